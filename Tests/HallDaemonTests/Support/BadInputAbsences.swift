import HallProto

@testable import HallDaemon

extension BadInputHall {
    /// Of the session noted of S01.
    var absences: [BadInputRequest] {
        let (clerk, director, day) = (CasesHall.clerk, CasesHall.director, DirectoryHall.today)
        let line = SheetLine(personID: "S01", kind: .signIn, date: day, time: "08:20")
        return [
            BadInputRequest(
                "hall.v1.Absences/Explain", as: clerk,
                ExplainAbsenceRequest(number: "Q2026-000001", expectedVersion: 1, text: "在医院")),
            BadInputRequest("hall.v1.Absences/Get", as: clerk, GetAbsenceRequest(number: "Q2026-000001")),
            BadInputRequest(
                "hall.v1.Absences/List", as: director,
                ListAbsencesRequest(
                    stage: .explained, personID: "S01", month: "2026-02", ready: true, pageSize: 2, pageToken: "Q2026-000001")),
            BadInputRequest(
                "hall.v1.Absences/Decide", as: director,
                DecideAbsenceRequest(number: "Q2026-000001", expectedVersion: 2, verdict: .excused, reason: "有病历")),
            BadInputRequest(
                "hall.v1.Corrections/Ask", as: clerk,
                AskCorrectionRequest(kind: .signIn, date: day, time: "08:25", reason: "忘了签")),
            BadInputRequest(
                "hall.v1.Corrections/List", as: director,
                ListCorrectionsRequest(stage: .waiting, personID: "S01", pageSize: 2, pageToken: "X2026-000001")),
            BadInputRequest(
                "hall.v1.Corrections/Decide", as: director,
                DecideCorrectionRequest(number: "X2026-000001", expectedVersion: 1, verdict: .approved, reason: "监控可见")),
            BadInputRequest(
                "hall.v1.Corrections/EnterSheet", as: clerk, EnterSheetRequest(voucher: "签0001", lines: [line])),
            BadInputRequest(
                "hall.v1.Corrections/ListSheets", as: clerk,
                ListSheetsRequest(stage: .waiting, pageSize: 2, pageToken: "L2026-000001")),
            BadInputRequest(
                "hall.v1.Corrections/DecideSheet", as: CasesHall.second,
                DecideSheetRequest(number: "L2026-000001", expectedVersion: 1, verdict: .approved, reason: "与纸质件一致")),
        ]
    }
}
