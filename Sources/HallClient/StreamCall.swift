import HallProto
import Synchronization

/// One try at a stream, on a connection of its own. It begins when its first message is asked for.
final class StreamCall: Sendable {
    private enum Stage {
        case fresh
        case open(Link, Inbox)
        case over
    }

    private let address: Address
    private let order: Order
    private let stage = Mutex(Stage.fresh)

    init(_ address: Address, _ order: Order) {
        self.address = address
        self.order = order
    }

    deinit {
        end()
    }

    /// The request went out.
    var reached: Bool {
        stage.withLock { stage in
            if case .fresh = stage { false } else { true }
        }
    }

    /// The next message; nil at the stream's end.
    func next() async throws(Setback) -> [UInt8]? {
        guard let (link, inbox) = try opened() else { return nil }
        let (item, drained) = await inbox.next()
        if drained {
            link.readOn()
        }
        switch item {
        case .message(let message): return message
        case .end:
            end()
            return nil
        case .setback(let setback):
            end()
            throw setback
        case .status(let body):
            end()
            let last = try Order.payload(of: body)
            return last.isEmpty ? nil : last
        }
    }

    func end() {
        let link: Link? = stage.withLock { stage in
            defer { stage = .over }
            if case .open(let link, _) = stage { return link }
            return nil
        }
        link?.shut()
    }

    private func opened() throws(Setback) -> (Link, Inbox)? {
        try stage.withLock { (stage) throws(Setback) in
            switch stage {
            case .open(let link, let inbox): return (link, inbox)
            case .over: return nil
            case .fresh:
                let request = try order.frame()
                let link = try Link.open(address)
                let inbox = Inbox()
                switch link.begin(request, .many(inbox), deadline: order.deadline) {
                case .begun: break
                case .spent:
                    link.shut()
                    throw .lost
                case .failed(let setback):
                    link.shut()
                    throw setback
                }
                stage = .open(link, inbox)
                return (link, inbox)
            }
        }
    }
}

/// A stream that is tried again as long as nothing of it has come. After the first message a second try could repeat it, so
/// only whoever knows the messages can resume it.
final class PatientStream: Sendable {
    private struct State {
        var call: StreamCall
        var patience: Patience?
        var begun = false
    }

    private let address: Address
    private let options: ConnectionOptions
    private let order: Order
    private let state: Mutex<State>

    init(_ address: Address, _ options: ConnectionOptions, _ order: Order) {
        self.address = address
        self.options = options
        self.order = order
        state = Mutex(State(call: StreamCall(address, order)))
    }

    func next() async throws(Failure) -> [UInt8]? {
        while true {
            do throws(Setback) {
                let message = try await state.withLock { $0.call }.next()
                state.withLock { $0.begun = true }
                return message
            } catch {
                try await pauseTask(nanoseconds: try again(after: error), order.language)
            }
        }
    }

    private func again(after setback: Setback) throws(Failure) -> Int64 {
        try state.withLock { (state) throws(Failure) in
            guard !state.begun else { throw setback.failure(order.language, doubtful: false) }
            var patience = state.patience ?? Patience(order, options)
            defer { state.patience = patience }
            let pause = try patience.pause(after: setback)
            state.call = StreamCall(address, order)
            return pause
        }
    }
}

/// Keeps the task waiting, not a thread. Throws CANCELLED when the task is cancelled meanwhile.
func pauseTask(nanoseconds: Int64, _ language: Language) async throws(Failure) {
    do {
        try await Task.sleep(for: .nanoseconds(nanoseconds))
    } catch {
        throw Setback.cancelled.failure(language, doubtful: false)
    }
}
