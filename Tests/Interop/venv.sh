# Sourced by the scripts beside it: $venv is a virtual environment with the packages named in the arguments, each written
# as import=package; they come from PyPI the first time.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv=${INTEROP_VENV:-$root/.build/interop-venv}
missing=""
for pair in $packages; do
    "$venv/bin/python" -c "import importlib.util, sys; sys.exit(importlib.util.find_spec('${pair%%=*}') is None)" 2>/dev/null ||
        missing="$missing ${pair#*=}"
done
if [ -n "$missing" ]; then
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
    # shellcheck disable=SC2086 # one argument a package
    "$venv/bin/python" -m pip install --quiet $missing
fi
