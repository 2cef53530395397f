import Foundation
import HallRules
import Testing

@Suite struct StudyTests {
    @Test("ST-2 · forming a group", arguments: try rows("forming a group", of: .st2, "leader", "recorder", "members", "result"))
    func forming(_ row: Row) throws {
        let members = try row.list("members").map { try #require(Hall.people[$0]) }
        let leader = try #require(Hall.people[row["leader"]])
        let recorder = try #require(Hall.people[row["recorder"]])
        let result = try verdict {
            let group = try StudyGroup.formed(
                name: "一组", leader: leader, recorder: recorder, members: members, taken: [Hall.sun.id: "二组"],
                on: Day("2026-03-02")!)
            #expect(group.members == Set(members.map(\.id) + [group.leader, group.recorder]))
        }
        #expect(result == row["result"])
    }

    @Test("ST-2 · planning", arguments: try rows("planning", of: .st2, "shifts", "result"))
    func planning(_ row: Row) throws {
        let shifts = try row.list("shifts").map { text in
            let words = text.components(separatedBy: " ")
            let people = words.dropFirst(2).map { $0.replacingOccurrences(of: ",", with: "") }
            return StudyPlan.Shift(
                hours: try StudyHours.read("\(words[0]) \(words[1])"),
                people: try people.map { try #require(Hall.people[$0]) })
        }
        let group = StudyGroup(name: "一组", leader: Hall.li.id, recorder: Hall.wang.id, members: [Hall.zhao.id, Hall.left.id])
        let busy = try [Hall.wang.id: [StudyHours.read("2026-03-05 15:00–16:00")]]
        let result = try verdict {
            try StudyPlan.check(shifts, group: group, busy: busy, now: Hall.at("2026-03-02 09:00"))
        }
        #expect(result == row["result"])
    }

    @Test("ST-2 · taking a study back", arguments: try rows("taking a study back", of: .st2, "stage", "result"))
    func cancelling(_ row: Row) throws {
        let study = try Study.sample(row["stage"])
        #expect(try outcome { try study.cancelled().stage == .cancelled ? "ok" : "not" } == row["result"])
    }

    @Test(
        "ST-5 · recording",
        arguments: try rows("recording", of: .st5, "by", "stage", "now", "present", "absent", "correction", "result"))
    func recording(_ row: Row) throws {
        let absent = try row.list("absent").map { text in
            let words = text.components(separatedBy: " ")
            return StudyRecord.Absentee(
                Person.ID(words[0]), try #require(StudyRecord.Reason(rawValue: words[1])),
                text: words.count > 2 ? words[2] : "")
        }
        let record = StudyRecord(
            present: try row.int("present"), absent: absent, correction: row.optional("correction") ?? "")
        let group = StudyGroup(name: "一组", leader: Hall.li.id, recorder: Hall.wang.id, members: [Hall.zhao.id])
        let result = try outcome {
            let after = try Study.sample(row["stage"]).recorded(
                record, by: Person.ID(row["by"]), of: group, now: row.time("now"))
            guard case .recorded(let revision) = after.stage else { return "\(after.stage)" }
            return "recorded \(revision)"
        }
        #expect(result == row["result"])
    }

    @Test(
        "ST-5 · a record that is late",
        arguments: try rows("a record that is late", of: .st5, "study", "stage", "recorded", "now", "due", "late"))
    func late(_ row: Row) throws {
        let study = try Study.sample(row["stage"], hours: "\(row["study"]) 15:00–16:00")
        #expect(study.recordDue(in: Hall.timetable)?.description ?? "–" == row["due"])
        let isLate = study.isRecordLate(
            recorded: try row.optional("recorded").map { try Row.time($0) }, now: try row.time("now"), in: Hall.timetable)
        #expect((isLate ? "yes" : "no") == row["late"])
    }

    @Test("ST-5 · numbers", arguments: try rows("numbers", of: .st5, "kind", "year", "serial", "number"))
    func numbers(_ row: Row) throws {
        let kind = try #require(["study": StudyNumber.Kind.study, "essay": .essay][row["kind"]])
        let number = StudyNumber(kind, year: try row.int("year"), serial: try row.int("serial"))
        #expect(number?.description ?? "–" == row["number"])
    }
}

@Suite struct StudyAskOffTests {
    @Test("ST-4 · asking off", arguments: try rows("asking off", of: .st4, "by", "stage", "before", "now", "result"))
    func asking(_ row: Row) throws {
        let study = try Study.sample(row["stage"], due: [Hall.li.id])
        let result = try outcome {
            let asked = try StudyAskOff.asked(
                by: Person.ID(row["by"]), off: study, before: .read(row["before"]), now: row.time("now"))
            return asked.stage.cell
        }
        #expect(result == row["result"])
    }

    @Test("ST-4 · answering", arguments: try rows("answering", of: .st4, "person", "before", "leader", "by", "result"))
    func answering(_ row: Row) throws {
        let words = row["by"].components(separatedBy: " ")
        let offices: [String: BreachDecider.Office] = ["director": .director, "principal": .principal]
        let decider = BreachDecider(Person.ID(words[0]), offices: Set(words.dropFirst().compactMap { offices[$0] }))
        let leader: StudyAskOff.Leader = row.optional("leader").map { .serving(Person.ID($0)) } ?? .departed
        for verdict in [StudyAskOff.Verdict.granted, .rejected] {
            let result = try outcome {
                let before = try StudyAskOff.standing(
                    .read(row["before"]), of: Person.ID(row["person"]), due: [Person.ID("li"), Person.ID("wang")])
                let after = try before.decided(verdict, by: decider, leader: leader)
                #expect(after.stage == .decided(verdict) && after.person == before.person)
                return "granted"
            }
            #expect(result == row["result"])
        }
    }
}

extension StudyHours {
    /// "2026-03-03 15:00–16:00".
    static func read(_ text: String) throws -> StudyHours {
        let words = text.components(separatedBy: " ")
        let times = words[1].components(separatedBy: "–").compactMap { TimeOfDay($0) }
        try #require(times.count == 2, "hours “\(text)”")
        let day = try Row.day(words[0])
        return try #require(StudyHours(day: day, from: times[0], until: times[1]))
    }
}

extension Study {
    /// Of 李明, 王芳 and 赵强.
    fileprivate static func sample(
        _ stage: String, hours: String = "2026-03-03 15:00–16:00",
        due: Set<Person.ID> = [Hall.li.id, Hall.wang.id, Hall.zhao.id]
    ) throws -> Study {
        let stages: [String: Stage] = ["planned": .planned, "recorded": .recorded(revision: 1), "cancelled": .cancelled]
        return Study(hours: try .read(hours), due: due, stage: try #require(stages[stage]))
    }
}

extension StudyAskOff.Stage {
    static let cells: [String: StudyAskOff.Stage] = [
        "waiting": .waiting, "granted": .decided(.granted), "rejected": .decided(.rejected),
    ]

    /// Nil for "–".
    static func read(_ cell: String) -> StudyAskOff.Stage? {
        cells[cell]
    }

    fileprivate var cell: String { Self.cells.first { $0.value == self }?.key ?? "" }
}
