import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension AccessRequests {
    /// Months before the hall had a schedule: they are over, and nobody had anything to work.
    static let sheets: [String: Entry] = [
        "hall.v1.Sheets/Preview": Entry { _, _, _ in PreviewSheetRequest(month: "2026-02") },
        "hall.v1.Sheets/Seal": Entry { _, _, _ in SealSheetRequest(month: "2026-01") },
        "hall.v1.Sheets/Get": Entry { _, _, _ in GetSheetRequest(month: "2026-02") },
        "hall.v1.Sheets/List": Entry { _, _, _ in ListMonthSheetsRequest(year: 2026) },
        "hall.v1.Sheets/Correct": Entry { _, _, _ in CorrectSheetRequest(month: "2025-12", reason: "补签") },
        "hall.v1.Sheets/Decide": Entry { _, place, _ in
            DecideSheetCorrectionRequest(month: AccessHall.roles[place] == .principal ? "2025-11" : "2025-10")
        },
        "hall.v1.Sheets/Export": Entry { _, _, _ in ExportSheetRequest(month: "2026-02") },
    ]
}

extension AccessHall {
    /// What no call makes here: what time would bring, and months that are over.
    static func writeBook(_ db: Database) throws {
        try noteAbsences(db)
        try planStudies(db)
        try sealMonths(db)
        try enterLeaves(db)
        try giveHandovers(db)
    }

    /// One that is right, one that is not, and two whose corrections wait: a registrar's and a director's.
    private static func sealMonths(_ db: Database) throws {
        guard let registrar = roles.firstIndex(of: .registrar), let director = roles.firstIndex(of: .director) else { return }
        let sealer = person(registrar, .own)
        try MonthSample.seal(db, "2026-02", by: sealer)
        try MonthSample.seal(db, "2025-12", by: sealer, line: "SPARE")
        try MonthSample.seal(db, "2025-11", by: sealer, line: "SPARE", waiting: person(director, .own))
        try MonthSample.seal(db, "2025-10", by: sealer, line: "SPARE", waiting: sealer)
    }
}

/// A month as if it had been sealed, with somebody's line where it is to be wrong.
enum MonthSample {
    static func seal(_ db: Database, _ month: String, by sealer: String, line person: String = "", waiting: String = "") throws
    {
        guard let day = Day("\(month)-01") else { return }
        let lines = person.isEmpty ? [] : [MonthLine(personID: person, personName: "赵一", sessions: 1)]
        let at = try CasesHall.instant("2026-03-01 09:00")
        _ = try MonthSheetTable.insert(db, month: day, lines, by: sealer, at: at)
        guard !waiting.isEmpty else { return }
        try MonthSheetTable.ask(db, month: day, by: Person.ID(waiting), because: "补签", at: at)
    }
}
