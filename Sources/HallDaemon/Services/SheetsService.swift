import GRDB
import HallProto
import HallRules

/// ATT-4. Attendance summed up: derived, sealed, corrected.
struct Sheets: SheetsService {
    typealias Contexts = HallContexts

    func preview(_ request: PreviewSheetRequest, in context: ReadContext) throws -> PreviewSheetReply {
        let days = try DaySpan.month(request.month, field: "month")
        let reading = try MonthReading(context.db, context.house, days, now: context.now)
        return PreviewSheetReply(
            sheet: MonthSheetInfo(
                month: request.month, lines: try reading.lines(), yearsMissing: reading.yearsMissing.map(Int32.init)))
    }

    func seal(_ request: SealSheetRequest, in context: WriteContext) throws -> SealSheetReply {
        let days = try DaySpan.month(request.month, field: "month")
        let month = days.lowerBound
        let reading = try MonthReading(context.db, context.house, days, now: context.now)
        try MonthSealing.check(
            days, settled: reading.settled, now: context.house.clock.hallTime(context.now),
            yearsMissing: reading.yearsMissing, isSealed: context.sealed(month))
        let person = try context.person()
        let lines = try reading.lines()
        let id = try MonthSheetTable.insert(context.db, month: month, lines, by: person.value, at: context.now)
        let event = SheetSealed(
            month: request.month, people: Int32(lines.count), undecided: lines.reduce(0) { $0 + $1.unaccounted })
        try context.record(JournalNote(.sheetSealed(event), subject: "month/\(request.month)", clauses: [.att4]))
        try context.issuePapers(of: id, month: month)
        return SealSheetReply(sheet: try MonthSheetTable.info(context.db, month: month, revision: 0))
    }

    func get(_ request: GetSheetRequest, in context: ReadContext) throws -> GetSheetReply {
        let month = try DaySpan.month(request.month, field: "month").lowerBound
        return GetSheetReply(
            sheet: try MonthSheetTable.info(context.db, month: month, revision: Int(request.revision)))
    }

    func list(_ request: ListMonthSheetsRequest, in context: ReadContext) throws -> ListMonthSheetsReply {
        let (first, last) = (Day.firstDay(ofYear: Int(request.year)), Day.lastDay(ofYear: Int(request.year)))
        return ListMonthSheetsReply(
            sheets: try MonthSheetTable.list(context.db, from: first, to: last),
            waiting: try MonthSheetTable.waiting(context.db, from: first, to: last))
    }

    func correct(_ request: CorrectSheetRequest, in context: WriteContext) throws -> CorrectSheetReply {
        let days = try DaySpan.month(request.month, field: "month")
        let changes = try context.changes(days)
        try MonthSealing.checkCorrectable(
            context.sealed(days.lowerBound), context.correction(days.lowerBound), changes: changes.count)
        try MonthSheetTable.ask(
            context.db, month: days.lowerBound, by: context.person(), because: request.reason, at: context.now)
        try context.record(
            JournalNote(
                .sheetCorrectionAsked(SheetCorrectionAsked(month: request.month)), subject: "month/\(request.month)",
                clauses: [.att4], sealed: JournalSealed(text: request.reason)))
        return CorrectSheetReply(changes: changes)
    }

    func decide(
        _ request: DecideSheetCorrectionRequest, in context: WriteContext
    ) throws -> DecideSheetCorrectionReply {
        let days = try DaySpan.month(request.month, field: "month")
        let month = days.lowerBound
        let waiting = try MonthSheetTable.waiting(context.db, month: month)
        let decider = try context.decider()
        let asker = Person.ID(waiting?.askedBy ?? "")
        let bench = try context.bench(over: asker)
        try MonthSealing.checkDecides(context.correction(month), by: decider, over: bench.offices, chair: bench.chair)
        let changed = try request.approved ? context.changes(days).count : 0
        let sheet = try waiting.flatMap { waiting in
            try request.approved ? context.correct(days, waiting, approvedBy: decider.person) : nil
        }
        try MonthSheetTable.settle(context.db, month: month)
        let event = SheetCorrectionDecided(
            month: request.month, approved: request.approved, revision: sheet?.revision ?? 0, changed: Int32(changed))
        try context.record(
            JournalNote(.sheetCorrectionDecided(event), subject: "month/\(request.month)", clauses: [.att4, .lv3])
                .under(decider.lending(about: asker, over: bench.offices, chair: bench.chair)))
        return DecideSheetCorrectionReply(sheet: sheet)
    }

    func export(_ request: ExportSheetRequest, in context: ReadContext) throws -> ExportSheetReply {
        let month = try DaySpan.month(request.month, field: "month").lowerBound
        let sheet = try MonthSheetTable.info(context.db, month: month, revision: Int(request.revision))
        let lines = sheet.lines.filter { request.unitID.isEmpty || $0.unitID == request.unitID }
        return ExportSheetReply(content: CSV.encoded([MonthLine.header] + lines.map(\.cells)))
    }
}

extension WriteContext {
    fileprivate func sealed(_ month: Day) throws -> MonthSealing.Sealed {
        try MonthSheetTable.revisions(db, month: month) > 0 ? .sealed : .open
    }

    fileprivate func correction(_ month: Day) throws -> MonthSealing.Correction {
        try MonthSheetTable.waiting(db, month: month).map { .waiting(by: Person.ID($0.askedBy)) } ?? .notAsked
    }

    /// What the facts of now would change of the newest revision; nothing where none is sealed.
    fileprivate func changes(_ days: ClosedRange<Day>) throws -> [MonthChange] {
        guard try sealed(days.lowerBound) == .sealed else { return [] }
        let before = try MonthSheetTable.info(db, month: days.lowerBound, revision: 0).lines
        return MonthChange.between(before, try MonthReading(db, house, days, now: now).lines())
    }

    fileprivate func correct(
        _ days: ClosedRange<Day>, _ waiting: MonthSheetTable.Waiting, approvedBy approver: Person.ID
    ) throws -> MonthSheetInfo {
        let month = days.lowerBound
        let lines = try MonthReading(db, house, days, now: now).lines()
        let id = try MonthSheetTable.insert(
            db, month: month, lines, by: waiting.askedBy, correcting: waiting, approvedBy: approver.value, at: now)
        try issuePapers(of: id, month: month)
        return try MonthSheetTable.info(db, month: month, revision: 0)
    }

    /// The hall's, and for each unit the sheet of its own people.
    fileprivate func issuePapers(of id: Int64, month: Day) throws {
        let sheet = try MonthSheetTable.info(db, month: month, revision: 0)
        let units = sheet.lines.reduce(into: [String]()) { if !$0.contains($1.unitID) { $0.append($1.unitID) } }.sorted()
        for unit in [nil] + units.map(Optional.some) {
            let lines = sheet.lines.filter { line in unit.map { $0 == line.unitID } ?? true }
            let paper = try Papers.issue(self, MonthPaper(sheet, month, lines, unit: unit == nil ? nil : lines.first?.unitName))
            try PaperTable.concern(db, paper, person: sheet.sealedBy)
            try MonthSheetTable.keep(db, paper, of: id)
        }
    }
}

extension MonthPaper {
    fileprivate init(_ sheet: MonthSheetInfo, _ month: Day, _ lines: [MonthLine], unit: String?) {
        self.init(
            month: "\(month.year)年\(month.month)月", revision: Int(sheet.revision), unit: unit,
            sealedBy: sheet.sealedByName, approvedBy: sheet.approvedByName.said, reason: sheet.reason.said,
            lines: lines.isEmpty ? nil : lines.map(MonthPaperLine.init))
    }
}

extension MonthPaperLine {
    fileprivate init(_ line: MonthLine) {
        var counts = MonthCount()
        counts.sessions = Int(line.sessions)
        counts.present = Int(line.present)
        counts.late = Int(line.late)
        counts.lateMinutes = Int(line.lateMinutes)
        counts.early = Int(line.early)
        counts.earlyMinutes = Int(line.earlyMinutes)
        counts.missedMarks = Int(line.missedMarks)
        counts.unaccounted = Int(line.unaccounted)
        counts.absent = Int(line.absent)
        counts.excused = Int(line.excused)
        counts.leave = Int(line.leave)
        counts.outings = Int(line.outings)
        counts.study = Int(line.study)
        counts.unmarked = Int(line.unmarked)
        counts.extendedMinutes = Int(line.extendedMinutes)
        self.init(name: line.personName, unit: line.unitName, counts: counts)
    }
}

extension MonthLine {
    fileprivate static let header = [
        "工号", "姓名", "单位", "应上班次", "出勤", "迟到次数", "迟到分钟", "早退次数", "早退分钟", "缺签", "待核", "旷工", "免予认定", "请假", "外出",
        "学习", "免签", "延时服务（分）", "补签", "补录", "连续旷工（天，含休息日）", "连续旷工（工作日）", "本年旷工（天，含休息日）", "本年旷工（工作日）", "法定上限", "待核编号",
        "请假明细（工作日）",
    ]

    fileprivate var cells: [String] {
        let counts = [
            sessions, present, late, lateMinutes, early, earlyMinutes, missedMarks, unaccounted, absent, excused, leave,
            outings,
            study, unmarked, extendedMinutes, correctedMarks, backEnteredMarks,
        ]
        let halves = [runningCalendarHalves, runningWorkdayHalves, yearCalendarHalves, yearWorkdayHalves]
        return [personID, personName, unitName] + counts.map { "\($0)" } + halves.map(Self.days)
            + [
                law.zh, undecided.joined(separator: ";"),
                leaveKinds.map { "\($0.kindName)\(Self.days($0.halfDays))" }.joined(separator: ";"),
            ]
    }

    /// "2.5" of five half days.
    private static func days(_ halves: Int32) -> String { "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")" }
}

extension LawState {
    fileprivate var zh: String {
        switch self {
        case .near: "临近"
        case .beyond: "超过"
        case .clear, .unspecified, .unrecognized: ""
        }
    }
}
