import GRDB
import HallProto
import HallRules

/// ON-4. Papers: issued by whoever has the facts, read and printed here.
struct Papers: PapersService {
    typealias Contexts = HallContexts

    func get(_ request: GetPaperRequest, in context: ReadContext) throws -> GetPaperReply {
        let paper = try PaperTable.find(context.db, id: request.id)
        try Unaccounted.checkRead(paperAbout: paper.concerns, by: context.attendanceReader())
        let copies = try request.copies(of: paper.id.kind)
        return GetPaperReply(
            paper: PaperInfo(paper),
            html: try PaperPress.document(paper, copies: copies, for: try context.reader(of: paper)))
    }

    func list(_ request: ListPapersRequest, in context: ReadContext) throws -> ListPapersReply {
        let filter = try context.filter(request)
        let after = try request.after()
        var rows: [String: Int64] = [:]
        let page = try Page(size: request.pageSize, standard: 50) { limit in
            try PaperTable.list(context.db, filter, after: after, limit: limit).map { paper in
                rows[paper.id.description] = paper.rowID
                return PaperInfo(paper)
            }
        }
        return ListPapersReply(papers: page.shown, nextPageToken: page.next { rows[$0.id].map(String.init) ?? "" })
    }

    func caseFile(_ request: CaseFileRequest, in context: ReadContext) throws -> CaseFileReply {
        let found = try CaseTable.filed(context.db, context.house.clock, number: request.caseNumber)
        let papers = try PaperTable.all(context.db, case: found.file.id)
        let caller = try context.caller()
        let steps = try JournalTable.about(context.db, subject: "case/\(request.caseNumber)").map { entry in
            try JournalFilterRule.visible(entry, to: caller, context.db)
        }
        let html = try CaseFilePress(context, found.file, number: request.caseNumber, papers, steps).document()
        return CaseFileReply(html: html, papers: Int32(papers.count))
    }

    func authorise(_ request: AuthoriseRequest, in context: WriteContext) throws -> AuthoriseReply {
        let file = try CaseTable.filed(context.db, context.house.clock, number: request.caseNumber).file
        try file.checkPaperwork(by: context.actor(), at: try context.post(of: file))
        let facts = try Authorisation(context.db, file, number: request.caseNumber, agent: request.agentName.said)
        return AuthoriseReply(paper: PaperInfo(try Self.issue(context, facts, case: file)))
    }

    func reissue(_ request: ReissuePaperRequest, in context: WriteContext) throws -> ReissuePaperReply {
        let old = try PaperTable.find(context.db, id: request.id)
        try old.paper.checkReplaceable(by: old.id.kind, caseID: old.caseID)
        let maker = try PaperMakers.required(of: old.id.kind)
        let file = try context.file(of: old)
        try file.checkPaperwork(by: context.actor(), at: try context.post(of: file))
        let facts = try maker(context, file, old)
        return ReissuePaperReply(
            paper: PaperInfo(
                try Self.issue(
                    context, facts, case: file, seal: old.sealNumber, tie: .replaces(old), reason: request.reason)))
    }

    func supplement(_ request: SupplementPaperRequest, in context: WriteContext) throws -> SupplementPaperReply {
        let old = try PaperTable.find(context.db, id: request.id)
        try old.paper.checkSupplementable(caseID: old.caseID)
        let filed = try context.file(of: old)
        try filed.checkPaperwork(by: context.actor(), at: try context.post(of: filed))
        let outdated = old.isStale ? try PaperTable.outdated(context.db, old) : []
        try old.paper.checkOutdated(outdated.map(\.shown))
        let file = try filed.afterAcceptance()
        let papers = try outdated.map { clock, shown in
            let facts = try Supplement(context, file, to: old, clock, shown: shown, request)
            return PaperInfo(try Self.issue(context, facts, case: filed, tie: .supplements(old)))
        }
        return SupplementPaperReply(papers: papers)
    }
}

/// Who issues a paper, in whose transaction: a caller, or the daemon itself.
struct PaperIssuer {
    var db: Database
    var clock: Clock
    var now: Instant
    /// Nil: the daemon itself.
    var personID: String?
    /// Of the paper it was first written on, when it is entered later.
    var voucher: String?
    /// AB-5. For whom it acts on a case; empty: for nobody else.
    var actsFor: (any Entrusted) throws -> String = { $0.handler.value }
    var record: (JournalNote) throws -> Void
}

extension WriteContext {
    var paperIssuer: PaperIssuer {
        PaperIssuer(
            db: db, clock: house.clock, now: now, personID: caller.personID, voucher: backEntered?.voucher,
            actsFor: actsFor, record: record)
    }
}

extension Papers {
    /// As `issue` by a caller.
    @discardableResult
    static func issue(
        _ context: WriteContext, _ facts: some PaperFacts, case file: (any Entrusted)? = nil, seal: String? = nil,
        tie: PaperTie = .nothing, reason: String = ""
    ) throws -> IssuedPaper {
        try issue(by: context.paperIssuer, facts, case: file, seal: seal, tie: tie, reason: reason)
    }

    /// ON-4. Issues a paper in the issuer's transaction: numbered without gaps in its kind and year, what it says frozen, who
    /// issued it in the journal. A paper of a case names whose case it was, when another issued it.
    ///
    /// Refused with the kind's clause when something is left blank, with ON-6 for a seal that is missing, with ON-4 for a tie that
    /// can't be.
    @discardableResult
    static func issue(
        by issuer: PaperIssuer, _ facts: some PaperFacts, case file: (any Entrusted)? = nil, seal: String? = nil,
        tie: PaperTie = .nothing, reason: String = ""
    ) throws -> IssuedPaper {
        let kind = type(of: facts).kind
        let checked = try facts.checked()
        let sealNumber = try kind.seal.checked(seal, on: kind)
        try tie.check(kind, caseID: file?.id)
        let today = issuer.clock.hallTime(issuer.now).day
        let id = try PaperTable.nextID(issuer.db, kind: kind, year: today.year)
        let others = try file.map(issuer.actsFor)?.said
        let draft = PaperTable.Draft(
            id: id, number: id.number(prefix: try Setting.paperPrefix.text(issuer.db)), caseID: file?.id,
            subject: checked.about, issuedAt: issuer.now, issuedOn: today, issuedBy: issuer.personID, actingFor: others,
            hallName: try Setting.hallName.text(issuer.db), sealNumber: sealNumber,
            voucher: issuer.voucher, json: try PaperFreezer.freeze(checked), salt: PaperFreezer.salt(), limits: checked.limits,
            tie: tie)
        try PaperTable.insert(issuer.db, draft)
        guard let issued = try PaperTable.find(issuer.db, id: id) else { throw Failure.fault }
        try issuer.record(issued.note(reason: reason))
        return issued
    }
}

extension IssuedPaper {
    /// It belongs to its case's story, or to its own where it has no case.
    fileprivate func note(reason: String) -> JournalNote {
        let event = PaperIssued(
            id: id.description, number: number, kind: id.kind.wire, caseNumber: caseNumber, sealNumber: sealNumber ?? "",
            replacesID: replaces?.id.description ?? "", supplementsID: supplements?.id.description ?? "",
            commitment: PaperFreezer.commitment(salt: salt, json: json))
        return JournalNote(
            .paperIssued(event), subject: caseNumber.isEmpty ? "paper/\(id)" : "case/\(caseNumber)",
            clauses: id.kind.clause == .on4 ? [.on4] : [id.kind.clause, .on4], actingFor: actingFor,
            sealed: reason.isEmpty ? nil : JournalSealed(text: reason))
    }
}

extension WriteContext {
    /// The case of a paper that has one.
    fileprivate func file(of paper: IssuedPaper) throws -> Filed {
        guard let id = paper.caseID, let found = try CaseTable.filed(db, house.clock, id: id.value) else {
            throw Failure.malformed(
                "id", zh: "这份文书不属于任何办件，请由出具人重新出具", en: "this paper is about no case; whoever issued it makes another")
        }
        return found.file
    }
}

extension ReadContext {
    /// Who a paper is printed for, and whose case it is about.
    fileprivate func reader(of paper: IssuedPaper) throws -> PaperPress.Reader {
        let file = try paper.caseID.flatMap { try CaseTable.filed(db, house.clock, id: $0.value)?.file }
        let post = try file.flatMap { try PostTable.post(db, $0.post.value) }
        return PaperPress.Reader(actor: try caller().caseActor, file: file, post: post)
    }

    fileprivate func filter(_ request: ListPapersRequest) throws -> PaperFilter {
        let number = request.caseNumber
        return PaperFilter(
            caseID: number.isEmpty ? nil : try CaseTable.filed(db, house.clock, number: number).file.id,
            kind: HallRules.PaperKind(request.kind), year: request.year == 0 ? nil : Int(request.year),
            personID: request.personID == StaffTable.callersOwnWord ? try person().value : request.personID.said,
            staleOnly: request.staleOnly, readBy: try attendanceReader().ownOf)
    }
}

extension GetPaperRequest {
    /// The copy asked for, or all there are. Malformed: one that papers of this kind have not.
    fileprivate func copies(of kind: HallRules.PaperKind) throws -> [HallRules.PaperCopy] {
        guard let wanted = HallRules.PaperCopy(copy) else { return kind.copies }
        guard kind.copies.contains(wanted) else {
            throw Failure.malformed(
                "copy", zh: "\(kind.zh)没有\(wanted.zh)", en: "a \(kind.en) has no \(wanted.en)")
        }
        return [wanted]
    }
}

extension ListPapersRequest {
    fileprivate func after() throws -> Int64 {
        guard !pageToken.isEmpty else { return 0 }
        guard let after = Int64(pageToken) else {
            throw Failure.malformed("page_token", zh: "页标记无效，请从头查询", en: "no such page; begin anew")
        }
        return after
    }
}
