// Who may work on an item.
extension Phrase {
    static let upperAccount = Phrase(zh: "上级系统账号", en: "Account upstairs")
    static let butNot = Phrase(zh: "不能办的事项", en: "But not")

    static func butNotItems(_ codes: String) -> Phrase { Phrase(zh: "不能办：\(codes)", en: "but not \(codes)") }
    static func authorisationGone(_ item: String, _ person: String) -> Phrase {
        Phrase(zh: "已撤销\(person)办理\(item)的授权", en: "\(person) is not authorised for \(item) any more")
    }
}

extension Help {
    static let authorisations = Phrase(
        zh: "事项授权：登记后只有被授权的人可以办", en: "Who may work on an item: once somebody is named, those alone.")
    static let authorisationPut = Phrase(zh: "授权一人办理一个事项", en: "Authorise somebody for an item.")
    static let authorisationRemove = Phrase(zh: "撤销授权", en: "Take an authorisation back.")
    static let authorisationList = Phrase(zh: "列出事项授权", en: "List who is authorised for what.")
    static let authorisedItem = Phrase(zh: "事项编码", en: "The item's code.")
    static let upperAccount = Phrase(
        zh: "在上级系统的账号；上报件必填", en: "Their account in the upper system; needed where the item is reported upward.")
}
