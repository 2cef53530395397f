import HallProto
import HallRules

@testable import HallDaemon

extension CasesHall {
    func leaves(_ uid: UInt32 = clerk) -> LeavesClient { LeavesClient(caller(uid)) }

    /// "personal 2026-03-10pm 2026-03-11am"; several kinds with ";" between them.
    static func leaveParts(_ text: String) -> [LeavePart] {
        text.split(separator: ";").map { part in
            let words = part.split(separator: " ").map(String.init)
            let (from, until) = (words[1], words.count > 2 ? words[2] : words[1])
            return LeavePart(
                kindID: words[0], from: String(from.prefix(10)), fromHalf: from.hasSuffix("pm") ? .afternoon : .morning,
                until: String(until.prefix(10)), untilHalf: until.hasSuffix("am") ? .morning : .afternoon)
        }
    }

    @discardableResult
    func askLeave(
        _ parts: String, _ reason: String = "家中有事", of person: String = "", told: String? = nil, as uid: UInt32 = clerk
    ) async throws -> LeaveInfo {
        let request = AskLeaveRequest(
            personID: person, parts: Self.leaveParts(parts), reason: reason, toldAt: try told.map { try instant($0) })
        return try await leaves(uid).ask(request).leave ?? LeaveInfo()
    }

    func confirmReturn(
        _ confirmed: Bool, seen: Int64 = 3, as uid: UInt32 = registrar
    ) async throws -> LeaveInfo {
        let request = ConfirmReturnRequest(number: "J2026-000001", expectedVersion: seen, confirmed: confirmed)
        return try await leaves(uid).confirmReturn(request).leave ?? LeaveInfo()
    }

    /// S08 郑八, whom the unit sends and who is trained for P1.
    func addSubstitute() async throws {
        _ = try await DirectoryClient(caller(0)).putStaff(
            PutStaffRequest(staff: StaffInfo(id: "S08", name: "郑八", unitID: "U1", qualifiedPostIDs: ["P1"])))
    }

    func preview(_ parts: String, of person: String = "", as uid: UInt32 = clerk) async throws -> PreviewLeaveReply {
        try await leaves(uid).preview(PreviewLeaveRequest(personID: person, parts: Self.leaveParts(parts)))
    }

    @discardableResult
    func decideLeave(
        _ number: String = "J2026-000001", _ verdict: LeaveVerdict = .granted, waiver: String = "", seen: Int64 = 1,
        as uid: UInt32 = director
    ) async throws -> LeaveInfo {
        let request = DecideLeaveRequest(
            number: number, expectedVersion: seen, verdict: verdict, answer: verdict == .refused ? "窗口忙" : "", waiver: waiver)
        return try await leaves(uid).decide(request).leave ?? LeaveInfo()
    }

    func leave(_ number: String = "J2026-000001", as uid: UInt32 = registrar) async throws -> LeaveInfo {
        try await leaves(uid).get(GetLeaveRequest(number: number)).leave ?? LeaveInfo()
    }
}
