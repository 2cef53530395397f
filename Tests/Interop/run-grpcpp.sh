#!/bin/sh
# Holds a running hallD against gRPC's C++ client:   Tests/Interop/run-grpcpp.sh SOCKET
# Needs libgrpc++-dev, protobuf-compiler-grpc, pkg-config and g++ (apt); fetches nothing.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 SOCKET" >&2
    exit 64
fi
socket=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
protos=$(cd "$here/../../Protos" && pwd)
work=${INTEROP_WORK:-$here/../../.build/interop-grpcpp}
mkdir -p "$work"

# What two services need, and what that imports; the whole schema takes minutes to compile.
files=$(cd "$protos" && protoc -I. -I"${PROTOBUF_INCLUDE:-/usr/include}" --include_imports --descriptor_set_out=/dev/stdout \
    google/rpc/status.proto hall/v1/failure.proto hall/v1/cases.proto hall/v1/journal.proto |
    protoc -I"${PROTOBUF_INCLUDE:-/usr/include}" --decode=google.protobuf.FileDescriptorSet google/protobuf/descriptor.proto |
    sed -n 's/^  name: "\(\(google\/rpc\|hall\)\/.*\)\.proto"$/\1/p')
objects=""
cd "$work"
for file in $files; do
    objects="$objects $file.o"
    [ "$file.o" -nt "$protos/$file.proto" ] && continue
    protoc -I"$protos" -I"${PROTOBUF_INCLUDE:-/usr/include}" --cpp_out=. "$file.proto"
    # shellcheck disable=SC2046 # one argument a flag
    g++ -std=c++17 -O1 -I. $(pkg-config --cflags protobuf) -c "$file.pb.cc" -o "$file.o"
done
for file in hall/v1/cases hall/v1/journal; do
    objects="$objects $file.grpc.o"
    [ "$file.grpc.o" -nt "$protos/$file.proto" ] && continue
    protoc -I"$protos" -I"${PROTOBUF_INCLUDE:-/usr/include}" --grpc_out=. --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" \
        "$file.proto"
    # shellcheck disable=SC2046
    g++ -std=c++17 -O1 -I. $(pkg-config --cflags grpc++ protobuf) -c "$file.grpc.pb.cc" -o "$file.grpc.o"
done
# shellcheck disable=SC2046,SC2086
g++ -std=c++17 -O1 -Wall -Wextra -Werror -I. "$here/grpc-cpp/main.cc" $objects $(pkg-config --cflags --libs grpc++ protobuf) -o check
./check "$socket"
