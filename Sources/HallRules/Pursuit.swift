// AB-7. What opens an accountability file on a post: a gap, or a handover that is late or was never made. It is a human who opens it, once.

extension Gap {
    /// AB-7. Whom a gap concerns: whom the caller names, else whoever answers for it. Refused with AB-7 while it goes on, and where nobody
    /// answers for it and nobody is named.
    public func pursued(naming named: Person.ID?) throws(Refusal) -> Person.ID {
        guard !goesOn else {
            throw Refusal(
                .ab7, zh: "这个岗位现在还空着，请先安排人顶上，空岗结束后再立案。",
                en: "The post is still without anyone: have it served first, and open the file when the gap is over.")
        }
        guard let concerned = named ?? answerable else {
            throw Refusal(
                .ab7, zh: "当时不在的人都有正当事由，没有可推定的责任人；请写明追究谁。",
                en: "Whoever was away was so in order, so that nobody answers for it by itself; name whom it concerns.")
        }
        return concerned
    }
}

extension Handover.Standing {
    /// AB-7. Refused with AB-7 unless it is late or missing.
    public func checkPursued() throws(Refusal) {
        switch self {
        case .late, .missing: return
        case .notOwed, .waiting, .inTime:
            throw Refusal(
                .ab7, zh: "这项交接没有迟交也没有缺交，不能立案；请核对岗位和时间。",
                en: "Nothing of this handover is late or missing; check the post and the time.")
        }
    }
}

extension Breach {
    /// AB-7. Whom a handover concerns: whom the caller names, else who was to make it. Refused with AB-7 where neither is known.
    public static func concerned(naming named: Person.ID?, owing: Person.ID?) throws(Refusal) -> Person.ID {
        guard let concerned = named ?? owing else {
            throw Refusal(
                .ab7, zh: "没有登记由谁顶岗，请写明追究谁。", en: "Nobody is on record as having covered; name whom it concerns.")
        }
        return concerned
    }

    /// AB-7. A gap and a handover are opened once. Refused with AB-7, telling the file there is.
    public static func checkFirst(_ number: String?) throws(Refusal) {
        guard let number else { return }
        throw Refusal(
            .ab7, zh: "这件事已经立案（\(number)），请在原案中办理。", en: "There is a file on this, \(number); go on with that one.")
    }
}
