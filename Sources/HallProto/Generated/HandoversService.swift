// Generated from Protos/hall/v1/handovers.proto by HallProtoGen; do not edit.

/// A planned absence is handed over by closing time of the working day before it begins; cover begins anyway, with or without
/// it. What is
/// late or missing is derived and shown, and costs nobody anything by itself.
public protocol HandoversService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Hands a post over for an absence: the open cases with their stages and due days are listed and frozen on a paper. Handed
    /// over anew, it
    /// takes the place of the list there was. By whoever has the post; for somebody who can't, by the director.
    /// Refused with AB-3 for a post that is not theirs, to somebody who may not serve it, where no absence is planned and none
    /// is named, once it
    /// is over or handed back, and for longer than a year.
    func give(_ request: GiveHandoverRequest, in context: Contexts.Write) throws -> GiveHandoverReply

    /// Takes over what one was given: the B the list, the A what comes back.
    /// Refused with AB-3 to anybody else, and once it is done or another list has taken its place.
    func acknowledge(_ request: AcknowledgeHandoverRequest, in context: Contexts.Write) throws -> AcknowledgeHandoverReply

    /// The B asks for more than the list says; the A hands over anew, or the B acknowledges it after all.
    /// Refused with AB-3 to anybody else, and once it is acknowledged.
    func wantMore(_ request: WantMoreRequest, in context: Contexts.Write) throws -> WantMoreReply

    /// Hands a post back to its A, with what was done for them meanwhile, taken from the journal. Asked for from the A's return
    /// until closing
    /// time of the working day after. Where nothing was handed over, the post says which absence is meant: the last that has
    /// begun.
    /// Refused with AB-3 to anybody who did not cover, before the A is back, once it was handed back, and where there was no
    /// absence.
    func giveBack(_ request: GiveBackRequest, in context: Contexts.Write) throws -> GiveBackReply

    /// Reads one with everything it says. Refused with AB-3 to others than the two it is between, registrars, directors,
    /// principals and
    /// inspectors.
    func get(_ request: GetHandoverRequest, in context: Contexts.Read) throws -> GetHandoverReply

    /// Lists the absences that begin in a month with what was handed over for them, and what is late or missing: to registrars,
    /// directors,
    /// principals and inspectors all, to anybody else those they are one of the two of.
    func list(_ request: ListHandoversRequest, in context: Contexts.Read) throws -> ListHandoversReply

    /// What the caller has to work on for others: while covering a post, the A's open cases of it, the earliest due first,
    /// whether anything was
    /// handed over or not; and what is to be handed over, acknowledged and handed back.
    func queue(_ request: QueueRequest, in context: Contexts.Read) throws -> QueueReply
}

extension HandoversService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[108],
                run: .write { bytes, context in
                    let request = try GiveHandoverRequest(decoding: bytes, limits: .request)
                    return try self.give(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[109],
                run: .write { bytes, context in
                    let request = try AcknowledgeHandoverRequest(decoding: bytes, limits: .request)
                    return try self.acknowledge(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[110],
                run: .write { bytes, context in
                    let request = try WantMoreRequest(decoding: bytes, limits: .request)
                    return try self.wantMore(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[111],
                run: .write { bytes, context in
                    let request = try GiveBackRequest(decoding: bytes, limits: .request)
                    return try self.giveBack(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[112],
                run: .read { bytes, context in
                    let request = try GetHandoverRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[113],
                run: .read { bytes, context in
                    let request = try ListHandoversRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[114],
                run: .read { bytes, context in
                    let request = try QueueRequest(decoding: bytes, limits: .request)
                    return try self.queue(request, in: context).encoded()
                }),
        ]
    }
}

/// A planned absence is handed over by closing time of the working day before it begins; cover begins anyway, with or without
/// it. What is
/// late or missing is derived and shown, and costs nobody anything by itself.
public struct HandoversClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Hands a post over for an absence: the open cases with their stages and due days are listed and frozen on a paper. Handed
    /// over anew, it
    /// takes the place of the list there was. By whoever has the post; for somebody who can't, by the director.
    /// Refused with AB-3 for a post that is not theirs, to somebody who may not serve it, where no absence is planned and none
    /// is named, once it
    /// is over or handed back, and for longer than a year.
    public func give(
        _ request: GiveHandoverRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GiveHandoverReply {
        try GiveHandoverReply(decoding: await caller.unary(MethodTable.all[108], request.encoded(), options), limits: .reply)
    }

    /// Takes over what one was given: the B the list, the A what comes back.
    /// Refused with AB-3 to anybody else, and once it is done or another list has taken its place.
    public func acknowledge(
        _ request: AcknowledgeHandoverRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AcknowledgeHandoverReply {
        try AcknowledgeHandoverReply(
            decoding: await caller.unary(MethodTable.all[109], request.encoded(), options), limits: .reply)
    }

    /// The B asks for more than the list says; the A hands over anew, or the B acknowledges it after all.
    /// Refused with AB-3 to anybody else, and once it is acknowledged.
    public func wantMore(
        _ request: WantMoreRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> WantMoreReply {
        try WantMoreReply(decoding: await caller.unary(MethodTable.all[110], request.encoded(), options), limits: .reply)
    }

    /// Hands a post back to its A, with what was done for them meanwhile, taken from the journal. Asked for from the A's return
    /// until closing
    /// time of the working day after. Where nothing was handed over, the post says which absence is meant: the last that has
    /// begun.
    /// Refused with AB-3 to anybody who did not cover, before the A is back, once it was handed back, and where there was no
    /// absence.
    public func giveBack(
        _ request: GiveBackRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GiveBackReply {
        try GiveBackReply(decoding: await caller.unary(MethodTable.all[111], request.encoded(), options), limits: .reply)
    }

    /// Reads one with everything it says. Refused with AB-3 to others than the two it is between, registrars, directors,
    /// principals and
    /// inspectors.
    public func get(
        _ request: GetHandoverRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetHandoverReply {
        try GetHandoverReply(decoding: await caller.unary(MethodTable.all[112], request.encoded(), options), limits: .reply)
    }

    /// Lists the absences that begin in a month with what was handed over for them, and what is late or missing: to registrars,
    /// directors,
    /// principals and inspectors all, to anybody else those they are one of the two of.
    public func list(
        _ request: ListHandoversRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListHandoversReply {
        try ListHandoversReply(decoding: await caller.unary(MethodTable.all[113], request.encoded(), options), limits: .reply)
    }

    /// What the caller has to work on for others: while covering a post, the A's open cases of it, the earliest due first,
    /// whether anything was
    /// handed over or not; and what is to be handed over, acknowledged and handed back.
    public func queue(
        _ request: QueueRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> QueueReply {
        try QueueReply(decoding: await caller.unary(MethodTable.all[114], request.encoded(), options), limits: .reply)
    }
}
