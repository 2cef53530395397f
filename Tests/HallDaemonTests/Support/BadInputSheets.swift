import HallProto

@testable import HallDaemon

extension BadInputHall {
    /// Of a month before the hall had a schedule, and of one with a correction that waits.
    var sheets: [BadInputRequest] {
        let (registrar, director) = (CasesHall.registrar, CasesHall.director)
        return [
            BadInputRequest("hall.v1.Sheets/Preview", as: registrar, PreviewSheetRequest(month: "2026-02")),
            BadInputRequest("hall.v1.Sheets/Seal", as: registrar, SealSheetRequest(month: "2026-02")),
            BadInputRequest("hall.v1.Sheets/Get", as: registrar, GetSheetRequest(month: "2026-02", revision: 1)),
            BadInputRequest("hall.v1.Sheets/List", as: registrar, ListMonthSheetsRequest(year: 2026)),
            BadInputRequest(
                "hall.v1.Sheets/Export", as: registrar, ExportSheetRequest(month: "2026-02", revision: 1, unitID: "U1")),
            BadInputRequest(
                "hall.v1.Sheets/Correct", as: registrar, CorrectSheetRequest(month: "2025-12", reason: "补签")),
            BadInputRequest(
                "hall.v1.Sheets/Decide", as: director, DecideSheetCorrectionRequest(month: "2025-12", approved: true)),
        ]
    }
}
