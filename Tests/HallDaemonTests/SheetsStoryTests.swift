import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-4. Month sheets, one line a step. The schedule is put on Monday 2026-03-02 and half a day a day; S03 is the director, S05 the registrar,
/// S06 a principal.
@Suite struct SheetsStoryTests {
    private static func run(_ body: (CasesHall) async throws -> Void) async throws {
        try await BreachesHall.run { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02", "08:30-12:00"))
            for person in ["S02", "S03", "S04", "S06", "S07"] { try await hall.addDuty(person, .off, from: "2026-03-02") }
            try await body(hall)
        }
    }

    private static func sheets(_ hall: CasesHall, _ uid: UInt32 = CasesHall.registrar) -> SheetsClient {
        SheetsClient(hall.caller(uid))
    }

    private static func line(_ sheet: MonthSheetInfo?, _ person: String = "S01") -> String {
        guard let line = sheet?.lines.first(where: { $0.personID == person }) else { return "none" }
        return "\(line.sessions) present \(line.present) late \(line.late)/\(line.lateMinutes) missed \(line.missedMarks) "
            + "unaccounted \(line.unaccounted) absent \(line.absent) excused \(line.excused) later "
            + "\(line.correctedMarks)+\(line.backEnteredMarks)"
    }

    @Test("ATT-4 · previewed while it runs, sealed when it is over, with the hall's paper and each unit's")
    func sealed() async throws {
        try await Self.run { hall in
            try await hall.sign("in 08:20", "out 12:00", on: "2026-03-03")
            try await hall.sign("in 08:40", "out 12:00", on: "2026-03-04")
            let sheets = SheetsClient(hall.caller(CasesHall.registrar))
            try await hall.advance(to: "2026-03-04 13:00")
            let early = try await sheets.preview(PreviewSheetRequest(month: "2026-03")).sheet
            #expect(Self.line(early) == "22 present 2 late 1/10 missed 0 unaccounted 1 absent 0 excused 0 later 0+0")
            #expect(early?.lines.first { $0.personID == "S01" }?.pending == 19)
            let open = await outcome { _ = try await sheets.seal(SealSheetRequest(month: "2026-03")) }
            #expect(open == "failedPrecondition ATT-4")
            try await hall.advance(to: "2026-04-01 00:00")
            let clerk = await outcome {
                _ = try await SheetsClient(hall.caller(CasesHall.director)).seal(SealSheetRequest(month: "2026-03"))
            }
            #expect(clerk == "permissionDenied ATT-4", "registrars alone")
            let sheet = try await sheets.seal(SealSheetRequest(month: "2026-03")).sheet
            #expect(sheet?.revision == 1 && sheet?.sealedBy == "S05" && sheet?.lines.map(\.personID) == ["S01", "S05"])
            #expect(Self.line(sheet) == "22 present 2 late 1/10 missed 0 unaccounted 20 absent 0 excused 0 later 0+0")
            #expect(sheet?.lines.first?.undecided.count == 19, "the day the schedule was put is not asked for")
            #expect(sheet?.paperIDs == ["month-sheet-2026-000001", "month-sheet-2026-000002"])
            let again = await outcome { _ = try await sheets.seal(SealSheetRequest(month: "2026-03")) }
            #expect(again == "failedPrecondition ATT-4")
            let html = try await PapersClient(hall.caller(CasesHall.registrar)).get(
                GetPaperRequest(id: "month-sheet-2026-000002")
            ).html
            for text in ["考勤月报表", "2026年3月", "抄送单位", "民政办", "张三", "钱七", "第1版"] { #expect(html.contains(text), "\(text)") }
            let content = try await sheets.export(ExportSheetRequest(month: "2026-03", unitID: "U1")).content
            #expect(content.prefix(3) == [0xEF, 0xBB, 0xBF])
            let rows = String(decoding: content.dropFirst(3), as: UTF8.self).split(whereSeparator: \.isNewline)
            #expect(rows.count == 3 && rows[1].hasPrefix("S01,张三,民政办,22,2,1,10,"), "\(rows)")
            #expect(try await sheets.export(ExportSheetRequest(month: "2026-03", unitID: "U9")).content.count < content.count)
            #expect(try hall.told("month/2026-03") == ["sheetSealed"])
        }
    }

    @Test("ATT-4, LV-3 · a sealed month changes by a correction alone: asked, approved, a new revision beside the old")
    func corrected() async throws {
        try await Self.run { hall in
            try await hall.sign("in 08:20", "out 12:00", on: "2026-03-31")
            try await hall.advance(to: "2026-04-01 09:00")
            #expect(await hall.correctMonth() == "failedPrecondition ATT-4", "it is not sealed")
            let sealed = try await hall.sealMonth()
            #expect(await hall.correctMonth() == "failedPrecondition ATT-4", "nothing differs")
            try await hall.askCorrection(.signIn, "2026-03-30", "08:25")
            try await hall.decideCorrection(.approved)
            #expect(try await hall.month() == sealed, "a mark put right changes no sealed sheet")
            #expect(await hall.correctMonth() == "done")
            #expect(await hall.correctMonth() == "failedPrecondition ATT-4", "one waits")
            #expect(await hall.decideMonth(as: BreachesHall.principal) == "failedPrecondition LV-3")
            #expect(await hall.decideMonth() == "done")
            #expect(await hall.decideMonth() == "failedPrecondition ATT-4")
            #expect(try await hall.month(1) == sealed)
            let list = try await Self.sheets(hall).list(ListMonthSheetsRequest(year: 2026))
            #expect(list.sheets.map(\.revision) == [1, 2])
            #expect(list.waiting.isEmpty)
            let told = try hall.told("month/2026-03")
            #expect(told == ["sheetSealed", "sheetCorrectionAsked", "sheetCorrectionDecided"])
        }
    }

    @Test("ATT-4 · a new revision says what changed, why, and who approved it")
    func revised() async throws {
        try await Self.run { hall in
            try await hall.sign("in 08:20", "out 12:00", on: "2026-03-31")
            try await hall.advance(to: "2026-04-01 09:00")
            _ = try await hall.sealMonth()
            try await hall.askCorrection(.signIn, "2026-03-30", "08:25")
            try await hall.decideCorrection(.approved)
            _ = await hall.correctMonth()
            _ = await hall.decideMonth()
            let second = try await Self.sheets(hall).get(GetSheetRequest(month: "2026-03")).sheet ?? MonthSheetInfo()
            #expect(second.revision == 2)
            #expect(second.approvedBy == "S03")
            #expect(second.reason == "补签")
            #expect(
                Self.line(second) == "22 present 2 late 0/0 missed 1 unaccounted 20 absent 0 excused 0 later 1+0")
            #expect(second.changes.map(\.personID) == ["S01"])
            #expect(second.changes.first?.before?.present == 1)
            #expect(second.changes.first?.after?.present == 2)
        }
    }

    @Test("ATT-4 · nothing takes a line out of a sealed sheet")
    func kept() async throws {
        try await Self.run { hall in
            try await hall.advance(to: "2026-04-01 09:00")
            _ = try await SheetsClient(hall.caller(CasesHall.registrar)).seal(SealSheetRequest(month: "2026-03"))
            var refused = 0
            try hall.restart { db in
                for sql in ["DELETE FROM month_line", "UPDATE month_sheet SET sealed_at = 0", "DELETE FROM month_sheet"] {
                    do { try db.execute(sql: sql) } catch { refused += 1 }
                }
            }
            #expect(refused == 3)
        }
    }

    @Test("ATT-4, LV-3 · a rejected correction changes nothing; a registrar who is director has a principal approve")
    func rejected() async throws {
        try await Self.run { hall in
            try await hall.advance(to: "2026-04-01 09:00")
            _ = try await IdentityClient(hall.caller(0)).grantRole(GrantRoleRequest(personID: "S03", role: .registrar))
            let own = SheetsClient(hall.caller(CasesHall.director))
            _ = try await own.seal(SealSheetRequest(month: "2026-03"))
            try await hall.askCorrection(.signIn, "2026-03-30", "08:25")
            try await hall.decideCorrection(.approved)
            let correcting = CorrectSheetRequest(month: "2026-03", reason: "补签")
            _ = try await own.correct(correcting)
            let list = try await own.list(ListMonthSheetsRequest(year: 2026))
            #expect(list.waiting.map { "\($0.month) \($0.askedByName) \($0.reason)" } == ["2026-03 王五 补签"])
            let approving = DecideSheetCorrectionRequest(month: "2026-03", approved: true)
            #expect(await outcome { _ = try await own.decide(approving) } == "failedPrecondition LV-3")
            let principal = SheetsClient(hall.caller(BreachesHall.principal))
            #expect(try await principal.decide(DecideSheetCorrectionRequest(month: "2026-03")).sheet == nil)
            #expect(try await own.get(GetSheetRequest(month: "2026-03")).sheet?.revision == 1)
            _ = try await own.correct(correcting)
            #expect(try await principal.decide(approving).sheet?.revision == 2)
            let missing = await outcome { _ = try await own.get(GetSheetRequest(month: "2026-04")) }
            #expect(missing == "notFound")
        }
    }

    @Test("ATT-4 · decided absence in both reckonings, by the law for somebody's category")
    func law() async throws {
        try await Self.run { hall in
            let staff = StaffInfo(
                id: "S01", name: "张三", unitID: "U1", category: .civilServant, qualifiedPostIDs: ["P1"], version: 1)
            _ = try await DirectoryClient(hall.caller(0)).putStaff(PutStaffRequest(staff: staff, expectedVersion: 1))
            try await hall.advance(to: "2026-03-20 09:00")
            for number in try await hall.unaccounted(ListAbsencesRequest(personID: "S01", pageSize: 200)).map({
                String($0.prefix(12))
            }) {
                let absence = try await hall.absence(number)
                if !absence.ready { try await hall.explainAbsence("无话可说", number, seen: absence.version) }
                let seen = try await hall.absence(number).version
                try await hall.decideAbsence(.absent, number, seen: seen)
            }
            let sheets = SheetsClient(hall.caller(CasesHall.registrar))
            let line = try await sheets.preview(PreviewSheetRequest(month: "2026-03")).sheet?.lines.first
            // From Tuesday 3 to Thursday 19: thirteen working days, seventeen by the calendar.
            #expect(line?.absent == 13 && line?.runningWorkdayHalves == 26 && line?.runningCalendarHalves == 34)
            #expect(line?.yearWorkdayHalves == 26 && line?.yearCalendarHalves == 34 && line?.law == .beyond)
        }
    }
}

extension CasesHall {
    /// As text, to be held against another.
    fileprivate func sealMonth() async throws -> String {
        let reply = try await SheetsClient(caller(Self.registrar)).seal(SealSheetRequest(month: "2026-03"))
        return reply.sheet?.json() ?? ""
    }

    fileprivate func month(_ revision: Int32 = 0) async throws -> String {
        let request = GetSheetRequest(month: "2026-03", revision: revision)
        return try await SheetsClient(caller(Self.registrar)).get(request).sheet?.json() ?? ""
    }

    fileprivate func correctMonth() async -> String {
        let sheets = SheetsClient(caller(Self.registrar))
        return await outcome { _ = try await sheets.correct(CorrectSheetRequest(month: "2026-03", reason: "补签")) }
    }

    fileprivate func decideMonth(as uid: UInt32 = director) async -> String {
        let sheets = SheetsClient(caller(uid))
        let request = DecideSheetCorrectionRequest(month: "2026-03", approved: true)
        return await outcome { _ = try await sheets.decide(request) }
    }
}
