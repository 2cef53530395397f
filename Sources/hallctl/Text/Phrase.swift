/// The two languages people of the hall are spoken to in.
enum Language: String, Sendable, CaseIterable {
    case zh
    case en

    /// Help texts are asked for by ArgumentParser, which passes nothing along; everything else is handed its language.
    @TaskLocal static var ofHelp: Language = .en

    /// What the words of a shell say: LC_ALL, else LC_MESSAGES, else LANG; every Chinese is Chinese, the rest English.
    init(locale variable: (String) -> String?) {
        let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
        self = (named ?? "").lowercased().hasPrefix("zh") ? .zh : .en
    }
}

/// Something said to people. It can't be made without both languages, so no text is missing in one of them.
struct Phrase: Sendable, Hashable {
    let zh: String
    let en: String

    func said(in language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
