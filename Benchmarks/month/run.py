"""How long the sheet of a month takes to derive, for 500 people who sign four times a day.

    run.sh --hall .build/release/hallD [--json FILE]

More than a second, the median of the rounds, is exit code 1.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import sqlite3
import statistics
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(here.parent), str(here.parents[1] / "Tests" / "Interop")]
import prepare  # noqa: E402
from servers import Server  # noqa: E402
from ttrpc import Client, Schema  # noqa: E402

SECONDS_MAX = 1.0
ZONE = datetime.timezone(datetime.timedelta(hours=8))
# The schedule is put down on the Friday before the month; the sheet is asked for when the month is over.
FRIDAY = datetime.datetime(2026, 2, 27, 9, tzinfo=ZONE)
AFTER = datetime.datetime(2026, 4, 1, 9, tzinfo=ZONE)
MONTH, FIRST = "2026-03", datetime.date(2026, 3, 1)
DAYS = 31
# In, out, in, out; a person in a hundred misses a half day, one in twenty is late.
MARKS = ((1, 8, 20), (2, 12, 5), (1, 13, 50), (2, 17, 35))
# The background check of a book reads the whole file; the month is asked for when it is done.
CHECK_SECONDS_MAX = 600


def read_arguments():
    parser = argparse.ArgumentParser(description="Measures how long a month's sheet takes to derive.")
    parser.add_argument("--hall", type=pathlib.Path, required=True, help="the release build of hallD")
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", type=pathlib.Path, help="where the results go")
    return parser.parse_args()


def hall_lists(people):
    staff = "".join(f"S{n:03d},王芳{n},U{n % 12},科员,3,civil_servant,\n" for n in range(people))
    return {
        "LIST_KIND_UNITS": "id,name\n" + "".join(f"U{n},{n}号单位\n" for n in range(12)),
        "LIST_KIND_STAFF": "id,name,unit_id,position,rank,category,qualified_post_ids\n" + staff,
        "LIST_KIND_LOGINS": f"uid,person_id,terminal_id,service_account_id\n{os.getuid()},S000,,\n",
        "LIST_KIND_ROLES": "person_id,role\nS000,registrar\nS000,administrator\n",
        "LIST_KIND_SCHEDULES": "from,sessions,marking,grace_minutes,opens_minutes,settles_minutes\n"
        "2026-02-27,08:30-12:00;14:00-17:30,each_session,5,120,60\n",
    }


def marks(people):
    """Everybody's, every day; those of days of rest are asked of nobody."""
    for day in (FIRST + datetime.timedelta(days=n) for n in range(DAYS)):
        number = (day - datetime.date(1970, 1, 1)).days
        for person in range(people):
            for place, (kind, hour, minute) in enumerate(MARKS):
                if (person + number) % 100 == 0 and place < 2:
                    continue
                late = 25 if (person * 7 + number) % 20 == 0 and kind == 1 else 0
                at = datetime.datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)
                yield f"S{person:03d}", number, kind, int(at.timestamp() + late * 60) * 1000


def sign(path, people):
    with contextlib.closing(sqlite3.connect(path)) as book, book:
        rows = ((*mark, 4_000) for mark in marks(people))
        book.executemany("INSERT INTO mark (person_id, day, kind, at, uid) VALUES (?, ?, ?, ?, ?)", rows)


def decide(path):
    """A tenth of what was found unaccounted is confirmed, so that staff law has something to reckon."""
    with contextlib.closing(sqlite3.connect(path)) as book, book:
        book.execute(
            "UPDATE absence SET stage = 3, decided_by = 'S000', ended_at = noted_at, reason = '核实', version = 2"
            " WHERE id % 10 = 0 AND person_id <> 'S000'"
        )


def server(arguments, folder, clock):
    command = [
        arguments.hall.resolve(), "--socket", folder / "hall.sock", "--database", folder / "hall.db", "--simulated-clock",
        clock.isoformat(),
    ]  # fmt: skip
    return Server("hall", command, folder / "hall.sock", folder)


def advance(hall, schema, until):
    request = schema.message("hall.v1.AdvanceClockRequest")()
    request.to.FromDatetime(until.astimezone(datetime.timezone.utc).replace(tzinfo=None))
    hall.unary("hall.v1.Admin/AdvanceClock", request, metadata=[("request-id", prepare.new_request_id())])


def settle(hall):
    until = time.monotonic() + CHECK_SECONDS_MAX
    while hall.unary("hall.v1.Admin/Status").book_check == "running" and time.monotonic() < until:
        time.sleep(1)


def measure(arguments, folder, schema):
    with server(arguments, folder, FRIDAY) as running, Client(running.socket_path, schema) as hall:
        prepare.import_hall(hall, schema, hall_lists(arguments.people))
    sign(folder / "hall.db", arguments.people)
    with server(arguments, folder, FRIDAY) as running, Client(running.socket_path, schema) as hall:
        advance(hall, schema, AFTER)
    decide(folder / "hall.db")
    with server(arguments, folder, FRIDAY) as running, Client(running.socket_path, schema) as hall:
        settle(hall)
        seconds = []
        for _ in range(arguments.rounds):
            began = time.monotonic()
            sheet = hall.unary("hall.v1.Sheets/Preview", month=MONTH).sheet
            seconds.append(time.monotonic() - began)
            check(sheet, arguments.people)
        return seconds, sheet


def check(sheet, people):
    """A sheet that is not what the book was filled with measures nothing."""
    sessions = sum(line.sessions for line in sheet.lines)
    if len(sheet.lines) != people or sessions != people * 44 or not any(line.absent for line in sheet.lines):
        raise SystemExit(f"{len(sheet.lines)} people with {sessions} sessions are not the month that was made")


def main():
    arguments = read_arguments()
    schema = Schema()
    with tempfile.TemporaryDirectory(prefix="hall-month.") as folder:
        seconds, sheet = measure(arguments, pathlib.Path(folder), schema)
    median = statistics.median(seconds)
    absent = sum(line.absent for line in sheet.lines)
    print(f"{arguments.people} people, {absent} sessions absent: {median:.3f} s, the longest of {len(seconds)} {max(seconds):.3f} s")
    if arguments.json:
        arguments.json.write_text(json.dumps({"people": arguments.people, "seconds": seconds, "median": median}))
    return 1 if median > SECONDS_MAX else 0


if __name__ == "__main__":
    sys.exit(main())
