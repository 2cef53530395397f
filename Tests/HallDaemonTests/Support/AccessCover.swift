import HallProto

@testable import HallDaemon

extension AccessRequests {
    static let cover: [String: Entry] = [
        "hall.v1.Posts/Coverage": Entry { _, _, _ in CoverageRequest() },
        "hall.v1.Posts/Watch": Entry { _, _, _ in WatchCoverageRequest() },
        "hall.v1.Posts/ListGaps": Entry(.person) { _, _, caller in
            ListGapsRequest(personID: caller.isEmpty ? "NEW" : caller)
        },
        "hall.v1.Posts/Plan": Entry { _, _, _ in PlanRequest() },
        "hall.v1.Posts/AddRoster": Entry { _, _, _ in roster },
        "hall.v1.Posts/EndRoster": Entry { _, _, _ in EndRosterRequest(id: 1, until: AccessHall.today) },
        "hall.v1.Posts/ListRosters": Entry { _, _, _ in ListRostersRequest() },
    ]

    static let roster = AddRosterRequest(
        postID: "PX", from: AccessHall.today, until: "2026-03-31", aPersonID: "R0O", bPersonIDs: ["SPARE", "NEW"])
}

extension AccessHall {
    /// Every B has signed in and no A has, so that Bs cover; and a roster.
    func coverPosts() async throws {
        for place in Self.roles.indices {
            _ = try await AttendanceClient(caller(Self.uid(place, .coveredPost))).signIn(SignInRequest())
        }
        guard let director = Self.roles.firstIndex(of: .director) else { return }
        _ = try await PostsClient(caller(Self.uid(director, .own))).addRoster(AccessRequests.roster)
    }
}
