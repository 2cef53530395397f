/// A shared machine at a window.
public enum Terminal {
    public struct ID: Sendable, Hashable {
        public let value: String
        public init(_ value: String) { self.value = value }
    }
}

/// ATT-2. Who the socket says is calling, as far as signing goes. Nothing in a request can change it.
public enum Signer: Sendable, Hashable {
    /// A person on their own login.
    case person(Person)
    /// A person whose badge session is open on this terminal.
    case badge(Person, at: Terminal.ID)
    /// A terminal nobody has put a badge on.
    case terminal(Terminal.ID)
    /// Scripts, the county's shipper.
    case service
    case administrator
    /// A login nobody is mapped to.
    case stranger
}

/// ATT-1. What somebody signed.
public enum MarkKind: String, Sendable, Hashable, CaseIterable {
    case signIn = "sign_in"
    case signOut = "sign_out"
}

/// ATT-1. One signature, as it was given. It keeps its terminal and its login (ATT-2).
public struct Mark: Sendable, Hashable {
    public let person: Person.ID
    public let kind: MarkKind
    /// From the daemon's clock, never from the caller.
    public let at: HallTime
    /// Nil on the person's own login.
    public let terminal: Terminal.ID?
    /// The login the kernel named.
    public let uid: UInt32

    public init(person: Person.ID, kind: MarkKind, at: HallTime, terminal: Terminal.ID?, uid: UInt32) {
        self.person = person
        self.kind = kind
        self.at = at
        self.terminal = terminal
        self.uid = uid
    }
}

extension Mark {
    /// ATT-2. Nobody signs for another: the mark is the caller's own or none. Refused with ATT-2 if no person is calling, with
    /// ATT-1 if the person has left the hall.
    public static func signed(_ kind: MarkKind, by signer: Signer, uid: UInt32, now: HallTime) throws(Refusal) -> Mark {
        let (person, terminal) = try person(behind: signer)
        guard person.isServing(on: now.day) else {
            throw Refusal(
                .att1, zh: "\(person.name)已经离岗，不再签到签退；如有差错，请找登记员。",
                en: "\(person.name) has left the hall and signs no more; if that is wrong, see the registrar.")
        }
        return Mark(person: person.id, kind: kind, at: now, terminal: terminal, uid: uid)
    }

    private static func person(behind signer: Signer) throws(Refusal) -> (Person, Terminal.ID?) {
        switch signer {
        case .person(let person): return (person, nil)
        case .badge(let person, let terminal): return (person, terminal)
        case .terminal:
            throw Refusal(
                .att2, zh: "请先在本机刷工牌并输入PIN，再签到签退；签名只能由本人签。",
                en: "Open your badge on this terminal with your PIN first; everyone signs for themselves.")
        case .service:
            throw Refusal(
                .att2, zh: "服务账号不能签到签退，请本人用自己的账号或工牌签。",
                en: "A service account can't sign; the person signs with their own login or badge.")
        case .administrator:
            throw Refusal(
                .att2, zh: "管理员不能替任何人签到签退，请本人用自己的账号或工牌签。",
                en: "The administrator signs for nobody; the person signs with their own login or badge.")
        case .stranger:
            throw Refusal(
                .att2, zh: "这个账号没有对应的工作人员，不能签到签退；请找登记员登记账号。",
                en: "This login belongs to nobody on the staff and can't sign; have the registrar map it.")
        }
    }
}

/// ATT-1. The marks of one person in one stretch of time, a session or a day: the first sign-in and the last sign-out count,
/// in whatever order they come to be known; the others are kept and change nothing.
public struct Attendance: Sendable, Hashable {
    public let signIn: Mark?
    public let signOut: Mark?

    public init(signIn: Mark? = nil, signOut: Mark? = nil) {
        self.signIn = signIn
        self.signOut = signOut
    }

    public init(marks: some Sequence<Mark>) {
        self = marks.reduce(Attendance()) { $0.adding($1) }
    }

    public func adding(_ mark: Mark) -> Attendance {
        switch mark.kind {
        case .signIn:
            guard let signIn, signIn.at <= mark.at else { return Attendance(signIn: mark, signOut: signOut) }
            return self
        case .signOut:
            guard let signOut, signOut.at >= mark.at else { return Attendance(signIn: signIn, signOut: mark) }
            return self
        }
    }

    /// Whether this mark is one of the two that count.
    public func counts(_ mark: Mark) -> Bool { mark == signIn || mark == signOut }
}
