#!/bin/sh
# Random values of every message, from protobuf's Python through Swift and from Swift through Python: bytes and JSON must be
# the same on both sides. Needs protoc and Python 3; takes the protobuf package into a virtual environment of its own.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

venv=${INTEROP_VENV:-$root/.build/interop-venv}
if ! "$venv/bin/python" -c 'import google.protobuf' 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet 'protobuf>=4.21'
fi

mkdir "$work/python"
protos=$(cd "$root/Protos" && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
# shellcheck disable=SC2086 # one argument a file
protoc -I"$root/Protos" -I"${PROTOBUF_INCLUDE:-/usr/include}" --python_out="$work/python" $protos

"$venv/bin/python" "$here/protobuf_roundtrip.py" write "$work"
(cd "${INTEROP_PACKAGE:-$root}" && HALL_INTEROP="$work" swift test --filter HallProtoTests.InteropTests)
"$venv/bin/python" "$here/protobuf_roundtrip.py" check "$work"
