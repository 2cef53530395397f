import GRDB
import HallProto
import HallRules

extension WriteContext {
    /// A breach that comes into the book now, whenever it happened.
    func newBreach(of person: Person.ID, happenedAt: Instant, facts: String) throws -> BreachTable.New {
        let recorded = house.clock.hallTime(writtenAt)
        return BreachTable.New(
            breach: Breach(id: try BreachTable.nextID(db), person: person, recorded: recorded),
            number: try BreachTable.nextNumber(db, year: recorded.day.year), grounds: [], happenedAt: happenedAt, facts: facts,
            file: nil, enquiry: nil, recordedBy: nil, recordedAt: writtenAt, evidence: [])
    }

    /// ON-2. What a further notice named that could have been told with the first, proposed against the handler: the entry of the
    /// notice, the newest there is, is its evidence. The time to explain counts from now, also where the notice was given on paper.
    func proposeBreach(_ given: HallRules.NoticeGiven) throws -> BreachProposed {
        let nth = given.application.notices.count
        var new = try newBreach(
            of: given.application.handler, happenedAt: now,
            facts: "第\(nth)次告知才提出：\(given.late.map(\.subject).joined(separator: "、"))")
        new.grounds = [try Breach.ground(.on2)]
        new.file = given.application.id
        new.evidence = [journalSeq]
        try BreachTable.insert(db, new)
        return BreachProposed(
            clause: Clause.on2.rawValue, personID: new.breach.person.value,
            caseNumber: try CaseTable.number(db, id: given.application.id.value), number: new.number, evidence: new.evidence)
    }
}
