"""The bench: the two servers on it, and the load generator's runs against them."""

import dataclasses
import enum
import json
import os
import pathlib
import shutil
import subprocess

import prepare
from servers import Server

WARMUP_SHARE = 10  # a tenth of the measured calls goes before them
# Each a write with a name of its own.
SIGN_IN = ["raw", "--service", "hall.v1.Attendance", "--method", "SignIn", "--request-ids"]


class Call(enum.Enum):
    STATUS = "case status"
    SIGN_IN = "sign-in"


@dataclasses.dataclass(frozen=True)
class Load:
    """One kind of call from so many callers, each with one call in flight."""

    call: Call
    callers: int

    def calls(self, arguments):
        """How many are measured in a round."""
        if self.call is Call.STATUS:
            return arguments.serial_calls if self.callers == 1 else arguments.closed_calls
        return arguments.serial_sign_ins if self.callers == 1 else arguments.sign_ins

    @property
    def unit(self):
        """What is measured: one caller feels how long a call takes, many how many there are."""
        return "p50Microseconds" if self.callers == 1 else "callsPerSecond"

    def speed(self, floor, other):
        """How fast the other is, the floor being 1."""
        return floor / other if self.callers == 1 else other / floor


LOADS = [Load(call, callers) for call in Call for callers in (1, 16, 64)]


class Bench:
    """Everything of one measurement, in one folder."""

    def __init__(self, folder, arguments):
        self.folder, self.arguments = pathlib.Path(folder), arguments
        # The load generator runs on the last core, and with it whatever is pinned to one core.
        self.cores = sorted(os.sched_getaffinity(0))

    def build(self):
        """gcc -O2, into the folder."""
        here = pathlib.Path(__file__).resolve().parent
        subprocess.run(["make", "-s", "-C", here, f"OUT={self.folder}"], check=True)

    def floor(self, name):
        socket_path = self.folder / f"{name}.sock"
        command = [self.folder / "floor", "--socket", socket_path, "--database", self.folder / f"{name}.db"]
        command += ["--cases", self.cases(name), "--count", self.arguments.cases]
        return Server(name, command, socket_path, self.folder)

    def hall(self, environment):
        if self.arguments.prepared is not None and self.arguments.prepared.exists():
            copy_book(self.arguments.prepared, self.folder)
        socket_path = self.folder / "hall.sock"
        command = [self.arguments.hall.resolve(), "--socket", socket_path, "--database", self.folder / "hall.db"]
        return Server("hall", command + self.arguments.hall_option, socket_path, self.folder, environment)

    def cases(self, name):
        """The server's "number query_code" lines."""
        return self.folder / f"{name}.cases"

    def prepare_hall(self, hall):
        """Fills the running hallD's book; one kept from an earlier time is there from its start."""
        if self.cases("hall").exists():
            return
        prepare.fill(hall.socket_path, self.cases("hall"), self.arguments.cases)
        if self.arguments.prepared is not None:
            hall.stop()
            self.arguments.prepared.mkdir(parents=True, exist_ok=True)
            copy_book(self.folder, self.arguments.prepared)
            hall.start()

    def run(self, load, server, seed):
        """One round of a load. A single caller shares its core with the server: no wake-up across cores in between. Many callers
        have the last core, the server one of its own where there are two."""
        server.pin(self.cores[-1:] if load.callers == 1 else self.cores[:1])
        calls = load.calls(self.arguments)
        words = ["serial"] if load.callers == 1 else ["closed", load.callers]
        words += self._status(server, seed) if load.call is Call.STATUS else SIGN_IN
        return self._load(server, *words, "--calls", calls, "--warmup", calls // WARMUP_SHARE)

    def _status(self, server, seed):
        return ["status", "--cases", self.cases(server.name), "--seed", seed]

    def sign_ins(self, server, callers, calls):
        """With the server on every core, as it runs in the hall."""
        server.pin(self.cores)
        return self._load(server, "closed", callers, *SIGN_IN, "--calls", calls)

    def _load(self, server, *words):
        command = ["taskset", "-c", self.cores[-1], self.folder / "load", *words]
        command += ["--socket", server.socket_path, "--json", "-"]
        run = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True)
        if run.returncode != 0:
            raise SystemExit(f"{server.name} failed under: load {' '.join(map(str, words))}\n{run.stdout}{server.log_tail()}")
        return json.loads(run.stdout)


def copy_book(source, target):
    """The database and the lines that belong to it, of a daemon that is not running."""
    for path in source.glob("hall.*"):
        if path.suffix.startswith(".db") or path.suffix == ".cases":
            shutil.copy(path, target)
