import HallProto

/// Who speaks: a uid, and the badge token it shows.
struct Voice: Hashable {
    var uid: UInt32
    var token: String?
}

/// Whom the daemon must take a voice for.
struct Caller {
    var uid: UInt32
    var person = ""
    var terminal = ""
    var account = ""
    var session: String?
    var roles: Set<Role> = [.anyone]
    /// What was handed on to them of what the called method decides.
    var letters: [World.Letter] = []

    /// Whose request names these are.
    var scope: String { !person.isEmpty ? "person/\(person)" : !account.isEmpty ? "service/\(account)" : "uid/\(uid)" }

    func has(_ role: Role) -> Bool { roles.contains(role) }
    var keepsOrder: Bool { has(.registrar) || has(.director) }
}

/// ATT-2, DI-1.
extension World {
    /// Nil: the token opens nothing any more.
    func caller(_ voice: Voice) -> Caller? {
        var caller = Caller(uid: voice.uid)
        let login = logins[voice.uid] ?? LoginInfo(uid: voice.uid)
        caller.terminal = login.terminalID
        if let token = voice.token {
            guard let session = sessions[token], session.terminal == login.terminalID, isLive(session) else { return nil }
            caller.roles = [.anyone, .terminal]
            caller.session = token
            become(session.person, &caller)
            return caller.person.isEmpty ? nil : caller
        }
        caller.account = login.serviceAccountID
        if !login.terminalID.isEmpty { caller.roles.insert(.terminal) }
        if let account = accounts[login.serviceAccountID] { caller.roles.insert(account.role) }
        if !login.personID.isEmpty { become(login.personID, &caller) }
        if [0, ownUID].contains(voice.uid), !isAdministered { caller.roles.insert(.administrator) }
        return caller
    }

    func become(_ person: String, _ caller: inout Caller) {
        guard isServing(person) else { return }
        caller.person = person
        caller.roles.formUnion(roles[person] ?? [])
        caller.roles.insert(.clerk)
    }

    /// Whether somebody who serves and can log in is administrator.
    private var isAdministered: Bool {
        logins.values.contains { isServing($0.personID) && roles[$0.personID]?.contains(.administrator) == true }
    }

    var hasDirector: Bool { roles.contains { $0.value.contains(.director) && isServing($0.key) } }

    func isLive(_ session: Session) -> Bool { now < session.seen + Int64(number("badge_idle_minutes")) * 60_000 }

    /// The roles somebody still has.
    func standingRoles(_ person: String) -> Set<Role> { isServing(person) ? roles[person] ?? [] : [] }
}
