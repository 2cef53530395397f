import HallProto
import Testing

@testable import hallctl

@Suite struct SheetTests {
    private static let line = MonthLine(
        personID: "S01", personName: "张三", unitID: "U1", unitName: "民政办", sessions: 44, present: 40, late: 2, lateMinutes: 17,
        unaccounted: 1, absent: 3, law: .near, undecided: ["Q2026-000012"])
    private static let sealed = MonthSheetInfo(
        month: "2026-03", revision: 2, lines: [line], sealedByName: "钱七", reason: "补签", approvedByName: "王五",
        changes: [MonthChange(personID: "S01", personName: "张三", before: MonthLine(absent: 4), after: MonthLine(absent: 3))],
        paperIDs: ["month-sheet-2026-000003", "month-sheet-2026-000004"])

    @Test("a sheet is shown with what changed and what nobody has decided on")
    func shown() async {
        let hall = FakeHall(["Sheets/Get": [.reply(GetSheetReply(sheet: Self.sealed))]])
        let run = await Run("sheet", "show", "2026-03", "--revision", "2", lang: "zh", hall: hall)
        #expect(run.hall.asked.first?.json.contains("\"revision\":2") == true, "\(run.err)")
        for wanted in [
            "2026-03 考勤月报 第2版", "钱七", "王五", "2 (17′)", "旷工临近上限", "张三  旷工 4 → 3", "张三尚有待核未决：Q2026-000012",
            "month-sheet-2026-000004",
        ] {
            #expect(run.out.contains(wanted), "\(wanted) in \(run.out)")
        }
        let preview = MonthSheetInfo(month: "2026-03", lines: [Self.line], yearsMissing: [2027])
        let early = await Run(
            "sheet", "show", "2026-03", "--preview", lang: "en",
            hall: FakeHall(["Sheets/Preview": [.reply(PreviewSheetReply(sheet: preview))]]))
        #expect(early.out.contains("2026-03, a preview, not sealed") && early.out.contains("2027"), "\(early.out)")
    }

    @Test("it is sealed, corrected, approved or sent back")
    func sealed() async {
        let hall = FakeHall([
            "Sheets/Seal": [.reply(SealSheetReply(sheet: Self.sealed))],
            "Sheets/Correct": [.reply(CorrectSheetReply(changes: Self.sealed.changes))],
            "Sheets/Decide": [.reply(DecideSheetCorrectionReply())],
        ])
        #expect(await Run("sheet", "seal", "2026-03", hall: hall).code == 0)
        let asked = await Run("sheet", "correct", "2026-03", "--reason", "补签", lang: "zh", hall: hall)
        #expect(asked.out.contains("已申请更正2026-03") && asked.out.contains("旷工 4 → 3"), "\(asked.out)")
        let rejected = await Run("sheet", "approve", "2026-03", "--reject", lang: "zh", hall: hall)
        #expect(rejected.out.contains("已退回2026-03的更正申请"), "\(rejected.out)")
        #expect(rejected.hall.asked.last?.json.contains("approved") == false, "left out where it is not so")
    }

    @Test("its papers are printed one by one, and a list tells what waits")
    func printed() async {
        let hall = FakeHall([
            "Sheets/Get": [.reply(GetSheetReply(sheet: Self.sealed)), .reply(GetSheetReply(sheet: Self.sealed))],
            "Papers/Get": [.reply(GetPaperReply(html: "<html>"))],
            "Sheets/List": [
                .reply(
                    ListMonthSheetsReply(
                        sheets: [Self.sealed], waiting: [SheetCorrectionInfo(month: "2026-02", askedByName: "钱七")]))
            ],
        ])
        let run = await Run("sheet", "print", "2026-03", "--paper", "1", hall: hall)
        #expect(run.hall.asked.last?.json.contains("month-sheet-2026-000004") == true && run.out.contains("<html>"))
        let none = await Run("sheet", "print", "2026-03", "--paper", "2", hall: hall)
        #expect(none.code == 2 && none.err.contains("2"))
        let list = await Run("sheet", "list", "2026", lang: "zh", hall: hall)
        #expect(list.out.contains("2026-02有钱七申请的更正待审批"), "\(list.out)")
    }
}
