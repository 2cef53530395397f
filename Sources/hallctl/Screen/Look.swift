/// How answers look to whoever reads them: their language, their clock, and whether colours help.
struct Look: Sendable {
    let language: Language
    let clock: ClockFace
    let colours: Bool

    /// The phrase in the reader's language.
    func callAsFunction(_ phrase: Phrase) -> String {
        phrase.said(in: language)
    }

    func callAsFunction(_ text: String, _ tone: Tone) -> String {
        guard colours, let code = tone.code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    /// What separates the things of an enumeration in running text.
    var comma: String {
        self(Phrase(zh: "、", en: ", "))
    }

    func yesNo(_ value: Bool) -> String {
        self(value ? .yes : .no)
    }
}

/// How urgent a text is: 黄牌 near due is yellow, 红牌 overdue is red.
enum Tone: Sendable {
    case plain
    case near
    case late
    case faint

    /// The SGR parameter of ECMA-48; nil where nothing is set.
    var code: String? {
        switch self {
        case .plain: nil
        case .near: "33"
        case .late: "31"
        case .faint: "2"
        }
    }
}
