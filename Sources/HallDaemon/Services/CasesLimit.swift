import GRDB
import HallProto
import HallRules

extension Cases {
    /// TL-2, 行政许可法 42. The law's limit extended, and the applicant told why.
    func extendLimit(_ request: ExtendLimitRequest, in context: WriteContext) throws -> ExtendLimitReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let extended = try found.file.statutoryLimitExtended(
            byWorkdays: Int(request.workingDays), approvedBy: request.approvedBy, reason: request.reason,
            by: context.actor(), at: try context.post(of: found.file), now: context.house.clock.hallTime(context.now),
            in: try context.house.timetable(context.db))
        let timetable = try context.save(extended)
        let event = CaseLimitExtended(
            number: request.number, workingDays: request.workingDays,
            statutoryDue: extended.statutoryLimit?.due(in: timetable.calendar).day?.description ?? "")
        try context.record(
            found.file, .caseLimitExtended(event), number: request.number, clauses: [.tl2], text: request.reason)
        let facts = try ExtensionNotice(context, extended, number: request.number, basis: request.basis)
        let paper = try Papers.issue(context, facts, case: extended)
        return ExtendLimitReply(case: try context.info(request.number), paper: PaperInfo(paper))
    }
}
