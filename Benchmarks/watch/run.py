"""How long a change of cover takes to reach everybody who watches: 200 watchers beside one.

    run.sh --hall .build/release/hallD [--watchers N] [--json FILE]

A change is somebody who goes out, or comes back to their post; the time runs from the request until the last watcher has
the post's new state in hand, commit and fsync included. Every watcher has a connection of its own. One login may have no more than
a few dozen of them, so that this runs as root, which can call as many logins.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import select
import statistics
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(here.parent), str(here.parents[1] / "Tests" / "Interop")]
import prepare  # noqa: E402
from servers import Server  # noqa: E402
from ttrpc import DATA, HEADER, REMOTE_CLOSED, Client, Schema  # noqa: E402

POSTS = 20
ZONE = datetime.timezone(datetime.timedelta(hours=8))
# A Monday morning, after opening.
MORNING = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)
NOON = MORNING.replace(hour=12)
WATCH = "hall.v1.Posts/Watch"
LATE_SECONDS = 30
# Logins of the watchers, each with as many connections as hallD lets one have.
FIRST_UID, CONNECTIONS_EACH = 60_000, 32


def read_arguments():
    parser = argparse.ArgumentParser(description="Measures how long a change of cover takes to reach its watchers.")
    parser.add_argument("--hall", type=pathlib.Path, required=True, help="the release build of hallD")
    parser.add_argument("--watchers", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=15, help="with one watcher and with all, by turns (%(default)s)")
    parser.add_argument("--changes", type=int, default=20, help="in a round (%(default)s)")
    parser.add_argument("--json", type=pathlib.Path, help="where the results go")
    return parser.parse_args()


def hall_lists():
    """Twenty posts; the caller is the A of the first, whose B has not come."""
    staff = "".join(f"S{n:02d},王芳{n},U1,科员,3,civil_servant,{';'.join(f'P{m:02d}' for m in range(POSTS))}\n" for n in range(POSTS))
    posts = "".join(f"P{n:02d},{n}号岗,W1,U1,S{n:02d},S{(n + 1) % POSTS:02d}\n" for n in range(POSTS))
    return {
        "LIST_KIND_UNITS": "id,name\nU1,便民服务中心\n",
        "LIST_KIND_WINDOWS": "id,name\nW1,综合窗口\n",
        "LIST_KIND_STAFF": "id,name,unit_id,position,rank,category,qualified_post_ids\n" + staff,
        "LIST_KIND_POSTS": "id,name,window_id,unit_id,a_person_id,b_person_ids\n" + posts,
        "LIST_KIND_LOGINS": "uid,person_id,terminal_id,service_account_id\n0,S00,,\n"
        + "".join(f"{FIRST_UID + n},S{n:02d},,\n" for n in range(1, POSTS)),
        "LIST_KIND_ROLES": "person_id,role\nS00,registrar\nS00,administrator\n",
        "LIST_KIND_SCHEDULES": "from,sessions,marking,grace_minutes,opens_minutes,settles_minutes\n"
        "2026-03-02,08:30-12:00;14:00-17:30,whole_day,5,120,60\n",
    }


class Watchers:
    """So many connections that watch the posts. Use it in a `with`."""

    def __init__(self, socket_path, schema, count):
        self.clients = [connect(socket_path, schema, FIRST_UID + 1 + n // CONNECTIONS_EACH) for n in range(count)]
        self.epoll = select.epoll()
        self.by_descriptor = {}
        request = schema.method(WATCH)[0]().SerializeToString()
        for client in self.clients:
            client.send(WATCH, request, flags=REMOTE_CLOSED)
            self.by_descriptor[client.socket.fileno()] = (client.socket, bytearray())
            self.epoll.register(client.socket.fileno(), select.EPOLLIN)

    def __enter__(self):
        # How everything stands comes first.
        self.await_change()
        return self

    def __exit__(self, *_):
        self.epoll.close()
        for client in self.clients:
            client.__exit__()

    def await_change(self):
        """Until each has one message more."""
        waiting = set(self.by_descriptor)
        until = time.monotonic() + LATE_SECONDS
        while waiting:
            for descriptor, _ in self.epoll.poll(1):
                source, bytes_read = self.by_descriptor[descriptor]
                bytes_read += source.recv(1 << 16)
                if take_message(bytes_read):
                    waiting.discard(descriptor)
            if time.monotonic() > until:
                raise SystemExit(f"{len(waiting)} watchers of {len(self.clients)} were told nothing")
        if any(bytes_read for _, bytes_read in self.by_descriptor.values()):
            raise SystemExit("somebody was told more than was done")


def connect(socket_path, schema, uid):
    """A connection that the kernel says is this login's."""
    os.seteuid(uid)
    try:
        return Client(socket_path, schema)
    finally:
        os.seteuid(0)


def take_message(bytes_read):
    """Whether a frame was there in full; takes it away."""
    if len(bytes_read) < HEADER.size:
        return False
    count, _, kind, _ = HEADER.unpack_from(bytes_read)
    if kind != DATA:
        raise SystemExit(f"a frame of type {kind} ended the watching")
    if len(bytes_read) < HEADER.size + count:
        return False
    del bytes_read[: HEADER.size + count]
    return True


def change(hall, is_away):
    """Sends the next of away and back, and does not wait."""
    method = "hall.v1.Whereabouts/Return" if is_away else "hall.v1.Whereabouts/GoOut"
    request = hall.schema.method(method)[0]()
    if not is_away:
        request.destination, request.reason = "县社保局", "报送材料"
        request.expected_return.FromDatetime(NOON.astimezone(datetime.timezone.utc).replace(tzinfo=None))
    return hall.send(method, request.SerializeToString(), metadata=[("request-id", prepare.new_request_id())])


def descriptors(server):
    return len(os.listdir(f"/proc/{server.pid}/fd"))


def await_parting(server, count):
    """Until the connections of those who watched before are closed on the server's side as well."""
    until = time.monotonic() + LATE_SECONDS
    while descriptors(server) > count and time.monotonic() < until:
        time.sleep(0.01)


def one_round(hall, watchers, changes):
    """Microseconds of each change. An even number of them leaves the hall as it was."""
    times = []
    for number in range(changes):
        began = time.monotonic()
        change(hall, is_away=number % 2 == 1)
        watchers.await_change()
        times.append((time.monotonic() - began) * 1e6)
        hall.open_response(hall.receive()[3])
    return times


def measure(arguments, folder, schema):
    command = [
        arguments.hall.resolve(), "--socket", folder / "hall.sock", "--database", folder / "hall.db", "--simulated-clock",
        MORNING.isoformat(), "--socket-permissions", "0666",
    ]  # fmt: skip
    times = {1: [], arguments.watchers: []}
    with Server("hall", command, folder / "hall.sock", folder) as running, contextlib.ExitStack() as stack:
        cores = sorted(os.sched_getaffinity(0))
        running.pin(cores[:1])
        os.sched_setaffinity(0, cores[1:] or cores)
        hall = stack.enter_context(Client(running.socket_path, schema))
        prepare.import_hall(hall, schema, hall_lists())
        hall.unary("hall.v1.Attendance/SignIn", metadata=[("request-id", prepare.new_request_id())])
        alone = descriptors(running)
        for _ in range(arguments.rounds):
            for count, of_count in times.items():
                await_parting(running, alone)
                with Watchers(running.socket_path, schema, count) as watchers:
                    one_round(hall, watchers, 2)
                    of_count.append(statistics.median(one_round(hall, watchers, arguments.changes)))
    return times


def main():
    arguments = read_arguments()
    if os.getuid() != 0:
        raise SystemExit("run it as root: a login has no more than a few dozen connections")
    schema = Schema()
    with tempfile.TemporaryDirectory(prefix="hall-watch.") as folder:
        os.chmod(folder, 0o755)
        times = measure(arguments, pathlib.Path(folder), schema)
    one, all_of_them = times[1], times[arguments.watchers]
    ratio = statistics.median(many / few for many, few in zip(all_of_them, one))
    each = (statistics.median(all_of_them) - statistics.median(one)) / (arguments.watchers - 1)
    print(f"{'watchers':>10} {'last has it, µs':>18}")
    for count, of_count in times.items():
        print(f"{count:>10} {statistics.median(of_count):>18.0f}")
    print(f"{ratio:.1f} times as long until the last of {arguments.watchers} has it, {each:.1f} µs for each more")
    if arguments.json:
        arguments.json.write_text(json.dumps({"watchers": arguments.watchers, "microseconds": times, "ratio": ratio}))


if __name__ == "__main__":
    main()
