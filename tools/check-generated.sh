#!/bin/sh
# Fails when what is committed is not what Protos/ and the generator give today.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

"$root/tools/generate.sh" "$fresh"
stale=0
for folder in CDescriptor/google CDescriptor/hall CDescriptor/include/google CDescriptor/include/hall \
    CHallProto/generated CHallProto/include/google CHallProto/include/hall CHallProto/include/ttrpc \
    CHallProto/include/hall_generated.h HallProto/Generated; do
    diff -r "$root/Sources/$folder" "$fresh/Sources/$folder" || stale=1
done
if [ "$stale" -ne 0 ]; then
    echo "generated code is stale: run tools/generate.sh and commit what it prints" >&2
    exit 1
fi
