import HallProto

/// Applications, from filing to acceptance.
extension Moves {
    static let applications: [String: Maker] = [
        "hall.v1.Applications/File": file, "hall.v1.Applications/Check": check,
        "hall.v1.Applications/GiveNotice": giveNotice, "hall.v1.Applications/Supplement": supplement,
        "hall.v1.Applications/Accept": acceptFiled, "hall.v1.Applications/TurnDown": turnDown,
        "hall.v1.Applications/Withdraw": withdraw, "hall.v1.Applications/HandIn": handIn,
        "hall.v1.Applications/Get": getApplication,
    ]

    private static let file: Maker = { dice, world in
        let path = "hall.v1.Applications/File"
        let code = dice.id(world.items.keys)
        let voice = dice.chance(85) ? dice.holder(of: world.items[code]?.postID ?? "", world) : dice.voice(path, world)
        let names = world.items[code]?.materials.map(\.name) ?? []
        let isAided = dice.chance(10)
        let request = FileRequest(
            itemCode: code, applicant: Applicant(kind: .person, name: dice.one(applicants), document: .none),
            channel: dice.one([.window, .villageStation, .homeVisit]),
            externalNumber: dice.chance(10) ? "E\(dice.number(1...6))" : "",
            postID: dice.chance(10) ? dice.id(world.posts.keys) : "",
            enquiryNumber: dice.chance(15) ? dice.enquiryNumber(world, isOpen: dice.chance(60)) : "",
            bearer: dice.bearer(world), formFilledByStaff: isAided, witness: isAided ? dice.one(["周八", "周八", ""]) : "",
            findings: dice.chance(50) ? dice.findings(of: names, world) : [])
        return Move(path, voice, request) { world, caller in world.file(request, caller) }
    }

    private static let check: Maker = { dice, world in
        let path = "hall.v1.Applications/Check"
        let number = dice.caseNumber(world, .received)
        let request = CheckRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            findings: dice.findings(of: number, world))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.check(request, caller) }
    }

    private static let giveNotice: Maker = { dice, world in
        let path = "hall.v1.Applications/GiveNotice"
        // Where something lacks there is something to tell, and where it was told before, perhaps too late.
        let lacking = world.numbers.filter { number in
            world.cases[number].map { file in
                file.stage == .received && file.sheets.contains { !$0.isSettled }
                    && file.sheets.allSatisfy { $0.standing != .unspecified }
            } ?? false
        }
        let again = lacking.filter { world.cases[$0]?.notices.isEmpty == false }
        let number =
            dice.chance(60)
            ? dice.one(again, else: dice.one(lacking, else: dice.caseNumber(world, .received)))
            : dice.caseNumber(world, .received)
        let names = (world.cases[number]?.sheets.map(\.name) ?? []) + ["户口簿"]
        let lines =
            dice.chance(50)
            ? []
            : [
                NoticeLine(
                    subject: dice.one(names), demand: dice.one(["", "请补交"]),
                    change: dice.one([.unspecified, .handedIn, .expired, .ruleChanged, .requestChanged]),
                    changed: dice.one(["", "旧证过期"]))
            ]
        let request = GiveNoticeRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1), lines: lines,
            whyNotYet: dice.one(["", "材料不齐"]), sealNumber: dice.one(["", "用印3"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.giveNotice(request, caller) }
    }

    private static let supplement: Maker = { dice, world in
        let path = "hall.v1.Applications/Supplement"
        let number = dice.caseNumber(world, .awaitingSupplement)
        let request = SupplementRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            findings: dice.findings(of: number, world))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.supplement(request, caller) }
    }

    private static let acceptFiled: Maker = { dice, world in
        let path = "hall.v1.Applications/Accept"
        let ready = world.numbers.filter { number in
            world.cases[number].map { $0.stage == .received && $0.sheets.allSatisfy(\.isSettled) } ?? false
        }
        let number =
            dice.chance(70) ? dice.one(ready, else: dice.caseNumber(world, .received)) : dice.caseNumber(world, .received)
        let request = AcceptApplicationRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            delivery: dice.one(["", "邮寄送达"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.acceptFiled(request, caller) }
    }

    private static let handIn: Maker = { dice, world in
        let path = "hall.v1.Applications/HandIn"
        let waiting = world.numbers.filter {
            world.cases[$0].map { $0.isAccepted && $0.sheets.contains { $0.standing != .good } } ?? false
        }
        let number = dice.chance(80) ? dice.one(waiting, else: dice.caseNumber(world)) : dice.caseNumber(world)
        let names = world.cases[number]?.sheets.filter { $0.standing != .good || dice.chance(10) }.map(\.name) ?? []
        let request = HandInRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            materials: names.isEmpty || dice.chance(5) ? ["房产证"] : names)
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.handIn(request, caller) }
    }

    private static let turnDown: Maker = { dice, world in
        let path = "hall.v1.Applications/TurnDown"
        let number = dice.caseNumber(world, .received)
        let request = TurnDownRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1),
            ground: dice.one([.notNeeded, .notThisAuthority, .merits]), reason: "不属于本镇", basis: "行政许可法第三十二条",
            instead: "县自然资源局", sealNumber: dice.one(["用印3", "用印4", ""]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.turnDown(request, caller) }
    }

    private static let withdraw: Maker = { dice, world in
        let path = "hall.v1.Applications/Withdraw"
        let number = dice.caseNumber(world, dice.one([.received, .awaitingSupplement]))
        let request = WithdrawRequest(
            number: number, expectedVersion: dice.version(world.cases[number]?.version, least: 1), note: dice.one(["", "不办了"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.withdraw(request, caller) }
    }

    private static let getApplication: Maker = { dice, world in
        let path = "hall.v1.Applications/Get"
        let request = GetApplicationRequest(number: dice.caseNumber(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard world.cases[request.number] != nil else { return .refused(["notFound"]) }
            return .done { reply, world in try world.told(reply, GetApplicationReply.self, \.application) }
        }
    }
}

extension Dice {
    /// Mostly the applicant.
    fileprivate mutating func bearer(_ world: World) -> Bearer? {
        guard chance(30) else { return nil }
        return Bearer(
            kind: one([.applicant, .agent, .guardian, .villageAgent]), name: one(["周八", "周八", "周八", ""]),
            letter: one(["便民委〔2026〕3号", "便民委〔2026〕3号", ""]), relation: one(["母亲", "母亲", ""]), personID: id(world.staff.keys))
    }

    fileprivate mutating func findings(of number: String, _ world: World) -> [MaterialFinding] {
        findings(of: world.cases[number]?.sheets.map(\.name) ?? [], world)
    }

    /// Mostly every material once; now and then one nobody asks for, or one twice. Never none.
    fileprivate mutating func findings(of names: [String], _ world: World) -> [MaterialFinding] {
        var found = names.filter { _ in chance(80) }.map { finding($0, world) }
        if found.isEmpty || chance(4) { found.append(finding(one(names + ["房产证"]), world)) }
        return found
    }

    private mutating func finding(_ name: String, _ world: World) -> MaterialFinding {
        let standing: MaterialStanding =
            chance(60) ? .good : one([.missing, .missing, .defective, .promised, .follows])
        return MaterialFinding(
            material: name, standing: standing, defect: standing == .defective && chance(90) ? "不清楚" : "",
            followsBy: standing == .follows && chance(90) ? Days.text(world.today + number(-1...9)) : "", broughtNow: chance(40)
        )
    }
}
