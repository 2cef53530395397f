import HallProto
import HallRules

@testable import HallDaemon

/// A hall with a schedule and one study group of everybody: S03 leads it, S05 records.
enum StudiesHall {
    static func run(_ body: (CasesHall) async throws -> Void) async throws {
        try await BreachesHall.run { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.putGroup("G1", leader: "S03", recorder: "S05", ["S01", "S02", "S04", "S06"])
            try await body(hall)
        }
    }
}

extension CasesHall {
    func studies(_ uid: UInt32 = director) -> StudiesClient { StudiesClient(caller(uid)) }

    @discardableResult
    func putGroup(
        _ id: String, leader: String, recorder: String, _ members: [String], seen: Int64 = 0
    ) async throws -> StudyGroupInfo {
        let group = StudyGroupInfo(
            id: id, name: "学习\(id)组", leaderID: leader, recorderID: recorder, memberIDs: members, version: seen)
        return try await studies().putGroup(PutStudyGroupRequest(group: group)).group ?? StudyGroupInfo()
    }

    /// Shifts as "2026-03-03 14:30-16:30 S01,S02".
    static func shifts(_ typed: [String]) -> [StudyShift] {
        typed.map { text in
            let words = text.split(separator: " ").map(String.init)
            let times = words[1].split(separator: "-").map(String.init)
            return StudyShift(
                date: words[0], from: times[0], until: times[1],
                memberIDs: words.count > 2 ? words[2].split(separator: ",").map(String.init) : [])
        }
    }

    @discardableResult
    func planStudy(_ shifts: String..., group: String = "G1", as uid: UInt32 = director) async throws -> [StudyInfo] {
        let request = PlanStudyRequest(
            groupID: group, topic: "行政许可法", place: "三楼会议室", shifts: CasesHall.shifts(shifts))
        return try await studies(uid).plan(request).studies
    }

    func study(_ number: String = "Y2026-000001", as uid: UInt32 = director) async throws -> StudyInfo {
        try await studies(uid).get(GetStudyRequest(number: number)).study ?? StudyInfo()
    }

    /// "S01 attended", by person.
    func standings(_ number: String = "Y2026-000001", as uid: UInt32 = director) async throws -> [String] {
        try await study(number, as: uid).members.map { "\($0.personID) \($0.standing)" }
    }

    @discardableResult
    func askOff(_ number: String = "Y2026-000001", as uid: UInt32 = clerk) async throws -> StudyMemberInfo {
        try await studies(uid).askOff(AskOffStudyRequest(number: number, reason: "送孩子")).member ?? StudyMemberInfo()
    }

    @discardableResult
    func answer(
        _ verdict: AskOffVerdict, _ person: String = "S01", _ number: String = "Y2026-000001", as uid: UInt32 = director
    ) async throws -> StudyMemberInfo {
        let request = DecideAskOffRequest(number: number, personID: person, verdict: verdict)
        return try await studies(uid).decideAskOff(request).member ?? StudyMemberInfo()
    }

    /// The absent as "S01 serving".
    @discardableResult
    func recordStudy(
        _ number: String = "Y2026-000001", present: Int32, _ absent: [String] = [], as uid: UInt32 = registrar
    ) async throws -> StudyInfo {
        try await recordStudy(CasesHall.record(number, present, absent, seen: 1, because: ""), as: uid)
    }

    @discardableResult
    func correctStudy(present: Int32, _ absent: [String], seen: Int64, because reason: String) async throws -> StudyInfo {
        try await recordStudy(
            CasesHall.record("Y2026-000001", present, absent, seen: seen, because: reason), as: CasesHall.registrar)
    }

    private func recordStudy(_ request: RecordStudyRequest, as uid: UInt32) async throws -> StudyInfo {
        try await studies(uid).record(request).study ?? StudyInfo()
    }

    private static func record(
        _ number: String, _ present: Int32, _ absent: [String], seen: Int64, because reason: String
    ) -> RecordStudyRequest {
        let reasons: [String: HallProto.StudyReason] = [
            "asked": .askedOff, "serving": .serving, "away": .away, "other": .other, "none": .noReason,
        ]
        let absentees = absent.map { text in
            let words = text.split(separator: " ").map(String.init)
            return StudyAbsentee(personID: words[0], reason: reasons[words[1]] ?? .unspecified)
        }
        return RecordStudyRequest(
            number: number, expectedVersion: seen, present: present, absent: absentees, notes: "学习第一章",
            correctionReason: reason)
    }

    func ledger(_ month: String = "2026-03", of person: String = "", as uid: UInt32 = director) async throws
        -> [StudyLedgerLine]
    {
        try await studies(uid).ledger(StudyLedgerRequest(month: month, personID: person)).lines
    }
}
