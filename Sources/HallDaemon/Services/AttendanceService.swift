import GRDB
import HallProto
import HallRules

/// ATT-1, ATT-2. Marks at the start and the end of work.
struct AttendanceDesk: AttendanceService {
    typealias Contexts = HallContexts

    func signIn(_ request: SignInRequest, in context: WriteContext) throws -> SignInReply {
        let signed = try context.sign(.signIn)
        let isRepeated = signed.before.signIn != nil
        let event = SignedIn(personID: signed.mark.person.value, date: signed.date, repeatedMark: isRepeated)
        try context.record(JournalNote(.signedIn(event), subject: signed.mark.person.subject, clauses: [.att1, .att2]))
        try context.returnFromLeave(signed.mark.person)
        try context.sessionClosing.look(signed.mark.at.day...signed.mark.at.day, of: signed.mark.person)
        return SignInReply(
            date: signed.date, at: context.timestamp(signed.after.signIn), repeatedMark: isRepeated,
            personName: context.caller.personName, overdueMinutes: signed.ended?.overdueMinutes ?? 0)
    }

    func signOut(_ request: SignOutRequest, in context: WriteContext) throws -> SignOutReply {
        let signed = try context.sign(.signOut)
        let isRepeated = signed.before.signOut != nil
        let event = SignedOut(personID: signed.mark.person.value, date: signed.date, repeatedMark: isRepeated)
        try context.record(JournalNote(.signedOut(event), subject: signed.mark.person.subject, clauses: [.att1, .att2]))
        try context.leave(signed.mark.person, because: request.visitorReason)
        try context.sessionClosing.look(signed.mark.at.day...signed.mark.at.day, of: signed.mark.person)
        return SignOutReply(
            date: signed.date, at: context.timestamp(signed.after.signOut), repeatedMark: isRepeated,
            personName: context.caller.personName, withoutSignIn: signed.after.signIn == nil)
    }

    func listMarks(_ request: ListMarksRequest, in context: ReadContext) throws -> ListMarksReply {
        let days = try DaySpan.checked(from: request.from, to: request.to)
        let subject = try context.markReader().reads(context.asked(request.personID))
        let place = try MarkTable.Place(token: request.pageToken)
        let page = try Page(size: request.pageSize, standard: 200) { limit in
            try MarkTable.list(context.db, context.house.clock, of: subject, in: days, after: place, limit: limit)
        }
        return ListMarksReply(marks: page.shown, nextPageToken: page.next { "\($0.date) \($0.personID)" })
    }
}

/// A mark, and the day's attendance before and after it.
private struct Signed {
    var mark: Mark
    var before: Attendance
    var after: Attendance
    /// ATT-6. What the mark has ended.
    var ended: EndedAway?

    var date: String { mark.at.day.description }
}

extension WriteContext {
    fileprivate func sign(_ kind: HallRules.MarkKind) throws -> Signed {
        let mark = try Mark.signed(
            kind, by: try caller.signer(db), uid: caller.uid, now: house.clock.hallTime(now))
        let before = try MarkTable.attendance(db, house.clock, person: mark.person, on: mark.at.day)
        try MarkTable.insert(db, mark, at: now)
        let ended = try endAway(of: mark.person)
        return Signed(mark: mark, before: before, after: before.adding(mark), ended: ended)
    }

    /// ATT-7. Whoever leaves visitors waiting says why.
    fileprivate func leave(_ person: Person.ID, because reason: String) throws {
        let waiting = try ExtendedServiceTable.waiting(db, house.clock, for: person, on: today)
        try ExtendedService.checkLeaving(waiting: waiting, because: reason)
        guard !waiting.isEmpty else { return }
        let event = VisitorsLeft(personID: person.value, enquiryNumbers: waiting)
        try record(
            JournalNote(.visitorsLeft(event), subject: person.subject, clauses: [.att7], sealed: JournalSealed(text: reason)))
    }

    /// The minute a mark counts from.
    fileprivate func timestamp(_ mark: Mark?) -> Timestamp? {
        mark.map { house.clock.instant($0.at).timestamp }
    }
}

extension Principal {
    /// ATT-2. As whom the caller signs: a person behind everything else, then what the uid stands for.
    func signer(_ db: Database) throws -> Signer {
        if let personID {
            let person = try StaffTable.required(db, personID, field: "person_id")
            guard sessionID != nil, let terminalID else { return .person(person) }
            return .badge(person, at: Terminal.ID(terminalID))
        }
        if let terminalID { return .terminal(Terminal.ID(terminalID)) }
        if serviceAccountID != nil { return .service }
        return roles.contains(.administrator) ? .administrator : .stranger
    }
}
