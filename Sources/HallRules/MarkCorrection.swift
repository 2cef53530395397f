/// ATT-1. A mark that comes into the book after its time: put right for whoever missed it 补签, or signed on paper 补录.
public enum LateMark {
    /// So far back people still know when they came and went.
    public static let daysMax = 31

    /// ATT-1. Refused for a time that has not come, one too far back, and one at which the person did not serve in the hall. Whole minutes are
    /// compared.
    public static func check(_ at: HallTime, of person: Person, entered: Day, now: HallTime) throws(Refusal) {
        guard at <= now else {
            throw Refusal(
                .att1, zh: "\(at)还没有到，请核对签名的日期和时间。", en: "\(at) has not come yet; check the day and the time of the mark.")
        }
        guard now.day - at.day <= daysMax else {
            throw Refusal(
                .att1, zh: "\(at)已过\(daysMax)天，不能再补；确有必要的，请向主任说明缺勤情况。",
                en:
                    "\(at) lies more than \(daysMax) days back and can't be entered any more; explain it to the director instead."
            )
        }
        guard entered <= at.day, person.isServing(on: at.day) else {
            throw Refusal(
                .att1, zh: "\(person.name)在\(at.day)不在本中心工作，请核对人员和日期。",
                en: "\(person.name) did not serve in the hall on \(at.day); check the person and the day.")
        }
    }
}

/// ATT-1, LV-3. A mark somebody asks to have put right 补签.
public struct MarkCorrection: Sendable, Hashable {
    public enum Verdict: Sendable, Hashable {
        case approved
        case rejected
    }

    public enum Stage: Sendable, Hashable {
        case waiting
        case decided(Verdict, at: HallTime)
    }

    public let person: Person.ID
    public let mark: SignedAt
    public internal(set) var stage: Stage

    public init(person: Person.ID, mark: SignedAt, stage: Stage = .waiting) {
        self.person = person
        self.mark = mark
        self.stage = stage
    }

    /// ATT-1. The same is asked for once; `waiting` is the correction by which it is already.
    public static func checkNew(waiting: String?) throws(Refusal) {
        guard let waiting else { return }
        throw Refusal(
            .att1, zh: "同一签名已在补签\(waiting)中等待审批，不必重复申请。",
            en: "The same mark waits for approval as correction \(waiting) already; there is no need to ask again.")
    }

    /// LV-3. By the director; a director's own, and while there is none, by a principal. `concerned` are the offices the person holds.
    public func decided(
        _ verdict: Verdict, by decider: BreachDecider, over concerned: Set<BreachDecider.Office>, chair: DirectorsChair,
        now: HallTime
    ) throws(Refusal) -> MarkCorrection {
        switch stage {
        case .waiting: break
        case .decided(let before, let time):
            throw Refusal(
                .att1, zh: "这份补签已于\(time)\(before.zh)，不再改动；如有需要请另行申请。",
                en: "This correction was \(before.en) at \(time) and stays so; ask anew if need be.")
        }
        guard decider.person != person else {
            throw Refusal(
                .lv3, zh: "自己的补签不能自己批，请另一位负责人审批。", en: "Nobody approves their own correction; somebody else in charge has to.")
        }
        try decider.check(about: person, over: concerned, chair: chair, clause: .lv3)
        var changed = self
        changed.stage = .decided(verdict, at: now)
        return changed
    }
}

extension MarkCorrection.Verdict {
    public var zh: String {
        switch self {
        case .approved: "批准"
        case .rejected: "退回"
        }
    }

    public var en: String {
        switch self {
        case .approved: "approved"
        case .rejected: "rejected"
        }
    }
}

/// ATT-1, IN-2. What people signed on paper during an outage 签名册: entered by one, held against the paper by a second.
public struct SigningSheet: Sendable, Hashable {
    public let enteredBy: Person.ID
    /// Whose marks stand on it.
    public let people: Set<Person.ID>
    public internal(set) var stage: MarkCorrection.Stage

    public init(enteredBy: Person.ID, people: Set<Person.ID>, stage: MarkCorrection.Stage = .waiting) {
        self.enteredBy = enteredBy
        self.people = people
        self.stage = stage
    }

    /// IN-2, ATT-1. Confirmed by a second person, who may have signed on it, unless nobody else has but the two: each would vouch for the
    /// other. Rejected by anybody, with the reason; whoever entered it takes it back so.
    public func decided(
        _ verdict: MarkCorrection.Verdict, by person: Person.ID, reason: String, now: HallTime
    ) throws(Refusal) -> SigningSheet {
        switch stage {
        case .waiting: break
        case .decided(let before, let time):
            throw Refusal(
                .in2, zh: "这份签名册已于\(time)\(before.zh)，不再改动；如有差错，由本人申请补签。",
                en: "This sheet was \(before.en) at \(time) and stays so; whoever's mark is wrong asks for a correction.")
        }
        switch verdict {
        case .approved: try checkWitness(person)
        case .rejected:
            guard !reason.isBlank else {
                throw Refusal(.in2, zh: "请写明哪里与纸质签名册不符。", en: "Say what of it is not as the paper has it.")
            }
        }
        var changed = self
        changed.stage = .decided(verdict, at: now)
        return changed
    }

    private func checkWitness(_ person: Person.ID) throws(Refusal) {
        guard person != enteredBy else {
            throw Refusal(
                .in2, zh: "签名册须由另一人对照纸质件确认，不能自己确认自己录入的内容。",
                en: "A sheet is confirmed by a second person who holds it against the paper; nobody confirms their own.")
        }
        guard !people.contains(person) || !people.isSubset(of: [person, enteredBy]) else {
            throw Refusal(
                .att1, zh: "册上只有录入人和你的签名，不能互相作证，请第三人确认。",
                en:
                    "Nobody but the two of you signed on it, and you can't vouch for one another; have a third person confirm it."
            )
        }
    }
}

/// ATT-1. The number of a correction 补签, "X2026-000012", or of a signing sheet 签名册, "L2026-000012": the year and a serial without
/// gaps, as a case's.
public struct LateMarkNumber: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, Hashable {
        case correction = "X"
        case sheet = "L"
    }

    private let kind: Kind
    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(_ kind: Kind, year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.kind = kind
        self.number = number
    }

    public var description: String { kind.rawValue + number.description }
}
