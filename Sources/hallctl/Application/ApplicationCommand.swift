import ArgumentParser
import HallProto

/// Applications, from filing to acceptance.
struct ApplicationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "application", Help.applications,
            [
                ApplicationFile.self, ApplicationShow.self, ApplicationCheck.self, ApplicationNotice.self,
                ApplicationSupplement.self, ApplicationAccept.self, ApplicationHandIn.self, ApplicationTurnDown.self,
                ApplicationWithdraw.self,
            ])
    }
}

struct ApplicationFile: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var filed: FiledOptions
    @OptionGroup var findings: Findings

    @Option(help: .told(Help.bearerKind, value: "kind"), completion: .list(BearerKind.names))
    var broughtBy: String?

    @Option(help: .told(Help.bearerName, value: "name"))
    var bearerName: String?

    @Option(help: .told(Help.letter, value: "letter"))
    var letter: String?

    @Option(help: .told(Help.relation, value: "relation"))
    var relation: String?

    @Option(help: .told(Help.villageAgent, value: "person"))
    var villageAgent: String?

    @Option(help: .told(Help.witness, value: "name"))
    var witness: String?

    static var configuration: CommandConfiguration { .told("file", Help.applicationFile) }

    func run(at desk: Desk) async throws {
        let said = try filed.resolve(at: desk)
        let materials = try await findings.needsMaterials ? desk.materials(ofItem: said.itemCode) : []
        let bearer = Bearer(
            kind: try desk.need(broughtBy ?? "applicant", .bearer, by: "--brought-by"), name: bearerName ?? "",
            letter: letter ?? "", relation: relation ?? "", personID: villageAgent ?? "")
        let request = FileRequest(
            itemCode: said.itemCode, applicant: said.applicant, channel: said.channel, queueTicket: said.queueTicket,
            externalNumber: said.externalNumber, note: said.note, postID: said.postID, enquiryNumber: said.enquiryNumber,
            bearer: bearer, formFilledByStaff: witness != nil, witness: witness ?? "",
            findings: try findings.resolve(of: materials))
        let reply = try await desk.applications.file(request, desk.effect)
        desk.show(reply) { look in
            let head = "\(look(.filed))\n\(text(of: reply.application, look))\n  \(look(.queryCodeIs(reply.queryCode)))"
            return ([head] + lines(of: reply.papers, look) + lines(ofDoubles: reply.possibleDoubles, look))
                .joined(separator: "\n")
        }
    }
}

struct ApplicationShow: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    static var configuration: CommandConfiguration { .told("show", Help.applicationShow) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.applications.get(GetApplicationRequest(number: try named.resolve(at: desk)), desk.options)
        desk.show(reply) { text(of: reply.application, $0) }
    }
}

struct ApplicationCheck: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase
    @OptionGroup var findings: Findings

    static var configuration: CommandConfiguration { .told("check", Help.applicationCheck) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = CheckRequest(
            number: found.number, expectedVersion: found.version,
            findings: try findings.resolve(of: try await desk.materials(ofCase: found.number, findings)))
        let reply = try await desk.applications.check(request, desk.effect)
        desk.show(reply) { text(of: reply.application, $0) }
    }
}

struct ApplicationNotice: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.also, value: "name=demand"))
    var also: [String] = []

    @Option(help: .told(Help.handedIn, value: "name"))
    var handedIn: [String] = []

    @Option(help: .told(Help.expired, value: "name=what"))
    var expired: [String] = []

    @Option(help: .told(Help.ruleChanged, value: "name=which"))
    var ruleChanged: [String] = []

    @Option(help: .told(Help.requestChanged, value: "name=what"))
    var requestChanged: [String] = []

    @Option(help: .told(Help.whyNotYet))
    var why: String?

    @Option(help: .told(Help.sealNumber, value: "number"))
    var seal: String?

    static var configuration: CommandConfiguration { .told("notice", Help.applicationNotice) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = GiveNoticeRequest(
            number: found.number, expectedVersion: found.version, lines: try lines(), whyNotYet: why ?? "",
            sealNumber: seal ?? "")
        let reply = try await desk.applications.giveNotice(request, desk.effect)
        desk.show(reply) { look in
            let late = reply.late.isEmpty ? [] : [look(look(.late(reply.late)), .near)]
            return ([text(of: reply.application, look)] + hallctl.lines(of: reply.papers, look) + late).joined(separator: "\n")
        }
    }

    /// What is said of one subject stands in one line, whatever options said it.
    private func lines() throws -> [NoticeLine] {
        var lines: [NoticeLine] = []
        func put(_ subject: String, _ change: (inout NoticeLine) -> Void) {
            let place = lines.firstIndex { $0.subject == subject } ?? lines.count
            if place == lines.count { lines.append(NoticeLine(subject: subject)) }
            change(&lines[place])
        }
        for text in also {
            let said = try Pair(text, "--also")
            put(said.name) { $0.demand = said.words }
        }
        for name in handedIn { put(name) { $0.change = .handedIn } }
        let changes: [([String], NoticeChange, String)] = [
            (expired, .expired, "--expired"), (ruleChanged, .ruleChanged, "--rule-changed"),
            (requestChanged, .requestChanged, "--request-changed"),
        ]
        for (texts, change, option) in changes {
            for text in texts {
                let said = try Pair(text, option)
                put(said.name) { line in
                    line.change = change
                    line.changed = said.words
                }
            }
        }
        return lines
    }
}

struct ApplicationSupplement: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase
    @OptionGroup var findings: Findings

    static var configuration: CommandConfiguration { .told("supplement", Help.applicationSupplement) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        var brought = try findings.resolve(of: try await desk.materials(ofCase: found.number, findings))
        for place in brought.indices { brought[place].broughtNow = true }
        let request = SupplementRequest(number: found.number, expectedVersion: found.version, findings: brought)
        let reply = try await desk.applications.supplement(request, desk.effect)
        desk.show(reply) { text(of: reply.application, $0) }
    }
}

struct ApplicationAccept: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.resultDelivery))
    var delivery: String?

    static var configuration: CommandConfiguration { .told("accept", Help.applicationAccept) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = AcceptApplicationRequest(
            number: found.number, expectedVersion: found.version, delivery: delivery ?? "")
        let reply = try await desk.applications.accept(request, desk.effect)
        desk.show(reply) { look in
            ([look(.accepted), text(of: reply.application, look)] + lines(of: reply.papers, look)).joined(separator: "\n")
        }
    }
}

struct ApplicationHandIn: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Option(name: .customLong("material"), help: .told(Help.handedInMaterial, value: "name"))
    var materials: [String] = []

    static var configuration: CommandConfiguration { .told("hand-in", Help.applicationHandIn) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = HandInRequest(number: found.number, expectedVersion: found.version, materials: materials)
        let reply = try await desk.applications.handIn(request, desk.effect)
        desk.show(reply) { text(of: reply.application, $0) }
    }
}

struct ApplicationTurnDown: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.turnDownGround, value: "ground"), completion: .list(TurnDownGround.names))
    var ground: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.legalBasis))
    var basis: String?

    @Option(help: .told(Help.instead))
    var instead: String?

    @Option(help: .told(Help.sealNumber, value: "number"))
    var seal: String?

    static var configuration: CommandConfiguration { .told("turn-down", Help.applicationTurnDown) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = TurnDownRequest(
            number: found.number, expectedVersion: found.version,
            ground: try desk.need(ground, .turnDownGround, by: "--ground"),
            reason: try desk.need(reason, .reason, by: "--reason"), basis: try desk.need(basis, .basis, by: "--basis"),
            instead: try desk.need(instead, .instead, by: "--instead"),
            sealNumber: try desk.need(seal, .sealNumber, by: "--seal"))
        let reply = try await desk.applications.turnDown(request, desk.effect)
        desk.show(reply) { look in
            ([text(of: reply.application, look)] + lines(of: reply.papers, look)).joined(separator: "\n")
        }
    }
}

struct ApplicationWithdraw: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("withdraw", Help.applicationWithdraw) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = WithdrawRequest(number: found.number, expectedVersion: found.version, note: note ?? "")
        let reply = try await desk.applications.withdraw(request, desk.effect)
        desk.show(reply) { text(of: reply.application, $0) }
    }
}
