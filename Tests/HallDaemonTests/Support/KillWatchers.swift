import Foundation
import HallClient
import HallProto
import Synchronization
import Testing

/// Follows the journal over all the daemon's lives.
final class KillWatcher: Sendable {
    struct Seen: Equatable {
        var seq: Int64
        var hash: [UInt8]
    }

    private let connection: Connection
    private let entries = Mutex<[Seen]>([])
    private let trouble = Mutex<String?>(nil)

    var seen: [Seen] { entries.withLock { $0 } }
    var endedBy: String? { trouble.withLock { $0 } }

    init(_ hall: KillHall) {
        connection = Connection(.unixSocket(path: hall.socket), KillHall.patience)
    }

    func follow() -> Task<Void, Never> {
        Task { [self] in
            do {
                for try await entry in connection.watchJournal(after: 0) {
                    entries.withLock { $0.append(Seen(seq: entry.seq, hash: entry.hash)) }
                }
            } catch {
                if !Task.isCancelled { trouble.withLock { $0 = "\(error)" } }
            }
        }
    }

    /// Waits until it has come so far, but not for ever.
    func hasReached(_ seq: Int64) async throws -> Bool {
        for _ in 1...1_000 {
            if (entries.withLock { $0.last?.seq } ?? 0) >= seq { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }
}

/// Knocks at a socket the whole time: one that outlives its daemons never refuses.
final class KillKnocker: Sendable {
    private struct State {
        var isStopping = false
        var knocks = 0
        var refusals: [Int32] = []
    }

    private let path: String
    private let state = Mutex(State())
    private let ended = DispatchSemaphore(value: 0)

    init(_ hall: KillHall) { path = hall.socket }

    func start() {
        Thread { [self] in
            while !state.withLock({ $0.isStopping }) {
                let result = knock()
                state.withLock { state in
                    state.knocks += 1
                    if let result { state.refusals.append(result) }
                }
                usleep(20_000)
            }
            ended.signal()
        }.start()
    }

    /// How often it knocked, and what kept it out.
    func stop() -> (knocks: Int, refusals: [Int32]) {
        state.withLock { $0.isStopping = true }
        ended.wait()
        return state.withLock { ($0.knocks, $0.refusals) }
    }

    private func knock() -> Int32? {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { Glibc.close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, length) }
        }
        return connected == 0 ? nil : errno
    }
}
