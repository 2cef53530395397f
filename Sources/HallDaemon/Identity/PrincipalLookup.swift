import GRDB
import HallProto
import HallRules

extension Principal {
    /// Works out who is calling, from what the kernel says of the connection and the badge session the call names.
    static func of(_ call: Call, _ db: Database, _ house: House, now: Instant) throws -> Principal {
        let today = house.clock.hallTime(now).day
        var principal = try byLogin(uid: call.peer.uid, db, today)
        if let token = call.metadata.badgeSession {
            try principal.speakThrough(token: token, db, house, now: now, today)
        } else if try isFirstAdministrator(uid: call.peer.uid, db, house, today) {
            principal.roles.insert(.administrator)
        }
        return principal
    }

    /// Somebody in person, as they stood on a day; nil: they had left, or never were here.
    static func inPerson(_ person: String, uid: UInt32, _ db: Database, on day: Day) throws -> Principal? {
        var principal = Principal(uid: uid, roles: .anyone)
        try principal.become(person, db, day)
        return principal.personID == nil ? nil : principal
    }

    private static func byLogin(uid: UInt32, _ db: Database, _ today: Day) throws -> Principal {
        var principal = Principal(uid: uid, roles: .anyone)
        let login = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT l.person_id, l.terminal_id, l.service_account_id, a.role
                    FROM login l LEFT JOIN service_account a ON a.id = l.service_account_id WHERE l.uid = ?
                    """), arguments: [uid])
        guard let login else { return principal }
        principal.terminalID = login["terminal_id"]
        if principal.terminalID != nil { principal.roles.insert(.terminal) }
        principal.serviceAccountID = login["service_account_id"]
        if let role: Int32 = login["role"] { principal.roles.insert(Roles(Role(rawValue: role))) }
        if let person: String = login["person_id"] { try principal.become(person, db, today) }
        return principal
    }

    /// Takes a person's name and roles on; somebody who has left has none.
    private mutating func become(_ person: String, _ db: Database, _ today: Day) throws {
        let staff = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT s.name, (SELECT coalesce(sum(1 << r.role), 0) FROM staff_role r WHERE r.person_id = s.id) AS roles
                    FROM staff s WHERE s.id = ? AND (s.departed_on IS NULL OR s.departed_on > ?)
                    """), arguments: [person, today.number])
        guard let staff else { return }
        personID = person
        personName = staff["name"]
        roles.formUnion(Roles(rawValue: UInt32(staff["roles"] as Int64)))
        roles.insert(.clerk)
    }

    /// ATT-2. A badge session counts on the terminal it was opened on, while it is in use, and while its owner serves. Whoever
    /// the uid stands for besides the terminal steps back behind the badge.
    private mutating func speakThrough(
        token: String, _ db: Database, _ house: House, now: Instant, _ today: Day
    ) throws {
        let session = try BadgeSessionTable.find(db, token: token, house.sessions)
        guard let session, session.terminal.value == terminalID,
            session.isLive(now: now, under: try BadgeSessionTable.rules(db))
        else { throw Principal.noSession }
        self = Principal(uid: uid, terminalID: terminalID, sessionID: session.id.value, roles: [.anyone, .terminal])
        try become(session.person.value, db, today)
        guard personID != nil else { throw Principal.noSession }
        house.sessions.touch(session.id.value, at: now)
    }

    private static var noSession: Failure {
        .saying(
            .unauthenticated, zh: "工牌会话已结束，请重新刷工牌并输入PIN",
            en: "the badge session has ended; put the badge on again and enter the PIN")
    }

    /// Root and the daemon's own uid keep the daemon until somebody who is in service holds the role.
    private static func isFirstAdministrator(uid: UInt32, _ db: Database, _ house: House, _ today: Day) throws -> Bool {
        guard house.firstAdministrators.contains(uid) else { return false }
        let named = try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM staff_role r JOIN login l ON l.person_id = r.person_id
                        JOIN staff s ON s.id = r.person_id AND (s.departed_on IS NULL OR s.departed_on > ?) WHERE r.role = ?)
                    """), arguments: [today.number, Role.administrator.rawValue])
        return named != true
    }
}

extension Failure {
    /// ATT-2. Said on a terminal of everything that takes a person.
    static let noBadge = Failure.refused(
        HallProto.Refusal(
            clause: Clause.att2.rawValue, zh: "请先在本机刷工牌并输入PIN", en: "put your badge on this terminal with your PIN first"),
        code: .permissionDenied)
}
