#!/bin/sh
# Every test: Swift's own, then the real peers over a real socket. Usage: tools/test.sh SWIFT
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
swift=$1
cd "$root"
$swift build --build-tests

folder=$(mktemp -d /tmp/hall-test.XXXXXX)
daemon=
finish() {
    if [ -n "$daemon" ]; then
        kill "$daemon" 2>/dev/null || true
        wait "$daemon" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap finish EXIT

export HALL_TEST_PIN_ROUNDS=16
# Where the tests leave what they print, for a browser.
export HALL_PAPERS="$folder/papers"

# Suites and failures as they come; the failures once more at the end, where a reader looks first.
# The tests measure time, so they run one at a time.
{
    status=0
    $swift test --skip-build --no-parallel 2>&1 || status=$?
    echo "$status" >"$folder/status"
} | tee "$folder/tests" | grep --line-buffered -E '^[^ ] (Suite .* (passed|failed)|Test run)|✘|↳' || true
if [ "$(cat "$folder/status")" != 0 ]; then
    echo "== What failed"
    grep -E -A 12 '✘ Test .* recorded an issue|error:|Fatal|Crash' "$folder/tests" | grep -v -E '^[^ ] (Test|Suite) .* (started|passed)' | tail -n 200
    exit 1
fi

bin=$($swift build --show-bin-path)
"$bin/hallD" --database "$folder/hall.db" --socket "$folder/s" 2>"$folder/log" &
daemon=$!
tries=0
until [ -S "$folder/s" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { cat "$folder/log" >&2; exit 1; }
    sleep 0.1
done
echo "== Papers in a browser"
Tests/Interop/run-papers.sh "$HALL_PAPERS"
echo "== The example program"
$swift build --package-path Examples/swift --scratch-path .build/example
answer=$(HALL_SOCKET="$folder/s" .build/example/debug/HallExample status 2026-000001 23456789)
case $answer in
notFound:*) echo "$answer" ;;
*)
    echo "the example program said: $answer" >&2
    exit 1
    ;;
esac
echo "== Go ttrpc"
Tests/Interop/run-go.sh "$folder/s"
echo "== grpcio"
Tests/Interop/run-grpcio.sh "$folder/s"
echo "== grpcurl"
Tests/Interop/run-grpcurl.sh "$folder/s"
echo "== grpc++"
Tests/Interop/run-grpcpp.sh "$folder/s"
echo "== Python protobuf"
Tests/Interop/run-protobuf.sh
