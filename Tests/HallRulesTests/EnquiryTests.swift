import Foundation
import HallRules
import Testing

@Suite struct EnquiryTests {
    @Test("FA-1 · opening", arguments: try rows("opening", of: .fa1, "asked", "by", "result"))
    func opening(_ row: Row) throws {
        let result = try outcome { try Self.opened(row).owner.value }
        #expect(result == row["result"])
    }

    @Test("FA-2 · several at once", arguments: try rows("several at once", of: .fa2, "asked", "by", "result"))
    func several(_ row: Row) throws {
        let result = try outcome {
            let enquiry = try Self.opened(row)
            #expect(enquiry.asked.map(\.value) == row.list("asked").map { $0.components(separatedBy: " ")[0] })
            return enquiry.owner.value
        }
        #expect(result == row["result"])
    }

    @Test("FA-3 · escalation", arguments: try rows("escalation", of: .fa3, "leader", "until", "by", "now", "result"))
    func escalation(_ row: Row) throws {
        let result = try outcome {
            try Self.enquiry().escalated(
                to: Person.ID(row["leader"]), until: row.time("until"), by: Person.ID(row["by"]), now: row.time("now")
            ).stage.cell
        }
        #expect(result == row["result"])
    }

    @Test("FA-4 · outcomes", arguments: try rows("outcomes", of: .fa4, "outcome", "by", "result"))
    func outcomes(_ row: Row) throws {
        let result = try outcome {
            try Self.enquiry().settled(
                try Self.named(row["outcome"]), by: Person.ID(row["by"]), now: Hall.at("2026-03-02 10:20")
            ).stage.cell
        }
        #expect(result == row["result"])
    }

    @Test("FA-5 · declining", arguments: try rows("declining", of: .fa5, "reason", "rule", "result"))
    func declining(_ row: Row) throws {
        let result = try outcome {
            let declined = Enquiry.Outcome.declined(
                reason: row.optional("reason") ?? " ", rule: row.optional("rule") ?? " ")
            return try Self.enquiry().settled(declined, by: Hall.li.id, now: Hall.at("2026-03-02 10:20")).stage.cell
        }
        #expect(result == row["result"])
    }

    @Test("FA-6 · until when", arguments: try rows("until when", of: .fa6, "opened", "stage", "due"))
    func until(_ row: Row) throws {
        let due = try Self.enquiry(row["stage"], opened: row.time("opened")).due(in: Hall.hours)
        #expect(due.map { "\($0)" } ?? "–" == row["due"])
    }

    @Test("FA-6 · acts on an enquiry", arguments: try rows("acts on an enquiry", of: .fa6, "stage", "act", "result"))
    func acts(_ row: Row) throws {
        let before = try Self.enquiry(row["stage"])
        let result = try outcome {
            let after = try Self.perform(row["act"], on: before)
            return after.owner == before.owner ? after.stage.cell : after.owner.value
        }
        #expect(result == row["result"])
    }

    private static func opened(_ row: Row) throws -> Enquiry {
        let asked = row.list("asked").map { text in
            let words = text.components(separatedBy: " ")
            return Asked(
                Person.ID(words[0]), rank: words.count > 1 ? Int(words[1]) : nil,
                matter: words.last == "own" ? .ofTheirPost : .ofAnother)
        }
        return try Enquiry.opened(
            id: .init(1), asked: asked, by: Person.ID(row["by"]), now: Hall.at("2026-03-02 10:00"))
    }

    /// Of 李明.
    private static func enquiry(_ stage: String = "open", opened: HallTime = Hall.at("2026-03-02 10:00")) throws -> Enquiry {
        let words = stage.components(separatedBy: " ")
        let at: Enquiry.Stage =
            switch words[0] {
            case "open": .open
            case "escalated": .escalated(to: Hall.zhao.id, until: try Row.time(words[1...].joined(separator: " ")))
            case "settled": .settled(.answered, at: Hall.at("2026-03-02 10:20"))
            case _: .settled(try named(stage), at: Hall.at("2026-03-02 10:20"))
            }
        return Enquiry(id: .init(1), asked: [Hall.li.id], owner: Hall.li.id, opened: opened, stage: at)
    }

    private static func named(_ text: String) throws -> Enquiry.Outcome {
        let words = text.components(separatedBy: " ")
        switch words[0] {
        case "answered": return .answered
        case "guided": return .guided(.init(words[1]))
        case "referred":
            let parts = words[1...].joined(separator: " ").components(separatedBy: "; ").map { $0 == "–" ? " " : $0 }
            return .referred(unit: parts[0], address: parts[1])
        case _: throw TableError("no outcome “\(text)”")
        }
    }

    private static func perform(_ act: String, on enquiry: Enquiry) throws -> Enquiry {
        let now = Hall.at("2026-03-02 11:00")
        switch act {
        case "settle": return try enquiry.settled(.answered, by: Hall.li.id, now: now)
        case "escalate":
            return try enquiry.escalated(to: Hall.zhao.id, until: Hall.at("2026-03-03 11:00"), by: Hall.li.id, now: now)
        case "becomes a case": return try enquiry.becomingCase(.init(7), now: now)
        case _:
            let next = try #require(Hall.people[String(act.dropFirst("hand over to ".count))], "no act “\(act)”")
            return try enquiry.handedOver(to: next, on: now.day)
        }
    }
}

extension Enquiry.Stage {
    fileprivate var cell: String {
        switch self {
        case .open: "open"
        case .escalated(let leader, let until): "\(leader.value) \(until)"
        case .settled(.answered, _): "answered"
        case .settled(.caseOpened, _): "case opened"
        case .settled(.guided(let post), _): "guided \(post.value)"
        case .settled(.referred, _): "referred"
        case .settled(.declined, _): "declined"
        }
    }
}
