import GRDB
import HallProto
import HallRules

/// The legal calendar, for deadlines.
struct CalendarDesk: CalendarService {
    typealias Contexts = HallContexts

    func loadYear(_ request: LoadYearRequest, in context: WriteContext) throws -> LoadYearReply {
        let change = try CalendarTable.load(context.db, year: request.year ?? CalendarYearInfo(), days: request.days)
        var moves: [DeadlineMove] = []
        try change.onChange { year in
            try context.record(year.note(days: request.days.count))
            moves = try CaseClocks.recompute(context, year: Int(year.year))
            try context.sessionClosing.calendarChanged(year: Int(year.year))
        }
        let stale = try PaperTable.stale(context.db)
        return LoadYearReply(
            year: change.value, movedCount: Int32(moves.count), moves: Array(moves.prefix(CaseClocks.movesNamedMax)),
            stalePaperCount: Int32(stale.count), stalePapers: stale.prefix(CaseClocks.movesNamedMax).map(\.description))
    }

    func listYears(_ request: ListYearsRequest, in context: ReadContext) throws -> ListYearsReply {
        ListYearsReply(years: try CalendarTable.years(context.db))
    }

    func listDays(_ request: ListDaysRequest, in context: ReadContext) throws -> ListDaysReply {
        guard let year = try CalendarTable.year(context.db, Int(request.year)) else {
            throw Failure.missing(
                "\(request.year)", zh: "该年放假安排尚未载入", en: "that year's calendar is not loaded")
        }
        return ListDaysReply(year: year, days: try CalendarTable.days(context.db, year: Int(request.year)))
    }

    func explain(_ request: ExplainRequest, in context: ReadContext) throws -> ExplainReply {
        let deadline = Deadline(
            accepted: try Day.required(request.acceptedOn, field: "accepted_on"), budgetWorkdays: Int(request.workingDays),
            pauses: try request.pauses.enumerated().map { try Pause($0.element, field: "pauses[\($0.offset)]") })
        try request.checkSpan(deadline, today: context.today)
        let account = deadline.explained(in: try context.calendar(), through: context.today)
        return ExplainReply(account, in: context.language)
    }
}

extension ExplainRequest {
    /// An account tells a stretch of pauses day by day; a longer one than ten years is a slip of the pen, and no reply holds it.
    private static let daysMax = 3_653

    /// INVALID_ARGUMENT naming the date that makes the account too long, or a pause that begins before there is a case.
    fileprivate func checkSpan(_ deadline: Deadline, today: Day) throws(Failure) {
        for (place, pause) in deadline.pauses.enumerated() {
            let field = "pauses[\(place)]"
            guard pause.from >= deadline.accepted else {
                throw Failure.malformed(
                    "\(field).from", zh: "暂停日期早于受理日期", en: "the pause begins before the case was accepted")
            }
            try check(pause.from, "\(field).from", deadline)
            if let to = pause.to { try check(to, "\(field).to", deadline) }
        }
        if deadline.pauses.contains(where: { $0.to == nil }) { try check(today, "accepted_on", deadline) }
    }

    private func check(_ day: Day, _ field: String, _ deadline: Deadline) throws(Failure) {
        guard day - deadline.accepted <= Self.daysMax else {
            throw Failure.malformed(field, zh: "距受理超过十年，请核对日期", en: "more than ten years after the acceptance; check the date")
        }
    }
}

extension Day {
    /// A date the pre-scan has looked at.
    static func required(_ text: String, field: String) throws -> Day {
        guard let day = Day(text) else {
            throw Failure.malformed(field, zh: "请按 2026-11-22 的格式填写日期", en: "write a date as 2026-11-22")
        }
        return day
    }
}

extension Pause {
    init(_ span: PauseSpan, field: String) throws {
        let from = try Day.required(span.from, field: "\(field).from")
        let to = try span.to.isEmpty ? nil : Day.required(span.to, field: "\(field).to")
        guard to.map({ $0 >= from }) ?? true else {
            throw Failure.malformed("\(field).to", zh: "恢复日期早于暂停日期", en: "the pause ends before it begins")
        }
        guard span.cause.isEmpty || PauseCause(rawValue: span.cause) != nil else {
            throw Failure.malformed(
                "\(field).cause", zh: "没有这种暂停事由", en: "no such cause; one of \(PauseCause.allCases.map(\.rawValue))")
        }
        self.init(from: from, cause: PauseCause(rawValue: span.cause) ?? .supplement, to: to)
    }
}
