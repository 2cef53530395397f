import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension AccessRequests {
    /// By whoever stands apart in each role.
    private static let shift = StudyShift(date: AccessHall.today, from: "20:00", until: "21:00")

    static let studies: [String: Entry] = [
        "hall.v1.Studies/PutGroup": Entry { _, _, _ in
            PutStudyGroupRequest(
                group: StudyGroupInfo(id: "GX", name: "新小组", leaderID: "NEW", recorderID: "SPARE"))
        },
        "hall.v1.Studies/ListGroups": Entry { _, _, _ in ListStudyGroupsRequest() },
        "hall.v1.Studies/Preview": Entry { _, place, _ in PreviewStudyRequest(groupID: "G\(place)", shifts: [shift]) },
        "hall.v1.Studies/Plan": Entry { _, place, _ in
            PlanStudyRequest(groupID: "G\(place)", topic: "业务", place: "会议室", shifts: [shift])
        },
        "hall.v1.Studies/Cancel": Entry { _, place, _ in
            CancelStudyRequest(number: "Y\(number(place))", expectedVersion: 1, reason: "主讲人生病")
        },
        "hall.v1.Studies/Get": Entry { _, place, _ in GetStudyRequest(number: "Y\(number(place))") },
        "hall.v1.Studies/List": Entry { _, _, _ in ListStudiesRequest() },
        "hall.v1.Studies/AskOff": Entry(.theCase) { _, place, _ in
            AskOffStudyRequest(number: "Y\(number(place))", reason: "送孩子")
        },
        "hall.v1.Studies/DecideAskOff": Entry(.theCase) { _, place, _ in
            DecideAskOffRequest(
                number: "Y\(number(AccessHall.roles.count + place))", personID: AccessHall.person(place, .ownUnit),
                verdict: .granted)
        },
        "hall.v1.Studies/Record": Entry(.theCase) { _, place, _ in
            RecordStudyRequest(
                number: "Y\(number(AccessHall.roles.count + place))", expectedVersion: 1,
                present: Int32(AccessHall.Relation.allCases.count))
        },
        "hall.v1.Studies/HandInEssay": Entry { _, _, _ in HandInEssayRequest(month: "2026-03", title: "心得", text: "学习心得") },
        "hall.v1.Studies/ListEssays": Entry { _, _, _ in ListEssaysRequest() },
        "hall.v1.Studies/CheckNotes": Entry { _, _, _ in CheckNotesRequest(personID: "NEW", month: "2026-03", verdict: .good) },
        "hall.v1.Studies/Ledger": Entry(.person) { _, _, caller in
            StudyLedgerRequest(month: "2026-03", personID: caller.isEmpty ? "NEW" : caller)
        },
    ]
}

extension AccessHall {
    /// A group of everybody of each place, which its A leads and whoever has its case records; a study of it this evening, and one that is
    /// over.
    static func planStudies(_ db: Database) throws {
        for place in roles.indices {
            try StudySample.form(
                db, "G\(place)", leader: person(place, .ownPost), recorder: person(place, .own),
                members: [.coveredPost, .ownUnit, .other].map { person(place, $0) })
        }
        for (serial, place) in (Array(roles.indices) + Array(roles.indices)).enumerated() {
            let isOver = serial >= roles.count
            try StudySample.insert(
                db, serial: serial + 1, group: "G\(place)", hours: isOver ? 480..<510 : 1_110..<1_170,
                people: Relation.allCases.map { person(place, $0) }, askedOff: isOver ? person(place, .ownUnit) : "")
        }
    }
}

/// A study as if it had been planned before.
enum StudySample {
    static func form(_ db: Database, _ id: String, leader: String, recorder: String, members: [String]) throws {
        try db.execute(
            sql: "INSERT INTO study_group (id, name, leader_id, recorder_id, version) VALUES (?, ?, ?, ?, 1)",
            arguments: [id, "学习\(id)组", leader, recorder])
        for person in [leader, recorder] + members {
            try db.execute(
                sql: "INSERT INTO study_group_member (person_id, group_id) VALUES (?, ?)", arguments: [person, id])
        }
    }

    static func insert(
        _ db: Database, serial: Int, group: String, hours: Range<Int>, people: [String], askedOff: String = ""
    ) throws {
        guard let number = StudyNumber(.study, year: 2026, serial: serial), let day = Day(DirectoryHall.today) else { return }
        try db.execute(
            sql: """
                INSERT INTO study (number, group_id, day, starts, ends, topic, place, speaker, stage, version)
                VALUES (?, ?, ?, ?, ?, '业务', '会议室', '', 1, 1)
                """,
            arguments: [number.description, group, day.number, hours.lowerBound, hours.upperBound])
        let id = db.lastInsertedRowID
        for person in people {
            try db.execute(
                sql: "INSERT INTO study_member (study_id, person_id, ask_stage, ask_reason) VALUES (?, ?, ?, ?)",
                arguments: [id, person, person == askedOff ? 1 : 0, person == askedOff ? "送孩子" : ""])
        }
        try db.execute(
            sql: """
                INSERT INTO serial (kind, year, last) VALUES ('study', 2026, ?)
                ON CONFLICT (kind, year) DO UPDATE SET last = excluded.last
                """, arguments: [serial])
    }
}
