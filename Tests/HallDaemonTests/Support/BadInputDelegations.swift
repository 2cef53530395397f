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
