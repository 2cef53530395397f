/// ATT-4. Somebody's month, counted in sessions.
public struct MonthCount: Sendable, Hashable {
    public var sessions = 0
    public var present = 0
    public var late = 0
    public var lateMinutes = 0
    public var early = 0
    public var earlyMinutes = 0
    public var missedMarks = 0
    /// Nobody has decided on them.
    public var unaccounted = 0
    public var absent = 0
    public var excused = 0
    public var leave = 0
    public var outings = 0
    public var study = 0
    /// Need not sign.
    public var unmarked = 0
    public var pending = 0
    /// ATT-7. Minutes credited after the sessions.
    public var extendedMinutes = 0

    public init() {}

    /// One more session, with what was decided on it. A decision stands against the facts until it is decided anew; what was excused counts
    /// by the facts once there are any. Of a session in order in several ways the weightiest counts: leave, then study, then outing.
    public func adding(_ standing: SessionRecord.Standing, decided verdict: Unaccounted.Verdict?) -> MonthCount {
        var count = self
        count.sessions += 1
        switch (standing, verdict) {
        case (_, .absent): count.absent += 1
        case (.unaccounted, .excused): count.excused += 1
        case (.unaccounted, nil): count.unaccounted += 1
        case (.pending, _): count.pending += 1
        case (.unmarked, _): count.unmarked += 1
        case (.away(let kinds), _):
            if kinds.contains(.leave) {
                count.leave += 1
            } else if kinds.contains(.study) {
                count.study += 1
            } else {
                count.outings += 1
            }
        case (.attended(let attended), _): count.add(attended)
        }
        return count
    }

    private mutating func add(_ attended: SessionRecord.Attended) {
        present += 1
        late += attended.lateMinutes > 0 ? 1 : 0
        lateMinutes += attended.lateMinutes
        early += attended.earlyMinutes > 0 ? 1 : 0
        earlyMinutes += attended.earlyMinutes
        missedMarks += attended.missing.count
    }
}

/// ATT-4. Whether a month may be sealed, and corrected after.
public enum MonthSealing {
    /// ATT-4. Refused before the last session of the month is settled, while a year's calendar is missing, and where it is sealed.
    public static func check(
        _ days: ClosedRange<Day>, settled: HallTime?, now: HallTime, yearsMissing: [Int], isSealed: Sealed
    ) throws(Refusal) {
        let month = "\(days.lowerBound.year)年\(days.lowerBound.month)月"
        switch isSealed {
        case .sealed:
            throw Refusal(
                .att4, zh: "\(month)的考勤已经封存；如有变动，请申请更正。",
                en: "That month is sealed already; ask for a correction where something has changed.")
        case .open: break
        }
        if let year = yearsMissing.first {
            throw Refusal(
                .att4, zh: "\(year)年放假安排尚未载入，\(month)还不能封存；请主任先载入。",
                en: "The calendar of \(year) is not loaded, so that the month can't be sealed; have the director load it.")
        }
        guard now.day > days.upperBound, settled.map({ $0 <= now }) ?? true else {
            throw Refusal(
                .att4, zh: "\(month)还没有结束或最后一班还没有结算，请过后再封存。",
                en: "That month is not over, or its last session is not settled; seal it after that.")
        }
    }

    public enum Sealed: Sendable, Hashable {
        case open
        case sealed
    }

    /// How a correction stands.
    public enum Correction: Sendable, Hashable {
        case notAsked
        case waiting(by: Person.ID)
    }

    /// ATT-4. Refused where the month is not sealed, a correction of it waits, or nothing differs. `changes`: how many people's lines would.
    public static func checkCorrectable(_ sealed: Sealed, _ correction: Correction, changes: Int) throws(Refusal) {
        switch (sealed, correction) {
        case (.open, _):
            throw Refusal(
                .att4, zh: "这个月还没有封存，不必更正；现在的情况请用预览查看。",
                en: "That month is not sealed, and needs no correction; see its preview.")
        case (.sealed, .waiting):
            throw Refusal(
                .att4, zh: "这个月已有一份更正等待审批，请等审批后再申请。",
                en: "A correction of that month waits for approval already; ask after it is decided.")
        case (.sealed, .notAsked): break
        }
        guard changes > 0 else {
            throw Refusal(
                .att4, zh: "现有情况与封存的月报一致，没有需要更正的；请先补签或登记事实。",
                en: "The facts are as the sealed sheet has them: nothing is to be corrected; enter the facts first.")
        }
    }

    /// ATT-4, LV-3. By the director; what a director asked for, and while there is none, by a principal; nobody their own.
    public static func checkDecides(
        _ correction: Correction, by decider: BreachDecider, over concerned: Set<BreachDecider.Office>, chair: DirectorsChair
    ) throws(Refusal) {
        switch correction {
        case .notAsked:
            throw Refusal(
                .att4, zh: "这个月没有等待审批的更正，请核对月份。", en: "No correction of that month waits for approval; check the month.")
        case .waiting(let asker):
            guard asker != decider.person else {
                throw Refusal(
                    .lv3, zh: "自己申请的更正不能自己批，请另一位负责人审批。",
                    en: "Nobody approves the correction they asked for; somebody else in charge has to.")
            }
            try decider.check(about: asker, over: concerned, chair: chair, clause: .lv3)
        }
    }
}
