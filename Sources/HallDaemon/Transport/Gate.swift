import CHallProto
import Glibc
import NIOCore
import Synchronization

/// Who may have a connection, and how many. The kernel says who is there: no caller is asked.
final class Gate: Sendable {
    private struct State {
        var open = 0
        var total: UInt64 = 0
        var ofUID: [UInt32: Int] = [:]
    }

    private let limits: TransportLimits
    private let ownUID: UInt32
    private let state = Mutex(State())

    init(limits: TransportLimits, ownUID: UInt32 = geteuid()) {
        self.limits = limits
        self.ownUID = ownUID
    }

    /// Connections open now, and all there ever were.
    var connections: (open: UInt64, total: UInt64) {
        state.withLock { (UInt64($0.open), $0.total) }
    }

    enum Answer: Equatable {
        case admitted(Peer)
        case refused(TransportFault)
    }

    /// 65534 is whoever a user namespace could not name and (uid_t)-1 is nobody; a pid below one is what the kernel shows of a
    /// process it cannot see. None of them can be held to what they do. Who is admitted must `leave` once.
    func admit(uid: UInt32, pid: Int32) -> Answer {
        guard uid != 65534, uid != .max, pid > 0 else { return .refused(.unidentifiedPeer) }
        let isTrusted = uid == 0 || uid == ownUID
        return state.withLock { state in
            guard state.open < limits.connectionsMax else { return .refused(.connectionsTotal) }
            let ofUIDMax = isTrusted ? limits.connectionsPerTrustedUIDMax : limits.connectionsPerUIDMax
            guard state.ofUID[uid, default: 0] < ofUIDMax else { return .refused(.connectionsOfUID) }
            state.open += 1
            state.total += 1
            state.ofUID[uid, default: 0] += 1
            return .admitted(Peer(uid: uid, pid: pid, connection: state.total))
        }
    }

    func leave(_ peer: Peer) {
        state.withLock { state in
            state.open -= 1
            let left = state.ofUID[peer.uid, default: 0] - 1
            state.ofUID[peer.uid] = left > 0 ? left : nil
        }
    }
}

/// SO_PEERCRED of a Unix socket: who connected it, as they were then. Nil when the kernel does not say.
func peerCredentials(of channel: any Channel) -> (uid: UInt32, pid: Int32)? {
    let answer = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(of: CInt.self) {
        descriptor -> (uid: UInt32, pid: Int32)? in
        var uid = UInt32.max
        var gid = UInt32.max
        var pid = Int32(0)
        return hall_peer_credentials(descriptor, &uid, &pid, &gid) == 0 ? (uid, pid) : nil
    }
    return answer ?? nil
}
