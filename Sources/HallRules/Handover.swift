/// AB-3. A post's open work going from its A to whoever covers, for one absence, and coming back 交接.
public struct Handover: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    public enum Stage: Sendable, Hashable {
        /// 待签收.
        case given
        /// The taker has asked for more 要求补充.
        case moreWanted
        /// 已签收.
        case acknowledged
        /// Another list took its place 已重新交接.
        case replaced
        /// 已交回，待A岗签收.
        case givenBack
        /// 已办结.
        case closed
    }

    /// A year: what is longer is another post.
    public static let daysMax = 366

    public let id: ID
    public let post: Post.ID
    /// Whose post it is.
    public let giver: Person.ID
    public let taker: Person.ID
    public let from: HallTime
    public let until: HallTime
    /// When it was handed over first; nil: it was not, and the B took over unasked (AB-4).
    public let given: HallTime?
    public internal(set) var stage: Stage

    public init(
        id: ID, post: Post.ID, giver: Person.ID, taker: Person.ID, from: HallTime, until: HallTime, given: HallTime?,
        stage: Stage
    ) {
        self.id = id
        self.post = post
        self.giver = giver
        self.taker = taker
        self.from = from
        self.until = until
        self.given = given
        self.stage = stage
    }
}

extension Handover {
    /// AB-3. Whoever has the post hands it over; for somebody who can't, the director. Refused with AB-3 to others.
    public static func checkGiven(by actor: CaseActor, for giver: Person.ID) throws(Refusal) {
        guard actor.person != giver, !actor.offices.contains(.director) else { return }
        throw Refusal(
            .ab3, zh: "交接由本人办理；本人不能办的，请主任代办。",
            en: "Whoever has the post hands it over; if they can't, the director does it for them.")
    }

    /// AB-3. From whoever has the post to one who may serve it. `people`: those whose post it is then, and those who may serve it.
    public static func checkPeople(
        from giver: Person.ID, to taker: Person.ID, holders: Set<Person.ID>, takers: Set<Person.ID>, at postName: String
    ) throws(Refusal) {
        guard holders.contains(giver) else {
            throw Refusal(
                .ab3, zh: "移交人不是“\(postName)”的A岗，没有可交接的；请核对岗位。",
                en: "Whoever hands over is not the A of “\(postName)” and has nothing to hand over there; check the post.")
        }
        guard taker != giver, takers.contains(taker) else {
            throw Refusal(
                .ab3, zh: "只能交接给“\(postName)”的B岗或轮值的A岗，请另选接收人。",
                en: "It goes to a B of “\(postName)”, or to its A by the roster; choose another.")
        }
    }

    /// AB-3. What is over is not handed over any more, and nothing for longer than a year. Refused with AB-3.
    public static func checkPeriod(from: HallTime, until: HallTime, now: HallTime) throws(Refusal) {
        guard until > now else {
            throw Refusal(
                .ab3, zh: "这段离岗\(until)已经结束，不再交接；请办理交回。",
                en: "This absence ended at \(until): nothing is handed over any more, it is handed back.")
        }
        guard until.day - from.day <= daysMax else {
            throw Refusal(
                .ab3, zh: "一次交接最长\(daysMax)天，请核对日期；更长的请调整A岗。",
                en: "A post is handed over for \(daysMax) days at most; check the days, or give the post another A.")
        }
    }

    /// AB-3. Handed over anew, with more or to another: allowed until it is handed back. Refused with AB-3 after.
    public func replaced() throws(Refusal) -> Handover {
        switch stage {
        case .given, .moreWanted, .acknowledged: return at(.replaced)
        case .replaced: throw superseded
        case .givenBack, .closed:
            throw Refusal(
                .ab3, zh: "这段离岗已经交回，不能再交接；又要离岗的请按新的日期办理。",
                en: "This absence has been handed back; for another one give its own days.")
        }
    }

    /// AB-3. Taken over: by the taker the list, by whoever has the post what comes back. Refused with AB-3 to others and when nothing waits.
    public func acknowledged(by person: Person.ID) throws(Refusal) -> Handover {
        switch stage {
        case .given, .moreWanted:
            try check(person, is: taker)
            return at(.acknowledged)
        case .givenBack:
            try check(person, is: giver)
            return at(.closed)
        case .replaced: throw superseded
        case .acknowledged, .closed:
            throw Refusal(.ab3, zh: "已经签收过了，不必再签。", en: "It has been acknowledged; nothing more is to be done.")
        }
    }

    /// AB-3. The taker needs more than the list says. Refused with AB-3 to others, and once it is acknowledged.
    public func wantingMore(by person: Person.ID) throws(Refusal) -> Handover {
        switch stage {
        case .given:
            try check(person, is: taker)
            return at(.moreWanted)
        case .moreWanted:
            throw Refusal(
                .ab3, zh: "已经要求补充，请等移交人重新交接，或先签收。",
                en: "More was asked for; wait for another list, or acknowledge this one.")
        case .replaced: throw superseded
        case .acknowledged, .givenBack, .closed:
            throw Refusal(
                .ab3, zh: "已经签收，要补充的请当面向移交人问清。", en: "It was acknowledged; ask whoever handed over in person.")
        }
    }

    /// AB-3. Handed back by whoever took over, or a B of the post who did the work, once A is back. Refused with AB-3 otherwise.
    public func givenBack(by person: Person.ID, bs: [Person.ID], isBack: Bool) throws(Refusal) -> Handover {
        switch stage {
        case .given, .moreWanted, .acknowledged: break
        case .replaced: throw superseded
        case .givenBack, .closed: throw Refusal(.ab3, zh: "已经交回，不必再交。", en: "It was handed back; nothing more is to be done.")
        }
        guard person != giver, person == taker || bs.contains(person) else {
            throw Refusal(
                .ab3, zh: "由顶岗的人交回，请接收人或该岗位的B岗办理。", en: "Whoever covered hands back: the taker, or a B of the post.")
        }
        guard isBack else {
            throw Refusal(
                .ab3, zh: "A岗还没有回来，等A岗签到后再交回。", en: "The A is not back yet; hand back once they have signed in.")
        }
        return at(.givenBack)
    }

    /// AB-3. Read by those it is between, and by the offices that read attendance. Refused with AB-3 to others.
    public func checkRead(by reader: Unaccounted.Reader) throws(Refusal) {
        guard reader != .office, reader != .person(giver), reader != .person(taker) else { return }
        throw Refusal(
            .ab3, zh: "交接单只给交接双方、登记员、主任、主要负责人和督查员看。",
            en: "A handover is read by the two it is between, registrars, directors, principals and inspectors alone.")
    }

    private func at(_ stage: Stage) -> Handover {
        var changed = self
        changed.stage = stage
        return changed
    }

    private func check(_ person: Person.ID, is wanted: Person.ID) throws(Refusal) {
        guard person != wanted else { return }
        throw Refusal(.ab3, zh: "由对方本人签收，请转告。", en: "The one it goes to acknowledges it; tell them so.")
    }

    private var superseded: Refusal {
        Refusal(.ab3, zh: "这份已被新的交接单代替，请看新的一份。", en: "Another list has taken the place of this one; take that one.")
    }
}

extension Handover {
    /// AB-3. Whether what was to be done by a time was: derived whenever it is asked for, and costs nobody anything by itself.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// 不要求.
        case notOwed = "not_owed"
        /// 待办.
        case waiting
        /// 按时.
        case inTime = "in_time"
        /// 迟.
        case late
        /// 缺.
        case missing

        /// `isAsked`: it is asked for at all. `due`: until when, that minute included; nil: it is not known yet.
        public init(isAsked: Bool, done: HallTime?, due: HallTime?, now: HallTime) {
            switch (isAsked, done) {
            case (false, nil): self = .notOwed
            case (false, .some): self = .inTime
            case (true, .some(let done)): self = due.map { done <= $0 } ?? true ? .inTime : .late
            case (true, nil): self = due.map { now <= $0 } ?? true ? .waiting : .missing
            }
        }
    }
}

/// AB-3. The number of a handover 号, "H2026-000012": the year it was made and a serial without gaps, as a case's.
public struct HandoverNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "H"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}

extension Post {
    /// AB-4. Whose open cases on the post are somebody's to work on now, beside their own: while covering, those of the A, and of whose
    /// post it is when another holds it by a roster; nobody's otherwise. No list has to be there for it.
    public func entrusted(to person: Person.ID, keeper: Person.ID?, at moment: Moment) -> [Person.ID] {
        guard case .served(let standing) = moment, standing.person == person else { return [] }
        return [a, keeper == a ? nil : keeper].compactMap { $0 }.filter { $0 != person }
    }
}
