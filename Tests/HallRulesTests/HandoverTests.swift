import HallRules
import Testing

@Suite struct HandoverTests {
    static let post = Post.ID("dibao")
    static let li = Person.ID("li")
    static let wang = Person.ID("wang")

    /// The sessions of two weeks.
    static let sessions: [WorkSession] = {
        let hours = [("08:30", "12:00"), ("14:00", "17:30")].map {
            WorkSchedule.Session(starts: TimeOfDay($0.0)!, ends: TimeOfDay($0.1)!)
        }
        let schedule = WorkSchedule(
            from: Day("2026-03-02")!, sessions: hours, marking: .eachSession, graceMinutes: 5, opensMinutes: 120,
            settlesMinutes: 60)
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [schedule], openings: [])
        return (0..<14).flatMap { plan.sessions(on: Day("2026-03-02")! + $0).value ?? [] }
    }()

    @Test("AB-3 · planned absences", arguments: try rows("planned absences", of: .ab3, "away", "roster", "result"))
    func planned(_ row: Row) throws {
        let away = try row.list("away").map { try Self.stretch($0) }
        let rosters = try row.list("roster").map { text in
            let (days, known) = try Self.known(text)
            let ends = days.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
            return (try Row.day(ends[0])...(try Row.day(ends[1])), known)
        }
        let held = Self.sessions.map { session in
            let roster = rosters.last { $0.0.contains(session.day) }
            return PostSession(
                session: session, keeper: Self.li, holder: roster == nil ? Self.li : Self.wang, replaced: roster?.1)
        }
        let found = PlannedAbsence.absences(from: Self.post, held, away: [Self.li: away])
        #expect(found.allSatisfy { $0.person == Self.li && $0.post == Self.post })
        let cells = found.map { absence in
            "\(absence.begins)..\(absence.ends) due \(absence.due(in: Hall.timetable).map { "\($0)" } ?? "–")"
        }
        #expect((cells.isEmpty ? "–" : cells.joined(separator: "; ")) == row["result"])
    }

    @Test("AB-3 · which rules plan an absence")
    func rules() throws {
        let (day, until) = (Day("2026-03-04")!, Day("2026-03-06")!)
        #expect(DutyRule(from: day, until: until, kind: .off).plansAbsence)
        #expect(DutyRule(from: day, until: until, places: [2], kind: .off).plansAbsence)
        #expect(!DutyRule(from: day, until: nil, kind: .off).plansAbsence, "until further notice")
        #expect(!DutyRule(from: day, until: until, weekdays: [.monday], kind: .off).plansAbsence, "a day of the week")
        #expect(!DutyRule(from: day, until: until, kind: .unmarked).plansAbsence)
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [], openings: [])
        let session = try #require(Self.sessions.first { $0.day == day })
        let known = Hall.at("2026-03-02 09:00")
        let off = (rule: DutyRule(from: day, until: until, kind: .off), known: known)
        #expect(plan.planned([off], in: session)?.known == known)
        #expect(plan.planned([off, (DutyRule(from: day, until: day, kind: .on), known)], in: session) == nil, "the last holds")
        #expect(plan.planned([], in: session) == nil)
    }

    @Test("AB-3 · two whose post it is are told apart, and one who takes it by the roster is away from it alone")
    func rostered() throws {
        let (days, known) = (Day("2026-03-09")!...Day("2026-03-11")!, Hall.at("2026-03-02 09:00"))
        let held = Self.sessions.map { session in
            PostSession(
                session: session, keeper: Self.li, holder: days.contains(session.day) ? Self.wang : Self.li,
                replaced: days.contains(session.day) ? known : nil)
        }
        let off = PlannedAway(from: Hall.at("2026-03-11 00:00"), until: Hall.at("2026-03-13 00:00"), known: known)
        let found = PlannedAbsence.absences(from: Self.post, held, away: [Self.wang: [off]])
        #expect(
            found.map { "\($0.person.value) \($0.begins)..\($0.ends)" } == [
                "li 2026-03-09 08:30..2026-03-11 17:30", "wang 2026-03-11 08:30..2026-03-11 17:30",
            ])
    }

    @Test("AB-3 · in time", arguments: try rows("in time", of: .ab3, "due", "done", "now", "result"))
    func standing(_ row: Row) throws {
        let due = try row["due"] == "unknown" ? nil : row.optional("due").map(Row.time)
        let standing = Handover.Standing(
            isAsked: row["due"] != "–", done: try row.optional("done").map(Row.time), due: due, now: try row.time("now"))
        #expect(standing.rawValue == row["result"])
    }

    @Test("AB-3 · time to hand back", arguments: try rows("time to hand back", of: .ab3, "returned", "until"))
    func backDue(_ row: Row) throws {
        let due = try PlannedAbsence.backDue(returned: row.time("returned"), in: Hall.timetable)
        #expect((due.map { "\($0)" } ?? "–") == row["until"])
    }

    @Test(
        "AB-3 · who hands over to whom",
        arguments: try rows("who hands over to whom", of: .ab3, "a", "by", "offices", "giver", "taker", "result"))
    func people(_ row: Row) throws {
        let offices = Set(Office.allCases.filter { row["offices"].contains($0.rawValue) })
        let (giver, taker) = (Person.ID(row["giver"]), Person.ID(row["taker"]))
        let rostered = row.optional("a").map { Person.ID($0) }
        let result = try verdict {
            try Handover.checkGiven(by: CaseActor(person: Person.ID(row["by"]), offices: offices), for: giver)
            try Handover.checkPeople(
                from: giver, to: taker, holders: Set([Self.li, rostered].compactMap { $0 }),
                takers: Set([rostered, Self.wang, Person.ID("zhao")].compactMap { $0 }), at: "低保")
        }
        #expect(result == row["result"])
    }

    @Test("AB-3 · for how long", arguments: try rows("for how long", of: .ab3, "from", "until", "now", "result"))
    func period(_ row: Row) throws {
        let result = try verdict {
            try Handover.checkPeriod(from: row.time("from"), until: row.time("until"), now: row.time("now"))
        }
        #expect(result == row["result"])
    }

    @Test(
        "AB-3 · the life of a handover", arguments: try rows("the life of a handover", of: .ab3, "stage", "act", "by", "result")
    )
    func life(_ row: Row) throws {
        let before = try Self.handover(row["stage"])
        let by = Person.ID(row["by"])
        let bs = [Self.wang, Person.ID("zhao")]
        let result = try outcome {
            let after =
                switch row["act"] {
                case "ack": try before.acknowledged(by: by)
                case "more": try before.wantingMore(by: by)
                case "again": try before.replaced()
                case "back": try before.givenBack(by: by, bs: bs, isBack: true)
                case let other: try #require(other == "early" ? before.givenBack(by: by, bs: bs, isBack: false) : nil)
                }
            return "\(after.stage)"
        }
        #expect(result == row["result"])
    }

    @Test("AB-3 · who reads a handover", arguments: try rows("who reads a handover", of: .ab3, "reader", "result"))
    func reading(_ row: Row) throws {
        let reader = row["reader"] == "office" ? Unaccounted.Reader.office : .person(Person.ID(row["reader"]))
        #expect(try verdict { try Self.handover("given").checkRead(by: reader) } == row["result"])
    }

    @Test("AB-4 · the queue", arguments: try rows("the queue", of: .ab4, "standing", "a", "keeper", "who", "whose"))
    func queue(_ row: Row) throws {
        let words = row["standing"].split(separator: " ").map(String.init)
        let moment: Post.Moment =
            switch words[0] {
            case "unknown": .unknown
            case "closed": .closed
            case "a": .served(.a(.init(words[1])))
            case "cover": .served(.cover(.init(words[1])))
            case let other: try #require(other == "unmanned" ? .served(.unmanned) : nil)
            }
        let post = Post(
            id: Self.post, name: "低保", a: row.optional("a").map { .init($0) }, bs: [Self.wang, .init("zhao")])
        let whose = post.entrusted(
            to: .init(row["who"]), keeper: row.optional("keeper").map { .init($0) }, at: moment
        ).map(\.value)
        #expect((whose.isEmpty ? "–" : whose.joined(separator: "; ")) == row["whose"])
    }

    @Test("AB-7 · a file on a gap", arguments: try rows("a file on a gap", of: .ab7, "missing", "open", "named", "result"))
    func gap(_ row: Row) throws {
        let missing = try row.list("missing").map { text in
            let words = text.split(separator: " ").map(String.init)
            return CoverSpan.Missing(.init(words[0]), try #require(AwayReason(rawValue: words[1])))
        }
        let (from, until) = (Hall.at("2026-03-02 09:00"), Hall.at("2026-03-02 09:40"))
        let span = CoverSpan(post: Self.post, from: from, until: until, standing: .unmanned, missing: missing)
        let now = Hall.at(row["open"] == "yes" ? "2026-03-02 09:30" : "2026-03-02 10:00")
        let gap = try #require([span].gaps(by: now).first)
        let result = try outcome { try gap.pursued(naming: row.optional("named").map { .init($0) }).value }
        #expect(result == row["result"])
    }

    @Test(
        "AB-7 · a file on a handover",
        arguments: try rows("a file on a handover", of: .ab7, "standing", "owing", "named", "result")
    )
    func pursued(_ row: Row) throws {
        let standing = try #require(Handover.Standing(rawValue: row["standing"]))
        let result = try outcome {
            try standing.checkPursued()
            return try Breach.concerned(
                naming: row.optional("named").map { .init($0) }, owing: row.optional("owing").map { .init($0) }
            ).value
        }
        #expect(result == row["result"])
    }

    @Test("AB-7 · once", arguments: try rows("once", of: .ab7, "existing", "result"))
    func once(_ row: Row) throws {
        #expect(try verdict { try Breach.checkFirst(row.optional("existing")) } == row["result"])
    }

    @Test func `a number is the year and a serial`() {
        #expect(HandoverNumber(year: 2026, serial: 12)?.description == "H2026-000012")
        #expect(HandoverNumber(year: 2026, serial: 0) == nil)
    }

    /// From 李明 to 王芳.
    private static func handover(_ stage: String) throws -> Handover {
        let stages: [Handover.Stage] = [.given, .moreWanted, .acknowledged, .replaced, .givenBack, .closed]
        return Handover(
            id: .init(1), post: post, giver: li, taker: wang, from: Hall.at("2026-03-04 08:30"),
            until: Hall.at("2026-03-06 17:30"), given: Hall.at("2026-03-03 10:00"),
            stage: try #require(stages.first { "\($0)" == stage }))
    }

    /// "… @2026-03-02 09:00".
    private static func known(_ text: String) throws -> (String, HallTime) {
        let parts = text.split(separator: "@").map(String.init)
        try #require(parts.count == 2, "“\(text)” says when it was known")
        return (String(parts[0].dropLast()), try Row.time(parts[1]))
    }

    /// "2026-03-04 00:00..2026-03-07 00:00 @2026-03-02 09:00".
    private static func stretch(_ text: String) throws -> PlannedAway {
        let (span, known) = try known(text)
        let ends = span.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        return PlannedAway(from: try Row.time(ends[0]), until: try Row.time(ends[1]), known: known)
    }
}
