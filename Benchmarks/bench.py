"""The bench: the two servers on it, and the load generator's runs against them."""

import json
import os
import pathlib
import shutil
import subprocess

import prepare
from servers import Server

WARMUP_SHARE = 10  # a tenth of the measured calls goes before them


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

    def status_serial(self, server, seed):
        """One caller, server and caller on one core: no wake-up across cores in between."""
        server.pin(self.cores[-1:])
        return self._status(server, seed, self.arguments.serial_calls, "serial")

    def status_closed(self, server, seed):
        """Many callers, the server on a core of its own where there are two."""
        server.pin(self.cores[:1])
        return self._status(server, seed, self.arguments.closed_calls, "closed", self.arguments.callers)

    def _status(self, server, seed, calls, *mode):
        words = [*mode, "status", "--cases", self.cases(server.name), "--seed", seed]
        return self._load(server, *words, "--calls", calls, "--warmup", calls // WARMUP_SHARE)

    def sign_ins(self, server, callers, calls):
        """Each a write with a name of its own; the server on every core, as it runs in the hall."""
        server.pin(self.cores)
        words = ["closed", callers, "raw", "--service", "hall.v1.Attendance", "--method", "SignIn", "--request-ids"]
        return self._load(server, *words, "--calls", calls)

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
