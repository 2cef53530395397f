import GRDB
import HallProto
import HallRules

/// What people ask, and what became of it.
struct Enquiries: EnquiriesService {
    typealias Contexts = HallContexts

    func open(_ request: OpenEnquiryRequest, in context: WriteContext) throws -> OpenEnquiryReply {
        let caller = try context.person()
        let now = context.house.clock.hallTime(context.now)
        let enquiry = try Enquiry.opened(
            id: Enquiry.ID(try EnquiryTable.nextID(context.db)), asked: try context.asked(request, or: caller), by: caller,
            now: now)
        let new = EnquiryTable.Particulars(
            number: try context.nextEnquiryNumber(), openedAt: context.now, openedBy: caller, request: request)
        let due = try context.due(enquiry)
        try EnquiryTable.insert(context.db, enquiry, new, due: due ?? context.now)
        try EnquiryClock.put(context.db, context.house, context.agenda, enquiry, due: due)
        let number = new.number.description
        let event = EnquiryOpened(
            number: number, ownerID: enquiry.owner.value, askedPersonIDs: enquiry.asked.map(\.value), channel: request.channel,
            itemCode: request.itemCode)
        try context.record(
            JournalNote(
                .enquiryOpened(event), subject: "enquiry/\(number)", clauses: [.fa1, .fa2], sealed: request.sealed))
        return OpenEnquiryReply(enquiry: try EnquiryList.info(context.db, number: number))
    }

    func escalate(_ request: EscalateEnquiryRequest, in context: WriteContext) throws -> EscalateEnquiryReply {
        let found = try context.enquiry(request.number, seen: request.expectedVersion)
        let leader = try StaffTable.required(context.db, request.leaderID, field: "leader_id")
        let promised = Instant(request.promisedUntil ?? Timestamp())
        let escalated = try found.enquiry.escalated(
            to: leader.id, until: context.house.clock.hallTime(promised), by: try context.person(),
            now: context.house.clock.hallTime(context.now))
        try context.save(escalated, note: request.note)
        let event = EnquiryEscalated(
            number: request.number, leaderID: request.leaderID, promisedUntil: request.promisedUntil)
        try context.record(found, .enquiryEscalated(event), clauses: [.fa3], text: request.note)
        return EscalateEnquiryReply(enquiry: try EnquiryList.info(context.db, number: request.number))
    }

    func settle(_ request: SettleEnquiryRequest, in context: WriteContext) throws -> SettleEnquiryReply {
        let found = try context.enquiry(request.number, seen: request.expectedVersion)
        let settled = try found.enquiry.settled(
            try context.outcome(request), by: try context.person(), now: context.house.clock.hallTime(context.now))
        try context.save(settled, note: request.note)
        let event = EnquirySettled(number: request.number, outcome: request.outcome, postID: request.postID)
        try context.record(
            found, .enquirySettled(event), clauses: [.fa3, .fa4, .fa5, .fa6],
            text: [request.reason, request.rule, request.note].filter { !$0.isEmpty }.joined(separator: "\n"))
        return SettleEnquiryReply(enquiry: try EnquiryList.info(context.db, number: request.number))
    }

    func handOver(_ request: HandOverEnquiryRequest, in context: WriteContext) throws -> HandOverEnquiryReply {
        let found = try context.enquiry(request.number, seen: request.expectedVersion)
        let next = try StaffTable.required(context.db, request.toPersonID, field: "to_person_id")
        try context.handOver(found, to: next, because: request.reason)
        return HandOverEnquiryReply(enquiry: try EnquiryList.info(context.db, number: request.number))
    }

    func get(_ request: GetEnquiryRequest, in context: ReadContext) throws -> GetEnquiryReply {
        GetEnquiryReply(enquiry: try EnquiryList.info(context.db, number: request.number))
    }

    func list(_ request: ListEnquiriesRequest, in context: ReadContext) throws -> ListEnquiriesReply {
        let owner = try request.ownerID == StaffTable.callersOwnWord ? context.person().value : request.ownerID
        return try EnquiryList.page(context.db, request, owner: owner, now: context.now)
    }
}

extension WriteContext {
    fileprivate func enquiry(_ number: String, seen: Int64) throws -> EnquiryTable.Found {
        try EnquiryTable.find(db, house.clock, number: number, seen: seen)
    }

    /// FA-2. Who was asked, with what decides between them: their positions, and whose post owns the matter.
    fileprivate func asked(_ request: OpenEnquiryRequest, or caller: Person.ID) throws -> [Asked] {
        let posts = try request.itemCode.isEmpty ? [] : ItemTable.posts(db, request.itemCode, field: "item_code")
        let owners = Set(try posts.compactMap { try PostTable.post(db, $0) }.flatMap { [$0.a].compactMap { $0 } + $0.bs })
        let ids = request.askedPersonIDs.isEmpty ? [caller.value] : request.askedPersonIDs
        return try ids.enumerated().map { place, id in
            let field = "asked_person_ids[\(place)]"
            guard !ids[..<place].contains(id) else {
                throw Failure.malformed(field, zh: "\(id)列了两次", en: "\(id) is listed twice")
            }
            let person = try StaffTable.required(db, id, field: field)
            return Asked(
                person.id, rank: try StaffTable.rank(db, id), matter: owners.contains(person.id) ? .ofTheirPost : .ofAnother)
        }
    }

    fileprivate func nextEnquiryNumber() throws -> EnquiryNumber {
        let year = today.year
        guard let number = EnquiryNumber(year: year, serial: try Serials.next(db, .enquiry, year: year)) else {
            throw Failure.fault
        }
        return number
    }

    /// FA-3 to FA-5. INVALID_ARGUMENT naming the field for what does not belong to an outcome, or is not there.
    fileprivate func outcome(_ request: SettleEnquiryRequest) throws -> Enquiry.Outcome {
        switch request.outcome {
        case .answered: return .answered
        case .guided:
            try PostTable.requireThere(db, request.postID, field: "post_id", on: today)
            return .guided(Post.ID(request.postID))
        case .referred:
            guard !request.unitID.isEmpty else {
                return .referred(unit: request.unitName, address: request.unitAddress)
            }
            try UnitTable.require(db, request.unitID, field: "unit_id")
            let unit = try UnitTable.info(db, request.unitID) ?? UnitInfo()
            return .referred(unit: unit.name, address: unit.address.isEmpty ? request.unitAddress : unit.address)
        case .declined: return .declined(reason: request.reason, rule: request.rule)
        case .caseOpened:
            throw Failure.malformed(
                "outcome", zh: "请在受理时填写询问编号，受理后自动登记为已受理",
                en: "accept the case with this enquiry's number; that settles it so")
        case .unspecified, .unrecognized:
            throw Failure.malformed("outcome", zh: "请选择询问结果", en: "choose what became of it")
        }
    }

    fileprivate func due(_ enquiry: Enquiry) throws -> Instant? {
        try EnquiryClock.due(db, house, enquiry)
    }

    fileprivate func save(_ enquiry: Enquiry, note: String = "") throws {
        let due = try due(enquiry)
        try EnquiryTable.save(db, enquiry, note: note, at: now, house.clock, due: due)
        try EnquiryClock.put(db, house, agenda, enquiry, due: due)
    }

    fileprivate func record(
        _ found: EnquiryTable.Found, _ event: JournalEvent.Event, clauses: [Clause], text: String
    ) throws {
        let owner = found.enquiry.owner.value
        try record(
            JournalNote(
                event, subject: "enquiry/\(found.number)", clauses: clauses, actingFor: owner == caller.personID ? "" : owner,
                sealed: text.isEmpty ? nil : JournalSealed(text: text)))
    }

    /// FA-6. An open enquiry in another's hands.
    func handOver(_ found: EnquiryTable.Found, to next: Person, because reason: String) throws {
        let handed = try found.enquiry.handedOver(to: next, on: today)
        try save(handed)
        let event = EnquiryHandedOver(
            number: found.number, fromPersonID: found.enquiry.owner.value, toPersonID: next.id.value)
        try record(found, .enquiryHandedOver(event), clauses: [.fa6], text: reason)
    }

    /// FA-6. The enquiry a case came from: settled by it, unless it was guided here and is settled already.
    func convert(_ found: EnquiryTable.Found, to file: Case.ID, number: String) throws {
        let converted = try found.enquiry.becomingCase(file, now: house.clock.hallTime(now))
        guard converted != found.enquiry else { return try EnquiryTable.link(db, found.enquiry.id, to: file) }
        try save(converted)
        let event = EnquirySettled(number: found.number, outcome: .caseOpened, caseNumber: number)
        try record(found, .enquirySettled(event), clauses: [.fa3, .fa6], text: "")
    }
}

extension OpenEnquiryRequest {
    /// What is personal of it.
    fileprivate var sealed: JournalSealed? {
        guard !about.isEmpty || !visitorName.isEmpty || !visitorPhone.isEmpty else { return nil }
        let visitor =
            visitorName.isEmpty && visitorPhone.isEmpty
            ? nil : Applicant(kind: .person, name: visitorName, document: .none, phone: visitorPhone)
        return JournalSealed(applicant: visitor, text: about)
    }
}

/// FA-6. When an enquiry's time has passed.
enum EnquiryClock {
    static func due(_ db: Database, _ house: House, _ enquiry: Enquiry) throws -> Instant? {
        let hours = try house.timetable(db).hours
        return enquiry.due(in: hours).map { house.clock.instant($0) }
    }

    /// Overdue from the minute after.
    static func put(_ db: Database, _ house: House, _ agenda: Agenda, _ enquiry: Enquiry, due: Instant?) throws {
        guard let due else { return try agenda.drop(db, .enquiryLapse, subject: enquiry.id.value) }
        try agenda.put(db, .enquiryLapse, subject: enquiry.id.value, dueAt: due.advanced(byMinutes: 1))
    }

    /// The hours have changed: what nobody promised a time for is due at another closing time.
    static func recompute(_ context: WriteContext) throws {
        for id in try EnquiryTable.openIDs(context.db) {
            guard let found = try EnquiryTable.find(context.db, context.house.clock, id: id),
                let due = try due(context.db, context.house, found.enquiry)
            else { continue }
            try EnquiryTable.moveDue(context.db, found.enquiry.id, to: due)
            try put(context.db, context.house, context.agenda, found.enquiry, due: due)
        }
    }

    /// One record a lapse.
    static func lapse(_ found: EnquiryTable.Found, _ db: Database, now: Instant, state: WriterState) throws {
        guard let due = try due(db, state.house, found.enquiry) else { return }
        guard try EnquiryTable.lapse(db, found.enquiry.id, at: due.advanced(byMinutes: 1)) else { return }
        let event = EnquiryLapsed(number: found.number, ownerID: found.enquiry.owner.value)
        try state.record(
            db, at: now, JournalNote(.enquiryLapsed(event), subject: "enquiry/\(found.number)", clauses: [.fa6]))
    }
}
