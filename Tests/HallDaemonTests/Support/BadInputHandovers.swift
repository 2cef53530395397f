import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension BadInputHall {
    /// Of a day that has passed, and of two to come; before the cases go to another.
    var handovers: [BadInputRequest] {
        let (clerk, second, director) = (CasesHall.clerk, CasesHall.second, CasesHall.director)
        let give = GiveHandoverRequest(
            postID: "P1", takerID: "S02", giverID: "S01", from: "2026-03-24", fromPlace: 1, until: "2026-03-25",
            untilPlace: 2, text: "钥匙在抽屉里", notes: [HandedNote(caseNumber: "2026-000007", text: "等电话")])
        let at = try? cases.instant("2026-02-20 09:00")
        let early = try? cases.instant("\(DirectoryHall.today) 08:36")
        return [
            BadInputRequest(
                "hall.v1.Breaches/RecordGap", as: director,
                RecordGapRequest(postID: "P2", at: early, personID: "S04", note: "群众在等")),
            BadInputRequest("hall.v1.Handovers/Give", as: clerk, give),
            BadInputRequest(
                "hall.v1.Handovers/WantMore", as: second,
                WantMoreRequest(number: "H2026-000002", expectedVersion: 1, text: "密码是多少")),
            BadInputRequest(
                "hall.v1.Handovers/Acknowledge", as: second,
                AcknowledgeHandoverRequest(number: "H2026-000003", expectedVersion: 1)),
            BadInputRequest("hall.v1.Handovers/Get", as: clerk, GetHandoverRequest(number: "H2026-000001")),
            BadInputRequest(
                "hall.v1.Handovers/List", as: director,
                ListHandoversRequest(month: "2026-03", personID: "S01", postID: "P1", troubles: true)),
            BadInputRequest("hall.v1.Handovers/Queue", as: second, QueueRequest(pageSize: 2, pageToken: "1:1")),
            BadInputRequest(
                "hall.v1.Breaches/RecordHandover", as: director,
                RecordHandoverRequest(postID: "P1", giverID: "S01", at: at, back: true, personID: "S02", note: "催过两次")),
            BadInputRequest(
                "hall.v1.Handovers/GiveBack", as: second,
                GiveBackRequest(number: "H2026-000001", expectedVersion: 1, text: "都办完了")),
        ]
    }
}

/// A schedule from this morning on, whose sessions are over: nobody came to the post P1 in the first, until S02 did, who covered it. And S01 has
/// been there since the day the first handover tells of.
enum GapSample {
    static func leave(_ db: Database) throws {
        guard let day = Day(DirectoryHall.today) else { return }
        try db.execute(
            sql: """
                INSERT INTO work_schedule (from_day, marking, grace_minutes, opens_minutes, settles_minutes, version)
                VALUES (?, 2, 5, 120, 60, 1)
                """, arguments: [day.number])
        for (place, starts, ends) in [(1, 510, 525), (2, 526, 535)] {
            try db.execute(
                sql: "INSERT INTO work_session (from_day, place, starts, ends) VALUES (?, ?, ?, ?)",
                arguments: [day.number, place, starts, ends])
        }
        for (person, time) in [("S01", "2026-02-23 08:20"), ("S02", "\(DirectoryHall.today) 08:40")] {
            guard let day = Day(time.prefix(10)) else { continue }
            try db.execute(
                sql: "INSERT INTO mark (person_id, day, kind, at, uid) VALUES (?, ?, 1, ?, 0)",
                arguments: [person, day.number, try CasesHall.instant(time).milliseconds])
        }
        try db.execute(
            sql: "UPDATE post_staffing SET since = ?",
            arguments: [try CasesHall.instant("\(DirectoryHall.today) 08:00").milliseconds])
    }
}
