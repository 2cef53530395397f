import CHallProto
import Glibc
import HallProto

/// The far end of `Address.command`: carries standard input and output to the daemon's socket, byte for byte.
public enum Bridge {
    /// Returns when either side has ended. Throws UNAVAILABLE or PERMISSION_DENIED when the socket can't be reached; a program
    /// that ends with 64 + the code lets the client at the other end tell a daemon that is being restarted from a command that
    /// does not work. Uses a second thread until the program ends.
    public static func run(socketPath: String) throws(Failure) {
        do throws(Setback) {
            let wire = try Wire.open(.unixSocket(path: socketPath))
            try Outward(wire).start()
            inward(wire)
        } catch {
            throw error.failure(.english, doubtful: false)
        }
    }

    /// From the socket to standard output, until either ends.
    private static func inward(_ wire: Wire) {
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { space.deallocate() }
        while true {
            _ = wire.wait(for: .read, until: .never)
            guard let count = try? wire.receive(into: space), write(space.baseAddress!, count) else { return }
        }
    }

    private static func write(_ bytes: UnsafeMutableRawPointer, _ count: Int) -> Bool {
        var written = 0
        while written < count {
            let taken = Glibc.write(STDOUT_FILENO, bytes + written, count - written)
            if taken > 0 {
                written += taken
            } else if taken < 0, errno == EAGAIN {
                // Whoever shares the descriptor may have made it non-blocking.
                _ = hall_client_poll(STDOUT_FILENO, 0, 1, -1, -1)
            } else if taken == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }

    /// From standard input to the socket. Its end is the end of the conversation: nobody is left who would read an answer.
    private final class Outward {
        private let wire: Wire

        init(_ wire: Wire) {
            self.wire = wire
        }

        func start() throws(Setback) {
            let body: @convention(c) (UnsafeMutableRawPointer?) -> Void = { argument in
                Unmanaged<Outward>.fromOpaque(argument!).takeRetainedValue().run()
            }
            let failed = hall_client_thread(body, Unmanaged.passRetained(self).toOpaque())
            guard failed == 0 else { throw .unreachable("pthread", errno: -failed) }
        }

        private func run() {
            let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
            defer { space.deallocate() }
            while true {
                let count = read(STDIN_FILENO, space.baseAddress, space.count)
                if count < 0, errno == EAGAIN || errno == EINTR {
                    _ = hall_client_poll(STDIN_FILENO, 1, 0, -1, -1)
                } else if count <= 0 || !send(UnsafeRawBufferPointer(rebasing: space[..<count])) {
                    return wire.hangUp()
                }
            }
        }

        private func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
            var sent = 0
            while sent < bytes.count {
                guard let taken = try? wire.send(UnsafeRawBufferPointer(rebasing: bytes[sent...])) else { return false }
                sent += taken
                if sent < bytes.count {
                    _ = wire.wait(for: .write, until: .never)
                }
            }
            return true
        }
    }
}
