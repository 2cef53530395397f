import HallProto
import Testing

@testable import HallDaemon

extension CasesHall {
    /// ON-6. Whom one turns to against a refusal, as the director names them.
    func nameAuthorities() async throws {
        try await set("review_authority", "清河县人民政府")
        try await set("court", "清河县人民法院")
    }

    func set(_ key: String, _ value: String) async throws {
        _ = try await DirectoryClient(caller(Self.director)).putSetting(PutSettingRequest(key: key, value: value))
    }

    /// The clocks of a case: "promised 5 2026-03-09".
    func clocks(_ number: String) async throws -> [String] {
        try await get(number).clocks.map { "\($0.name) \($0.budgetDays) \($0.dueOn.isEmpty ? "-" : $0.dueOn)" }
    }

    func html(_ id: String?) async throws -> String {
        try await papers().get(GetPaperRequest(id: try #require(id))).html
    }

    /// An agency matter of P1 with three lines of procedure, A1 where it asks for no check. S04 is the principal.
    func acceptAgency(ending: ItemEnding = .service, second: Bool = true, leader: Bool = true) async throws -> String {
        let code = "A1" + (second ? "R" : "") + (leader ? "L" : "") + (ending == .decision ? "D" : "")
        let item = ItemInfo(
            code: code, name: "高龄津贴", unitID: "U1", postID: "P1", kind: .agency, promisedDays: 10, ending: ending,
            procedure: "受理\n报县局\n送达", leaderApproves: leader, secondReview: second)
        _ = try await items().put(PutItemRequest(item: item))
        _ = try await IdentityClient(caller(0)).grantRole(GrantRoleRequest(personID: "S04", role: .principal))
        return try #require(try await accept(code).case?.number)
    }

    /// The events about a case; its acceptance as one, whatever papers it brought forth.
    func worked(_ number: String) throws -> [String] {
        ["caseAccepted"] + (try told("case/\(number)", withPapers: true).drop { ["caseAccepted", "paperIssued"].contains($0) })
    }
}
