import GRDB
import HallProto
import HallRules

/// What happens when something is filed, whether it is accepted in the same step or later.
struct Filing {
    let application: Application
    let post: Post
    let number: String
    let queryCode: QueryCode
    let doubles: [String]
    private let new: ApplicationTable.Particulars
    private let enquiry: EnquiryTable.Found?

    /// Reads the request and asks the rules; nothing is written yet but the number that is taken.
    init(_ request: FileRequest, in context: WriteContext, materials: (Material) -> CheckedMaterial) throws {
        let identityNumber = try (request.applicant ?? Applicant()).checkedIdentityNumber()
        let offer = try ItemTable.offer(context.db, request.itemCode)
        if !request.postID.isEmpty { try PostTable.require(context.db, request.postID, field: "post_id") }
        let places = try ItemTable.places(context.db, request.itemCode, on: context.today)
        let place = request.postID.said ?? places.first?.id ?? offer.postID
        post = try context.servedPost(place, field: "post_id")
        enquiry = try context.enquiry(of: request)
        let wanted = try ItemTable.materials(context.db, offer.item.id.value, version: offer.item.version)
        application = try Application.filed(
            id: Case.ID(try CaseNumbers.nextID(context.db)), item: offer.item, offered: offer.state,
            materials: wanted.map { materials(Material(name: $0.name, need: Material.Need($0.need))) },
            bearer: try context.bearer(request.bearer ?? HallProto.Bearer(kind: .applicant)), aid: try context.aid(request),
            firstAsked: enquiry?.enquiry.owner, by: try context.person(), at: post,
            elsewhere: places.filter { $0.id != place }.map(\.name), now: context.house.clock.hallTime(context.now))
        try CaseNumbers.checkExternal(context.db, request.externalNumber)
        doubles = try CaseSearch.openDoubles(context.db, request, identityNumber: identityNumber)
        let next = try CaseNumbers.next(context.db, year: application.filed.day.year)
        number = next.description
        queryCode = CaseNumbers.queryCode()
        new = ApplicationTable.Particulars(
            number: next, queryCode: queryCode, filedAt: context.now, request: request, identityNumber: identityNumber)
    }

    /// Writes it as the look through its materials left it.
    func insert(_ application: Application, in context: WriteContext) throws {
        try ApplicationTable.insert(context.db, application, new)
        if let enquiry { try context.convert(enquiry, to: application.id, number: number) }
    }
}

/// An application that becomes a case, by somebody's word or by the law's.
struct Acceptance {
    private let file: Case
    private let materials: [CheckedMaterial]
    private let number: String
    private let delivery: String?
    /// In the same step as it was filed: its first version is a case already.
    private let isAtOnce: Bool

    init(
        _ file: Case, _ materials: [CheckedMaterial], number: String, delivery: String? = nil, isAtOnce: Bool = false
    ) {
        self.file = file
        self.materials = materials
        self.number = number
        self.delivery = delivery
        self.isAtOnce = isAtOnce
    }

    /// TL-2, TL-3. Its clocks start, and the applicant gets the papers that say so.
    func carryOut(
        for context: WriteContext, channel: Channel = .unspecified, sealed: JournalSealed? = nil
    ) throws -> [IssuedPaper] {
        try carryOut(
            by: context.paperIssuer, context.house, context.agenda, accepter: try context.person(), channel: channel,
            sealed: sealed)
    }

    /// `accepter` nil: by the law (ON-3).
    func carryOut(
        by issuer: PaperIssuer, _ house: House, _ agenda: Agenda, accepter: Person.ID?, channel: Channel = .unspecified,
        sealed: JournalSealed? = nil
    ) throws -> [IssuedPaper] {
        let timetable = try house.timetable(issuer.db)
        try ApplicationTable.becomeCase(issuer.db, file, by: accepter, at: issuer.now, isAtOnce: isAtOnce)
        try CaseClocks.answered(issuer.db, agenda, file.id)
        try CaseClocks.refresh(issuer.db, house, agenda, .accepted(file), in: timetable)
        try FollowingMaterials.put(issuer.db, house, agenda, file, materials, in: timetable)
        try issuer.record(
            JournalNote(
                .caseAccepted(
                    CaseAccepted(file, number: number, channel: channel, isDeemed: accepter == nil, in: timetable)),
                subject: "case/\(number)", clauses: accepter == nil ? [.on3, .tl2] : [.tl1, .tl2, .fa1],
                actingFor: try issuer.actsFor(file), sealed: sealed))
        // Nobody is there to sign when it is the law that accepts.
        let signed = accepter == nil ? [] : materials
        return try papers(signed: signed, timetable, issuer).map { try Papers.issue(by: issuer, $0, case: file) }
    }

    private func papers(signed: [CheckedMaterial], _ timetable: Timetable, _ issuer: PaperIssuer) throws -> [any PaperFacts] {
        let kinds = file.acceptancePapers(signedFor: signed)
        guard !kinds.isEmpty else { return [] }
        let sources = try FilingSources(issuer.db, .accepted(file), number: number, in: timetable)
        return try kinds.compactMap { kind in
            switch kind {
            case .acceptance: AcceptanceNotice(sources, file)
            case .promise: try PromiseNotice(sources, file, delivery: delivery)
            case .minorMissing: MinorMissing(sources, file, signed)
            case .promiseInstead: PromiseInstead(sources, file, signed)
            }
        }
    }
}

extension WriteContext {
    /// FA-6. The enquiry an application comes from.
    fileprivate func enquiry(of request: FileRequest) throws -> EnquiryTable.Found? {
        guard !request.enquiryNumber.isEmpty else { return nil }
        return try EnquiryTable.required(db, house.clock, number: request.enquiryNumber, field: "enquiry_number")
    }

    /// AG-1. INVALID_ARGUMENT naming the field for an agent or a guardian without a name, and a village agent the hall doesn't
    /// know.
    fileprivate func bearer(_ bearer: HallProto.Bearer) throws -> HallRules.Bearer {
        switch bearer.kind {
        case .applicant, .unspecified, .unrecognized: return .applicant
        case .agent: return .agent(name: try bearer.said(), letter: bearer.letter)
        case .guardian: return .guardian(name: try bearer.said(), relation: bearer.relation)
        case .villageAgent:
            return .villageAgent(try StaffTable.required(db, bearer.personID, field: "bearer.person_id").id)
        }
    }

    /// ON-8. Who wrote the form, where the applicant did not.
    fileprivate func aid(_ request: FileRequest) throws -> FormAid? {
        request.formFilledByStaff ? FormAid(writer: try person(), witness: request.witness) : nil
    }
}

extension HallProto.Bearer {
    fileprivate func said() throws -> String {
        guard let name = name.said else {
            throw Failure.malformed("bearer.name", zh: "请填写来人姓名", en: "say who brings it")
        }
        return name
    }
}

extension FileRequest {
    /// What is filed and accepted in one step.
    init(_ request: AcceptRequest) {
        self.init(
            itemCode: request.itemCode, applicant: request.applicant, channel: request.channel,
            queueTicket: request.queueTicket, externalNumber: request.externalNumber, note: request.note,
            postID: request.postID, enquiryNumber: request.enquiryNumber)
    }
}
