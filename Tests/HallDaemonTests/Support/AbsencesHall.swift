import HallProto
import HallRules

@testable import HallDaemon

extension CasesHall {
    func absences(_ uid: UInt32 = director) -> AbsencesClient { AbsencesClient(caller(uid)) }
    func corrections(_ uid: UInt32 = clerk) -> CorrectionsClient { CorrectionsClient(caller(uid)) }

    /// In one line: "Q2026-000001 noted 2026-03-03 1 S01", the oldest first.
    func unaccounted(_ request: ListAbsencesRequest = ListAbsencesRequest(), as uid: UInt32 = director) async throws -> [String]
    {
        try await absences(uid).list(request).absences.reversed().map { absence in
            "\(absence.number) \(absence.stage) \(absence.date) \(absence.place) \(absence.personID)"
                + (absence.againstFacts ? " against facts" : "")
        }
    }

    func absence(_ number: String = "Q2026-000001", as uid: UInt32 = director) async throws -> AbsenceInfo {
        try await absences(uid).get(GetAbsenceRequest(number: number)).absence ?? AbsenceInfo()
    }

    @discardableResult
    func explainAbsence(
        _ text: String, _ number: String = "Q2026-000001", as uid: UInt32 = clerk, seen: Int64
    ) async throws -> AbsenceInfo {
        let request = ExplainAbsenceRequest(number: number, expectedVersion: seen, text: text)
        return try await absences(uid).explain(request).absence ?? AbsenceInfo()
    }

    @discardableResult
    func decideAbsence(
        _ verdict: AbsenceVerdict, _ number: String = "Q2026-000001", as uid: UInt32 = director, seen: Int64
    ) async throws -> AbsenceInfo {
        let request = DecideAbsenceRequest(number: number, expectedVersion: seen, verdict: verdict, reason: "核实清楚")
        return try await absences(uid).decide(request).absence ?? AbsenceInfo()
    }

    @discardableResult
    func askCorrection(
        _ kind: HallProto.MarkKind, _ date: String, _ time: String, as uid: UInt32 = clerk
    ) async throws -> CorrectionInfo {
        let request = AskCorrectionRequest(kind: kind, date: date, time: time, reason: "忘了签")
        return try await corrections(uid).ask(request).correction ?? CorrectionInfo()
    }

    @discardableResult
    func decideCorrection(
        _ verdict: CorrectionVerdict, _ number: String = "X2026-000001", as uid: UInt32 = director, seen: Int64 = 1
    ) async throws -> CorrectionInfo {
        let request = DecideCorrectionRequest(number: number, expectedVersion: seen, verdict: verdict, reason: "监控可见")
        return try await corrections(uid).decide(request).correction ?? CorrectionInfo()
    }

    /// Lines as "S01 in 2026-03-03 08:25".
    @discardableResult
    func enterSheet(_ lines: [String], _ voucher: String = "签0001", as uid: UInt32 = clerk) async throws -> SheetInfo {
        let request = EnterSheetRequest(
            voucher: voucher,
            lines: lines.map { line in
                let words = line.split(separator: " ").map(String.init)
                return SheetLine(
                    personID: words[0], kind: words[1] == "in" ? .signIn : .signOut, date: words[2], time: words[3])
            })
        return try await corrections(uid).enterSheet(request).sheet ?? SheetInfo()
    }

    @discardableResult
    func decideSheet(
        _ verdict: CorrectionVerdict, _ number: String = "L2026-000001", reason: String = "", as uid: UInt32 = second,
        seen: Int64 = 1
    ) async throws -> SheetInfo {
        let request = DecideSheetRequest(number: number, expectedVersion: seen, verdict: verdict, reason: reason)
        return try await corrections(uid).decideSheet(request).sheet ?? SheetInfo()
    }
}
