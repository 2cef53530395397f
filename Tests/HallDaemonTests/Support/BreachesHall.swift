import HallProto
import HallRules

@testable import HallDaemon

/// A hall with a principal, S06 周六, and an inspector, S07 吴七.
enum BreachesHall {
    static let principal: UInt32 = 1_006
    static let inspector: UInt32 = 1_007

    static func run(at start: String = "2026-03-02 09:00", _ body: (CasesHall) async throws -> Void) async throws {
        try await CasesHall.run(at: start) { hall in
            try await hall.furnishOffices()
            try await body(hall)
        }
    }

    static func request(
        _ person: String, _ codes: [String], clause: String = "", at happened: Timestamp, evidence: [Int64] = []
    ) -> RecordBreachRequest {
        RecordBreachRequest(
            personID: person, codes: codes, clause: clause, happenedAt: happened, facts: "对群众说“不知道”", evidence: evidence)
    }
}

extension CasesHall {
    fileprivate func furnishOffices() async throws {
        let identity = IdentityClient(caller(0))
        for (person, name, uid, role) in [
            ("S06", "周六", BreachesHall.principal, Role.principal), ("S07", "吴七", BreachesHall.inspector, .inspector),
        ] {
            _ = try await DirectoryClient(caller(0)).putStaff(
                PutStaffRequest(staff: StaffInfo(id: person, name: name, unitID: "U1")))
            _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: uid, personID: person)))
            _ = try await identity.grantRole(GrantRoleRequest(personID: person, role: role))
        }
    }

    func breaches(_ uid: UInt32 = director) -> BreachesClient { BreachesClient(caller(uid)) }

    func instant(_ text: String) throws -> Timestamp { try CasesHall.instant(text).timestamp }

    /// By the inspector, an hour after it happened at most.
    @discardableResult
    func record(_ person: String, codes: [String] = [], clause: String = "", evidence: [Int64] = []) async throws -> BreachInfo
    {
        let happened = daemon.house.clock.now().advanced(byMinutes: -20).timestamp
        let reply = try await breaches(BreachesHall.inspector).record(
            BreachesHall.request(person, codes, clause: clause, at: happened, evidence: evidence))
        return reply.breach ?? BreachInfo()
    }

    /// The newest statement: when, what, and whether it came late.
    @discardableResult
    func explain(_ text: String, _ number: String = "W2026-000001", as uid: UInt32 = clerk, seen: Int64) async throws -> String
    {
        let reply = try await breaches(uid).explain(
            ExplainBreachRequest(number: number, expectedVersion: seen, text: text))
        return reply.breach?.statements.last.map { "\(wall($0.at)) \($0.text)\($0.late ? " late" : "")" } ?? "none"
    }

    func decide(
        _ verdict: BreachVerdict, _ number: String = "W2026-000001", as uid: UInt32 = director, seen: Int64
    ) async throws -> BreachInfo {
        let reply = try await breaches(uid).decide(
            DecideBreachRequest(number: number, expectedVersion: seen, verdict: verdict, reason: "核实清楚"))
        return reply.breach ?? BreachInfo()
    }

    /// How it stands: stage, until when it is to be explained, whether it may be decided on, version.
    func breach(_ number: String = "W2026-000001") async throws -> String {
        let breach = try await breaches().get(GetBreachRequest(number: number)).breach ?? BreachInfo()
        let until = breach.explainUntil.map { wall($0) } ?? "-"
        return "\(breach.stage) \(until) ready=\(breach.ready) v\(breach.version)"
    }

    func numbers(_ request: ListBreachesRequest, as uid: UInt32 = director) async throws -> [String] {
        try await breaches(uid).list(request).breaches.map(\.number)
    }

    /// A case of S01's whose second notice names what the first could have.
    func lateNotice() async throws -> String {
        let findings: [HallProto.MaterialFinding] = [.missing("申请表"), .good("照片"), .good("证明")]
        let number = try await file("N1", findings).application?.case?.number ?? ""
        _ = try await giveNotice(number, version: 1)
        _ = try await applications().supplement(
            SupplementRequest(
                number: number, expectedVersion: 2,
                findings: [.defective("申请表", "未签名", now: true), .defective("照片", "不是白底")]))
        _ = try await giveNotice(number, version: 3)
        return number
    }
}
