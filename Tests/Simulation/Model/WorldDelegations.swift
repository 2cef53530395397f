import HallProto

/// AB-5: who decides in whose place, and since when that one is away by the book.
extension World {
    /// A letter by which somebody hands powers on.
    struct Letter: Hashable {
        var number: String
        var giver: String
        var delegate: String
        var powers: Set<ApprovalPower>
        var offices: Set<Role>
        var from: Int
        var until: Int
        var reason: String
        var revoker = ""
        var version: Int64 = 1

        var tag: String { "\(giver) by \(number)" }
    }

    /// What the hall's board would have: out, or off by the rota; whoever has signed in since is here.
    func isAway(_ person: String) -> Bool {
        switch whereaboutsNow(person).0 {
        case .out, .onLeave, .atStudy: return true
        case .present, .steppedAway: return false
        case _: break
        }
        guard let schedule = schedule(on: today) else { return false }
        let works = isWorkday(today)
        guard let sessions = openings[today]?.sessions ?? (works == true ? schedule.sessions : nil), !sessions.isEmpty else {
            return false
        }
        let begun = sessions.indices.last { Days.timeOfDay(sessions[$0].starts) <= minute % Days.minutesADay } ?? 0
        return ruling(of: person, on: today, place: begun + 1) == .off
    }

    /// The last rule put down about a session of somebody's.
    private func ruling(of person: String, on day: Int, place: Int) -> DutyKind? {
        let weekday = Int32((day + 3) % 7 + 1)
        return duties.last { duty in
            duty.personID == person && Days.number(duty.from)! <= day && Days.number(duty.until).map { day <= $0 } ?? true
                && (duty.weekdays.isEmpty || duty.weekdays.contains { $0.rawValue == weekday })
                && (duty.places.isEmpty || duty.places.contains(Int32(place)))
        }?.kind
    }

    func standing(of letter: Letter) -> DelegationStanding {
        if !letter.revoker.isEmpty { return .revoked }
        if letter.until < today { return .over }
        if letter.offices.isDisjoint(with: standingRoles(letter.giver)) { return .officeLost }
        if today < letter.from { return .toCome }
        return isAway(letter.giver) ? .usable : .giverHere
    }

    /// The offices a letter speaks of: those that are still held, and where none is, those that were.
    func offices(of letter: Letter) -> Set<Role> {
        let held = letter.offices.intersection(standingRoles(letter.giver))
        return standing(of: letter) == .officeLost ? letter.offices : held
    }

    /// What of a power was handed on to somebody.
    func letters(to person: String, of power: ApprovalPower) -> [Letter] {
        power == .unspecified || person.isEmpty ? [] : letters.filter { $0.delegate == person && $0.powers.contains(power) }
    }

    /// The roles a caller reads and decides by.
    func reach(_ caller: Caller) -> Set<Role> {
        caller.letters.filter { standing(of: $0) == .usable }.reduce(caller.roles) { $0.union(offices(of: $1)) }
    }

    /// By what somebody judges another: the clause or AB-5 where they may not, else in whose place; empty: in their own.
    func judging(_ caller: Caller, _ person: String, else clause: String) -> (against: String?, place: String) {
        let office: Role = hasDirector && !standingRoles(person).contains(.director) ? .director : .principal
        guard caller.person != person else { return (clause, "") }
        if caller.has(office) { return (nil, "") }
        let lent = caller.letters.filter { offices(of: $0).contains(office) }
        if let letter = lent.first(where: { standing(of: $0) == .usable && $0.giver != person }) { return (nil, letter.tag) }
        return (lent.isEmpty ? clause : "AB-5", "")
    }
}

extension World {
    mutating func delegate(_ request: DelegateRequest, _ caller: Caller) -> Verdict {
        guard staff[request.delegateID] != nil, request.from <= request.until else { return .refused(["invalidArgument"]) }
        let (from, until) = (Days.number(request.from)!, Days.number(request.until)!)
        let all: [ApprovalPower] = [.leave, .cases, .attendance, .conduct]
        let powers = Set(request.powers.isEmpty ? all : request.powers)
        var against = Objections()
        against.note("AB-5", unless: request.delegateID != caller.person && isServing(request.delegateID, on: from))
        against.note("AB-5", unless: today <= from && from <= today + 92 && until < from + 92)
        against.note(
            "AB-5",
            unless: !letters.contains { letter in
                letter.giver == caller.person && letter.revoker.isEmpty && !letter.powers.isDisjoint(with: powers)
                    && (letter.from...letter.until).overlaps(from...until)
            })
        guard against.none else { return against.verdict }
        let year = Days.year(today)
        letterSerials[year, default: 0] += 1
        let letter = Letter(
            number: "D\(year)-" + String("00000\(letterSerials[year]!)".suffix(6)), giver: caller.person,
            delegate: request.delegateID, powers: powers, offices: caller.roles.intersection([.director, .principal]),
            from: from, until: until, reason: request.reason)
        letters.append(letter)
        return .done([Event("delegationGiven", "delegation/\(letter.number)", by: caller.person, isSealed: true)]) {
            reply, world in
            let shown = try DelegateReply(decoding: reply, limits: .reply).delegation ?? DelegationInfo()
            return world.complaint(about: shown, isShownReason: true)
        }
    }

    mutating func revoke(_ request: RevokeDelegationRequest, _ caller: Caller) -> Verdict {
        guard let place = letters.firstIndex(where: { $0.number == request.number }) else { return .refused(["notFound"]) }
        let letter = letters[place]
        guard letter.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard letter.giver == caller.person || caller.has(.principal), letter.revoker.isEmpty, today <= letter.until else {
            return .refused(["AB-5"])
        }
        letters[place].revoker = caller.person
        letters[place].version += 1
        return .done([Event("delegationRevoked", "delegation/\(letter.number)", by: caller.person, isSealed: true)])
    }

    /// How the daemon's word on one differs from the model's; nil: it doesn't.
    func complaint(about info: DelegationInfo, isShownReason: Bool) -> String? {
        guard let letter = letters.first(where: { $0.number == info.number }) else { return "no delegation \(info.number)" }
        let expected = [
            "\(standing(of: letter))", letter.giver, letter.delegate, "\(letter.powers.map { "\($0)" }.sorted())",
            "\(letter.offices.map { "\($0)" }.sorted())", Days.text(letter.from), Days.text(letter.until), letter.revoker,
            "\(letter.version)", isShownReason ? letter.reason : "",
        ]
        let shown = [
            "\(info.standing)", info.giverID, info.delegateID, "\(info.powers.map { "\($0)" }.sorted())",
            "\(info.offices.map { "\($0)" }.sorted())", info.from, info.until, info.revokedBy, "\(info.version)", info.reason,
        ]
        return shown == expected ? nil : "\(info.number): \(shown), not \(expected)"
    }
}
