import HallProto

/// AG-2: the result on its way to the applicant.
extension Moves {
    static let deliver: Maker = { dice, world in
        let path = "hall.v1.Cases/Deliver"
        let waiting = world.numbers.filter { world.cases[$0].map(world.owesDelivery) ?? false }
        let number = dice.chance(70) ? dice.one(waiting, else: dice.caseNumber(world, .finished)) : dice.caseNumber(world)
        let letters = world.paperIDs.filter {
            world.papers[$0]?.caseNumber == number && world.papers[$0]?.kind == .authorisation
        }
        let request = DeliverRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            way: dice.one([.atWindow, .atWindow, .byPost, .broughtHome, .byAgent]), receiver: dice.one(["赵一", "赵小二"]),
            deliveredOn: dice.chance(30) ? Days.text(world.today + dice.number(-3...1)) : "",
            postNumber: dice.one(["", "EMS1234", "EMS1234"]),
            letterID: dice.chance(70) ? dice.one(letters, else: dice.paperID(world)) : "",
            papers: dice.one([[], [HandedPaper(title: "证书", number: "第1号")]]), note: dice.one(["", "本人签收"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.deliver(request, caller) }
    }

    static let recordVisit: Maker = { dice, world in
        let path = "hall.v1.Cases/RecordVisit"
        let request = RecordVisitRequest(number: dice.caseNumber(world), reason: dice.one(["补材料", "问进度"]))
        return Move(path, dice.voice(path, world), request) { world, caller in world.recordVisit(request, caller) }
    }
}
