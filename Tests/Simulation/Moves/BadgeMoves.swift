import HallProto

/// Badges, PINs and sessions; signing in and out.
extension Moves {
    static let badges: [String: Maker] = [
        "hall.v1.Identity/IssueBadge": issue, "hall.v1.Identity/SetFirstPin": setFirstPIN,
        "hall.v1.Identity/OpenBadgeSession": openSession, "hall.v1.Identity/CloseBadgeSession": closeSession,
        "hall.v1.Identity/EndBadgeSession": endSession, "hall.v1.Identity/ListBadgeSessions": listSessions,
        "hall.v1.Identity/ChangePin": changePIN, "hall.v1.Identity/ResetPin": resetPIN,
        "hall.v1.Identity/ReportBadgeLost": reportLost,
    ]

    static let pins = ["407182", "918273", "557190"]

    private static let issue: Maker = { dice, world in
        let path = "hall.v1.Identity/IssueBadge"
        let request = IssueBadgeRequest(personID: dice.id(world.staff.keys), badgeNumber: "B\(dice.number(1...6))")
        return Move(path, dice.voice(path, world), request) { world, caller in world.issue(request, caller) }
    }

    private static let setFirstPIN: Maker = { dice, world in
        let path = "hall.v1.Identity/SetFirstPin"
        let waiting = world.badges.filter { $0.value.state == .awaitingPIN }.keys
        let number = dice.chance(80) ? dice.id(waiting) : dice.id(world.badges.keys)
        let code = dice.chance(15) ? "23456789AB" : world.badges[number]?.code ?? ""
        let request = SetFirstPinRequest(
            badgeNumber: number, activationCode: code.isEmpty ? "23456789AB" : code,
            newPin: dice.chance(5) ? "123456" : dice.one(pins))
        return Move(path, dice.voice(path, world), request) { world, caller in world.setFirstPIN(request, caller) }
    }

    private static let openSession: Maker = { dice, world in
        let path = "hall.v1.Identity/OpenBadgeSession"
        let ready = world.badges.filter { $0.value.state == .inUse }.keys
        let number = dice.chance(85) ? dice.id(ready) : dice.id(world.badges.keys)
        let right = world.badges[number].flatMap { $0.pin.isEmpty ? nil : $0.pin } ?? "407182"
        let request = OpenBadgeSessionRequest(badgeNumber: number, pin: dice.chance(80) ? right : "602214")
        return Move(path, dice.voice(path, world), request) { world, caller in world.openSession(request, caller) }
    }

    private static let closeSession: Maker = { dice, world in
        let path = "hall.v1.Identity/CloseBadgeSession"
        let badged = world.voices.filter { $0.token != nil }
        let voice = dice.chance(80) ? dice.one(badged, else: dice.voice(path, world)) : dice.voice(path, world)
        return Move(path, voice, CloseBadgeSessionRequest()) { world, caller in
            guard let token = caller.session, let id = world.sessions[token]?.id else { return .refused(["ATT-2"]) }
            return .done(world.end(sessionsOf: { $0.id == id && $0.person == caller.person }, caller))
        }
    }

    private static let endSession: Maker = { dice, world in
        let path = "hall.v1.Identity/EndBadgeSession"
        let known = world.sessions.values.map(\.id).filter { !$0.hasPrefix("unknown") }.sorted()
        let request = EndBadgeSessionRequest(sessionID: dice.id(known))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard world.sessions.values.contains(where: { $0.id == request.sessionID }) else { return .refused(["notFound"]) }
            return .done(world.end(sessionsOf: { $0.id == request.sessionID }, caller))
        }
    }

    private static let listSessions: Maker = { dice, world in
        let path = "hall.v1.Identity/ListBadgeSessions"
        return Move(path, dice.voice(path, world), ListBadgeSessionsRequest()) { world, _ in
            let live = world.sessions.values.filter { world.isLive($0) }.map { "\($0.person) \($0.terminal)" }.sorted()
            return .done { reply, world in
                let sessions = try ListBadgeSessionsReply(decoding: reply, limits: .reply).sessions
                for session in sessions {
                    let token = world.sessions.first {
                        $0.value.person == session.personID && $0.value.terminal == session.terminalID
                    }
                    if let token { world.sessions[token.key]?.id = session.sessionID }
                }
                let shown = sessions.map { "\($0.personID) \($0.terminalID)" }.sorted()
                return shown == live ? nil : "\(shown), not \(live)"
            }
        }
    }

    private static let changePIN: Maker = { dice, world in
        let path = "hall.v1.Identity/ChangePin"
        let voice = dice.voice(path, world)
        let own = world.badges.values.first { $0.person == world.caller(voice)?.person && $0.state == .inUse }
        let request = ChangePinRequest(oldPin: dice.chance(85) ? own?.pin ?? "407182" : "602214", newPin: dice.one(pins))
        return Move(path, voice, request) { world, caller in world.changePIN(request, caller) }
    }

    private static let resetPIN: Maker = { dice, world in
        let path = "hall.v1.Identity/ResetPin"
        let request = ResetPinRequest(personID: dice.id(world.staff.keys))
        return Move(path, dice.voice(path, world), request) { world, caller in
            let person = request.personID
            var against = Objections()
            against.note("invalidArgument", unless: world.staff[person] != nil)
            against.note(
                "ATT-2", unless: world.staff[person] == nil || (world.isServing(person) && world.goodBadge(person) != nil))
            guard against.none, let number = world.goodBadge(person) else { return against.verdict }
            world.badges[number] = World.Badge(person: person, state: .awaitingPIN)
            let events = world.end(sessionsOf: { $0.person == person }, caller)
            return .done(events + [Event("pinReset", "person/\(person)", by: caller.person)]) { reply, world in
                world.badges[number]?.code = try ResetPinReply(decoding: reply, limits: .reply).activationCode
                return nil
            }
        }
    }

    private static let reportLost: Maker = { dice, world in
        let path = "hall.v1.Identity/ReportBadgeLost"
        // Rarely one that is there: a hall would soon have none.
        let request = ReportBadgeLostRequest(badgeNumber: dice.chance(40) ? dice.id(world.badges.keys) : "B9")
        return Move(path, dice.voice(path, world), request) { world, caller in
            let number = request.badgeNumber
            guard let badge = world.badges[number] else { return .refused(["notFound"]) }
            guard badge.person == caller.person || caller.keepsOrder else { return .refused(["ATT-2"]) }
            var events = world.end(sessionsOf: { $0.badge == number }, caller)
            if badge.state != .lost { events.append(world.lose(number, caller)) }
            return .done(events)
        }
    }
}
