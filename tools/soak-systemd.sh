#!/bin/sh
# The units under a real systemd: a small Debian, made once, is booted in a container, hall is installed into it as on a hall
# server, and tools/soak-systemd-inside.sh looks at what systemd and the daemon make of each other.
# Usage: BIN=folder-of-debug-binaries [SOAK_SECONDS=60] tools/soak-systemd.sh
# A debug build is wanted: only that can be told to let its writer hang. SOAK_ROOT is where the Debian is kept (.build/soak).
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin=${BIN:-$root/.build/debug}
kept=${SOAK_ROOT:-$root/.build/soak}
seconds=${SOAK_SECONDS:-60}

skip() {
    echo "SKIPPED: the units were not run under systemd: $1" >&2
    exit 0
}

[ "$(uname -s)" = Linux ] || skip "this is no Linux"
[ "$(id -u)" = 0 ] || skip "that takes root"
# shellcheck disable=SC1091 # whatever this system says of itself
. /etc/os-release
[ "${ID:-}" = debian ] || skip "the container is a Debian like this machine's, and this machine is ${ID:-unknown}"
missing=
command -v debootstrap >/dev/null 2>&1 || missing="$missing debootstrap"
command -v systemd-nspawn >/dev/null 2>&1 || missing="$missing systemd-container"
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # one argument a package
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 ||
        skip "these packages can't be installed:$missing"
fi

# The container's own root is never written to: what happens in it goes to memory, and every run begins with the same.
debian=$kept/$VERSION_CODENAME
if [ ! -d "$debian" ]; then
    echo "== A Debian to boot ($VERSION_CODENAME), once"
    rm -rf "$debian.unfinished"
    mkdir -p "$kept"
    # Where this machine's own packages come from; security updates lie beside the archive.
    mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)}
    debootstrap --variant=minbase --include=systemd,systemd-sysv "$VERSION_CODENAME" "$debian.unfinished" \
        ${mirror:+"$mirror"} >"$kept/debootstrap.log" 2>&1 || {
        tail -n 3 "$kept/debootstrap.log" >&2
        skip "debootstrap did not come through"
    }
    mv "$debian.unfinished" "$debian"
fi

# What the container sees: the programs with the libraries it hasn't got, and what is installed from the source tree.
stage=$(mktemp -d /tmp/hall-soak.XXXXXX)
machine=hall-soak-$$
leader=
finish() {
    # Ending nspawn would leave the container running; its first process takes everything along.
    if [ -n "$leader" ] && kill -0 "$leader" 2>/dev/null; then
        first=$(ps -o pid= --ppid "$leader" | tr -d ' ')
        # shellcheck disable=SC2086 # one process, or none
        [ -z "$first" ] || kill -KILL $first 2>/dev/null || true
        wait "$leader" 2>/dev/null || true
    fi
    rm -rf "$stage"
}
trap finish EXIT
trap 'exit 130' INT TERM

mkdir -p "$stage/bin" "$stage/lib" "$stage/source/tools" "$stage/out"
cp "$bin/hallD" "$bin/hallctl" "$stage/bin/"
ldd "$bin/hallD" "$bin/hallctl" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | sort -u | while read -r library; do
    name=$(basename "$library")
    found=$(find "$debian/usr/lib" -name "$name" | head -n 1)
    [ -n "$found" ] || cp -L "$library" "$stage/lib/"
done
cp -R "$root/systemd" "$root/docs" "$root/LICENSE" "$stage/source/"
mkdir "$stage/source/Examples"
cp -R "$root/Examples/sample-hall" "$stage/source/Examples/"
cp "$root/tools/install.sh" "$root/tools/soak-systemd-inside.sh" "$root/tools/soak-systemd-probe.pl" "$stage/source/tools/"
cat >"$stage/hall-soak.service" <<UNIT
[Unit]
Description=What is looked at
SuccessAction=poweroff-force
FailureAction=poweroff-force

[Service]
Type=oneshot
TimeoutStartSec=$((seconds + 300))
Environment=SOAK_SECONDS=$seconds LC_ALL=C.UTF-8 LANG=C.UTF-8
StandardOutput=append:/soak/out/said
StandardError=append:/soak/out/said
ExecStart=/bin/bash /soak/source/tools/soak-systemd-inside.sh
UNIT
: >"$stage/out/said"

echo "== The units under $(systemctl --version | head -n 1 | cut -d ' ' -f 1,2), $seconds seconds and a little"
systemd-nspawn --quiet --boot --register=no --keep-unit --machine="$machine" --directory="$debian" --volatile=overlay \
    --bind="$stage:/soak" --bind-ro="$stage/hall-soak.service:/etc/systemd/system/hall-soak.service" --console=pipe \
    -- systemd.unit=multi-user.target systemd.wants=hall-soak.service systemd.show_status=no \
    </dev/null >"$stage/console" 2>&1 &
leader=$!
shown=0
waited=0
while kill -0 "$leader" 2>/dev/null; do
    sleep 1
    waited=$((waited + 1))
    lines=$(wc -l <"$stage/out/said")
    [ "$lines" -le "$shown" ] || sed -n "$((shown + 1)),${lines}p" "$stage/out/said"
    shown=$lines
    if [ "$waited" -ge 60 ] && [ ! -s "$stage/out/said" ]; then
        tail -n 20 "$stage/console" >&2
        skip "the container did not boot"
    fi
    [ "$waited" -lt $((seconds + 420)) ] || break
done
sed -n "$((shown + 1)),\$p" "$stage/out/said"
if [ "$(cat "$stage/out/outcome" 2>/dev/null)" != good ]; then
    if [ ! -s "$stage/out/said" ]; then
        tail -n 20 "$stage/console" >&2
        skip "no systemd could be booted in a container here"
    fi
    echo "the units do not hold under systemd" >&2
    exit 1
fi
