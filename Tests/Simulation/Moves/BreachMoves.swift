import HallProto

/// What somebody is said to have done.
extension Moves {
    static let breaches: [String: Maker] = [
        "hall.v1.Breaches/Checklist": checklist, "hall.v1.Breaches/Record": recordBreach,
        "hall.v1.Breaches/Explain": explainBreach, "hall.v1.Breaches/Decide": decideBreach, "hall.v1.Breaches/Get": getBreach,
        "hall.v1.Breaches/List": listBreaches,
    ]

    private static let checklist: Maker = { dice, world in
        let path = "hall.v1.Breaches/Checklist"
        return Move(path, dice.voice(path, world), ConductChecklistRequest()) { _, _ in
            .done { reply, _ in
                let entries = try ConductChecklistReply(decoding: reply, limits: .reply).entries
                let isRight =
                    Set(entries.map(\.code)) == World.conduct && entries.allSatisfy { $0.code.hasPrefix($0.clause + "-") }
                return isRight ? nil : "the checklist is \(entries.map(\.code))"
            }
        }
    }

    private static let recordBreach: Maker = { dice, world in
        let path = "hall.v1.Breaches/Record"
        let codes = dice.one([["FA-8-1"], ["FA-7-5", "FA-8-7"], [], ["FA-8-9"], ["FA-7-1", "FA-7-1"], ["FA-7-6"]])
        let minutes = Int64(dice.one([0, 0, 5, 600, 9_000, -1, -3_000, 5_256_000, 5_265_000]))
        let request = RecordBreachRequest(
            personID: dice.id(world.staff.keys), codes: dice.chance(70) ? ["FA-8-2"] : codes,
            clause: dice.one(["", "", "", "ON-2", "CO-2", "FA-8", "FA-7", "ATT-8", "XX-9"]),
            happenedAt: Timestamp(seconds: world.now / 1_000 - minutes * 60), facts: "对群众说“不知道”",
            caseNumber: dice.chance(30) ? dice.caseNumber(world) : "",
            enquiryNumber: dice.chance(20) ? dice.enquiryNumber(world) : "",
            evidence: dice.one([[], [1], [2, 1, 2], dice.chance(20) ? [1_000_000_000] : [1]]))
        return Move(path, dice.voice(path, world), request) { world, caller in world.record(request, caller) }
    }

    private static let explainBreach: Maker = { dice, world in
        let path = "hall.v1.Breaches/Explain"
        let number = dice.charge(world)
        let request = ExplainBreachRequest(
            number: number, expectedVersion: dice.version(world.charges[number]?.version, least: 1), text: "没有这回事")
        let own = world.voices.filter { world.caller($0)?.person == world.charges[number]?.person }
        let voice = dice.chance(85) ? dice.one(own, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.explain(request, caller) }
    }

    private static let decideBreach: Maker = { dice, world in
        let path = "hall.v1.Breaches/Decide"
        let number = dice.charge(world)
        let request = DecideBreachRequest(
            number: number, expectedVersion: dice.version(world.charges[number]?.version, least: 1),
            verdict: dice.one([.confirmed, .setAside]), reason: "核实清楚")
        return Move(path, dice.voice(path, world), request) { world, caller in world.decide(request, caller) }
    }

    private static let getBreach: Maker = { dice, world in
        let path = "hall.v1.Breaches/Get"
        let request = GetBreachRequest(number: dice.charge(world))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard let charge = world.charges[request.number] else { return .refused(["notFound"]) }
            guard world.mayRead(charge, caller) else { return .refused(["AC-2"]) }
            return .done { reply, world in
                world.complaint(about: try GetBreachReply(decoding: reply, limits: .reply).breach)
            }
        }
    }

    private static let listBreaches: Maker = { dice, world in
        let path = "hall.v1.Breaches/List"
        let number = dice.chance(20) ? dice.caseNumber(world) : ""
        let request = ListBreachesRequest(
            stage: dice.one([.unspecified, .unspecified, .proposed, .explained, .confirmed]),
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "", clause: dice.one(["", "", "FA-8", "ON-2"]),
            caseNumber: number, ready: dice.chance(40), pageSize: 200)
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard number.isEmpty || world.cases[number] != nil else { return .refused(["notFound"]) }
            let wanted = world.chargeNumbers.reversed().compactMap { world.charges[$0] }.filter { charge in
                world.mayRead(charge, caller) && (request.stage == .unspecified || charge.stage == request.stage)
                    && (request.personID.isEmpty || charge.person == request.personID)
                    && (request.clause.isEmpty || charge.grounds.contains { $0.hasPrefix(request.clause) })
                    && (number.isEmpty || charge.caseNumber == number) && (!request.ready || world.isReady(charge))
            }.prefix(200).map(\.number)
            return .done { reply, world in
                let shown = try ListBreachesReply(decoding: reply, limits: .reply).breaches
                for breach in shown {
                    if let complaint = world.complaint(about: breach, isListed: true) { return complaint }
                }
                return shown.map(\.number) == Array(wanted) ? nil : "\(shown.map(\.number)), not \(wanted)"
            }
        }
    }
}

extension Dice {
    /// Mostly one that is not decided.
    fileprivate mutating func charge(_ world: World) -> String {
        if chance(3) { return "W2026-999999" }
        let open = world.chargeNumbers.filter { world.charges[$0]?.isDecided == false }
        return chance(80) ? one(open, else: one(world.chargeNumbers, else: "W2026-999999")) : id(world.charges.keys)
    }
}
