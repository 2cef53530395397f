import HallRules
import Testing

@Suite struct DeliveryTests {
    @Test(
        "AG-2 · delivery limit",
        arguments: try rows("delivery limit", of: .ag2, "kind", "nature", "result", "decided", "delivered", "due", "state"))
    func limit(_ row: Row) throws {
        let item = Hall.item(
            kind: try #require(Item.Kind(rawValue: row["kind"])), nature: try row.nature("nature"),
            ending: row["result"] == "completed" ? .service : .decision)
        let result = try #require(Case.Result(act: row["result"]) ?? Case.Result(named: row["result"]))
        let accepted = Hall.acceptedCase(item, accepted: Hall.at("2026-02-09 10:00"))
        let decided = try accepted.finished(result, by: .li, at: Hall.post, now: try row.time("decided"))
        #expect(decided.deliveryLimit.map { $0.due(in: Hall.calendar).cell } ?? "–" == row["due"])
        guard let at = row.optional("delivered") else {
            #expect(decided.state == row["state"])
            return
        }
        let now = try Row.time(at)
        let delivered = try decided.delivered(
            Handing(.atWindow, to: "赵一", on: now.day), by: .li, at: Hall.post, now: now)
        let state = delivered.isDeliveredLate(at: now, in: Hall.timetable) ? "late" : "in time"
        #expect(state == row["state"] && delivered.isClosed)
    }

    @Test(
        "AG-2 · delivering", arguments: try rows("delivering", of: .ag2, "stage", "way", "receiver", "on", "who", "result"))
    func delivering(_ row: Row) throws {
        let before = try Self.case(in: row["stage"])
        let result = try verdict {
            let handing = Handing(
                try Self.way(row["way"]), to: row.optional("receiver") ?? " ", on: try row.day("on"))
            let after = try before.delivered(
                handing, by: try CaseActor(named: row["who"]), at: Hall.post, now: Hall.at("2026-03-06 10:00"))
            #expect(after.isClosed && !before.isClosed)
        }
        #expect(result == row["result"])
    }

    @Test("AG-2 · a delivery entered later counts for the day it was")
    func enteredLater() throws {
        let decided = try Self.case(in: "finished")
        func late(on: String, now: String) throws -> Bool {
            let delivered = try decided.delivered(
                Handing(.broughtHome, to: "赵一", on: try Row.day(on)), by: .li, at: Hall.post, now: Hall.at(now))
            return delivered.isDeliveredLate(at: Hall.at(now), in: Hall.timetable)
        }
        #expect(try !late(on: "2026-03-18", now: "2026-03-19 10:00"))
        #expect(try late(on: "2026-03-19", now: "2026-03-20 10:00"))
        #expect(try !late(on: "2026-03-18", now: "2026-03-18 17:30"))
        #expect(try late(on: "2026-03-18", now: "2026-03-18 17:31"))
    }

    /// An agency case, decided on 2026-03-04.
    private static func `case`(in stage: String) throws -> Case {
        let accepted = Hall.acceptedCase(Hall.item(kind: .agency))
        let now = Hall.at("2026-03-04 09:00")
        switch stage {
        case "in_work": return accepted
        case "finished": return try accepted.finished(.granted, by: .li, at: Hall.post, now: now)
        case "denied": return try accepted.finished(.denied(reason: "不符"), by: .li, at: Hall.post, now: now)
        case "withdrawn": return try accepted.finished(.withdrawn, by: .li, at: Hall.post, now: now)
        case "annulled": return try accepted.annulled(reason: "误录", by: .li, at: Hall.post, now: now)
        case "delivered":
            return try accepted.finished(.granted, by: .li, at: Hall.post, now: now)
                .delivered(Handing(.atWindow, to: "赵一", on: now.day), by: .li, at: Hall.post, now: now)
        case _: throw TableError("no stage “\(stage)”")
        }
    }

    private static func way(_ text: String) throws -> HandingWay {
        func letter(_ kind: PaperKind = .authorisation, of file: Int64 = 1, replacedBy: String? = nil) throws -> HandingWay {
            let id = try #require(PaperID(kind: kind, year: 2026, serial: 1))
            return .toAgent(letter: Paper(id: id, number: "便民委〔2026〕1号", caseID: .init(file), replacedBy: replacedBy))
        }
        switch text {
        case "window": return .atWindow
        case "home": return .broughtHome
        case "post EMS1234": return .byPost(number: "EMS1234")
        case "post": return .byPost(number: " ")
        case "letter": return try letter()
        case "letter of another case": return try letter(of: 2)
        case "letter replaced": return try letter(replacedBy: "便民委〔2026〕2号")
        case "notice": return try letter(.oneTimeNotice)
        case _: throw TableError("no way “\(text)”")
        }
    }
}

extension Case {
    fileprivate var state: String {
        switch delivery {
        case .notOwed: "not owed"
        case .owed: isClosed ? "owed, closed" : "owed, open"
        case .made: "made"
        }
    }
}
