import ArgumentParser
import HallProto

/// A file on a gap (AB-7).
struct BreachGap: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.breachAt, value: "time"))
    var at: String?

    @Option(help: .told(Help.breachConcerned, value: "person"))
    var person: String?

    @Option(help: .told(Help.breachNote))
    var note: String?

    static var configuration: CommandConfiguration { .told("gap", Help.breachGap) }

    func run(at desk: Desk) async throws {
        let request = RecordGapRequest(
            postID: try desk.need(post, .post, by: "--post"),
            at: try desk.instant(try desk.need(at, .happenedAt, by: "--at")), personID: person ?? "", note: note ?? "")
        let reply = try await desk.breaches.recordGap(request, desk.effect)
        desk.show(reply) { text(of: reply.breach, $0) }
    }
}

/// A file on a handover that is late or was not made (AB-7).
struct BreachHandover: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.breachGiver, value: "person"))
    var giver: String?

    @Option(help: .told(Help.breachAt, value: "time"))
    var at: String?

    @Flag(help: .told(Help.breachBack))
    var back = false

    @Option(help: .told(Help.breachConcerned, value: "person"))
    var person: String?

    @Option(help: .told(Help.breachNote))
    var note: String?

    static var configuration: CommandConfiguration { .told("handover", Help.breachHandover) }

    func run(at desk: Desk) async throws {
        let request = RecordHandoverRequest(
            postID: try desk.need(post, .post, by: "--post"), giverID: try desk.need(giver, .handoverGiver, by: "--giver"),
            at: try desk.instant(try desk.need(at, .happenedAt, by: "--at")), back: back, personID: person ?? "",
            note: note ?? "")
        let reply = try await desk.breaches.recordHandover(request, desk.effect)
        desk.show(reply) { text(of: reply.breach, $0) }
    }
}
