import HallProto

@testable import HallDaemon

extension BadInputHall {
    var whereabouts: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let out = GoOutRequest(
            destination: "县民政局", reason: "送材料", expectedReturn: Timestamp(seconds: 1_772_463_600))
        return [
            BadInputRequest("hall.v1.Whereabouts/StepAway", as: clerk, StepAwayRequest(reason: "取件")),
            BadInputRequest("hall.v1.Whereabouts/GoOut", as: clerk, out),
            BadInputRequest("hall.v1.Whereabouts/Return", as: clerk, ReturnRequest()),
            BadInputRequest("hall.v1.Whereabouts/List", as: clerk, ListWhereaboutsRequest(pageSize: 2, pageToken: "S01")),
            BadInputRequest(
                "hall.v1.Whereabouts/RollCall", as: CasesHall.director, RollCallRequest(pageSize: 2, pageToken: "S01")),
        ]
    }
}
