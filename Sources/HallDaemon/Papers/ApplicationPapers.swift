import GRDB
import HallProto
import HallRules

// What the papers of filing and acceptance say, from the book.

/// What every one of them needs beside the application itself.
struct FilingSources {
    let db: Database
    let number: String
    let timetable: Timetable
    let item: ItemInfo
    let unit: PaperUnit
    let handler: PaperHandler
    let applicant: PaperApplicant
    let enquiry: PaperEnquiry

    init(_ db: Database, _ filed: Filed, number: String, in timetable: Timetable) throws {
        guard let item = try ItemTable.info(db, filed.item.id.value, version: filed.item.version) else { throw Failure.fault }
        self.db = db
        self.number = number
        self.timetable = timetable
        self.item = item
        unit = try PaperUnit(db, unit: item.unitID)
        handler = try PaperHandler(db, person: filed.handler)
        let agent = try BearerTable.bearer(db, case: filed.id)?.told(db)
        applicant = try PaperApplicant(db, case: number, agent: agent)
        enquiry = try PaperEnquiry(db, case: number)
    }

    /// The materials as they stand; those that are still wanted with what is to be done about them.
    fileprivate func materials(_ checked: [CheckedMaterial], wanted: [Notice.Line] = []) -> [PaperMaterial] {
        item.materials.map { info in
            let standing = checked.first { $0.material.name == info.name }?.standing ?? .unchecked
            let demand = wanted.first { $0.subject == info.name }?.demand
            return PaperMaterial(info, state: standing.zh, demand: demand)
        }
    }

    fileprivate func limit(_ file: Case, _ clock: PaperClock) -> PaperLimit? {
        CaseClock(clock).deadline(of: .accepted(file)).map { PaperLimit($0, clock: clock, in: timetable) }
    }
}

extension FilingReceipt {
    init(_ sources: FilingSources, _ application: Application) {
        let handedIn = application.materials.filter { $0.standing != .missing }
        let materials = sources.materials(application.materials).filter { paper in
            handedIn.contains { $0.material.name == paper.name }
        }
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: application.item.name,
            filedAt: application.filed, materials: materials.isEmpty ? nil : materials,
            answerBy: PaperAnswerDay(
                hall: application.noticeLimit?.due(in: sources.timetable.calendar).day,
                law: application.statutoryNoticeLimit?.due(in: sources.timetable.calendar).day),
            enquiry: sources.enquiry)
    }
}

extension OneTimeNotice {
    /// ON-5, ON-7. `why` is the clerk's own word on why it is not accepted for now.
    init(_ sources: FilingSources, _ given: HallRules.NoticeGiven, why: String?) throws {
        let application = given.application
        let beside = given.notice.lines.filter { line in
            !application.materials.contains { $0.material.name == line.subject }
        }
        let materials =
            sources.materials(application.materials, wanted: given.notice.lines)
            + beside.map { PaperMaterial(name: $0.subject, need: "另须提交", amount: "—", state: "缺", note: $0.demand) }
        let workdays = application.item.promisedWorkdays
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, filedAt: application.filed,
            matter: application.item.name, basis: sources.item.basis,
            window: try PostTable.windowName(sources.db, application.post.value) ?? "",
            fee: sources.item.fee.said ?? PaperWords.noFee,
            procedure: sources.item.procedure.entries, materials: materials.isEmpty ? nil : materials,
            limit: PaperLimit(
                clock: .promised, workdays: workdays == 0 ? nil : workdays,
                closes: sources.timetable.hours.on(given.notice.given.day).closes),
            handling: given.handling, completeness: given.completeness, whyNotYet: why ?? given.whyNotYet,
            enquiry: sources.enquiry)
    }
}

extension AcceptanceNotice {
    init?(_ sources: FilingSources, _ file: Case) {
        guard let promised = sources.limit(file, .promised) else { return nil }
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: file.item.name,
            basis: sources.item.basis.said, acceptedOn: file.accepted.day, promised: promised,
            statutory: sources.limit(file, .statutory), enquiry: sources.enquiry)
    }
}

extension PromiseNotice {
    /// TL-3. `delivery` is how the result is to reach the applicant.
    init?(_ sources: FilingSources, _ file: Case, delivery: String?) throws {
        guard let limit = sources.limit(file, .promised) else { return nil }
        let window = try PostTable.windowName(sources.db, file.post.value) ?? ""
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: file.item.name,
            acceptedOn: file.accepted.day, limit: limit, delivery: delivery ?? "到“\(window)”领取",
            complaints: try Setting.complaintWays.text(sources.db), enquiry: sources.enquiry)
    }
}

extension AcceptanceNotice {
    static func anew(_ context: WriteContext, _ file: Case, _ old: IssuedPaper) throws -> any PaperFacts {
        let sources = try FilingSources(context, of: file, old)
        guard let facts = AcceptanceNotice(sources, file) else { throw Failure.fault }
        return facts
    }
}

extension PromiseNotice {
    static func anew(_ context: WriteContext, _ file: Case, _ old: IssuedPaper) throws -> any PaperFacts {
        let sources = try FilingSources(context, of: file, old)
        let delivery = (try old.facts() as? PromiseNotice)?.delivery
        guard let facts = try PromiseNotice(sources, file, delivery: delivery) else { throw Failure.fault }
        return facts
    }
}

extension Supplement {
    /// TL-2. One due date of a paper, as it is now; it rests on the notice of its year's calendar where nothing else is named.
    init(
        _ context: WriteContext, _ file: Case, to old: IssuedPaper, _ clock: CaseClock, shown: Day?,
        _ request: SupplementPaperRequest
    ) throws {
        let sources = try FilingSources(context, of: file, old)
        guard let paperClock = PaperClock(of: clock), let limit = sources.limit(file, paperClock) else { throw Failure.fault }
        let notice = try limit.due.flatMap { due in try CalendarTable.year(context.db, due.year)?.source.said }
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: file.item.name,
            corrects: old.number, reason: request.reason, source: request.basis.said ?? notice ?? "—",
            before: shown.map { "\($0.renderText)前办结" } ?? "到期日待定", limit: limit, enquiry: sources.enquiry)
    }
}

extension FilingSources {
    /// For a paper that is made anew.
    fileprivate init(_ context: WriteContext, of file: Case, _ old: IssuedPaper) throws {
        try self.init(
            context.db, .accepted(file), number: old.caseNumber, in: try context.house.timetable(context.db))
    }
}

extension MinorMissing {
    /// Nil: nothing follows.
    init?(_ sources: FilingSources, _ file: Case, _ materials: [CheckedMaterial]) {
        let missing = materials.compactMap { checked in
            checked.standing.followsBy.map { PromisedMaterial(name: checked.material.name, dueOn: $0) }
        }
        guard !missing.isEmpty else { return nil }
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: file.item.name,
            caseNumber: sources.number, acceptedOn: file.accepted.day, missing: missing,
            consequence: "逾期未补齐的，按现有材料依法作出决定，由此产生的后果由申请人承担。")
    }
}

extension PromiseInstead {
    /// Nil: nothing is promised.
    init?(_ sources: FilingSources, _ file: Case, _ materials: [CheckedMaterial]) {
        let replaced = materials.filter { $0.standing == .promised }.map(\.material.name)
        guard !replaced.isEmpty else { return nil }
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: file.item.name,
            caseNumber: sources.number, basis: sources.item.basis, replaced: replaced,
            promised: ["已知晓告知事项，所述事实真实、准确", "满足办理该事项的条件和要求", "愿意承担承诺不实的法律责任"],
            consequence: "承诺不实的，依法撤销决定、追回所得，并纳入信用记录。")
    }
}

extension NotAccepted {
    /// ON-6.
    init(
        _ sources: FilingSources, _ application: Application, _ ground: HallRules.NotAcceptedGround, _ request: TurnDownRequest
    )
        throws
    {
        self.init(
            unit: sources.unit, handler: sources.handler, applicant: sources.applicant, matter: application.item.name,
            filedAt: application.filed, ground: ground, reason: request.reason, basis: request.basis,
            instead: request.instead, remedies: try Remedies(sources.db), enquiry: sources.enquiry)
    }
}

extension PaperMaterial {
    /// As an applicant brings it, with how it stands and what is to be done about it.
    init(_ material: MaterialInfo, state: String? = nil, demand: String? = nil) {
        let amounts = [(material.originals, "原件"), (material.copies, "复印件")].filter { $0.0 > 0 }
        let amount = amounts.map { "\($0.1)\($0.0)份" }.joined(separator: "、")
        let note = [demand, material.form.said.map { "用《\($0)》" }, material.note.said].compactMap { $0 }
        self.init(
            name: material.name, need: Material.Need(material.need).zh, amount: amount.said ?? "出示即可", state: state,
            note: note.joined(separator: "；").said)
    }
}

extension String {
    /// What stands one a line.
    var entries: [String] { split(whereSeparator: \.isNewline).map(String.init) }
}

extension HallProto.Bearer {
    /// Who acts for the applicant, and as what; nil: the applicant does.
    func told(_ db: Database) throws -> String? {
        switch kind {
        case .agent: "代理人\(name)（授权委托书：\(letter)）"
        case .guardian: "监护人\(name)（\(relation)）"
        case .villageAgent: "村级代办员\(try StaffTable.name(db, personID))"
        case .applicant, .unspecified, .unrecognized: nil
        }
    }
}
