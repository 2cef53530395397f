import ArgumentParser
import HallProto

/// Windows merged and split (AB-1).
struct WindowMove: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.moveFrom, value: "from"))
    var from: String?

    @Argument(help: .told(Help.moveTo, value: "to"))
    var to: String?

    @Option(help: .told(Help.moveName))
    var name: String?

    @Option(parsing: .upToNextOption, help: .told(Help.movePosts, value: "post"))
    var post: [String] = []

    @Flag(help: .told(Help.rehomingPreview))
    var preview = false

    static var configuration: CommandConfiguration { .told("move-posts", Help.windowMove) }

    func run(at desk: Desk) async throws {
        let request = MovePostsRequest(
            fromWindowID: try desk.need(from, .window, by: "FROM"), toWindowID: try desk.need(to, .window, by: "TO"),
            toWindowName: name ?? "", postIDs: post, preview: preview)
        let reply = try await desk.directory.movePosts(request, desk.effect)
        desk.show(reply) { look in
            let target = reply.toWindow?.name ?? request.toWindowID
            let head = look(preview ? .wouldMove(reply.posts.count, target) : .moved(reply.posts.count, target))
            var lines = [head] + reply.posts.map { "  \($0.id)  \($0.name)" }
            if reply.fromEnded { lines.append(look(.windowHasEnded(request.fromWindowID))) }
            if !reply.terminalIDs.isEmpty {
                lines.append(look(.machinesWentAlong(reply.terminalIDs.joined(separator: look.comma))))
            }
            if !reply.itemsLeadingThere.isEmpty {
                let items = reply.itemsLeadingThere.joined(separator: look.comma)
                lines.append(look(look(.itemsLeadThere(request.fromWindowID, items)), .late))
            }
            return lines.joined(separator: "\n")
        }
    }
}
