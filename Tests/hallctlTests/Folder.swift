import Glibc

/// A folder of a test's own, gone with it.
final class Folder: Sendable {
    struct NotMade: Error {}

    let path: String

    init() throws {
        var template = Array("/tmp/hallctl-tests-XXXXXX".utf8CString)
        guard let made = template.withUnsafeMutableBufferPointer({ mkdtemp($0.baseAddress!).map { String(cString: $0) } })
        else { throw NotMade() }
        path = made
    }

    deinit {
        clear(path)
    }

    func mode(of name: String) -> mode_t? {
        var status = stat()
        return lstat("\(path)/\(name)", &status) == 0 ? status.st_mode & 0o777 : nil
    }

    func open(_ name: String, mode: mode_t) {
        chmod("\(path)/\(name)", mode)
    }
}

private func clear(_ folder: String) {
    guard let handle = opendir(folder) else { return }
    while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name == "." || name == ".." { continue }
        if unlink("\(folder)/\(name)") != 0 { clear("\(folder)/\(name)") }
    }
    closedir(handle)
    rmdir(folder)
}
