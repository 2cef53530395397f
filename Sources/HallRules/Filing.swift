/// AG-1. Who brought an application, and in what right.
public enum Bearer: Sendable, Hashable {
    case applicant
    /// 代理人, with the applicant's letter of authorisation 授权委托书: its number, or its date and who signed it.
    case agent(name: String, letter: String)
    /// 监护人: in what relation.
    case guardian(name: String, relation: String)
    /// 村级代办员: the village's agent, one of the hall's own people.
    case villageAgent(Person.ID)
}

/// Who filled in the form for somebody who can't write 代填: with the applicant's fingerprint, and a witness who saw it.
public struct FormAid: Sendable, Hashable {
    public let writer: Person.ID
    public let witness: String

    public init(writer: Person.ID, witness: String) {
        self.writer = writer
        self.witness = witness
    }
}

extension Application {
    /// TL-1, FA-1, ON-3. An application received: under an item that is still offered, by the A or a B of the post it is filed at. The
    /// one who receives it handles it, and was asked first unless an enquiry says who was. `elsewhere`: the names of the other posts where the
    /// item is accepted.
    ///
    /// Refused with TL-1 once the item has ended, AB-1 after the last day of a temporary post, AB-5 to whoever does not stand at the post, CO-3 to whoever is not authorised for the item, AG-1 for an agent without letter or a
    /// guardian without relation, ON-8 for a form that staff filled in without witness.
    public static func filed(
        id: Case.ID, item: Item, offered: Item.Offer, materials: [CheckedMaterial], bearer: Bearer = .applicant,
        aid: FormAid? = nil,
        firstAsked: Person.ID? = nil, by person: Person.ID, at post: Post, elsewhere: [String] = [], now: HallTime
    ) throws(Refusal) -> Application {
        switch offered {
        case .offered: break
        case .ended:
            throw Refusal(
                .tl1, zh: "“\(item.name)”已停止受理，请查事项目录，按现行事项受理。",
                en: "“\(item.name)” is no longer offered; look in the catalogue for the item that took its place.")
        }
        try post.checkTakesIn(on: now.day, elsewhere: elsewhere)
        try post.checkHolds(person)
        try item.checkAuthorised(person)
        try bearer.checked()
        try aid?.checked()
        return Application(
            id: id, item: item, post: post.id, firstAsked: firstAsked ?? person, handler: person, filed: now, received: now,
            materials: materials)
    }
}

extension Bearer {
    /// 行政许可法 Art. 29: an agent may bring an application, and shows that they are one.
    fileprivate func checked() throws(Refusal) {
        switch self {
        case .applicant, .villageAgent: return
        case .agent(_, let letter):
            guard !letter.isBlank else {
                throw Refusal(
                    .ag1, zh: "代理人申请要有申请人的授权委托书，请填写委托书编号或日期；没有的可当场打印空白委托书。",
                    en:
                        "An agent needs the applicant's letter of authorisation: enter its number or date, or print a blank one."
                )
            }
        case .guardian(_, let relation):
            guard !relation.isBlank else {
                throw Refusal(
                    .ag1, zh: "监护人代为申请，请填写与申请人的关系。", en: "A guardian applies: enter the relation to the applicant.")
            }
        }
    }
}

extension FormAid {
    fileprivate func checked() throws(Refusal) {
        guard !witness.isBlank else {
            throw Refusal(
                .on8, zh: "工作人员代填表格，要有见证人在场并由申请人捺印，请填写见证人姓名。",
                en:
                    "When staff fill in the form a witness is there and the applicant puts a fingerprint: enter the witness's name."
            )
        }
    }
}
