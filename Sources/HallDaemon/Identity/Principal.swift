import HallProto
import HallRules

/// The roles somebody holds, as one value.
struct Roles: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    init(_ role: Role) {
        self.init(rawValue: 1 << UInt32(role.rawValue))
    }

    init(_ roles: [Role]) {
        self = roles.reduce(into: []) { $0.insert(Roles($1)) }
    }

    static let clerk = Roles(.clerk)
    static let registrar = Roles(.registrar)
    static let director = Roles(.director)
    static let principal = Roles(.principal)
    static let inspector = Roles(.inspector)
    static let disciplineBody = Roles(.disciplineBody)
    static let partyBranch = Roles(.partyBranch)
    static let administrator = Roles(.administrator)
    static let terminal = Roles(.terminal)
    static let anyone = Roles(.anyone)

    var list: [Role] { Role.allKnown.filter { $0 != .unspecified && contains(Roles($0)) } }
}

/// Who is calling, worked out anew for every call, so that a revocation bites at once.
struct Principal: Sendable, Hashable {
    var uid: UInt32
    /// By own login or by badge session; nil when nobody in particular is calling.
    var personID: String?
    var personName = ""
    var terminalID: String?
    var serviceAccountID: String?
    /// The badge session the person speaks through.
    var sessionID: String?
    var roles: Roles
    /// AB-5. What others have handed on to them of what the called method decides.
    var lendings: [Lending] = []

    /// Whose request-ids these are.
    var scope: String {
        personID.map { "person/\($0)" } ?? serviceAccountID.map { "service/\($0)" } ?? "uid/\(uid)"
    }

    /// A window machine nobody has put a badge on.
    var isBareTerminal: Bool { terminalID != nil && personID == nil }

    func holds(anyOf allowed: Roles) -> Bool { !roles.isDisjoint(with: allowed) }

    func actor(method: String) -> JournalActor {
        JournalActor(uid: uid, terminalID: terminalID ?? "", personID: personID ?? "", method: method)
    }
}
