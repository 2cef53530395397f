import HallProto
import HallRules

/// ATT-2. Badges, PINs and sessions. Who is asking is worked out before any of this; secrets were stretched before the writer.
struct IdentityDesk: IdentityService {
    typealias Contexts = HallContexts

    func whoAmI(_ request: WhoAmIRequest, in context: ReadContext) throws -> WhoAmIReply {
        WhoAmIReply(try context.caller())
    }

    func openBadgeSession(_ request: OpenBadgeSessionRequest, in context: WriteContext) throws -> OpenBadgeSessionReply {
        let found = try BadgeTable.required(context.db, request.badgeNumber, else: Badge.wrongPIN)
        let person = found.badge.person
        try found.badge.checkTakesPIN(now: context.now)
        try context.check(found.pin, of: found.badge, else: Badge.wrongPIN)
        let terminal = try context.terminal()
        let rules = try BadgeSessionTable.rules(context.db)
        let near = try BadgeSessionTable.near(context.db, person: person.id, terminal: terminal, context.house.sessions)
        let ending = try BadgeSession.opening(
            by: person, at: terminal, open: near, now: context.now, on: context.today, under: rules)
        try context.end(ending)
        let token = BadgeSessions.newToken()
        let session = BadgeSession(id: BadgeSessions.newID(), person: person.id, terminal: terminal, lastUsed: context.now)
        try BadgeSessionTable.insert(context.db, session, badge: found.badge.number, token: token)
        try BadgeTable.count(context.db, found.badge.number, .none)
        let event = BadgeSessionOpened(personID: person.id.value, sessionID: session.id.value)
        try context.record(JournalNote(.badgeSessionOpened(event), subject: person.id.subject, clauses: [.att2]))
        return OpenBadgeSessionReply(
            token: token, personID: person.id.value, personName: person.name, idleMinutes: Int32(rules.idleMinutes))
    }

    func closeBadgeSession(_ request: CloseBadgeSessionRequest, in context: WriteContext) throws -> CloseBadgeSessionReply {
        try context.end([context.session()])
        return CloseBadgeSessionReply()
    }

    func endBadgeSession(_ request: EndBadgeSessionRequest, in context: WriteContext) throws -> EndBadgeSessionReply {
        try context.end([BadgeSessionTable.required(context.db, request.sessionID, context.house.sessions)])
        return EndBadgeSessionReply()
    }

    func listBadgeSessions(_ request: ListBadgeSessionsRequest, in context: ReadContext) throws -> ListBadgeSessionsReply {
        ListBadgeSessionsReply(
            sessions: try BadgeSessionTable.live(context.db, context.house.sessions, now: context.now))
    }

    func setFirstPin(_ request: SetFirstPinRequest, in context: WriteContext) throws -> SetFirstPinReply {
        let found = try BadgeTable.required(context.db, request.badgeNumber, else: Badge.wrongActivationCode)
        try found.badge.checkTakesActivationCode(now: context.now)
        try context.check(found.activation, of: found.badge, else: Badge.wrongActivationCode)
        try found.badge.person.checkGetsAccess(on: context.today)
        try PIN.check(request.newPin)
        try BadgeTable.choose(context.db, found.badge.number, pin: context.pins?.fresh)
        try context.record(found.badge.person, .pinChosen(PinChosen(personID: found.badge.person.id.value)))
        return SetFirstPinReply()
    }

    func changePin(_ request: ChangePinRequest, in context: WriteContext) throws -> ChangePinReply {
        guard request.newPin != request.oldPin else {
            throw Failure.malformed("new_pin", zh: "新PIN与旧PIN相同，请换一个", en: "the new PIN is the old one; choose another")
        }
        let person = try StaffTable.required(context.db, context.person().value, field: "person_id")
        let found = try BadgeTable.requiredGood(context.db, person: person)
        try found.badge.checkTakesPIN(now: context.now)
        try context.check(found.pin, of: found.badge, else: Badge.wrongPIN)
        try PIN.check(request.newPin)
        try BadgeTable.choose(context.db, found.badge.number, pin: context.pins?.fresh)
        try context.end(context.sessions(of: person).filter { $0.id.value != context.caller.sessionID })
        try context.record(person, .pinChosen(PinChosen(personID: person.id.value)))
        return ChangePinReply()
    }

    func resetPin(_ request: ResetPinRequest, in context: WriteContext) throws -> ResetPinReply {
        let person = try StaffTable.required(context.db, request.personID, field: "person_id")
        try person.checkGetsAccess(on: context.today)
        let found = try BadgeTable.requiredGood(context.db, person: person)
        try BadgeTable.forgetPIN(context.db, found.badge.number, activation: context.pins?.fresh)
        try context.end(context.sessions(of: person))
        try context.record(person, .pinReset(PinReset(personID: person.id.value)))
        return ResetPinReply(activationCode: context.pins?.activationCode ?? "")
    }

    func issueBadge(_ request: IssueBadgeRequest, in context: WriteContext) throws -> IssueBadgeReply {
        let person = try StaffTable.required(context.db, request.personID, field: "person_id")
        try person.checkGetsAccess(on: context.today)
        try BadgeTable.checkFree(context.db, request.badgeNumber, for: person)
        try context.end(context.sessions(of: person))
        let former = try BadgeTable.good(context.db, person: person.id.value).map(\.badge)
        try former.flatMap { $0.number == request.badgeNumber ? nil : $0 }.map(context.lose)
        try BadgeTable.issue(context.db, request.badgeNumber, to: person.id.value, activation: context.pins?.fresh)
        let event = BadgeIssued(personID: person.id.value, badgeNumber: request.badgeNumber)
        try context.record(person, .badgeIssued(event), clauses: [.att2, .att8])
        return IssueBadgeReply(activationCode: context.pins?.activationCode ?? "")
    }

    func reportBadgeLost(_ request: ReportBadgeLostRequest, in context: WriteContext) throws -> ReportBadgeLostReply {
        let badge = try BadgeTable.required(context.db, request.badgeNumber).badge
        try badge.checkReportedLost(by: context.actor())
        let sessions = try BadgeSessionTable.of(context.db, badge: badge.number, context.house.sessions)
        let rules = try BadgeSessionTable.rules(context.db)
        try context.end(sessions)
        try context.lose(badge)
        return ReportBadgeLostReply(
            sessionsEnded: Int32(sessions.filter { $0.isLive(now: context.now, under: rules) }.count))
    }
}

extension WriteContext {
    /// The terminal the call comes from; the router let only terminals through.
    fileprivate func terminal() throws -> Terminal.ID {
        guard let id = caller.terminalID else { throw Failure.nobody }
        return Terminal.ID(id)
    }

    /// ATT-2. The session the caller speaks through; FAILED_PRECONDITION on a login of one's own.
    fileprivate func session() throws -> BadgeSession {
        guard let id = caller.sessionID else {
            throw Failure.refused(
                HallProto.Refusal(
                    clause: Clause.att2.rawValue, zh: "您用的是本人账号，没有要退出的工牌会话",
                    en: "you are on a login of your own; there is no badge session to close"))
        }
        return try BadgeSessionTable.required(db, id, house.sessions)
    }

    fileprivate func sessions(of person: Person) throws -> [BadgeSession] {
        try BadgeSessionTable.of(db, person: person.id.value, house.sessions)
    }

    fileprivate func lose(_ badge: Badge) throws {
        try BadgeTable.lose(db, badge).onChange { badge in
            let event = BadgeLost(personID: badge.person.id.value, badgeNumber: badge.number)
            try record(badge.person, .badgeLost(event), clauses: [.att2, .att8])
        }
    }

    fileprivate func record(_ person: Person, _ event: JournalEvent.Event, clauses: [Clause] = [.att2]) throws {
        try record(JournalNote(event, subject: person.id.subject, clauses: clauses))
    }
}

extension WhoAmIReply {
    fileprivate init(_ caller: Principal) {
        self.init(
            uid: caller.uid, personID: caller.personID ?? "", personName: caller.personName,
            terminalID: caller.terminalID ?? "", serviceAccountID: caller.serviceAccountID ?? "", roles: caller.roles.list,
            byBadge: caller.sessionID != nil)
    }
}
