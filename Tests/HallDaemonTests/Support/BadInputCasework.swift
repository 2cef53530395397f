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
                    basis: "行政许可法第四十二条")),
            BadInputRequest(
                "hall.v1.Cases/Review", as: CasesHall.second,
                ReviewRequest(number: agency, expectedVersion: 1, word: .agreed, result: .completed, reason: "属实")),
            BadInputRequest(
                "hall.v1.Cases/Approve", as: CasesHall.registrar,
                ApproveRequest(
                    number: agency, expectedVersion: 2, word: .agreed, result: .completed, reason: "同意", form: .byPhone,
                    principalID: "S04")),
            BadInputRequest(
                "hall.v1.Cases/RecordStep", as: clerk, RecordStepRequest(number: agency, title: "入户核查", note: "属实")),
            BadInputRequest(
                "hall.v1.Cases/SendUp", as: clerk,
                SendUpRequest(number: agency, expectedVersion: 3, authority: "县民政局", note: "报送")),
            BadInputRequest(
                "hall.v1.Cases/RecordContact", as: clerk,
                RecordContactRequest(number: agency, authority: "县民政局", way: .phone, whom: "郑科长", said: "催办")),
            BadInputRequest(
                "hall.v1.Cases/ComeBack", as: clerk, ComeBackRequest(number: agency, expectedVersion: 4, note: "同意")),
            BadInputRequest(
                "hall.v1.Cases/Deliver", as: clerk,
                DeliverRequest(
                    number: finished, expectedVersion: 2, way: .byPost, receiver: "赵一", deliveredOn: DirectoryHall.today,
                    place: "城关镇", postNumber: "EMS1234", letterID: "authorisation-2026-000001",
                    papers: [HandedPaper(title: "高龄津贴证", number: "第1号")], note: "本人签收")),
            BadInputRequest(
                "hall.v1.Cases/RecordVisit", as: clerk, RecordVisitRequest(number: agency, reason: "问进度")),
        ]
    }
}
