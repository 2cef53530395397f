"""What a million cases make of the lists of near-due and overdue ones: a book of a thousand beside one of a million.

    run.sh --hall .build/release/hallD [--prepared FOLDER] [--json FILE]

Both books have the same cases near due and overdue, so that the same rows are shown. A list that takes more than 1.3 times as
long in the large book is exit code 1.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(here.parent), str(here.parents[1] / "Tests" / "Interop")]
import books  # noqa: E402
from servers import Server  # noqa: E402
from ttrpc import Client, Schema  # noqa: E402

RATIO_MAX = 1.3
LIST = "hall.v1.Cases/List"
NEAR_DUE, OVERDUE = "DUE_STATE_NEAR_DUE", "DUE_STATE_OVERDUE"
STATES = {"near due": [NEAR_DUE], "overdue": [OVERDUE], "both": [NEAR_DUE, OVERDUE]}
# By what a list is narrowed. The last handler has next to none of what is asked for, the last item none at all.
NARROWINGS = {
    "all": {},
    "window": {"window_id": "W1"},
    "post": {"post_id": "P01"},
    "handler": {"handler_id": books.FIRST_PERSON},
    "item": {"item_code": books.FIRST_ITEM},
    "last window": {"window_id": f"W{books.WINDOWS}"},
    "handler with few": {"handler_id": books.LAST_PERSON},
    "item with none": {"item_code": books.LAST_ITEM},
    "handler and item": {"handler_id": books.FIRST_PERSON, "item_code": books.FIRST_ITEM},
}
# Few enough for one command line of the load generator.
CASES_ASKED = 64
# The background check of a book reads the whole file; lists are measured when it is done.
CHECK_SECONDS_MAX = 600
WARMUP_SHARE = 10  # a tenth of the measured calls goes before them


@dataclasses.dataclass
class Question:
    """A call, or several in turn, with the same answer in each book; page tokens and numbers differ from book to book."""

    name: str
    method: str
    # By the book's name.
    requests: dict
    # Told, and held against nothing: no list.
    is_told_alone: bool = False


def read_arguments():
    parser = argparse.ArgumentParser(description="Measures lists of cases in a small book and in a large one.")
    parser.add_argument("--hall", type=pathlib.Path, required=True, help="the release build of hallD")
    parser.add_argument("--prepared", type=pathlib.Path, help="a folder that keeps the books for the next time")
    parser.add_argument("--directory", default="/var/tmp", help="where the books stand while measuring (%(default)s)")
    parser.add_argument("--json", type=pathlib.Path, help="where the results go")
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--calls", type=int, default=40, help="of each question in a round (%(default)s)")
    return parser.parse_args()


class Bench:
    """The books, hallD on each, and the load generator."""

    def __init__(self, folder, arguments):
        self.folder, self.arguments, self.schema = pathlib.Path(folder), arguments, Schema()
        self.cores = sorted(os.sched_getaffinity(0))
        subprocess.run(["make", "-s", "-C", here.parent, f"OUT={folder}", f"{folder}/load"], check=True)

    def server(self, size):
        socket_path = self.folder / f"{size.name}.sock"
        return Server(size.name, books.command_line(self.arguments.hall.resolve(), self.folder, size), socket_path, self.folder)

    def make(self, size):
        kept = self.arguments.prepared
        if kept is not None and (kept / f"{size.name}.db").exists():
            shutil.copy(kept / f"{size.name}.db", self.folder)
            return
        print(f"{size.name}: making {size.cases:,} cases", file=sys.stderr)
        books.make(self.folder, size, self.server(size))
        if kept is not None:
            kept.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.folder / f"{size.name}.db", kept)

    def ask(self, server, question):
        """The replies, one to each request."""
        with Client(server.socket_path, self.schema) as hall:
            return [hall.unary(question.method, request) for request in question.requests[server.name]]

    def settle(self, server):
        until = time.monotonic() + CHECK_SECONDS_MAX
        with Client(server.socket_path, self.schema) as hall:
            while hall.unary("hall.v1.Admin/Status").book_check == "running" and time.monotonic() < until:
                time.sleep(1)
        # Server and caller share a core: no wake-up across cores in between.
        server.pin(self.cores[-1:])

    def measure(self, server, question):
        """Microseconds a call, the median of one round."""
        service, _, method = question.method.partition("/")
        requests = question.requests[server.name]
        calls = max(self.arguments.calls, 3 * len(requests))
        command = ["taskset", "-c", self.cores[-1], self.folder / "load", "serial", "raw", "--service", service, "--method", method]
        for request in requests:
            command += ["--payload", request.SerializeToString().hex()]
        warmup = max(calls // WARMUP_SHARE, len(requests))
        command += ["--socket", server.socket_path, "--calls", calls, "--warmup", warmup, "--json", "-"]
        run = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True)
        if run.returncode != 0:
            raise SystemExit(f"{server.name} failed: {question.name}\n{run.stdout}{server.log_tail()}")
        return json.loads(run.stdout)["p50Microseconds"]


def states_of(schema, state):
    values = schema.pool.FindEnumTypeByName("hall.v1.DueState").values_by_name
    return [values[name].number for name in STATES[state]]


def page_questions(bench, servers, state, narrowing):
    """A list's first page and its second, where it has one."""
    request_type = bench.schema.message("hall.v1.ListCasesRequest")
    fields = {"due_states": states_of(bench.schema, state), **NARROWINGS[narrowing]}
    tokens = {server.name: "" for server in servers}
    for page in (1, 2):
        requests = {book: [request_type(page_token=token, **fields)] for book, token in tokens.items()}
        question = Question(f"{state}, {narrowing}, page {page}", LIST, requests)
        tokens = compare_pages(bench, servers, question)
        yield question
        if not all(tokens.values()):
            return


def compare_pages(bench, servers, question):
    """What is shown has to be the same, or the books are not those they are taken for. Returns each book's next token."""

    def shown(reply):
        return [(row.item_name, row.handler_id, row.due_on, row.due_state) for row in reply.cases]

    replies = {server.name: bench.ask(server, question) for server in servers}
    first, *others = replies.values()
    for other in others:
        if [shown(reply) for reply in first] != [shown(reply) for reply in other]:
            raise SystemExit(f"{question.name}: another list in each book")
    question.name += f" ({sum(len(reply.cases) for reply in first)})"
    return {book: each[0].next_page_token for book, each in replies.items()}


def list_questions(bench, servers, states):
    questions = [
        question for narrowing in NARROWINGS for state in states for question in page_questions(bench, servers, state, narrowing)
    ]
    request_type = bench.schema.message("hall.v1.ListCasesRequest")
    for state in states:
        handlers = [f"S{n:02d}" for n in range(1, books.PEOPLE + 1)]
        requests = [request_type(due_states=states_of(bench.schema, state), handler_id=handler) for handler in handlers]
        question = Question(f"{state}, each handler in turn", LIST, {server.name: requests for server in servers})
        compare_pages(bench, servers, question)
        questions.append(question)
    return questions


def case_questions(bench, samples):
    """One case, and those of one applicant, wherever in the book they are."""
    kinds = {
        "a case's status": ("Status", "CaseStatusRequest", lambda row: {"number": row[0], "query_code": row[1]}),
        "a case": ("Get", "GetCaseRequest", lambda row: {"number": row[0]}),
        "an applicant's cases, by name": ("SearchByApplicant", "SearchByApplicantRequest", lambda row: {"name": row[2]}),
        "an applicant's cases, by number": (
            "SearchByApplicant", "SearchByApplicantRequest", lambda row: {"identity_number": row[3]},
        ),
    }  # fmt: skip
    for name, (method, request, fields) in kinds.items():
        request_type = bench.schema.message(f"hall.v1.{request}")
        requests = {book: [request_type(**fields(row)) for row in rows] for book, rows in samples.items()}
        yield Question(f"{name}, {CASES_ASKED} in turn", f"hall.v1.Cases/{method}", requests, is_told_alone=True)


def measure_rounds(bench, servers, questions):
    """The books in turn, and the first of them another one each round: a slow minute of the machine hits all of them."""
    figures = {question.name: {server.name: [] for server in servers} for question in questions}
    for number in range(bench.arguments.rounds):
        for question in questions:
            for server in servers if number % 2 == 0 else servers[::-1]:
                figures[question.name][server.name].append(bench.measure(server, question))
        print(f"round {number + 1} of {bench.arguments.rounds} done", file=sys.stderr)
    return figures


def compare(questions, figures):
    """One row a question: the medians, and how many times as long the large book takes. That is the median of the rounds' own
    ratios, since the two of a round are measured one right after the other: a machine that is now fast, now slow falls out."""

    def row(question):
        small, large = figures[question.name].values()
        return {
            "question": question.name, "microseconds": [statistics.median(small), statistics.median(large)],
            "ratio": statistics.median(slow / fast for fast, slow in zip(small, large, strict=True)),
            "ratioMax": None if question.is_told_alone else RATIO_MAX, "rounds": figures[question.name],
        }  # fmt: skip

    return [row(question) for question in questions]


def tell(title, rows):
    """Prints the table; returns whether no list takes too long."""
    print(f"{title:52}{'small':>10}{'large':>10}{'ratio':>8}")
    for row in rows:
        small, large = row["microseconds"]
        over = "  too long" if row["ratioMax"] and row["ratio"] > row["ratioMax"] else ""
        print(f"{row['question']:52}{small:>10,.1f}{large:>10,.1f}{row['ratio']:>8.2f}{over}")
    held = [row["ratio"] for row in rows if row["ratioMax"]]
    print(f"{f'lists: the greatest ratio (the most it may be: {RATIO_MAX})':72}{max(held):>8.2f}\n")
    return max(held) <= RATIO_MAX


def measure_pair(bench, small, large, states, samples=None):
    """Two books, both served. The samples are single cases of each, where those are asked for as well."""
    with bench.server(small) as one, bench.server(large) as other:
        servers = [one, other]
        for server in servers:
            bench.settle(server)
        questions = list_questions(bench, servers, states) + (list(case_questions(bench, samples)) if samples else [])
        return compare(questions, measure_rounds(bench, servers, questions))


def main():
    arguments = read_arguments()
    # A polite kill runs the `finally`s and `with`s, as Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="hall-lists-", dir=arguments.directory) as folder:
        bench = Bench(folder, arguments)
        for size in (books.SMALL, books.LARGE, books.LATE):
            bench.make(size)
        samples = {size.name: books.sample(bench.folder / f"{size.name}.db", CASES_ASKED) for size in (books.SMALL, books.LARGE)}
        large = measure_pair(bench, books.SMALL, books.LARGE, list(STATES), samples)
        late = measure_pair(bench, books.SMALL, books.LATE, ["near due"])
    met = [tell("µs: 1,000 and 1,000,000 cases", large), tell(f"the same, {books.LATE.stragglers:,} overdue beside them", late)]
    if arguments.json:
        arguments.json.write_text(json.dumps({"large": large, "late": late}, indent=2) + "\n")
    sys.exit(0 if all(met) else 1)


if __name__ == "__main__":
    main()
