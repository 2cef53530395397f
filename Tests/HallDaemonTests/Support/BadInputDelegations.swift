import HallProto

@testable import HallDaemon

extension BadInputHall {
    var delegations: [BadInputRequest] {
        let (director, day) = (CasesHall.director, DirectoryHall.today)
        return [
            BadInputRequest(
                "hall.v1.Delegations/Delegate", as: director,
                DelegateRequest(delegateID: "S05", from: day, until: day, powers: [.attendance, .cases], reason: "出差")),
            BadInputRequest(
                "hall.v1.Delegations/List", as: director,
                ListDelegationsRequest(personID: "S05", withEnded: true, pageSize: 2, pageToken: "D2026-000001")),
            BadInputRequest(
                "hall.v1.Delegations/Revoke", as: director,
                RevokeDelegationRequest(number: "D2026-000001", expectedVersion: 1, reason: "已返回")),
        ]
    }
}

extension BadInputHall {
    var authorisations: [BadInputRequest] {
        let director = CasesHall.director
        let authorisation = AuthorisationInfo(
            itemCode: "L1", personID: "S05", account: "sheng-0571", itemName: "许可", personName: "钱七")
        return [
            BadInputRequest(
                "hall.v1.Authorisations/Put", as: director, PutAuthorisationRequest(authorisation: authorisation)),
            BadInputRequest(
                "hall.v1.Authorisations/List", as: director, ListAuthorisationsRequest(itemCode: "L1", personID: "S05")),
            BadInputRequest(
                "hall.v1.Authorisations/Remove", as: director,
                RemoveAuthorisationRequest(itemCode: "L1", personID: "S05")),
        ]
    }
}
