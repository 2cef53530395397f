"""The processes of a measurement: started, awaited, pinned, stopped by their own pid."""

import os
import pathlib
import re
import signal
import socket
import struct
import subprocess
import time

START_SECONDS = 120
STOP_SECONDS = 60


class Server:
    """One server on a socket of its own. Use it in a `with`: whatever happens, it is stopped."""

    def __init__(self, name, command, socket_path, folder, environment=None):
        self.name, self.command, self.socket_path = name, [str(word) for word in command], str(socket_path)
        self.log_path = pathlib.Path(folder) / f"{name}.log"
        self.environment = {**os.environ, **(environment or {})}
        self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def pid(self):
        return self.process.pid

    def start(self):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log, env=self.environment)
        until = time.monotonic() + START_SECONDS
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise SystemExit(f"{self.name} does not serve {self.socket_path}:\n{self.log_tail()}")
            time.sleep(0.05)

    def _answers(self):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(self.socket_path)
            except OSError:
                return False
        return True

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise SystemExit(f"{self.name} did not stop within {STOP_SECONDS} s") from None

    def log_tail(self):
        """The last of what it said, for whoever wants to know why it failed."""
        return self.log_path.read_text(errors="replace")[-2000:]

    def pin(self, cores):
        """Keeps every thread it has to these cores."""
        command = ["taskset", "-a", "-c", "-p", ",".join(map(str, cores)), str(self.pid)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def memory(self):
        """Resident memory in bytes: all of it, and the part no file stands behind."""
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return {key: int(re.search(rf"{key}:\s+(\d+) kB", status)[1]) * 1024 for key in ("VmRSS", "RssAnon")}


class PreloadedCounter:
    """Counts fsync and fdatasync from inside the server (countsyncs.so); nothing is slowed."""

    def __init__(self, library, folder):
        self.path = pathlib.Path(folder) / "syncs"
        self.environment = {"LD_PRELOAD": str(library), "SYNC_COUNTS": str(self.path)}

    def _total(self):
        return sum(struct.unpack("=QQ", self.path.read_bytes()))

    def around(self, _server, work):
        """What `work` returned, and how many syncs it took."""
        before = self._total()
        if before == 0:
            raise SystemExit("the preloaded counter saw no sync while the daemon was filled; try --syncs-by strace")
        result = work()
        return result, self._total() - before


class TracingCounter:
    """Counts them with strace, which stops the server at each of its system calls."""

    environment = {}

    def __init__(self, folder):
        self.path = pathlib.Path(folder) / "strace"

    def around(self, server, work):
        command = ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", str(self.path), "-p", str(server.pid)]
        tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        try:
            # strace says "Process N attached" once it has.
            if "attached" not in tracer.stderr.readline():
                raise SystemExit("strace can't attach; use --syncs-by preload")
            result = work()
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.communicate()
        # "% time  seconds  usecs/call  calls  [errors]  syscall"
        rows = [line.split() for line in self.path.read_text().splitlines()]
        return result, sum(int(row[3]) for row in rows if row and row[-1] in ("fsync", "fdatasync"))
