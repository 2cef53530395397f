import HallProto

extension AccessRequests {
    static let whereabouts: [String: Entry] = [
        "hall.v1.Whereabouts/StepAway": Entry { _, _, _ in StepAwayRequest() },
        "hall.v1.Whereabouts/GoOut": Entry { hall, _, _ in
            GoOutRequest(destination: "县民政局", reason: "送材料", expectedReturn: hall.soon)
        },
        "hall.v1.Whereabouts/Return": Entry { _, _, _ in ReturnRequest() },
        "hall.v1.Whereabouts/List": Entry { _, _, _ in ListWhereaboutsRequest() },
        "hall.v1.Whereabouts/RollCall": Entry { _, _, _ in RollCallRequest() },
    ]
}
