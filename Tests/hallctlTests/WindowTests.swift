import HallProto
import Testing

@testable import hallctl

@Suite struct WindowTests {
    @Test("windows are merged: what moved is listed, and what ended")
    func merged() async {
        let reply = MovePostsReply(
            posts: [PostInfo(id: "P1", name: "民政岗", windowID: "W2")], toWindow: WindowInfo(id: "W2", name: "综合窗口"),
            fromEnded: true, terminalIDs: ["T1"])
        let run = await Run(
            "window", "move-posts", "W1", "W2", lang: "zh", hall: FakeHall(["Directory/MovePosts": [.reply(reply)]]))
        #expect(run.hall.asked.first?.json == "{\"fromWindowId\":\"W1\",\"toWindowId\":\"W2\"}")
        #expect(run.out == lines("已移到综合窗口的岗位：1个", "  P1  民政岗", "窗口W1已撤销", "一并移过的终端：T1"), "\(run.out)\(run.err)")
    }

    @Test("a split is seen before it is done; items that lead to the window are named")
    func split() async {
        let reply = MovePostsReply(
            posts: [PostInfo(id: "P1", name: "民政岗")], toWindow: WindowInfo(id: "W9", name: "9号窗口"), itemsLeadingThere: ["M1"])
        let run = await Run(
            "window", "move-posts", "W1", "W9", "--name", "9号窗口", "--post", "P1", "--preview", lang: "en",
            hall: FakeHall(["Directory/MovePosts": [.reply(reply)]]))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"toWindowName\":\"9号窗口\"") && asked.contains("\"postIds\":[\"P1\"]"), "\(asked)")
        #expect(
            run.out
                == lines(
                    "Posts that would move to 9号窗口: 1 (a preview, nothing is done)", "  P1  民政岗",
                    "Window W1 stays: these items still lead there; change them first: M1"), "\(run.out)\(run.err)")
    }
}
