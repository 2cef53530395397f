import GRDB
import HallProto
import HallRules

// What the papers of a case say that are issued while it is handled and when it ends.

extension ExtensionNotice {
    private static let law = "《中华人民共和国行政许可法》第四十二条"

    init(_ context: WriteContext, _ file: Case, number: String, basis: String) throws {
        let own = try CasePaperSources.basis(context.db, of: file)
        let standard = file.item.basis(ofLicence: Self.law, own: own)
        try self.init(context, file, number: number, added: file.statutoryExtension, basis: basis.said ?? standard)
    }

    fileprivate init(
        _ context: WriteContext, _ file: Case, number: String, added: StatutoryExtension?, basis: String
    ) throws {
        guard let added, let limit = file.statutoryLimit else { throw Failure.fault }
        self.init(
            unit: try PaperUnit(context.db, of: file), handler: try PaperHandler(context.db, person: file.handler),
            applicant: try PaperApplicant(context.db, case: number), matter: file.item.name, caseNumber: number,
            addedWorkdays: added.workdays, reason: added.reason, approvedBy: added.approvedBy, basis: basis,
            limit: PaperLimit(limit, clock: .statutory, in: try context.house.timetable(context.db)),
            enquiry: try PaperEnquiry(context.db, case: number))
    }

    /// With the limit as it is today.
    static func anew(_ context: WriteContext, _ file: Case, _ old: IssuedPaper) throws -> any PaperFacts {
        guard let said = try old.facts() as? ExtensionNotice else { throw Failure.fault }
        return try ExtensionNotice(
            context, file, number: old.caseNumber, added: file.statutoryExtension, basis: said.basis)
    }
}

extension SpecialProcedure {
    private static let law = "《中华人民共和国行政许可法》第四十五条"
    /// Where nobody says how long it takes. What the applicant was told by word stays with the case's people.
    private static let untilOver = "至该程序结束之日止"

    /// Of a case that was just stopped.
    init(_ context: WriteContext, _ file: Case, _ request: PauseRequest) throws {
        guard let pause = file.ledger.last else { throw Failure.fault }
        let own = try CasePaperSources.basis(context.db, of: file)
        let standard = file.item.basis(ofLicence: Self.law, own: own, else: "“\(file.item.name)”办事指南")
        try self.init(
            context, file, number: request.number, procedure: pause.cause.zh, beginsOn: pause.from,
            expected: request.expected.said ?? Self.untilOver, basis: request.basis.said ?? standard)
    }

    private init(
        _ context: WriteContext, _ file: Case, number: String, procedure: String, beginsOn: Day, expected: String, basis: String
    ) throws {
        self.init(
            unit: try PaperUnit(context.db, of: file), handler: try PaperHandler(context.db, person: file.handler),
            applicant: try PaperApplicant(context.db, case: number), matter: file.item.name, caseNumber: number,
            procedure: procedure, beginsOn: beginsOn, expected: expected, basis: basis,
            enquiry: try PaperEnquiry(context.db, case: number))
    }

    static func anew(_ context: WriteContext, _ file: Case, _ old: IssuedPaper) throws -> any PaperFacts {
        guard let said = try old.facts() as? SpecialProcedure else { throw Failure.fault }
        return try SpecialProcedure(
            context, file, number: old.caseNumber, procedure: said.procedure, beginsOn: said.beginsOn, expected: said.expected,
            basis: said.basis)
    }
}

extension Completion {
    init(_ context: WriteContext, _ file: Case, _ request: FinishRequest, result: Case.Result, at time: HallTime) throws {
        try self.init(
            context, file, number: request.number, finishedAt: time, result: result.zh,
            papers: request.handedOut.isEmpty ? nil : request.handedOut,
            collection: try request.collection.said ?? Setting.collectionWays.text(context.db))
    }

    private init(
        _ context: WriteContext, _ file: Case, number: String, finishedAt: HallTime, result: String, papers: [String]?,
        collection: String
    ) throws {
        self.init(
            unit: try PaperUnit(context.db, of: file), handler: try PaperHandler(context.db, person: file.handler),
            applicant: try PaperApplicant(context.db, case: number), matter: file.item.name, caseNumber: number,
            acceptedOn: file.accepted.day, finishedAt: finishedAt, result: result, papers: papers, collection: collection,
            enquiry: try PaperEnquiry(context.db, case: number))
    }

    static func anew(_ context: WriteContext, _ file: Case, _ old: IssuedPaper) throws -> any PaperFacts {
        guard let said = try old.facts() as? Completion else { throw Failure.fault }
        return try Completion(
            context, file, number: old.caseNumber, finishedAt: said.finishedAt, result: said.result, papers: said.papers,
            collection: said.collection)
    }
}

extension Denied {
    /// ON-6. Refused until the hall has named whom one turns to against it.
    init(_ context: WriteContext, _ file: Case, _ request: FinishRequest, reason: String) throws {
        self.init(
            unit: try PaperUnit(context.db, of: file), handler: try PaperHandler(context.db, person: file.handler),
            applicant: try PaperApplicant(context.db, case: request.number), matter: file.item.name,
            caseNumber: request.number, acceptedOn: file.accepted.day, reason: reason, basis: request.basis,
            remedies: try Remedies(context.db).checkedNamed())
    }
}

enum CasePaperSources {
    /// What a case's item rests on by law, as it was published when the case was accepted; empty where nothing was.
    static func basis(_ db: Database, of file: Case) throws -> String {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT basis FROM item_version WHERE code = ? AND version = ?"),
            arguments: [file.item.id.value, file.item.version]) ?? ""
    }
}

extension WriteContext {
    /// ON-6. The paper that tells the applicant how the case ended; a withdrawal is the applicant's own word and has none.
    func issueResult(of file: Case, _ request: FinishRequest) throws -> IssuedPaper? {
        guard case .finished(let result, let time) = file.stage else { throw Failure.fault }
        switch result {
        case .granted, .completed:
            let facts = try Completion(self, file, request, result: result, at: time)
            return try Papers.issue(self, facts, case: file, seal: request.sealNumber)
        case .denied(let reason):
            return try Papers.issue(
                self, try Denied(self, file, request, reason: reason), case: file, seal: request.sealNumber)
        case .withdrawn: return nil
        }
    }
}
