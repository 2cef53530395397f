#!/bin/sh
# Replays a year of arrivals and departures through a daemon of its own on a simulated clock, prints the year's sheet, and holds every
# cell of it against what tools/check-punches.py makes of the same punches.
# Usage: tools/replay-punches.sh [PUNCHES.csv]
# HOURS, GRACE, OPENS and SETTLES are the schedule, CLOCK is where the simulated clock starts (not after the first day). WAY says how
# people call: logins, which root alone can give them, or badges. SHEET is a file to keep the sheet in.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
data=${1:-$root/Examples/punches-sample/punches.csv}
hours=${HOURS:-10:00-17:00}
grace=${GRACE:-15}
opens=${OPENS:-120}
settles=${SETTLES:-360}
clock=${CLOCK:-2015-01-01T00:00:00+08:00}
zone=Asia/Shanghai
bin=${BIN:-$root/.build/debug}
way=${WAY:-$([ "$(id -u)" = 0 ] && echo logins || echo badges)}
permissions=660
[ "$way" = badges ] || permissions=666
. "$root/tools/simulated-hall.sh"

case $way in
logins)
    # Whoever connects under another login has to get as far as the socket.
    chmod 711 "$folder"
    set -- --logins 50001
    ;;
badges) set -- ;;
*)
    echo "WAY 只能是 logins 或 badges / WAY is logins or badges" >&2
    exit 64
    ;;
esac

hallctl replay-punches "$data" --hours "$hours" --grace "$grace" --opens "$opens" --settles "$settles" \
    --sheet "$folder/sheet.csv" --records "$folder/records.csv" "$@"
echo
hallctl admin verify
"$root/tools/check-punches.py" "$data" "$folder/sheet.csv" "$folder/records.csv" \
    --hours "$hours" --grace "$grace" --opens "$opens"
[ -z "${SHEET:-}" ] || cp "$folder/sheet.csv" "$SHEET"
# What is known beforehand lies beside the punches.
known=${data%.csv}-sheet.csv
if [ -f "$known" ] && [ -z "${HOURS:-}${GRACE:-}${OPENS:-}" ]; then
    diff "$known" "$folder/sheet.csv"
fi
