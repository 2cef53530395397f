import GRDB
import HallProto
import HallRules

/// AB-2. Who serves the posts, worked out from the facts the book has now.
enum CoverReading {
    /// Nil: posts know no cover on that day, because the hall has no schedule yet or nobody knows whether it opens. `supposing`: as if
    /// somebody were away as well.
    static func day(
        _ db: Database, _ house: House, _ day: Day, from source: PresenceDay.Source, now: Instant, supposing: Supposition? = nil
    ) throws -> CoverDay? {
        let reading = try AttendanceReading(db, house, in: day...day, of: .everybody, now: now)
        guard reading.plan.schedule(on: day) != nil, let sessions = reading.plan.sessions(on: day).value else { return nil }
        let threshold = try Setting.stepAwayMinutes.integer(db)
        // Nobody plans a moment off.
        let steps = try source == .plan ? [:] : WhereaboutsTable.steps(db, house.clock, of: nil, on: day)
        let people = try reading.attendance(on: day).map { person, attendance in
            let service = person.departed.map { Person.Service.departed($0) } ?? .serving
            return (
                Person.ID(person.id),
                PresenceDay(
                    supposing?.applied(to: attendance, of: person.id) ?? attendance, steps: steps[person.id] ?? [],
                    source: source, service: service, stepAwayMinutes: threshold)
            )
        }
        return CoverDay(
            sessions: sessions,
            posts: try StaffingTable.posts(db, house.clock, on: day).map { supposing?.applied(to: $0) ?? $0 },
            people: Dictionary(uniqueKeysWithValues: people), placesMax: try Setting.postsPerPerson.integer(db))
    }

    /// AB-5. How a post is served now, for whoever wants to act on it.
    static func moment(_ db: Database, _ house: House, of post: Post.ID, now: Instant) throws -> Post.Moment {
        guard let told = try CoverTable.told(db, of: post) else { return .unknown }
        if let standing = told.served { return .served(standing) }
        let time = house.clock.hallTime(now)
        guard let day = try day(db, house, time.day, from: .marks, now: now) else { return .unknown }
        let served = day.spans().last { $0.post == post && $0.from <= time }
        return served.map { .served($0.standing) } ?? .closed
    }
}

/// LV-4. Somebody who would be away, and whom their unit would send for their posts.
struct Supposition {
    let person: Person.ID
    let absences: [Absence]
    let substitutes: [String: [Person.ID]]

    func applied(to attendance: AttendanceDay, of person: String) -> AttendanceDay {
        guard person == self.person.value else { return attendance }
        return AttendanceDay(
            schedule: attendance.schedule, duty: attendance.duty, marks: attendance.marks,
            absences: attendance.absences + absences)
    }

    func applied(to post: PostDay) -> PostDay {
        guard let new = substitutes[post.id.value] else { return post }
        return PostDay(
            id: post.id, holdings: post.holdings.map { .init(from: $0.from, post: $0.post?.joined(by: new)) })
    }
}

/// AB-2, AB-6. Keeps what was told of the posts true: looks whenever a fact comes in and whenever time may change something.
enum CoverBook {
    /// Further ahead than this nobody looks for the hall's next session at once; then it is looked for again.
    private static let lookAheadDays = 60
    /// One entry of the agenda for all posts.
    private static let subject: Int64 = 0

    /// Tells what is different at an instant from what was told last, and when it may be different again.
    static func refresh(_ db: Database, _ state: WriterState, at moment: Instant, now: Instant) throws {
        let house = state.house
        let told = try CoverTable.all(db)
        guard try !house.calendars.schedules(db).isEmpty || !told.isEmpty else { return }
        let time = house.clock.hallTime(moment)
        let day = try CoverReading.day(db, house, time.day, from: .marks, now: now)
        let spans = day?.spans() ?? []
        let serving = spans.standing(at: time)
        let minute = house.clock.instant(time)
        var next: [String: CoverTable.Told] = [:]
        let posts = try PostTable.list(db)
        for post in posts where !post.term.isPast(on: time.day) {
            let span = serving[Post.ID(post.id)]
            next[post.id] = CoverTable.Told(
                standing: span?.standing.wire ?? .closed, person: span?.standing.person?.value,
                since: span.map { house.clock.instant($0.from) } ?? minute)
        }
        let turned = Set(next.keys).union(told.keys).filter { id in
            next[id].flatMap { new in told[id].map { !new.says($0) } } ?? true
        }.sorted()
        for id in turned { try CoverTable.put(db, id, next[id]) }
        try tell(turned.map { ($0, next[$0]) }, at: minute, db, state, now: now)
        try wait(after: time, spans, ends: posts.compactMap(\.term.lastDay).map { $0 + 1 }, db, state)
    }

    private static func tell(
        _ turned: [(id: String, told: CoverTable.Told?)], at minute: Instant, _ db: Database, _ state: WriterState, now: Instant
    ) throws {
        guard !turned.isEmpty else { return }
        let turns = turned.map { id, told in
            CoverTurn(postID: id, standing: told?.standing ?? .closed, personID: told?.person ?? "")
        }
        let event = JournalEvent.Event.coverChanged(CoverChanged(at: minute.timestamp, turns: turns))
        try state.record(db, at: now, JournalNote(event, subject: "cover", clauses: [.ab2, .ab6]))
    }

    /// `ends`: the first days without a temporary post.
    private static func wait(
        after time: HallTime, _ spans: [CoverSpan], ends: [Day], _ db: Database, _ state: WriterState
    ) throws {
        let house = state.house
        let end = ends.map { HallTime(day: $0, time: .startOfDay) }.filter { $0 > time }.min()
        let turn =
            try house.calendars.schedules(db).isEmpty
            ? nil : spans.nextTurn(after: time) ?? nextOpening(db, house, after: time)
        guard let next = [end, turn].compactMap({ $0 }).min() else {
            return try state.agenda.drop(db, .coverTurn, subject: subject)
        }
        try state.agenda.put(db, .coverTurn, subject: subject, dueAt: house.clock.instant(next))
    }

    /// When the hall's next session begins.
    private static func nextOpening(_ db: Database, _ house: House, after time: HallTime) throws -> HallTime {
        let last = time.day + lookAheadDays
        let plan = try house.workPlan(db, in: time.day...last)
        var day = time.day
        while day < last {
            let opening = plan.sessions(on: day).value?.map(\.starts).first { $0 > time }
            if let opening { return opening }
            day = day + 1
        }
        return HallTime(day: last, time: .startOfDay)
    }
}

extension JournalEvent.Event {
    /// AB-2. Whether what happened may bear on who serves a post. Exhaustive, so that a new event has to say.
    var movesCover: Bool {
        switch self {
        case .signedIn, .signedOut, .schedulePut, .scheduleRemoved, .openingPut, .openingRemoved, .dutyAdded, .dutyEnded,
            .staffPut, .staffDeparted, .postPut, .postRetired, .rosterAdded, .rosterEnded, .settingPut, .listsImported,
            .calendarYearLoaded, .steppedAway, .wentOut, .awayEnded, .correctionDecided,
            .sheetDecided, .leaveDecided, .leaveDecisionConfirmed, .substituteNamed, .leaveWithdrawn, .leaveReturned,
            .leaveReturnConfirmed, .studyPlanned, .studyCancelled, .studyAskOffDecided, .studyRecorded:
            true
        case .bookOpened, .callRefused, .callFailed, .clockAdvanced, .clockSuspected, .clockConfirmed, .backupMade,
            .entriesRedacted, .badgeIssued, .pinChosen, .pinFailed, .badgeLost, .badgeSessionOpened, .badgeSessionClosed,
            .roleGranted, .roleRevoked, .loginMapped, .loginUnmapped, .terminalPut, .serviceAccountPut, .pinReset, .unitPut,
            .windowPut, .deadlineMoved, .itemPut, .itemRetired, .caseAccepted, .caseHandedOver, .casePaused, .caseResumed,
            .caseFinished, .caseAnnulled, .caseNearDue, .caseLapsed, .applicantRevealed, .queryCodeGuessed,
            .applicationFiled, .materialsChecked, .noticeGiven, .applicationSupplemented, .applicationTurnedDown,
            .applicationWithdrawn, .breachProposed, .materialsHandedIn, .materialsOverdue, .acceptanceHeld,
            .caseLimitExtended, .caseReviewed, .caseApproved, .caseStepRecorded, .caseSentUp, .caseCameBack,
            .authorityContacted, .caseDelivered, .deliveryNearDue, .applicantVisited, .paperIssued, .backEntryMade,
            .backEntryConfirmed, .backEntryRejected, .casesImported, .caseLinked, .enquiryOpened, .enquiryEscalated,
            .enquirySettled, .enquiryHandedOver, .enquiryLapsed, .breachRecorded, .breachExplained, .breachDecided,
            .handoverGiven, .handoverAnswered, .handoverGivenBack, .handoverClosed,
            .coverChanged, .outingOverdue, .visitorsLeft, .sessionUnaccounted, .sessionCleared, .absenceExplained,
            .absenceDecided,
            .correctionAsked, .sheetEntered, .sheetSealed, .sheetCorrectionAsked, .sheetCorrectionDecided, .leaveAsked,
            .leaveConsented, .leavePaperHandedIn, .leaveKindPut, .workedSincePut, .studyGroupPut, .studyAskedOff,
            .essayHandedIn, .notesChecked, .delegationGiven, .delegationRevoked, .authorisationPut, .authorisationRemoved,
            .windowEnded, .postPastLastDay:
            false
        }
    }
}
