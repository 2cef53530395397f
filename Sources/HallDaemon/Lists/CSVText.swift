import Glibc

/// The bytes of a file as UTF-8: as they are, or converted from GB18030, which older Excel writes in Chinese.
enum CSVText {
    /// Throws for the first line that is neither.
    static func utf8(_ bytes: [UInt8]) throws(CSVFault) -> [UInt8] {
        guard let wrong = firstBadLine(bytes) else { return bytes }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw notText(line: wrong) }
        return try fromGB18030(bytes)
    }

    /// Nil when all of it is UTF-8.
    private static func firstBadLine(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }

    private static func fromGB18030(_ bytes: [UInt8]) throws(CSVFault) -> [UInt8] {
        guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
            throw CSVFault(line: 1, zh: "本机不能读 GB18030，请另存为 UTF-8", en: "this machine can't read GB18030; save it as UTF-8")
        }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two bytes become three, four become at most four.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
        let outcome = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                convert(converter, input, output)
            }
        }
        guard outcome.unread == 0 else {
            throw notText(line: bytes.dropLast(outcome.unread).count { $0 == UInt8(ascii: "\n") } + 1)
        }
        return output.prefix(outcome.written).map { UInt8(bitPattern: $0) }
    }

    private static func convert(
        _ converter: iconv_t, _ input: UnsafeMutableBufferPointer<CChar>, _ output: UnsafeMutableBufferPointer<CChar>
    ) -> (written: Int, unread: Int) {
        var from = input.baseAddress
        var to = output.baseAddress
        var unread = input.count
        var room = output.count
        _ = iconv(converter, &from, &unread, &to, &room)
        return (output.count - room, unread)
    }

    private static func notText(line: Int) -> CSVFault {
        CSVFault(
            line: line, zh: "文字编码既不是 UTF-8 也不是 GB18030，请另存为 UTF-8", en: "neither UTF-8 nor GB18030; save the file as UTF-8")
    }
}
