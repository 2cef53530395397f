import GRDB
import HallProto
import HallRules

extension IdentityDesk {
    /// What each method has stretched before it reaches the writer, by the method's path. A badge nobody has, and one without
    /// a secret, costs as long as any other; a request that can't be read costs none of it.
    static let preparations: [String: PinPreparation] = [
        "hall.v1.Identity/OpenBadgeSession": { call, _, reader in
            let request = try OpenBadgeSessionRequest(decoding: call.payload, limits: .request)
            let salt = try reader.read { try BadgeTable.find($0, request.badgeNumber)?.pin?.salt }
            return PreparedPins(given: try StretchedSecret(request.pin, salt: salt ?? StretchedSecret.nobodysSalt))
        },
        "hall.v1.Identity/SetFirstPin": { call, _, reader in
            let request = try SetFirstPinRequest(decoding: call.payload, limits: .request)
            let code = ActivationCode(request.activationCode)?.text ?? ""
            let salt = try reader.read { try BadgeTable.find($0, request.badgeNumber)?.activation?.salt }
            return PreparedPins(
                given: try StretchedSecret(code, salt: salt ?? StretchedSecret.nobodysSalt),
                fresh: try StretchedSecret(fresh: request.newPin))
        },
        "hall.v1.Identity/ChangePin": { call, caller, reader in
            let request = try ChangePinRequest(decoding: call.payload, limits: .request)
            let salt = try reader.read { try BadgeTable.good($0, person: caller.personID ?? "")?.pin?.salt }
            return PreparedPins(
                given: try StretchedSecret(request.oldPin, salt: salt ?? StretchedSecret.nobodysSalt),
                fresh: try StretchedSecret(fresh: request.newPin))
        },
        "hall.v1.Identity/ResetPin": { call, _, _ in
            _ = try ResetPinRequest(decoding: call.payload, limits: .request)
            return try PreparedPins.withNewCode()
        },
        "hall.v1.Identity/IssueBadge": { call, _, _ in
            _ = try IssueBadgeRequest(decoding: call.payload, limits: .request)
            return try PreparedPins.withNewCode()
        },
    ]
}

extension StretchedSecret {
    /// Where there is nothing to hold a secret against, it is stretched all the same.
    static let nobodysSalt = [UInt8](repeating: 0, count: saltBytes)
}

extension PreparedPins {
    fileprivate static func withNewCode() throws -> PreparedPins {
        var random = SystemRandomNumberGenerator()
        let code = ActivationCode(
            random: (0..<ActivationCode.symbols).map { _ in UInt8.random(in: .min ... .max, using: &random) })!
        return PreparedPins(fresh: try StretchedSecret(fresh: code.text), activationCode: code.text)
    }
}

extension WriteContext {
    /// ATT-2. Holds what was given against what the book has. A wrong one is refused, and counted all the same; what was
    /// stretched with a salt that has changed since is nobody's mistake (ABORTED).
    func check(_ secret: StretchedSecret?, of badge: Badge, else refusal: HallRules.Refusal) throws {
        guard let secret, let given = pins?.given, given.salt == secret.salt else {
            throw Failure.saying(
                .aborted, zh: "这张工牌刚刚被别的操作改动，请重试", en: "this badge was changed a moment ago; try again")
        }
        guard !given.matches(secret) else { return }
        throw JournalledRefusal(failure: Failure(refusal)) { context, _, _ in
            let attempts = badge.attempts.afterWrong(now: context.now)
            try BadgeTable.count(context.db, badge.number, attempts)
            let event = PinFailed(
                personID: badge.person.id.value, failures: Int32(attempts.wrong), blocked: attempts.blockedUntil != nil)
            try context.record(JournalNote(.pinFailed(event), subject: "badge/\(badge.number)", clauses: [.att2]))
        }
    }

    /// Ends badge sessions: their tokens are good for nothing from here on.
    func end(_ sessions: [BadgeSession]) throws {
        for session in sessions {
            try BadgeSessionTable.remove(db, session)
            let event = BadgeSessionClosed(personID: session.person.value, sessionID: session.id.value)
            try record(JournalNote(.badgeSessionClosed(event), subject: session.person.subject, clauses: [.att2]))
        }
        let seen = house.sessions
        afterCommit { for session in sessions { seen.forget(session.id.value) } }
    }
}

extension Person.ID {
    /// What an entry about the person is about.
    var subject: String { "person/\(value)" }
}
