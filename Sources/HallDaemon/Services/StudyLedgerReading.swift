import GRDB
import HallProto
import HallRules

/// ST-1, ST-3, ST-4. The ledger of a month, worked out from what was planned, recorded, handed in and checked.
struct StudyLedgerReading {
    private let month: ClosedRange<Day>
    private let today: Day
    private let people: [StaffTable.Employment]
    private let needed: [(monday: Day, needed: Known<Int>)]
    /// By person.
    private let standings: [String: [HallRules.StudyStanding]]
    private let planned: [String: [StudyHours]]
    private let essays: [String: (all: Int, late: Int)]
    private let checks: [String: [NotesCheckInfo]]

    init(_ context: ReadContext, _ month: ClosedRange<Day>, reader: StudyReader, of person: Person.ID?) throws {
        self.month = month
        today = context.today
        people = try StaffTable.employments(context.db, of: person).filter { person in
            reader.sees(Person.ID(person.id)) && person.entered <= month.upperBound
                && person.departed.map { $0 > month.lowerBound } ?? true
        }
        let calendar = try context.calendar()
        let mondays = StudyWeek.mondays(in: month)
        needed = mondays.map { ($0, StudyWeek.needed($0, in: calendar)) }
        var reading = try StudyReading(context.db, context.house, reader: reader, now: context.now)
        standings = try reading.standings(in: month, of: person).reduce(into: [:]) {
            $0[$1.person, default: []].append($1.standing)
        }
        let weeks = (mondays.first ?? month.lowerBound)...((mondays.last ?? month.upperBound) + 6)
        planned = try StudyTable.planned(context.db, in: weeks, of: person)
        essays = try EssayTable.counts(context.db, of: month.lowerBound)
        checks = try EssayTable.checks(context.db, of: month.lowerBound)
    }

    /// Those whose calendar is not loaded.
    var yearsMissing: [Int32] {
        Set(
            needed.compactMap { week in
                switch week.needed {
                case .known: nil
                case .beyondLoaded(let year): Int32(year)
                }
            }
        ).sorted()
    }

    func lines() -> [StudyLedgerLine] { people.map(line) }

    private func line(_ person: StaffTable.Employment) -> StudyLedgerLine {
        let served = person.entered...max(person.entered, person.departed.map { $0 - 1 } ?? .lastDay(ofYear: 9999))
        let standings = standings[person.id] ?? []
        func count(_ standing: HallRules.StudyStanding) -> Int32 { Int32(standings.filter { $0 == standing }.count) }
        let essays = essays[person.id] ?? (0, 0)
        return StudyLedgerLine(
            personID: person.id, personName: person.name, planned: Int32(standings.count), attended: count(.attended),
            askedOff: count(.askedOff), serving: count(.serving), away: count(.away), stayedAway: count(.stayedAway),
            pending: count(.pending), shortWeeks: shortWeeks(of: person.id, served), essays: Int32(essays.all),
            lateEssays: Int32(essays.late),
            essayShort: StudyMonth.isShort(month, essays: essays.all, served: served, today: today),
            checks: checks[person.id] ?? [])
    }

    private func shortWeeks(of person: String, _ served: ClosedRange<Day>) -> [ShortWeek] {
        needed.compactMap { monday, needed in
            guard let needed = needed.value else { return nil }
            let week = (planned[person] ?? []).filter { (monday...(monday + 6)).contains($0.day) }
            let planned = StudyWeek.afternoons(week)
            guard StudyWeek.isShort(monday, planned: planned, needed: needed, served: served, today: today) else { return nil }
            return ShortWeek(monday: monday.description, needed: Int32(needed), planned: Int32(planned))
        }
    }
}

extension StudyTable {
    /// What was planned for each on these days and not taken back, whatever became of it.
    fileprivate static func planned(
        _ db: Database, in days: ClosedRange<Day>, of person: Person.ID?
    ) throws -> [String: [StudyHours]] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.day, s.starts, s.ends, m.person_id FROM study s JOIN study_member m ON m.study_id = s.id
                    WHERE s.day BETWEEN :first AND :last AND s.stage <> 3 AND (:person IS NULL OR m.person_id = :person)
                    """),
            arguments: ["first": days.lowerBound.number, "last": days.upperBound.number, "person": person?.value]
        ).reduce(into: [:]) { $0[$1["person_id"], default: []].append(try hours($1)) }
    }
}

extension StudyLedgerLine {
    /// Short of something, or stayed away.
    var isTrouble: Bool { stayedAway > 0 || essayShort || !shortWeeks.isEmpty }
}
