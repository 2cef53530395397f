#!/bin/sh
# Replays a permit desk's log through a daemon of its own on a simulated clock, checks the journal's chain, prints the report.
# Usage: tools/replay.sh [DATA.csv [option of hallctl replay …]]
# CLOCK is where the simulated clock starts (before the log), TIME_ZONE the log's own time zone.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
data=${1:-$root/Examples/permit-sample/permit-sample.csv}
[ $# -eq 0 ] || shift
clock=${CLOCK:-2010-09-01T00:00:00+02:00}
zone=${TIME_ZONE:-Europe/Amsterdam}
bin=${BIN:-$root/.build/debug}
export TZ="$zone"

folder=$(mktemp -d /tmp/hall-replay.XXXXXX)
"$bin/hallD" --database "$folder/hall.db" --socket "$folder/s" --simulated-clock "$clock" --time-zone "$zone" 2>"$folder/log" &
daemon=$!
stop() {
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM

hallctl() { "$bin/hallctl" --socket "$folder/s" "$@"; }
tries=0
until hallctl admin status >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -ge 100 ] || ! kill -0 "$daemon" 2>/dev/null; then
        cat "$folder/log" >&2
        echo "hallD 没有应答 / hallD does not answer" >&2
        exit 1
    fi
    sleep 0.1
done

outcome=0
hallctl replay "$data" "$@" >"$folder/report" || outcome=$?
hallctl admin verify "$@" >"$folder/verified" || outcome=$?
cat "$folder/report"
echo
cat "$folder/verified"
exit "$outcome"
