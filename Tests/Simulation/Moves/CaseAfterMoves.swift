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
