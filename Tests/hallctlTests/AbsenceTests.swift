import HallProto
import Testing

@testable import hallctl

@Suite struct AbsenceTests {
    static let explained = AbsenceInfo(
        number: "Q2026-000012", stage: .explained, personID: "S01", personName: "张三", date: "2026-03-03", place: 1,
        starts: "08:30", ends: "12:00", explainUntil: Timestamp(seconds: 1_772_789_400),
        statements: [
            AbsenceStatement(at: Timestamp(seconds: 1_772_500_000), text: "送\n医"),
            AbsenceStatement(at: Timestamp(seconds: 1_772_800_000), text: "有病历", late: true),
        ], ready: true, version: 3, noticeID: "absence-2026-000004")

    @Test("an absence is shown whole: when, until when, what was said")
    func shown() async {
        let run = await Run(
            "absence", "show", "Q2026-000012", lang: "zh",
            hall: FakeHall(["Absences/Get": [.reply(GetAbsenceReply(absence: Self.explained))]]))
        for wanted in [
            "Q2026-000012", "已说明，可以决定", "张三 (S01)", "2026-03-03", "08:30–12:00", "2026-03-06 17:30", "absence-2026-000004",
            "送 医",
            "（逾期）  有病历",
        ] {
            #expect(run.out.contains(wanted), "\(wanted) in \(run.out)")
        }
        var doubtful = Self.explained
        (doubtful.stage, doubtful.againstFacts, doubtful.explainUntil) = (.absent, true, nil)
        let other = await Run(
            "absence", "show", "Q2026-000012", lang: "en",
            hall: FakeHall(["Absences/Get": [.reply(GetAbsenceReply(absence: doubtful))]]))
        #expect(other.out.contains("absent, against the facts: decide anew"), "\(other.out)")
        #expect(other.out.contains("follows with the next year's calendar"))
    }

    @Test("it is explained and decided on in the version that was seen")
    func decided() async {
        let hall = FakeHall([
            "Absences/Get": [.reply(GetAbsenceReply(absence: Self.explained))],
            "Absences/Explain": [.reply(ExplainAbsenceReply(absence: Self.explained))],
            "Absences/Decide": [.reply(DecideAbsenceReply(absence: Self.explained))],
        ])
        let said = await Run("absence", "explain", "Q2026-000012", "--text", "送医", hall: hall)
        #expect(said.code == 0 && said.hall.asked.last?.json.contains("\"expectedVersion\":\"3\"") == true, "\(said.err)")
        let run = await Run(
            "absence", "decide", "Q2026-000012", "--verdict", "excused", "--reason", "有病历", "--version-seen", "2", hall: hall)
        let asked = run.hall.asked.last?.json ?? ""
        #expect(run.code == 0 && asked.contains("ABSENCE_VERDICT_EXCUSED") && asked.contains("\"expectedVersion\":\"2\""))
    }

    @Test("the list asks for what was said")
    func listed() async {
        let run = await Run(
            "absence", "list", "--ready", "--mine", "--stage", "explained", "--month", "2026-03", lang: "zh",
            hall: FakeHall(["Absences/List": [.reply(ListAbsencesReply(absences: [Self.explained]))]]))
        let asked = run.hall.asked.first?.json ?? ""
        for wanted in ["\"ready\":true", "\"personId\":\"me\"", "ABSENCE_STAGE_EXPLAINED", "\"month\":\"2026-03\""] {
            #expect(asked.contains(wanted), "\(wanted) in \(asked)")
        }
        #expect(run.out.contains("08:30–12:00") && run.out.contains("可以决定"), "\(run.out)")
    }

    @Test("a correction is asked for and decided on; a sheet is typed line by line")
    func corrections() async {
        let waiting = CorrectionInfo(
            number: "X2026-000003", stage: .waiting, personID: "S01", personName: "张三", kind: .signIn, date: "2026-03-03",
            time: "08:25", reason: "忘了签", version: 1)
        let asked = await Run(
            "correction", "ask", "sign-in", "--date", "2026-03-03", "--time", "08:25", "--reason", "忘了签", lang: "zh",
            hall: FakeHall(["Corrections/Ask": [.reply(AskCorrectionReply(correction: waiting))]]))
        #expect(asked.code == 0 && asked.hall.asked.first?.json.contains("MARK_KIND_SIGN_IN") == true, "\(asked.err)")
        #expect(asked.out.contains("待审批") && asked.out.contains("2026-03-03 08:25"), "\(asked.out)")
        let decided = await Run(
            "correction", "decide", "X2026-000003", "--verdict", "approved", "--reason", "监控可见",
            hall: FakeHall(["Corrections/Decide": [.reply(DecideCorrectionReply(correction: waiting))]]))
        #expect(decided.hall.asked.first?.json.contains("\"expectedVersion\":\"1\"") == true, "\(decided.err)")
        let sheet = SheetInfo(
            number: "L2026-000001", stage: .waiting, voucher: "签0001",
            lines: [SheetLine(personID: "S01", kind: .signOut, date: "2026-03-03", time: "17:30")], enteredByName: "张三")
        let entered = await Run(
            "correction", "enter-sheet", "--voucher", "签0001", "--line", "S01 out 2026-03-03 17:30", lang: "zh",
            hall: FakeHall(["Corrections/EnterSheet": [.reply(EnterSheetReply(sheet: sheet))]]))
        #expect(entered.hall.asked.first?.json.contains("MARK_KIND_SIGN_OUT") == true, "\(entered.err)")
        #expect(entered.out.contains("S01  签退  2026-03-03 17:30"), "\(entered.out)")
        let wrong = await Run(
            "correction", "enter-sheet", "--voucher", "签0001", "--line", "S01 2026-03-03 17:30", hall: FakeHall([:]))
        #expect(wrong.code == 2 && wrong.err.contains("S01 in 2026-03-03 08:25"), "\(wrong.err)")
    }
}
