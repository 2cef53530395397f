import HallProto

@testable import HallDaemon

extension BadInputHall {
    var cover: [BadInputRequest] {
        let (clerk, director) = (CasesHall.clerk, CasesHall.director)
        let day = DirectoryHall.today
        let roster = AddRosterRequest(
            postID: "P1", from: day, until: "2026-03-31", aPersonID: "S03", bPersonIDs: ["S01", "S02"])
        return [
            BadInputRequest("hall.v1.Posts/Coverage", as: clerk, CoverageRequest(windowID: "W1")),
            BadInputRequest("hall.v1.Posts/Watch", as: clerk, WatchCoverageRequest()),
            BadInputRequest(
                "hall.v1.Posts/ListGaps", as: director,
                ListGapsRequest(from: day, to: day, postID: "P1", personID: "S01", pageSize: 2, pageToken: day)),
            BadInputRequest(
                "hall.v1.Posts/Plan", as: clerk, PlanRequest(from: day, to: "2026-03-20", postID: "P1", exceptions: true)),
            BadInputRequest("hall.v1.Posts/AddRoster", as: director, roster),
            BadInputRequest("hall.v1.Posts/ListRosters", as: clerk, ListRostersRequest(postID: "P1", withEnded: true)),
            BadInputRequest("hall.v1.Posts/EndRoster", as: director, EndRosterRequest(id: 1, until: "2026-03-20")),
        ]
    }
}
