import HallProto
import HallRules

/// ATT-2, DI-1. Logins, terminals, accounts for scripts, and roles.
extension IdentityDesk {
    func mapLogin(_ request: MapLoginRequest, in context: WriteContext) throws -> MapLoginReply {
        try LoginTable.put(context.db, request.login ?? LoginInfo(), on: context.today).onChange { login in
            let event = LoginMapped(
                uid: login.uid, personID: login.personID, terminalID: login.terminalID,
                serviceAccountID: login.serviceAccountID)
            try context.record(JournalNote(.loginMapped(event), subject: "login/\(login.uid)", clauses: [.att2]))
        }
        return MapLoginReply()
    }

    func unmapLogin(_ request: UnmapLoginRequest, in context: WriteContext) throws -> UnmapLoginReply {
        try LoginTable.remove(context.db, request.uid)
        let event = LoginUnmapped(uid: request.uid)
        try context.record(JournalNote(.loginUnmapped(event), subject: "login/\(request.uid)", clauses: [.att2]))
        return UnmapLoginReply()
    }

    func listLogins(_ request: ListLoginsRequest, in context: ReadContext) throws -> ListLoginsReply {
        ListLoginsReply(logins: try LoginTable.list(context.db))
    }

    func putTerminal(_ request: PutTerminalRequest, in context: WriteContext) throws -> PutTerminalReply {
        try TerminalTable.put(context.db, request.terminal ?? TerminalInfo()).onChange { terminal in
            let event = TerminalPut(id: terminal.id, name: terminal.name, windowID: terminal.windowID)
            try context.record(JournalNote(.terminalPut(event), subject: "terminal/\(terminal.id)", clauses: [.att2]))
        }
        return PutTerminalReply()
    }

    func listTerminals(_ request: ListTerminalsRequest, in context: ReadContext) throws -> ListTerminalsReply {
        ListTerminalsReply(terminals: try TerminalTable.list(context.db))
    }

    func putServiceAccount(_ request: PutServiceAccountRequest, in context: WriteContext) throws -> PutServiceAccountReply {
        let change = try ServiceAccountTable.put(context.db, request.serviceAccount ?? ServiceAccountInfo())
        try change.onChange { account in
            let event = ServiceAccountPut(id: account.id, name: account.name, role: account.role)
            try context.record(JournalNote(.serviceAccountPut(event), subject: "service/\(account.id)", clauses: [.di1]))
        }
        return PutServiceAccountReply()
    }

    func listServiceAccounts(
        _ request: ListServiceAccountsRequest, in context: ReadContext
    ) throws -> ListServiceAccountsReply {
        ListServiceAccountsReply(serviceAccounts: try ServiceAccountTable.list(context.db))
    }

    func grantRole(_ request: GrantRoleRequest, in context: WriteContext) throws -> GrantRoleReply {
        let role = try RoleTable.assignable(request.role)
        let person = try StaffTable.required(context.db, request.personID, field: "person_id")
        try context.caller.roleGiver.checkGives(
            role, to: person, on: context.today, chair: RoleTable.chair(context.db, on: context.today))
        try RoleTable.grant(context.db, request.role, to: person).onChange { role in
            let event = RoleGranted(personID: person.id.value, role: role)
            try context.record(JournalNote(.roleGranted(event), subject: person.id.subject, clauses: [.di1]))
        }
        return GrantRoleReply()
    }

    func revokeRole(_ request: RevokeRoleRequest, in context: WriteContext) throws -> RevokeRoleReply {
        let role = try RoleTable.assignable(request.role)
        let person = try StaffTable.required(context.db, request.personID, field: "person_id")
        try context.caller.roleGiver.checkTakes(role)
        try RoleTable.revoke(context.db, request.role, from: person).onChange { role in
            let event = RoleRevoked(personID: person.id.value, role: role)
            try context.record(JournalNote(.roleRevoked(event), subject: person.id.subject, clauses: [.di1]))
        }
        return RevokeRoleReply()
    }

    func listRoles(_ request: ListRolesRequest, in context: ReadContext) throws -> ListRolesReply {
        ListRolesReply(roles: try RoleTable.list(context.db, personID: request.personID, on: context.today))
    }
}

extension Principal {
    fileprivate var roleGiver: RoleGiver {
        RoleGiver(person: personID.map { Person.ID($0) }, isAdministrator: roles.contains(.administrator))
    }
}
