/// ATT-5. Away from the window for a moment, and in the hall 暂离窗口.
public struct StepAway: Sendable, Hashable {
    public let from: HallTime
    /// Nil: nobody has ended it. It is over with its day at the latest: nobody is away for a moment overnight.
    public let until: HallTime?

    public init(from: HallTime, until: HallTime? = nil) {
        self.from = from
        self.until = until
    }

    /// The end of its day.
    var lastMoment: HallTime { HallTime(day: from.day, time: .endOfDay) }
}

/// ATT-6. Out of the hall, on business that was told 外出: where to, why, and until when.
public struct Outing: Sendable, Hashable {
    /// An outing is days at most; what is longer is leave, or somebody else's duty. A mistyped year is neither.
    public static let daysMax = 30

    public let from: HallTime
    /// When they said they would be back.
    public let expected: HallTime
    /// Nil: nobody has ended it.
    public let until: HallTime?

    public init(from: HallTime, expected: HallTime, until: HallTime? = nil) {
        self.from = from
        self.expected = expected
        self.until = until
    }

    /// ATT-6. Whoever goes out says where to, why, and until when. Refused with ATT-6 where one is missing, and for a return that does not lie
    /// ahead or lies too far ahead. The state of the hall stands against no outing.
    public static func begun(
        to destination: some StringProtocol, because reason: some StringProtocol, expected: HallTime?, now: HallTime
    ) throws(Refusal) -> Outing {
        guard !destination.isBlank else {
            throw Refusal(.att6, zh: "外出要说明去哪里，请填写去向。", en: "Whoever goes out says where; tell where to.")
        }
        guard !reason.isBlank else {
            throw Refusal(.att6, zh: "外出要说明办什么事，请填写事由。", en: "Whoever goes out says why; give the reason.")
        }
        guard let expected else {
            throw Refusal(
                .att6, zh: "外出要说明何时回来，请填写预计返回时间。", en: "Whoever goes out says until when; tell when you will be back.")
        }
        guard expected > now else {
            throw Refusal(
                .att6, zh: "预计返回时间\(expected)不在现在之后，请重新填写。", en: "\(expected) does not lie ahead; tell when you will be back.")
        }
        guard expected.day - now.day <= daysMax else {
            throw Refusal(
                .att6, zh: "外出最长登记\(daysMax)天，请核对预计返回时间，更长的请办请假。",
                en: "An outing takes \(daysMax) days at most; check when you will be back, or ask for leave.")
        }
        return Outing(from: now, expected: expected)
    }

    /// ATT-5. What of it is in order. It was told for the days through its expected return: back late on that day is flagged, and what comes
    /// after that day was told by nobody.
    public var absence: Absence {
        let last = HallTime(day: expected.day, time: .endOfDay)
        return Absence(.outing, from: from, until: min(until ?? last, last))
    }

    /// ATT-6. Whole minutes after the expected return until they were back, or until now; 0: in time.
    public func overdueMinutes(now: HallTime) -> Int { max(0, (until ?? now).minutes(since: expected)) }

    /// ATT-6. As many of them as fell into a session, on the day of the expected return.
    public func overdueMinutes(in session: WorkSession, now: HallTime) -> Int {
        let back = min(until ?? now, absence.until)
        return max(0, min(back, session.ends).minutes(since: max(expected, session.starts)))
    }

    /// ATT-6. From the minute after the expected return on they are late.
    public var overdueFrom: HallTime { expected.advanced(byMinutes: 1) }
}

/// What somebody is away on. One thing at a time.
public enum Away: Sendable, Hashable {
    case step(StepAway)
    case outing(Outing)

    /// ATT-5. The step that goes on when they step away again; nil: that is another one.
    public func step(goingOnAt now: HallTime) -> StepAway? {
        switch self {
        case .step(let step): step.from.day == now.day ? step : nil
        case .outing: nil
        }
    }

    /// When it has ended that ends now: a step with its day at the latest, and nothing before it began.
    public func end(at now: HallTime) -> HallTime {
        switch self {
        case .step(let step): max(step.from, min(now, step.lastMoment))
        case .outing(let outing): max(outing.from, now)
        }
    }

    /// ATT-6. Whole minutes after the time that was told; 0: in time, or nothing was told.
    public func overdueMinutes(now: HallTime) -> Int {
        switch self {
        case .step: 0
        case .outing(let outing): outing.overdueMinutes(now: now)
        }
    }
}

extension Signer {
    /// ATT-2. Nobody says for another that they are away or back: who it is, and where it comes from. Refused with ATT-2 if no person is
    /// calling, with ATT-1 if the person has left the hall.
    public func goer(on day: Day) throws(Refusal) -> (person: Person, terminal: Terminal.ID?) {
        switch self {
        case .person(let person): return (try person.stillHere(on: day), nil)
        case .badge(let person, let terminal): return (try person.stillHere(on: day), terminal)
        case .terminal:
            throw Refusal(
                .att2, zh: "请先在本机刷工牌并输入PIN，再登记去向；去向只能由本人登记。",
                en: "Open your badge on this terminal with your PIN first; everyone tells for themselves where they go.")
        case .service:
            throw Refusal(
                .att2, zh: "服务账号不能登记去向，请本人用自己的账号或工牌登记。",
                en: "A service account goes nowhere; the person tells it with their own login or badge.")
        case .administrator:
            throw Refusal(
                .att2, zh: "管理员不能替任何人登记去向，请本人用自己的账号或工牌登记。",
                en: "The administrator tells it for nobody; the person tells it with their own login or badge.")
        case .stranger:
            throw Refusal(
                .att2, zh: "这个账号没有对应的工作人员，不能登记去向；请找登记员登记账号。",
                en: "This login belongs to nobody on the staff; have the registrar map it.")
        }
    }
}

extension Person {
    fileprivate func stillHere(on day: Day) throws(Refusal) -> Person {
        guard isServing(on: day) else {
            throw Refusal(
                .att1, zh: "\(name)已经离岗，不再登记去向；如有差错，请找登记员。",
                en: "\(name) has left the hall; if that is wrong, see the registrar.")
        }
        return self
    }
}
