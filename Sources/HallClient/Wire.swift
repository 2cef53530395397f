import CHallProto
import Glibc

/// A connected descriptor, and the command behind it if there is one. Nothing here waits except `wait` and `end`.
struct Wire: Sendable {
    private let descriptor: Int32
    private let child: Int32?
    private let name: String

    static func open(_ address: Address) throws(Setback) -> Wire {
        switch address {
        case .unixSocket(let path): try connect(path)
        case .command(let arguments): try spawn(arguments)
        }
    }

    private static func connect(_ path: String) throws(Setback) -> Wire {
        let descriptor = hall_client_connect(path, path.utf8.count)
        guard descriptor < 0 else { return Wire(descriptor: descriptor, child: nil, name: path) }
        switch -descriptor {
        case ENOENT, ECONNREFUSED, ECONNRESET, EAGAIN: throw .absent(path: path, errno: -descriptor)
        case EACCES, EPERM: throw .forbidden(path: path)
        default: throw .unreachable(path, errno: -descriptor)
        }
    }

    private static func spawn(_ arguments: [String]) throws(Setback) -> Wire {
        let name = arguments.joined(separator: " ")
        guard !arguments.isEmpty else { throw .unreachable(name, errno: EINVAL) }
        var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        var child: Int32 = 0
        let descriptor = hall_client_spawn(&copies, &child)
        guard descriptor >= 0 else { throw .unreachable(name, errno: -descriptor) }
        return Wire(descriptor: descriptor, child: child, name: name)
    }

    /// Sends from the front what fits now; the number of bytes taken, 0 when the peer has to read first. Throws `lost` only when
    /// nothing was taken.
    func send(_ bytes: UnsafeRawBufferPointer) throws(Setback) -> Int {
        var sent = 0
        while sent < bytes.count {
            let taken = hall_client_send(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
            if taken < 0 {
                guard taken == -Int(EAGAIN) || sent > 0 else { throw .lost }
                return sent
            }
            sent += taken
        }
        return sent
    }

    /// What has come, at most as much as `space` holds; 0 when there is nothing now. Throws `lost` at the end.
    func receive(into space: UnsafeMutableRawBufferPointer) throws(Setback) -> Int {
        let count = hall_client_receive(descriptor, space.baseAddress, space.count)
        if count == -Int(EAGAIN) {
            return 0
        }
        guard count > 0 else { throw .lost }
        return count
    }

    struct Readiness: OptionSet, Sendable {
        let rawValue: Int32
        static let read = Readiness(rawValue: 1)
        static let write = Readiness(rawValue: 2)
        static let bell = Readiness(rawValue: 4)
    }

    /// Waits until one of the wanted things can be done, the bell rings, the moment comes or a signal does.
    func wait(for wanted: Readiness, bell: Int32 = -1, until moment: Moment) -> Readiness {
        let timeout = moment.pollMilliseconds(from: .now)
        let read: Int32 = wanted.contains(.read) ? 1 : 0
        let write: Int32 = wanted.contains(.write) ? 1 : 0
        return Readiness(rawValue: max(0, hall_client_poll(descriptor, read, write, bell, timeout)))
    }

    /// Ends the conversation; whoever reads comes to the end at once.
    func hangUp() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Closes the descriptor and sees the command off: it has its end of input, and some time to take the hint. What the
    /// connection's end means: a command that was never heard from has failed, anything else is a connection lost.
    func end(heard: Bool) -> Setback {
        close(descriptor)
        guard let child else { return .lost }
        var status = hall_client_reap(child, Wire.graceMilliseconds)
        for signal in [SIGTERM, SIGKILL] where status == -ETIMEDOUT {
            kill(child, signal)
            status = hall_client_reap(child, Wire.graceMilliseconds)
        }
        return heard ? .lost : .commandEnded(name, status: status)
    }

    /// An SSH connection needs a round trip or two to close.
    private static let graceMilliseconds: Int32 = 2_000
}
