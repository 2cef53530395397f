#!/bin/sh
# What takes longer than a test may, for SOAK_SECONDS in all: halls live their lives and days of a quarter beside the model, the daemon is
# killed again and again, the wire is fuzzed, the units are run under a real systemd (root). Each has its share of the time; building comes on top.
# SOAK_SANITIZE=1 looks for races and for memory errors as well, in builds of their own: some minutes more.
# Usage: SOAK_SECONDS=60 tools/soak.sh SWIFT
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
swift=${1:-swift}
seconds=${SOAK_SECONDS:-60}
cd "$root"
said=$(mktemp /tmp/hall-soak-said.XXXXXX)
trap 'rm -f "$said"' EXIT

export HALL_TEST_PIN_ROUNDS=16

share() { echo $((seconds * $1 / 100)); }

# Runs the tests of a name, in the build that further words choose; says how it went in a line, and in full what failed.
run_tests() {
    filter=$1
    shift
    # shellcheck disable=SC2086 # SWIFT may be more than one word
    if $swift test --no-parallel --filter "$filter" "$@" >"$said" 2>&1; then
        grep -E 'Test run with' "$said"
        # A name that no test has finds nothing wrong.
        ! grep -q 'Test run with 0 tests' "$said"
    else
        grep -E -A 12 '✘ Test .* recorded an issue|error:|Fatal|Sanitizer' "$said" | head -n 100 >&2
        return 1
    fi
}

# shellcheck disable=SC2086
$swift build --build-tests

seed=$(date +%s)
echo "== Lives of a hall, $(share 20) seconds, make simulate SEED=$seed"
HALL_SIMULATION_SEED=$seed HALL_SIMULATION_SECONDS=$(share 20) run_tests SimulationTests.AgreementTests

# A day of a large hall takes a second or two; beyond a quarter there is no calendar for it.
days=$(share 5)
[ "$days" -le 92 ] || days=92
echo "== $days days of a large hall, make quarter SEED=$seed SEEDS=1 DAYS=$days"
HALL_QUARTER_SEED=$seed HALL_QUARTER_DAYS=$days run_tests SimulationTests.QuarterTests

echo "== The daemon is ended in every way, $(share 30) seconds"
HALL_KILLS=2 HALL_KILL_SECONDS=$(share 30) run_tests 'HallDaemonTests.KillTests'

export HALL_FUZZ_SEED="$seed"
echo "== Spoilt frames, $(share 10) seconds, HALL_FUZZ_SEED=$HALL_FUZZ_SEED"
HALL_FUZZ_SECONDS=$(share 10) run_tests 'HallDaemonTests.TransportFuzzTests'

if [ "${SOAK_SANITIZE:-0}" = 1 ]; then
    # What has threads of its own, and what hands bytes to C.
    for sanitizer in thread address; do
        echo "== The $sanitizer sanitizer"
        run_tests 'HallDaemonTests.(Writer|Failpoint|Journal|Transport|Readers|Agenda)|HallProtoTests|HallClientTests' \
            --sanitize="$sanitizer" --scratch-path ".build/$sanitizer"
    done
fi

# shellcheck disable=SC2086
SOAK_SECONDS=$(share 35) BIN="$($swift build --show-bin-path)" tools/soak-systemd.sh
