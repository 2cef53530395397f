import ArgumentParser
import HallProto

/// Study: planned in shifts, asked off, recorded, and what became of it (ST-1 to ST-5).
struct StudyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "study", Help.studies,
            [
                StudyListing.self, StudyShow.self, StudyPreview.self, StudyPlanning.self, StudyCancel.self, StudyAskingOff.self,
                StudyAnswer.self, StudyRecording.self, EssayHandIn.self, EssayListing.self, NotesCheck.self,
                StudyLedger.self, StudyGroupPutting.self, StudyGroupListing.self,
            ])
    }
}

struct StudyListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.studyFrom, value: "date"))
    var from: String?

    @Option(help: .told(Help.studyTo, value: "date"))
    var to: String?

    @Option(help: .told(Help.studyGroup, value: "group"))
    var group: String?

    @Flag(help: .told(Help.studyMine))
    var mine = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.studyList) }

    func run(at desk: Desk) async throws {
        let studies = desk.studies
        let reply = try await paging.gather { page, size in
            let request = ListStudiesRequest(
                from: from ?? "", to: to ?? "", groupID: group ?? "", mine: mine, pageSize: size, pageToken: page)
            return try await studies.list(request, desk.options)
        }
        desk.show(reply, table: studyColumns, reply.studies.map { $0.cells(desk.look) })
    }
}

struct StudyShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.studyNumber, value: "number"))
    var number: String

    static var configuration: CommandConfiguration { .told("show", Help.studyShow) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.studies.get(GetStudyRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.study, $0) }
    }
}

struct StudyPreview: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.studyGroup, value: "group"))
    var group: String?

    @Option(parsing: .upToNextOption, help: .told(Help.studyShifts))
    var shift: [String] = []

    static var configuration: CommandConfiguration { .told("preview", Help.studyPreview) }

    func run(at desk: Desk) async throws {
        let request = PreviewStudyRequest(
            groupID: try desk.need(group, .studyGroup, by: "--group"), shifts: try desk.shifts(shift))
        let reply = try await desk.studies.preview(request, desk.options)
        desk.show(reply) { text(of: reply, $0) }
    }
}

struct StudyPlanning: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.studyGroup, value: "group"))
    var group: String?

    @Option(help: .told(Help.studyTopic))
    var topic: String?

    @Option(help: .told(Help.studyPlace))
    var place: String?

    @Option(help: .told(Help.studySpeaker))
    var speaker: String?

    @Option(parsing: .upToNextOption, help: .told(Help.studyShifts))
    var shift: [String] = []

    static var configuration: CommandConfiguration { .told("plan", Help.studyPlan) }

    func run(at desk: Desk) async throws {
        let request = PlanStudyRequest(
            groupID: try desk.need(group, .studyGroup, by: "--group"), topic: try desk.need(topic, .studyTopic, by: "--topic"),
            place: try desk.need(place, .studyPlace, by: "--place"), speaker: speaker ?? "",
            shifts: try desk.shifts(shift))
        let reply = try await desk.studies.plan(request, desk.effect)
        desk.show(reply, table: studyColumns, reply.studies.map { $0.cells(desk.look) })
    }
}

struct StudyCancel: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.studyNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64 = 1

    static var configuration: CommandConfiguration { .told("cancel", Help.studyCancel) }

    func run(at desk: Desk) async throws {
        let request = CancelStudyRequest(
            number: number, expectedVersion: versionSeen, reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.studies.cancel(request, desk.effect)
        desk.show(reply) { text(of: reply.study, $0) }
    }
}

struct StudyLedger: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.sheetMonth))
    var month: String?

    @Flag(help: .told(Help.studyMine))
    var mine = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Flag(help: .told(Help.studyTroubles))
    var troubles = false

    static var configuration: CommandConfiguration { .told("ledger", Help.studyLedger) }

    func run(at desk: Desk) async throws {
        let request = StudyLedgerRequest(
            month: try desk.need(month, .month, by: "--month"), personID: mine ? "me" : person ?? "", troubles: troubles)
        let reply = try await desk.studies.ledger(request, desk.options)
        desk.show(reply) { text(of: reply, $0) }
    }
}
