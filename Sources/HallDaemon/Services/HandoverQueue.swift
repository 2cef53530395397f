import GRDB
import HallProto
import HallRules

/// AB-4. What somebody has to work on for others, and what is to be handed over, acknowledged and handed back.
struct HandoverQueue {
    private static let pageSizeDefault = 50
    /// What should have come back earlier than this is in the month's list, and in nobody's way any more.
    private static let returnDaysMax = 31

    private let context: ReadContext
    private let person: Person.ID
    private let reading: HandoverReading

    init(_ context: ReadContext, of person: Person.ID) throws {
        self.context = context
        self.person = person
        reading = try HandoverReading(context.db, context.house, around: context.today...context.today, now: context.now)
    }

    func reply(_ request: QueueRequest) throws -> QueueReply {
        let token = try PageToken(request.pageToken).text
        let page = try Page(size: request.pageSize, standard: Self.pageSizeDefault) { limit in
            try cases(after: request.pageToken.isEmpty ? "" : token, limit: limit)
        }
        let names = try PostTable.list(context.db, withRetired: true).reduce(into: [:]) { $0[$1.id] = $1.name }
        return QueueReply(
            cases: page.shown.map { QueuedCase(case: $0.row, postName: names[$0.row.postID] ?? "") },
            nextPageToken: page.next(\.token), toGive: try toGive(), toAcknowledge: try toAcknowledge(),
            toGiveBack: try toGiveBack())
    }

    /// A row with where it stands in the list.
    private struct Placed {
        let row: CaseRow
        let place: PageToken
        var token: String { place.text }
    }

    /// One index range for each post and person, run together.
    private func cases(after token: String, limit: Int) throws -> [Placed] {
        let (db, house, now) = (context.db, context.house, context.now)
        return try owners().flatMap { post, owner in
            let request = ListCasesRequest(postID: post, pageToken: token)
            let query = try CaseListQuery(db, house, request, handler: owner.value, rows: limit, now: now)
            return try Row.fetchAll(db.cachedStatement(sql: query.sql), arguments: query.arguments).map { row in
                Placed(
                    row: CaseRow(row, house.clock, now: now), place: PageToken(order: row["order_at"], id: row["id"]))
            }
        }.sorted { $0.place < $1.place }.prefix(limit).map { $0 }
    }

    /// Whose cases on which posts are the caller's to work on now.
    private func owners() throws -> [(post: String, owner: Person.ID)] {
        let holders = reading.absences.holders
        var owners: [(post: String, owner: Person.ID)] = []
        for id in holders.posts {
            let held = holders.holders(of: id, at: reading.absences.now)
            guard held.a == person || held.bs.contains(person) else { continue }
            let moment = try CoverReading.moment(context.db, context.house, of: Post.ID(id), now: context.now)
            let post = Post(id: Post.ID(id), name: "", a: held.a, bs: held.bs)
            owners += post.entrusted(to: person, keeper: held.keeper, at: moment).map { (id, $0) }
        }
        return owners
    }

    /// With who covers when each begins, as far as is known.
    private func toGive() throws -> [HandoverInfo] {
        let own = reading.absences.all.filter { $0.person == person && $0.ends > reading.absences.now }
        let owed = try own.map { try reading.line(of: $0) }.filter { $0.due != nil && $0.record == nil }
        return try owed.sorted { $0.absence.begins < $1.absence.begins }.map { line in
            var info = try reading.info(line)
            info.coverID = try cover(line.absence)
            info.coverName = try StaffTable.name(context.db, info.coverID)
            return info
        }
    }

    private func cover(_ absence: PlannedAbsence) throws -> String {
        let day = try CoverReading.day(
            context.db, context.house, absence.begins.day, from: .plan, now: context.now)
        return day?.spans().standing(at: absence.begins)[absence.post]?.standing.person?.value ?? ""
    }

    private func toAcknowledge() throws -> [HandoverInfo] {
        try HandoverTable.waiting(context.db, context.house.clock, for: person, now: context.now).map {
            try reading.info(reading.line(of: $0))
        }
    }

    private func toGiveBack() throws -> [HandoverInfo] {
        let first = HallTime(day: context.today - Self.returnDaysMax, time: .startOfDay)
        let planned = try reading.absences.all.filter { $0.ends >= first && $0.begins <= reading.absences.now }
            .map { try reading.line(of: $0) }
        let told = try HandoverTable.standing(
            context.db, context.house.clock, from: first, until: reading.absences.now
        ).filter { found in
            let handover = found.handover
            return reading.absences.first(
                from: handover.post, of: handover.giver, within: handover.from, handover.until) == nil
        }.map { try reading.line(of: $0) }
        return try (planned + told).filter(isMineToReturn).map(reading.info)
    }

    /// By whoever took over; where nobody did, by the Bs of the post.
    private func isMineToReturn(_ line: HandoverLine) -> Bool {
        guard line.backStanding == .waiting || line.backStanding == .missing else { return false }
        guard let record = line.record else {
            let held = reading.absences.holders.holders(of: line.absence.post.value, at: line.absence.begins)
            return held.takers(for: line.absence.person).contains(person)
        }
        return record.handover.taker == person
    }
}
