// What happens to a case after its acceptance.
extension Phrase {
    static let approvedByHead = Phrase(zh: "批准的行政机关负责人", en: "The authority's head who approved it")

    static func paperIssued(_ kind: String, _ number: String, _ id: String) -> Phrase {
        Phrase(zh: "已出具\(kind) \(number)（\(id)）", en: "issued: \(kind) \(number) (\(id))")
    }

    static func limitExtended(_ days: Int32, by head: String, on day: String) -> Phrase {
        Phrase(
            zh: "法定时限延长\(days)个工作日，\(day)登记，批准人\(head)",
            en: "law's limit extended by \(days) working days, entered \(day), approved by \(head)")
    }
}
