import HallProto

/// Powers of approval handed on, taken back and looked at.
extension Moves {
    static let delegations: [String: Maker] = [
        "hall.v1.Delegations/Delegate": delegate, "hall.v1.Delegations/Revoke": revokeDelegation,
        "hall.v1.Delegations/List": listDelegations,
    ]

    private static let delegate: Maker = { dice, world in
        let path = "hall.v1.Delegations/Delegate"
        let from = world.today + dice.one([0, 0, 0, 0, 1, 5, 92, 93, -1])
        let powers: [[ApprovalPower]] = [[], [], [.attendance], [.conduct, .cases], [.leave], [.cases]]
        let request = DelegateRequest(
            delegateID: dice.id(world.staff.keys), from: Days.text(from),
            until: Days.text(from + dice.one([0, 3, 20, 60, 91, 92, -1])), powers: dice.one(powers), reason: "出差")
        return Move(path, dice.voice(path, world), request) { world, caller in world.delegate(request, caller) }
    }

    private static let revokeDelegation: Maker = { dice, world in
        let path = "hall.v1.Delegations/Revoke"
        let number = dice.letter(world)
        let version = world.letters.first { $0.number == number }?.version
        let request = RevokeDelegationRequest(
            number: number, expectedVersion: dice.version(version, least: 1), reason: "已返回")
        return Move(path, dice.voice(path, world), request) { world, caller in world.revoke(request, caller) }
    }

    private static let listDelegations: Maker = { dice, world in
        let path = "hall.v1.Delegations/List"
        let request = ListDelegationsRequest(
            personID: dice.chance(40) ? dice.id(world.staff.keys) : "", withEnded: dice.chance(50), pageSize: 100)
        return Move(path, dice.voice(path, world), request) { world, caller in
            let wanted = world.letters.reversed().filter { letter in
                (request.personID.isEmpty || [letter.giver, letter.delegate].contains(request.personID))
                    && (request.withEnded || (letter.revoker.isEmpty && world.today <= letter.until))
            }.prefix(100).map(\.number)
            let isOffice = !caller.roles.isDisjoint(with: [.director, .principal, .inspector])
            return .done { reply, world in
                let shown = try ListDelegationsReply(decoding: reply, limits: .reply).delegations
                for info in shown {
                    let isOwn = [info.giverID, info.delegateID].contains(caller.person)
                    if let complaint = world.complaint(about: info, isShownReason: isOffice || isOwn) { return complaint }
                }
                return shown.map(\.number) == Array(wanted) ? nil : "\(shown.map(\.number)), not \(wanted)"
            }
        }
    }
}

extension Dice {
    /// Mostly one that still stands.
    fileprivate mutating func letter(_ world: World) -> String {
        let standing = world.letters.filter(\.revoker.isEmpty).map(\.number)
        return chance(90) ? one(standing, else: "D2026-999999") : one(world.letters.map(\.number), else: "D2026-999999")
    }
}

/// Who may work on an item.
extension Moves {
    static let authorisations: [String: Maker] = [
        "hall.v1.Authorisations/Put": putAuthorisation, "hall.v1.Authorisations/Remove": removeAuthorisation,
        "hall.v1.Authorisations/List": listAuthorisations,
    ]

    private static let putAuthorisation: Maker = { dice, world in
        let path = "hall.v1.Authorisations/Put"
        // Mostly of an item somebody is named for already: a hall in which nobody may do anything tells little.
        let named = world.authorised.filter { !$0.value.isEmpty }.keys.sorted()
        let code = dice.chance(70) ? dice.one(named, else: "X9") : dice.id(world.items.keys)
        let request = PutAuthorisationRequest(
            authorisation: AuthorisationInfo(
                itemCode: code, personID: dice.id(world.staff.keys), account: dice.one(["", "sheng-01", "sheng-02"])))
        return Move(path, dice.voice(path, world), request) { world, caller in world.authorise(request, caller) }
    }

    private static let removeAuthorisation: Maker = { dice, world in
        let path = "hall.v1.Authorisations/Remove"
        let code = dice.one(world.authorised.keys.sorted(), else: "X9")
        let request = RemoveAuthorisationRequest(
            itemCode: code, personID: dice.id(world.authorised[code].map { Array($0.keys) } ?? []))
        return Move(path, dice.voice(path, world), request) { world, caller in world.forbid(request, caller) }
    }

    private static let listAuthorisations: Maker = { dice, world in
        let path = "hall.v1.Authorisations/List"
        let request = ListAuthorisationsRequest(
            itemCode: dice.chance(40) ? dice.id(world.items.keys) : "",
            personID: dice.chance(40) ? dice.id(world.staff.keys) : "")
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.authorisations(item: request.itemCode, person: request.personID)
            return .done { reply, _ in
                let shown = try ListAuthorisationsReply(decoding: reply, limits: .reply).authorisations
                    .map { "\($0.itemCode) \($0.personID) \($0.account)" }
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }
}
