import Foundation
import HallRules
import Testing

@Suite struct UpstairsTests {
    @Test(
        "TL-4 · time upstairs",
        arguments: try rows("time upstairs", of: .tl4, "accepted", "days", "trips", "today", "due", "upstairs"))
    func time(_ row: Row) throws {
        let item = Hall.item(kind: .agency, nature: .other(pauses: []), promised: try row.int("days"), statutory: nil)
        let accepted = Hall.acceptedCase(item, accepted: HallTime(day: try row.day("accepted"), time: TimeOfDay("10:00")!))
        let trips = try row.list("trips").map(Self.trip)
        let times = AuthorityTime.of(trips, in: Hall.calendar, through: try row.day("today"))
        let cells = times.map { "\($0.authority) \($0.workdays.cell { "\($0)" })" }
        #expect((cells.isEmpty ? "–" : cells.joined(separator: "; ")) == row["upstairs"])
        #expect(accepted.promise.due(in: Hall.calendar).cell == row["due"], "nothing of the promise stops for it")
    }

    @Test("TL-4 · up and back", arguments: try rows("up and back", of: .tl4, "kind", "stage", "act", "who", "result"))
    func moves(_ row: Row) throws {
        let item = Hall.item(kind: try #require(Item.Kind(rawValue: row["kind"])))
        let before = try Self.case(of: item, in: row["stage"])
        let result = try outcome {
            let after = try Self.perform(row["act"], on: before, by: CaseActor(named: row["who"]))
            #expect(after.promise == (row["act"] == "pause" ? after.promise : before.promise))
            return after.whereabouts.cell
        }
        #expect(result == row["result"])
    }

    @Test("AG-2 · contacts", arguments: try rows("contacts", of: .ag2, "kind", "stage", "authority", "who", "result"))
    func contacts(_ row: Row) throws {
        let item = Hall.item(kind: try #require(Item.Kind(rawValue: row["kind"])))
        let before = try Self.case(of: item, in: row["stage"])
        let result = try outcome {
            try before.contacted(row.optional("authority") ?? "", by: CaseActor(named: row["who"]), at: Hall.post)
        }
        #expect(result == row["result"])
    }

    @Test("AG-2, TL-2 · a step belongs to an open case, and to whom it is entrusted to")
    func steps() throws {
        let accepted = Hall.acceptedCase()
        #expect(try verdict { try accepted.checkStep(by: .li, at: Hall.post) } == "ok")
        #expect(try verdict { try accepted.checkStep(by: CaseActor(named: "wang"), at: Hall.post) } == "ok")
        #expect(try verdict { try accepted.checkStep(by: CaseActor(named: "zhao"), at: Hall.post) } == "AB-5")
        let finished = try Self.case(of: Hall.item(), in: "finished")
        #expect(try verdict { try finished.checkStep(by: .li, at: Hall.post) } == "TL-2")
    }

    /// "2026-03-03..2026-03-09 县民政局"; one that goes on has no second date.
    private static func trip(_ text: String) throws -> Trip {
        let words = text.components(separatedBy: " ")
        let days = words[0].components(separatedBy: "..")
        try #require(words.count == 2 && days.count == 2, "a way up: “\(text)”")
        return Trip(
            authority: words[1], from: try Row.day(days[0]), to: days[1].isEmpty ? nil : try Row.day(days[1]))
    }

    private static func `case`(of item: Item, in stage: String) throws -> Case {
        let accepted = Hall.acceptedCase(item)
        switch stage {
        case "in_work": return accepted
        case "upstairs": return try perform("send", on: accepted, by: .li)
        case "paused": return try perform("pause", on: accepted, by: .li)
        case "finished": return try perform("grant", on: accepted, by: .li)
        case "annulled": return try accepted.annulled(reason: "误录", by: .li, at: Hall.post, now: Hall.at("2026-03-04 09:00"))
        case _: throw TableError("no stage “\(stage)”")
        }
    }

    private static func perform(_ act: String, on file: Case, by actor: CaseActor) throws -> Case {
        let now = Hall.at("2026-03-04 09:00")
        switch act {
        case "send": return try file.sentUp(to: "县民政局", by: actor, at: Hall.post)
        case "send nowhere": return try file.sentUp(to: " ", by: actor, at: Hall.post)
        case "back": return try file.cameBack(by: actor, at: Hall.post)
        case "pause":
            return try file.paused(for: .hearing, notice: "听告", by: actor, at: Hall.post, now: now, in: Hall.timetable)
        case "grant": return try file.finished(.granted, by: actor, at: Hall.post, now: now)
        case "deny": return try file.finished(.denied(reason: "不符"), by: actor, at: Hall.post, now: now)
        case "withdraw": return try file.finished(.withdrawn, by: actor, at: Hall.post, now: now)
        case _: throw TableError("no act “\(act)”")
        }
    }
}

extension Whereabouts {
    fileprivate var cell: String {
        switch self {
        case .here: "here"
        case .upstairs: "upstairs"
        }
    }
}
