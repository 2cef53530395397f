import GRDB
import HallProto
import HallRules

/// ATT-3. Keeps the list of unaccounted sessions true to the facts: notes those of a day when everything of it is settled, and looks again
/// where a fact comes to be known late. Looking twice changes nothing.
struct SessionClosing {
    /// How far ahead the next closing is looked for. In a hall that does not open for so long it is looked for anew then.
    private static let daysAhead = 400

    let db: Database
    let house: House
    let agenda: Agenda
    let now: Instant
    let record: (JournalNote) throws -> Void

    private var time: HallTime { house.clock.hallTime(now) }

    /// After a change of when the hall works, from a day on.
    func scheduleChanged(from day: Day) throws {
        if try Meta.sessionsBegan.integer(db) == nil {
            try Meta.sessionsBegan.set(db, time.day.number)
            try Meta.sessionsClosedThrough.set(db, time.day.number)
        }
        try reopen()
        try look(day...)
        try putNext()
    }

    /// After a change of when the hall opens on one day. Before the first schedule there are no sessions anyway.
    func openingChanged(on day: Day) throws {
        try reopen()
        try look(day...day)
        try putNext()
    }

    /// After a change of who works when.
    func dutyChanged(_ duty: DutyInfo) throws {
        try look(Day.required(duty.from, field: "from")..., of: Person.ID(duty.personID))
    }

    /// After lists were taken in that may say anything of it.
    func listsChanged() throws {
        guard try !house.calendars.schedules(db).isEmpty else { return }
        try scheduleChanged(from: .firstDay(ofYear: 1))
    }

    /// After a change of a year's calendar: its notice may name days of the December before.
    func calendarChanged(year: Int) throws {
        try reopen()
        try look((Day.firstDay(ofYear: year) - 31)...)
        try putNext()
    }

    /// Looks again at what is closed from a day on, of one person or of everybody.
    func look(_ days: PartialRangeFrom<Day>, of person: Person.ID? = nil) throws {
        guard let through = try closedThrough(), days.lowerBound <= through else { return }
        try look(days.lowerBound...through, of: person)
    }

    /// Looks again at those of these days that are closed.
    func look(_ days: ClosedRange<Day>, of person: Person.ID? = nil) throws {
        guard let through = try closedThrough(), days.lowerBound <= through, let began = try Meta.sessionsBegan.integer(db)
        else {
            return
        }
        let first = max(days.lowerBound, Day(number: Int(began)) + 1)
        guard first <= min(days.upperBound, through) else { return }
        let closed = first...min(days.upperBound, through)
        var reading = try AttendanceReading(
            db, house, in: closed, of: person.map { .one($0) } ?? .everybody, now: now)
        try reading.gatherMarks()
        let standing = try UnaccountedTable.standing(db, house.clock, in: closed, of: person)
        let days = Dictionary(grouping: standing.keys, by: \.day)
        for day in closed.inOrder { try look(day, reading, standing, days[day.number] ?? [], began: Day(number: Int(began))) }
    }

    /// What the agenda does: closes the next day, if it is time, and puts the one after it.
    func fallDue() throws {
        if let (day, at) = try next(), at <= time {
            try Meta.sessionsClosedThrough.set(db, day.number)
            try look(day...day)
        }
        try putNext()
    }

    private func closedThrough() throws -> Day? {
        try Meta.sessionsClosedThrough.integer(db).map { Day(number: Int($0)) }
    }

    /// A day that turns out not to be over yet is closed once more when it is.
    private func reopen() throws {
        guard let through = try closedThrough() else { return }
        let days = (through - 1)...through
        let plan = try house.workPlan(db, in: days)
        guard let open = days.inOrder.first(where: { day in plan.settles(day).map { $0 > time } ?? false }) else { return }
        for (_, found) in try UnaccountedTable.standing(db, house.clock, in: open...through, of: nil).inOrder {
            try save(found, .accounted)
        }
        try Meta.sessionsClosedThrough.set(db, (open - 1).number)
    }

    private func next() throws -> (Day, HallTime)? {
        guard let through = try closedThrough() else { return nil }
        let days = (through + 1)...(max(through, time.day) + Self.daysAhead)
        let plan = try house.workPlan(db, in: days)
        for day in days.inOrder {
            if let settles = plan.settles(day) { return (day, settles) }
        }
        return nil
    }

    private func putNext() throws {
        guard try closedThrough() != nil, try !house.calendars.schedules(db).isEmpty else {
            return try agenda.drop(db, .sessionsClose, subject: 0)
        }
        let again = HallTime(day: time.day + Self.daysAhead, time: .startOfDay)
        try agenda.put(db, .sessionsClose, subject: 0, dueAt: house.clock.instant(try next()?.1 ?? again))
    }
}

extension SessionClosing {
    private func look(
        _ day: Day, _ reading: AttendanceReading, _ standing: [UnaccountedTable.Key: UnaccountedTable.Found],
        _ keys: [UnaccountedTable.Key], began: Day
    ) throws {
        let found = try reading.settledRecords(on: day).map { person, records in
            let asked = Closing.asks(on: day, began: began, entered: person.entered)
            return (person.id, records.filter { asked && $0.standing == .unaccounted }.map(\.session))
        }
        let unaccounted = Set(
            found.flatMap { person, sessions in
                sessions.map { UnaccountedTable.Key(day: day.number, person: person, place: $0.place) }
            })
        for (key, row) in standing.of(keys).inOrder {
            try save(row, unaccounted.contains(key) ? .unaccounted : .accounted)
        }
        for (person, sessions) in found {
            let new = sessions.filter { session in
                standing[UnaccountedTable.Key(day: day.number, person: person, place: session.place)] == nil
            }
            try note(new, of: person)
        }
    }

    /// Notes sessions of somebody's day, and tells them.
    private func note(_ sessions: [WorkSession], of person: String) throws {
        guard let day = sessions.first?.day else { return }
        var noted: [NotedSession] = []
        for session in sessions {
            let number = try UnaccountedTable.insert(db, house.clock, session, of: person, at: now)
            noted.append(NotedSession(number: number, hours: session.hours.description))
            let event = SessionUnaccounted(
                number: number, personID: person, date: session.day.description, place: Int32(session.place))
            try record(.sessionUnaccounted(event), number)
        }
        let until = Unaccounted(id: Unaccounted.ID(0), person: Person.ID(person), noted: time)
            .explainUntil(in: try house.timetable(db))
        let facts = AbsenceNotice(
            person: try PaperHandler(db, person: Person.ID(person)), unitName: try UnitTable.name(db, ofPerson: person),
            day: day,
            sessions: noted, explainUntil: until)
        let paper = try Papers.issue(by: issuer, facts)
        try PaperTable.concern(db, paper, person: person)
        try UnaccountedTable.tell(db, noted.map(\.number), by: paper)
    }

    /// One that stands, as the facts are now.
    private func save(_ found: UnaccountedTable.Found, _ facts: Unaccounted.Facts) throws {
        guard let changed = found.unaccounted.lookedAt(facts, now: time) else { return }
        try UnaccountedTable.save(db, changed, endedAt: now)
        let (person, date) = (changed.person.value, found.session.day.description)
        switch facts {
        case .unaccounted:
            let event = SessionUnaccounted(
                number: found.number, personID: person, date: date, place: Int32(found.session.place))
            try record(.sessionUnaccounted(event), found.number)
        case .accounted:
            let event = SessionCleared(
                number: found.number, personID: person, date: date, place: Int32(found.session.place),
                decided: changed.isDecided)
            try record(.sessionCleared(event), found.number)
        }
    }

    private func record(_ event: JournalEvent.Event, _ number: String) throws {
        try record(JournalNote(event, subject: "absence/\(number)", clauses: [.att3]))
    }

    private var issuer: PaperIssuer {
        PaperIssuer(db: db, clock: house.clock, now: now, personID: nil, voucher: nil, record: record)
    }
}

extension Unaccounted {
    fileprivate var isDecided: Bool {
        switch stage {
        case .decided: true
        case .open, .cleared: false
        }
    }
}

extension [UnaccountedTable.Key: UnaccountedTable.Found] {
    /// Of these alone.
    fileprivate func of(_ keys: [Key]) -> Self {
        keys.reduce(into: [:]) { $0[$1] = self[$1] }
    }

    /// As the journal tells them.
    fileprivate var inOrder: [(Key, Value)] { sorted { ($0.value.unaccounted.id.value) < ($1.value.unaccounted.id.value) } }
}

extension WriteContext {
    /// ATT-3. As of now, whatever time it is that a call tells of.
    var sessionClosing: SessionClosing {
        SessionClosing(db: db, house: house, agenda: agenda, now: writtenAt) { try self.record($0) }
    }
}

extension SessionClosing {
    /// By the daemon itself.
    init(_ db: Database, now: Instant, state: WriterState) {
        self.init(db: db, house: state.house, agenda: state.agenda, now: now) { try state.record(db, at: now, $0) }
    }
}
