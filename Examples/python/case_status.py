"""Where a case stands:   case_status.py NUMBER QUERY-CODE [SOCKET]"""

import sys

import grpc
from grpc_status import rpc_status
from hall.v1 import cases_pb2, cases_pb2_grpc, failure_pb2

number, code, socket = (sys.argv[1:] + ["/run/hall/hall.sock"])[:3]
with grpc.insecure_channel(f"unix:{socket}") as hall:
    try:
        request = cases_pb2.CaseStatusRequest(number=number, query_code=code)
        case = cases_pb2_grpc.CasesStub(hall).Status(request, timeout=5)
        print(case.item_name, cases_pb2.CaseStage.Name(case.stage), case.due_on, case.window_name)
    except grpc.RpcError as error:
        print(error.details(), file=sys.stderr)
        status = rpc_status.from_call(error)
        refusal = failure_pb2.Refusal()
        for detail in status.details if status else ():
            if detail.Unpack(refusal):
                print(refusal.clause, refusal.zh, file=sys.stderr)
        sys.exit(1)
