import HallProto

/// What people ask.
extension Moves {
    static let enquiries: [String: Maker] = [
        "hall.v1.Enquiries/Open": open, "hall.v1.Enquiries/Escalate": escalate, "hall.v1.Enquiries/Settle": settle,
        "hall.v1.Enquiries/HandOver": handOverEnquiry, "hall.v1.Enquiries/Get": getEnquiry,
        "hall.v1.Enquiries/List": listEnquiries,
    ]

    private static let open: Maker = { dice, world in
        let path = "hall.v1.Enquiries/Open"
        let voice = dice.voice(path, world)
        let caller = world.caller(voice)?.person ?? ""
        var asked: [String] = []
        if dice.chance(40) {
            asked = (0..<dice.number(1...3)).map { _ in dice.id(world.staff.keys) }
            if dice.chance(85) { asked.insert(caller, at: dice.number(0...asked.count)) }
        }
        let request = OpenEnquiryRequest(
            channel: dice.one([.window, .phone, .letter, .online]), askedPersonIDs: asked.filter { !$0.isEmpty },
            itemCode: dice.chance(50) ? dice.id(world.items.keys) : "", about: dice.one(["", "低保怎么办"]),
            visitorName: dice.one(["", "赵一"]), visitorPhone: dice.one(["", "13812345678"]))
        return Move(path, voice, request) { world, caller in world.open(request, caller) }
    }

    private static let escalate: Maker = { dice, world in
        let path = "hall.v1.Enquiries/Escalate"
        let number = dice.enquiryNumber(world, isOpen: true)
        let minutes = Int64(dice.one([-5, 0, 1, 30, 600, 3_000]))
        let request = EscalateEnquiryRequest(
            number: number, expectedVersion: dice.version(world.questions[number]?.version, least: 1),
            leaderID: dice.id(world.staff.keys), promisedUntil: Timestamp(seconds: world.now / 1_000 + minutes * 60),
            note: dice.one(["", "须镇里研究"]))
        return Move(path, dice.owner(of: number, path, world), request) { world, caller in world.escalate(request, caller) }
    }

    private static let settle: Maker = { dice, world in
        let path = "hall.v1.Enquiries/Settle"
        let number = dice.enquiryNumber(world, isOpen: true)
        let request = SettleEnquiryRequest(
            number: number, expectedVersion: dice.version(world.questions[number]?.version, least: 1),
            outcome: dice.one([.answered, .answered, .guided, .guided, .referred, .declined, .caseOpened]),
            postID: dice.id(world.posts.keys), unitID: dice.chance(50) ? dice.id(world.units.keys) : "",
            unitName: dice.one(["", "县公安局"]), unitAddress: dice.one(["", "城关大道1号"]),
            reason: dice.one(["", "户籍不在本镇"]), rule: dice.one(["", "审核确认办法"]), note: dice.one(["", "已答复"]))
        return Move(path, dice.owner(of: number, path, world), request) { world, caller in world.settle(request, caller) }
    }

    private static let handOverEnquiry: Maker = { dice, world in
        let path = "hall.v1.Enquiries/HandOver"
        let number = dice.enquiryNumber(world, isOpen: true)
        let request = HandOverEnquiryRequest(
            number: number, expectedVersion: dice.version(world.questions[number]?.version, least: 1),
            toPersonID: dice.id(world.staff.keys), reason: "请假")
        return Move(path, dice.voice(path, world), request) { world, caller in world.handOver(request, caller) }
    }

    private static let getEnquiry: Maker = { dice, world in
        let path = "hall.v1.Enquiries/Get"
        let request = GetEnquiryRequest(number: dice.enquiryNumber(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard world.questions[request.number] != nil else { return .refused(["notFound"]) }
            return .done(reply: { try $1.checkedQuestion($0, GetEnquiryReply.self, \.enquiry) })
        }
    }

    private static let listEnquiries: Maker = { dice, world in
        let path = "hall.v1.Enquiries/List"
        let request = ListEnquiriesRequest(
            ownerID: dice.chance(50) ? dice.id(world.staff.keys) : "", overdue: dice.chance(30), withSettled: dice.chance(40),
            pageSize: 500)
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.questionNumbers.compactMap { world.questions[$0] }.filter { question in
                let due = world.dueMinute(question)
                return (request.ownerID.isEmpty || question.owner == request.ownerID)
                    && (due != nil || (request.withSettled && !request.overdue))
                    && (!request.overdue || due.map { $0 < world.minute } ?? false)
            }
            let order = wanted.enumerated().sorted {
                (world.dueMinute($0.element) ?? .max, $0.offset) < (world.dueMinute($1.element) ?? .max, $1.offset)
            }
            let numbers = order.map(\.element.number)
            return .done { reply, _ in
                let shown = try ListEnquiriesReply(decoding: reply, limits: .reply).enquiries.map(\.number)
                return shown == numbers ? nil : "\(shown), not \(numbers)"
            }
        }
    }
}

extension Dice {
    /// Mostly one that is wanted; sometimes one nobody has.
    mutating func enquiryNumber(_ world: World, isOpen: Bool = false) -> String {
        if chance(3) { return "E2026-999999" }
        let wanted = world.questionNumbers.filter { !isOpen || chance(15) || world.questions[$0]?.stage != .settled }
        return one(wanted, else: one(world.questionNumbers, else: "E2026-999999"))
    }

    /// Mostly the one who is responsible.
    mutating func owner(of number: String, _ path: String, _ world: World) -> Voice {
        guard let question = world.questions[number], chance(80) else { return voice(path, world) }
        return one(world.voices.filter { world.caller($0)?.person == question.owner }, else: voice(path, world))
    }
}
