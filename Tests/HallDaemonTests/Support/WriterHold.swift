import Dispatch
import GRDB
import HallProto
import NIOCore

@testable import HallDaemon

/// Holds the writer still until it is let go, so that what is put behind it arrives in one batch, in order.
final class WriterHold: Sendable {
    private let hall: CasesHall
    private let gate = DispatchSemaphore(value: 0)
    private let held = DispatchSemaphore(value: 0)

    init(_ hall: CasesHall) {
        self.hall = hall
        let (gate, held) = (gate, held)
        _ = queue { _ in
            held.signal()
            gate.wait()
        }
        held.wait()
    }

    func release() { gate.signal() }

    /// Whatever became of the test, the writer is not held for ever.
    deinit { gate.signal() }

    func queue(_ errand: @escaping @Sendable (WriteContext) throws -> Void) -> ErrandSink {
        let sink = ErrandSink()
        _ = hall.daemon.writer.queue.put(WriterJob(.errand(errand), sink: sink))
        return sink
    }

    /// A call of Cases, sent at once.
    func call(
        _ uid: UInt32, service: String = "hall.v1.Cases", _ method: String, _ payload: [UInt8], deadline: NIODeadline? = nil,
        metadata: Metadata = Metadata()
    ) -> WriterCall {
        WriterCall(
            stream: hall.transport.stream(
                peer: Peer(uid: uid, pid: 1, connection: UInt64(uid)), service: service, method: method, payload: payload,
                deadline: deadline, metadata: metadata))
    }

    func signIn(_ uid: UInt32 = CasesHall.clerk, deadline: NIODeadline? = nil) -> WriterCall {
        call(uid, service: "hall.v1.Attendance", "SignIn", [], deadline: deadline)
    }
}

/// A call that is on its way.
struct WriterCall {
    let stream: InMemoryStream

    /// What became of it; `ok` for a reply.
    var code: StatusCode {
        get async {
            while let event = await stream.next() {
                switch event {
                case .message: continue
                case .ended(.failure(let failure)): return failure.code
                case .ended: return .ok
                }
            }
            return .unknown
        }
    }
}
