import ArgumentParser
import HallProto

/// Marks of attendance (ATT-1). There is no option that names a person: who signs is who is calling (ATT-2).
struct SignCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("sign", Help.sign, [SignIn.self, SignOut.self, SignMarks.self, SignRecords.self])
    }
}

struct SignIn: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("in", Help.signIn) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.attendance.signIn(SignInRequest(), desk.effect)
        desk.show(reply) { look in
            let sentence = Phrase.signedIn(reply.personName, at: look.clock.text(reply.at))
            return look(sentence) + (reply.repeatedMark ? look(.firstMarkCounts) : "") + backLate(reply.overdueMinutes, look)
        }
    }
}

struct SignOut: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.visitorReason))
    var visitorReason: String?

    static var configuration: CommandConfiguration { .told("out", Help.signOut) }

    func run(at desk: Desk) async throws {
        let reply = try await signOut(at: desk)
        desk.show(reply) { look in
            let sentence = Phrase.signedOut(reply.personName, at: look.clock.text(reply.at))
            return look(sentence) + (reply.repeatedMark ? look(.lastMarkCounts) : "")
                + (reply.withoutSignIn ? look(.noSignInToday) : "")
        }
    }

    /// ATT-7. A visitor still waits: whoever sits at the terminal is asked once more why they go.
    private func signOut(at desk: Desk) async throws -> SignOutReply {
        do {
            return try await desk.attendance.signOut(SignOutRequest(visitorReason: visitorReason ?? ""), desk.effect)
        } catch {
            guard error.refusal?.clause == "ATT-7", desk.console.isInteractive else { throw error }
            desk.console.complain(line: sentences(of: error, desk.look))
            let reason = try desk.need(nil, .visitorReason, by: "--visitor-reason")
            return try await desk.attendance.signOut(SignOutRequest(visitorReason: reason), desk.effect)
        }
    }
}

struct SignMarks: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.fromDay, value: "date"))
    var from: String?

    @Option(help: .told(Help.toDay, value: "date"))
    var to: String?

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("marks", Help.signMarks) }

    func run(at desk: Desk) async throws {
        let from = try desk.need(from, .fromDay, by: "--from")
        let attendance = desk.attendance
        let reply = try await paging.gather { page, size in
            let request = ListMarksRequest(
                from: from, to: to ?? from, personID: person ?? "", pageSize: size, pageToken: page)
            return try await attendance.listMarks(request, desk.options)
        }
        let face = desk.look.clock
        desk.show(
            reply, table: [.text(.day), .text(.person), .text(.firstIn), .text(.lastOut), .number(.marks), .text(.terminal)],
            reply.marks.map { mark in
                [
                    Cell(mark.date), Cell(mark.personName), Cell(face.text(mark.firstIn)), Cell(face.text(mark.lastOut)),
                    Cell("\(mark.marks)"), Cell(mark.terminalID),
                ]
            })
    }
}
