/// ATT-2, ATT-8. A badge as it was handed out: whose it is, and how far its owner has come with the PIN.
public struct Badge: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        /// Handed out; the PIN is still to be chosen with the activation code.
        case awaitingPIN
        case inUse
        case lost
    }

    public let number: String
    public let person: Person
    public let state: State
    public let attempts: PINAttempts

    public init(number: String, person: Person, state: State, attempts: PINAttempts) {
        self.number = number
        self.person = person
        self.state = state
        self.attempts = attempts
    }
}

extension Badge {
    /// ATT-2. Refused with ATT-2 while no PIN is looked at, be it the right one: the badge is blocked, lost, or has none yet.
    public func checkTakesPIN(now: Instant) throws(Refusal) {
        try attempts.checkAllowed(now: now)
        switch state {
        case .inUse: return
        case .awaitingPIN:
            throw Refusal(
                .att2, zh: "这张工牌还没有设置PIN，请先用登记员给的激活码设置。",
                en: "This badge has no PIN yet; choose one first with the activation code the registrar gave you.")
        case .lost: throw Self.isLost
        }
    }

    /// ATT-2. Refused with ATT-2 while no activation code is looked at: the badge is blocked, lost, or has its PIN.
    public func checkTakesActivationCode(now: Instant) throws(Refusal) {
        try attempts.checkAllowed(now: now)
        switch state {
        case .awaitingPIN: return
        case .inUse:
            throw Refusal(
                .att2, zh: "这张工牌已经设置过PIN，激活码只能用一次；忘记了请登记员重置。",
                en:
                    "This badge has its PIN, and an activation code is used once; if the PIN is forgotten, have the registrar reset it."
            )
        case .lost: throw Self.isLost
        }
    }

    /// ATT-2. Whoever owns a badge reports it lost; for others the registrar or the director does. Refused with ATT-2.
    public func checkReportedLost(by actor: CaseActor) throws(Refusal) {
        guard actor.person != person.id, actor.offices.isDisjoint(with: [.registrar, .director]) else { return }
        throw Refusal(
            .att2, zh: "只能挂失本人的工牌；捡到或替别人挂失，请找登记员或主任。",
            en: "You report your own badge lost; for another's, see the registrar or the director.")
    }

    /// One answer to a wrong PIN and to a badge nobody has, so that numbers can't be tried out.
    public static let wrongPIN = Refusal(
        .att2, zh: "工牌号或PIN不对，请核对后再输。", en: "The badge number or the PIN is wrong; check both and try again.")

    /// One answer to a wrong code and to a badge nobody has.
    public static let wrongActivationCode = Refusal(
        .att2, zh: "工牌号或激活码不对，请核对后再输。",
        en: "The badge number or the activation code is wrong; check both and try again.")

    private static let isLost = Refusal(
        .att2, zh: "这张工牌已经挂失，不能再用；请交给登记员，另领新牌。",
        en: "This badge was reported lost and opens nothing; hand it to the registrar and ask for a new one.")
}

extension Person {
    /// ATT-2. Refused with ATT-2 for somebody who has left: they get no badge, no PIN and no login.
    public func checkGetsAccess(on day: Day) throws(Refusal) {
        guard isServing(on: day) else {
            throw Refusal(
                .att2, zh: "\(name)已经离岗，不再发放工牌、PIN和账号；如有差错，请先更正离岗登记。",
                en: "\(name) has left the hall and gets no badge, PIN or login; if that is wrong, correct the departure first.")
        }
    }

    /// ATT-2. Nothing can be done with a badge the person doesn't have.
    public var hasNoBadge: Refusal {
        Refusal(
            .att2, zh: "\(name)没有可用的工牌，请登记员先发放一张。", en: "\(name) has no badge that is good; have the registrar issue one.")
    }
}

/// ATT-2. What a new badge's owner is handed, to choose the PIN with: 10 symbols of 32, one in about 10¹⁵, used once.
public struct ActivationCode: Sendable, Hashable {
    public static let symbols = 10

    public let text: String

    /// Takes its 10 symbols from as many random bytes (five bits of each, so that all are equally likely). Nil for fewer.
    public init?(random: some Collection<UInt8>) {
        guard random.count >= Self.symbols else { return nil }
        let bytes = random.prefix(Self.symbols).map { QueryCode.alphabet[Int($0 & 31)] }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Reads it as people type it: small letters, spaces and dashes don't matter. Nil for anything else.
    public init?(_ typed: some StringProtocol) {
        let bytes = typed.uppercased().utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard bytes.count == Self.symbols, bytes.allSatisfy(QueryCode.alphabet.contains) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }
}
