import Glibc
import HallProto
import Synchronization

/// A ttrpc server on plain sockets that does what a test tells it: a thread accepts, a thread a connection runs the script once
/// for every request, in order. It knows nothing of the client's code.
final class ScriptedServer: Sendable {
    typealias Script = @Sendable (ServerConnection, SeenRequest) throws -> Void

    let path: String
    private let script: Script
    private let listener: Mutex<Int32>
    let record = Mutex(Record())

    struct Record {
        var requests: [SeenRequest] = []
        var connections = 0
        var open = 0
    }

    /// Listens at a path of its own; `listening` false leaves that for later.
    init(listening: Bool = true, _ script: @escaping Script) {
        path = "/tmp/hall-client-\(getpid())-\(UInt32.random(in: 0 ... .max)).sock"
        self.script = script
        listener = Mutex(-1)
        if listening {
            listen()
        }
    }

    deinit {
        stop()
    }

    var requests: [SeenRequest] { record.withLock { $0.requests } }
    var connections: Int { record.withLock { $0.connections } }
    var openConnections: Int { record.withLock { $0.open } }

    func listen() {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        unlink(path)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        precondition(bound == 0 && Glibc.listen(descriptor, 128) == 0)
        listener.withLock { $0 = descriptor }
        startThread { [weak self] in
            while true {
                let accepted = accept(descriptor, nil, nil)
                guard accepted >= 0, let self else {
                    close(accepted)
                    break
                }
                // A command started by another test must not hold this one's connection open.
                _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
                self.serve(accepted)
            }
            close(descriptor)
        }
    }

    /// Listens no more and takes the path away; connections stay.
    func stop() {
        unlink(path)
        listener.withLock { listener in
            if listener >= 0 {
                shutdown(listener, Int32(SHUT_RDWR))
            }
            listener = -1
        }
    }

    private func serve(_ descriptor: Int32) {
        let number = record.withLock { record in
            record.connections += 1
            record.open += 1
            return record.connections
        }
        let connection = ServerConnection(descriptor, number)
        let script = script
        startThread { [weak self] in
            while let (header, body) = connection.read() {
                guard let request = try? TtrpcRequest(decoding: body, limits: .envelope) else { break }
                let seen = SeenRequest(header: header, request: request, connection: number)
                self?.record.withLock { $0.requests.append(seen) }
                do {
                    try script(connection, seen)
                } catch {
                    break
                }
            }
            close(descriptor)
            self?.record.withLock { $0.open -= 1 }
        }
    }
}

/// A request as it came off the wire.
struct SeenRequest: Sendable {
    let header: FrameHeader
    let request: TtrpcRequest
    /// Counts from 1.
    let connection: Int

    var streamID: UInt32 { header.streamID }
    var method: String { request.method }
    func metadata(_ key: String) -> String? { request.metadata.first { $0.key == key }?.value }
}

/// Ends the connection there and then.
struct HangUp: Error {}

/// The server's end of one connection. Any thread may send.
final class ServerConnection: Sendable {
    let descriptor: Int32
    let number: Int

    init(_ descriptor: Int32, _ number: Int) {
        self.descriptor = descriptor
        self.number = number
    }

    func reply(_ seen: SeenRequest, _ payload: [UInt8] = []) {
        respond(seen, TtrpcResponse(payload: payload))
    }

    func fail(_ seen: SeenRequest, _ failure: Failure) {
        respond(seen, TtrpcResponse(status: failure.status))
    }

    func data(_ seen: SeenRequest, _ payload: [UInt8]) {
        send(FrameHeader.frame(streamID: seen.streamID, kind: FrameHeader.Kind.data, payload))
    }

    func end(_ seen: SeenRequest) {
        send(FrameHeader.frame(streamID: seen.streamID, kind: FrameHeader.Kind.data, flags: [.remoteClosed, .noData]))
    }

    private func respond(_ seen: SeenRequest, _ response: TtrpcResponse) {
        send(FrameHeader.frame(streamID: seen.streamID, kind: FrameHeader.Kind.response, response.encoded()))
    }

    /// Waits until everything is sent or the client is gone.
    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let taken = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard taken > 0 else { return }
            sent += taken
        }
    }

    /// One byte a write.
    func dribble(_ bytes: [UInt8]) {
        for byte in bytes {
            send([byte])
        }
    }

    /// Waits until the client hangs up, taking nothing.
    func stopReading() {
        var polled = pollfd(fd: descriptor, events: 0, revents: 0)
        poll(&polled, 1, 60_000)
    }

    func read() -> (FrameHeader, [UInt8])? {
        guard let header = take(FrameHeader.sizeBytes).flatMap({ FrameHeader($0) }) else { return nil }
        guard let body = take(Int(header.dataBytes)) else { return nil }
        return (header, body)
    }

    func take(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var taken = 0
        while taken < count {
            let came = bytes.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress! + taken, count - taken, 0) }
            guard came > 0 else { return nil }
            taken += came
        }
        return bytes
    }
}

/// A detached thread.
func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let started = pthread_create(
        &thread, nil,
        { argument in
            Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
            return nil
        }, Unmanaged.passRetained(Box(body)).toOpaque())
    precondition(started == 0)
    pthread_detach(thread)
}
