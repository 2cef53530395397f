/// The law or the state of things says no. The sentence can be said aloud at a window, in either language, and says what to
/// do instead.
public struct Refusal: Error, Sendable, Hashable {
    public let clause: Clause
    public let zh: String
    public let en: String

    public init(_ clause: Clause, zh: String, en: String) {
        self.clause = clause
        self.zh = zh
        self.en = en
    }
}

extension Refusal: CustomStringConvertible {
    public var description: String { "\(clause.rawValue) \(zh) / \(en)" }
}

extension StringProtocol {
    /// Whether there is nothing to read in it: a reason of spaces is no reason.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
