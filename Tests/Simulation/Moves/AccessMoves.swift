import HallProto

/// Logins, terminals, accounts and roles.
extension Moves {
    static let access: [String: Maker] = [
        "hall.v1.Identity/WhoAmI": whoAmI, "hall.v1.Identity/MapLogin": mapLogin,
        "hall.v1.Identity/UnmapLogin": unmapLogin, "hall.v1.Identity/ListLogins": listLogins,
        "hall.v1.Identity/PutTerminal": putTerminal, "hall.v1.Identity/ListTerminals": listTerminals,
        "hall.v1.Identity/PutServiceAccount": putAccount, "hall.v1.Identity/ListServiceAccounts": listAccounts,
        "hall.v1.Identity/GrantRole": grantRole, "hall.v1.Identity/RevokeRole": revokeRole,
        "hall.v1.Identity/ListRoles": listRoles,
    ]

    private static let whoAmI: Maker = { dice, world in
        Move("hall.v1.Identity/WhoAmI", dice.one(world.voices), WhoAmIRequest()) { _, caller in
            .done { reply, _ in
                let shown = try WhoAmIReply(decoding: reply, limits: .reply)
                let same =
                    shown.personID == caller.person && shown.terminalID == caller.terminal && Set(shown.roles) == caller.roles
                    && shown.byBadge == (caller.session != nil)
                return same ? nil : "\(shown), not \(caller)"
            }
        }
    }

    private static let mapLogin: Maker = { dice, world in
        let path = "hall.v1.Identity/MapLogin"
        let uid = dice.one([1_001, 1_002, 1_003, 1_009, 2_001, 3_001, 65_534] as [UInt32])
        let login: LoginInfo =
            switch dice.number(0...5) {
            case 0: LoginInfo(uid: uid, terminalID: dice.id(world.terminals.keys))
            case 1: LoginInfo(uid: uid, serviceAccountID: dice.id(world.accounts.keys))
            case 2: LoginInfo(uid: uid, personID: dice.id(world.staff.keys), terminalID: dice.id(world.terminals.keys))
            case 3: world.logins[uid] ?? LoginInfo(uid: uid)
            case _: LoginInfo(uid: uid, personID: dice.id(world.staff.keys))
            }
        return Move(path, dice.voice(path, world), MapLoginRequest(login: login)) { world, caller in
            world.mapLogin(login, caller)
        }
    }

    private static let unmapLogin: Maker = { dice, world in
        let path = "hall.v1.Identity/UnmapLogin"
        let uid = dice.chance(70) ? 1_009 : dice.one([1_001, 2_001, 4_001] as [UInt32])
        return Move(path, dice.voice(path, world), UnmapLoginRequest(uid: uid)) { world, caller in
            guard world.logins[uid] != nil else { return .refused(["notFound"]) }
            world.logins[uid] = nil
            return .done([Event("loginUnmapped", "login/\(uid)", by: caller.person)])
        }
    }

    private static let listLogins: Maker = { dice, world in
        let path = "hall.v1.Identity/ListLogins"
        return Move(path, dice.voice(path, world), ListLoginsRequest()) { world, _ in
            let logins = world.logins.values.sorted { $0.uid < $1.uid }
            return .done { reply, _ in
                try ListLoginsReply(decoding: reply, limits: .reply).logins == logins ? nil : "not \(logins)"
            }
        }
    }

    private static let putTerminal: Maker = { dice, world in
        let path = "hall.v1.Identity/PutTerminal"
        let terminal = TerminalInfo(
            id: "T\(dice.number(1...3))", name: "窗口机", windowID: dice.chance(20) ? "" : dice.id(world.windows.keys))
        return Move(path, dice.voice(path, world), PutTerminalRequest(terminal: terminal)) { world, caller in
            guard world.terminals[terminal.id] != terminal else { return .done() }
            guard terminal.windowID.isEmpty || world.isWindow(terminal.windowID) else {
                return .refused(["invalidArgument"])
            }
            world.terminals[terminal.id] = terminal
            return .done([Event("terminalPut", "terminal/\(terminal.id)", by: caller.person)])
        }
    }

    private static let listTerminals: Maker = { dice, world in
        let path = "hall.v1.Identity/ListTerminals"
        return Move(path, dice.voice(path, world), ListTerminalsRequest()) { world, _ in
            let terminals = world.terminals.values.sorted { $0.id < $1.id }
            return .done { reply, _ in
                try ListTerminalsReply(decoding: reply, limits: .reply).terminals == terminals ? nil : "not \(terminals)"
            }
        }
    }

    private static let putAccount: Maker = { dice, world in
        let path = "hall.v1.Identity/PutServiceAccount"
        let account = ServiceAccountInfo(
            id: "K\(dice.number(1...2))", name: "查询机", role: dice.one([.public, .shipper, .clerk]))
        let request = PutServiceAccountRequest(serviceAccount: account)
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard account.role != .clerk else { return .refused(["invalidArgument"]) }
            guard world.accounts[account.id] != account else { return .done() }
            world.accounts[account.id] = account
            return .done([Event("serviceAccountPut", "service/\(account.id)", by: caller.person)])
        }
    }

    private static let listAccounts: Maker = { dice, world in
        let path = "hall.v1.Identity/ListServiceAccounts"
        return Move(path, dice.voice(path, world), ListServiceAccountsRequest()) { world, _ in
            let accounts = world.accounts.values.sorted { $0.id < $1.id }
            return .done { reply, _ in
                try ListServiceAccountsReply(decoding: reply, limits: .reply).serviceAccounts == accounts
                    ? nil : "not \(accounts)"
            }
        }
    }

    private static let given: [Role] = [.registrar, .director, .inspector, .administrator, .principal, .clerk, .terminal]

    private static let grantRole: Maker = { dice, world in
        let path = "hall.v1.Identity/GrantRole"
        let request = GrantRoleRequest(personID: dice.id(world.staff.keys), role: dice.one(given))
        return Move(path, dice.voice(path, world), request) { world, caller in world.grant(request, caller) }
    }

    private static let revokeRole: Maker = { dice, world in
        let path = "hall.v1.Identity/RevokeRole"
        let request = RevokeRoleRequest(personID: dice.id(world.staff.keys), role: dice.one(given))
        return Move(path, dice.voice(path, world), request) { world, caller in
            var against = Objections()
            against.note("invalidArgument", unless: !([.clerk, .terminal].contains(request.role)))
            against.note("invalidArgument", unless: world.staff[request.personID] != nil)
            against.note("DI-1", unless: request.role != .administrator || caller.has(.administrator))
            guard against.none else { return against.verdict }
            guard world.roles[request.personID, default: []].remove(request.role) != nil else { return .done() }
            return .done([Event("roleRevoked", "person/\(request.personID)", by: caller.person)])
        }
    }

    private static let listRoles: Maker = { dice, world in
        let path = "hall.v1.Identity/ListRoles"
        let request = ListRolesRequest(personID: dice.chance(50) ? dice.id(world.staff.keys) : "")
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard request.personID.isEmpty || world.staff[request.personID] != nil else { return .refused(["invalidArgument"]) }
            let people = world.staff.keys.filter { request.personID.isEmpty || $0 == request.personID }
            let count = people.reduce(0) { $0 + world.standingRoles($1).count }
            return .done { reply, _ in
                let shown = try ListRolesReply(decoding: reply, limits: .reply).roles.count
                return shown == count ? nil : "\(shown) roles, not \(count)"
            }
        }
    }
}

extension World {
    mutating func mapLogin(_ login: LoginInfo, _ caller: Caller) -> Verdict {
        var against = Objections()
        let (person, terminal, account) = (login.personID, login.terminalID, login.serviceAccountID)
        against.note("invalidArgument", unless: login.uid != 65_534 && !(person + terminal + account).isEmpty)
        against.note("invalidArgument", unless: account.isEmpty || (person + terminal).isEmpty)
        against.note("invalidArgument", unless: person.isEmpty || staff[person] != nil)
        against.note("invalidArgument", unless: terminal.isEmpty || terminals[terminal] != nil)
        against.note("invalidArgument", unless: account.isEmpty || accounts[account] != nil)
        against.note("ATT-2", unless: person.isEmpty || staff[person] == nil || isServing(person))
        guard against.none else { return against.verdict }
        guard logins[login.uid] != login else { return .done() }
        logins[login.uid] = login
        return .done([Event("loginMapped", "login/\(login.uid)", by: caller.person)])
    }

    /// DI-1.
    mutating func grant(_ request: GrantRoleRequest, _ caller: Caller) -> Verdict {
        let person = request.personID
        var against = Objections()
        against.note("invalidArgument", unless: !([.clerk, .terminal].contains(request.role)))
        against.note("invalidArgument", unless: staff[person] != nil)
        against.note("DI-1", unless: request.role != .administrator || caller.has(.administrator))
        against.note("DI-1", unless: staff[person] == nil || isServing(person))
        against.note("DI-1", unless: person != caller.person || !hasDirector)
        guard against.none else { return against.verdict }
        guard roles[person, default: []].insert(request.role).inserted else { return .done() }
        return .done([Event("roleGranted", "person/\(person)", by: caller.person)])
    }
}
