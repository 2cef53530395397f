#!/bin/sh
# Looks the units over without running them: nothing systemd doesn't understand, an exposure of at most 1.0 of 10.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
if ! command -v systemd-analyze >/dev/null 2>&1; then
    echo "SKIPPED: no systemd-analyze here, the units were not looked over" >&2
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/units"
# The programs are looked for where the units name them; any program will do.
for program in hallD hallctl; do ln -s /bin/true "$folder/bin/$program"; done
for unit in "$root"/systemd/*.service "$root"/systemd/*.socket "$root"/systemd/*.timer; do
    sed "s|/usr/local/bin/|$folder/bin/|" "$unit" >"$folder/units/$(basename "$unit")"
done
# It says what is wrong, and exits with 0 all the same. Of other programs' units it says things that are not ours to mend.
SYSTEMD_UNIT_PATH="$folder/units:" systemd-analyze verify --man=no "$folder"/units/* 2>"$folder/said" || touch "$folder/failed"
grep -E 'hall[-.]' "$folder/said" >"$folder/ours" || true
if [ -s "$folder/ours" ] || [ -e "$folder/failed" ]; then
    cat "$folder/said" >&2
    exit 1
fi
for unit in hall.service hall-backup.service; do
    systemd-analyze security --offline=true --threshold=10 "$root/systemd/$unit" >"$folder/security" || {
        grep -v '^✓' "$folder/security" >&2
        exit 1
    }
    tail -n 1 "$folder/security"
done
