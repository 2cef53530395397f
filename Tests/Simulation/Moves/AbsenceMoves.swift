import HallProto

/// Who was not there, what they say to it, and marks that come late.
extension Moves {
    static let absences: [String: Maker] = [
        "hall.v1.Absences/Explain": explainAbsence, "hall.v1.Absences/Decide": decideAbsence,
        "hall.v1.Absences/Get": getAbsence, "hall.v1.Absences/List": listAbsences, "hall.v1.Corrections/Ask": askCorrection,
        "hall.v1.Corrections/Decide": decideCorrection, "hall.v1.Corrections/List": listCorrections,
        "hall.v1.Corrections/EnterSheet": enterSheet, "hall.v1.Corrections/DecideSheet": decideSheet,
        "hall.v1.Corrections/ListSheets": listSheets,
    ]

    private static let explainAbsence: Maker = { dice, world in
        let path = "hall.v1.Absences/Explain"
        let number = dice.blank(world)
        let request = ExplainAbsenceRequest(
            number: number, expectedVersion: dice.version(world.blanks[number]?.version, least: 1), text: "在医院")
        let own = world.voices.filter { world.caller($0)?.person == world.blanks[number]?.person }
        let voice = dice.chance(85) ? dice.one(own, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.explain(request, caller) }
    }

    private static let decideAbsence: Maker = { dice, world in
        let path = "hall.v1.Absences/Decide"
        let number = dice.blank(world)
        let request = DecideAbsenceRequest(
            number: number, expectedVersion: dice.version(world.blanks[number]?.version, least: 1),
            verdict: dice.one([.absent, .absent, .excused]), reason: "核实清楚")
        return Move(path, dice.voice(path, world), request) { world, caller in world.decide(request, caller) }
    }

    private static let getAbsence: Maker = { dice, world in
        let path = "hall.v1.Absences/Get"
        let request = GetAbsenceRequest(number: dice.blank(world))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard let blank = world.blanks[request.number] else { return .refused(["notFound"]) }
            guard world.seesAttendance(caller, of: blank.person) else { return .refused(["ATT-3"]) }
            return .done { reply, world in
                world.complaint(about: try GetAbsenceReply(decoding: reply, limits: .reply).absence)
            }
        }
    }

    private static let listAbsences: Maker = { dice, world in
        let path = "hall.v1.Absences/List"
        let request = ListAbsencesRequest(
            stage: dice.one([.unspecified, .unspecified, .noted, .explained, .absent, .cleared]),
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "",
            month: dice.chance(40) ? String(Days.text(world.today - dice.number(0...40)).prefix(7)) : "",
            ready: dice.chance(40),
            pageSize: 200)
        return Move(path, dice.voice(path, world), request) { world, caller in
            let wanted = world.blankNumbers.reversed().compactMap { world.blanks[$0] }.filter { blank in
                world.seesAttendance(caller, of: blank.person)
                    && (request.stage == .unspecified || blank.stage == request.stage)
                    && (request.personID.isEmpty || blank.person == request.personID)
                    && Days.text(blank.day).hasPrefix(request.month) && (!request.ready || world.isReady(blank))
            }.prefix(200).map(\.number)
            return .done { reply, world in
                let shown = try ListAbsencesReply(decoding: reply, limits: .reply).absences
                for absence in shown {
                    if let complaint = world.complaint(about: absence, isListed: true) { return complaint }
                }
                return shown.map(\.number) == Array(wanted) ? nil : "\(shown.map(\.number)), not \(wanted)"
            }
        }
    }

    private static let askCorrection: Maker = { dice, world in
        let path = "hall.v1.Corrections/Ask"
        let request = AskCorrectionRequest(
            kind: dice.one([.signIn, .signOut]), date: Days.text(world.today - dice.one([0, 0, 1, 2, 5, 31, 32, -1])),
            time: dice.one(["08:25", "08:40", "11:30", "17:30"]), reason: "忘了签")
        return Move(path, dice.voice(path, world), request) { world, caller in world.ask(request, caller) }
    }

    private static let decideCorrection: Maker = { dice, world in
        let path = "hall.v1.Corrections/Decide"
        let number = dice.late(world, isSheet: false)
        let request = DecideCorrectionRequest(
            number: number, expectedVersion: dice.version(world.lates[number]?.version, least: 1),
            verdict: dice.one([.approved, .approved, .rejected]), reason: "监控可见")
        return Move(path, dice.voice(path, world), request) { world, caller in world.decide(request, caller) }
    }

    private static let listCorrections: Maker = { dice, world in
        let path = "hall.v1.Corrections/List"
        let request = ListCorrectionsRequest(
            stage: dice.one([.unspecified, .waiting, .approved]), personID: dice.chance(30) ? dice.id(world.staff.keys) : "",
            pageSize: 200)
        return Move(path, dice.voice(path, world), request) { world, caller in
            let wanted = world.lates.values.filter { late in
                late.voucher.isEmpty && world.seesAttendance(caller, of: late.person)
                    && (request.stage == .unspecified || late.stage == request.stage)
                    && (request.personID.isEmpty || late.person == request.personID)
            }.map { "\($0.number) \($0.stage) \($0.person) \($0.decider) \($0.version)" }.sorted()
            return .done { reply, _ in
                let shown = try ListCorrectionsReply(decoding: reply, limits: .reply).corrections
                    .map { "\($0.number) \($0.stage) \($0.personID) \($0.decidedBy) \($0.version)" }.sorted()
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }

    private static let enterSheet: Maker = { dice, world in
        let path = "hall.v1.Corrections/EnterSheet"
        let day = Days.text(world.today - dice.one([0, 1, 1, 2, 31, 32]))
        let lines = (0..<dice.number(1...4)).map { _ in
            SheetLine(
                personID: dice.id(world.staff.keys), kind: dice.one([.signIn, .signOut]), date: day,
                time: dice.one(["08:20", "09:00", "12:00", "17:40"]))
        }
        let request = EnterSheetRequest(voucher: "签\(dice.number(1...40))", lines: lines)
        return Move(path, dice.voice(path, world), request) { world, caller in world.enter(request, caller) }
    }

    private static let decideSheet: Maker = { dice, world in
        let path = "hall.v1.Corrections/DecideSheet"
        let number = dice.late(world, isSheet: true)
        let request = DecideSheetRequest(
            number: number, expectedVersion: dice.version(world.lates[number]?.version, least: 1),
            verdict: dice.one([.approved, .approved, .rejected]), reason: dice.one(["", "与纸质件不符"]))
        return Move(path, dice.voice(path, world), request) { world, caller in world.decide(request, caller) }
    }

    private static let listSheets: Maker = { dice, world in
        let path = "hall.v1.Corrections/ListSheets"
        let request = ListSheetsRequest(stage: dice.one([.unspecified, .waiting, .rejected]), pageSize: 100)
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.lates.values.filter { late in
                !late.voucher.isEmpty && (request.stage == .unspecified || late.stage == request.stage)
            }.map { "\($0.number) \($0.voucher) \($0.stage) \($0.person) \($0.decider) \($0.marks.count)" }.sorted()
            return .done { reply, _ in
                let shown = try ListSheetsReply(decoding: reply, limits: .reply).sheets
                    .map { "\($0.number) \($0.voucher) \($0.stage) \($0.enteredBy) \($0.decidedBy) \($0.lines.count)" }.sorted()
                return shown == wanted || wanted.count > 100 ? nil : "\(shown), not \(wanted)"
            }
        }
    }
}

extension Dice {
    /// Mostly one that is not decided, or that has to be decided anew.
    fileprivate mutating func blank(_ world: World) -> String {
        if chance(3) { return "Q2026-999999" }
        let doubtful = world.blankNumbers.filter { world.blanks[$0]?.isDoubtful == true }
        if chance(30), !doubtful.isEmpty { return one(doubtful) }
        let open = world.blankNumbers.filter { number in
            world.blanks[number].map { !$0.isDecided && !$0.isCleared } ?? false
        }.suffix(20)
        return chance(85) ? one(Array(open), else: one(world.blankNumbers, else: "Q2026-999999")) : id(world.blanks.keys)
    }

    fileprivate mutating func late(_ world: World, isSheet: Bool) -> String {
        if chance(4) { return "X2026-999999" }
        let all = world.lates.values.filter { $0.voucher.isEmpty != isSheet }
        let waiting = all.filter { $0.stage == .waiting }.map(\.number).sorted()
        return chance(85) ? one(waiting, else: one(all.map(\.number).sorted(), else: "L2026-999999")) : id(world.lates.keys)
    }
}
