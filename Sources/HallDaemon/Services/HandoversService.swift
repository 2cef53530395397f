import GRDB
import HallProto
import HallRules

/// AB-3, AB-4. Posts handed over and back, and what a B has to work on meanwhile.
struct Handovers: HandoversService {
    typealias Contexts = HallContexts

    func give(_ request: GiveHandoverRequest, in context: WriteContext) throws -> GiveHandoverReply {
        let giver = try request.giverID.said.map {
            try StaffTable.required(context.db, $0, field: "giver_id").id
        }
        let span = try context.span(request, giver: giver ?? context.person())
        let before = try HandoverTable.standing(
            context.db, context.house.clock, from: span.from, until: span.until, post: request.postID,
            giver: span.giver.value)
        for old in before { try HandoverTable.save(context.db, old.handover.replaced(), at: context.now) }
        let handed = try context.openCases(of: span.giver, at: request.postID, notes: request.notes)
        let facts = HandoverList(
            post: try PostTable.info(context.db, request.postID)?.name ?? "",
            giver: try PaperHandler(context.db, person: span.giver),
            taker: try PaperHandler(context.db, person: span.taker), from: span.from, until: span.until,
            reason: span.reason, words: request.text.said, cases: handed.isEmpty ? nil : handed)
        let paper = try Papers.issue(context, facts, tie: context.tie(to: before))
        let first = before.compactMap { $0.row["first_given_at"] as Int64? }.min()
        let new = HandoverTable.New(
            handover: Handover(
                id: try HandoverTable.nextID(context.db), post: Post.ID(request.postID), giver: span.giver,
                taker: span.taker, from: span.from, until: span.until, given: nil, stage: .given),
            number: try HandoverTable.nextNumber(context.db, year: context.today.year), by: try context.person(),
            at: context.now, first: first.map(Instant.init(milliseconds:)) ?? context.now, words: request.text,
            cases: handed.count, paper: paper)
        try HandoverTable.insert(context.db, context.house.clock, new)
        let clock = context.house.clock
        let event = HandoverGiven(
            number: new.number, postID: request.postID, giverID: span.giver.value, takerID: span.taker.value,
            from: clock.instant(span.from).timestamp, until: clock.instant(span.until).timestamp,
            cases: Int32(handed.count), replaces: before.map(\.number))
        try context.record(.handoverGiven(event), number: new.number, text: request.text)
        return GiveHandoverReply(handover: try context.handoverInfo(new.number))
    }

    func acknowledge(_ request: AcknowledgeHandoverRequest, in context: WriteContext) throws -> AcknowledgeHandoverReply {
        let found = try context.handover(request.number, seen: request.expectedVersion)
        let taken = try found.handover.acknowledged(by: context.person())
        try HandoverTable.save(context.db, taken, at: context.now)
        try context.record(taken.taken(number: found.number), number: found.number)
        return AcknowledgeHandoverReply(handover: try context.handoverInfo(found.number))
    }

    func wantMore(_ request: WantMoreRequest, in context: WriteContext) throws -> WantMoreReply {
        let found = try context.handover(request.number, seen: request.expectedVersion)
        let wanting = try found.handover.wantingMore(by: context.person())
        try HandoverTable.save(context.db, wanting, wanted: request.text, at: context.now)
        let event = HandoverAnswered(number: found.number, takerID: wanting.taker.value, more: true)
        try context.record(.handoverAnswered(event), number: found.number, text: request.text)
        return WantMoreReply(handover: try context.handoverInfo(found.number))
    }

    func giveBack(_ request: GiveBackRequest, in context: WriteContext) throws -> GiveBackReply {
        let back = try context.returning(request)
        let person = try context.person()
        let holders = back.reading.absences.holders.holders(
            of: back.handover.post.value, at: context.house.clock.hallTime(context.now))
        let given = try back.handover.givenBack(
            by: person, bs: holders.takers(for: back.handover.giver),
            isBack: back.reading.absences.isBack(
                back.handover.giver, since: back.line.absence.begins, ends: back.line.absence.ends))
        let done = try HandedSteps(context).done(for: given.giver, at: given.post, since: back.line.absence.begins)
        let open = try context.openCases(of: given.giver, at: given.post.value, notes: [])
        let facts = HandoverList(
            post: try PostTable.info(context.db, given.post.value)?.name ?? "",
            giver: try PaperHandler(context.db, person: person),
            taker: try PaperHandler(context.db, person: given.giver), from: context.house.clock.hallTime(context.now),
            reason: "A岗返岗，交回", words: request.text.said, cases: open.isEmpty ? nil : open, done: done.isEmpty ? nil : done)
        let paper = try Papers.issue(context, facts)
        let record = HandoverTable.Back(by: person, at: context.now, words: request.text, paper: paper)
        let number = try context.keep(given, record, as: back.number)
        let event = HandoverGivenBack(
            number: number, postID: given.post.value, giverID: given.giver.value, steps: Int32(done.count))
        try context.record(.handoverGivenBack(event), number: number, text: request.text)
        return GiveBackReply(handover: try context.handoverInfo(number))
    }

    func get(_ request: GetHandoverRequest, in context: ReadContext) throws -> GetHandoverReply {
        let found = try HandoverTable.find(context.db, context.house.clock, number: request.number)
        try found.handover.checkRead(by: context.attendanceReader())
        let reading = try HandoverReading(context.db, context.house, of: found, now: context.now)
        return GetHandoverReply(handover: try reading.whole(found))
    }

    func list(_ request: ListHandoversRequest, in context: ReadContext) throws -> ListHandoversReply {
        let today = context.today.description
        let days = try DaySpan.month(request.month.said ?? String(today.prefix(7)), field: "month")
        let person = try context.personMeant(request.personID).said.map { Person.ID($0) }
        let own = try context.attendanceReader().ownOf
        let reading = try HandoverReading(context.db, context.house, around: days, now: context.now)
        let lines = try reading.lines(in: days).filter { line in
            [person, own].compactMap { $0 }.allSatisfy(line.concerns)
                && (request.postID.isEmpty || line.absence.post.value == request.postID)
                && (!request.troubles || line.isTrouble)
        }
        return ListHandoversReply(handovers: try lines.map(reading.info))
    }

    func queue(_ request: QueueRequest, in context: ReadContext) throws -> QueueReply {
        try HandoverQueue(context, of: context.person()).reply(request)
    }
}

extension WriteContext {
    fileprivate func handover(_ number: String, seen: Int64) throws -> HandoverTable.Found {
        try HandoverTable.find(db, house.clock, number: number, seen: seen)
    }

    fileprivate func handoverInfo(_ number: String) throws -> HandoverInfo {
        let found = try HandoverTable.find(db, house.clock, number: number)
        return try HandoverReading(db, house, of: found, now: now).whole(found)
    }

    fileprivate func record(_ event: JournalEvent.Event, number: String, text: String = "") throws {
        try record(
            JournalNote(
                event, subject: "handover/\(number)", clauses: [.ab3],
                sealed: text.said.map { JournalSealed(text: $0) }))
    }

    /// ON-4. The last list there was is replaced by the new one.
    fileprivate func tie(to before: [HandoverTable.Found]) throws -> PaperTie {
        guard let last = before.last else { return .nothing }
        return .replaces(try PaperTable.find(db, id: last.paper("paper")))
    }

    /// A handover that comes back, or an absence nobody handed over for; returns its number.
    fileprivate func keep(_ handover: Handover, _ back: HandoverTable.Back, as number: String?) throws -> String {
        if let number {
            try HandoverTable.giveBack(db, handover, back)
            return number
        }
        let new = try HandoverTable.nextNumber(db, year: today.year)
        try HandoverTable.insert(db, house.clock, unasked: handover, number: new, back)
        return new
    }
}

extension Handover {
    /// What the journal says of one that was taken over, or taken back.
    fileprivate func taken(number: String) -> JournalEvent.Event {
        switch stage {
        case .closed: .handoverClosed(HandoverClosed(number: number, giverID: giver.value))
        case .given, .moreWanted, .acknowledged, .replaced, .givenBack:
            .handoverAnswered(HandoverAnswered(number: number, takerID: taker.value, more: false))
        }
    }
}
