import HallProto
import Testing

@testable import HallDaemon

/// AB-1, PU-1. Windows merged and split: P1 stands at W1, P2 at W2.
@Suite struct WindowsStoryTests {
    private static func move(
        _ hall: CasesHall, _ from: String, _ to: String, name: String = "", _ posts: [String] = [], preview: Bool = false
    ) async throws -> MovePostsReply {
        try await DirectoryClient(hall.caller(CasesHall.director)).movePosts(
            MovePostsRequest(fromWindowID: from, toWindowID: to, toWindowName: name, postIDs: posts, preview: preview))
    }

    @Test("AB-1 · merged: the posts and machines move, the empty window ends, cases and holders stay as they are")
    func merged() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            let terminal = TerminalInfo(id: "T1", name: "1号终端", windowID: "W1")
            _ = try await IdentityClient(hall.caller(0)).putTerminal(PutTerminalRequest(terminal: terminal))
            let seq = try hall.seq()
            let preview = try await Self.move(hall, "W1", "W2", preview: true)
            #expect(preview.posts.map(\.id) == ["P1"] && preview.fromEnded && preview.terminalIDs == ["T1"])
            #expect(try hall.seq() == seq, "a preview changes nothing")
            #expect(try await Self.move(hall, "W1", "W2") == preview)
            #expect(try hall.told(after: seq) == ["postPut", "windowEnded", "terminalPut"])
            let directory = DirectoryClient(hall.caller(CasesHall.clerk))
            #expect(try await directory.listPosts(ListPostsRequest(windowID: "W2")).posts.map(\.id) == ["P1", "P2"])
            #expect(try await directory.listWindows(ListWindowsRequest()).windows.map(\.id) == ["W2"])
            let all = try await directory.listWindows(ListWindowsRequest(withEnded: true)).windows
            #expect(all.map(\.ended) == [true, false])
            #expect(try await hall.get(number).windowID == "W2")
            let director = DirectoryClient(hall.caller(CasesHall.director))
            var ended = try #require(all.first)
            let post = try #require(try await directory.listPosts(ListPostsRequest()).posts.first)
            let back = await outcome {
                var post = post
                post.windowID = "W1"
                _ = try await director.putPost(PutPostRequest(post: post, expectedVersion: post.version))
            }
            #expect(back == "invalidArgument post.window_id", "nothing is put at a window that has ended")
            ended.ended = false
            _ = try await director.putWindow(PutWindowRequest(window: ended, expectedVersion: ended.version))
            #expect(try await directory.listWindows(ListWindowsRequest()).windows.count == 2, "put again, it is back")
        }
    }

    @Test("AB-1 · split: some posts go to a window set up for them, the others stay with theirs")
    func split() async throws {
        try await CasesHall.run { hall in
            _ = try await Self.move(hall, "W1", "W2")
            let split = try await Self.move(hall, "W2", "W9", name: "9号窗口", ["P1"])
            #expect(split.posts.map(\.windowID) == ["W9"] && !split.fromEnded && split.toWindow?.name == "9号窗口")
            #expect(await outcome { _ = try await Self.move(hall, "W2", "W9", ["P1"]) } == "invalidArgument post_ids[0]")
            #expect(await outcome { _ = try await Self.move(hall, "W2", "W2") } == "invalidArgument to_window_id")
            #expect(await outcome { _ = try await Self.move(hall, "W2", "W1") } == "invalidArgument to_window_id")
            #expect(await outcome { _ = try await Self.move(hall, "W7", "W9") } == "invalidArgument from_window_id")
            #expect(
                await outcome { _ = try await Self.move(hall, "W2", "W9", name: "又一个") } == "invalidArgument to_window_name")
        }
    }

    @Test("AB-1 · a window items still lead to stays, and they are named")
    func ledTo() async throws {
        try await CasesHall.run { hall in
            let item = ItemInfo(
                code: "Z1", name: "后续事项", unitID: "U1", postID: "P2", kind: .promised, promisedDays: 5, ending: .service,
                nextWindowID: "W1")
            _ = try await hall.items(CasesHall.director).put(PutItemRequest(item: item))
            let moved = try await Self.move(hall, "W1", "W2")
            #expect(moved.posts.map(\.id) == ["P1"] && !moved.fromEnded && moved.itemsLeadingThere == ["Z1"])
            let windows = try await DirectoryClient(hall.caller(CasesHall.clerk)).listWindows(ListWindowsRequest()).windows
            #expect(windows.map(\.id) == ["W1", "W2"])
        }
    }
}
