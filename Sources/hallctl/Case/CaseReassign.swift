import ArgumentParser
import HallProto

struct CaseReassignAll: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.fromPerson, value: "from"))
    var from: String?

    @Argument(help: .told(Help.toPerson, value: "to"))
    var to: String?

    @Flag(help: .told(Help.byPost))
    var byPost = false

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.onPost, value: "post"))
    var post: String?

    @Flag(help: .told(Help.rehomingPreview))
    var preview = false

    static var configuration: CommandConfiguration { .told("reassign-all", Help.caseReassignAll) }

    func run(at desk: Desk) async throws {
        let from = try desk.need(from, .fromPerson, by: "FROM")
        let request = ReassignAllRequest(
            fromPersonID: from, toPersonID: byPost ? "" : try desk.need(to, .toPerson, by: "TO"),
            reason: try desk.need(reason, .reason, by: "--reason"), postID: post ?? "", preview: preview)
        let reply = try await desk.cases.reassignAll(request, desk.effect)
        desk.show(reply) { text(of: reply.rehomed, isPreview: preview, $0) }
    }
}

/// Records that somebody has left, and hands on what lay with them (AB-1).
struct StaffDepart: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.person, value: "person"))
    var id: String?

    @Option(help: .told(Help.departedOn, value: "date"))
    var on: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.rehomedTo, value: "person"))
    var to: String?

    @Flag(help: .told(Help.rehomingPreview))
    var preview = false

    static var configuration: CommandConfiguration { .told("depart", Help.staffDepart) }

    func run(at desk: Desk) async throws {
        let request = DepartStaffRequest(
            id: try desk.need(id, .person, by: "PERSON"), departedOn: try desk.need(on, .day, by: "--on"),
            reason: try desk.need(reason, .reason, by: "--reason"), toPersonID: to ?? "", preview: preview)
        let reply = try await desk.directory.departStaff(request, desk.effect)
        desk.show(reply) { look in
            let vacancies = reply.vacancies.map { look(look(.nowVacant($0.postID, $0.place)), .late) }
            return (vacancies + [text(of: reply.rehomed, isPreview: preview, look)]).joined(separator: "\n")
        }
    }
}

/// Each with its number and who has it now; what nobody was there to get last, and marked.
func text(of rehomed: [RehomedInfo], isPreview: Bool, _ look: Look) -> String {
    let moved = rehomed.filter { !$0.toPersonID.isEmpty }
    let left = rehomed.filter(\.toPersonID.isEmpty)
    let head = look(isPreview ? .wouldBeRehomed(moved.count) : .rehomed(moved.count))
    let lines = moved.map { "  \(look($0.kind.label))  \($0.number)  → \($0.toPersonName) (\($0.toPersonID))" }
    let rest = left.map { "  \(look($0.kind.label))  \($0.number)  " + look(look(.nobodyToGetIt), .late) }
    return ([head] + lines + rest).joined(separator: "\n")
}
