import Glibc

/// Where the daemon listens.
public enum ListenAddress: Sendable {
    /// A path of at most 107 bytes, bound here and removed at shutdown. `permissions` are those of the socket file.
    case path(String, permissions: UInt32 = 0o660)
    /// A stream socket that already listens, as systemd hands it over. Its file is its owner's to remove.
    case descriptor(CInt)
}

/// Why the daemon cannot listen where it was told to, as one line for the operator.
public struct ListenError: Error, CustomStringConvertible, Equatable {
    public let description: String
}

/// A Unix stream socket that listens.
struct ListeningSocket: Sendable {
    /// Device and inode of the file bound here: what is removed at shutdown is our own socket, never a successor's.
    private struct FileIdentity: Equatable {
        let device: dev_t
        let inode: ino_t
    }

    let descriptor: CInt
    private let path: String?
    private let identity: FileIdentity?

    /// The kernel's `sun_path` has 108 bytes, the last a NUL.
    static let pathBytesMax = 107

    // MARK: Adopting

    init(adopting descriptor: CInt) throws(ListenError) {
        func option(_ name: CInt) -> CInt {
            var value: CInt = -1
            var length = socklen_t(MemoryLayout<CInt>.size)
            return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : -1
        }
        guard option(SO_DOMAIN) == AF_UNIX, option(SO_TYPE) == CInt(SOCK_STREAM.rawValue), option(SO_ACCEPTCONN) == 1 else {
            throw ListenError(description: "descriptor \(descriptor) is not a listening Unix stream socket")
        }
        // NIO never blocks and takes for granted that its sockets don't either.
        let flags = fcntl(descriptor, F_GETFL)
        guard flags >= 0, fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
        else {
            throw ListenError(description: "descriptor \(descriptor): \(errorText(errno))")
        }
        self.descriptor = descriptor
        path = nil
        identity = nil
    }

    // MARK: Binding

    init(binding path: String, permissions: UInt32, backlog: CInt) throws(ListenError) {
        guard !path.isEmpty, path.utf8.count <= Self.pathBytesMax, !path.utf8.contains(0) else {
            throw ListenError(
                description: "socket path of \(path.utf8.count) bytes, must be 1 to \(Self.pathBytesMax): \(path)")
        }
        try Self.makeRoom(at: path)
        let descriptor = try Self.unboundSocket()
        do throws(ListenError) {
            try Self.check(withAddress(of: path) { bind(descriptor, $0, $1) }, "bind \(path)")
            // Before listening: nobody can connect while the file has the umask's permissions.
            try Self.check(chmod(path, permissions), "chmod \(path)")
            try Self.check(listen(descriptor, backlog), "listen on \(path)")
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.path = path
        identity = Self.identity(of: path)
    }

    /// A socket file left by a daemon that died is removed. One that answers is another daemon's; anything else is not ours.
    private static func makeRoom(at path: String) throws(ListenError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            guard errno == ENOENT else { throw ListenError(description: "\(path): \(errorText(errno))") }
            return
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw ListenError(description: "\(path) exists and is not a socket; it stays untouched")
        }
        let probe = try unboundSocket()
        defer { close(probe) }
        let result = withAddress(of: path) { connect(probe, $0, $1) }
        let code = errno
        // EAGAIN: it listens, and its queue is full.
        if result == 0 || code == EAGAIN { throw ListenError(description: "another daemon already serves \(path)") }
        switch code {
        case ECONNREFUSED: try check(unlink(path), "remove the stale \(path)")
        case ENOENT: return
        case _: throw ListenError(description: "cannot tell who serves \(path): \(errorText(code))")
        }
    }

    private static func unboundSocket() throws(ListenError) -> CInt {
        let type = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue) | CInt(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, type, 0)
        try check(descriptor, "socket")
        return descriptor
    }

    private static func check(_ result: CInt, _ what: String) throws(ListenError) {
        if result < 0 { throw ListenError(description: "\(what): \(errorText(errno))") }
    }

    private static func identity(of path: String) -> FileIdentity? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return FileIdentity(device: status.st_dev, inode: status.st_ino)
    }

    // MARK: Leaving

    /// Removes the socket file if it was bound here and is still the same one.
    func removeFile() {
        guard let path, let identity, identity == Self.identity(of: path) else { return }
        unlink(path)
    }
}

private func errorText(_ code: CInt) -> String {
    String(cString: strerror(code))
}

private func withAddress(of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt) -> CInt {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
}
