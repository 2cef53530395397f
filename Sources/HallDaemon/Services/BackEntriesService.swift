import GRDB
import HallProto
import HallRules

/// TL-2, IN-2. What was done on paper while the hall's power or network was down.
struct BackEntries: BackEntriesService {
    typealias Contexts = HallContexts

    func enter(_ request: EnterRequest, in context: WriteContext) throws -> EnterReply {
        let person = try context.person()
        let earlier = try context.begun(request.number, by: person)
        let acts = (earlier?.acts ?? []) + request.acts
        try context.checkCount(acts)
        let story = try BackEntryStory(acts, begun: earlier, in: context)
        let entry =
            try earlier?.entry ?? BackEntry(id: BackEntryTable.nextID(context.db), enteredBy: person)
        let number = try earlier?.number ?? BackEntryTable.nextNumber(context.db, year: context.today.year)
        let trial = BackEntered(number: number, enteredBy: person.value)
        try context.tryOut { _ = try story.carryOut(in: context, trial) }
        if earlier == nil {
            try BackEntryTable.insert(context.db, entry, number: number, of: story.file?.id, acts, at: context.now)
        } else {
            try BackEntryTable.save(context.db, entry, acts)
        }
        let event = BackEntryMade(number: number, caseNumber: story.caseNumber ?? "", vouchers: acts.vouchers)
        try context.record(
            JournalNote(.backEntryMade(event), subject: "back-entry/\(number)", clauses: [.in2, .tl2]))
        return EnterReply(entry: try BackEntryTable.info(context.db, number: number))
    }

    func confirm(_ request: ConfirmBackEntryRequest, in context: WriteContext) throws -> ConfirmBackEntryReply {
        let found = try context.backEntry(request.number, seen: request.expectedVersion)
        let person = try context.person()
        let confirmed = try found.entry.confirmed(by: person, at: context.house.clock.hallTime(context.now))
        let story = try BackEntryStory(found.acts, begun: found, in: context)
        let mark = BackEntered(
            number: found.number, enteredBy: found.entry.enteredBy.value, confirmedBy: person.value)
        let done = try story.carryOut(in: context, mark)
        let file = try CaseTable.filed(context.db, context.house.clock, number: done.number).file
        try BackEntryTable.decide(context.db, confirmed, of: file.id, at: context.now)
        let event = BackEntryConfirmed(
            number: found.number, caseNumber: done.number, vouchers: found.acts.vouchers,
            enteredBy: found.entry.enteredBy.value)
        try context.record(
            JournalNote(.backEntryConfirmed(event), subject: "back-entry/\(found.number)", clauses: [.in2, .tl2]))
        return ConfirmBackEntryReply(
            entry: try BackEntryTable.info(context.db, number: found.number), papers: done.papers, queryCode: done.queryCode)
    }

    func reject(_ request: RejectBackEntryRequest, in context: WriteContext) throws -> RejectBackEntryReply {
        let found = try context.backEntry(request.number, seen: request.expectedVersion)
        let rejected = try found.entry.rejected(
            by: context.person(), reason: request.reason, at: context.house.clock.hallTime(context.now))
        try BackEntryTable.decide(context.db, rejected, of: nil, at: context.now)
        let event = BackEntryRejected(number: found.number, enteredBy: found.entry.enteredBy.value)
        try context.record(
            JournalNote(
                .backEntryRejected(event), subject: "back-entry/\(found.number)", clauses: [.in2],
                sealed: JournalSealed(text: request.reason)))
        return RejectBackEntryReply(entry: try BackEntryTable.info(context.db, number: found.number))
    }

    func get(_ request: GetBackEntryRequest, in context: ReadContext) throws -> GetBackEntryReply {
        GetBackEntryReply(entry: try BackEntryTable.info(context.db, number: request.number))
    }

    func list(_ request: ListBackEntriesRequest, in context: ReadContext) throws -> ListBackEntriesReply {
        let file = try request.caseNumber.said.map {
            try CaseTable.filed(context.db, context.house.clock, number: $0).file.id
        }
        let after = try BackEntryTable.id(context.db, token: request.pageToken)
        let page = try Page(size: request.pageSize, standard: 50) { limit in
            try BackEntryTable.list(context.db, request, of: file, after: after, limit: limit)
        }
        return ListBackEntriesReply(entries: page.shown, nextPageToken: page.next(\.number))
    }
}

extension WriteContext {
    fileprivate func backEntry(_ number: String, seen: Int64) throws -> BackEntryTable.Found {
        try BackEntryTable.find(db, house.clock, number: number, seen: seen)
    }

    /// The entry somebody goes on with; nil: they begin one.
    fileprivate func begun(_ number: String, by person: Person.ID) throws -> BackEntryTable.Found? {
        guard !number.isEmpty else { return nil }
        let found = try BackEntryTable.find(db, house.clock, number: number)
        try found.entry.checkAddable(by: person)
        return found
    }

    fileprivate func checkCount(_ acts: [BackEntryAct]) throws {
        guard acts.count <= BackEntryStory.actsMax else {
            throw Failure.malformed(
                "acts", zh: "一份补录最多\(BackEntryStory.actsMax)项，请另录一份",
                en: "one back-entry holds \(BackEntryStory.actsMax) acts at most; make another one")
        }
    }
}

extension [BackEntryAct] {
    fileprivate var vouchers: [String] { reduce(into: []) { if !$0.contains($1.voucher) { $0.append($1.voucher) } } }
}
