import HallProto

/// The register of leave as it is read, and what it is made with.
extension Moves {
    static let listLeaves: Maker = { dice, world in
        let path = "hall.v1.Leaves/List"
        let request = ListLeavesRequest(
            stage: dice.one([.unspecified, .unspecified, .asked, .granted, .returned, .withdrawn]),
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "",
            month: dice.chance(30) ? String(Days.text(world.today - dice.number(-20...20)).prefix(7)) : "",
            troubles: dice.chance(40), pageSize: 200)
        return Move(path, dice.voice(path, world), request) { world, caller in
            let wanted = world.offNumbers.reversed().compactMap { world.offs[$0] }.filter { off in
                let days = off.parts[0].halves.lowerBound / 2...off.parts.last!.halves.upperBound / 2
                return world.seesAttendance(caller, of: off.person)
                    && (request.stage == .unspecified || world.shownStage(off) == request.stage)
                    && (request.personID.isEmpty || off.person == request.personID)
                    && (request.month.isEmpty || days.contains { Days.text($0).hasPrefix(request.month) })
                    && (!request.troubles || world.needsDoing(off))
            }.prefix(200).map(\.number)
            return .done { reply, world in
                let shown = try ListLeavesReply(decoding: reply, limits: .reply).leaves
                for leave in shown {
                    if let complaint = world.complaint(about: leave) { return complaint }
                }
                return shown.map(\.number) == Array(wanted) ? nil : "\(shown.map(\.number)), not \(wanted)"
            }
        }
    }

    static let exportLeaves: Maker = { dice, world in
        let path = "hall.v1.Leaves/Export"
        let request = ExportLeavesRequest(year: Int32(Days.year(world.today) - dice.number(0...1)))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.offNumbers.filter { number in
                let parts = world.offs[number]!.parts
                let years = Days.year(parts[0].halves.lowerBound / 2)...Days.year(parts.last!.halves.upperBound / 2)
                return years.contains(Int(request.year))
            }
            return .done { reply, _ in
                let text = String(decoding: try ExportLeavesReply(decoding: reply, limits: .reply).content, as: UTF8.self)
                let shown = text.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix { $0 != "," }) }
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }

    static let leaveBalance: Maker = { dice, world in
        let path = "hall.v1.Leaves/Balance"
        let request = LeaveBalanceRequest(
            personID: dice.chance(50) ? "" : dice.id(world.staff.keys),
            year: dice.chance(60) ? 0 : Int32(Days.year(world.today) - dice.number(-1...1)))
        return Move(path, dice.voice(path, world), request) { world, caller in
            let person = request.personID.isEmpty ? caller.person : request.personID
            guard world.staff[person] != nil else { return .refused(["invalidArgument"]) }
            guard world.seesAttendance(caller, of: person) else { return .refused(["LV-5"]) }
            let year = request.year == 0 ? Days.year(world.today) : Int(request.year)
            let own = world.offNumbers.compactMap { world.offs[$0] }.filter { $0.person == person }
            let day = min(max(world.today, Days.number("\(year)-01-01")!), Days.number("\(year)-12-31")!)
            let lines = world.leaveKinds.keys.sorted().compactMap { id -> String? in
                let used = world.usedHalves(of: id, by: own, year: year)
                guard let allowed = world.allowedHalves(world.leaveKinds[id]!, person, on: day) else {
                    return used == 0 ? nil : "\(id) -1 \(used) false"
                }
                return "\(id) \(allowed) \(used) \(allowed < 0)"
            }
            return .done { reply, _ in
                let shown = try LeaveBalanceReply(decoding: reply, limits: .reply).balances
                    .map { "\($0.kindID) \($0.allowedHalfDays) \($0.usedHalfDays) \($0.serviceUnknown)" }
                return shown == lines ? nil : "\(shown), not \(lines)"
            }
        }
    }

    static let putWorkedSince: Maker = { dice, world in
        let path = "hall.v1.Leaves/PutWorkedSince"
        let request = PutWorkedSinceRequest(
            personID: dice.id(world.staff.keys),
            workedSince: Days.text(world.today - dice.one([-1, 0, 200, 366, 3_700, 8_000])))
        return Move(path, dice.voice(path, world), request) { world, caller in world.putWorkedSince(request, caller) }
    }

    static let putLeaveKind: Maker = { dice, world in
        let path = "hall.v1.Leaves/PutKind"
        let id = dice.chance(50) ? "exam" : dice.one(world.leaveKinds.keys.sorted())
        var kind = world.leaveKinds[id] ?? LeaveKindInfo(id: id, name: "考试假", standing: .leave, counting: .workdays)
        kind.allowance = dice.one([.unbounded, .eachTime, .eachYear])
        kind.daysMax = kind.allowance == .unbounded ? Int32(dice.one([0, 0, 0, 3])) : Int32(dice.number(1...5))
        kind.standing = dice.one([.leave, .leave, .outing, .study])
        kind.sudden = dice.chance(40)
        kind.waitsForCover = dice.chance(50)
        kind.retired = dice.chance(10)
        let request = PutLeaveKindRequest(
            kind: kind, expectedVersion: dice.version(world.leaveKinds[id]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in world.put(request, caller) }
    }

    static let listLeaveKinds: Maker = { dice, world in
        let path = "hall.v1.Leaves/ListKinds"
        let request = ListLeaveKindsRequest(withRetired: dice.chance(50))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.leaveKinds.values.filter { request.withRetired || !$0.retired }.sorted { $0.id < $1.id }
                .map { "\($0.id) \($0.version)" }
            return .done { reply, _ in
                let shown = try ListLeaveKindsReply(decoding: reply, limits: .reply).kinds.map { "\($0.id) \($0.version)" }
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }
}
