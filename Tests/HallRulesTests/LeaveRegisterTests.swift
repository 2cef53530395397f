import Foundation
import HallRules
import Testing

@Suite struct LeaveRegisterTests {
    @Test("LV-5 · annual leave", arguments: try rows("annual leave", of: .lv5, "since", "on", "days"))
    func annual(_ row: Row) throws {
        #expect(try LeaveKind.annualDays(workedSince: row.day("since"), on: row.day("on")) == row.int("days"))
    }

    @Test("LV-5 · annual leave of somebody of whom nobody knows since when they have worked")
    func serviceUnknown() throws {
        let part = Leave.Part(LeaveHall.kind("annual"), try LeaveHall.days("2026-03-03", "2026-03-03"))
        let wish = LeaveWish(person: Hall.li, parts: [part], asked: Hall.at("2026-03-02 09:00"), reason: "")
        #expect(try verdict { _ = try wish.account(LeaveBook([], workedSince: nil), LeaveHall.measure) } == "LV-5")
    }

    @Test("LV-5 · who has left asks for nothing past their last day")
    func departed() throws {
        let kind = LeaveHall.kind("personal")
        for (day, result) in [("2026-02-27", "ok"), ("2026-03-02", "LV-5")] {
            let part = Leave.Part(kind, try LeaveHall.days(day, day))
            let wish = LeaveWish(person: Hall.left, parts: [part], asked: Hall.at("2026-02-26 09:00"), reason: "")
            #expect(try verdict { _ = try wish.account(LeaveBook([], workedSince: nil), LeaveHall.measure) } == result)
        }
    }

    @Test(
        "LV-5 · taking back", arguments: try rows("taking back", of: .lv5, "stage", "back", "actor", "cut", "now", "result"))
    func withdrawing(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-03..2026-03-05上午", stage: row["stage"], back: row.optional("back"))
        let (actor, now) = (try LeaveHall.actor(row["actor"]), try row.time("now"))
        let cut = try row.optional("cut").map { try LeaveHall.span($0) }
        let result = try outcome {
            let changed =
                if let cut { try leave.withdrawn(cut, by: actor, LeaveHall.measure, now: now) } else {
                    try leave.withdrawn(by: actor, LeaveHall.measure, now: now)
                }
            return changed.stage == .withdrawn ? "withdrawn" : changed.worked(LeaveHall.measure).count.asDays
        }
        #expect(result == row["result"])
    }

    @Test("LV-5 · return", arguments: try rows("return", of: .lv5, "stage", "actor", "at", "now", "result"))
    func returning(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-03..2026-03-04", stage: row["stage"])
        let result = try outcome {
            let changed = try leave.returned(
                by: LeaveHall.actor(row["actor"]), at: row.time("at"), LeaveHall.measure, now: row.time("now"))
            #expect(try verdict { _ = try changed.withdrawn(by: .oneself, LeaveHall.measure, now: row.time("now")) } == "LV-5")
            return changed.back.at.map { "\($0)" } ?? "–"
        }
        #expect(result == row["result"])
    }

    @Test(
        "LV-5 · signing in during leave",
        arguments: try rows("signing in during leave", of: .lv5, "at", "result", "taken", "late"))
    func signingIn(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-03..2026-03-04上午")
        let changed = try leave.signedIn(at: row.time("at"), LeaveHall.measure)
        #expect(changed?.back.cell ?? "–" == row["result"])
        #expect(try (changed ?? leave).worked(LeaveHall.measure).count == row.int("taken"))
        #expect(((changed ?? leave).cameLate(LeaveHall.measure) ? "late" : "–") == row["late"])
        #expect(try changed?.signedIn(at: row.time("at"), LeaveHall.measure) == nil, "once is enough")
        let until = (changed ?? leave).absences(LeaveHall.measure.plan).map(\.until)
        let whole = Hall.at("2026-03-04 14:00")
        let at = try row.time("at")
        #expect(until == (changed == nil || at >= whole ? [whole] : at > Hall.at("2026-03-03 00:00") ? [at] : []))
    }

    @Test("LV-5 · not back", arguments: try rows("not back", of: .lv5, "stage", "back", "now", "result"))
    func overdue(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-05..2026-03-06", stage: row["stage"], back: row.optional("back"))
        #expect(try (leave.isOverdue(LeaveHall.measure, now: row.time("now")) ? "overdue" : "–") == row["result"])
    }

    @Test(
        "LV-5 · written down",
        arguments: try rows("written down", of: .lv5, "stage", "word", "by", "confirmed", "now", "result"))
    func confirming(_ row: Row) throws {
        let word: Leave.Word = row["word"] == "awaited" ? .awaited(Hall.wang.id) : .given
        let leave = try LeaveHall.leave("2026-03-03..2026-03-04", stage: row["stage"], word: word)
        let result = try outcome {
            let changed = try leave.confirmed(
                row["confirmed"] == "yes", by: .init(row["by"]), LeaveHall.measure, now: row.time("now"))
            #expect(changed.word == (row["confirmed"] == "yes" ? .given : .disowned))
            return "\(changed.stage) \(changed.worked(LeaveHall.measure).count)"
        }
        #expect(result == row["result"])
    }

    @Test("LV-5 · who writes it down", arguments: try rows("who writes it down", of: .lv5, "by", "for", "about", "result"))
    func recording(_ row: Row) throws {
        let result = try verdict {
            try Leave.checkRecorded(by: .init(row["by"]), for: .init(row["for"]), about: .init(row["about"]))
        }
        #expect(result == row["result"])
    }

    @Test(
        "LV-5 · confirming a return", arguments: try rows("confirming a return", of: .lv5, "back", "by", "confirmed", "result"))
    func confirmingReturn(_ row: Row) throws {
        let at = Hall.at("2026-03-03 09:00")
        let backs: [String: Leave.Back] = ["signed in": .signedIn(at), "–": .away, "returned": .returned(at)]
        let leave = Leave(
            id: .init(1), person: Hall.li.id, parts: [], stage: .granted, back: try #require(backs[row["back"]]))
        let result = try outcome {
            try leave.returnConfirmed(row["confirmed"] == "yes", by: .init(row["by"])).back.cell
        }
        #expect(result == row["result"])
    }

    @Test("LV-5 · reading leave", arguments: try rows("reading leave", of: .lv5, "reader", "result"))
    func reading(_ row: Row) throws {
        let reader: Unaccounted.Reader = row["reader"] == "office" ? .office : .person(Person.ID(row["reader"]))
        #expect(try verdict { try LeaveHall.leave("2026-03-03..2026-03-04").checkRead(by: reader) } == row["result"])
    }

    @Test("ATT-4 · leave by kind", arguments: try rows("leave by kind", of: .att4, "parts", "back", "month", "result"))
    func byKind(_ row: Row) throws {
        let parts = try row.list("parts").map { text in
            let words = text.components(separatedBy: " ")
            return Leave.Part(LeaveHall.kind(words[0]), try LeaveHall.span(words[1]))
        }
        let back = try row.optional("back").map { Leave.Back.returned(try Row.time($0)) } ?? .away
        let leave = Leave(id: .init(1), person: Hall.li.id, parts: parts, stage: .granted, back: back)
        let first = try Row.day("\(row["month"])-01")
        let days = first...(first + (Day.length(ofMonth: first.month, year: first.year) - 1))
        let counts = leave.takenByKind(on: days, LeaveHall.measure).map { "\($0.kind.id.value) \($0.halfDays.asDays)" }
        #expect((counts.isEmpty ? "–" : counts.joined(separator: "; ")) == row["result"])
    }

    @Test("LV-5 · the number of a leave")
    func number() {
        #expect(LeaveNumber(year: 2026, serial: 12)?.description == "J2026-000012")
        #expect(LeaveNumber(year: 2026, serial: 0) == nil)
    }

    @Test("LV-4 · once it is decided the unit's word is not needed")
    func consent() throws {
        for (stage, result) in [("asked", "ok"), ("granted", "LV-4"), ("refused", "LV-4")] {
            #expect(try verdict { try LeaveHall.leave("2026-03-03..2026-03-04", stage: stage).checkConsents() } == result)
        }
    }

    @Test("LV-5 · nobody says of themselves since when they have worked")
    func service() throws {
        #expect(try verdict { try LeaveWish.checkPutsService(by: Hall.li.id, about: Hall.li.id) } == "LV-5")
        #expect(try verdict { try LeaveWish.checkPutsService(by: Hall.wang.id, about: Hall.li.id) } == "ok")
    }
}

extension Leave.Back {
    fileprivate var cell: String {
        switch self {
        case .away: "–"
        case .signedIn: "signed in"
        case .returned: "returned"
        }
    }
}
