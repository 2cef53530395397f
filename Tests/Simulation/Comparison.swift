import GRDB
import HallProto
import HallRules

@testable import HallDaemon

/// The book held against the model.
extension SimulatedHall {
    /// What the journal has told since, with where it stands now. Refusals are noted by their rate, and are not events.
    func entries(after seq: Int64) throws -> (events: [Event], last: JournalTable.Entry?) {
        try reader.read { db in
            let entries = try JournalTable.from(db, seq: seq + 1, limit: 10_000)
            let events = try entries.compactMap { entry -> Event? in
                let open = try JournalOpen(decoding: entry.link.open, limits: .reply)
                guard let event = open.event?.event else { return nil }
                let kind = String("\(event)".prefix { $0 != "(" })
                guard !["callRefused", "callFailed", "bookOpened", "coverChanged"].contains(kind) else { return nil }
                let place =
                    open.delegationNumber.isEmpty ? open.actingFor : "\(open.actingFor) by \(open.delegationNumber)"
                var told = Event(kind, open.subject, by: open.personID, for: place, isSealed: entry.link.commitment != nil)
                told.later = open.backEntered.map { $0.line } ?? ""
                return told
            }
            return (events, entries.last)
        }
    }

    /// How the book differs from the model; nil: it doesn't. `ofTodayAlone`: in what changes with every other call, of what has
    /// grown long only the last of it.
    func difference(ofTodayAlone: Bool = false) throws -> String? {
        try reader.read { db in
            let daily = [coverDifference, markDifference, awayDifference, absenceDifference, agendaDifference]
            let looks =
                ofTodayAlone
                ? daily
                : [
                    directoryDifference, accessDifference, badgeDifference, caseDifference, enquiryDifference, paperDifference,
                    backEntryDifference, breachDifference, awayDifference, coverDifference,
                    absenceDifference, studyDifference, turnoverDifference, agendaDifference, delegationDifference,
                ]
            for look in looks {
                if let difference = try look(db) { return difference }
            }
            return nil
        }
    }

    func same<T: Equatable>(_ what: String, _ book: T, _ model: T) -> String? {
        book == model ? nil : "\(what): the book has\n    \(book), the model\n    \(model)"
    }

    /// With their materials, which lists leave out.
    private func items(_ db: Database) throws -> [ItemInfo] {
        try ItemTable.list(db, withRetired: true).compactMap { try ItemTable.info(db, $0.code) }
    }

    private func directoryDifference(_ db: Database) throws -> String? {
        try same("units", UnitTable.list(db), world.units.values.sorted { $0.id < $1.id })
            ?? same("windows", WindowTable.list(db, withEnded: true), world.windows.values.sorted { $0.id < $1.id })
            ?? same("staff", StaffTable.list(db, withDeparted: true), world.staff.keys.sorted().compactMap(world.shown))
            ?? same("posts", PostTable.list(db, withRetired: true), world.posts.values.sorted { $0.id < $1.id })
            ?? same("items", items(db), world.items.values.sorted { $0.code < $1.code })
            ?? same("years", CalendarTable.years(db), world.years.values.map(\.info).sorted { $0.year < $1.year })
            ?? same("schedules", ScheduleTable.list(db), world.schedules.values.sorted { $0.from < $1.from })
            ?? same(
                "openings", ScheduleTable.openings(db, in: .firstDay(ofYear: 1)...(.lastDay(ofYear: 9998))),
                world.openings.values.sorted { $0.date < $1.date })
            ?? same(
                "duties", DutyTable.list(db, of: .everybody, endingFrom: nil, after: 0, limit: 1_000).map(\.id),
                world.duties.map(\.id))
            ?? same(
                "settings", SettingTable.list(db).map { "\($0.key) \($0.value)" },
                world.settings.map { "\($0.key) \($0.value)" }.sorted())
    }

    private func accessDifference(_ db: Database) throws -> String? {
        let roles = try Row.fetchAll(db, sql: "SELECT person_id, role FROM staff_role").map { row in
            "\(row["person_id"] as String) \(Role(rawValue: row["role"]))"
        }
        let modelled = world.roles.flatMap { person, roles in roles.map { "\(person) \($0)" } }
        return try same("logins", LoginTable.list(db), world.logins.values.sorted { $0.uid < $1.uid })
            ?? same("terminals", TerminalTable.list(db), world.terminals.values.sorted { $0.id < $1.id })
            ?? same("accounts", ServiceAccountTable.list(db), world.accounts.values.sorted { $0.id < $1.id })
            ?? same("roles", roles.sorted(), modelled.sorted())
    }

    private func badgeDifference(_ db: Database) throws -> String? {
        let badges = try Row.fetchAll(
            db, sql: "SELECT number, person_id, lost, pin_key IS NOT NULL AS has_pin, failures, blocked_until FROM badge"
        ).map { row in
            let state = row["lost"] ? "lost" : row["has_pin"] ? "inUse" : "awaitingPIN"
            return "\(row["number"] as String) \(row["person_id"] as String) \(state) \(row["failures"] as Int) "
                + "\(row["blocked_until"] as Int64? ?? -1)"
        }
        let modelled = world.badges.map { number, badge in
            "\(number) \(badge.person) \(badge.state) \(badge.wrong) \(badge.blockedUntil ?? -1)"
        }
        let sessions = try Row.fetchAll(db, sql: "SELECT person_id, terminal_id, last_used_at FROM badge_session").map { row in
            "\(row["person_id"] as String) \(row["terminal_id"] as String) \(row["last_used_at"] as Int64)"
        }
        let marks = try Row.fetchAll(db, sql: "SELECT person_id, kind, at FROM mark ORDER BY id").map { row in
            "\(row["person_id"] as String) \(row["kind"] as Int == 1) \(row["at"] as Int64)"
        }
        return same("badges", badges.sorted(), modelled.sorted())
            ?? same(
                "sessions", sessions.sorted(), world.sessions.values.map { "\($0.person) \($0.terminal) \($0.stored)" }.sorted()
            )
            ?? same("marks", marks, world.marks.map { "\($0.person) \($0.isSignIn) \($0.at)" })
    }

    private func caseDifference(_ db: Database) throws -> String? {
        let now = Instant(milliseconds: world.now)
        for number in world.numbers {
            let info = try CaseInfoTable.info(db, daemon.house, number: number, now: now)
            if let complaint = world.complaint(about: info) { return complaint }
            let application = try ApplicationInfoTable.info(db, daemon.house, number: number, now: now)
            if let complaint = world.complaint(about: application) { return complaint }
        }
        let serials = try Row.fetchAll(db, sql: "SELECT year, last FROM serial WHERE kind = 'case'").map { row in
            "\(row["year"] as Int) \(row["last"] as Int)"
        }
        return try same("cases", Int.fetchOne(db, sql: "SELECT count(*) FROM case_file") ?? -1, world.numbers.count)
            ?? same("serial numbers", serials.sorted(), world.serials.map { "\($0.key) \($0.value)" }.sorted())
    }

    private func paperDifference(_ db: Database) throws -> String? {
        let papers = try Row.fetchAll(
            db,
            sql: """
                SELECT p.kind, p.year, p.serial, p.number, f.number AS file, r.kind AS next, r.year AS next_year,
                    r.serial AS next_serial
                FROM paper p JOIN case_file f ON f.id = p.case_id LEFT JOIN paper r ON r.replaces = p.id ORDER BY p.id
                """
        ).map { row in
            let next = (row["next"] as String?).map { Self.paper($0, row["next_year"], row["next_serial"]) } ?? ""
            let id = Self.paper(row["kind"], row["year"], row["serial"])
            return "\(id) \(row["number"] as String) \(row["file"] as String) \(next)"
        }
        let serials = try Row.fetchAll(
            db,
            sql:
                "SELECT kind, year, last FROM serial WHERE kind NOT IN ('case', 'enquiry', 'back_entry', 'breach', 'unaccounted', 'correction', 'sheet', 'leave', 'study', 'essay', 'delegation', 'handover_record')"
        ).map { row in
            "\(row["kind"] as String) \(row["year"] as Int) \(row["last"] as Int)"
        }
        return same(
            "papers", papers,
            world.paperIDs.map { id in
                world.papers[id].map { "\(id) \($0.number) \($0.caseNumber) \($0.replacedBy)" } ?? "none"
            })
            ?? same(
                "serials of papers", serials.sorted(),
                world.paperSerials.map { "\($0.key) \($0.value)" }.sorted())
    }

    private static func paper(_ kind: String, _ year: Int, _ serial: Int) -> String {
        "\(kind)-\(year)-" + String("00000\(serial)".suffix(6))
    }

    /// By stage: how many, and of which days and versions. One by one they are looked at where somebody reads them.
    private func absenceDifference(_ db: Database) throws -> String? {
        let stages = try Row.fetchAll(
            db, sql: "SELECT stage, count(*) AS rows, sum(day) AS days, sum(version) AS versions FROM absence GROUP BY stage"
        ).map { row in
            "\(AbsenceStage(rawValue: row["stage"])) \(row["rows"] as Int) \(row["days"] as Int) \(row["versions"] as Int)"
        }
        let modelled = Dictionary(grouping: world.blanks.values, by: \.stage).map { stage, blanks in
            "\(stage) \(blanks.count) \(blanks.reduce(0) { $0 + $1.day }) \(blanks.reduce(0) { $0 + Int($1.version) })"
        }
        let lates = try Row.fetchAll(
            db, sql: "SELECT number, stage, version FROM correction UNION ALL SELECT number, stage, version FROM sheet"
        ).map { row in
            "\(row["number"] as String) \(CorrectionStage(rawValue: row["stage"])) \(row["version"] as Int)"
        }
        return try same("absences", stages.sorted(), modelled.sorted())
            ?? same(
                "corrections and sheets", lates.sorted(),
                world.lates.values.map { "\($0.number) \($0.stage) \($0.version)" }.sorted())
            ?? same(
                "month sheets", Int.fetchOne(db, sql: "SELECT count(*) FROM month_sheet") ?? -1,
                world.drawer.values.reduce(0) { $0 + $1.count })
    }

    private func studyDifference(_ db: Database) throws -> String? {
        let studies = try Row.fetchAll(
            db,
            sql: """
                SELECT s.number, s.stage, s.version, sum(m.ask_stage) AS asked, count(m.present) AS told
                FROM study s JOIN study_member m ON m.study_id = s.id GROUP BY s.id ORDER BY s.id
                """
        ).map { row in
            "\(row["number"] as String) \(StudyStage(rawValue: row["stage"])) \(row["version"] as Int) "
                + "\(row["asked"] as Int) \(row["told"] as Int)"
        }
        let modelled = world.lessonNumbers.compactMap { world.lessons[$0] }.map { lesson in
            "\(lesson.number) \(lesson.stage) \(lesson.version) "
                + "\(lesson.pupils.values.reduce(0) { $0 + Int($1.asked.rawValue) }) "
                + "\(lesson.pupils.values.filter { $0.came != nil }.count)"
        }
        return try same("studies", studies, modelled)
            ?? same("study groups", StudyGroupTable.list(db), world.groups.values.sorted { $0.id < $1.id })
            ?? same("essays", Int.fetchOne(db, sql: "SELECT count(*) FROM essay") ?? -1, world.essays.count)
            ?? same("checks of notes", Int.fetchOne(db, sql: "SELECT count(*) FROM notes_check") ?? -1, world.notesChecks.count)
    }

    private func delegationDifference(_ db: Database) throws -> String? {
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM delegation ORDER BY id").map { row in
            "\(row["number"] as String) \(row["giver_id"] as String) \(row["delegate_id"] as String) "
                + "\(row["revoked_by"] as String? ?? "") \(row["version"] as Int)"
        }
        let authorised = try AuthorisationTable.list(db).map { "\($0.itemCode) \($0.personID) \($0.account)" }
        return same(
            "delegations", rows,
            world.letters.map { "\($0.number) \($0.giver) \($0.delegate) \($0.revoker) \($0.version)" })
            ?? same("authorisations", authorised, world.authorisations(item: "", person: ""))
    }

    private func turnoverDifference(_ db: Database) throws -> String? {
        let rows = try Row.fetchAll(db, sql: "SELECT number, stage, version FROM handover ORDER BY id").map { row in
            "\(row["number"] as String) \(HandoverStage(rawValue: row["stage"])) \(row["version"] as Int)"
        }
        let modelled = world.turnoverNumbers.compactMap { world.turnovers[$0] }.map { "\($0.number) \($0.stage) \($0.version)" }
        return try same("handovers", rows, modelled)
            ?? same("causes of files", Int.fetchOne(db, sql: "SELECT count(*) FROM breach_cause") ?? -1, world.causes.count)
    }

    private func enquiryDifference(_ db: Database) throws -> String? {
        for number in world.questionNumbers {
            if let complaint = world.complaint(about: try EnquiryList.info(db, number: number)) { return complaint }
        }
        return try same(
            "enquiries", Int.fetchOne(db, sql: "SELECT count(*) FROM enquiry") ?? -1, world.questionNumbers.count)
    }

    private func backEntryDifference(_ db: Database) throws -> String? {
        for number in world.slipNumbers {
            if let complaint = world.complaint(about: try BackEntryTable.info(db, number: number)) { return complaint }
        }
        return try same(
            "back-entries", Int.fetchOne(db, sql: "SELECT count(*) FROM back_entry") ?? -1, world.slipNumbers.count)
    }

    private func breachDifference(_ db: Database) throws -> String? {
        for number in world.chargeNumbers {
            let info = try BreachList.info(db, daemon.house, number: number, now: Instant(milliseconds: world.now))
            if let complaint = world.complaint(about: info) { return complaint }
        }
        return try same("breaches", Int.fetchOne(db, sql: "SELECT count(*) FROM breach") ?? -1, world.chargeNumbers.count)
    }

    /// Who serves is as it was told, every change of it stands in the journal, and each was told of the minute it happened.
    private func coverDifference(_ db: Database) throws -> String? {
        let rosters = try RosterTable.list(db, post: "", endingFrom: nil).map { "\($0.id) \($0.postID) \($0.from) \($0.until)" }
        let told = try CoverTable.all(db).map { "\($0) \($1.standing) \($1.person ?? "")" }.sorted()
        for entry in try JournalTable.from(db, seq: coverSeq + 1, limit: 10_000) {
            coverSeq = entry.link.seq
            guard case .coverChanged(let event)? = try JournalOpen(decoding: entry.link.open, limits: .reply).event?.event
            else {
                continue
            }
            for turn in event.turns { coverWatched[turn.postID] = "\(turn.standing) \(turn.personID)" }
        }
        let watched = coverWatched.filter { world.coverTold[$0.key] != nil }.map { "\($0) \($1)" }.sorted()
        return same("rosters", rosters, world.rosters.map { "\($0.id) \($0.postID) \($0.from) \($0.until)" })
            ?? same("who serves", told, world.coverTold.map { "\($0) \($1)" }.sorted())
            ?? same("who serves by the feed", watched, told)
    }

    private func awayDifference(_ db: Database) throws -> String? {
        let rows = try Row.fetchAll(
            db,
            sql:
                "SELECT person_id, kind, from_at, until_at, expected_at, overdue_at IS NOT NULL AS told FROM time_away ORDER BY id"
        ).map { row in
            "\(row["person_id"] as String) \(row["kind"] as Int == 2) \(row["from_at"] as Int64) "
                + "\(row["until_at"] as Int64? ?? -1) \(row["expected_at"] as Int64? ?? -1) \(row["told"] as Bool)"
        }
        return same("times away", rows, world.timesAway.map(\.line))
    }

    /// Whatever is due has been done, unless the clock is not trusted.
    private func agendaDifference(_ db: Database) throws -> String? {
        guard !world.isClockSuspected else { return nil }
        return try same("agenda entries owed", Agenda.owed(db, at: Instant(milliseconds: world.now)), 0)
    }
}
