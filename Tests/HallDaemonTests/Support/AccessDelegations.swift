import HallProto

@testable import HallDaemon

extension AccessRequests {
    static let delegations: [String: Entry] = [
        "hall.v1.Delegations/Delegate": Entry { _, _, _ in
            DelegateRequest(delegateID: "NEW", from: AccessHall.today, until: AccessHall.today, reason: "出差")
        },
        "hall.v1.Delegations/Revoke": Entry { _, _, _ in
            RevokeDelegationRequest(number: "D2026-000001", expectedVersion: 1, reason: "已返回")
        },
        "hall.v1.Delegations/List": Entry { _, _, _ in ListDelegationsRequest() },
    ]
}

extension AccessHall {
    /// Somebody of the staff without an office, to whom a director and a principal who are out have handed everything on.
    static let delegate: UInt32 = 4_101

    func handPowersOn() async throws {
        guard let director = Self.roles.firstIndex(of: .director), let principal = Self.roles.firstIndex(of: .principal),
            let administrator = Self.roles.firstIndex(of: .administrator)
        else { return }
        _ = try await IdentityClient(caller(Self.uid(administrator, .own))).mapLogin(
            MapLoginRequest(login: LoginInfo(uid: Self.delegate, personID: "SPARE")))
        let item = ItemInfo(
            code: "IX", name: "专办事项", unitID: "U0", postID: "P0", kind: .promised, promisedDays: 5, ending: .service)
        let chair = caller(Self.uid(director, .own))
        _ = try await ItemsClient(chair).put(PutItemRequest(item: item))
        _ = try await AuthorisationsClient(chair).put(
            PutAuthorisationRequest(authorisation: AuthorisationInfo(itemCode: "IX", personID: "NEW")))
        for place in [director, principal] {
            let giver = caller(Self.uid(place, .ownUnit))
            _ = try await DelegationsClient(giver).delegate(
                DelegateRequest(delegateID: "SPARE", from: Self.today, until: Self.today, reason: "出差"))
            _ = try await WhereaboutsClient(giver).goOut(
                GoOutRequest(destination: "县政府", reason: "开会", expectedReturn: inMinutes(60)))
        }
    }
}

extension AccessRequests {
    static let authorisations: [String: Entry] = [
        "hall.v1.Authorisations/Put": Entry { _, _, _ in
            PutAuthorisationRequest(authorisation: AuthorisationInfo(itemCode: "IX", personID: "SPARE"))
        },
        "hall.v1.Authorisations/Remove": Entry { _, _, _ in
            RemoveAuthorisationRequest(itemCode: "IX", personID: "NEW")
        },
        "hall.v1.Authorisations/List": Entry { _, _, _ in ListAuthorisationsRequest() },
    ]
}
