import GRDB
import HallProto
import HallRules

/// AB-5. Powers of approval handed on in writing.
struct Delegations: DelegationsService {
    typealias Contexts = HallContexts

    func delegate(_ request: DelegateRequest, in context: WriteContext) throws -> DelegateReply {
        let giver = try context.person()
        let delegate = try StaffTable.required(context.db, request.delegateID, field: "delegate_id")
        let days = try request.days()
        let powers = try request.wantedPowers()
        let written = Delegation(
            number: "", giver: giver, delegate: delegate.id, powers: powers,
            offices: BreachDecider.offices(context.caller.roles), from: days.lowerBound, until: days.upperBound)
        try written.checkWritten(
            to: delegate, today: context.today, standing: DelegationTable.list(context.db, context.house.clock, by: giver))
        let number = try DelegationTable.nextNumber(context.db, year: context.today.year)
        try DelegationTable.insert(context.db, written.numbered(number), because: request.reason, at: context.now)
        let event = DelegationGiven(
            number: number, giverID: giver.value, delegateID: delegate.id.value,
            powers: Power.allCases.filter(powers.contains).map(\.wire), from: request.from, until: request.until)
        try context.record(.delegationGiven(event), number: number, reason: request.reason)
        return DelegateReply(delegation: try context.delegationInfo(number))
    }

    func revoke(_ request: RevokeDelegationRequest, in context: WriteContext) throws -> RevokeDelegationReply {
        let clock = context.house.clock
        let found = try DelegationTable.find(context.db, clock, number: request.number, seen: request.expectedVersion)
        let person = try context.person()
        _ = try found.delegation.revoked(
            by: person, offices: BreachDecider.offices(context.caller.roles), now: clock.hallTime(context.now))
        try DelegationTable.revoke(context.db, number: request.number, by: person, at: context.now)
        let event = DelegationRevoked(
            number: request.number, giverID: found.delegation.giver.value, delegateID: found.delegation.delegate.value)
        try context.record(.delegationRevoked(event), number: request.number, reason: request.reason)
        return RevokeDelegationReply(delegation: try context.delegationInfo(request.number))
    }

    func list(_ request: ListDelegationsRequest, in context: ReadContext) throws -> ListDelegationsReply {
        let wanted = DelegationTable.Wanted(
            person: try context.personMeant(request.personID), lastingOn: request.withEnded ? nil : context.today,
            before: try DelegationTable.id(context.db, token: request.pageToken))
        let reader = try DelegationReader(context.caller())
        let page = try Page(size: request.pageSize, standard: 50) { limit in
            try DelegationTable.list(context.db, context.house, wanted, for: reader, now: context.now, limit: limit)
        }
        return ListDelegationsReply(delegations: page.shown, nextPageToken: page.next(\.number))
    }
}

extension WriteContext {
    fileprivate func delegationInfo(_ number: String) throws -> DelegationInfo {
        try DelegationTable.info(db, house, number: number, for: DelegationReader(caller), now: now)
    }

    fileprivate func record(_ event: JournalEvent.Event, number: String, reason: String) throws {
        try record(
            JournalNote(event, subject: "delegation/\(number)", clauses: [.ab5], sealed: JournalSealed(text: reason)))
    }
}

extension DelegationReader {
    fileprivate init(_ caller: Principal) throws {
        guard let person = caller.personID else { throw Failure.nobody }
        self = caller.holds(anyOf: [.director, .principal, .inspector]) ? .office : .person(Person.ID(person))
    }
}

extension DelegateRequest {
    /// INVALID_ARGUMENT naming the field for days that stand the wrong way round.
    fileprivate func days() throws -> ClosedRange<Day> {
        let (first, last) = (try Day.required(from, field: "from"), try Day.required(until, field: "until"))
        guard first <= last else {
            throw Failure.malformed("until", zh: "结束日期不能早于开始日期", en: "the last day lies before the first")
        }
        return first...last
    }

    /// All where none is named; INVALID_ARGUMENT naming the field for one that is named twice.
    fileprivate func wantedPowers() throws -> Set<Power> {
        for (place, power) in powers.enumerated() where powers[..<place].contains(power) {
            throw Failure.malformed("powers[\(place)]", zh: "同一项权力列了两次", en: "a power is listed twice")
        }
        return powers.isEmpty ? Set(Power.allCases) : Set(powers.compactMap { Power($0) })
    }
}
