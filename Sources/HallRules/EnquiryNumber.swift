/// FA-1. The number of an enquiry, "E2026-000123": the year it was opened and a serial without gaps, as a case's.
public struct EnquiryNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "E"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}
