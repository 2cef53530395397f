import ArgumentParser
import HallProto

struct StudyAskingOff: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.studyNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.studyWhyOff))
    var reason: String?

    static var configuration: CommandConfiguration { .told("askoff", Help.studyAskOff) }

    func run(at desk: Desk) async throws {
        let request = AskOffStudyRequest(number: number, reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.studies.askOff(request, desk.effect)
        desk.show(reply, table: studyMemberColumns, [(reply.member ?? StudyMemberInfo()).cells(desk.look)])
    }
}

struct StudyAnswer: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.studyNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.studyVerdict, value: "verdict"), completion: .list(AskOffVerdict.names))
    var verdict: String?

    static var configuration: CommandConfiguration { .told("answer", Help.studyAnswer) }

    func run(at desk: Desk) async throws {
        let request = DecideAskOffRequest(
            number: number, personID: try desk.need(person, .person, by: "--person"),
            verdict: try desk.need(verdict, .studyVerdict, by: "--verdict"))
        let reply = try await desk.studies.decideAskOff(request, desk.effect)
        desk.show(reply, table: studyMemberColumns, [(reply.member ?? StudyMemberInfo()).cells(desk.look)])
    }
}

struct StudyRecording: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.studyNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.studyPresent, value: "count"))
    var present: Int32?

    @Option(parsing: .upToNextOption, help: .told(Help.studyAbsent))
    var absent: [String] = []

    @Option(help: .told(Help.studyNotes))
    var notes: String?

    @Option(help: .told(Help.studyCorrecting))
    var correcting: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64 = 1

    static var configuration: CommandConfiguration { .told("record", Help.studyRecord) }

    func run(at desk: Desk) async throws {
        let typed = try desk.need(present.map { "\($0)" }, .studyPresent, by: "--present")
        guard let present = Int32(typed) else { throw Trouble.usage(.noSuchStudyNumber(typed)) }
        let request = RecordStudyRequest(
            number: number, expectedVersion: versionSeen, present: present,
            absent: try absent.map { try StudyAbsentee(typed: $0) }, notes: notes ?? "", correctionReason: correcting ?? "")
        let reply = try await desk.studies.record(request, desk.effect)
        desk.show(reply) { text(of: reply.study, $0) }
    }
}

struct EssayHandIn: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.sheetMonth))
    var month: String?

    @Option(help: .told(Help.essayTitle))
    var title: String?

    @Option(help: .told(Help.essayText))
    var text: String?

    static var configuration: CommandConfiguration { .told("essay", Help.essay) }

    func run(at desk: Desk) async throws {
        let request = HandInEssayRequest(
            month: try desk.need(month, .month, by: "--month"), title: try desk.need(title, .essayTitle, by: "--title"),
            text: try desk.need(text, .essayText, by: "--text"))
        let reply = try await desk.studies.handInEssay(request, desk.effect)
        desk.show(reply, table: essayColumns, [(reply.essay ?? EssayInfo()).cells(desk.look)])
    }
}

struct EssayListing: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.studyMine))
    var mine = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.ofMonth, value: "month"))
    var month: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("essays", Help.essays) }

    func run(at desk: Desk) async throws {
        let studies = desk.studies
        let reply = try await paging.gather { page, size in
            let request = ListEssaysRequest(
                personID: mine ? "me" : person ?? "", month: month ?? "", pageSize: size, pageToken: page)
            return try await studies.listEssays(request, desk.options)
        }
        desk.show(reply, table: essayColumns, reply.essays.map { $0.cells(desk.look) })
    }
}

struct NotesCheck: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.sheetMonth))
    var month: String?

    @Option(help: .told(Help.notesVerdict, value: "verdict"), completion: .list(NotesVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.notesRemark))
    var remark: String?

    static var configuration: CommandConfiguration { .told("check-notes", Help.notesCheck) }

    func run(at desk: Desk) async throws {
        let request = CheckNotesRequest(
            personID: try desk.need(person, .person, by: "--person"), month: try desk.need(month, .month, by: "--month"),
            verdict: try desk.need(verdict, .notesVerdict, by: "--verdict"), remark: remark ?? "")
        let reply = try await desk.studies.checkNotes(request, desk.effect)
        desk.show(reply) { look in (reply.check ?? NotesCheckInfo()).line(look) }
    }
}

struct StudyGroupPutting: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.studyGroup, value: "group"))
    var group: String

    @Option(help: .told(Help.studyGroupName))
    var name: String?

    @Option(help: .told(Help.studyLeader, value: "person"))
    var leader: String?

    @Option(help: .told(Help.studyRecorder, value: "person"))
    var recorder: String?

    @Option(parsing: .upToNextOption, help: .told(Help.studyMembers, value: "person"))
    var member: [String] = []

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64 = 0

    static var configuration: CommandConfiguration { .told("put-group", Help.studyGroupPut) }

    func run(at desk: Desk) async throws {
        let info = StudyGroupInfo(
            id: group, name: try desk.need(name, .name, by: "--name"),
            leaderID: try desk.need(leader, .studyLeader, by: "--leader"),
            recorderID: try desk.need(recorder, .studyRecorder, by: "--recorder"), memberIDs: member, version: versionSeen)
        let reply = try await desk.studies.putGroup(PutStudyGroupRequest(group: info), desk.effect)
        desk.show(reply, table: studyGroupColumns, [(reply.group ?? StudyGroupInfo()).cells(desk.look)])
    }
}

struct StudyGroupListing: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("groups", Help.studyGroups) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.studies.listGroups(ListStudyGroupsRequest(), desk.options)
        desk.show(reply, table: studyGroupColumns, reply.groups.map { $0.cells(desk.look) })
    }
}
