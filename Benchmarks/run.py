"""Measures hallD against the floor and says how they compare. Started by run.sh.

    run.sh --hall .build/release/hallD [--json FILE]

Without --hall the floor is measured against itself: how far from 1.00 that comes out is what this machine adds by itself.
"""

import argparse
import json
import pathlib
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from bench import LOADS, Bench, Call
from servers import PreloadedCounter, TracingCounter
from ttrpc import Client, Schema

SERIAL_RATIO_GOAL = 0.6
SIGN_INS_PER_SYNC_GOAL = 16
SIGNERS = 64
IDLE_BYTES_GOAL = 64 << 20
# The background check of the book reads the whole file; idle begins when it is done.
CHECK_SECONDS_MAX = 120
SETTLE_SECONDS = 3


def read_arguments():
    parser = argparse.ArgumentParser(description="Measures hallD against the floor.")
    parser.add_argument("--hall", type=pathlib.Path, help="the release build of hallD; without it the floor, against itself")
    parser.add_argument("--hall-option", action="append", default=[], help="one more word for hallD's command line")
    parser.add_argument("--prepared", type=pathlib.Path, help="a folder that keeps the filled database for the next time")
    parser.add_argument("--directory", default="/var/tmp", help="where the databases stand while measuring (%(default)s)")
    parser.add_argument("--json", type=pathlib.Path, help="where the results go")
    parser.add_argument("--check", action="store_true", help="exit with 1 if a goal is missed")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--serial-calls", type=int, default=30_000)
    parser.add_argument("--closed-calls", type=int, default=200_000)
    parser.add_argument("--serial-sign-ins", type=int, default=3_000)
    parser.add_argument("--sign-ins", type=int, default=20_000)
    parser.add_argument("--syncs-by", choices=["preload", "strace"], default="preload")
    return parser.parse_args()


def measure_rounds(bench, floor, other):
    """Floor and the other in turn, so that a slow minute of the machine hits both."""
    figures = {load: {"floor": [], "other": []} for load in LOADS}
    for number in range(1, bench.arguments.rounds + 1):
        for load in LOADS:
            for who, server in (("floor", floor), ("other", other)):
                figures[load][who].append(bench.run(load, server, number))
        print(f"round {number} of {bench.arguments.rounds} done", file=sys.stderr)
    return figures


def compare(figures):
    """One row a load: the medians, and how fast the other is, the floor being 1."""

    def row(load, of):
        medians = {who: statistics.median(figure[load.unit] for figure in of[who]) for who in of}
        long = {who: statistics.median(figure["replyBytes"] for figure in of[who]) for who in of}
        return {
            "call": load.call.value,
            "callers": load.callers,
            "unit": load.unit,
            **medians,
            "ratio": load.speed(**medians),
            "replyBytesRatio": long["other"] / long["floor"],
            "rounds": of,
        }

    return [row(load, of) for load, of in figures.items()]


def measure_floor_alone(bench):
    with bench.floor("floor") as floor, bench.floor("again") as again:
        figures = measure_rounds(bench, floor, again)
    return {"other": "floor", "loads": compare(figures)}


def measure_hall(bench):
    arguments = bench.arguments
    by_preload = arguments.syncs_by == "preload"
    counter = PreloadedCounter(bench.folder / "countsyncs.so", bench.folder) if by_preload else TracingCounter(bench.folder)
    with bench.floor("floor") as floor, bench.hall(counter.environment) as hall:
        bench.prepare_hall(hall)
        figures = measure_rounds(bench, floor, hall)
        sign_ins = measure_sign_ins(bench, hall, counter)
        idle = measure_idle_memory(hall)
    return {"other": "hall", "loads": compare(figures), "signIns": sign_ins, "idleBytes": idle}


def measure_sign_ins(bench, hall, counter):
    work = lambda: bench.sign_ins(hall, SIGNERS, bench.arguments.sign_ins)  # noqa: E731
    figures, syncs = counter.around(hall, work)
    return {**figures, "syncs": syncs, "signInsPerSync": figures["calls"] / max(syncs, 1)}


def measure_idle_memory(hall):
    """Resident memory some seconds after a start with the full book."""
    hall.stop()
    hall.start()
    until = time.monotonic() + CHECK_SECONDS_MAX
    with Client(hall.socket_path, Schema()) as client:
        while client.unary("hall.v1.Admin/Status").book_check == "running" and time.monotonic() < until:
            time.sleep(1)
    time.sleep(SETTLE_SECONDS)
    return hall.memory()


def describe_machine(directory):
    file_system = subprocess.run(["stat", "-f", "-c", "%T", directory], check=True, stdout=subprocess.PIPE, text=True)
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "fileSystem": file_system.stdout.strip(),
        "measuredAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }


def tell_loads(rows, name):
    print(f"{'medians':14}{'callers':>8}{'':18}{'floor':>12}{name:>12}{'ratio':>8}")
    for row in rows:
        unit, digits = ("µs a call", ".1f") if row["callers"] == 1 else ("calls a second", ".0f")
        figures = "".join(f"{row[who]:>12,{digits}}" for who in ("floor", "other"))
        print(f"{row['call']:14}{row['callers']:>8}  {unit:16}{figures}{row['ratio']:>8.2f}")


def tell(results):
    """Prints the table, and what compares across machines against its goal; returns whether every goal is met."""
    rows, name = results["loads"], results["other"]
    tell_loads(rows, name)
    serial = next(row for row in rows if row["call"] == Call.STATUS.value and row["callers"] == 1)
    print(f"case status, serial, pinned to one core: {name}/floor = {serial['ratio']:.2f} (goal ≥ {SERIAL_RATIO_GOAL})")
    met = serial["ratio"] >= SERIAL_RATIO_GOAL
    if name == "hall":
        per_sync, resident = results["signIns"]["signInsPerSync"], results["idleBytes"]["VmRSS"]
        goal = SIGN_INS_PER_SYNC_GOAL
        print(f"durable sign-ins per fsync at {SIGNERS} callers: {per_sync:.1f} (goal ≥ {goal})")
        print(f"idle resident memory: {resident / 2**20:.1f} MiB (goal ≤ {IDLE_BYTES_GOAL >> 20} MiB)")
        met = met and per_sync >= goal and resident <= IDLE_BYTES_GOAL
    for row in rows:
        if not 0.8 <= row["replyBytesRatio"] <= 1.25:
            print(f"beware: replies to {row['call']} are {row['replyBytesRatio']:.2f} times as long as the floor's")
    if results["machine"]["fileSystem"] == "tmpfs":
        print("beware: the database stood in memory, where fsync costs nothing; use --directory")
    return met


def main():
    arguments = read_arguments()
    # A polite kill runs the `finally`s and `with`s, as Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="hall-bench-", dir=arguments.directory) as folder:
        bench = Bench(folder, arguments)
        bench.build()
        results = measure_hall(bench) if arguments.hall else measure_floor_alone(bench)
        results["machine"] = describe_machine(folder)
    met = tell(results)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=2) + "\n")
    sys.exit(1 if arguments.check and not met else 0)


if __name__ == "__main__":
    main()
