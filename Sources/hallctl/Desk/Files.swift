import Glibc
import HallProto

/// A file's bytes; a file that can't be read is an error of usage that names it.
func contents(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Trouble.usage(.cannotRead(path, reason(errno))) }
    defer { close(descriptor) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count == 0 { return all }
        if count > 0 {
            all += chunk[..<count]
        } else if errno != EINTR {
            throw Trouble.usage(.cannotRead(path, reason(errno)))
        }
    }
}

/// Writes a file anew with the rights given; one that is there is replaced only when all of it is written.
func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws {
    let draft = "\(path).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw Trouble.usage(.cannotWrite(path, reason(errno))) }
    var sent = 0
    while sent < bytes.count {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + sent, bytes.count - sent) }
        if count < 0, errno == EINTR { continue }
        if count < 0 {
            let problem = reason(errno)
            close(descriptor)
            unlink(draft)
            throw Trouble.usage(.cannotWrite(path, problem))
        }
        sent += count
    }
    close(descriptor)
    guard rename(draft, path) == 0 else {
        let problem = reason(errno)
        unlink(draft)
        throw Trouble.usage(.cannotWrite(path, problem))
    }
}

func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The names in a folder, sorted.
func names(in folder: String) throws -> [String] {
    guard let handle = opendir(folder) else { throw Trouble.usage(.cannotRead(folder, reason(errno))) }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
        found.append(withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return found.sorted()
}

private func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
}
