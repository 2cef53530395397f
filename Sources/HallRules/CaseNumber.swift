/// ON-5. The number of a case, "2026-000123": the year of acceptance and a serial without gaps, at least six digits wide.
public struct CaseNumber: Sendable, Hashable {
    public static let serialDigits = 6

    public let year: Int
    /// From 1.
    public let serial: Int

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard (1000...9999).contains(year), serial >= 1 else { return nil }
        self.year = year
        self.serial = serial
    }

    /// Reads what `description` writes, and only that: one case has one number.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 5 + Self.serialDigits, bytes[4] == UInt8(ascii: "-"), let year = decimal(bytes[0..<4]),
            let serial = decimal(bytes[5...])
        else { return nil }
        self.init(year: year, serial: serial)
        guard description == text else { return nil }
    }
}

extension CaseNumber: Comparable, CustomStringConvertible {
    public static func < (left: CaseNumber, right: CaseNumber) -> Bool {
        (left.year, left.serial) < (right.year, right.serial)
    }

    public var description: String { "\(year)-\(padded(serial, toDigits: Self.serialDigits))" }
}

/// ON-5. The code on the applicant's paper that opens the status of a case: 8 symbols of 32, so one in about 10¹².
public struct QueryCode: Sendable, Hashable {
    public static let symbols = 8
    /// Digits and capitals without 0, 1, I and O, which are mistaken for one another on paper and by phone.
    static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)

    public let text: String

    /// Takes its 8 symbols from as many random bytes (five bits of each, so that all are equally likely). Nil for fewer.
    public init?(random: some Collection<UInt8>) {
        guard random.count >= Self.symbols else { return nil }
        let bytes = random.prefix(Self.symbols).map { Self.alphabet[Int($0 & 31)] }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// Reads it as people type it: small letters, spaces and dashes don't matter. Nil for anything else.
    public init?(_ typed: String) {
        var symbols: [UInt8] = []
        symbols.reserveCapacity(Self.symbols)
        for byte in typed.utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            symbols.append(isSmall ? byte & 0xDF : byte)
        }
        guard symbols.count == Self.symbols, symbols.allSatisfy(Self.alphabet.contains) else { return nil }
        self.text = String(decoding: symbols, as: UTF8.self)
    }
}
