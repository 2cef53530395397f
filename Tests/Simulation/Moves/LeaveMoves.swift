import HallProto

/// Leave, from request to return.
extension Moves {
    static let leaves: [String: Maker] = [
        "hall.v1.Leaves/Preview": previewLeave, "hall.v1.Leaves/Ask": askLeave, "hall.v1.Leaves/Decide": decideLeave,
        "hall.v1.Leaves/RecordDecision": recordLeave, "hall.v1.Leaves/ConfirmDecision": confirmLeave,
        "hall.v1.Leaves/RecordConsent": consentLeave, "hall.v1.Leaves/NameSubstitute": nameSubstitute,
        "hall.v1.Leaves/Withdraw": withdrawLeave, "hall.v1.Leaves/Return": returnLeave,
        "hall.v1.Leaves/ConfirmReturn": confirmReturn, "hall.v1.Leaves/HandInPaper": handInLeavePaper,
        "hall.v1.Leaves/Get": getLeave, "hall.v1.Leaves/List": listLeaves, "hall.v1.Leaves/Export": exportLeaves,
        "hall.v1.Leaves/Balance": leaveBalance, "hall.v1.Leaves/PutWorkedSince": putWorkedSince,
        "hall.v1.Leaves/PutKind": putLeaveKind, "hall.v1.Leaves/ListKinds": listLeaveKinds,
    ]

    private static let previewLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/Preview"
        let voice = dice.voice(path, world)
        let request = PreviewLeaveRequest(
            personID: dice.chance(50) ? "" : dice.id(world.staff.keys), parts: dice.leaveParts(world))
        return Move(path, voice, request) { world, caller in
            let person = request.personID.isEmpty ? caller.person : request.personID
            guard world.staff[person] != nil else { return .refused(["invalidArgument"]) }
            guard world.seesAttendance(caller, of: person) else { return .refused(["LV-5"]) }
            var against = Objections()
            let off = world.imagine(request.parts, of: person, asked: world.minute, reason: "预览", &against)
            guard !against.found.contains("invalidArgument"), let off else { return against.verdict }
            let (halves, chained, numbers) = (off.halves, off.chained, world.together(off).numbers)
            let fails = world.fails(off)
            let refusals = against.found
            return .done { reply, _ in
                let shown = try PreviewLeaveReply(decoding: reply, limits: .reply)
                guard shown.accepted == refusals.isEmpty else { return "accepted \(shown.accepted), but \(refusals)" }
                guard shown.accepted else { return refusals.contains(shown.clause) ? nil : "\(shown.clause), not \(refusals)" }
                let isSame =
                    Int(shown.halfDays) == halves && Int(shown.chainedHalfDays) == chained
                    && Set(shown.chained.map(\.number)) == numbers && shown.failing.isEmpty == !fails
                return isSame
                    ? nil
                    : "\(shown.halfDays) \(shown.chainedHalfDays) \(shown.chained.map(\.number)) "
                        + "\(shown.failing.count), not \(halves) \(chained) \(numbers) \(fails)"
            }
        }
    }

    private static let askLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/Ask"
        let isPhone = dice.chance(25)
        let told = Days.instant(wallMinute: world.minute - dice.one([0, 10, 60, 600, 7 * 1_440, 9 * 1_440, -5]))
        let request = AskLeaveRequest(
            personID: isPhone || dice.chance(10) ? dice.id(world.staff.keys) : "", parts: dice.leaveParts(world),
            reason: dice.chance(70) ? "家中有事" : "",
            toldAt: isPhone && dice.chance(80) ? Timestamp(seconds: told / 1_000) : nil, toldBy: isPhone ? "家属" : "")
        let registrars = world.voices.filter { world.caller($0)?.has(.registrar) ?? false }
        let voice = isPhone ? dice.one(registrars, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.ask(request, caller) }
    }

    private static let decideLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/Decide"
        let number = dice.leave(world) { $0.stage == .asked }
        let verdict: LeaveVerdict = dice.one([.granted, .granted, .granted, .refused])
        let request = DecideLeaveRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1), verdict: verdict,
            answer: verdict == .refused ? (dice.chance(85) ? "窗口忙" : "") : "", waiver: dice.chance(50) ? "窗口暂停" : "")
        return Move(path, dice.voice(path, world), request) { world, caller in world.decide(request, caller) }
    }

    private static let recordLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/RecordDecision"
        let number = dice.leave(world) { $0.stage == .asked }
        let leaders = world.roles.filter { !$0.value.isDisjoint(with: [.director, .principal]) }.keys
        let request = RecordLeaveDecisionRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1),
            verdict: dice.one([.granted, .granted, .refused]),
            decidedBy: dice.id(dice.chance(85) ? Array(leaders) : Array(world.staff.keys)),
            way: dice.one([.onPaper, .byPhone]), answer: dice.chance(80) ? "同意" : "", waiver: dice.chance(50) ? "窗口暂停" : "")
        return Move(path, dice.voice(path, world), request) { world, caller in world.record(request, caller) }
    }

    private static let confirmLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/ConfirmDecision"
        let number = dice.leave(world) { !$0.awaits.isEmpty }
        let request = ConfirmLeaveDecisionRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1), confirmed: dice.chance(60))
        let own = world.voices.filter { world.caller($0)?.person == world.offs[number]?.awaits }
        let voice = dice.chance(85) ? dice.one(own, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.confirm(request, caller) }
    }

    private static let consentLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/RecordConsent"
        let number = dice.leave(world) { $0.stage == .asked }
        let request = RecordLeaveConsentRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1), consent: "所长同意")
        return Move(path, dice.voice(path, world), request) { world, caller in world.consent(request, caller) }
    }

    private static let nameSubstitute: Maker = { dice, world in
        let path = "hall.v1.Leaves/NameSubstitute"
        let number = dice.leave(world) { $0.stands }
        let post = dice.id(world.posts.keys)
        let trained = world.staff.values.filter { $0.qualifiedPostIDs.contains(post) }.map(\.id).sorted()
        let request = NameSubstituteRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1), postID: post,
            personID: dice.chance(70) ? dice.one(trained, else: "X9") : dice.id(world.staff.keys), sentBy: "所长")
        return Move(path, dice.voice(path, world), request) { world, caller in world.name(request, caller) }
    }

    private static let withdrawLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/Withdraw"
        let number = dice.leave(world) { $0.stands }
        var request = WithdrawLeaveRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1))
        if dice.chance(65), let half = world.offs[number]?.rest.last, dice.chance(90) {
            let first = max(half - dice.number(0...3), half - half % 2 - 4)
            request.from = Days.text(first / 2)
            request.fromHalf = first % 2 == 0 ? .morning : .afternoon
            request.until = Days.text(half / 2)
            request.untilHalf = half % 2 == 0 ? .morning : .afternoon
        }
        return Move(path, dice.ownVoice(path, world, number), request) { [request] world, caller in
            world.withdraw(request, caller)
        }
    }

    private static let returnLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/Return"
        let number = dice.leave(world) { $0.stage == .granted }
        let at = Days.instant(wallMinute: world.minute - dice.one([0, 30, 600, 1_440, -3]))
        let request = ReturnFromLeaveRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1),
            backAt: dice.chance(40) ? Timestamp(seconds: at / 1_000) : nil)
        return Move(path, dice.ownVoice(path, world, number), request) { world, caller in world.comeBack(request, caller) }
    }

    private static let confirmReturn: Maker = { dice, world in
        let path = "hall.v1.Leaves/ConfirmReturn"
        let number = dice.leave(world) { $0.isBackDoubtful }
        let request = ConfirmReturnRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1), confirmed: dice.chance(60))
        return Move(path, dice.voice(path, world), request) { world, caller in world.confirm(request, caller) }
    }

    private static let handInLeavePaper: Maker = { dice, world in
        let path = "hall.v1.Leaves/HandInPaper"
        let number = dice.leave(world) { !$0.papers.isEmpty }
        let papers = world.offs[number]?.papers.map(\.name) ?? []
        let request = HandInLeavePaperRequest(
            number: number, expectedVersion: dice.version(world.offs[number]?.version, least: 1),
            paper: dice.chance(90) ? dice.one(papers, else: "结婚证") : "毕业证")
        return Move(path, dice.voice(path, world), request) { world, caller in world.handIn(request, caller) }
    }

    private static let getLeave: Maker = { dice, world in
        let path = "hall.v1.Leaves/Get"
        let request = GetLeaveRequest(number: dice.leave(world) { _ in true })
        return Move(path, dice.ownVoice(path, world, request.number), request) { world, caller in
            guard let off = world.offs[request.number] else { return .refused(["notFound"]) }
            guard world.seesAttendance(caller, of: off.person) else { return .refused(["LV-5"]) }
            return .done { reply, world in world.complaint(about: try GetLeaveReply(decoding: reply, limits: .reply).leave) }
        }
    }
}

extension Dice {
    /// Mostly one that fits.
    fileprivate mutating func leave(_ world: World, _ fits: (World.Off) -> Bool) -> String {
        if chance(3) { return "J2026-999999" }
        let fitting = world.offNumbers.filter { world.offs[$0].map(fits) ?? false }.suffix(12)
        return chance(85) ? one(Array(fitting), else: one(world.offNumbers, else: "J2026-999999")) : id(world.offs.keys)
    }

    /// Mostly of whoever is on it.
    fileprivate mutating func ownVoice(_ path: String, _ world: World, _ number: String) -> Voice {
        let own = world.voices.filter { world.caller($0)?.person == world.offs[number]?.person }
        return chance(60) ? one(own, else: voice(path, world)) : voice(path, world)
    }

    /// A day or some, soon; sometimes of two kinds.
    fileprivate mutating func leaveParts(_ world: World) -> [LeavePart] {
        var next = (world.today + one([0, 0, 0, 1, 1, 2, 3, 5, -1, -3, 20])) * 2 + number(0...1)
        return (0..<(chance(15) ? 2 : 1)).map { _ in
            let last = next + one([0, 0, 1, 1, 2, 3, 5, 9, -1])
            let part = LeavePart(
                kindID: chance(4) ? "X9" : one(world.leaveKinds.keys.sorted()), from: Days.text(next / 2),
                fromHalf: next % 2 == 0 ? one([.unspecified, .morning]) : .afternoon, until: Days.text(last / 2),
                untilHalf: last % 2 == 0 ? .morning : one([.unspecified, .afternoon]))
            next = last + one([1, 1, 1, 2, 4])
            return part
        }
    }
}
