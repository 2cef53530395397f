#!/bin/sh
# Every test: Swift's own, then the real peers over a real socket. Usage: tools/test.sh SWIFT
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
swift=$1
cd "$root"
$swift build --build-tests
$swift test --skip-build --no-parallel

bin=$($swift build --show-bin-path)
folder=$(mktemp -d /tmp/hall-test.XXXXXX)
"$bin/hallD" --database "$folder/hall.db" --socket "$folder/s" 2>"$folder/log" &
daemon=$!
trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null || true; rm -rf "$folder"' EXIT
tries=0
until [ -S "$folder/s" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { cat "$folder/log" >&2; exit 1; }
    sleep 0.1
done
echo "== Go ttrpc"
Tests/Interop/run-go.sh "$folder/s"
echo "== Python protobuf"
Tests/Interop/run-protobuf.sh
