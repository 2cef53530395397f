#!/bin/sh
# Prints everything that is generated from Protos/: the C of protoc-c, the pre-scan tables, the Swift messages, services and
# method table. Usage: tools/generate.sh [OUT], where OUT is the tree to write to (the repository itself unless said).
# HALL_PROTO_GEN names a generator that is built already; without it, it is built here.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:-$root}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# The files protobuf brings along are found beside its headers.
system=${PROTOBUF_INCLUDE:-/usr/include}

# Moves what protoc-c wrote into folder $3: its sources to $1, its headers to $2.
place() {
    for kind in c h; do
        [ "$kind" = c ] && to=$1 || to=$2
        (cd "$3" && find . -name "*.pb-c.$kind") | while read -r file; do
            mkdir -p "$to/$(dirname "$file")"
            mv "$3/$file" "$to/$file"
        done
    done
}

# Makes folder $2 hold the files of folder $1 and no others. A file that is the same already keeps its date, so that nothing is
# built again for it.
same() {
    mkdir -p "$1" "$2"
    (cd "$1" && find . -type f) | while read -r file; do
        mkdir -p "$2/$(dirname "$file")"
        cmp -s "$1/$file" "$2/$file" || cp "$1/$file" "$2/$file"
    done
    (cd "$2" && find . -type f) | while read -r file; do
        [ -e "$1/$file" ] || rm "$2/$file"
    done
}

# 1. What the generator itself reads schemas with; nothing generated below can break it.
descriptor=$work/descriptor
mkdir -p "$work/raw" "$descriptor"
# By way of a set without comments: those of protobuf's own schema are for its authors.
protoc -I"$root/Protos" -I"$system" --include_imports --descriptor_set_out="$work/options" \
    google/protobuf/descriptor.proto hall/v1/options.proto
protoc-c --descriptor_set_in="$work/options" --c_out="$work/raw" google/protobuf/descriptor.proto hall/v1/options.proto
place "$descriptor" "$descriptor/include" "$work/raw"
for folder in google hall include/google include/hall; do
    same "$descriptor/$folder" "$out/Sources/CDescriptor/$folder"
done

# 2. The schema as one descriptor set, comments included.
protos=$(cd "$root/Protos" && find . -name '*.proto' | sed 's|^\./||' | sort)
# shellcheck disable=SC2086 # one argument a file
protoc -I"$root/Protos" -I"$system" --include_imports --include_source_info --descriptor_set_out="$work/schema" $protos

# 3. The generator: checks the schema, prints Swift, tables, and the set for protoc-c.
generator=${HALL_PROTO_GEN:-}
if [ -z "$generator" ]; then
    (cd "$root" && swift build --product HallProtoGen >&2)
    generator=$(cd "$root" && swift build --show-bin-path)/HallProtoGen
fi
mkdir -p "$work/c/generated" "$work/c/include" "$work/swift"
"$generator" "$work/schema" "$work/copy" "$work/c/generated" "$work/swift"
mv "$work/c/generated/hall_generated.h" "$work/c/include/"
swift format --in-place --configuration "$root/.swift-format" "$work"/swift/*.swift

# 4. protobuf-c's structs from that set.
# shellcheck disable=SC2086
protoc-c --descriptor_set_in="$work/copy" --c_out="$work/raw" \
    google/protobuf/any.proto google/protobuf/timestamp.proto $protos
place "$work/c/generated" "$work/c/include" "$work/raw"

# 5. In place, with nothing left of before.
c=$out/Sources/CHallProto
same "$work/c/generated" "$c/generated"
for folder in google hall ttrpc; do
    same "$work/c/include/$folder" "$c/include/$folder"
done
cmp -s "$work/c/include/hall_generated.h" "$c/include/hall_generated.h" ||
    cp "$work/c/include/hall_generated.h" "$c/include/hall_generated.h"
same "$work/swift" "$out/Sources/HallProto/Generated"
