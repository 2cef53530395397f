import Foundation
import GRDB
import HallProto
import HallRules

/// Applications, before acceptance.
struct Applications: ApplicationsService {
    typealias Contexts = HallContexts

    func file(_ request: FileRequest, in context: WriteContext) throws -> FileReply {
        let filing = try Filing(request, in: context) { CheckedMaterial($0) }
        let timetable = try context.house.timetable(context.db)
        let checked = try filing.application.checked(
            context.findings(request.findings, of: filing.application, field: "findings"), by: context.actor(),
            at: filing.post, now: filing.application.filed, in: timetable)
        try filing.insert(checked, in: context)
        try CaseClocks.refresh(context.db, context.house, context.agenda, .application(checked), in: timetable)
        let due = NoticeDue(checked, in: timetable)
        let event = ApplicationFiled(
            number: filing.number, itemCode: request.itemCode, postID: checked.post.value, handlerID: checked.handler.value,
            channel: request.channel, bearer: request.bearer?.kind ?? .applicant, noticeDue: due.notice,
            statutoryNoticeDue: due.statutory)
        try context.record(
            JournalNote(
                .applicationFiled(event), subject: "case/\(filing.number)", clauses: [.on3, .fa1],
                actingFor: try context.actsFor(checked),
                sealed: JournalSealed(applicant: request.applicant, text: request.note)))
        let sources = try FilingSources(context.db, .application(checked), number: filing.number, in: timetable)
        let receipt = try Papers.issue(context, FilingReceipt(sources, checked), case: checked)
        return FileReply(
            application: try context.applicationInfo(filing.number), queryCode: filing.queryCode.text,
            possibleDoubles: filing.doubles, papers: [PaperInfo(receipt)])
    }

    func check(_ request: CheckRequest, in context: WriteContext) throws -> CheckReply {
        let application = try context.application(request.number, seen: request.expectedVersion)
        let checked = try application.checked(
            context.findings(request.findings, of: application, field: "findings"), by: context.actor(),
            at: try context.post(of: application), now: context.house.clock.hallTime(context.now),
            in: try context.house.timetable(context.db))
        try ApplicationTable.save(context.db, checked, endedAt: context.now)
        let event = MaterialsChecked(number: request.number, findings: request.findings.map(\.open))
        try context.record(
            application, .materialsChecked(event), number: request.number, clauses: [.on2, .on8],
            text: request.findings.told)
        return CheckReply(application: try context.applicationInfo(request.number))
    }

    func giveNotice(_ request: GiveNoticeRequest, in context: WriteContext) throws -> GiveNoticeReply {
        let application = try context.application(request.number, seen: request.expectedVersion)
        let timetable = try context.house.timetable(context.db)
        let given = try application.noticed(
            demands: request.lines.map(Notice.Line.init), by: context.actor(), at: try context.post(of: application),
            now: context.house.clock.hallTime(context.now), in: timetable)
        try context.save(given.application, in: timetable)
        let sources = try FilingSources(context.db, .application(given.application), number: request.number, in: timetable)
        let facts = try OneTimeNotice(sources, given, why: request.whyNotYet.said)
        let paper = try Papers.issue(context, facts, case: given.application, seal: request.sealNumber.said)
        try ApplicationTable.insert(context.db, given, paper: paper.rowID, at: context.now)
        try context.record(given, number: request.number, paper: paper, why: request.whyNotYet)
        return GiveNoticeReply(
            application: try context.applicationInfo(request.number), papers: [PaperInfo(paper)],
            late: given.late.map(\.subject))
    }

    func supplement(_ request: SupplementRequest, in context: WriteContext) throws -> SupplementReply {
        let application = try context.application(request.number, seen: request.expectedVersion)
        let timetable = try context.house.timetable(context.db)
        let supplemented = try application.supplemented(
            context.findings(request.findings, of: application, field: "findings"), by: context.actor(),
            at: try context.post(of: application), now: context.house.clock.hallTime(context.now), in: timetable)
        try context.save(supplemented, receivedAt: context.now, in: timetable)
        let due = NoticeDue(supplemented, in: timetable)
        let event = ApplicationSupplemented(
            number: request.number, findings: request.findings.map(\.open), noticeDue: due.notice,
            statutoryNoticeDue: due.statutory)
        try context.record(
            application, .applicationSupplemented(event), number: request.number, clauses: [.on2, .on3],
            text: request.findings.told)
        return SupplementReply(application: try context.applicationInfo(request.number))
    }

    func accept(_ request: AcceptApplicationRequest, in context: WriteContext) throws -> AcceptApplicationReply {
        let application = try context.application(request.number, seen: request.expectedVersion)
        let accepted = try application.accepted(by: context.actor(), at: try context.post(of: application))
        let papers = try Acceptance(accepted, application.materials, number: request.number, delivery: request.delivery.said)
            .carryOut(for: context)
        return AcceptApplicationReply(
            application: try context.applicationInfo(request.number), papers: papers.map(PaperInfo.init))
    }

    func handIn(_ request: HandInRequest, in context: WriteContext) throws -> HandInReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let materials = try ApplicationTable.materials(context.db, case: found.file.id.value)
        try context.check(request.materials, of: found.file, materials)
        let handedIn = try found.file.handedIn(
            request.materials, of: materials, by: context.actor(), at: try context.post(of: found.file))
        try ApplicationTable.keep(context.db, handedIn, case: found.file.id)
        try CaseTable.save(context.db, found.file, endedAt: context.now)
        let event = MaterialsHandedIn(number: request.number, materials: request.materials)
        try context.record(found.file, .materialsHandedIn(event), number: request.number, clauses: [.on2], text: "")
        return HandInReply(application: try context.applicationInfo(request.number))
    }

    func turnDown(_ request: TurnDownRequest, in context: WriteContext) throws -> TurnDownReply {
        let application = try context.application(request.number, seen: request.expectedVersion)
        let timetable = try context.house.timetable(context.db)
        let ended = try application.notAccepted(
            context.ground(request), by: context.actor(), at: try context.post(of: application),
            now: context.house.clock.hallTime(context.now), in: timetable)
        let sources = try FilingSources(context.db, .application(ended.application), number: request.number, in: timetable)
        let facts = try NotAccepted(sources, ended.application, ended.ground, request)
        let paper = try Papers.issue(context, facts, case: ended.application, seal: request.sealNumber.said)
        try context.save(ended.application, in: timetable)
        try context.record(
            application, .applicationTurnedDown(ApplicationTurnedDown(number: request.number, ground: request.ground)),
            number: request.number, clauses: [.on6], text: [request.reason, request.instead].joined(separator: "\n"))
        return TurnDownReply(application: try context.applicationInfo(request.number), papers: [PaperInfo(paper)])
    }

    func withdraw(_ request: WithdrawRequest, in context: WriteContext) throws -> WithdrawReply {
        let application = try context.application(request.number, seen: request.expectedVersion)
        let withdrawn = try application.withdrawn(
            by: context.actor(), at: try context.post(of: application), now: context.house.clock.hallTime(context.now))
        try context.save(withdrawn, in: try context.house.timetable(context.db))
        try context.record(
            application, .applicationWithdrawn(ApplicationWithdrawn(number: request.number)), number: request.number,
            clauses: [.on2], text: request.note)
        return WithdrawReply(application: try context.applicationInfo(request.number))
    }

    func get(_ request: GetApplicationRequest, in context: ReadContext) throws -> GetApplicationReply {
        GetApplicationReply(
            application: try ApplicationInfoTable.info(context.db, context.house, number: request.number, now: context.now))
    }
}

extension WriteContext {
    fileprivate func application(_ number: String, seen: Int64) throws -> Application {
        try CaseTable.filed(db, house.clock, number: number, seen: seen).file.beforeAcceptance()
    }

    func applicationInfo(_ number: String) throws -> ApplicationInfo {
        try ApplicationInfoTable.info(db, house, number: number, now: now)
    }

    /// INVALID_ARGUMENT naming the field for what the item doesn't ask for, and what is named twice.
    fileprivate func check(_ names: [String], of file: Case, _ materials: [CheckedMaterial]) throws {
        for (place, name) in names.enumerated() {
            guard materials.contains(where: { $0.material.name == name }), !names[..<place].contains(name) else {
                throw Failure.malformed(
                    "materials[\(place)]", zh: "“\(file.item.name)”没有材料“\(name)”，或列了两次，请核对",
                    en: "“\(file.item.name)” has no material “\(name)”, or it is listed twice; check it")
            }
        }
    }

    /// ON-6. INVALID_ARGUMENT where none is chosen.
    fileprivate func ground(_ request: TurnDownRequest) throws -> RefusalGround {
        guard let ground = RefusalGround(request.ground) else {
            throw Failure.malformed("ground", zh: "请选择不予受理的理由", en: "choose why it is not accepted")
        }
        return ground
    }

    /// Writes an application whose stage changed, and what follows for its clocks.
    func save(_ application: Application, receivedAt: Instant? = nil, in timetable: Timetable) throws {
        try ApplicationTable.save(db, application, receivedAt: receivedAt, endedAt: now)
        try CaseClocks.answered(db, agenda, application.id)
        try CaseClocks.refresh(db, house, agenda, .application(application), in: timetable)
    }

    /// INVALID_ARGUMENT naming the field for what the item doesn't ask for, what is named twice, and what lacks what belongs to
    /// it.
    fileprivate func findings(
        _ findings: [HallProto.MaterialFinding], of application: Application, field: String
    ) throws -> [HallRules.MaterialFinding] {
        var seen: Set<String> = []
        return try findings.enumerated().map { place, finding in
            let path = "\(field)[\(place)]"
            guard application.materials.contains(where: { $0.material.name == finding.material }) else {
                throw Failure.malformed(
                    "\(path).material", zh: "“\(application.item.name)”没有材料“\(finding.material)”，请核对",
                    en: "“\(application.item.name)” has no material “\(finding.material)”; check it")
            }
            guard seen.insert(finding.material).inserted else {
                throw Failure.malformed(
                    "\(path).material", zh: "“\(finding.material)”列了两次", en: "“\(finding.material)” is listed twice")
            }
            return try finding.rule(path)
        }
    }

    /// ON-2. The notice in the journal, and beside it the breach it proposes.
    fileprivate func record(
        _ given: HallRules.NoticeGiven, number: String, paper: IssuedPaper, why: String
    ) throws {
        let lines = given.notice.lines.map { line in
            NoticeLine(subject: line.subject, change: line.change.wire, late: given.late.contains(line))
        }
        let event = HallProto.NoticeGiven(
            number: number, paperID: paper.id.description, lines: lines, nth: Int32(given.application.notices.count))
        try record(
            given.application, .noticeGiven(event), number: number, clauses: [.on2, .on4, .on5, .on7],
            text: ([why] + given.notice.lines.map { "\($0.subject)：\($0.demand)" }).filter { !$0.isEmpty }
                .joined(separator: "\n"))
        guard !given.late.isEmpty else { return }
        let breach = try proposeBreach(given)
        try record(
            given.application, .breachProposed(breach), number: number, clauses: [.on2],
            text: given.late.map(\.subject).joined(separator: "、"))
    }
}

/// ON-3. When the applicant is to have heard, as the journal says it.
private struct NoticeDue {
    let notice: String
    let statutory: String

    init(_ application: Application, in timetable: Timetable) {
        func text(_ limit: Deadline?) -> String { limit?.due(in: timetable.calendar).day?.description ?? "" }
        notice = text(application.noticeLimit)
        statutory = text(application.statutoryNoticeLimit)
    }
}

extension HallProto.MaterialFinding {
    /// Without what may be personal.
    fileprivate var open: Self {
        var open = self
        open.defect = ""
        return open
    }

    fileprivate func rule(_ path: String) throws -> HallRules.MaterialFinding {
        if standing == .defective, defect.said == nil {
            throw Failure.malformed(
                "\(path).defect", zh: "请写明“\(material)”哪里不符合要求、怎样改正",
                en: "say what is wrong with “\(material)” and how to put it right")
        }
        let day = Day(followsBy)
        if standing == .follows, day == nil {
            throw Failure.malformed(
                "\(path).follows_by", zh: "请填写“\(material)”的补齐日期", en: "say by when “\(material)” follows")
        }
        return HallRules.MaterialFinding(
            material, Standing(standing, defect: defect, followsBy: day), arrival: broughtNow ? .since : .withIt)
    }
}

extension [HallProto.MaterialFinding] {
    /// What was found wrong, in words.
    fileprivate var told: String {
        filter { !$0.defect.isEmpty }.map { "\($0.material)：\($0.defect)" }.joined(separator: "\n")
    }
}
