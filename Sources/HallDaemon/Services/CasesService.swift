import Crypto
import Foundation
import GRDB
import HallProto
import HallRules

/// Cases, from acceptance to result.
struct Cases: CasesService {
    typealias Contexts = HallContexts

    func accept(_ request: AcceptRequest, in context: WriteContext) throws -> AcceptReply {
        let filing = try Filing(FileRequest(request), in: context) { CheckedMaterial($0, .good) }
        let file = try filing.application.accepted(by: context.actor(), at: filing.post)
        try filing.insert(filing.application, in: context)
        let papers = try Acceptance(file, filing.application.materials, number: filing.number, isAtOnce: true)
            .carryOut(
                for: context, channel: request.channel,
                sealed: JournalSealed(applicant: request.applicant, text: request.note))
        return AcceptReply(
            case: try context.info(filing.number), queryCode: filing.queryCode.text, possibleDoubles: filing.doubles,
            papers: papers.map(PaperInfo.init))
    }

    func handOver(_ request: HandOverRequest, in context: WriteContext) throws -> HandOverReply {
        let found = try context.filed(request.number, seen: request.expectedVersion)
        let next = try StaffTable.required(context.db, request.toPersonID, field: "to_person_id")
        if !request.toPostID.isEmpty { try PostTable.require(context.db, request.toPostID, field: "to_post_id") }
        let handed = try found.file.handedOver(
            to: next, by: context.actor(), at: try context.post(of: found.file),
            now: context.house.clock.hallTime(context.now))
        let placed =
            try request.toPostID.isEmpty
            ? handed : handed.placed(at: context.post(request.toPostID, field: "to_post_id"), on: context.today)
        try context.keep(placed)
        try context.recordHandOver(found.file, placed, number: request.number, note: request.note, inBulk: false)
        return HandOverReply(case: try context.info(request.number))
    }

    func pause(_ request: PauseRequest, in context: WriteContext) throws -> PauseReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let cause = try context.cause(request.cause)
        let paused = try found.file.paused(
            for: cause, notice: request.notice, by: context.actor(), at: try context.post(of: found.file),
            now: context.house.clock.hallTime(context.now), in: try context.house.timetable(context.db))
        try context.save(paused, notice: request.notice)
        try context.record(
            found.file, .casePaused(CasePaused(number: request.number, cause: request.cause)), number: request.number,
            clauses: [.tl2], text: request.notice)
        let paper = try Papers.issue(context, try SpecialProcedure(context, paused, request), case: paused)
        return PauseReply(case: try context.info(request.number), paper: PaperInfo(paper))
    }

    func resume(_ request: ResumeRequest, in context: WriteContext) throws -> ResumeReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let resumed = try found.file.resumed(
            on: Day(request.resumedOn) ?? context.today, by: context.actor(), at: try context.post(of: found.file),
            now: context.house.clock.hallTime(context.now))
        let timetable = try context.save(resumed)
        let event = CaseResumed(
            number: request.number, promisedDue: resumed.promise.due(in: timetable.calendar).day?.description ?? "",
            statutoryDue: resumed.statutoryLimit?.due(in: timetable.calendar).day?.description ?? "")
        try context.record(
            found.file, .caseResumed(event), number: request.number, clauses: [.tl2], text: request.note)
        return ResumeReply(case: try context.info(request.number))
    }

    func finish(_ request: FinishRequest, in context: WriteContext) throws -> FinishReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let now = context.house.clock.hallTime(context.now)
        let finished = try found.file.finished(
            try context.result(request), by: context.actor(),
            at: try context.post(of: found.file), now: now)
        let timetable = try context.save(finished)
        let event = CaseFinished(
            number: request.number, result: request.result,
            late: finished.dueState(now: now, in: timetable) == .finishedLate)
        try context.record(
            found.file, .caseFinished(event), number: request.number, clauses: [.tl2], text: request.note)
        let paper = try context.issueResult(of: finished, request)
        return FinishReply(case: try context.info(request.number), paper: paper.map { PaperInfo($0) })
    }

    func annul(_ request: AnnulRequest, in context: WriteContext) throws -> AnnulReply {
        let found = try context.filed(request.number, seen: request.expectedVersion)
        let annulled = try found.file.annulled(
            reason: request.reason, by: context.actor(), at: try context.post(of: found.file),
            now: context.house.clock.hallTime(context.now))
        try context.save(annulled)
        try context.record(
            found.file, .caseAnnulled(CaseAnnulled(number: request.number)), number: request.number, clauses: [.tl2],
            text: request.reason)
        return AnnulReply(case: try context.info(request.number))
    }

    func get(_ request: GetCaseRequest, in context: ReadContext) throws -> GetCaseReply {
        GetCaseReply(
            case: try CaseInfoTable.info(context.db, context.house, number: request.number, now: context.now))
    }

    func reveal(_ request: RevealRequest, in context: WriteContext) throws -> RevealReply {
        let found = try CaseTable.filed(context.db, context.house.clock, number: request.number)
        _ = try found.file.orderingCapacity(of: context.actor(), at: try context.post(of: found.file))
        let applicant = try CaseInfoTable.applicant(context.db, number: request.number)
        try context.record(
            found.file, .applicantRevealed(ApplicantRevealed(number: request.number)), number: request.number,
            clauses: [.bn2], text: request.reason)
        return RevealReply(applicant: applicant)
    }
}

extension WriteContext {
    func find(_ number: String, seen: Int64) throws -> CaseTable.Found {
        try CaseTable.find(db, house.clock, number: number, seen: seen)
    }

    /// Accepted or not.
    func filed(_ number: String, seen: Int64) throws -> CaseTable.FoundFiled {
        try CaseTable.filed(db, house.clock, number: number, seen: seen)
    }

    /// AB-5. With the Bs alone who may act on it now.
    func post(of file: any Entrusted) throws -> Post {
        try servedPost(file.post.value, field: "post_id")
    }

    /// AB-5. The post a request names, held as it is today, with the Bs alone who may act on it now. What was done on paper is a fact:
    /// the marks of that day may come into the book after it.
    func servedPost(_ id: String, field: String) throws -> Post {
        let post = try RosterTable.rostered(db, house.clock, post(id, field: field), on: today)
        let isB = caller.personID.map { post.bs.contains(Person.ID($0)) } ?? false
        guard isB, backEntered == nil else { return post }
        return try post.at(CoverReading.moment(db, house, of: post.id, now: now))
    }

    /// The post a request names, with whoever holds it.
    func post(_ id: String, field: String) throws -> Post {
        guard let post = try PostTable.post(db, id) else {
            throw Failure.malformed(field, zh: "没有岗位 \(id)，请核对", en: "there is no post \(id); check it")
        }
        return post
    }

    /// AB-5. For whom the caller acts on a case: whose it is, or, covering its post, for the A. Empty: for themselves alone.
    func actsFor(_ file: any Entrusted) throws -> String {
        guard file.handler.value == caller.personID else { return file.handler.value }
        guard backEntered == nil, let served = try CoverTable.told(db, of: file.post)?.served else { return "" }
        let post = try RosterTable.rostered(db, house.clock, post(file.post.value, field: "post_id"), on: today)
        return post.covered(by: file.handler, at: .served(served))?.value ?? ""
    }

    func cause(_ wire: HallProto.PauseCause) throws -> HallRules.PauseCause {
        guard let cause = HallRules.PauseCause(wire) else {
            throw Failure.malformed("cause", zh: "请选择暂停事由", en: "choose why the clock stops")
        }
        return cause
    }

    func result(_ request: FinishRequest) throws -> Case.Result {
        guard let result = Case.Result(request.result, reason: request.note) else {
            throw Failure.malformed("result", zh: "请选择办理结果", en: "choose how the case ended")
        }
        return result
    }

    func info(_ number: String) throws -> CaseInfo {
        try CaseInfoTable.info(db, house, number: number, now: now)
    }

    /// Who is acting; the router let only persons through.
    func person() throws -> Person.ID {
        guard let id = caller.personID else { throw Failure.nobody }
        return Person.ID(id)
    }

    /// Who is acting, with the offices that bear on cases.
    func actor() throws -> CaseActor {
        var offices: Set<Office> = []
        if caller.roles.contains(.registrar) { offices.insert(.registrar) }
        if caller.roles.contains(.director) { offices.insert(.director) }
        return CaseActor(person: try person(), offices: offices)
    }

    /// Writes a case whose stage changed, and what follows for its clocks.
    @discardableResult
    func save(_ file: Case, notice: String = "") throws -> Timetable {
        let timetable = try house.timetable(db)
        try CaseTable.save(db, file, notice: notice, endedAt: now)
        try CaseClocks.refresh(db, house, agenda, .accepted(file), in: timetable)
        return timetable
    }

    /// Writes what changed hands or places; its clocks are as they were.
    func keep(_ filed: Filed) throws {
        switch filed {
        case .application(let application): try ApplicationTable.save(db, application, endedAt: now)
        case .accepted(let file): try CaseTable.save(db, file, endedAt: now)
        }
    }

    /// As `save` of what stands there, accepted or not.
    func save(_ filed: Filed) throws {
        switch filed {
        case .application(let application): try save(application, in: try house.timetable(db))
        case .accepted(let file): try save(file)
        }
    }

    /// AB-5. What was done to a case, naming whose it was when another acted, or in whose place it was decided.
    func record(
        _ file: any Entrusted, _ event: JournalEvent.Event, number: String, clauses: [Clause], text: String,
        under lending: Lending? = nil
    ) throws {
        try record(
            JournalNote(
                event, subject: "case/\(number)", clauses: clauses, actingFor: try actsFor(file),
                sealed: text.isEmpty ? nil : JournalSealed(text: text)
            ).under(lending))
    }

    func recordHandOver(_ before: Filed, _ after: Filed, number: String, note: String, inBulk: Bool) throws {
        let event = CaseHandedOver(
            number: number, fromPersonID: before.handler.value, toPersonID: after.handler.value, postID: after.post.value,
            inBulk: inBulk)
        try record(before, .caseHandedOver(event), number: number, clauses: [.fa6, .ab5], text: note)
    }
}

extension Failure {
    static let nobody = Failure.saying(
        .permissionDenied, zh: "请先用工牌登录，或用本人账号操作", en: "put your badge on first, or use a login of your own")
}

extension CaseAccepted {
    init(_ file: Case, number: String, channel: Channel, isDeemed: Bool, in timetable: Timetable) {
        let limit = file.statutoryLimit
        self.init(
            number: number, itemCode: file.item.id.value, postID: file.post.value, handlerID: file.handler.value,
            promisedDays: Int32(file.item.promisedWorkdays), statutoryDays: Int32(limit?.budgetWorkdays ?? 0),
            promisedDue: file.promise.due(in: timetable.calendar).day?.description ?? "",
            statutoryDue: limit?.due(in: timetable.calendar).day?.description ?? "", channel: channel, deemed: isDeemed,
            countsFrom: file.accepted.day.description)
    }
}
