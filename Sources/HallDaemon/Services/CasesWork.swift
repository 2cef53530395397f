import GRDB
import HallProto
import HallRules

extension Cases {
    func recordStep(_ request: RecordStepRequest, in context: WriteContext) throws -> RecordStepReply {
        let file = try CaseTable.find(context.db, context.house.clock, number: request.number).file
        try file.checkStep(by: context.actor(), at: try context.post(of: file))
        let title = try request.title(of: WorkTable.procedure(context.db, of: file))
        let step = WorkStep(
            personID: try context.person().value, procedureLine: request.procedureLine, title: title, note: request.note)
        try WorkTable.add(context.db, file, step, at: context.now)
        let event = CaseStepRecorded(number: request.number, procedureLine: request.procedureLine)
        try context.record(
            file, .caseStepRecorded(event), number: request.number, clauses: [.ag2],
            text: [title, request.note].filter { !$0.isEmpty }.joined(separator: "\n"))
        return RecordStepReply(case: try context.info(request.number))
    }

    /// TL-4. Upstairs, with the clock running on.
    func sendUp(_ request: SendUpRequest, in context: WriteContext) throws -> SendUpReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let sent = try found.file.sentUp(
            to: request.authority, by: context.actor(), at: try context.post(of: found.file))
        try CaseTable.save(context.db, sent, endedAt: context.now)
        let event = CaseSentUp(number: request.number, authority: request.authority)
        try context.record(
            found.file, .caseSentUp(event), number: request.number, clauses: [.tl4, .ag1], text: request.note)
        return SendUpReply(case: try context.info(request.number))
    }

    /// TL-4. Back again.
    func comeBack(_ request: ComeBackRequest, in context: WriteContext) throws -> ComeBackReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let back = try found.file.cameBack(by: context.actor(), at: try context.post(of: found.file))
        try CaseTable.save(context.db, back, endedAt: context.now)
        let event = CaseCameBack(number: request.number, authority: found.file.whereabouts.authority)
        try context.record(
            found.file, .caseCameBack(event), number: request.number, clauses: [.tl4, .ag1], text: request.note)
        return ComeBackReply(case: try context.info(request.number))
    }

    /// AG-2. A contact with the authority, logged.
    func recordContact(_ request: RecordContactRequest, in context: WriteContext) throws -> RecordContactReply {
        let file = try CaseTable.find(context.db, context.house.clock, number: request.number).file
        let authority = try file.contacted(request.authority, by: context.actor(), at: try context.post(of: file))
        let contact = AuthorityContact(
            personID: try context.person().value, authority: authority, way: request.way, whom: request.whom,
            said: request.said)
        try WorkTable.add(context.db, file, contact, at: context.now)
        let event = AuthorityContacted(number: request.number, authority: authority, way: request.way)
        try context.record(
            file, .authorityContacted(event), number: request.number, clauses: [.ag2],
            text: [request.whom, request.said].filter { !$0.isEmpty }.joined(separator: "\n"))
        return RecordContactReply(case: try context.info(request.number))
    }
}

extension Whereabouts {
    /// Empty where it lies here.
    fileprivate var authority: String {
        switch self {
        case .here: ""
        case .upstairs(let authority): authority
        }
    }
}

extension RecordStepRequest {
    /// What the step is called: a line of the item's procedure, or its own title. INVALID_ARGUMENT where it is both, or neither.
    fileprivate func title(of procedure: [String]) throws -> String {
        switch (procedureLine, title.said) {
        case (0, let title?): return title
        case (0, nil):
            throw Failure.malformed(
                "title", zh: "请选择办理程序中的环节，或写明做了什么", en: "choose a line of the procedure, or say what was done")
        case (_, .some):
            throw Failure.malformed("title", zh: "环节和名称只能填一项", en: "give a line of the procedure or a title, not both")
        case (let line, nil):
            guard procedure.indices.contains(Int(line) - 1) else {
                throw Failure.malformed(
                    "procedure_line", zh: "办理程序共\(procedure.count)个环节，没有第\(line)个",
                    en: "the procedure has \(procedure.count) lines; there is no line \(line)")
            }
            return procedure[Int(line) - 1]
        }
    }
}
