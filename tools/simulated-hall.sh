# shellcheck shell=sh
# For replays: a daemon of its own in a temporary folder, on a simulated clock, gone when the script ends. Sourced with $bin, $clock
# and $zone set, and the permissions of the socket in $permissions; leaves $folder and hallctl.
export TZ="$zone"

folder=$(mktemp -d /tmp/hall-replay.XXXXXX)
"$bin/hallD" --database "$folder/hall.db" --socket "$folder/s" --socket-permissions "$permissions" \
    --simulated-clock "$clock" --time-zone "$zone" 2>"$folder/log" &
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
