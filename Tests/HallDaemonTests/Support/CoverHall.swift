import HallProto
import HallRules

@testable import HallDaemon

extension CasesHall {
    func posts(_ uid: UInt32 = director) -> PostsClient { PostsClient(caller(uid)) }

    /// "P1 cover S02 2026-03-02 08:35".
    func coverage() async throws -> [String] {
        try await posts().coverage(CoverageRequest()).posts.map { "\($0.postID) \(line($0)) \(wall($0.since))" }
    }

    private func line(_ post: CoverageInfo) -> String {
        "\(post.standing)" + (post.personID.isEmpty ? "" : " \(post.personID)")
    }

    /// "P1 08:35–08:40 S01".
    func gaps(_ from: String, to: String = "", of person: String = "", as uid: UInt32 = director) async throws -> [String] {
        try await posts(uid).listGaps(ListGapsRequest(from: from, to: to, personID: person)).gaps.map { gap in
            let until = gap.open ? "…" : String(wall(gap.until).suffix(5))
            return "\(gap.postID) \(wall(gap.from))–\(until) \(gap.minutes) \(gap.answerableID)"
        }
    }

    /// The messages that come by an entry of the journal, in order: "08:35 P1 cover S02".
    func watchPosts(after seq: Int64 = 0, through last: Int64, messages: Int = .max) async throws -> [String] {
        var seen: [String] = []
        for try await change in posts().watch(WatchCoverageRequest(afterSeq: seq)) {
            seen.append(
                (change.snapshot ? "all" : "\(change.seq)") + change.posts.map { " \($0.postID) \(line($0))" }.joined())
            if change.seq >= last || seen.count == messages { break }
        }
        return seen
    }
}
