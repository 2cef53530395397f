import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

extension CasesHall {
    func papers(_ uid: UInt32 = clerk) -> PapersClient { PapersClient(caller(uid)) }

    /// Issues a paper the way a service does, in a transaction of its own, as the daemon itself.
    @discardableResult
    func issue(
        _ facts: any PaperFacts, case number: String? = nil, seal: String? = nil, tie: PaperTie = .nothing
    ) throws -> IssuedPaper {
        let sink = ErrandSink()
        let made = PaperBox()
        let job = WriterJob(
            .errand { context in
                let file = try number.map { try CaseTable.find(context.db, context.house.clock, number: $0).file }
                made.paper = try Papers.issue(context, facts, case: file, seal: seal, tie: tie)
            }, sink: sink)
        #expect(daemon.writer.queue.put(job))
        try sink.wait()
        return try #require(made.paper)
    }

    /// What the clocks of a case say, as an acceptance notice would tell it today.
    func acceptance(_ number: String) throws -> AcceptanceNotice {
        try read { db in
            let file = try CaseTable.find(db, daemon.house.clock, number: number).file
            let timetable = try daemon.house.timetable(db)
            return AcceptanceNotice(
                unit: try PaperUnit(db, of: file), handler: try PaperHandler(db, person: file.handler),
                applicant: try PaperApplicant(db, case: number), matter: file.item.name, basis: nil,
                acceptedOn: file.accepted.day, promised: PaperLimit(file.promise, clock: .promised, in: timetable),
                statutory: file.statutoryLimit.map { PaperLimit($0, clock: .statutory, in: timetable) },
                enquiry: try PaperEnquiry(db, case: number))
        }
    }

    func paper(_ id: String) throws -> IssuedPaper { try read { try PaperTable.find($0, id: id) } }
}

/// Carries a paper out of an errand; the one who waits for the errand is the only one to look.
private final class PaperBox: @unchecked Sendable {
    var paper: IssuedPaper?
}
