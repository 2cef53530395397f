import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension AccessRequests {
    /// Leave of whoever has the case of each place: one asked for, one whose decision waits for their own word as decider, one of which a
    /// sign-in is taken for the return.
    private static func asked(_ place: Int) -> String { "J\(number(place))" }
    private static func awaiting(_ place: Int) -> String { "J\(number(AccessHall.roles.count + place))" }
    private static func signedIn(_ place: Int) -> String { "J\(number(2 * AccessHall.roles.count + place))" }

    static let leaves: [String: Entry] = [
        "hall.v1.Leaves/Preview": Entry(.person) { _, _, caller in
            PreviewLeaveRequest(
                personID: caller.isEmpty ? "SPARE" : caller, parts: [LeavePart(kindID: "sick", from: "2026-03-20")])
        },
        "hall.v1.Leaves/Ask": Entry(.person) { _, _, caller in
            AskLeaveRequest(
                personID: caller.isEmpty ? "NEW" : caller, parts: [LeavePart(kindID: "sick", from: "2026-03-20")])
        },
        "hall.v1.Leaves/Decide": Entry { _, _, _ in
            DecideLeaveRequest(number: asked(0), expectedVersion: 1, verdict: .granted)
        },
        "hall.v1.Leaves/RecordDecision": Entry { _, _, _ in
            RecordLeaveDecisionRequest(
                number: asked(0), expectedVersion: 1, verdict: .granted, decidedBy: principal, way: .byPhone)
        },
        "hall.v1.Leaves/ConfirmDecision": Entry(.theCase) { _, place, _ in
            ConfirmLeaveDecisionRequest(number: awaiting(place), expectedVersion: 1, confirmed: true)
        },
        "hall.v1.Leaves/RecordConsent": Entry { _, _, _ in
            RecordLeaveConsentRequest(number: asked(0), expectedVersion: 1, consent: "社保所所长同意")
        },
        "hall.v1.Leaves/NameSubstitute": Entry { _, _, _ in
            NameSubstituteRequest(
                number: asked(0), expectedVersion: 1, postID: "P1", personID: "R1O", sentBy: "社保所所长")
        },
        "hall.v1.Leaves/Withdraw": Entry(.theCase) { _, place, _ in
            WithdrawLeaveRequest(number: asked(place), expectedVersion: 1)
        },
        "hall.v1.Leaves/Return": Entry(.theCase) { _, place, _ in
            ReturnFromLeaveRequest(number: signedIn(place), expectedVersion: 1)
        },
        "hall.v1.Leaves/ConfirmReturn": Entry { _, _, _ in
            ConfirmReturnRequest(number: signedIn(0), expectedVersion: 1, confirmed: true)
        },
        "hall.v1.Leaves/HandInPaper": Entry { _, _, _ in
            HandInLeavePaperRequest(number: asked(0), expectedVersion: 1, paper: "诊断证明")
        },
        "hall.v1.Leaves/Get": Entry(.theCase) { _, place, _ in GetLeaveRequest(number: asked(place)) },
        "hall.v1.Leaves/List": Entry { _, _, _ in ListLeavesRequest() },
        "hall.v1.Leaves/Export": Entry { _, _, _ in ExportLeavesRequest(year: 2026) },
        "hall.v1.Leaves/Balance": Entry(.person) { _, _, caller in
            LeaveBalanceRequest(personID: caller.isEmpty ? "SPARE" : caller)
        },
        "hall.v1.Leaves/PutWorkedSince": Entry { _, _, _ in
            PutWorkedSinceRequest(personID: "SPARE", workedSince: "2010-01-01")
        },
        "hall.v1.Leaves/PutKind": Entry { _, _, _ in
            PutLeaveKindRequest(
                kind: LeaveKindInfo(
                    id: "exam", name: "考试假", standing: .leave, counting: .workdays, allowance: .unbounded))
        },
        "hall.v1.Leaves/ListKinds": Entry { _, _, _ in ListLeaveKindsRequest() },
    ]

    private static var principal: String {
        AccessHall.person(AccessHall.roles.firstIndex(of: .principal) ?? 0, .own)
    }
}

extension AccessHall {
    static func enterLeaves(_ db: Database) throws {
        for place in roles.indices {
            try LeaveSample.insert(db, serial: place + 1, person: person(place, .own), day: "2026-03-10")
            try LeaveSample.insert(
                db, serial: roles.count + place + 1, person: "SPARE", day: "2026-04-\(10 + place)", stage: 2,
                awaiting: person(place, .own))
            try LeaveSample.insert(
                db, serial: 2 * roles.count + place + 1, person: person(place, .own), day: "2026-02-28", stage: 2,
                signedIn: "2026-02-28 09:00")
        }
    }
}

/// A day of sick leave as if it had been asked for, and what became of it.
enum LeaveSample {
    static func insert(
        _ db: Database, serial: Int, person: String, day: String, stage: Int = 1, awaiting: String? = nil,
        signedIn: String? = nil
    ) throws {
        guard let number = LeaveNumber(year: 2026, serial: serial), let day = Day(day) else { return }
        let at = try CasesHall.instant("2026-02-27 09:00").milliseconds
        try db.execute(
            sql: """
                INSERT INTO leave (number, person_id, stage, reason, asked_at, told_by, afterwards, first_day, last_day, half_days,
                    chained_half_days, decided_by, decided_at, way, recorded_by, word, back, back_at, version)
                VALUES (?, ?, ?, '病', ?, '', 0, ?, ?, 2, 2, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
            arguments: [
                number.description, person, stage, at, day.number, day.number, awaiting, awaiting.map { _ in at },
                awaiting.map { _ in 2 }, awaiting, awaiting == nil ? 1 : 2, signedIn == nil ? 1 : 2,
                try signedIn.map { try CasesHall.instant($0).milliseconds },
            ])
        let id = db.lastInsertedRowID
        try db.execute(
            sql: """
                INSERT INTO leave_part (leave_id, place, kind_id, name, standing, counting, allowance, days_max, sudden, waits,
                    first_half, last_half) VALUES (?, 0, 'sick', '病假', 1, 1, 1, 0, 1, 0, ?, ?)
                """, arguments: [id, day.number * 2, day.number * 2 + 1])
        try db.execute(
            sql: "INSERT INTO leave_paper (leave_id, place, name, due_workdays, first_day) VALUES (?, 0, '诊断证明', 3, ?)",
            arguments: [id, day.number])
        try db.execute(
            sql: "INSERT OR REPLACE INTO serial (kind, year, last) VALUES ('leave', 2026, ?)", arguments: [serial])
    }
}
