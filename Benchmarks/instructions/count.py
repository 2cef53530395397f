"""Counts the instructions of one hot call each, and holds them against those that are kept in counts.json.

    count.py --harness .build/release/HallInstructions [--json FILE] [--keep]

A call costs the difference of two runs, one with twice the calls of the other, divided by the calls between them: what a start,
the first calls and an end cost falls out. Under valgrind the processor's own speed, its caches and whatever else the machine does
have no part in it.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

# How many calls each run has at least: enough for what varies (a second that passes, a log that is folded in) to share out.
CALLS = {
    "hall.v1.Cases/Status": 5_000,
    "hall.v1.Cases/List": 40,
    "hall.v1.Attendance/SignIn": 400,
    "hall.v1.Cases/Accept": 100,
}
TOLERANCE_PERCENT = 3
RUN_SECONDS_MAX = 600
KEPT = pathlib.Path(__file__).resolve().parent / "counts.json"


def read_arguments():
    parser = argparse.ArgumentParser(description="Counts the instructions of the hot calls.")
    parser.add_argument("--harness", type=pathlib.Path, required=True, help="the release build of HallInstructions")
    parser.add_argument("--tolerance", type=float, default=TOLERANCE_PERCENT, help="percent a call may cost more (%(default)s)")
    parser.add_argument("--keep", action="store_true", help="write the counts to counts.json instead of comparing them")
    parser.add_argument("--json", type=pathlib.Path, help="where the results go")
    parser.add_argument("--tool", choices=["callgrind", "cachegrind"], default="callgrind", help="of valgrind's (%(default)s)")
    return parser.parse_args()


class Counter:
    """Runs the harness under valgrind, in a folder of its own."""

    def __init__(self, harness, tool, folder):
        self.tool, self.folder = tool, pathlib.Path(folder)
        # Debug information says nothing to a counter, and takes it longer to read than all the rest.
        self.harness = self.folder / "harness"
        subprocess.run(["objcopy", "--strip-debug", harness, self.harness], check=True)

    def total(self, call, count):
        """Instructions of a whole run with `count` of the calls."""
        # Names of one length: a path is copied and hashed a character at a time.
        folder = self.folder / f"{sorted(CALLS).index(call)}-{count:06d}"
        folder.mkdir()
        out = f"--{self.tool}-out-file={folder / 'profile'}"
        command = ["valgrind", f"--tool={self.tool}", out, *(["--cache-sim=no"] if self.tool == "cachegrind" else [])]
        environment = {"PATH": os.environ["PATH"], "SWIFT_DETERMINISTIC_HASHING": "1"}
        command += [self.harness, folder, call, str(count)]
        run = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, timeout=RUN_SECONDS_MAX)
        found = re.search(r"(?:I +refs|Collected) *: *([\d,]+)", run.stderr)
        if run.returncode != 0 or found is None:
            raise SystemExit(f"{self.tool} could not run {call}:\n{run.stderr[-3000:]}")
        return int(found[1].replace(",", ""))

    def counts(self):
        """Instructions a call, by its path."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            runs = {
                (call, times): pool.submit(self.total, call, calls * times)
                for call, calls in CALLS.items()
                for times in (1, 2)
            }
            return {
                call: round((runs[call, 2].result() - runs[call, 1].result()) / calls) for call, calls in CALLS.items()
            }


def first_line(*command):
    if shutil.which(command[0]) is None:
        return ""
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return run.stdout.splitlines()[0]


def counted_with(tool):
    """What else decides how many instructions a call takes; counts of another set-up are no measure."""
    return {
        "swift": re.sub(r".*\((.*?)\).*", r"\1", first_line("swift", "--version")),
        "valgrind": f"{first_line('valgrind', '--version')} {tool}",
        "machine": platform.machine(),
        "libc": " ".join(platform.libc_ver()),
        "sqlite": first_line("pkg-config", "--modversion", "sqlite3"),
        "protobufC": first_line("pkg-config", "--modversion", "libprotobuf-c"),
    }


def tell(counts, kept, tolerance):
    """Prints the table; returns whether no call costs more than it may."""
    print(f"{'instructions a call':32}{'now':>12}{'kept':>12}{'now/kept':>10}")
    dear = []
    for call, count in counts.items():
        before = kept["instructions"].get(call)
        ratio = count / before if before else None
        print(f"{call:32}{count:>12,}{before or 0:>12,}{f'{ratio:.3f}' if ratio else 'new':>10}")
        if ratio is None or ratio > 1 + tolerance / 100:
            dear.append(call)
        elif ratio < 1 - tolerance / 100:
            print(f"  cheaper by more than {tolerance:g} %: `make bench KEEP=1` keeps what was won")
    for call in dear:
        print(f"{call} costs more than {tolerance:g} % above what is kept, or is not kept")
    return not dear


def main():
    arguments = read_arguments()
    if shutil.which("valgrind") is None:
        raise SystemExit("valgrind is needed to count instructions: apt-get install valgrind")
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {"countedWith": {}, "instructions": {}}
    with tempfile.TemporaryDirectory(prefix="hall-count-") as folder:
        counts = Counter(arguments.harness, arguments.tool, folder).counts()
    results = {"countedWith": counted_with(arguments.tool), "instructions": counts}
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=2) + "\n")
    met = tell(counts, kept, arguments.tolerance)
    if arguments.keep:
        KEPT.write_text(json.dumps(results, indent=2) + "\n")
        print(f"kept in {KEPT}")
    elif kept["countedWith"] != results["countedWith"]:
        print(f"the ratios say nothing, since what is kept was counted with another set-up: {kept['countedWith']}")
        print("keep what the state before the change takes here (--keep), then count the change")
    elif not met:
        sys.exit(1)


if __name__ == "__main__":
    main()
