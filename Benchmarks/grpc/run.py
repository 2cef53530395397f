"""Cases.Status over gRPC: hallD, a grpc++ server and a grpc-swift-2 server that answer the same bytes, with one C++ client.

    Benchmarks/grpc/run.sh --hall .build/release/hallD [--swift-peer PROGRAM] [--rounds 5] [--json FILE]

PROGRAM is what `swift build -c release --package-path Benchmarks/grpc/swift-peer` made. Prints the ratios of the medians.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack

here = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(here.parent), str(here.parents[1] / "Tests" / "Interop")]
import prepare  # noqa: E402
from servers import Server  # noqa: E402
from ttrpc import Schema  # noqa: E402

METHOD = "/hall.v1.Cases/Status"
WARMUP_SHARE = 10  # a tenth of the measured calls goes before them
CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
cores = sorted(os.sched_getaffinity(0))


def build(folder):
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "grpc++"], check=True, capture_output=True, text=True)
    for name in ("client", "server"):
        command = ["g++", "-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror", here / f"{name}.cc"]
        subprocess.run([*command, *flags.stdout.split(), "-o", folder / name], check=True)


def client(folder, server, callers, connections, calls, *more):
    """On the last core, as every load generator here."""
    loop = ["--callers", callers, "--connections", connections, "--calls", calls]
    command = ["taskset", "-c", cores[-1], folder / "client", f"unix:{server.socket_path}", METHOD, folder / "request"]
    done = subprocess.run([str(word) for word in [*command, *loop, *more]], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{server.name} failed\n{server.log_tail()}")
    return json.loads(done.stdout)


def cpu_seconds(server):
    fields = pathlib.Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS


def measure(folder, server, mode, arguments):
    """One caller shares its core with the server: no wake-up across cores in between. Many have the other core to themselves."""
    callers, connections, calls = mode
    server.pin(cores[-1:] if callers == 1 else cores[:1])
    client(folder, server, callers, connections, calls // WARMUP_SHARE)
    before = cpu_seconds(server)
    figures = client(folder, server, callers, connections, calls)
    figures["cpu_microseconds"] = (cpu_seconds(server) - before) / calls * 1e6
    return figures


def main():
    parser = argparse.ArgumentParser(description="Compares servers over gRPC.")
    parser.add_argument("--hall", type=pathlib.Path, required=True, help="the release build of hallD")
    parser.add_argument("--swift-peer", type=pathlib.Path, help="the release build of swift-peer")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serial-calls", type=int, default=10_000)
    parser.add_argument("--calls", type=int, default=40_000)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--json", type=pathlib.Path, help="where the figures go")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hg") as name, ExitStack() as stack:
        folder = pathlib.Path(name)
        build(folder)
        command = [arguments.hall.resolve(), "--database", folder / "hall.db", "--socket", folder / "h"]
        servers = [stack.enter_context(Server("hallD", command, folder / "h", folder))]
        fill(folder, servers[0])
        command = [folder / "server", f"unix:{folder}/g", folder / "reply", 2]
        servers.append(stack.enter_context(Server("grpc++", command, folder / "g", folder)))
        if arguments.swift_peer:
            command = [arguments.swift_peer.resolve(), folder / "s", folder / "reply", 2]
            servers.append(stack.enter_context(Server("grpc-swift-2", command, folder / "s", folder)))
        compare(folder, servers, arguments)


def fill(folder, hall):
    """One case is asked for again and again; the peers are given hallD's own answer."""
    prepare.fill(hall.socket_path, folder / "cases", 1_000)
    number, code = (folder / "cases").read_text().splitlines()[0].split()
    request = Schema().message("hall.v1.CaseStatusRequest")(number=number, query_code=code)
    (folder / "request").write_bytes(request.SerializeToString())
    client(folder, hall, 1, 1, 1, "--reply", folder / "reply")


def compare(folder, servers, arguments):
    """In turn, so that a slow minute of the machine hits all; who is not measured waits in epoll and costs nothing."""
    modes = {"1 caller": (1, 1, arguments.serial_calls)}
    for callers in (16, 64):
        modes[f"{callers} callers"] = (callers, arguments.connections, arguments.calls)
    found = {mode: {server.name: [] for server in servers} for mode in modes}
    for number in range(1, arguments.rounds + 1):
        for mode, words in modes.items():
            for server in servers:
                found[mode][server.name].append(measure(folder, server, words, arguments))
        print(f"round {number} of {arguments.rounds} done", file=sys.stderr)

    def median(mode, server, key):
        return statistics.median(figures[key] for figures in found[mode][server.name])

    for mode in modes:
        for peer in servers[1:]:
            rate = median(mode, servers[0], "calls_per_second") / median(mode, peer, "calls_per_second")
            cost = median(mode, peer, "cpu_microseconds") / median(mode, servers[0], "cpu_microseconds")
            print(f"{mode}: calls a second, hallD / {peer.name} = {rate:.2f}; calls a second of the server's own time = {cost:.2f}")
    if arguments.json:
        arguments.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
