import HallProto

@testable import HallDaemon

extension BadInputHall {
    /// What happens to a case after its acceptance, on cases of its own.
    var afterAcceptance: [BadInputRequest] {
        let clerk = CasesHall.clerk
        return [
            BadInputRequest(
                "hall.v1.Cases/ExtendLimit", as: clerk,
                ExtendLimitRequest(
                    number: licence, expectedVersion: 1, workingDays: 5, approvedBy: "周镇长", reason: "须现场核查",
                    basis: "行政许可法第四十二条"))
        ]
    }
}
