import HallProto

/// Study: groups, plans, asking off, records, essays, notes, the ledger.
extension Moves {
    static let studies: [String: Maker] = [
        "hall.v1.Studies/PutGroup": putStudyGroup, "hall.v1.Studies/ListGroups": listStudyGroups,
        "hall.v1.Studies/Preview": previewStudy, "hall.v1.Studies/Plan": planStudy, "hall.v1.Studies/Cancel": cancelStudy,
        "hall.v1.Studies/Get": getStudy, "hall.v1.Studies/List": listStudies, "hall.v1.Studies/AskOff": askOffStudy,
        "hall.v1.Studies/DecideAskOff": decideAskOff, "hall.v1.Studies/Record": recordStudy,
        "hall.v1.Studies/HandInEssay": handInEssay, "hall.v1.Studies/ListEssays": listEssays,
        "hall.v1.Studies/CheckNotes": checkNotes, "hall.v1.Studies/Ledger": studyLedger,
    ]

    private static let putStudyGroup: Maker = { dice, world in
        let path = "hall.v1.Studies/PutGroup"
        let id = dice.one(["G1", "G1", "G2"])
        let current = world.groups[id]
        let group = StudyGroupInfo(
            id: id, name: "学习\(id)组", leaderID: dice.id(world.staff.keys), recorderID: dice.id(world.staff.keys),
            memberIDs: (0..<dice.number(0...5)).map { _ in dice.id(world.staff.keys) },
            version: dice.version(current?.version))
        let request = PutStudyGroupRequest(group: group)
        return Move(path, dice.voice(path, world), request) { world, caller in world.put(request, caller) }
    }

    private static let listStudyGroups: Maker = { dice, world in
        let path = "hall.v1.Studies/ListGroups"
        return Move(path, dice.voice(path, world), ListStudyGroupsRequest()) { world, _ in
            let wanted = world.groups.values.sorted { $0.id < $1.id }
            return .done { reply, _ in
                let shown = try ListStudyGroupsReply(decoding: reply, limits: .reply).groups
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }

    private static let previewStudy: Maker = { dice, world in
        let path = "hall.v1.Studies/Preview"
        let request = PreviewStudyRequest(groupID: dice.id(world.groups.keys), shifts: dice.shifts(world))
        return Move(path, dice.voice(path, world), request) { world, _ in world.preview(request) }
    }

    private static let planStudy: Maker = { dice, world in
        let path = "hall.v1.Studies/Plan"
        let request = PlanStudyRequest(
            groupID: dice.id(world.groups.keys), topic: "业务", place: "会议室", speaker: dice.one(["", "王五"]),
            shifts: dice.shifts(world))
        return Move(path, dice.voice(path, world), request) { world, caller in world.plan(request, caller) }
    }

    private static let cancelStudy: Maker = { dice, world in
        let path = "hall.v1.Studies/Cancel"
        let number = dice.lesson(world)
        let request = CancelStudyRequest(
            number: number, expectedVersion: dice.version(world.lessons[number]?.version, least: 1), reason: "主讲人生病")
        return Move(path, dice.voice(path, world), request) { world, caller in world.cancel(request, caller) }
    }

    private static let getStudy: Maker = { dice, world in
        let path = "hall.v1.Studies/Get"
        let request = GetStudyRequest(number: dice.lesson(world))
        return Move(path, dice.voice(path, world), request) { world, caller in world.get(request, caller) }
    }

    private static let listStudies: Maker = { dice, world in
        let path = "hall.v1.Studies/List"
        let from = world.today - dice.number(0...20)
        let request = ListStudiesRequest(
            from: dice.chance(60) ? Days.text(from) : "", to: dice.chance(40) ? Days.text(from + dice.number(-1...20)) : "",
            groupID: dice.chance(30) ? "G1" : "", mine: dice.chance(40), pageSize: 200)
        return Move(path, dice.voice(path, world), request) { world, caller in world.list(request, caller) }
    }

    private static let askOffStudy: Maker = { dice, world in
        let path = "hall.v1.Studies/AskOff"
        let number = dice.lesson(world)
        let request = AskOffStudyRequest(number: number, reason: "送孩子")
        let pupils = world.voices.filter { voice in
            world.caller(voice).map { world.lessons[number]?.pupils[$0.person] != nil } ?? false
        }
        let voice = dice.chance(85) ? dice.one(pupils, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, request) { world, caller in world.askOff(request, caller) }
    }

    private static let decideAskOff: Maker = { dice, world in
        let path = "hall.v1.Studies/DecideAskOff"
        let asked = world.lessonNumbers.filter { number in
            world.lessons[number]?.pupils.values.contains { $0.asked == .waiting } == true
        }
        let number = dice.chance(80) ? dice.one(asked, else: dice.lesson(world)) : dice.lesson(world)
        let waiting = (world.lessons[number]?.pupils ?? [:]).filter { $0.value.asked == .waiting }.keys.sorted()
        let request = DecideAskOffRequest(
            number: number, personID: dice.one(waiting, else: dice.id(world.staff.keys)),
            verdict: dice.one([.granted, .granted, .rejected]))
        return Move(path, dice.head(of: number, path, world, \.leaderID), request) { world, caller in
            world.decide(request, caller)
        }
    }

    private static let recordStudy: Maker = { dice, world in
        let path = "hall.v1.Studies/Record"
        let number = dice.lesson(world)
        let due = world.lessons[number].map(world.due) ?? []
        let absent = due.filter { _ in dice.chance(45) }.map { person in
            StudyAbsentee(
                personID: dice.chance(3) ? "S99" : person, reason: dice.one([.askedOff, .serving, .away, .other, .noReason]),
                text: dice.chance(95) ? "有事" : "")
        }
        let present = due.count - absent.count + (dice.chance(6) ? 1 : 0)
        let request = RecordStudyRequest(
            number: number, expectedVersion: dice.version(world.lessons[number]?.version, least: 1), present: Int32(present),
            absent: absent, notes: "学习第一章", correctionReason: dice.one(["", "签到表漏看"]))
        return Move(path, dice.head(of: number, path, world, \.recorderID), request) { world, caller in
            world.record(request, caller)
        }
    }

    private static let handInEssay: Maker = { dice, world in
        let path = "hall.v1.Studies/HandInEssay"
        let request = HandInEssayRequest(month: dice.month(world), title: "心得", text: "学以致用")
        return Move(path, dice.voice(path, world), request) { world, caller in world.handIn(request, caller) }
    }

    private static let listEssays: Maker = { dice, world in
        let path = "hall.v1.Studies/ListEssays"
        let request = ListEssaysRequest(
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "", month: dice.chance(40) ? dice.month(world) : "",
            pageSize: 20)
        return Move(path, dice.voice(path, world), request) { world, caller in world.list(request, caller) }
    }

    private static let checkNotes: Maker = { dice, world in
        let path = "hall.v1.Studies/CheckNotes"
        let request = CheckNotesRequest(
            personID: dice.id(world.staff.keys), month: dice.month(world), verdict: dice.one([.good, .incomplete, .missing]),
            remark: dice.one(["", "认真"]))
        return Move(path, dice.voice(path, world), request) { world, caller in world.check(request, caller) }
    }

    private static let studyLedger: Maker = { dice, world in
        let path = "hall.v1.Studies/Ledger"
        let request = StudyLedgerRequest(
            month: dice.month(world), personID: dice.chance(40) ? dice.id(world.staff.keys) : "", troubles: dice.chance(30))
        return Move(path, dice.voice(path, world), request) { world, caller in world.ledger(request, caller) }
    }
}

extension Dice {
    /// Mostly one of this month.
    fileprivate mutating func month(_ world: World) -> String {
        String(Days.text(world.today + one([0, 0, -20, -35, -400, 31])).prefix(7))
    }

    fileprivate mutating func lesson(_ world: World) -> String {
        if chance(4) { return "Y2026-999999" }
        let open = world.lessonNumbers.filter { world.lessons[$0]?.stage == .planned }
        return chance(70) ? one(open, else: "Y2026-000001") : one(world.lessonNumbers, else: "Y2026-000001")
    }

    /// Mostly whoever leads or records the group of a study.
    fileprivate mutating func head(
        of number: String, _ path: String, _ world: World, _ head: KeyPath<StudyGroupInfo, String>
    ) -> Voice {
        let person = world.lessons[number].flatMap { world.groups[$0.group] }?[keyPath: head]
        let own = world.voices.filter { voice in world.caller(voice).map { $0.person == person } ?? false }
        return chance(80) ? one(own, else: voice(path, world)) : voice(path, world)
    }

    /// Mostly of some of the group, soon.
    fileprivate mutating func shifts(_ world: World) -> [StudyShift] {
        let day = Days.text(world.today + one([0, 0, 1, 1, 2, 5, 92, 93]))
        let people = world.groups.values.flatMap { $0.memberIDs + [$0.leaderID, $0.recorderID] }.sorted()
        let hours = one([
            ["10:00", "11:00", "11:30"], ["14:00", "17:30", "18:00"], ["14:30", "15:30", "16:30"], ["18:30", "19:30", "20:30"],
            ["16:00", "15:00", "15:30"],
        ])
        return (0..<one([1, 1, 2])).map { place in
            let named = chance(75) ? (0..<number(1...3)).map { _ in one(people, else: "S01") } : []
            return StudyShift(date: day, from: hours[place], until: hours[place + 1], memberIDs: Set(named).sorted())
        }
    }
}
