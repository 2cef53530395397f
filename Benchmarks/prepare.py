"""Fills a fresh hallD through its public interface: a small hall, then accepted cases.

    prepare.py --socket PATH --count 100000 --cases FILE

FILE gets a "number query_code" line for every case. Runs as the daemon's own user, who is its first administrator and
becomes the clerk who accepts.
"""

import argparse
import collections
import os
import pathlib
import sys
import threading
import time
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Tests" / "Interop"))
from ttrpc import CallError, Client, Schema  # noqa: E402

RESOURCE_EXHAUSTED = 8
CONNECTIONS = 8
# Together 256 calls wait for the writer: enough to fill its batches, not its queue.
CALLS_IN_FLIGHT = 32
# A daemon that refuses for want of room is asked again after this.
RETRY_SECONDS = 0.02

# As long as the floor's, so that both answer about 200 bytes.
ITEM_NAME = "城乡居民基本医疗保险参保登记（新增人员及跨省转移接续人员）"
WINDOW_NAME = "一楼大厅三号综合窗口（社会保障、医疗保障与民政事务）"


def hall_lists(uid):
    """The lists of the smallest hall that can accept a case: two people, one post, one item."""
    return {
        "LIST_KIND_UNITS": "id,name\nU01,社会保障服务站\n",
        "LIST_KIND_WINDOWS": f"id,name\nW01,{WINDOW_NAME}\n",
        "LIST_KIND_STAFF": (
            "id,name,unit_id,position,rank,category,qualified_post_ids,badge_number\n"
            "S01,王芳,U01,科员,3,civil_servant,P01,0001\n"
            "S02,李强,U01,科员,3,civil_servant,P01,0002\n"
        ),
        "LIST_KIND_POSTS": "id,name,window_id,unit_id,a_person_id,b_person_ids\nP01,医保岗,W01,U01,S01,S02\n",
        "LIST_KIND_ITEMS": (
            "code,name,unit_id,post_id,kind,licence,promised_days,statutory_days,pause_causes,basis,ending\n"
            f"I01,{ITEM_NAME},U01,P01,promised,false,5,20,,,service\n"
        ),
        "LIST_KIND_LOGINS": f"uid,person_id,terminal_id,service_account_id\n{uid},S01,,\n",
    }


def import_hall(hall, schema, lists=None):
    """Takes the lists in, all in one call; none named: those of the smallest hall."""
    request = schema.message("hall.v1.ImportRequest")()
    kinds = schema.pool.FindEnumTypeByName("hall.v1.ListKind").values_by_name
    for kind, text in (lists or hall_lists(os.getuid())).items():
        request.files.add(kind=kinds[kind].number, content=text.encode())
    hall.unary("hall.v1.Directory/Import", request, metadata=[("request-id", new_request_id())], timeout=60)


def new_request_id():
    """A UUID of version 7 (RFC 9562): milliseconds since 1970, then random bits."""
    random = int.from_bytes(os.urandom(10), "big")
    value = time.time_ns() // 1_000_000 << 80 | random
    return str(uuid.UUID(int=value & ~(0xF000 << 64) & ~(0xC << 60) | 0x7000 << 64 | 0x8 << 60))


def identity_number(ordinal):
    """A resident identity number with its check character (GB 11643-1999): one for every ordinal below 10 million."""
    day = time.strftime("%Y%m%d", time.gmtime(86400 * (ordinal // 1000)))
    digits = f"510184{day}{ordinal % 1000:03d}"
    total = sum(int(digit) * (1 << 17 - place) for place, digit in enumerate(digits))
    return digits + "10X98765432"[total % 11]


def accept_request(schema, ordinal):
    request = schema.message("hall.v1.AcceptRequest")(item_code="I01", channel=1)
    applicant = request.applicant
    applicant.kind = applicant.document = 1
    applicant.name = f"申请人{ordinal}"
    applicant.identity_number = identity_number(ordinal)
    applicant.phone = f"138{ordinal:08d}"
    return request.SerializeToString()


def accept_share(socket_path, schema, ordinals, lines, problems):
    """Accepts one case for every ordinal over one connection, many at a time."""
    _, reply_type = schema.method("hall.v1.Cases/Accept")
    waiting = collections.deque((new_request_id(), accept_request(schema, ordinal)) for ordinal in ordinals)
    flying = {}
    try:
        with Client(socket_path, schema) as hall:
            while waiting or flying:
                while waiting and len(flying) < CALLS_IN_FLIGHT:
                    request_id, payload = waiting.popleft()
                    stream = hall.send("hall.v1.Cases/Accept", payload, metadata=[("request-id", request_id)])
                    flying[stream] = request_id, payload
                stream, _, _, body = hall.receive()
                call = flying.pop(stream)
                try:
                    reply = reply_type.FromString(hall.open_response(body))
                    lines.append(f"{reply.case.number} {reply.query_code}\n")
                except CallError as error:
                    if error.code != RESOURCE_EXHAUSTED:
                        raise
                    waiting.append(call)
                    time.sleep(RETRY_SECONDS)
    except Exception as error:  # told by the main thread
        problems.append(error)


def accept_cases(socket_path, schema, count):
    """Accepts `count` cases and returns their "number query_code" lines in order of their numbers."""
    lines, problems = [], []
    shares = [range(first, count, CONNECTIONS) for first in range(CONNECTIONS)]
    threads = [
        threading.Thread(target=accept_share, args=(socket_path, schema, share, lines, problems), daemon=True)
        for share in shares
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(5)
        print(f"accepted {len(lines)} of {count}", file=sys.stderr)
    if problems:
        raise problems[0]
    return sorted(lines)


def fill(socket_path, cases_path, count):
    """What the driver calls: an empty daemon in, a hall with `count` open cases out."""
    schema = Schema()
    with Client(socket_path, schema) as hall:
        import_hall(hall, schema)
    lines = accept_cases(socket_path, schema, count)
    pathlib.Path(cases_path).write_text("".join(lines))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Fills a fresh hallD with accepted cases.")
    parser.add_argument("--socket", required=True)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--cases", required=True, help="where the lines go")
    arguments = parser.parse_args()
    fill(arguments.socket, arguments.cases, arguments.count)
