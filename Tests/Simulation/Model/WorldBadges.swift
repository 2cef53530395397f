import HallProto

/// ATT-2, ATT-8: badge and PIN.
extension World {
    func goodBadge(_ person: String) -> String? { badges.first { $0.value.person == person && $0.value.state != .lost }?.key }

    mutating func lose(_ number: String, _ caller: Caller) -> Event {
        let person = badges[number]!.person
        badges[number] = Badge(person: person, state: .lost)
        return Event("badgeLost", "person/\(person)", by: caller.person)
    }

    mutating func end(sessionsOf ends: (Session) -> Bool, _ caller: Caller) -> [Event] {
        let ending = sessions.filter { ends($0.value) }
        for token in ending.keys { sessions[token] = nil }
        return ending.values.map { Event("badgeSessionClosed", "person/\($0.person)", by: caller.person) }
    }

    private func isBlocked(_ badge: Badge) -> Bool { badge.blockedUntil.map { now < $0 } ?? false }

    /// Five wrong ones in a row, and the badge rests for a quarter of an hour.
    private mutating func countWrong(_ number: String, _ caller: Caller) -> Verdict {
        guard var badge = badges[number] else { return .refused(["ATT-2"]) }
        badge.wrong = badge.blockedUntil == nil ? badge.wrong + 1 : 1
        badge.blockedUntil = badge.wrong >= 5 ? now + 15 * 60_000 : nil
        badges[number] = badge
        return .refused(["ATT-2"], leaving: [Event("pinFailed", "badge/\(number)", by: caller.person)])
    }

    private func isRun(_ pin: String) -> Bool { ["123456", "654321", "111111"].contains(pin) }

    mutating func issue(_ request: IssueBadgeRequest, _ caller: Caller) -> Verdict {
        let (number, person) = (request.badgeNumber, request.personID)
        var against = Objections()
        against.note("invalidArgument", unless: staff[person] != nil)
        against.note("ATT-2", unless: staff[person] == nil || isServing(person))
        against.note("alreadyExists", unless: badges[number].map { $0.person == person } ?? true)
        guard against.none else { return against.verdict }
        var events = end(sessionsOf: { $0.person == person }, caller)
        if let former = goodBadge(person), former != number { events.append(lose(former, caller)) }
        badges[number] = Badge(person: person, state: .awaitingPIN)
        return .done(events + [Event("badgeIssued", "person/\(person)", by: caller.person)]) { reply, world in
            world.badges[number]?.code = try IssueBadgeReply(decoding: reply, limits: .reply).activationCode
            return nil
        }
    }

    mutating func setFirstPIN(_ request: SetFirstPinRequest, _ caller: Caller) -> Verdict {
        let number = request.badgeNumber
        guard let badge = badges[number], badge.state == .awaitingPIN, !isBlocked(badge) else { return .refused(["ATT-2"]) }
        guard request.activationCode == badge.code else { return countWrong(number, caller) }
        guard isServing(badge.person), !isRun(request.newPin) else { return .refused(["ATT-2"]) }
        badges[number] = Badge(person: badge.person, state: .inUse, pin: request.newPin)
        return .done([Event("pinChosen", "person/\(badge.person)", by: caller.person)])
    }

    mutating func openSession(_ request: OpenBadgeSessionRequest, _ caller: Caller) -> Verdict {
        let number = request.badgeNumber
        guard let badge = badges[number], badge.state == .inUse, !isBlocked(badge) else { return .refused(["ATT-2"]) }
        guard request.pin == badge.pin else { return countWrong(number, caller) }
        let person = badge.person
        let isElsewhere = sessions.values.contains { $0.person == person && $0.terminal != caller.terminal && isLive($0) }
        guard isServing(person), !isElsewhere else { return .refused(["ATT-2"]) }
        let ended = end(sessionsOf: { $0.person == person || $0.terminal == caller.terminal }, caller)
        badges[number]?.wrong = 0
        badges[number]?.blockedUntil = nil
        return .done(ended + [Event("badgeSessionOpened", "person/\(person)", by: caller.person)]) { [now] reply, world in
            let token = try OpenBadgeSessionReply(decoding: reply, limits: .reply).token
            world.sessions[token] = Session(
                id: "unknown \(person)", person: person, badge: number, terminal: caller.terminal, seen: now, stored: now)
            return nil
        }
    }

    mutating func changePIN(_ request: ChangePinRequest, _ caller: Caller) -> Verdict {
        guard request.newPin != request.oldPin else { return .refused(["invalidArgument"]) }
        guard let number = goodBadge(caller.person), let badge = badges[number], badge.state == .inUse, !isBlocked(badge) else {
            return .refused(["ATT-2"])
        }
        guard request.oldPin == badge.pin else { return countWrong(number, caller) }
        badges[number] = Badge(person: badge.person, state: .inUse, pin: request.newPin)
        let own = caller.session.flatMap { sessions[$0]?.id }
        let ended = end(sessionsOf: { $0.person == caller.person && $0.id != own }, caller)
        return .done(ended + [Event("pinChosen", "person/\(caller.person)", by: caller.person)])
    }
}
