/// AG-2. How a result came to the applicant, with what belongs to each way.
public enum HandingWay: Sendable, Hashable {
    /// 窗口领取
    case atWindow
    /// 邮寄
    case byPost(number: String)
    /// 送到家
    case broughtHome
    /// 代理人领取, who shows the letter.
    case toAgent(letter: Paper)
}

/// AG-2. A result that was handed over.
public struct Handing: Sendable, Hashable {
    public let way: HandingWay
    /// Who took it.
    public let receiver: String
    public let on: Day

    public init(_ way: HandingWay, to receiver: String, on day: Day) {
        self.way = way
        self.receiver = receiver
        on = day
    }
}

/// AG-2. Where a case stands with the delivery of its result.
public enum Delivery: Sendable, Hashable {
    /// There is no result, or nothing limits its delivery.
    case notOwed
    /// Since the minute of the decision.
    case owed(since: HallTime)
    case made(on: Day)
}

extension Item {
    /// 行政许可法 Art. 44 (2019): a decision on a licence is delivered within ten working days (Art. 82). What the hall does as an
    /// agent (AG-2) is held to the same.
    public static let deliveryWorkdays = 10

    /// Whether the delivery of its result has a limit.
    var owesDelivery: Bool {
        switch (kind, nature) {
        case (.agency, _), (_, .licence): true
        case (.immediate, .other), (.promised, .other), (.reportedUpward, .other): false
        }
    }
}

extension Case {
    public var delivery: Delivery {
        switch (stage, deliveredOn) {
        case (.finished, .some(let day)): .made(on: day)
        case (.finished(let result, let time), nil):
            item.owesDelivery && result.proposal != nil ? .owed(since: time) : .notOwed
        case (.inWork, _), (.paused, _), (.annulled, _): .notOwed
        }
    }

    /// 行政许可法 44. The limit of the delivery, from the day of the decision; nil while there is none, and where nothing sets one.
    public var deliveryLimit: Deadline? {
        switch stage {
        case .finished(let result, let time):
            guard item.owesDelivery, result.proposal != nil else { return nil }
            return Deadline(accepted: time.day, budgetWorkdays: Item.deliveryWorkdays)
        case .inWork, .paused, .annulled: return nil
        }
    }

    /// The moments of the delivery's limit; nil if there is none or it has no date.
    public func deliveryMoments(in timetable: Timetable) -> Moments? {
        guard case .finished(_, let time) = stage, let day = deliveryLimit?.due(in: timetable.calendar).day else { return nil }
        return timetable.moments(on: day, from: time)
    }

    /// AG-2. An agency case ends only when its result was delivered; any other when it is finished.
    public var isClosed: Bool {
        switch (stage, item.kind, delivery) {
        case (.inWork, _, _), (.paused, _, _): false
        case (.finished, .agency, .owed): false
        case (.finished, _, _), (.annulled, _, _): true
        }
    }

    /// AG-2, 行政许可法 44. The result handed over: once, by whom the case is entrusted to, to somebody who is named; by post with
    /// its number, to an agent on a letter of authorisation of this case that is in force. It may have been on an earlier day, not
    /// before the decision.
    ///
    /// Refused with AG-2, TL-2 once annulled, AB-5 to whom the case is not entrusted.
    public func delivered(_ handing: Handing, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        let decided = try decidedAt()
        guard deliveredOn == nil else {
            throw Refusal(.ag2, zh: "这件的结果已经送达，不能重复登记。", en: "The result of this case was delivered already.")
        }
        guard !handing.receiver.isBlank else {
            throw Refusal(.ag2, zh: "请写明由谁签收。", en: "Say who took it.")
        }
        guard handing.on >= min(decided.day, now.day), handing.on <= now.day else {
            throw Refusal(
                .ag2, zh: "送达日期须在\(decided.day)办结之后、今天之前（含当日），请核对。",
                en: "It was delivered between \(decided.day), when it was finished, and today; check the date.")
        }
        try checkWay(handing.way)
        var changed = self
        changed.deliveredOn = handing.on
        return changed
    }

    /// Whether a delivery missed its limit.
    public func isDeliveredLate(at now: HallTime, in timetable: Timetable) -> Bool {
        guard let day = deliveredOn, let moments = deliveryMoments(in: timetable) else { return false }
        // Of an earlier day no minute is known: the day it was is what counts.
        return day == now.day ? now > moments.closes : day > moments.closes.day
    }

    /// AG-2. Refused unless there is a result to deliver.
    private func decidedAt() throws(Refusal) -> HallTime {
        switch stage {
        case .finished(.granted, let time), .finished(.denied, let time), .finished(.completed, let time): return time
        case .finished(.withdrawn, _):
            throw Refusal(.ag2, zh: "申请人已撤回，没有办理结果需要送达。", en: "The applicant withdrew; there is no result to deliver.")
        case .inWork, .paused:
            throw Refusal(.ag2, zh: "这件还没有办结，请先办结再送达。", en: "This case is not finished; finish it, then deliver.")
        case .annulled:
            try checkOpen()
            throw Refusal(.ag2, zh: "这件已作废，没有结果需要送达。", en: "This case was annulled; there is nothing to deliver.")
        }
    }

    private func checkWay(_ way: HandingWay) throws(Refusal) {
        switch way {
        case .atWindow, .broughtHome: return
        case .byPost(let number):
            guard !number.isBlank else {
                throw Refusal(.ag2, zh: "邮寄送达请填写邮件号码。", en: "By post: give the number of the parcel.")
            }
        case .toAgent(let letter):
            guard letter.id.kind == .authorisation, letter.caseID == id, letter.replacedBy == nil else {
                throw Refusal(
                    .ag2, zh: "代理人领取须凭本件现行有效的授权委托书，请核对文书编号。",
                    en: "An agent takes it on a letter of authorisation of this very case that is in force; check its id.")
            }
        }
    }
}

extension Case {
    public var awaitsDelivery: Bool {
        switch delivery {
        case .owed: true
        case .notOwed, .made: false
        }
    }
}
