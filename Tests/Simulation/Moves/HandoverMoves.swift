import HallProto

/// Posts handed over and back, what there is to do for others, and files on what was not done.
extension Moves {
    static let handovers: [String: Maker] = [
        "hall.v1.Handovers/Give": giveHandover, "hall.v1.Handovers/Acknowledge": acknowledgeHandover,
        "hall.v1.Handovers/WantMore": wantMore, "hall.v1.Handovers/GiveBack": giveBack,
        "hall.v1.Handovers/Get": getHandover, "hall.v1.Handovers/List": listHandovers, "hall.v1.Handovers/Queue": queue,
        "hall.v1.Breaches/RecordGap": recordGap, "hall.v1.Breaches/RecordHandover": recordHandover,
    ]

    private static let giveHandover: Maker = { dice, world in
        let path = "hall.v1.Handovers/Give"
        let missed = world.missed().filter { $0.ends > world.minute }.sorted {
            ($0.begins, $0.post, $0.person) < ($1.begins, $1.post, $1.person)
        }
        let next = dice.chance(75) ? dice.one(missed.map { $0 as World.Missed? }, else: nil) : nil
        let post = next?.post ?? dice.id(world.posts.keys)
        let giver = next?.person ?? world.posts[post]?.aPersonID ?? "X9"
        let takers = world.holders(post, at: world.minute)?.bs ?? []
        let isNamed = next == nil || dice.chance(25)
        let from = world.today + dice.number(-1...6)
        let request = GiveHandoverRequest(
            postID: post, takerID: dice.chance(85) ? dice.one(takers, else: "X9") : dice.id(world.staff.keys),
            giverID: dice.chance(40) ? giver : "", from: isNamed ? Days.text(from) : "",
            fromPlace: isNamed ? Int32(dice.one([0, 0, 1, 2])) : 0,
            until: isNamed && dice.chance(60) ? Days.text(from + dice.one([-1, 0, 0, 1, 2, 3, 400])) : "",
            untilPlace: isNamed ? Int32(dice.one([0, 0, 1, 2])) : 0, text: dice.one(["", "钥匙在抽屉里"]),
            notes: dice.chance(25) ? [HandedNote(caseNumber: dice.caseNumber(world), text: "等电话")] : [])
        let own = world.voices.filter { world.caller($0)?.person == giver }
        let voice = dice.chance(70) ? dice.one(own, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.give(request, caller) }
    }

    private static let acknowledgeHandover: Maker = { dice, world in
        let path = "hall.v1.Handovers/Acknowledge"
        let number = dice.turnover(world, [.given, .moreWanted, .givenBack])
        let record = world.turnovers[number]
        let request = AcknowledgeHandoverRequest(number: number, expectedVersion: dice.version(record?.version, least: 1))
        let wanted = record?.stage == .givenBack ? record?.giver : record?.taker
        return Move(path, dice.speaker(wanted, path, world), request) { world, caller in world.acknowledge(request, caller) }
    }

    private static let wantMore: Maker = { dice, world in
        let path = "hall.v1.Handovers/WantMore"
        let number = dice.turnover(world, [.given])
        let record = world.turnovers[number]
        let request = WantMoreRequest(
            number: number, expectedVersion: dice.version(record?.version, least: 1), text: "密码是多少")
        return Move(path, dice.speaker(record?.taker, path, world), request) { world, caller in world.want(request, caller) }
    }

    private static let giveBack: Maker = { dice, world in
        let path = "hall.v1.Handovers/GiveBack"
        let number = dice.turnover(world, [.given, .moreWanted, .acknowledged])
        let record = dice.chance(70) ? world.turnovers[number] : nil
        let begun = world.missed().filter { $0.begins <= world.minute }.map(\.post).sorted()
        let post = record == nil ? dice.one(begun, else: dice.id(world.posts.keys)) : ""
        let request = GiveBackRequest(
            number: record?.number ?? "", expectedVersion: record == nil ? 0 : dice.version(record?.version, least: 1),
            postID: dice.chance(4) ? "P1" : post, text: dice.one(["", "都正常"]))
        let b = record?.taker ?? world.holders(post, at: world.minute)?.bs.first
        // Of two absences from a post that began in the same minute the model does not know which is meant.
        let latest = world.missed().filter { $0.post == request.postID && $0.begins <= world.minute }
        let isClear = latest.filter { $0.begins == latest.map(\.begins).max() }.count < 2
        let clear = isClear ? request : GiveBackRequest(number: "H2026-999999", expectedVersion: 1)
        return Move(path, dice.speaker(b, path, world), clear) { world, caller in world.giveBack(clear, caller) }
    }

    private static let getHandover: Maker = { dice, world in
        let path = "hall.v1.Handovers/Get"
        let request = GetHandoverRequest(number: dice.turnover(world, [.given, .acknowledged, .replaced, .givenBack, .closed]))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard let record = world.turnovers[request.number] else { return .refused(["notFound"]) }
            let isTheirs = [record.giver, record.taker].contains(caller.person)
            guard isTheirs || !caller.roles.isDisjoint(with: World.attendanceOffices) else { return .refused(["AB-3"]) }
            return .done { reply, world in
                world.complaint(about: try GetHandoverReply(decoding: reply, limits: .reply).handover)
            }
        }
    }

    private static let listHandovers: Maker = { dice, world in
        let path = "hall.v1.Handovers/List"
        let request = ListHandoversRequest(
            month: dice.chance(40) ? String(Days.text(world.today + dice.number(-20...20)).prefix(7)) : "",
            personID: dice.chance(30) ? dice.one(["me", dice.id(world.staff.keys)]) : "",
            postID: dice.chance(20) ? dice.id(world.posts.keys) : "", troubles: dice.chance(30))
        return Move(path, dice.voice(path, world), request) { world, caller in
            if request.personID == "me", caller.person.isEmpty { return .refused(["permissionDenied"]) }
            return world.list(request, caller)
        }
    }

    private static let queue: Maker = { dice, world in
        let path = "hall.v1.Handovers/Queue"
        let covering = world.coverTold.values.filter { $0.standing == .cover }.map(\.person).sorted()
        let voice = dice.chance(60) ? dice.speaker(dice.one(covering, else: "X9"), path, world) : dice.voice(path, world)
        return Move(path, voice, QueueRequest(pageSize: 200)) { world, caller in world.queue(caller) }
    }

    private static let recordGap: Maker = { dice, world in
        let path = "hall.v1.Breaches/RecordGap"
        let lacks = (world.today - 1...world.today).flatMap { world.lacks(on: $0) }
        let lack = dice.chance(85) ? dice.one(lacks.map { $0 as World.Lack? }, else: nil) : nil
        let at = lack.map { $0.from + ($0.until - $0.from) / 2 } ?? world.minute - dice.number(0...300)
        let request = RecordGapRequest(
            postID: lack?.post ?? dice.id(world.posts.keys),
            at: Timestamp(seconds: Days.instant(wallMinute: at) / 1_000),
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "", note: dice.one(["", "群众等了半小时"]))
        return Move(path, dice.voice(path, world), request) { world, caller in world.record(request, caller) }
    }

    private static let recordHandover: Maker = { dice, world in
        let path = "hall.v1.Breaches/RecordHandover"
        let missed = world.missed().sorted { ($0.begins, $0.post, $0.person) < ($1.begins, $1.post, $1.person) }
        let one = dice.chance(80) ? dice.one(missed.map { $0 as World.Missed? }, else: nil) : nil
        let request = RecordHandoverRequest(
            postID: one?.post ?? dice.id(world.posts.keys), giverID: one?.person ?? dice.id(world.staff.keys),
            at: Timestamp(seconds: Days.instant(wallMinute: one?.begins ?? world.minute) / 1_000), back: dice.chance(40),
            personID: dice.chance(20) ? dice.id(world.staff.keys) : "")
        return Move(path, dice.voice(path, world), request) { world, caller in world.record(request, caller) }
    }
}

extension Dice {
    /// Mostly one at one of these stages.
    fileprivate mutating func turnover(_ world: World, _ stages: [HandoverStage]) -> String {
        if chance(3) { return "H2026-999999" }
        let wanted = world.turnoverNumbers.filter { number in world.turnovers[number].map { stages.contains($0.stage) } ?? false
        }
        return chance(85)
            ? one(wanted.suffix(8).map { $0 }, else: one(world.turnoverNumbers, else: "H2026-999999"))
            : id(world.turnovers.keys)
    }

    /// Mostly this person.
    fileprivate mutating func speaker(_ person: String?, _ path: String, _ world: World) -> Voice {
        let own = world.voices.filter { world.caller($0)?.person == person && person != nil }
        return chance(85) ? one(own, else: voice(path, world)) : voice(path, world)
    }
}
