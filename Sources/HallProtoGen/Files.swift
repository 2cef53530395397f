import Glibc

/// What stops the generator: said once, on standard error.
struct Complaint: Error {
    let text: String
}

enum Files {
    /// The whole file.
    static func read(_ path: String) throws(Complaint) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw Complaint(text: "\(path) can't be opened") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        guard ferror(file) == 0 else { throw Complaint(text: "\(path) can't be read") }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) throws(Complaint) {
        guard let file = fopen(path, "wb") else { throw Complaint(text: "\(path) can't be created") }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw Complaint(text: "\(path) can't be written") }
    }

    static func write(_ text: String, to path: String) throws(Complaint) {
        try write(Array(text.utf8), to: path)
    }
}
