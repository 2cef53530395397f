#!/bin/sh
# Builds hall, loads the sample hall, maps whoever runs this, and serves until interrupted.
# Usage: tools/run.sh SWIFT DATABASE SOCKET
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
swift=$1 database=$2 socket=$3
cd "$root"
$swift build --product hallD
$swift build --product hallctl
bin=$($swift build --show-bin-path)

mkdir -p "$(dirname "$database")" "$(dirname "$socket")"
fresh=yes
[ ! -s "$database" ] || fresh=no
"$bin/hallD" --database "$database" --socket "$socket" &
daemon=$!
trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null || true' EXIT
trap 'exit 0' INT TERM

hallctl() { "$bin/hallctl" --socket "$socket" "$@"; }
tries=0
until hallctl admin status >/dev/null 2>&1; do
    kill -0 "$daemon" 2>/dev/null || exit 1
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "hallD 没有应答 / hallD does not answer" >&2; exit 1; }
    sleep 0.1
done
if [ "$fresh" = yes ]; then
    hallctl import Examples/sample-hall
    hallctl admin map-login "$(id -u)" --person S06
fi

cat <<NEXT

样板大厅已在运行。请在另一个终端输入 / the sample hall is running; in another terminal, type:

  export PATH="$bin:\$PATH" HALL_SOCKET="$socket"
  hallctl whoami
  hallctl sign in
  hallctl cover
  hallctl ask 低保怎么办 --item AID-LOW
  hallctl item guide AID-LOW
  hallctl application file AID-LOW --name 王小明 --document none --missing 户口簿
  hallctl application show 2026-000001
  hallctl case list
  hallctl watch

按 Ctrl-C 停止 / Ctrl-C stops it.
NEXT
wait "$daemon"
