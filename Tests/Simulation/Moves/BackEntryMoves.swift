import HallProto

/// What was done on paper.
extension Moves {
    static let backEntries: [String: Maker] = [
        "hall.v1.BackEntries/Enter": enter, "hall.v1.BackEntries/Confirm": confirm, "hall.v1.BackEntries/Reject": reject,
        "hall.v1.BackEntries/Get": getBackEntry, "hall.v1.BackEntries/List": listBackEntries,
        "hall.v1.Cases/Import": importCases,
    ]

    private static let enter: Maker = { dice, world in
        let path = "hall.v1.BackEntries/Enter"
        let mine = world.slips.values.filter { $0.stage == .waiting }.sorted { $0.number < $1.number }
        let begun = dice.chance(15) ? mine.last : nil
        let acts = dice.acts(world, isFiled: begun.map { $0.acts[0].isFiling } ?? false)
        let voice = begun.map { slip in dice.speaker(of: slip.writer, path, world) } ?? dice.voice(path, world)
        let request = EnterRequest(number: begun?.number ?? (dice.chance(3) ? "B2020-000001" : ""), acts: acts)
        return Move(path, voice, request) { world, caller in world.enter(request, caller) }
    }

    private static let confirm: Maker = { dice, world in
        let path = "hall.v1.BackEntries/Confirm"
        let number = dice.slip(world)
        let request = ConfirmBackEntryRequest(
            number: number, expectedVersion: dice.version(world.slips[number]?.version, least: 1))
        return Move(path, dice.voice(path, world), request) { world, caller in world.confirm(request, caller) }
    }

    private static let reject: Maker = { dice, world in
        let path = "hall.v1.BackEntries/Reject"
        let number = dice.slip(world)
        let request = RejectBackEntryRequest(
            number: number, expectedVersion: dice.version(world.slips[number]?.version, least: 1), reason: "与凭证不符")
        return Move(path, dice.voice(path, world), request) { world, caller in world.reject(request, caller) }
    }

    private static let getBackEntry: Maker = { dice, world in
        let path = "hall.v1.BackEntries/Get"
        let request = GetBackEntryRequest(number: dice.slip(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard world.slips[request.number] != nil else { return .refused(["notFound"]) }
            return .done { reply, world in
                world.complaint(about: try GetBackEntryReply(decoding: reply, limits: .reply).entry)
            }
        }
    }

    private static let importCases: Maker = { dice, world in
        let path = "hall.v1.Cases/Import"
        let lines = (0..<dice.number(1...3)).map { _ in dice.platformLine(world) }
        let isBroken = dice.chance(5)
        let head =
            isBroken
            ? "办件编号,事项"
            : dice.one([
                "external_number,item_code,applicant_name,handler_id,filed_at,accepted_at,finished_at,result",
                "办件编号,事项编码,申请人,经办人,申请时间,受理时间,办结时间,办理结果",
            ])
        let text = ([head] + lines.map { $0.cells.joined(separator: ",") }).joined(separator: "\r\n")
        let request = ImportCasesRequest(content: Array(text.utf8), dryRun: dice.chance(20))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard !isBroken else { return .refused(["invalidArgument"]) }
            return world.importCases(lines, dryRun: request.dryRun, caller)
        }
    }

    private static let listBackEntries: Maker = { dice, world in
        let path = "hall.v1.BackEntries/List"
        let number = dice.chance(30) ? dice.caseNumber(world) : ""
        let request = ListBackEntriesRequest(withDecided: dice.chance(50), caseNumber: number, pageSize: 200)
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard number.isEmpty || world.cases[number] != nil else { return .refused(["notFound"]) }
            let wanted = world.slipNumbers.compactMap { world.slips[$0] }.filter {
                (request.withDecided || $0.stage == .waiting) && (number.isEmpty || $0.caseNumber == number)
            }.prefix(200).map(\.number)
            return .done { reply, _ in
                let shown = try ListBackEntriesReply(decoding: reply, limits: .reply).entries.map(\.number)
                return shown == Array(wanted) ? nil : "\(shown), not \(wanted)"
            }
        }
    }
}

extension Dice {
    /// Mostly one that waits.
    fileprivate mutating func slip(_ world: World) -> String {
        let waiting = world.slipNumbers.filter { world.slips[$0]?.stage == .waiting }
        return chance(80) ? one(waiting, else: id(world.slips.keys)) : id(world.slips.keys)
    }

    fileprivate mutating func speaker(of person: String, _ path: String, _ world: World) -> Voice {
        one(world.voices.filter { world.caller($0)?.person == person }, else: voice(path, world))
    }

    /// Sometimes of a case the hall has already, with its number there or without.
    fileprivate mutating func platformLine(_ world: World) -> World.PlatformLine {
        let known = world.numbers.compactMap { world.cases[$0] }.last { _ in chance(30) }
        let filed = known.map { Days.wallMinute($0.filedAt) } ?? world.minute - one([0, 30, 600, 3_000])
        let item = known?.item.code ?? id(world.items.keys)
        let accepted = filed + one([0, 5, 60])
        let isAccepted = chance(70)
        return World.PlatformLine(
            external: known?.external.isEmpty == false && chance(60) ? known?.external ?? "" : "E\(number(1...9))",
            item: item, applicant: known?.applicant ?? one(Moves.applicants), handler: chance(10) ? id(world.staff.keys) : "",
            filed: filed, accepted: isAccepted ? accepted : nil,
            finished: isAccepted && chance(50) ? accepted + one([0, 10, 300]) : chance(3) ? accepted : nil,
            result: world.items[item]?.ending == .decision ? one([.granted, .withdrawn]) : .completed)
    }

    /// One to three acts, mostly in order and of one case.
    fileprivate mutating func acts(_ world: World, isFiled: Bool) -> [BackEntryAct] {
        var minute = world.minute - one([0, 5, 60, 600, 1_440, 3_000, 9_000])
        var acts = [act(world, at: minute, isFirst: !isFiled, about: isFiled ? World.filedHere : nil)]
        let about = acts[0].isFiling || isFiled ? World.filedHere : acts[0].about ?? ""
        for _ in 0..<one([0, 0, 1, 1, 2]) {
            minute += chance(90) ? number(0...30) : -7
            acts.append(act(world, at: minute, isFirst: false, about: chance(95) ? about : nil))
        }
        return acts
    }

    private mutating func act(_ world: World, at minute: Int, isFirst: Bool, about: String?) -> BackEntryAct {
        let paths =
            isFirst && chance(60)
            ? ["hall.v1.Applications/File", "hall.v1.Applications/File", "hall.v1.Cases/Accept"] : Self.deeds
        let path = one(paths)
        guard let maker = Moves.makers[path] else { fatalError("no maker of \(path)") }
        let move = maker(&self, world)
        let person = world.caller(move.voice)?.person ?? ""
        let wall = chance(2) ? world.minute + 3 : minute
        return BackEntryAct(
            day: Days.text(Days.day(ofMinute: wall)), time: Days.time(ofMinute: wall), voucher: "Z\(number(1...60))",
            personID: chance(70) ? person : "", act: BackEntryAct.Act(path, move.payload, about: about))
    }

    private static let deeds = [
        "hall.v1.Applications/Check", "hall.v1.Applications/GiveNotice", "hall.v1.Applications/Supplement",
        "hall.v1.Applications/Accept", "hall.v1.Applications/HandIn", "hall.v1.Applications/TurnDown",
        "hall.v1.Applications/Withdraw", "hall.v1.Cases/Pause", "hall.v1.Cases/Resume", "hall.v1.Cases/Review",
        "hall.v1.Cases/Approve", "hall.v1.Cases/Finish", "hall.v1.Cases/Deliver", "hall.v1.Applications/File",
    ]
}

extension BackEntryAct.Act {
    /// What a call would have done, of another number where one is given.
    fileprivate init(_ path: String, _ payload: [UInt8], about number: String?) {
        func read<M: Message>(_ type: M.Type, _ change: (inout M) -> Void = { _ in }) -> M {
            guard var request = try? M(decoding: payload, limits: .request) else { fatalError("\(path) can't be read") }
            if number != nil { change(&request) }
            return request
        }
        let about = number ?? ""
        switch path {
        case "hall.v1.Applications/File": self = .file(read(FileRequest.self))
        case "hall.v1.Cases/Accept": self = .accept(read(AcceptRequest.self))
        case "hall.v1.Applications/Check": self = .check(read(CheckRequest.self) { $0.number = about })
        case "hall.v1.Applications/GiveNotice": self = .giveNotice(read(GiveNoticeRequest.self) { $0.number = about })
        case "hall.v1.Applications/Supplement": self = .supplement(read(SupplementRequest.self) { $0.number = about })
        case "hall.v1.Applications/Accept":
            self = .acceptApplication(read(AcceptApplicationRequest.self) { $0.number = about })
        case "hall.v1.Applications/HandIn": self = .handIn(read(HandInRequest.self) { $0.number = about })
        case "hall.v1.Applications/TurnDown": self = .turnDown(read(TurnDownRequest.self) { $0.number = about })
        case "hall.v1.Applications/Withdraw": self = .withdraw(read(WithdrawRequest.self) { $0.number = about })
        case "hall.v1.Cases/Pause": self = .pause(read(PauseRequest.self) { $0.number = about })
        case "hall.v1.Cases/Resume": self = .resume(read(ResumeRequest.self) { $0.number = about })
        case "hall.v1.Cases/Review": self = .review(read(ReviewRequest.self) { $0.number = about })
        case "hall.v1.Cases/Approve": self = .approve(read(ApproveRequest.self) { $0.number = about })
        case "hall.v1.Cases/Finish": self = .finish(read(FinishRequest.self) { $0.number = about })
        case "hall.v1.Cases/Deliver": self = .deliver(read(DeliverRequest.self) { $0.number = about })
        case _: fatalError("\(path) is not entered")
        }
    }
}
