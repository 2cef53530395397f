import HallProto

/// Cases, from acceptance to result.
extension Moves {
    static let casework: [String: Maker] = [
        "hall.v1.Cases/Accept": accept, "hall.v1.Cases/HandOver": handOver, "hall.v1.Cases/ReassignAll": reassignAll,
        "hall.v1.Cases/Pause": pause, "hall.v1.Cases/Resume": resume, "hall.v1.Cases/Finish": finish,
        "hall.v1.Cases/Annul": annul, "hall.v1.Cases/Reveal": reveal, "hall.v1.Cases/ExtendLimit": extendLimit,
        "hall.v1.Cases/Review": review, "hall.v1.Cases/Approve": approve, "hall.v1.Cases/SendUp": sendUp,
        "hall.v1.Cases/ComeBack": comeBack, "hall.v1.Cases/RecordContact": recordContact,
        "hall.v1.Cases/RecordStep": recordStep,
        "hall.v1.Cases/Deliver": deliver, "hall.v1.Cases/RecordVisit": recordVisit,
    ]

    static let applicants = ["赵一", "钱二", "孙三", "李四", "周五"]

    private static let accept: Maker = { dice, world in
        let path = "hall.v1.Cases/Accept"
        let code = dice.id(world.items.keys)
        let voice = dice.chance(75) ? dice.holder(of: world.items[code]?.postID ?? "", world) : dice.voice(path, world)
        let request = AcceptRequest(
            itemCode: code, applicant: Applicant(kind: .person, name: dice.one(applicants), document: .none),
            channel: dice.one([.window, .phone, .homeVisit]), externalNumber: dice.chance(20) ? "E\(dice.number(1...6))" : "",
            note: dice.chance(50) ? "窗口受理" : "", postID: dice.chance(15) ? dice.id(world.posts.keys) : "",
            enquiryNumber: dice.chance(20) ? dice.enquiryNumber(world, isOpen: dice.chance(60)) : "")
        return Move(path, voice, request) { world, caller in world.accept(request, caller) }
    }

    private static let handOver: Maker = { dice, world in
        let path = "hall.v1.Cases/HandOver"
        let number = dice.caseNumber(world)
        let request = HandOverRequest(
            number: number, toPersonID: dice.id(world.staff.keys),
            expectedVersion: dice.version(world.cases[number]?.version, least: 1), note: dice.one(["", "请假"]),
            toPostID: dice.chance(25) ? dice.id(world.posts.keys) : "")
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.handOver(request, caller) }
    }

    private static let reassignAll: Maker = { dice, world in
        let path = "hall.v1.Cases/ReassignAll"
        let from = dice.id(world.staff.keys)
        let request = ReassignAllRequest(
            fromPersonID: from, toPersonID: dice.chance(40) ? "" : dice.id(world.staff.keys), reason: "调岗",
            postID: dice.chance(30) ? dice.id(world.posts.keys) : "", preview: dice.chance(20))
        return Move(path, dice.voice(path, world), request) { world, caller in world.reassignAll(request, caller) }
    }

    private static let pause: Maker = { dice, world in
        let path = "hall.v1.Cases/Pause"
        let number = dice.caseNumber(world, .inWork)
        let allowed = world.cases[number]?.item.allowedPauses ?? []
        let cause = dice.chance(80) ? dice.one(allowed, else: .hearing) : dice.one([.hearing, .supplement, .applicant])
        let request = PauseRequest(
            number: number, cause: cause, notice: "告知书", expectedVersion: dice.version(world.cases[number]?.version, least: 1))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.pause(request, caller) }
    }

    private static let resume: Maker = { dice, world in
        let path = "hall.v1.Cases/Resume"
        let number = dice.caseNumber(world, .paused)
        let request = ResumeRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1), note: dice.one(["", "已补正"]),
            resumedOn: dice.chance(40) ? Days.text(world.today + dice.number(-3...1)) : "")
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.resume(request, caller) }
    }

    private static let finish: Maker = { dice, world in
        let path = "hall.v1.Cases/Finish"
        let number = dice.caseNumber(world, .inWork)
        let fitting: [CaseResult] = world.cases[number]?.item.ending == .decision ? [.granted, .denied] : [.completed]
        let request = FinishRequest(
            number: number,
            result: dice.chance(75) ? dice.one(fitting) : dice.one([.granted, .denied, .withdrawn, .completed]),
            expectedVersion: dice.version(world.cases[number]?.version, least: 1), note: dice.one(["", "不符合条件", "不符合条件"]),
            sealNumber: dice.one(["", "用印1", "用印2"]), basis: dice.one(["", "本省办法", "本省办法"]),
            handedOut: dice.one([[], ["证书"]]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.finish(request, caller) }
    }

    private static let annul: Maker = { dice, world in
        let path = "hall.v1.Cases/Annul"
        let number = dice.caseNumber(world)
        let request = AnnulRequest(
            number: number, reason: "误录", expectedVersion: dice.version(world.cases[number]?.version, least: 1))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.annul(request, caller) }
    }

    private static let reveal: Maker = { dice, world in
        let path = "hall.v1.Cases/Reveal"
        let number = dice.caseNumber(world)
        let request = RevealRequest(number: number, reason: "核对证件")
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in
            guard let file = world.cases[number] else { return .refused(["notFound"]) }
            guard world.mayOrder(caller, file) else { return .refused(["AB-5"]) }
            return .done([file.event("applicantRevealed", caller, isSealed: true)]) { reply, _ in
                let shown = try RevealReply(decoding: reply, limits: .reply).applicant?.name
                return shown == file.applicant ? nil : "it reveals \(shown ?? "nobody")"
            }
        }
    }
}

extension Dice {
    /// Mostly one that stands where it is wanted; sometimes one nobody has.
    mutating func caseNumber(_ world: World, _ stage: CaseStage? = nil) -> String {
        if chance(3) { return "2026-999999" }
        let wanted = world.numbers.filter { stage == nil || chance(15) || world.cases[$0]?.stage == stage }
        return one(wanted, else: one(world.numbers, else: "2026-999999"))
    }

    /// Somebody who stands at a post.
    mutating func holder(of post: String, _ world: World) -> Voice {
        let people = world.posts[post].map { [$0.aPersonID] + $0.bPersonIDs } ?? []
        return one(world.voices.filter { people.contains(world.caller($0)?.person ?? "-") }, else: one(world.voices))
    }

    /// Mostly somebody the case lies with.
    mutating func worker(on number: String, _ path: String, _ world: World) -> Voice {
        guard let file = world.cases[number], chance(75) else { return voice(path, world) }
        return one(world.voices.filter { world.caller($0)?.person == file.handler }, else: holder(of: file.post, world))
    }
}
