import GRDB
import HallProto
import HallRules
import Mustache

/// 一件一档: the whole file of one case as one document, with its cover, its contents, what happened, and the hall's copy of every
/// paper in the order they were issued.
struct CaseFilePress {
    private let cover: PrintedCaseFile
    private let papers: [IssuedPaper]

    init(
        _ context: ReadContext, _ file: Filed, number: String, _ papers: [IssuedPaper], _ entries: [JournalEntryInfo]
    ) throws {
        let (db, clock) = (context.db, context.house.clock)
        let names = try StaffNames.all(db)
        let ended = file.ending
        let info = try CaseInfoTable.info(db, context.house, number: number, now: context.now)
        self.papers = papers
        cover = PrintedCaseFile(
            hall: try Setting.hallName.text(db), printed: context.today, number: number, matter: file.item.name,
            applicant: try CaseInfoTable.applicant(db, number: number).name, unit: try PaperUnit(db, of: file).name,
            handler: names[file.handler.value] ?? file.handler.value, filed: try ApplicationTable.filedAt(db, clock, file.id),
            accepted: file.acceptedAt, stage: ended.stage,
            result: ended.result, ended: ended.at,
            limits: info.clocks.map(PrintedCaseFile.Limit.init) + CaseFileWork.lines(info).map(PrintedCaseFile.Limit.init),
            papers: papers.map(PrintedCaseFile.Paper.init),
            steps: CaseStep.timeline(entries, names: names, language: .zh).map { step in
                PrintedCaseFile.Step(step, at: clock.hallTime(Instant(step.at ?? Timestamp())), names: names)
            })
    }

    func document() throws -> String {
        let first = PaperTemplates.render("case-file", revision: PaperTemplates.current, cover)
        let sheets = try papers.map { paper in
            try PaperPress.sheet(paper, paper.facts(), paper.id.kind.keptCopy, showingSecrets: false)
        }
        return PaperPress.document(title: "办件档案 \(cover.number)", sheets: [first] + sheets)
    }
}

extension HallRules.PaperKind {
    /// The copy the hall keeps: the last.
    fileprivate var keptCopy: HallRules.PaperCopy { copies.last ?? .file }
}

extension Filed {
    fileprivate typealias Ending = (stage: String, result: String?, at: HallTime?)

    fileprivate var acceptedAt: HallTime? {
        switch self {
        case .application: nil
        case .accepted(let file): file.accepted
        }
    }

    /// Where it stands, in words.
    fileprivate var ending: Ending {
        switch self {
        case .application(let application): application.ending
        case .accepted(let file): file.ending
        }
    }
}

extension Application {
    fileprivate var ending: Filed.Ending {
        switch stage {
        case .received: ("已收件，待受理", nil, nil)
        case .awaitingSupplement: ("已告知，待申请人补正", nil, nil)
        case .notAccepted(let at): ("不予受理", nil, at)
        case .withdrawn(let at): ("申请人撤回", nil, at)
        case .annulled(_, let at): ("作废", nil, at)
        }
    }
}

extension Case {
    fileprivate var ending: Filed.Ending {
        switch stage {
        case .inWork: ("办理中", nil, nil)
        case .paused(let cause, let since): ("已暂停：\(cause.zh)，自\(since.renderText)起", nil, nil)
        case .finished(let result, let at): ("办结", result.zh, at)
        case .annulled(_, let at): ("作废", nil, at)
        }
    }
}

/// What the template of the cover may name.
private struct PrintedCaseFile {
    struct Limit {
        let name: String
        let text: String

        init(_ line: CaseFileWork.Line) { (name, text) = line }

        init(_ clock: ClockInfo) {
            name = CaseClock(named: clock.name)?.zh ?? clock.name
            let due = Day(clock.dueOn).map { "，\($0.renderText)到期" } ?? (clock.provisional ? "，到期日待定" : "")
            let lapsed = clock.lapsedAt == nil ? "" : "（已超期）"
            text = (clock.budgetDays == 0 ? "当日办结" : "\(clock.budgetDays)个工作日") + due + lapsed
        }
    }

    struct Paper {
        let anchor: String
        let title: String
        let number: String
        let issued: Day
        let remark: String

        init(_ paper: IssuedPaper) {
            anchor = paper.id.description
            title = paper.id.kind.zh
            number = paper.number
            issued = paper.issuedOn
            let remarks = [
                paper.replaces.map { "替代\($0.number)" }, paper.replacedBy.map { "已被\($0.number)替代" },
                paper.supplements.map { "补充\($0.number)" },
            ]
            remark = remarks.compactMap { $0 }.joined(separator: "；")
        }
    }

    struct Step {
        let at: HallTime
        let person: String
        let actingFor: String
        let what: String
        let note: String

        init(_ step: CaseStep, at: HallTime, names: [String: String]) {
            self.at = at
            person = step.personID.isEmpty ? "系统" : step.personName
            actingFor = names[step.actingFor] ?? step.actingFor
            what = step.what
            note = step.note
        }
    }

    let hall: String
    let printed: Day
    let number: String
    let matter: String
    let applicant: String
    let unit: String
    let handler: String
    let filed: HallTime
    let accepted: HallTime?
    let stage: String
    let result: String?
    let ended: HallTime?
    let limits: [Limit]
    let papers: [Paper]
    let steps: [Step]
}
