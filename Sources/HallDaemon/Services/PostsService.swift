import GRDB
import HallProto
import HallRules

/// AB-2, AB-6, ATT-5. Who serves each post, and where nobody did.
struct PostDesk: PostsService {
    typealias Contexts = HallContexts

    /// A month ahead; further nobody knows who will be there.
    private static let planDaysMax = 31

    let feed: JournalFeed

    func coverage(_ request: CoverageRequest, in context: ReadContext) throws -> CoverageReply {
        CoverageReply(
            posts: try CoverTable.list(context.db, window: request.windowID), seq: try JournalTable.last(context.db).seq)
    }

    func watch(_ request: WatchCoverageRequest, in context: StreamContext) throws {
        let read = context.read
        let last = try JournalTable.last(read.db).seq
        guard request.afterSeq <= last else {
            throw Failure.malformed(
                "after_seq", zh: "记录只到 \(last) 号，请从该号之后开始", en: "the journal ends at \(last); start after that")
        }
        let isNew = request.afterSeq == 0
        let watcher = try JournalWatcher(
            read.call, from: (isNew ? last : request.afterSeq) + 1, sink: context.sink,
            message: .shared { try CoverageChange($0, $1)?.encoded() })
        let snapshot = CoverageChange(seq: last, snapshot: true, posts: isNew ? try CoverTable.list(read.db) : [])
        context.start(watcher)
        _ = isNew && context.sink.send(snapshot.encoded())
        feed.add(watcher)
    }

    func listGaps(_ request: ListGapsRequest, in context: ReadContext) throws -> ListGapsReply {
        let from = request.from.said ?? context.today.description
        let days = try DaySpan.checked(from: from, to: request.to.said ?? from)
        let subject = try context.markReader().reads(context.asked(request.personID))
        let reading = try GapReading(context, post: request.postID, answering: subject)
        let place = try request.pageToken.isEmpty ? days.lowerBound : Day.required(request.pageToken, field: "page_token")
        var reply = ListGapsReply(yearsMissing: try reading.yearsMissing(in: days))
        let size = request.pageSize == 0 ? 200 : Int(request.pageSize)
        var day = max(days.lowerBound, place)
        while day <= min(days.upperBound, context.today) {
            guard reply.gaps.count < size else {
                reply.nextPageToken = day.description
                return reply
            }
            reply.gaps += try reading.gaps(on: day)
            day = day + 1
        }
        return reply
    }

    func plan(_ request: PlanRequest, in context: ReadContext) throws -> PlanReply {
        let first = try request.from.said.map { try Day.required($0, field: "from") } ?? context.today
        let days = try DaySpan.checked(
            from: first.description, to: request.to.said ?? (first + 6).description, daysMax: Self.planDaysMax)
        let reading = try GapReading(context, post: request.postID, answering: .everybody)
        var reply = PlanReply(yearsMissing: try reading.yearsMissing(in: days))
        for number in days.lowerBound.number...days.upperBound.number {
            reply.planned += try reading.planned(on: Day(number: number)).filter {
                !request.exceptions || $0.standing != .a || !$0.uncoveredItems.isEmpty
            }
        }
        return reply
    }

    func addRoster(_ request: AddRosterRequest, in context: WriteContext) throws -> AddRosterReply {
        let roster = try RosterTable.add(context.db, request, today: context.today, at: context.now)
        let event = JournalEvent.Event.rosterAdded(RosterAdded(roster: roster))
        try context.record(JournalNote(event, subject: "post/\(roster.postID)", clauses: [.ab1]))
        return AddRosterReply(roster: roster)
    }

    func endRoster(_ request: EndRosterRequest, in context: WriteContext) throws -> EndRosterReply {
        let roster = try RosterTable.found(context.db, request.id)
        let ended = try RosterTable.end(
            context.db, roster, after: Day.required(request.until, field: "until"), today: context.today)
        let event = RosterEnded(id: roster.id, postID: roster.postID, until: ended?.until ?? "")
        try context.record(JournalNote(.rosterEnded(event), subject: "post/\(roster.postID)", clauses: [.ab1]))
        return EndRosterReply(roster: ended)
    }

    func listRosters(_ request: ListRostersRequest, in context: ReadContext) throws -> ListRostersReply {
        ListRostersReply(
            rosters: try RosterTable.list(
                context.db, post: request.postID, endingFrom: request.withEnded ? nil : context.today))
    }
}

/// ATT-5, AB-6. Gaps that were and cover to come, day by day, as it is shown.
private struct GapReading {
    private let context: ReadContext
    private let post: String
    private let answering: Person.ID?
    private let people: [String: String]
    private let posts: [String: String]
    private let uncovered: UncoveredItems

    /// INVALID_ARGUMENT where there is no such post.
    init(_ context: ReadContext, post: String, answering: MarkReader.Subject) throws {
        self.context = context
        self.post = post
        self.answering =
            switch answering {
            case .everybody: nil
            case .one(let person): person
            }
        people = try StaffTable.list(context.db, withDeparted: true).reduce(into: [:]) { $0[$1.id] = $1.name }
        posts = try PostTable.list(context.db, withRetired: true).reduce(into: [:]) { $0[$1.id] = $1.name }
        uncovered = try UncoveredItems(context.db)
        guard post.isEmpty || posts[post] != nil else {
            throw Failure.malformed("post_id", zh: "没有岗位 \(post)，请核对", en: "there is no post \(post); check it")
        }
    }

    func yearsMissing(in days: ClosedRange<Day>) throws -> [Int32] {
        try AttendanceReading(context.db, context.house, in: days, of: .everybody, now: context.now).yearsMissing
            .map(Int32.init)
    }

    private func spans(on day: Day, from source: PresenceDay.Source) throws -> [CoverSpan] {
        let spans = try CoverReading.day(context.db, context.house, day, from: source, now: context.now)?.spans() ?? []
        return spans.filter { post.isEmpty || $0.post.value == post }
    }

    func gaps(on day: Day) throws -> [GapInfo] {
        let clock = context.house.clock
        let now = clock.hallTime(context.now)
        return try spans(on: day, from: .marks).gaps(by: now).filter { answering == nil || $0.answerable == answering }.map {
            GapInfo(
                postID: $0.post.value, postName: posts[$0.post.value] ?? "", from: clock.instant($0.from).timestamp,
                until: clock.instant($0.until).timestamp, minutes: Int32($0.minutes), missing: $0.missing.map(info),
                answerableID: $0.answerable?.value ?? "", answerableName: $0.answerable.map { people[$0.value] ?? "" } ?? "",
                open: $0.goesOn)
        }
    }

    func planned(on day: Day) throws -> [PlannedInfo] {
        try spans(on: day, from: .plan).map { span in
            PlannedInfo(
                postID: span.post.value, postName: posts[span.post.value] ?? "", date: day.description,
                from: span.from.time.description, until: span.until.ofDay(day).description, standing: span.standing.wire,
                personID: span.standing.person?.value ?? "",
                personName: span.standing.person.map { people[$0.value] ?? "" } ?? "", missing: span.missing.map(info),
                uncoveredItems: uncovered.codes(at: span.post.value, servedBy: span.standing.person?.value))
        }
    }

    private func info(_ missing: CoverSpan.Missing) -> MissingInfo {
        MissingInfo(
            personID: missing.person?.value ?? "", personName: missing.person.map { people[$0.value] ?? "" } ?? "",
            reason: missing.reason.wire)
    }
}

extension HallTime {
    /// A session that ends at midnight ends at 24:00 of its own day.
    fileprivate func ofDay(_ day: Day) -> TimeOfDay { self.day == day ? time : .endOfDay }
}

extension CoverageChange {
    /// What an entry says of the posts; nil: nothing.
    fileprivate init?(_ entry: JournalTable.Entry, _ db: Database) throws {
        let open = try JournalOpen(decoding: entry.link.open, limits: .reply)
        guard case .coverChanged(let event)? = open.event?.event else { return nil }
        let uncovered = try UncoveredItems(db)
        let posts = try event.turns.map { turn in
            CoverageInfo(
                postID: turn.postID, postName: try PostTable.info(db, turn.postID)?.name ?? "",
                windowID: try PostTable.windowID(db, turn.postID), standing: turn.standing, personID: turn.personID,
                personName: try turn.personID.isEmpty ? "" : StaffTable.name(db, turn.personID), since: event.at,
                uncoveredItems: uncovered.codes(at: turn.postID, servedBy: turn.personID))
        }
        self.init(seq: entry.link.seq, posts: posts)
    }
}

extension HallRules.AwayReason {
    fileprivate var wire: HallProto.AwayReason {
        switch self {
        case .notSignedIn: .notSignedIn
        case .signedOut: .signedOut
        case .steppedAway: .steppedAway
        case .outing: .outing
        case .leave: .leave
        case .study: .study
        case .offDuty: .offDuty
        case .departed: .departed
        case .busy: .busy
        case .vacant: .vacant
        }
    }
}
