"""What gRPC's own Python client sees of a running hallD: every kind of call, status, detail and limit that it can meet."""

import os
import sys
import threading
import time

import grpc
from grpc_status import rpc_status

import ttrpc

schema = ttrpc.Schema()
socket = sys.argv[1]
Refusal, BadRequest = schema.message("hall.v1.Refusal"), schema.message("hall.v1.BadRequest")


def channel(*options):
    return grpc.insecure_channel(f"unix:{socket}", options=options)


def method(over, path, streams=False):
    request, reply = schema.method(path)
    kind = over.unary_stream if streams else over.unary_unary
    call = kind(f"/{path}", request_serializer=request.SerializeToString, response_deserializer=reply.FromString)
    return lambda metadata=(), timeout=5, **fields: call(request(**fields), metadata=metadata, timeout=timeout)


def failure(call):
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("it went well")


def unary(hall):
    me = method(hall, "hall.v1.Identity/WhoAmI")()
    assert me is not None
    head = method(hall, "hall.v1.Journal/Head")()
    assert head.seq >= 1, head
    status = failure(lambda: method(hall, "hall.v1.Cases/Status")(number="2026-999999", query_code="ABCDEFGH"))
    assert status.code() == grpc.StatusCode.NOT_FOUND and "编号" in status.details(), status
    unknown = failure(lambda: hall.unary_unary("/hall.v1.Cases/Nothing")(b"", timeout=5))
    assert unknown.code() == grpc.StatusCode.UNIMPLEMENTED, unknown


def details(hall):
    bad = failure(lambda: method(hall, "hall.v1.Journal/Read")(from_seq=-9))
    assert bad.code() == grpc.StatusCode.INVALID_ARGUMENT, bad
    status = rpc_status.from_call(bad)  # checks that code and message are the same
    found = BadRequest()
    assert status.details[0].Unpack(found) and found.violations[0].field == "from_seq", status
    refused = failure(lambda: method(hall, "hall.v1.Journal/Redact")(subject="book", reason="误录"))
    assert refused.code() == grpc.StatusCode.PERMISSION_DENIED, refused
    refusal = Refusal()
    assert rpc_status.from_call(refused).details[0].Unpack(refusal) and refusal.clause and refusal.zh and refusal.en


def long_trailers(hall):
    """What is more than trailers hold is cut, and what is left is still code, sentence and details."""
    rows = "".join(f"U{number},\n" for number in range(300))
    units = schema.message("hall.v1.ListFile")(kind="LIST_KIND_UNITS", content=f"id,name\n{rows}".encode())
    faults = failure(lambda: method(hall, "hall.v1.Directory/Import")(files=[units]))
    assert faults.code() == grpc.StatusCode.INVALID_ARGUMENT and "300" in faults.details(), faults
    found = BadRequest()
    assert rpc_status.from_call(faults).details[0].Unpack(found), faults
    named, note = found.violations[:-1], found.violations[-1]
    assert len(named) >= 40 and all(violation.field.startswith("units.csv:") for violation in named), found
    assert f"{201 - len(named)} more are left out" in note.reason, note
    assert sum(len(name) + len(value) for name, value in faults.trailing_metadata()) <= 8 << 10
    # A sentence as long as the name of a method: percent-encoded it would be three times the limit.
    endless = failure(lambda: hall.unary_unary("/" + "长" * 2_000 + "/" + "x" * 6_000)(b"", timeout=5))
    assert endless.code() == grpc.StatusCode.UNIMPLEMENTED and endless.details().endswith("…"), endless
    assert 100 < len(endless.details().encode()) <= 2 << 10, len(endless.details())


def writes(hall):
    put = method(hall, "hall.v1.Identity/PutServiceAccount")
    name = (("request-id", "018e0000-0000-7000-8000-0000000000aa"),)
    account = schema.message("hall.v1.ServiceAccountInfo")(id="GRPCIO", name="查询机", role="ROLE_PUBLIC")
    seen = [method(hall, "hall.v1.Journal/Head")().seq]
    put(metadata=name, service_account=account)
    seen.append(method(hall, "hall.v1.Journal/Head")().seq)
    put(metadata=name, service_account=account)
    seen.append(method(hall, "hall.v1.Journal/Head")().seq)
    assert seen[1] > seen[0] and seen[1] == seen[2], f"the same request-id is the same write: {seen}"
    account.name = "另一台"
    other = failure(lambda: put(metadata=name, service_account=account))
    assert other.code() == grpc.StatusCode.ALREADY_EXISTS, other


def streams(hall):
    watch = method(hall, "hall.v1.Journal/Watch", streams=True)
    entries = watch(after_seq=0)
    assert next(entries).seq == 1
    entries.cancel()
    late = failure(lambda: list(watch(after_seq=0, timeout=0.5)))
    assert late.code() == grpc.StatusCode.DEADLINE_EXCEEDED, late


def limits(hall):
    # The size is judged before what is inside it, so that zeros do.
    send = lambda size: failure(lambda: hall.unary_unary("/hall.v1.Cases/Status")(bytes(size), timeout=5)).code()
    assert send(1_000_000) == grpc.StatusCode.INVALID_ARGUMENT
    assert send((1 << 20) + 1) == grpc.StatusCode.RESOURCE_EXHAUSTED
    with channel(("grpc.default_compression_algorithm", 2)) as zipped:
        zipping = failure(lambda: method(zipped, "hall.v1.Cases/Status")(number="2026-000001", query_code="A" * 64))
        assert zipping.code() in (grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.INVALID_ARGUMENT), zipping


def authorities():
    for authority in ("localhost", "hall", "run%2Fhall"):
        with channel(("grpc.default_authority", authority)) as hall:
            assert method(hall, "hall.v1.Journal/Head")().seq >= 1


def health(hall):
    check = hall.unary_unary("/grpc.health.v1.Health/Check")
    assert check(b"", timeout=5) == b"\x08\x01"
    assert check(b"\x0a\x0dhall.v1.Cases", timeout=5) == b"\x08\x01"
    assert failure(lambda: check(b"\x0a\x01x", timeout=5)).code() == grpc.StatusCode.NOT_FOUND
    watch = hall.unary_stream("/grpc.health.v1.Health/Watch")(b"", timeout=5)
    assert next(watch) == b"\x08\x01"
    watch.cancel()


def many(hall):
    """Eight threads on one connection, a stream beside them."""
    head = method(hall, "hall.v1.Journal/Head")
    entries = method(hall, "hall.v1.Journal/Watch", streams=True)(after_seq=0, timeout=60)
    assert next(entries).seq == 1
    faults = []

    def ask():
        try:
            for _ in range(200):
                head()
        except grpc.RpcError as error:
            faults.append(error)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, faults[0]
    entries.cancel()
    print(f"1600 calls by 8 threads in {time.monotonic() - start:.1f} s")


with channel() as over:
    for look in (unary, details, long_trailers, writes, streams, limits, health, many):
        look(over)
        print(f"grpcio {grpc.__version__}: {look.__name__}")
authorities()
print("grpcio: authorities")
