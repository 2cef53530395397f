import CDescriptor

/// The comments of a .proto file by the path of what they stand before, as SourceCodeInfo has them.
struct Comments {
    private var lines: [[Int32]: [String]] = [:]

    init(_ info: UnsafePointer<Google__Protobuf__SourceCodeInfo>?) {
        guard let info else { return }
        for location in pointers(info.pointee.n_location, info.pointee.location) where location.pointee.leading_comments != nil
        {
            let path = Array(UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path))
            lines[path] = Self.trimmed(text(location.pointee.leading_comments))
        }
    }

    subscript(path: [Int32]) -> [String] { lines[path] ?? [] }

    /// Its lines without the blank after "//" and without empty lines at the end.
    private static func trimmed(_ comment: String) -> [String] {
        var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.hasPrefix(" ") ? line.dropFirst() : line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
