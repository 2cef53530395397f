import CHallProto
import Glibc
import Testing

struct PeerTests {
    @Test func theKernelNamesThePeer() {
        var ends: [Int32] = [-1, -1]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { ends.forEach { close($0) } }
        var uid: UInt32 = .max
        var pid: Int32 = -1
        var gid: UInt32 = .max
        #expect(hall_peer_credentials(ends[0], &uid, &pid, &gid) == 0)
        #expect(uid == getuid() && pid == getpid() && gid == getgid())
    }

    @Test func whatIsNoSocketHasNoPeer() {
        var uid: UInt32 = 0
        var pid: Int32 = 0
        var gid: UInt32 = 0
        #expect(hall_peer_credentials(-1, &uid, &pid, &gid) == EBADF)
    }
}
