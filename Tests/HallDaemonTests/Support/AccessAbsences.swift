import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension AccessRequests {
    /// What the role of a place is tried on: a principal on the director's, everybody else on a clerk's.
    private static func decided(_ place: Int) -> Int { AccessHall.roles[place] == .principal ? 1 : 0 }

    static let absences: [String: Entry] = [
        "hall.v1.Absences/Explain": Entry(.theCase) { _, place, _ in
            ExplainAbsenceRequest(number: "Q\(number(place))", expectedVersion: 1, text: "说明")
        },
        "hall.v1.Absences/Decide": Entry { _, place, _ in
            DecideAbsenceRequest(
                number: "Q\(number(AccessHall.roles.count + decided(place)))", expectedVersion: 2, verdict: .excused,
                reason: "送医途中")
        },
        "hall.v1.Absences/Get": Entry(.theCase) { _, place, _ in GetAbsenceRequest(number: "Q\(number(place))") },
        "hall.v1.Absences/List": Entry { _, _, _ in ListAbsencesRequest() },
        "hall.v1.Corrections/Ask": Entry { _, _, _ in
            AskCorrectionRequest(kind: .signIn, date: AccessHall.today, time: "08:00", reason: "忘了签")
        },
        "hall.v1.Corrections/Decide": Entry { _, place, _ in
            DecideCorrectionRequest(
                number: "X\(number(decided(place)))", expectedVersion: 1, verdict: .approved, reason: "监控可见")
        },
        "hall.v1.Corrections/List": Entry { _, _, _ in ListCorrectionsRequest() },
        "hall.v1.Corrections/EnterSheet": Entry { _, _, _ in EnterSheetRequest(voucher: "签0002", lines: [sheetLine]) },
        "hall.v1.Corrections/DecideSheet": Entry { _, _, _ in
            DecideSheetRequest(number: "L\(number(0))", expectedVersion: 1, verdict: .approved)
        },
        "hall.v1.Corrections/ListSheets": Entry { _, _, _ in ListSheetsRequest() },
    ]

    fileprivate static let sheetLine = SheetLine(personID: "SPARE", kind: .signIn, date: AccessHall.today, time: "08:00")
}

extension AccessHall {
    /// A clerk's correction and a director's, and a signing sheet.
    func askCorrections() async throws {
        guard let director = Self.roles.firstIndex(of: .director) else { return }
        for place in [0, director] {
            _ = try await CorrectionsClient(caller(Self.uid(place, .own))).ask(
                AskCorrectionRequest(kind: .signOut, date: Self.today, time: "08:30", reason: "忘了签"))
        }
        _ = try await CorrectionsClient(caller(Self.uid(0, .own))).enterSheet(
            EnterSheetRequest(voucher: "签0001", lines: [AccessRequests.sheetLine]))
    }

    /// One of whoever has the case of each place, and two that are explained: a clerk's and a director's. The day is not over in this hall.
    static func noteAbsences(_ db: Database) throws {
        guard let director = roles.firstIndex(of: .director) else { return }
        for (index, place) in (Array(roles.indices) + [0, director]).enumerated() {
            let isExplained = index >= roles.count
            try UnaccountedSample.insert(
                db, serial: index + 1, person: person(place, .own), place: isExplained ? 2 : 1, isExplained: isExplained)
        }
    }
}

/// A session as if it had been found unaccounted the day before.
enum UnaccountedSample {
    static func insert(_ db: Database, serial: Int, person: String, place: Int = 1, isExplained: Bool = false) throws {
        guard let number = UnaccountedNumber(year: 2026, serial: serial), let day = Day("2026-02-27") else { return }
        try db.execute(
            sql: """
                INSERT INTO absence (number, person_id, day, place, starts, ends, stage, noted_at, noted_on, version)
                VALUES (?, ?, ?, ?, 510, 720, ?, ?, ?, ?)
                """,
            arguments: [
                number.description, person, day.number, place, isExplained ? 2 : 1,
                try CasesHall.instant("2026-02-27 18:30").milliseconds, day.number, isExplained ? 2 : 1,
            ])
        guard isExplained else { return }
        try db.execute(
            sql: "INSERT INTO absence_statement (absence_id, place, at, words, late) VALUES (?, 1, ?, '说明', 0)",
            arguments: [db.lastInsertedRowID, try CasesHall.instant("2026-02-28 09:00").milliseconds])
    }
}
