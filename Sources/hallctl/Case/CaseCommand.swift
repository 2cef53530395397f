import ArgumentParser
import HallProto

/// Cases, from acceptance to result.
struct CaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "case", Help.cases,
            [
                CaseAccept.self, CaseStatus.self, CaseShow.self, CaseList.self, CaseSearch.self, CaseHandOver.self,
                CaseReassignAll.self, CasePause.self, CaseResume.self, CaseFinish.self, CaseAnnul.self, CaseHistory.self,
                CaseExplain.self, CaseReveal.self, CaseFile.self, CaseExtendLimit.self, CaseReview.self,
                CaseApprove.self, CaseStepDone.self, CaseSendUp.self, CaseComeBack.self, CaseContact.self,
                CaseDeliver.self, CaseVisit.self, CaseImport.self,
            ])
    }
}

/// Which case, and which state of it the caller decided on.
struct SeenCase: ParsableArguments {
    @Argument(help: .told(Help.caseNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    /// The number and the version to expect: the one that was seen, else the one the case has now.
    func resolve(at desk: Desk) async throws -> (number: String, version: Int64) {
        let number = try desk.need(desk.draft?.number(number) ?? number, .caseNumber, by: "NUMBER")
        if let versionSeen { return (number, versionSeen) }
        // What is entered later is done to the case as it will stand when it is confirmed.
        if number == BackEntryDraft.filedHere { return (number, 1) }
        let reply = try await desk.cases.get(GetCaseRequest(number: number), desk.options)
        return (number, reply.case?.version ?? 0)
    }
}

/// Which case, for reading.
struct NamedCase: ParsableArguments {
    @Argument(help: .told(Help.caseNumber, value: "number"))
    var number: String?

    func resolve(at desk: Desk) throws -> String {
        try desk.need(number, .caseNumber, by: "NUMBER")
    }
}
