import CHallProto
import Glibc
import HallProto
import Synchronization

extension Link {
    /// The thread's life, from the first look to the last farewell.
    func run() {
        var reader = FrameReader()
        var heard = false
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { space.deallocate() }
        do throws(Setback) {
            while true {
                try turn(&reader, &heard, space)
            }
        } catch {
            finish(error, heard: heard)
        }
    }

    private func turn(_ reader: inout FrameReader, _ heard: inout Bool, _ space: UnsafeMutableRawBufferPointer) throws(Setback)
    {
        let (wanted, until) = try look(at: .now)
        let ready = wire.wait(for: wanted, bell: bell, until: until)
        if ready.contains(.bell) {
            hall_client_event_clear(bell)
        }
        // Reading comes first: a peer that hangs up in the middle of a request may have said why.
        if ready.contains(.read) {
            let count = try wire.receive(into: space)
            heard = heard || count > 0
            reader.append(UnsafeRawBufferPointer(rebasing: space[..<count]))
            while let frame = try reader.next() {
                deliver(frame)
            }
        }
        if ready.contains(.write) {
            try state.withLock { (state) throws(Setback) in try state.unsent.sendOn(wire) }
        }
    }

    /// Ends what is late and says what to wait for.
    private func look(at now: Moment) throws(Setback) -> (wanted: Wire.Readiness, until: Moment) {
        var late: [Waiting] = []
        defer { late.forEach { $0.waiter.end(.late) } }
        return try state.withLock { (state) throws(Setback) in
            if let ending = state.ending {
                throw ending
            }
            if now >= state.looksAgainAt {
                late = state.takeLate(at: now)
                // A request that could not even be sent in time: the peer has stopped reading. Calls made again on another
                // connection have better chances than those that queue up here.
                guard late.allSatisfy({ $0.lastByte <= state.unsent.sent }) else { throw .lost }
            }
            if state.retiring, state.waiting.isEmpty {
                throw .closed
            }
            var wanted: Wire.Readiness = state.inbox?.isFull == true ? [] : .read
            if !state.unsent.isEmpty {
                wanted.insert(.write)
            }
            return (wanted, state.looksAgainAt)
        }
    }

    private func deliver(_ frame: Frame) {
        // Types of later versions are ignored, and so is an answer nobody waits for any more.
        let kind = frame.header.kind
        guard kind == FrameHeader.Kind.response || kind == FrameHeader.Kind.data else { return }
        let waiter: Waiter? = state.withLock { state in
            guard let waiting = state.waiting[frame.header.streamID] else { return nil }
            if case .many = waiting.waiter, !frame.endsStream {
                return waiting.waiter
            }
            state.waiting[frame.header.streamID] = nil
            return waiting.waiter
        }
        switch waiter {
        case .one(let continuation):
            continuation.resume(returning: kind == FrameHeader.Kind.response ? .success(frame.body) : .failure(.garbled))
        case .many(let inbox): inbox.put(Inbox.items(frame))
        case nil: break
        }
    }

    /// Everyone who waits is told how it ended. A command that said nothing is asked for its exit status first, since that is
    /// the answer.
    private func finish(_ setback: Setback, heard: Bool) {
        guard case .lost = setback, !heard else {
            farewell(setback)
            _ = wire.end(heard: true)
            return
        }
        state.withLock { $0.dying = true }
        farewell(wire.end(heard: false))
    }

    private func farewell(_ setback: Setback) {
        let waiting = state.withLock { state in
            state.ending = setback
            state.finished = true
            close(bell)
            defer { state.waiting = [:] }
            return state.waiting.values.map(\.waiter)
        }
        waiting.forEach { $0.end(setback) }
    }
}

extension Link.State {
    /// Takes out the calls whose deadline has come and notes the next one.
    mutating func takeLate(at now: Moment) -> [Link.Waiting] {
        let late = waiting.filter { $0.value.deadline <= now }
        late.keys.forEach { waiting[$0] = nil }
        looksAgainAt = waiting.values.map(\.deadline).min() ?? .never
        return Array(late.values)
    }
}
