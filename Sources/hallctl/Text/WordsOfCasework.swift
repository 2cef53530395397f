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

    static let checkWord = Phrase(zh: "同意或退回", en: "Agreed or sent back")
    static let approvalForm = Phrase(zh: "审批方式", en: "How it was approved")
    static let authority = Phrase(zh: "上级单位", en: "The higher authority")
    static let contactWay = Phrase(zh: "联系方式", en: "Way of contact")
    static let contactSaid = Phrase(zh: "联系内容", en: "What was said")
    static let reviewWanted = Phrase(zh: "一审一核：待复核", en: "review: awaited")
    static let approvalWanted = Phrase(zh: "领导审批：待审批", en: "approval: awaited")

    static func reviewed(_ name: String, _ at: String, _ result: String) -> Phrase {
        Phrase(zh: "\(name) \(at)复核同意（\(result)）", en: "reviewed by \(name), \(at): \(result)")
    }

    static func approved(_ name: String, _ at: String, _ result: String) -> Phrase {
        Phrase(zh: "\(name) \(at)审批同意（\(result)）", en: "approved by \(name), \(at): \(result)")
    }

    static func awaitsWord(_ form: String, _ recorder: String) -> Phrase {
        Phrase(zh: "\(form)，由\(recorder)登记，待本人确认", en: "\(form), written down by \(recorder), not confirmed yet")
    }

    static func sentBack(_ name: String, _ at: String, _ reason: String) -> Phrase {
        Phrase(zh: "\(name) \(at)退回：\(reason)", en: "sent back by \(name), \(at): \(reason)")
    }

    static func upstairsFor(_ days: Int32, _ authority: String, isKnown: Bool) -> Phrase {
        isKnown
            ? Phrase(zh: "在\(authority)共\(days)个工作日（计入承诺时限）", en: "with \(authority) for \(days) working days of the promise")
            : Phrase(zh: "在\(authority)的时间待放假安排公布后计算", en: "with \(authority); the days are counted with the next calendar")
    }

    static func liesUpstairs(_ authority: String, since: String) -> Phrase {
        Phrase(zh: "自\(since)起在\(authority)", en: "with \(authority) since \(since)")
    }

    static let deliveryWay = Phrase(zh: "送达方式", en: "Way of delivery")
    static let receiver = Phrase(zh: "签收人", en: "Who took it")
    static let postNumber = Phrase(zh: "邮件号码", en: "Number of the parcel")
    static let letter = Phrase(zh: "授权委托书编号", en: "Id of the letter of authorisation")
    static let deliveryLimit = Phrase(zh: "送达时限", en: "Limit of the delivery")
    static let awaitsDelivery = Phrase(zh: "结果待送达", en: "the result waits for its delivery")

    static func delivered(_ way: String, to receiver: String, on day: String) -> Phrase {
        Phrase(zh: "\(day)送达：\(way)，\(receiver)签收", en: "delivered \(day): \(way), taken by \(receiver)")
    }

    static func visits(_ count: Int32) -> Phrase {
        Phrase(zh: "申请人到场\(count)次", en: "the applicant came \(count) times")
    }
}
