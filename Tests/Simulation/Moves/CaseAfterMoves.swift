import HallProto

/// What happens to a case after its acceptance.
extension Moves {
    static let extendLimit: Maker = { dice, world in
        let path = "hall.v1.Cases/ExtendLimit"
        let number = dice.caseNumber(world, .inWork)
        let request = ExtendLimitRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            workingDays: Int32(dice.one([1, 5, 10, 11])), approvedBy: dice.one(["周镇长", "吴书记"]), reason: "须现场核查",
            basis: dice.one(["", "本省办法"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.extendLimit(request, caller) }
    }
}

/// IN-2, TL-4, AG-2.
extension Moves {
    static let review: Maker = { dice, world in
        let path = "hall.v1.Cases/Review"
        let number = dice.caseNumber(world, checked: \.secondReview)
        let word = dice.chance(80) ? CheckWord.agreed : .sentBack
        let request = ReviewRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1), word: word,
            result: dice.proposal(number, world), reason: dice.one(["", "材料不实"]))
        let post = world.cases[number]?.post ?? ""
        let voice = dice.chance(70) ? dice.holder(of: post, world) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.review(request, caller) }
    }

    static let approve: Maker = { dice, world in
        let path = "hall.v1.Cases/Approve"
        let number = dice.caseNumber(world, checked: \.leaderApproves)
        let voice = dice.voice(path, world)
        let own = world.caller(voice)?.person ?? ""
        let form: ApprovalForm = dice.one([.unspecified, .inPerson, .onPaper, .byPhone])
        let principals = world.roles.keys.filter { world.roles[$0]?.contains(.principal) ?? false }
        let request = ApproveRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            word: dice.chance(85) ? .agreed : .sentBack, result: dice.proposal(number, world),
            reason: dice.one(["", "再议"]), form: form,
            principalID: form == .onPaper || form == .byPhone || dice.chance(10) ? dice.id(principals) : dice.one(["", own]))
        return Move(path, voice, request) { world, caller in world.approve(request, caller) }
    }

    static let sendUp: Maker = { dice, world in
        let path = "hall.v1.Cases/SendUp"
        let number = dice.caseNumber(world, .inWork)
        let request = SendUpRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            authority: dice.one(["县民政局", "县社保局"]), note: dice.one(["", "报送全套材料"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.sendUp(request, caller) }
    }

    static let comeBack: Maker = { dice, world in
        let path = "hall.v1.Cases/ComeBack"
        let away = world.numbers.filter { world.cases[$0].map(world.isUpstairs) ?? false }
        let number = dice.chance(80) ? dice.one(away, else: dice.caseNumber(world)) : dice.caseNumber(world)
        let request = ComeBackRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1), note: dice.one(["", "同意"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.comeBack(request, caller) }
    }

    static let recordContact: Maker = { dice, world in
        let path = "hall.v1.Cases/RecordContact"
        let number = dice.caseNumber(world)
        let request = RecordContactRequest(
            number: number, authority: dice.one(["", "县民政局"]), way: dice.one([.phone, .visit, .letter]),
            whom: dice.one(["", "郑科长"]), said: "催办")
        return Move(path, dice.worker(on: number, path, world), request) { $0.recordContact(request, $1) }
    }

    static let recordStep: Maker = { dice, world in
        let path = "hall.v1.Cases/RecordStep"
        let number = dice.caseNumber(world, .inWork)
        let line = dice.one([0, 0, 1, 2, 3])
        let request = RecordStepRequest(
            number: number, procedureLine: Int32(line), title: (line == 0) == dice.chance(90) ? "入户核查" : "",
            note: dice.one(["", "已核"]))
        return Move(path, dice.worker(on: number, path, world), request) { $0.recordStep(request, $1) }
    }
}

extension Dice {
    /// Mostly an open one whose item asks for the check.
    fileprivate mutating func caseNumber(_ world: World, checked isAsked: (ItemInfo) -> Bool) -> String {
        let wanted = world.numbers.filter { world.cases[$0].map { $0.isOpen && isAsked($0.item) } ?? false }
        return chance(80) ? one(wanted, else: caseNumber(world)) : caseNumber(world)
    }

    /// Mostly a result that fits the item, and mostly the same one.
    fileprivate mutating func proposal(_ number: String, _ world: World) -> CaseResult {
        guard chance(90), let item = world.cases[number]?.item else {
            return one([.granted, .completed, .withdrawn, .unspecified])
        }
        return item.ending == .service ? .completed : chance(80) ? .granted : .denied
    }
}
