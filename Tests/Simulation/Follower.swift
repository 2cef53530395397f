import HallDaemon
import HallProto

/// Somebody who watches the journal through everything that happens, and goes on where the stream was cut.
struct Follower {
    private(set) var seen: [Int64] = []
    private var stream: InMemoryStream?

    /// Lets go: the stream was cut, or the daemon ended.
    mutating func letGo() { stream = nil }

    /// Takes in everything up to an entry. Answers with what is wrong; nil: nothing. Where nobody may watch
    /// just now, later.
    mutating func follow(_ hall: SimulatedHall, upTo last: Int64) async throws -> String? {
        while (seen.last ?? 0) < last {
            let isFresh = stream == nil
            guard let open = stream ?? hall.watch(after: seen.last ?? 0) else { return nil }
            stream = open
            switch await open.next() {
            case .message(let message):
                let seq = try JournalEntryInfo(decoding: message, limits: .reply).seq
                guard seq == (seen.last ?? 0) + 1 else { return "the watcher was shown \(seq) after \(seen.last ?? 0)" }
                seen.append(seq)
            // Whoever watched may do so no more; somebody else goes on.
            case .ended(.failure(let failure)) where failure.code == .permissionDenied && !isFresh: stream = nil
            case .ended(.failure(let failure)) where failure.code == .resourceExhausted: stream = nil
            case .ended(let outcome): return "the watch ended: \(outcome)"
            case nil: stream = nil
            }
        }
        return nil
    }
}
