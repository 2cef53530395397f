"""Cases.Status over gRPC: hallD and a grpc++ server that answers the same bytes, in turn, with one C++ client.

    Benchmarks/grpc/run.sh --hall .build/release/hallD [--rounds 5]

Prints the ratio of the medians.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(here.parent), str(here.parents[1] / "Tests" / "Interop")]
import prepare  # noqa: E402
from servers import Server  # noqa: E402
from ttrpc import Schema  # noqa: E402

METHOD = "/hall.v1.Cases/Status"


def build(folder):
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "grpc++"], check=True, capture_output=True, text=True)
    for name in ("client", "server"):
        command = ["g++", "-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror", here / f"{name}.cc"]
        subprocess.run([*command, *flags.stdout.split(), "-o", folder / name], check=True)


def client(folder, socket, arguments, calls, *more):
    loop = ["--callers", arguments.callers, "--connections", arguments.connections, "--calls", calls]
    command = [folder / "client", f"unix:{socket}", METHOD, folder / "request", *loop, *more]
    done = subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description="Compares servers over gRPC.")
    parser.add_argument("--hall", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=50_000)
    parser.add_argument("--callers", type=int, default=16)
    parser.add_argument("--connections", type=int, default=16)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hg") as name:
        folder = pathlib.Path(name)
        build(folder)
        command = [arguments.hall, "--database", folder / "hall.db", "--socket", folder / "h"]
        with Server("hallD", command, folder / "h", folder) as hall:
            prepare.fill(hall.socket_path, folder / "cases", 1_000)
            number, code = (folder / "cases").read_text().splitlines()[0].split()
            request = Schema().message("hall.v1.CaseStatusRequest")(number=number, query_code=code)
            (folder / "request").write_bytes(request.SerializeToString())
            client(folder, hall.socket_path, arguments, 1_000, "--reply", folder / "reply")
            measure(folder, hall, arguments)


def measure(folder, hall, arguments):
    command = [folder / "server", f"unix:{folder}/g", folder / "reply", 2]
    with Server("grpc++", command, folder / "g", folder) as peer:
        rates = {hall: [], peer: []}
        # Who is not measured waits in epoll and costs nothing. The first round warms up.
        for number in range(arguments.rounds + 1):
            for server, found in rates.items():
                figures = client(folder, server.socket_path, arguments, arguments.calls)
                if number:
                    found.append(figures["calls_per_second"])
            print(f"round {number} of {arguments.rounds} done", file=sys.stderr)
    ratio = statistics.median(rates[hall]) / statistics.median(rates[peer])
    print(f"calls a second, {arguments.callers} callers: hallD / grpc++ = {ratio:.2f}")


if __name__ == "__main__":
    main()
