import CHallProto
import Glibc
import HallProto
import Synchronization

/// One live connection with one thread of its own, which reads, sends what did not go out at once, and ends calls whose
/// deadline has come. Callers never wait for the peer: what the socket does not take is left to the thread.
final class Link: Sendable {
    typealias Answer = Result<[UInt8], Setback>

    /// Who waits on a stream id.
    enum Waiter: Sendable {
        case one(CheckedContinuation<Answer?, Never>)
        case many(Inbox)
    }

    struct Waiting {
        let waiter: Waiter
        let deadline: Moment
        /// The count of bytes handed to this link when the request's last one was.
        let lastByte: Int
    }

    struct State {
        var waiting: [UInt32: Waiting] = [:]
        var nextID: UInt32
        var unsent = Unsent()
        /// When the thread next looks at the deadlines by itself. Earlier than need be is harmless and saves waking it for
        /// every call.
        var looksAgainAt = Moment.never
        /// Of the stream, if this is a stream's link. While it is full the thread takes nothing more.
        var inbox: Inbox?
        /// Ends when nobody waits any more.
        var retiring = false
        /// The peer is gone and how is being found out; nothing can be sent, but a call may still wait for the verdict.
        var dying = false
        /// Set once; from then on nothing begins.
        var ending: Setback?
        /// A call has begun here. The end of a link that never had one concerns the first that comes; later ones, which may
        /// have been idle for long, better try another link.
        var used = false
        /// The thread is gone and the bell with it.
        var finished = false
    }

    /// What may wait to be sent: two requests of the largest size.
    static let unsentBytesMax = 2 * (FrameHeader.dataBytesMax + FrameHeader.sizeBytes)

    let wire: Wire
    let bell: Int32
    let state: Mutex<State>

    private init(_ wire: Wire, bell: Int32, firstStreamID: UInt32) {
        self.wire = wire
        self.bell = bell
        state = Mutex(State(nextID: firstStreamID))
    }

    /// Connects and starts the thread, which keeps the link alive until it has ended.
    static func open(_ address: Address, firstStreamID: UInt32 = 1) throws(Setback) -> Link {
        let wire = try Wire.open(address)
        let bell = hall_client_event()
        guard bell >= 0 else {
            _ = wire.end(heard: true)
            throw .unreachable("eventfd", errno: -bell)
        }
        let link = Link(wire, bell: bell, firstStreamID: firstStreamID)
        let body: @convention(c) (UnsafeMutableRawPointer?) -> Void = { argument in
            Unmanaged<Link>.fromOpaque(argument!).takeRetainedValue().run()
        }
        let argument = Unmanaged.passRetained(link)
        let failed = hall_client_thread(body, argument.toOpaque())
        guard failed == 0 else {
            argument.release()
            close(bell)
            _ = wire.end(heard: true)
            throw .unreachable("pthread", errno: -failed)
        }
        return link
    }

    /// A call may begin here.
    var takesCalls: Bool {
        state.withLock { $0.ending == nil && !$0.retiring && $0.nextID <= Frame.streamIDMax }
    }

    enum Beginning {
        case begun
        /// The link has ended or its ids are used up; nothing was sent.
        case spent
        case failed(Setback)
    }

    /// Gives the request its stream id and sends it, both under one lock: ids must rise on the wire.
    func begin(_ request: [UInt8], _ waiter: Waiter, deadline: Moment, ticket: Ticket? = nil) -> Beginning {
        state.withLock { state in
            if let ending = state.ending, !state.used {
                return .failed(ending)
            }
            guard state.ending == nil, !state.retiring, state.nextID <= Frame.streamIDMax else { return .spent }
            guard state.unsent.count + request.count <= Link.unsentBytesMax else { return .failed(.congested) }
            let id = state.nextID
            if let ticket, !ticket.begin(id) {
                return .failed(.cancelled)
            }
            state.nextID += 2
            var request = request
            Frame.setStreamID(id, in: &request)
            let waited = !state.unsent.isEmpty
            state.used = true
            if !state.dying, (try? state.unsent.send(request, on: wire)) == nil {
                // The peer is gone. The thread will find out how: it may have said something first.
                state.retiring = true
            }
            if case .many(let inbox) = waiter {
                state.inbox = inbox
            }
            state.waiting[id] = Waiting(waiter: waiter, deadline: deadline, lastByte: state.unsent.total)
            let soon = deadline < state.looksAgainAt
            if soon {
                state.looksAgainAt = deadline
            }
            if soon || waited != !state.unsent.isEmpty {
                ring(state)
            }
            return .begun
        }
    }

    /// One request, one reply: the body of the Response frame. Nil when the link is spent and nothing was sent.
    func ask(_ request: [UInt8], deadline: Moment) async -> Answer? {
        let ticket = Ticket()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                switch begin(request, .one(continuation), deadline: deadline, ticket: ticket) {
                case .begun: break
                case .spent: continuation.resume(returning: nil)
                case .failed(let setback): continuation.resume(returning: .failure(setback))
                }
            }
        } onCancel: {
            // ttrpc has no frame for "never mind": the call is forgotten here, and its answer dropped when it comes.
            guard let id = ticket.cancel(), let waiting = state.withLock({ $0.waiting.removeValue(forKey: id) }) else { return }
            waiting.waiter.end(.cancelled)
        }
    }

    /// Takes no more calls and ends when the last one has its answer.
    func retire() {
        state.withLock { state in
            state.retiring = true
            ring(state)
        }
    }

    /// Ends at once; whoever waits is told `closed`.
    func shut() {
        state.withLock { state in
            state.ending = state.ending ?? .closed
            ring(state)
        }
    }

    /// The reader of the stream has caught up: the thread looks again.
    func readOn() {
        state.withLock { ring($0) }
    }

    private func ring(_ state: State) {
        if !state.finished {
            hall_client_event_ring(bell)
        }
    }
}

extension Link.Waiter {
    func end(_ setback: Setback) {
        switch self {
        case .one(let continuation): continuation.resume(returning: .failure(setback))
        case .many(let inbox): inbox.put([.setback(setback)])
        }
    }
}
