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
permissions=660
. "$root/tools/simulated-hall.sh"

outcome=0
hallctl replay "$data" "$@" >"$folder/report" || outcome=$?
hallctl admin verify "$@" >"$folder/verified" || outcome=$?
cat "$folder/report"
echo
cat "$folder/verified"
exit "$outcome"
