/// BN-2. What of a person may be seen, and by whom.
public enum Mask {
    /// A name on anything public: the first character and stars, never more than three, so that they don't count the letters.
    public static func name(_ name: some StringProtocol) -> String {
        guard let first = name.first else { return "" }
        let rest = name.dropFirst().count
        return rest == 0 ? "*" : String(first) + stars(min(rest, 3))
    }

    /// A number on a list for the staff: its last four characters. On anything public there is none at all: in one township
    /// the first six digits are everyone's, and what is left is soon guessed.
    public static func forStaff(_ number: IdentityNumber) -> String {
        let full = number.full
        return full.count > 8 ? stars(full.count - 4) + full.suffix(4) : stars(full.count)
    }

    /// A telephone number: of a mobile the first three and the last four digits, of a landline its area code and the last two.
    /// +86, 0086 and 86- before it are left away. What has another form is stars throughout.
    public static func phone(_ typed: some StringProtocol) -> String {
        let groups = groups(of: typed)
        let digits = groups.joined()
        let national = digits.hasPrefix("0086") ? digits.dropFirst(4) : Substring(digits)
        let number = national.hasPrefix("86") && national.count > 11 ? national.dropFirst(2) : national
        if number.count == 11, number.hasPrefix("1"), !number.hasPrefix("10") {
            return number.prefix(3) + stars(4) + number.suffix(4)
        }
        if let area = areaCode(of: number), (7...8).contains(number.count - area.count) {
            return area + "-" + stars(number.count - area.count - 2) + number.suffix(2)
        }
        return stars(digits.isEmpty ? typed.count : digits.count)
    }

    /// 010 and 02x have three digits, all others four.
    private static func areaCode(of number: Substring) -> Substring? {
        guard number.hasPrefix("0") else { return nil }
        return number.hasPrefix("010") || number.hasPrefix("02") ? number.prefix(3) : number.prefix(4)
    }

    /// The runs of digits. A mark that is none of what people put between them makes it no telephone number.
    private static func groups(of typed: some StringProtocol) -> [String] {
        let text = String(typed)
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || " -+()".contains($0)) }) else { return [] }
        return text.split { !$0.isNumber }.map(String.init)
    }

    private static func stars(_ count: Int) -> String { String(repeating: "*", count: count) }
}
