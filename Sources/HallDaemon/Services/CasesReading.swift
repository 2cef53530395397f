import Foundation
import GRDB
import HallProto
import HallRules

extension Cases {
    /// ON-5. The most asked call of all: one look-up, one answer, nothing private.
    func status(_ request: CaseStatusRequest, in context: ReadContext) throws -> CaseStatusReply {
        guard let code = QueryCode(request.queryCode) else { throw CaseStatusTable.noMatch }
        return try CaseStatusTable.status(
            context.db, context.house.clock, number: request.number, code: code.text, now: context.now)
    }

    func list(_ request: ListCasesRequest, in context: ReadContext) throws -> ListCasesReply {
        let handler = try request.handlerID == StaffTable.callersOwnWord ? context.person().value : request.handlerID
        return try CaseList.page(context.db, context.house, request, handler: handler, now: context.now)
    }

    func searchByApplicant(_ request: SearchByApplicantRequest, in context: ReadContext) throws -> SearchByApplicantReply {
        let rows = try CaseSearch.byApplicant(context.db, context.house.clock, request, now: context.now)
        return SearchByApplicantReply(cases: rows.map(\.row), doubledItemCodes: CaseSearch.doubled(rows))
    }

    func history(_ request: CaseHistoryRequest, in context: ReadContext) throws -> CaseHistoryReply {
        _ = try CaseTable.filed(context.db, context.house.clock, number: request.number)
        let caller = try context.caller()
        let entries = try JournalTable.about(context.db, subject: "case/\(request.number)")
        let names = try StaffNames.all(context.db)
        return CaseHistoryReply(
            steps: CaseStep.timeline(
                try entries.map { try JournalFilterRule.visible($0, to: caller, context.db) }, names: names,
                language: context.language))
    }

    func explainDeadline(_ request: ExplainDeadlineRequest, in context: ReadContext) throws -> ExplainDeadlineReply {
        let found = try CaseTable.filed(context.db, context.house.clock, number: request.number)
        let infos = try CaseInfoTable.clocks(context.db, case: found.file.id.value)
        let calendar = try context.calendar()
        return ExplainDeadlineReply(
            clocks: CaseClock.allCases.compactMap { clock in
                clock.deadline(of: found.file).map { deadline in
                    let account = deadline.explained(in: calendar, through: context.today)
                    return ExplainedClock(
                        clock: infos.first { $0.name == clock.name },
                        account: ExplainReply(account, of: clock, in: context.language))
                }
            })
    }
}

/// A page of a list ordered by its keys; one more entry is asked for than shown, to know whether there is another page.
struct Page<Entry> {
    let shown: [Entry]
    private let isLast: Bool

    init(size: Int32, standard: Int, _ fetch: (_ limit: Int) throws -> [Entry]) rethrows {
        let size = size == 0 ? standard : Int(size)
        let entries = try fetch(size + 1)
        shown = Array(entries.prefix(size))
        isLast = entries.count <= size
    }

    /// The token of the page that follows; empty on the last.
    func next(_ key: (Entry) -> String) -> String { isLast ? "" : shown.last.map(key) ?? "" }
}

extension ExplainReply {
    /// Of a case's clock: a delivery is counted from the decision, an answer from the day the hall received everything.
    init(_ account: Account, of clock: CaseClock, in language: Language) {
        self.init(account, in: language)
        let (start, budget) = (account.deadline.accepted, account.deadline.budgetWorkdays)
        switch clock {
        case .promised, .statutory: return
        case .delivery:
            tell(
                account, zh: "\(start)办结，\(budget)个工作日内送达",
                en: "finished \(start), to be delivered within \(budget) working days",
                first: language.pick(zh: "办结当日，不计", en: "day of the decision, not counted"), in: language)
        case .notice, .statutoryNotice:
            tell(
                account, zh: "\(start)收到，\(budget)个工作日内告知",
                en: "received \(start), to be answered within \(budget) working days",
                first: language.pick(zh: "收件当日，不计", en: "day it was received, not counted"), in: language)
        }
    }

    private mutating func tell(_ account: Account, zh: String, en: String, first: String, in language: Language) {
        for place in days.indices where days[place].date == "\(account.deadline.accepted)" { days[place].why = first }
        let due = account.due.day.map { language.pick(zh: "，\($0)下班前到期", en: ", due by closing time on \($0)") }
        summary = language.pick(zh: zh, en: en) + (due ?? language.pick(zh: "，到期日待定", en: "; the due date follows"))
    }

    init(_ account: Account, in language: Language) {
        var used = Int32(0)
        let days = account.lines.map { line in
            var counted = false
            switch line.verdict {
            case .counted(let nth), .countedMakeup(let nth, _):
                used = Int32(nth)
                counted = true
            case .acceptance, .weekend, .holiday, .paused, .noneLeft, .unknown: break
            }
            return ExplainedDay(
                date: "\(line.day)", used: used, counted: counted,
                why: language.pick(zh: line.verdict.zh, en: line.verdict.en))
        }
        self.init(
            due: account.due.day?.description ?? "", provisional: account.due.isProvisional, paused: account.due.isPaused,
            days: days, summary: account.summary(in: language))
    }
}

extension Due {
    var isPaused: Bool {
        switch self {
        case .paused: true
        case .on, .provisional: false
        }
    }
}

extension Account {
    /// The account in one sentence.
    func summary(in language: Language) -> String {
        let budget = deadline.budgetWorkdays
        return switch due {
        case .on(let day):
            language.pick(
                zh: "\(deadline.accepted)受理，\(budget)个工作日，\(day)下班前到期",
                en: "accepted \(deadline.accepted), \(budget) working days, due by closing time on \(day)")
        case .paused(let since, let left):
            language.pick(
                zh: "自\(since)起暂停计时" + (left.map { "，还剩\($0)个工作日" } ?? ""),
                en: "the clock has stood since \(since)" + (left.map { "; \($0) working days are left" } ?? ""))
        case .provisional(let provisional):
            language.pick(
                zh: "\(budget)个工作日；\(provisional.missingYear)年放假安排尚未载入，到期日随后确定（不早于\(provisional.notBefore)）",
                en: "\(budget) working days; the due date follows with the calendar of \(provisional.missingYear) "
                    + "(not before \(provisional.notBefore))")
        }
    }
}
