import HallProto
import Testing

@testable import HallDaemon

extension BadInputMeaningTests {
    @Test("Temporary posts: a last day that has passed, and what can't be put at a post past its last day")
    func temporaryPosts() async throws {
        func post(_ id: String, _ lastDay: String) -> PostInfo {
            PostInfo(
                id: id, name: "临时岗", windowID: "W1", unitID: "U1", aPersonID: "S01", bPersonIDs: ["S02"], lastDay: lastDay)
        }
        try await check(before: { hall in
            let director = DirectoryClient(hall.cases.caller(CasesHall.director))
            _ = try await director.putPost(PutPostRequest(post: post("P8", "2026-03-03"), expectedVersion: 2))
            let item = ItemInfo(
                code: "X2", name: "防汛救助", unitID: "U1", postID: "P8", kind: .promised, promisedDays: 5, ending: .service)
            _ = try await hall.cases.items().put(PutItemRequest(item: item))
            try await hall.cases.advance(to: "2026-03-04 09:00")
        }) { _ in
            Self.term("a last day before today", post("P1", "2026-03-03"), version: 1)
            Self.term("another that has passed", post("P8", "2026-03-02"), version: 3)
            Self.term("no day of any calendar", post("P8", "2026-02-30"), version: 3)
            Self.item("a post past its last day", "item.post_id") { $0.postID = "P8" }
            Self.item("another post past its last day", "item.other_post_ids[0]") { $0.otherPostIDs = ["P8"] }
            Self.call(
                "a roster at a post past its last day", "until", "hall.v1.Posts/AddRoster", CasesHall.director,
                AddRosterRequest(
                    postID: "P8", from: "2026-03-04", until: "2026-03-04", aPersonID: "S02", bPersonIDs: ["S01"]))
        }
    }

    private static func term(_ what: String, _ post: PostInfo, version: Int64) -> Try {
        call(
            what, "post.last_day", "hall.v1.Directory/PutPost", CasesHall.director,
            PutPostRequest(post: post, expectedVersion: version))
    }
}
