import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension AccessRequests {
    static let handovers: [String: Entry] = [
        "hall.v1.Handovers/Give": Entry(.theCase) { _, place, _ in
            GiveHandoverRequest(
                postID: "P\(place)", takerID: AccessHall.person(place, .coveredPost),
                giverID: AccessHall.person(place, .ownPost), from: "2026-03-04")
        },
        "hall.v1.Handovers/Acknowledge": Entry(.theCase) { _, place, _ in
            AcknowledgeHandoverRequest(number: "H\(number(place))", expectedVersion: 1)
        },
        "hall.v1.Handovers/WantMore": Entry(.theCase) { _, place, _ in
            WantMoreRequest(number: "H\(number(place))", expectedVersion: 1, text: "钥匙在哪里")
        },
        "hall.v1.Handovers/GiveBack": Entry(.theCase) { _, place, _ in
            GiveBackRequest(number: "H\(number(AccessHall.roles.count + place))", expectedVersion: 1)
        },
        "hall.v1.Handovers/Get": Entry(.theCase) { _, place, _ in GetHandoverRequest(number: "H\(number(place))") },
        "hall.v1.Handovers/List": Entry { _, _, _ in ListHandoversRequest() },
        "hall.v1.Handovers/Queue": Entry { _, _, _ in QueueRequest() },
        "hall.v1.Breaches/RecordGap": Entry { hall, _, _ in
            RecordGapRequest(postID: "PX", at: hall.inMinutes(-15), personID: "SPARE")
        },
        "hall.v1.Breaches/RecordHandover": Entry { hall, _, _ in
            RecordHandoverRequest(
                postID: "PX", giverID: "R0O", at: hall.inMinutes(-10 * 24 * 60), back: true)
        },
    ]
}

extension AccessHall {
    /// One from every A to their B that is to be acknowledged, and one of a day that has passed; a gap of the spare post this morning, and an
    /// absence from it that nobody has handed back.
    static func giveHandovers(_ db: Database) throws {
        for (index, place) in (Array(roles.indices) + Array(roles.indices)).enumerated() {
            let isOver = index >= roles.count
            try HandoverSample.insert(
                db, serial: index + 1, post: "P\(place)", from: person(place, .ownPost), to: person(place, .coveredPost),
                on: isOver ? "2026-02-27" : "2026-03-05")
        }
        try HandoverSample.insert(
            db, serial: 2 * roles.count + 1, post: "PX", from: "R0O", to: "NEW", on: "2026-02-20")
        for (person, time) in [("R0O", "2026-02-23 08:20"), ("NEW", "\(today) 08:50")] {
            guard let day = Day(time.prefix(10)) else { continue }
            try db.execute(
                sql: "INSERT INTO mark (person_id, day, kind, at, uid) VALUES (?, ?, 1, ?, 0)",
                arguments: [person, day.number, try CasesHall.instant(time).milliseconds])
        }
        try db.execute(
            sql: "UPDATE post_staffing SET since = ? WHERE post_id = 'PX'",
            arguments: [try CasesHall.instant("\(today) 08:00").milliseconds])
    }
}

/// A handover as if it had been given on a day before its own; its list is the day's paper.
enum HandoverSample {
    static func insert(_ db: Database, serial: Int, post: String, from: String, to: String, on day: String) throws {
        guard let number = HandoverNumber(year: 2026, serial: serial) else { return }
        let at = try CasesHall.instant("2026-02-26 09:00")
        let paper = PaperSamples.handover
        for kind in ["handover", "handover_record"] {
            try db.execute(
                sql: "INSERT INTO serial (kind, year, last) VALUES (?, 2026, ?) ON CONFLICT DO UPDATE SET last = excluded.last",
                arguments: [kind, serial])
        }
        try db.execute(
            sql: """
                INSERT INTO paper (kind, year, serial, number, subject, issued_at, issued_on, hall_name, template_revision, facts, salt)
                VALUES ('handover', 2026, ?, ?, '岗位', ?, ?, '大厅', 1, ?, zeroblob(32))
                """,
            arguments: [
                serial, "便民移〔2026〕\(serial)号", at.milliseconds, Day("2026-02-26")!.number, try PaperFreezer.freeze(paper),
            ])
        try db.execute(
            sql: """
                INSERT INTO handover (number, post_id, giver_id, taker_id, from_at, until_at, stage, given_at, given_by,
                    first_given_at, cases, paper_id, version)
                VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 1, ?, 1)
                """,
            arguments: [
                number.description, post, from, to, try CasesHall.instant("\(day) 08:30").milliseconds,
                try CasesHall.instant("\(day) 17:30").milliseconds, at.milliseconds, from, at.milliseconds,
                db.lastInsertedRowID,
            ])
    }
}
