"""Books of any size with the same near-due and overdue cases in them.

hallD makes the hall and accepts the first case; the others are copies of that row, each with a number, applicant, item, post,
handler and days of its own, put in by one statement: the schema stays hallD's, and so does what a case is stored with.
"""

import contextlib
import dataclasses
import datetime
import os
import random
import sqlite3

import prepare
from ttrpc import Client, Schema

ZONE = datetime.timezone(datetime.timedelta(hours=8))
# A Monday in the third year the calendar knows, with two years of cases behind it. Yellow is what is due by Tuesday.
MORNING = datetime.datetime(2026, 9, 14, 9, tzinfo=ZONE)
CLOSING = datetime.datetime(2026, 9, 14, 17, 30, tzinfo=ZONE)
YEARS = (2024, 2025, 2026)
WINDOWS, POSTS, PEOPLE, ITEMS = 6, 30, 60, 40
# The first person, the A of the first post, has a third of what is near due or overdue, and more than a page of each; the last
# has next to nothing of it, and the last item has none.
FIRST_PERSON, LAST_PERSON = "S01", f"S{PEOPLE:02d}"
FIRST_ITEM, LAST_ITEM = "I01", f"I{ITEMS:02d}"
# How many there are of each state. Pages of 50 are full, also those of the first window, post, person and item.
NEAR_DUE = OVERDUE = 300
STRAGGLER_STRIDE = 40


@dataclasses.dataclass(frozen=True)
class Size:
    """How many cases a book has; of the last ones, every `stride`-th is near due and the one before it overdue."""

    name: str
    cases: int
    stride: int
    # Overdue ones beside them, spread over the book, that nobody has touched for months.
    stragglers: int = 0


# A thousand: no others are open. A million: ten times as many open ones as near-due ones, the rest ended.
SMALL = Size("thousand", 1_000, 3)
LARGE = Size("million", 1_000_000, 13)
LATE = Size("late", 1_000_000, 13, stragglers=5_000)


def command_line(hall, folder, size):
    stamp = MORNING.isoformat()
    return [hall, "--socket", folder / f"{size.name}.sock", "--database", folder / f"{size.name}.db", "--simulated-clock", stamp]


def hall_lists(uid):
    """Six windows of five posts, thirty posts of two people, forty items."""
    units = "id,name\nU01,便民服务中心\n"
    windows = "id,name\n" + "".join(f"W{n},{n}号综合窗口\n" for n in range(1, WINDOWS + 1))
    people = "".join(f"S{n:02d},王芳{n},U01,科员,3,civil_servant,P{(n + 1) // 2:02d}\n" for n in range(1, PEOPLE + 1))
    posts = "".join(f"P{n:02d},岗位{n},W{(n - 1) // 5 + 1},U01,S{2 * n - 1:02d},S{2 * n:02d}\n" for n in range(1, POSTS + 1))
    items = "".join(
        f"I{n:02d},{prepare.ITEM_NAME}{n},U01,P{(n - 1) % POSTS + 1:02d},promised,false,5,20,,,service\n"
        for n in range(1, ITEMS + 1)
    )
    return {
        "LIST_KIND_UNITS": units,
        "LIST_KIND_WINDOWS": windows,
        "LIST_KIND_STAFF": "id,name,unit_id,position,rank,category,qualified_post_ids\n" + people,
        "LIST_KIND_POSTS": "id,name,window_id,unit_id,a_person_id,b_person_ids\n" + posts,
        "LIST_KIND_ITEMS": (
            "code,name,unit_id,post_id,kind,licence,promised_days,statutory_days,pause_causes,basis,ending\n" + items
        ),
        "LIST_KIND_LOGINS": f"uid,person_id,terminal_id,service_account_id\n{uid},{FIRST_PERSON},,\n",
    }


def furnish(hall, schema):
    """The hall and its first case."""
    prepare.import_hall(hall, schema, hall_lists(os.getuid()))
    request = prepare.accept_request(schema, 0)
    hall.send("hall.v1.Cases/Accept", request, metadata=[("request-id", prepare.new_request_id())])
    hall.open_response(hall.receive()[3])


def milliseconds(time):
    return int(time.timestamp() * 1000)


# n counts the cases from the oldest, 1; r from the newest, 0; k those of one state from the newest. What is near due or overdue
# is told by k alone, and so the same in every book.
KINDS = """
    WITH RECURSIVE counted (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM counted WHERE n < :cases),
    placed AS (SELECT n, :cases - n AS r, (:cases - n) / :stride AS k FROM counted),
    sorted AS (SELECT *, CASE
        WHEN r < :stride * :states AND r % :stride = 1 THEN 'near'
        WHEN r < :stride * :states AND r % :stride = 2 THEN 'overdue'
        WHEN r < :stride * :states AND r % :stride = 3 THEN 'paused'
        WHEN r < :stride * :states AND r % :stride > 3 THEN 'on time'
        WHEN r % :straggler_stride = 0 AND r - :stride * :states BETWEEN 0 AND :straggler_stride * :stragglers - 1 THEN 'overdue'
        WHEN n % 50 = 0 THEN 'annulled'
        ELSE 'finished' END AS kind FROM placed),
    told AS (SELECT *, kind IN ('near', 'overdue') AS is_told, iif(kind IN ('near', 'overdue'), k, n) AS i FROM sorted),
    given AS (SELECT *, CASE WHEN is_told AND i % 3 = 0 THEN 1 WHEN is_told THEN 2 + i % (:items - 2) ELSE 1 + i % :items END AS item
        FROM told),
    posted AS (SELECT *, 1 + (item - 1) % :posts AS post FROM given),
    dated AS (SELECT *, 2 * post - iif(is_told AND i % 3 = 0, 1, (i / :items) % 2) AS person,
        CASE kind
            WHEN 'near' THEN :closing + i % 2 * :day
            WHEN 'overdue' THEN :closing - (1 + i % 60) * :day
            WHEN 'on time' THEN :closing + (2 + i % 30) * :day
            WHEN 'paused' THEN NULL
            ELSE :closing - (8 + r * 960 / :cases) * :day END AS due,
        :closing - (15 + r * 960 / :cases) * :day AS filed FROM posted)
"""
# Every column that is not the first case's own.
COLUMNS = {
    "id": "n",
    "number": "printf('%d-%06d', :year + n * :years / (:cases + 1), n - n * :years / (:cases + 1) * (:cases + 1) / :years)",
    "item_code": "printf('I%02d', item)",
    "item_name": "(SELECT name FROM item_version WHERE code = printf('I%02d', item))",
    "post_id": "printf('P%02d', post)",
    "handler_id": "printf('S%02d', person)",
    "stage": "CASE kind WHEN 'paused' THEN 2 WHEN 'finished' THEN 3 WHEN 'annulled' THEN 4 ELSE 1 END",
    "result": "kind = 'finished'",
    "reason": "iif(kind = 'annulled', '误录', '')",
    "filed_at": "filed",
    "received_at": "filed",
    "accepted_at": "filed",
    "filed_on": "filed / :day",
    "accepted_on": "filed / :day",
    "ended_at": "CASE WHEN kind IN ('finished', 'annulled') THEN due + iif(n % 30 = 0, 1, -1) * :day END",
    # Everybody comes about three times.
    "applicant_name": "printf('申请人%d', n % (:cases / 3))",
    "identity_number": "printf('51018419%010d', n % (:cases / 3))",
    "near_at": "due - :day - 9 * 3600000",
    "due_at": "due",
    "order_at": "coalesce(due, :never)",
    "near_told_on": "NULL",
}


def multiply(path, size):
    """Makes as many cases as the book is to have out of its first one."""
    parameters = {
        "cases": size.cases, "stride": size.stride, "states": NEAR_DUE, "stragglers": size.stragglers,
        "straggler_stride": STRAGGLER_STRIDE, "items": ITEMS, "posts": POSTS, "day": 86_400_000,
        "closing": milliseconds(CLOSING), "never": (1 << 63) - 1, "year": YEARS[0], "years": len(YEARS),
    }  # fmt: skip
    book = sqlite3.connect(path)
    book.executescript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -1048576;")
    names = [row[1] for row in book.execute("PRAGMA table_info(case_file)")]
    values = ", ".join(COLUMNS.get(name, f"first.{name}") for name in names)
    with book:
        book.execute("UPDATE case_file SET number = '2026-900000' WHERE id = 1")
        book.execute(
            f"INSERT INTO case_file ({', '.join(names)}) {KINDS} SELECT {values} FROM dated, case_file first WHERE first.id = 1",
            parameters,
        )
        # What it limits by, as many rows as the first case has; lists don't read them, a single case does.
        clocks = [row[1] for row in book.execute("PRAGMA table_info(case_clock)")]
        copied = ", ".join({"case_id": "c.id", "due_on": "c.due_at / 86400000"}.get(name, f"k.{name}") for name in clocks)
        book.execute(
            f"INSERT INTO case_clock ({', '.join(clocks)}) SELECT {copied} FROM case_file c, case_clock k"
            " WHERE k.case_id = 1 AND c.id > 1"
        )
    check(book, size)
    book.execute("PRAGMA journal_mode = WAL")
    book.close()


def check(book, size):
    """A book that is not what it is taken for measures nothing."""
    now = milliseconds(MORNING)
    wanted = {
        "cases": ("1", size.cases),
        "near due": ("id > 1 AND stage = 1 AND near_at <= :now AND due_at > :now", NEAR_DUE),
        "overdue": ("stage = 1 AND due_at < :now", OVERDUE + size.stragglers),
    }
    for name, (condition, count) in wanted.items():
        found = book.execute(f"SELECT count(*) FROM case_file WHERE {condition}", {"now": now}).fetchone()[0]
        if found != count:
            raise SystemExit(f"{size.name}: {found} {name}, not {count}")


def make(folder, size, server):
    """Fills a fresh book; `server` runs hallD on it meanwhile."""
    schema = Schema()
    with server, Client(server.socket_path, schema) as hall:
        furnish(hall, schema)
    multiply(folder / f"{size.name}.db", size)


def sample(path, count):
    """Cases from all over a book: number, query code, applicant's name and identity number."""
    with contextlib.closing(sqlite3.connect(path)) as book:
        cases = book.execute("SELECT max(id) FROM case_file").fetchone()[0]
        ids = random.Random(1).sample(range(2, cases), count)
        row = "SELECT number, query_code, applicant_name, identity_number FROM case_file WHERE id = ?"
        return [book.execute(row, (case,)).fetchone() for case in ids]
