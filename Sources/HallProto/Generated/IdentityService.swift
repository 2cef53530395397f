// Generated from Protos/hall/v1/identity.proto by HallProtoGen; do not edit.

/// Persons, badges, terminals, logins and roles.
public protocol IdentityService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Says who the daemon takes the caller for.
    func whoAmI(_ request: WhoAmIRequest, in context: Contexts.Read) throws -> WhoAmIReply

    /// Opens a badge session on this terminal; one already open for the badge on another terminal is refused.
    func openBadgeSession(_ request: OpenBadgeSessionRequest, in context: Contexts.Write) throws -> OpenBadgeSessionReply

    /// Ends the caller's badge session.
    func closeBadgeSession(_ request: CloseBadgeSessionRequest, in context: Contexts.Write) throws -> CloseBadgeSessionReply

    /// Ends somebody's badge session that was left open elsewhere.
    func endBadgeSession(_ request: EndBadgeSessionRequest, in context: Contexts.Write) throws -> EndBadgeSessionReply

    /// Lists the badge sessions that are open now.
    func listBadgeSessions(_ request: ListBadgeSessionsRequest, in context: Contexts.Read) throws -> ListBadgeSessionsReply

    /// Chooses the PIN of a badge with the activation code its owner was handed.
    func setFirstPin(_ request: SetFirstPinRequest, in context: Contexts.Write) throws -> SetFirstPinReply

    /// Changes the caller's own PIN.
    func changePin(_ request: ChangePinRequest, in context: Contexts.Write) throws -> ChangePinReply

    /// Forgets a person's PIN and answers with a new activation code to hand over in person.
    func resetPin(_ request: ResetPinRequest, in context: Contexts.Write) throws -> ResetPinReply

    /// Gives a person a new badge in place of any before, with an activation code to hand over in person.
    func issueBadge(_ request: IssueBadgeRequest, in context: Contexts.Write) throws -> IssueBadgeReply

    /// Blocks a lost badge at once and ends its sessions; its owner or a registrar may say so.
    func reportBadgeLost(_ request: ReportBadgeLostRequest, in context: Contexts.Write) throws -> ReportBadgeLostReply

    /// Says whom a uid of this machine stands for.
    func mapLogin(_ request: MapLoginRequest, in context: Contexts.Write) throws -> MapLoginReply

    /// Takes a uid's mapping away; its next call is a stranger's.
    func unmapLogin(_ request: UnmapLoginRequest, in context: Contexts.Write) throws -> UnmapLoginReply

    /// Lists the uids that are mapped.
    func listLogins(_ request: ListLoginsRequest, in context: Contexts.Read) throws -> ListLoginsReply

    /// Names a shared window machine, or renames it.
    func putTerminal(_ request: PutTerminalRequest, in context: Contexts.Write) throws -> PutTerminalReply

    /// Lists the terminals.
    func listTerminals(_ request: ListTerminalsRequest, in context: Contexts.Read) throws -> ListTerminalsReply

    /// Names an account for a script, with the one role it has.
    func putServiceAccount(_ request: PutServiceAccountRequest, in context: Contexts.Write) throws -> PutServiceAccountReply

    /// Lists the accounts for scripts.
    func listServiceAccounts(_ request: ListServiceAccountsRequest, in context: Contexts.Read) throws
        -> ListServiceAccountsReply

    /// Gives a person a role.
    func grantRole(_ request: GrantRoleRequest, in context: Contexts.Write) throws -> GrantRoleReply

    /// Takes a role from a person; it bites at their next call.
    func revokeRole(_ request: RevokeRoleRequest, in context: Contexts.Write) throws -> RevokeRoleReply

    /// Lists who has which role.
    func listRoles(_ request: ListRolesRequest, in context: Contexts.Read) throws -> ListRolesReply
}

extension IdentityService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[115],
                run: .read { bytes, context in
                    let request = try WhoAmIRequest(decoding: bytes, limits: .request)
                    return try self.whoAmI(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[116],
                run: .write { bytes, context in
                    let request = try OpenBadgeSessionRequest(decoding: bytes, limits: .request)
                    return try self.openBadgeSession(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[117],
                run: .write { bytes, context in
                    let request = try CloseBadgeSessionRequest(decoding: bytes, limits: .request)
                    return try self.closeBadgeSession(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[118],
                run: .write { bytes, context in
                    let request = try EndBadgeSessionRequest(decoding: bytes, limits: .request)
                    return try self.endBadgeSession(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[119],
                run: .read { bytes, context in
                    let request = try ListBadgeSessionsRequest(decoding: bytes, limits: .request)
                    return try self.listBadgeSessions(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[120],
                run: .write { bytes, context in
                    let request = try SetFirstPinRequest(decoding: bytes, limits: .request)
                    return try self.setFirstPin(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[121],
                run: .write { bytes, context in
                    let request = try ChangePinRequest(decoding: bytes, limits: .request)
                    return try self.changePin(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[122],
                run: .write { bytes, context in
                    let request = try ResetPinRequest(decoding: bytes, limits: .request)
                    return try self.resetPin(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[123],
                run: .write { bytes, context in
                    let request = try IssueBadgeRequest(decoding: bytes, limits: .request)
                    return try self.issueBadge(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[124],
                run: .write { bytes, context in
                    let request = try ReportBadgeLostRequest(decoding: bytes, limits: .request)
                    return try self.reportBadgeLost(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[125],
                run: .write { bytes, context in
                    let request = try MapLoginRequest(decoding: bytes, limits: .request)
                    return try self.mapLogin(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[126],
                run: .write { bytes, context in
                    let request = try UnmapLoginRequest(decoding: bytes, limits: .request)
                    return try self.unmapLogin(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[127],
                run: .read { bytes, context in
                    let request = try ListLoginsRequest(decoding: bytes, limits: .request)
                    return try self.listLogins(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[128],
                run: .write { bytes, context in
                    let request = try PutTerminalRequest(decoding: bytes, limits: .request)
                    return try self.putTerminal(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[129],
                run: .read { bytes, context in
                    let request = try ListTerminalsRequest(decoding: bytes, limits: .request)
                    return try self.listTerminals(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[130],
                run: .write { bytes, context in
                    let request = try PutServiceAccountRequest(decoding: bytes, limits: .request)
                    return try self.putServiceAccount(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[131],
                run: .read { bytes, context in
                    let request = try ListServiceAccountsRequest(decoding: bytes, limits: .request)
                    return try self.listServiceAccounts(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[132],
                run: .write { bytes, context in
                    let request = try GrantRoleRequest(decoding: bytes, limits: .request)
                    return try self.grantRole(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[133],
                run: .write { bytes, context in
                    let request = try RevokeRoleRequest(decoding: bytes, limits: .request)
                    return try self.revokeRole(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[134],
                run: .read { bytes, context in
                    let request = try ListRolesRequest(decoding: bytes, limits: .request)
                    return try self.listRoles(request, in: context).encoded()
                }),
        ]
    }
}

/// Persons, badges, terminals, logins and roles.
public struct IdentityClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Says who the daemon takes the caller for.
    public func whoAmI(
        _ request: WhoAmIRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> WhoAmIReply {
        try WhoAmIReply(decoding: await caller.unary(MethodTable.all[115], request.encoded(), options), limits: .reply)
    }

    /// Opens a badge session on this terminal; one already open for the badge on another terminal is refused.
    public func openBadgeSession(
        _ request: OpenBadgeSessionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> OpenBadgeSessionReply {
        try OpenBadgeSessionReply(
            decoding: await caller.unary(MethodTable.all[116], request.encoded(), options), limits: .reply)
    }

    /// Ends the caller's badge session.
    public func closeBadgeSession(
        _ request: CloseBadgeSessionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CloseBadgeSessionReply {
        try CloseBadgeSessionReply(
            decoding: await caller.unary(MethodTable.all[117], request.encoded(), options), limits: .reply)
    }

    /// Ends somebody's badge session that was left open elsewhere.
    public func endBadgeSession(
        _ request: EndBadgeSessionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> EndBadgeSessionReply {
        try EndBadgeSessionReply(decoding: await caller.unary(MethodTable.all[118], request.encoded(), options), limits: .reply)
    }

    /// Lists the badge sessions that are open now.
    public func listBadgeSessions(
        _ request: ListBadgeSessionsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListBadgeSessionsReply {
        try ListBadgeSessionsReply(
            decoding: await caller.unary(MethodTable.all[119], request.encoded(), options), limits: .reply)
    }

    /// Chooses the PIN of a badge with the activation code its owner was handed.
    public func setFirstPin(
        _ request: SetFirstPinRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SetFirstPinReply {
        try SetFirstPinReply(decoding: await caller.unary(MethodTable.all[120], request.encoded(), options), limits: .reply)
    }

    /// Changes the caller's own PIN.
    public func changePin(
        _ request: ChangePinRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ChangePinReply {
        try ChangePinReply(decoding: await caller.unary(MethodTable.all[121], request.encoded(), options), limits: .reply)
    }

    /// Forgets a person's PIN and answers with a new activation code to hand over in person.
    public func resetPin(
        _ request: ResetPinRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ResetPinReply {
        try ResetPinReply(decoding: await caller.unary(MethodTable.all[122], request.encoded(), options), limits: .reply)
    }

    /// Gives a person a new badge in place of any before, with an activation code to hand over in person.
    public func issueBadge(
        _ request: IssueBadgeRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> IssueBadgeReply {
        try IssueBadgeReply(decoding: await caller.unary(MethodTable.all[123], request.encoded(), options), limits: .reply)
    }

    /// Blocks a lost badge at once and ends its sessions; its owner or a registrar may say so.
    public func reportBadgeLost(
        _ request: ReportBadgeLostRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReportBadgeLostReply {
        try ReportBadgeLostReply(decoding: await caller.unary(MethodTable.all[124], request.encoded(), options), limits: .reply)
    }

    /// Says whom a uid of this machine stands for.
    public func mapLogin(
        _ request: MapLoginRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> MapLoginReply {
        try MapLoginReply(decoding: await caller.unary(MethodTable.all[125], request.encoded(), options), limits: .reply)
    }

    /// Takes a uid's mapping away; its next call is a stranger's.
    public func unmapLogin(
        _ request: UnmapLoginRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> UnmapLoginReply {
        try UnmapLoginReply(decoding: await caller.unary(MethodTable.all[126], request.encoded(), options), limits: .reply)
    }

    /// Lists the uids that are mapped.
    public func listLogins(
        _ request: ListLoginsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListLoginsReply {
        try ListLoginsReply(decoding: await caller.unary(MethodTable.all[127], request.encoded(), options), limits: .reply)
    }

    /// Names a shared window machine, or renames it.
    public func putTerminal(
        _ request: PutTerminalRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutTerminalReply {
        try PutTerminalReply(decoding: await caller.unary(MethodTable.all[128], request.encoded(), options), limits: .reply)
    }

    /// Lists the terminals.
    public func listTerminals(
        _ request: ListTerminalsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListTerminalsReply {
        try ListTerminalsReply(decoding: await caller.unary(MethodTable.all[129], request.encoded(), options), limits: .reply)
    }

    /// Names an account for a script, with the one role it has.
    public func putServiceAccount(
        _ request: PutServiceAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutServiceAccountReply {
        try PutServiceAccountReply(
            decoding: await caller.unary(MethodTable.all[130], request.encoded(), options), limits: .reply)
    }

    /// Lists the accounts for scripts.
    public func listServiceAccounts(
        _ request: ListServiceAccountsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListServiceAccountsReply {
        try ListServiceAccountsReply(
            decoding: await caller.unary(MethodTable.all[131], request.encoded(), options), limits: .reply)
    }

    /// Gives a person a role.
    public func grantRole(
        _ request: GrantRoleRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GrantRoleReply {
        try GrantRoleReply(decoding: await caller.unary(MethodTable.all[132], request.encoded(), options), limits: .reply)
    }

    /// Takes a role from a person; it bites at their next call.
    public func revokeRole(
        _ request: RevokeRoleRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RevokeRoleReply {
        try RevokeRoleReply(decoding: await caller.unary(MethodTable.all[133], request.encoded(), options), limits: .reply)
    }

    /// Lists who has which role.
    public func listRoles(
        _ request: ListRolesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListRolesReply {
        try ListRolesReply(decoding: await caller.unary(MethodTable.all[134], request.encoded(), options), limits: .reply)
    }
}
