import Glibc

/// Where the badge session opened on this terminal is kept between commands: a file only its owner reads.
struct SessionFile: Sendable {
    /// Nil when the machine names neither XDG_RUNTIME_DIR nor HOME: then nothing is kept.
    let path: String?

    /// - Parameter host: the machine the session is open on; nil is this one.
    init(_ variable: (String) -> String?, host: String?) {
        let folder =
            variable("XDG_RUNTIME_DIR").flatMap { $0.isEmpty ? nil : "\($0)/hall" }
            ?? variable("HOME").flatMap { $0.isEmpty ? nil : "\($0)/.hall" }
        let name = host.map { "badge-session@\($0.split(separator: "/").joined(separator: "_"))" } ?? "badge-session"
        path = folder.map { "\($0)/\(name)" }
    }

    /// The kept token; nil when there is none, or when others could have read or written it.
    var token: String? {
        guard let path, isPrivate(path), let bytes = try? contents(of: path) else { return nil }
        let text = trim(String(decoding: bytes, as: UTF8.self))
        return text.isEmpty ? nil : text
    }

    func keep(_ token: String) throws {
        guard let path else { return }
        mkdir(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), 0o700)
        try write(Array("\(token)\n".utf8), to: path, mode: 0o600)
    }

    func forget() {
        if let path { unlink(path) }
    }

    private func isPrivate(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o077 == 0
            && status.st_uid == geteuid()
    }
}
