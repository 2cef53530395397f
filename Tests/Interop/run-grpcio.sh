#!/bin/sh
# Holds a running hallD against gRPC's own Python client:   Tests/Interop/run-grpcio.sh SOCKET
# Needs protoc and Python 3; takes grpcio, grpcio-status and protobuf into a virtual environment of its own.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 SOCKET" >&2
    exit 64
fi
packages="grpc=grpcio grpc_status=grpcio-status google.protobuf=protobuf"
. "$(dirname "$0")/venv.sh"
"$venv/bin/python" "$here/grpcio_check.py" "$(realpath "$1")"
