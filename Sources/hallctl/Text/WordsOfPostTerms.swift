// How long posts are there (AB-1).
extension Phrase {
    static let term = Phrase(zh: "期限", en: "Term")

    static func temporary(_ lastDay: String) -> Phrase {
        Phrase(zh: "至\(lastDay)（临时）", en: "through \(lastDay) (temporary)")
    }

    /// Its last day has passed, and this lies on it still.
    static func toRehome(_ lastDay: String, _ openCases: Int32, items: Int) -> Phrase {
        let zh = [openCases > 0 ? "\(openCases)件在办" : "", items > 0 ? "\(items)个事项" : ""].filter { !$0.isEmpty }
        let en = [openCases > 0 ? "open cases: \(openCases)" : "", items > 0 ? "items: \(items)" : ""].filter { !$0.isEmpty }
        return Phrase(
            zh: "\(lastDay)已到期，待归接\(zh.isEmpty ? "" : "：")\(zh.joined(separator: "、"))",
            en: "past \(lastDay), to be re-homed\(en.isEmpty ? "" : ": ")\(en.joined(separator: ", "))")
    }
}
