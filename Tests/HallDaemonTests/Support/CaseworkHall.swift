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
}
