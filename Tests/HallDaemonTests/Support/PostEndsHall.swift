import HallProto
import HallRules
import Testing

@testable import HallDaemon

extension CasesHall {
    func directory(_ uid: UInt32 = director) -> DirectoryClient { DirectoryClient(caller(uid)) }

    func post(_ id: String) async throws -> PostInfo {
        try #require(
            try await directory().listPosts(ListPostsRequest(withRetired: true)).posts.first { $0.id == id })
    }

    /// Gives a post a last day; empty: it is there for good.
    func putLastDay(_ day: String, of id: String = "P2") async throws {
        var post = try await post(id)
        post.lastDay = day
        post.retired = false
        _ = try await directory().putPost(PutPostRequest(post: post, expectedVersion: post.version))
    }

    /// "P2 2026-03-02 1 [\"M1\"]".
    func pastPosts(_ request: ListPostsRequest = ListPostsRequest(), as uid: UInt32 = registrar) async throws -> [String] {
        try await directory(uid).listPosts(request).past.map { "\($0.postID) \($0.lastDay) \($0.openCases) \($0.itemCodes)" }
    }

    /// Nothing is accepted at P2 any more.
    func retireItem(_ code: String = "M1") async throws {
        _ = try await items().retire(RetireItemRequest(code: code, expectedVersion: 1))
    }

    /// The days on which a post is in the plan.
    func plannedDays(of post: String = "P2", from: String, to: String) async throws -> [String] {
        let planned = try await posts().plan(PlanRequest(from: from, to: to, postID: post)).planned
        return Set(planned.map(\.date)).sorted()
    }
}
