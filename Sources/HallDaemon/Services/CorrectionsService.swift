import GRDB
import HallProto
import HallRules

/// ATT-1. Marks that come into the book after their time.
struct Corrections: CorrectionsService {
    typealias Contexts = HallContexts

    func ask(_ request: AskCorrectionRequest, in context: WriteContext) throws -> AskCorrectionReply {
        let mark = try SignedAt(request.kind, date: request.date, time: request.time, field: "kind")
        let person = try StaffTable.required(context.db, context.person().value, field: "person_id")
        try context.check(mark, of: person)
        let number = try CorrectionTable.insert(
            context.db, context.house.clock, MarkCorrection(person: person.id, mark: mark), because: request.reason,
            at: context.now)
        let event = CorrectionAsked(
            number: number, personID: person.id.value, kind: request.kind, date: request.date, time: request.time)
        try context.record(
            JournalNote(
                .correctionAsked(event), subject: "correction/\(number)", clauses: [.att1],
                sealed: JournalSealed(text: request.reason)))
        return AskCorrectionReply(correction: try CorrectionTable.info(context.db, context.house.clock, number: number))
    }

    func decide(_ request: DecideCorrectionRequest, in context: WriteContext) throws -> DecideCorrectionReply {
        let clock = context.house.clock
        let found = try CorrectionTable.find(context.db, clock, number: request.number, seen: request.expectedVersion)
        let decider = try context.decider()
        let bench = try context.bench(over: found.correction.person)
        let decided = try found.correction.decided(
            MarkCorrection.Verdict(request.verdict), by: decider, over: bench.offices, chair: bench.chair,
            now: clock.hallTime(context.now))
        try CorrectionTable.decide(
            context.db, number: request.number, decided.stage.wire, by: decider.person, saying: request.reason,
            at: context.now)
        let event = CorrectionDecided(
            number: request.number, personID: decided.person.value, verdict: request.verdict)
        try context.record(
            JournalNote(
                .correctionDecided(event), subject: "correction/\(request.number)", clauses: [.lv3, .att1],
                sealed: JournalSealed(text: request.reason)
            ).under(decider.lending(about: decided.person, over: bench.offices, chair: bench.chair)))
        try context.count(decided.stage, [(decided.person.value, decided.mark)], .corrected, by: request.number)
        return DecideCorrectionReply(correction: try CorrectionTable.info(context.db, clock, number: request.number))
    }

    func list(_ request: ListCorrectionsRequest, in context: ReadContext) throws -> ListCorrectionsReply {
        let person = try context.personMeant(request.personID)
        let ownOf = try context.attendanceReader().ownOf
        let page = try Page(size: request.pageSize, standard: 50) { limit in
            try CorrectionTable.list(
                context.db, context.house.clock, request, of: person, ownOf: ownOf, limit: limit)
        }
        return ListCorrectionsReply(corrections: page.shown, nextPageToken: page.next(\.number))
    }

    func enterSheet(_ request: EnterSheetRequest, in context: WriteContext) throws -> EnterSheetReply {
        let person = try context.person()
        let lines = try request.lines.enumerated().map { try context.line($1, place: $0) }
        for line in lines { try context.check(line.mark, of: line.person) }
        let number = try SigningSheetTable.insert(
            context.db, context.house.clock, lines, voucher: request.voucher, by: person, at: context.now)
        let event = SheetEntered(number: number, voucher: request.voucher, lines: Int32(lines.count))
        try context.record(
            JournalNote(.sheetEntered(event), subject: "sheet/\(number)", clauses: [.att1, .in2]))
        return EnterSheetReply(sheet: try SigningSheetTable.info(context.db, context.house.clock, number: number))
    }

    func decideSheet(_ request: DecideSheetRequest, in context: WriteContext) throws -> DecideSheetReply {
        let clock = context.house.clock
        let found = try SigningSheetTable.find(context.db, clock, number: request.number, seen: request.expectedVersion)
        let person = try context.person()
        let decided = try found.sheet.decided(
            MarkCorrection.Verdict(request.verdict), by: person, reason: request.reason, now: clock.hallTime(context.now))
        try SigningSheetTable.decide(
            context.db, number: request.number, decided.stage.wire, by: person, saying: request.reason, at: context.now)
        let event = SheetDecided(number: request.number, voucher: found.voucher, verdict: request.verdict)
        var note = JournalNote(
            .sheetDecided(event), subject: "sheet/\(request.number)", clauses: [.att1, .in2],
            sealed: request.reason.said.map { JournalSealed(text: $0) })
        note.backEntered = decided.stage.letsCount ? found.entered(as: request.number, confirmedBy: person, clock) : nil
        try context.record(note)
        try context.count(decided.stage, found.lines, .backEntered, by: request.number)
        return DecideSheetReply(sheet: try SigningSheetTable.info(context.db, clock, number: request.number))
    }

    func listSheets(_ request: ListSheetsRequest, in context: ReadContext) throws -> ListSheetsReply {
        let page = try Page(size: request.pageSize, standard: 20) { limit in
            try SigningSheetTable.list(context.db, context.house.clock, request, limit: limit)
        }
        return ListSheetsReply(sheets: page.shown, nextPageToken: page.next(\.number))
    }
}

extension WriteContext {
    fileprivate func check(_ mark: SignedAt, of person: Person) throws {
        let entered = try StaffTable.employments(db, of: person.id).first?.entered ?? mark.at.day
        try LateMark.check(mark.at, of: person, entered: entered, now: house.clock.hallTime(now))
    }

    /// INVALID_ARGUMENT naming the field for somebody who is not there.
    fileprivate func line(_ line: SheetLine, place: Int) throws -> SigningSheetTable.Line {
        SigningSheetTable.Line(
            person: try StaffTable.required(db, line.personID, field: "lines[\(place)].person_id"),
            mark: try SignedAt(line.kind, date: line.date, time: line.time, field: "lines[\(place)].kind"))
    }

    /// What is let count, counts, and what was thought unaccounted is looked at again.
    fileprivate func count(
        _ stage: MarkCorrection.Stage, _ marks: [(person: String, mark: SignedAt)], _ source: MarkTable.Later,
        by number: String
    ) throws {
        for (person, mark) in stage.letsCount ? marks : [] {
            try MarkTable.insert(db, house.clock, mark, of: person, source, by: number, uid: caller.uid)
        }
        for (person, mark) in stage.letsCount ? marks : [] {
            try sessionClosing.look(mark.at.day...mark.at.day, of: Person.ID(person))
        }
    }
}

extension SigningSheetTable.Found {
    /// IN-2. How its marks come into the book, with the true time of the first.
    fileprivate func entered(as number: String, confirmedBy second: Person.ID, _ clock: Clock) -> BackEntered {
        BackEntered(
            number: number, voucher: voucher, happenedAt: lines.map { clock.instant($0.mark.at) }.min()?.timestamp,
            enteredBy: sheet.enteredBy.value, confirmedBy: second.value)
    }
}

extension SignedAt {
    fileprivate init(_ kind: HallProto.MarkKind, date: String, time: String, field: String) throws {
        let at = HallTime(day: try Day.required(date, field: field), time: TimeOfDay(time) ?? .startOfDay)
        switch kind {
        case .signIn: self.init(.signIn, at)
        case .signOut: self.init(.signOut, at)
        case .unspecified, .unrecognized:
            throw Failure.malformed(field, zh: "请选择签到或签退", en: "choose whether it is a sign-in or a sign-out")
        }
    }
}

extension MarkCorrection.Verdict {
    fileprivate init(_ verdict: CorrectionVerdict) throws {
        switch verdict {
        case .approved: self = .approved
        case .rejected: self = .rejected
        case .unspecified, .unrecognized:
            throw Failure.malformed("verdict", zh: "请选择批准或退回", en: "choose whether it is approved or rejected")
        }
    }
}

extension MarkCorrection.Stage {
    fileprivate var letsCount: Bool {
        switch self {
        case .decided(.approved, _): true
        case .decided(.rejected, _), .waiting: false
        }
    }

    fileprivate var wire: CorrectionStage {
        switch self {
        case .waiting: .waiting
        case .decided(.approved, _): .approved
        case .decided(.rejected, _): .rejected
        }
    }
}
