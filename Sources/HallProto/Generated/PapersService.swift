// Generated from Protos/hall/v1/papers.proto by HallProtoGen; do not edit.

/// Papers as they were issued, and the file of one case from first page to last.
public protocol PapersService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Reads one paper: what it is, and its pages.
    func get(_ request: GetPaperRequest, in context: Contexts.Read) throws -> GetPaperReply

    /// Lists papers in the order they were issued.
    func list(_ request: ListPapersRequest, in context: Contexts.Read) throws -> ListPapersReply

    /// Prints the whole file of one case: cover, contents, every paper, what happened.
    func caseFile(_ request: CaseFileRequest, in context: Contexts.Read) throws -> CaseFileReply

    /// Issues a letter of authorisation for a case, filled in as far as the case is known.
    func authorise(_ request: AuthoriseRequest, in context: Contexts.Write) throws -> AuthoriseReply

    /// Replaces a paper by one with today's facts; the old one stays, marked as replaced.
    func reissue(_ request: ReissuePaperRequest, in context: Contexts.Write) throws -> ReissuePaperReply

    /// Tells the applicant of each due date a paper shows that is no longer true; the paper stays as it is, and names its
    /// supplements.
    func supplement(_ request: SupplementPaperRequest, in context: Contexts.Write) throws -> SupplementPaperReply
}

extension PapersService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[18],
                run: .read { bytes, context in
                    let request = try GetPaperRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[19],
                run: .read { bytes, context in
                    let request = try ListPapersRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[20],
                run: .read { bytes, context in
                    let request = try CaseFileRequest(decoding: bytes, limits: .request)
                    return try self.caseFile(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[21],
                run: .write { bytes, context in
                    let request = try AuthoriseRequest(decoding: bytes, limits: .request)
                    return try self.authorise(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[22],
                run: .write { bytes, context in
                    let request = try ReissuePaperRequest(decoding: bytes, limits: .request)
                    return try self.reissue(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[23],
                run: .write { bytes, context in
                    let request = try SupplementPaperRequest(decoding: bytes, limits: .request)
                    return try self.supplement(request, in: context).encoded()
                }),
        ]
    }
}

/// Papers as they were issued, and the file of one case from first page to last.
public struct PapersClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Reads one paper: what it is, and its pages.
    public func get(
        _ request: GetPaperRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetPaperReply {
        try GetPaperReply(decoding: await caller.unary(MethodTable.all[18], request.encoded(), options), limits: .reply)
    }

    /// Lists papers in the order they were issued.
    public func list(
        _ request: ListPapersRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListPapersReply {
        try ListPapersReply(decoding: await caller.unary(MethodTable.all[19], request.encoded(), options), limits: .reply)
    }

    /// Prints the whole file of one case: cover, contents, every paper, what happened.
    public func caseFile(
        _ request: CaseFileRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CaseFileReply {
        try CaseFileReply(decoding: await caller.unary(MethodTable.all[20], request.encoded(), options), limits: .reply)
    }

    /// Issues a letter of authorisation for a case, filled in as far as the case is known.
    public func authorise(
        _ request: AuthoriseRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AuthoriseReply {
        try AuthoriseReply(decoding: await caller.unary(MethodTable.all[21], request.encoded(), options), limits: .reply)
    }

    /// Replaces a paper by one with today's facts; the old one stays, marked as replaced.
    public func reissue(
        _ request: ReissuePaperRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReissuePaperReply {
        try ReissuePaperReply(decoding: await caller.unary(MethodTable.all[22], request.encoded(), options), limits: .reply)
    }

    /// Tells the applicant of each due date a paper shows that is no longer true; the paper stays as it is, and names its
    /// supplements.
    public func supplement(
        _ request: SupplementPaperRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SupplementPaperReply {
        try SupplementPaperReply(decoding: await caller.unary(MethodTable.all[23], request.encoded(), options), limits: .reply)
    }
}
