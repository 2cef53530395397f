import HallProto
import HallRules
import Testing

@testable import HallDaemon

extension CasesHall {
    /// Filed for 赵一 at the window; nothing is looked at yet unless it is said.
    @discardableResult
    func file(
        _ item: String = "N1", _ findings: [HallProto.MaterialFinding] = [], by bearer: HallProto.Bearer? = nil,
        witness: String? = nil, enquiry: String = "", as uid: UInt32 = clerk
    ) async throws -> FileReply {
        try await applications(uid).file(
            FileRequest(
                itemCode: item, applicant: Applicant(kind: .person, name: "赵一", document: .none, phone: "13812345678"),
                channel: .window, note: "窗口收件", enquiryNumber: enquiry, bearer: bearer, formFilledByStaff: witness != nil,
                witness: witness ?? "", findings: findings))
    }

    func check(_ number: String, _ findings: HallProto.MaterialFinding..., version: Int64 = 1, as uid: UInt32 = clerk)
        async throws -> ApplicationInfo
    {
        let request = CheckRequest(number: number, expectedVersion: version, findings: findings)
        return try #require(try await applications(uid).check(request).application)
    }

    func giveNotice(_ number: String, _ lines: [NoticeLine] = [], version: Int64) async throws -> GiveNoticeReply {
        try await applications().giveNotice(GiveNoticeRequest(number: number, expectedVersion: version, lines: lines))
    }

    func application(_ number: String) async throws -> ApplicationInfo {
        try #require(try await applications().get(GetApplicationRequest(number: number)).application)
    }

    /// ON-6. What a refusal has to name.
    func nameCourts() async throws {
        let director = DirectoryClient(caller(CasesHall.director))
        for (key, value) in [("court", "清河县人民法院"), ("review_authority", "清河县人民政府")] {
            _ = try await director.putSetting(PutSettingRequest(key: key, value: value))
        }
    }
}

extension HallProto.MaterialFinding {
    static func good(_ name: String, now: Bool = false) -> Self { .init(material: name, standing: .good, broughtNow: now) }
    static func missing(_ name: String) -> Self { .init(material: name, standing: .missing) }

    static func defective(_ name: String, _ what: String, now: Bool = false) -> Self {
        .init(material: name, standing: .defective, defect: what, broughtNow: now)
    }

    static func follows(_ name: String, by day: String) -> Self { .init(material: name, standing: .follows, followsBy: day) }
    static func promised(_ name: String) -> Self { .init(material: name, standing: .promised) }
}
