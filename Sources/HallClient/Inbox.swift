import HallProto
import Synchronization

/// What has come on a stream and was not taken yet. Bounded: when it is full the link stops reading, the daemon's queue
/// fills, and the daemon cuts the stream with RESOURCE_EXHAUSTED; the watcher then resumes.
final class Inbox: Sendable {
    enum Item: Sendable {
        case message([UInt8])
        /// The body of a Response frame: a status, or a last message.
        case status([UInt8])
        case end
        case setback(Setback)
    }

    fileprivate struct State {
        var items: [Item] = []
        var next = 0
        var bytes = 0
        var full = false
        var cancelled = false
        var reader: CheckedContinuation<Item, Never>?
    }

    /// As many as a daemon queues for one stream.
    static let itemsMax = 256
    static let bytesMax = 1 << 20

    private let state = Mutex(State())

    static func items(_ frame: Frame) -> [Item] {
        guard frame.header.kind != FrameHeader.Kind.response else { return [.status(frame.body)] }
        // No bytes without that flag are an empty message.
        let empty = frame.body.isEmpty && frame.header.flags.contains(.noData)
        return (empty ? [] : [.message(frame.body)]) + (frame.endsStream ? [.end] : [])
    }

    /// The link may not read on until `next` says so.
    var isFull: Bool { state.withLock { $0.full } }

    func put(_ items: [Item]) {
        let handed: (reader: CheckedContinuation<Item, Never>, item: Item)? = state.withLock { state in
            for item in items {
                state.items.append(item)
                state.bytes += item.bytes
            }
            if let reader = state.reader, let item = state.take() {
                state.reader = nil
                return (reader, item)
            }
            state.full = state.items.count - state.next >= Inbox.itemsMax || state.bytes >= Inbox.bytesMax
            return nil
        }
        if let handed {
            handed.reader.resume(returning: handed.item)
        }
    }

    /// The next item, and whether the link may read on. A cancelled task ends the stream.
    func next() async -> (item: Item, drained: Bool) {
        let item = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let item: Item? = state.withLock { state in
                    if state.cancelled {
                        return .setback(.cancelled)
                    }
                    if let item = state.take() {
                        return item
                    }
                    guard state.reader == nil else { return .setback(.misused("one stream, one reader")) }
                    state.reader = continuation
                    return nil
                }
                if let item {
                    continuation.resume(returning: item)
                }
            }
        } onCancel: {
            let reader = state.withLock { state in
                state.cancelled = true
                defer { state.reader = nil }
                return state.reader
            }
            reader?.resume(returning: .setback(.cancelled))
        }
        let drained = state.withLock { state in
            guard state.full, state.items.count - state.next <= Inbox.itemsMax / 2, state.bytes <= Inbox.bytesMax / 2 else {
                return false
            }
            state.full = false
            return true
        }
        return (item, drained)
    }
}

extension Inbox.Item {
    fileprivate var bytes: Int {
        switch self {
        case .message(let bytes), .status(let bytes): bytes.count
        case .end, .setback: 0
        }
    }
}

extension Inbox.State {
    fileprivate mutating func take() -> Inbox.Item? {
        guard next < items.count else { return nil }
        let item = items[next]
        next += 1
        bytes -= item.bytes
        if next == items.count {
            items.removeAll(keepingCapacity: true)
            next = 0
        } else if next >= Inbox.itemsMax {
            items.removeFirst(next)
            next = 0
        }
        return item
    }
}
