#!/bin/sh
# How long a change of cover takes to reach 200 watchers:   Benchmarks/watch/run.sh --hall .build/release/hallD [--json FILE]   (--help)
# Needs protoc and Python 3 with the package protobuf, which is put into a folder of its own if it lacks.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
if ! "$python" -c 'from google.protobuf.message_factory import GetMessageClass' 2>/dev/null; then
    if [ ! -x "$here/../.scratch/venv/bin/python" ]; then
        "$python" -m venv "$here/../.scratch/venv"
        "$here/../.scratch/venv/bin/pip" install --quiet protobuf
    fi
    python=$here/../.scratch/venv/bin/python
fi
exec "$python" "$here/run.py" "$@"
