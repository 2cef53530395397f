"""The journal as it grows, from a number on, through restarts of the daemon:   watch.py [AFTER] [SOCKET]"""

import sys
import time

import grpc
from hall.v1 import journal_pb2, journal_pb2_grpc

after = int(sys.argv[1]) if len(sys.argv) > 1 else 0
socket = sys.argv[2] if len(sys.argv) > 2 else "/run/hall/hall.sock"
with grpc.insecure_channel(f"unix:{socket}") as hall:
    while True:
        try:
            for entry in journal_pb2_grpc.JournalStub(hall).Watch(journal_pb2.WatchJournalRequest(after_seq=after)):
                after = entry.seq
                print(entry.seq, entry.at.ToJsonString(), entry.open.subject, entry.open.event.WhichOneof("event"), flush=True)
        except grpc.RpcError as error:
            if error.code() not in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED):
                sys.exit(error.details())
        time.sleep(1)
