/// ON-4. A paper's id on the wire, "notice-2026-000012": its kind, the year it was issued in, and a serial without gaps.
public struct PaperID: Sendable, Hashable {
    static let serialDigits = 6

    public let kind: PaperKind
    public let year: Int
    /// From 1.
    public let serial: Int

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(kind: PaperKind, year: Int, serial: Int) {
        guard (1000...9999).contains(year), serial >= 1 else { return nil }
        self.kind = kind
        self.year = year
        self.serial = serial
    }

    /// Reads what `description` writes, and only that: one paper has one id.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, let kind = PaperKind(rawValue: parts.dropLast(2).joined(separator: "-")),
            let year = decimal(parts[parts.count - 2].utf8), let serial = decimal(parts[parts.count - 1].utf8)
        else { return nil }
        self.init(kind: kind, year: year, serial: serial)
        guard description == text else { return nil }
    }

    /// As people write it on the paper, with the hall's own word before it: "便民告〔2026〕12号". The serial has no zeros before
    /// it (GB/T 9704).
    public func number(prefix: String) -> String { "\(prefix)\(kind.word)〔\(year)〕\(serial)号" }
}

extension PaperID: CustomStringConvertible {
    public var description: String { "\(kind.rawValue)-\(year)-\(padded(serial, toDigits: Self.serialDigits))" }
}
