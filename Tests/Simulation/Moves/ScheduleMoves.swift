import HallProto

/// When the hall works, who works when, and what became of it.
extension Moves {
    static let schedules: [String: Maker] = [
        "hall.v1.Schedules/PutSchedule": putSchedule, "hall.v1.Schedules/RemoveSchedule": removeSchedule,
        "hall.v1.Schedules/ListSchedules": listSchedules, "hall.v1.Schedules/PutOpening": putOpening,
        "hall.v1.Schedules/RemoveOpening": removeOpening, "hall.v1.Schedules/ListOpenings": listOpenings,
        "hall.v1.Schedules/AddDuty": addDuty, "hall.v1.Schedules/EndDuty": endDuty,
        "hall.v1.Schedules/ListDuties": listDuties, "hall.v1.Attendance/ListRecords": listRecords,
    ]

    private static let putSchedule: Maker = { dice, world in
        let path = "hall.v1.Schedules/PutSchedule"
        let day = dice.scheduledDay(world)
        let schedule = ScheduleInfo(
            from: Days.text(day), sessions: dice.sessions(), marking: dice.one([.eachSession, .wholeDay]),
            graceMinutes: dice.one([0, 5, 30]), opensMinutes: dice.one([0, 60, 120]),
            settlesMinutes: dice.one([0, 60, 360]))
        let request = PutScheduleRequest(
            schedule: schedule, expectedVersion: dice.version(world.schedules[day]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in world.put(request, caller) }
    }

    private static let removeSchedule: Maker = { dice, world in
        let path = "hall.v1.Schedules/RemoveSchedule"
        let day = dice.scheduledDay(world)
        let request = RemoveScheduleRequest(
            from: Days.text(day), expectedVersion: dice.version(world.schedules[day]?.version, least: 1))
        return Move(path, dice.voice(path, world), request) { world, caller in world.remove(request, caller) }
    }

    private static let listSchedules: Maker = { dice, world in
        let path = "hall.v1.Schedules/ListSchedules"
        return Move(path, dice.voice(path, world), ListSchedulesRequest()) { world, _ in
            let schedules = world.schedules.values.sorted { $0.from < $1.from }
            return .done { reply, _ in
                try ListSchedulesReply(decoding: reply, limits: .reply).schedules == schedules ? nil : "not \(schedules)"
            }
        }
    }

    private static let putOpening: Maker = { dice, world in
        let path = "hall.v1.Schedules/PutOpening"
        let day = dice.openingDay(world)
        let opening = OpeningInfo(
            date: Days.text(day), sessions: dice.chance(35) ? [] : dice.sessions(), reason: dice.one(["延伸服务", "大雪停办"]))
        let request = PutOpeningRequest(opening: opening, expectedVersion: dice.version(world.openings[day]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in world.put(request, caller) }
    }

    private static let removeOpening: Maker = { dice, world in
        let path = "hall.v1.Schedules/RemoveOpening"
        let day = dice.openingDay(world)
        let request = RemoveOpeningRequest(
            date: Days.text(day), expectedVersion: dice.version(world.openings[day]?.version, least: 1))
        return Move(path, dice.voice(path, world), request) { world, caller in world.remove(request, caller) }
    }

    private static let listOpenings: Maker = { dice, world in
        let path = "hall.v1.Schedules/ListOpenings"
        let from = world.today - dice.number(-1...9)
        let request = ListOpeningsRequest(from: Days.text(from), to: Days.text(from + dice.number(-1...20)))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard request.from <= request.to else { return .refused(["invalidArgument"]) }
            let wanted = world.openings.values.filter { (request.from...request.to).contains($0.date) }
                .sorted { $0.date < $1.date }
            return .done { reply, _ in
                try ListOpeningsReply(decoding: reply, limits: .reply).openings == wanted ? nil : "not \(wanted)"
            }
        }
    }

    private static let addDuty: Maker = { dice, world in
        let path = "hall.v1.Schedules/AddDuty"
        let from = world.today - dice.number(-5...5)
        let request = AddDutyRequest(
            personID: dice.id(world.staff.keys), from: Days.text(from),
            until: dice.chance(70) ? Days.text(from + dice.number(-1...20)) : "",
            weekdays: dice.one([[], [], [.monday, .friday], [.saturday]]), places: dice.one([[], [], [1], [2, 3]]),
            kind: dice.one([.off, .on, .unmarked]), reason: "轮班")
        return Move(path, dice.voice(path, world), request) { world, caller in world.add(request, caller) }
    }

    private static let endDuty: Maker = { dice, world in
        let path = "hall.v1.Schedules/EndDuty"
        let id = dice.chance(10) ? 999 : dice.one(world.duties.map(\.id), else: 999)
        let request = EndDutyRequest(id: id, until: Days.text(world.today - dice.number(-5...9)))
        return Move(path, dice.voice(path, world), request) { world, caller in world.end(request, caller) }
    }

    private static let listDuties: Maker = { dice, world in
        let path = "hall.v1.Schedules/ListDuties"
        let request = ListDutiesRequest(
            personID: dice.chance(50) ? dice.id(world.staff.keys) : "", withEnded: dice.chance(50), pageSize: 1_000)
        return Move(path, dice.voice(path, world), request) { world, caller in
            let seesAll = !caller.roles.isDisjoint(with: [.registrar, .director, .principal, .inspector, .administrator])
            var against = Objections()
            against.note("invalidArgument", unless: request.personID.isEmpty || world.staff[request.personID] != nil)
            against.note("ATT-2", unless: seesAll || request.personID.isEmpty || request.personID == caller.person)
            guard against.none else { return against.verdict }
            let person = request.personID.isEmpty && !seesAll ? caller.person : request.personID
            let wanted = world.duties.filter { duty in
                (person.isEmpty || duty.personID == person)
                    && (request.withEnded || Days.number(duty.until).map { world.today <= $0 } ?? true)
            }.map { "\($0.id) \($0.personID) \($0.from) \($0.until) \($0.kind)" }
            return .done { reply, _ in
                let shown = try ListDutiesReply(decoding: reply, limits: .reply).duties
                    .map { "\($0.id) \($0.personID) \($0.from) \($0.until) \($0.kind)" }
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }

    private static let listRecords: Maker = { dice, world in
        let path = "hall.v1.Attendance/ListRecords"
        let from = world.today - dice.number(-1...12)
        let request = ListRecordsRequest(
            from: Days.text(from), to: Days.text(from + dice.number(-1...14)),
            personID: dice.chance(50) ? dice.id(world.staff.keys) : "", troubles: dice.chance(30), pageSize: 1_000)
        return Move(path, dice.voice(path, world), request) { world, caller in world.listRecords(request, caller) }
    }
}

extension Dice {
    /// Mostly a day some schedule holds from.
    fileprivate mutating func scheduledDay(_ world: World) -> Int {
        let near = world.today - number(-3...10)
        return chance(50) ? near : one(world.schedules.keys.sorted(), else: near)
    }

    fileprivate mutating func openingDay(_ world: World) -> Int {
        let near = world.today - number(-3...7)
        return chance(60) ? near : one(world.openings.keys.sorted(), else: near)
    }

    /// Mostly sessions a day can have.
    fileprivate mutating func sessions() -> [SessionHours] {
        let hours = one([
            ["08:30", "12:00", "14:00", "17:30"], ["08:30", "17:30"], ["09:00", "12:00", "12:00", "17:00", "19:00", "22:00"],
            ["08:00", "11:30", "14:30", "18:00"], chance(30) ? ["08:30", "08:30"] : ["10:00", "16:00"],
            chance(30) ? ["14:00", "17:30", "08:30", "12:00"] : ["00:00", "23:00"], chance(30) ? [] : ["07:00", "20:00"],
        ])
        return stride(from: 1, to: hours.count, by: 2).map { SessionHours(starts: hours[$0 - 1], ends: hours[$0]) }
    }
}
