/// An applicant's identity paper, as far as its number tells. Having none is a state of its own, never an empty text.
public enum IdentityNumber: Sendable, Hashable {
    /// 18 characters with a check character (GB 11643), capital X.
    case resident(String)
    /// The 15 digits of the first generation.
    case residentOld(String)
    /// A passport or travel permit: 5 to 20 letters and digits.
    case passport(String)
    case none
}

/// A number that can't be one; the caller names the field.
public struct MalformedNumber: Error, Sendable, Hashable {
    public let zh: String
    public let en: String
}

extension IdentityNumber {
    /// Reads a number as it was typed: spaces around it and a small x don't matter; nothing at all is `none`. What has the
    /// form of a resident's number must also have its date and its check character.
    public init(_ typed: some StringProtocol) throws(MalformedNumber) {
        let bytes = typed.utf8.filter { $0 != UInt8(ascii: " ") }.map(Self.capital)
        let text = String(decoding: bytes, as: UTF8.self)
        if bytes.isEmpty {
            self = .none
        } else if bytes.count == 18, decimal(bytes[0..<17]) != nil {
            guard Self.hasDate(bytes[6..<14]), Self.checkCharacter(of: bytes) == bytes[17] else {
                throw MalformedNumber(zh: "身份证号码不正确，请对照证件核对。", en: "not a valid resident identity number")
            }
            self = .resident(text)
        } else if bytes.count == 15, decimal(bytes) != nil {
            guard Self.hasDate(Array("19".utf8) + bytes[6..<12]) else {
                throw MalformedNumber(zh: "15位身份证号码不正确，请对照证件核对。", en: "not a valid 15-digit identity number")
            }
            self = .residentOld(text)
        } else {
            guard (5...20).contains(bytes.count), bytes.allSatisfy(Self.isLetterOrDigit), !Self.looksResident(bytes) else {
                throw MalformedNumber(
                    zh: "证件号码应为18位或15位身份证号，或5至20位字母数字的护照号。",
                    en: "neither a resident identity number (18 or 15) nor a passport number (5 to 20 letters and digits)")
            }
            self = .passport(text)
        }
    }

    /// The whole number; empty if there is none. To be shown only by a call of its own, with a reason, on record.
    public var full: String {
        switch self {
        case .resident(let text), .residentOld(let text), .passport(let text): text
        case .none: ""
        }
    }

    /// GB 11643: the first 17 digits weighed and summed, modulo 11, pick the 18th character.
    private static func checkCharacter(of bytes: [UInt8]) -> UInt8 {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(bytes, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
        return Array("10X98765432".utf8)[sum % 11]
    }

    private static func hasDate(_ bytes: some Collection<UInt8>) -> Bool {
        let digits = Array(bytes)
        guard let year = decimal(digits[0..<4]), let month = decimal(digits[4..<6]), let day = decimal(digits[6..<8]) else {
            return false
        }
        return Day(year: year, month: month, day: day) != nil
    }

    /// More than 12 digits are no passport: they are a resident's number with one digit too many or too few.
    private static func looksResident(_ bytes: [UInt8]) -> Bool { bytes.count > 12 && decimal(bytes.prefix(12)) != nil }

    /// ASCII's alone: Unicode would make two capitals of a ß, and a number of what is none.
    private static func capital(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
