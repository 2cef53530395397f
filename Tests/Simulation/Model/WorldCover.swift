import HallProto

/// AB-2, AB-6, ATT-5: who serves which post, watched minute by minute through the day.
extension World {
    struct Who: Hashable, CustomStringConvertible {
        var standing: PostStanding
        var person = ""

        var description: String { "\(standing) \(person)" }
    }

    /// What happened to a post's holders, whenever it did.
    struct Staffing: Hashable {
        var at: Int64
        var a: String
        var bs: [String]
        var isThere: Bool
        var lastDay: Int?
    }

    struct Lack: Hashable, CustomStringConvertible {
        var post: String
        var from: Int
        var until: Int
        var answerable: String
        var goesOn = false

        var description: String { "\(post) \(Days.time(ofMinute: from))-\(Days.time(ofMinute: until)) \(answerable)" }
    }

    static let movesCover: Set<String> = [
        "signedIn", "signedOut", "schedulePut", "scheduleRemoved", "openingPut", "openingRemoved", "dutyAdded", "dutyEnded",
        "staffPut", "staffDeparted", "postPut", "postRetired", "rosterAdded", "rosterEnded", "settingPut", "listsImported",
        "calendarYearLoaded", "steppedAway", "wentOut", "awayEnded", "correctionDecided", "sheetDecided",
        "leaveDecided", "leaveDecisionConfirmed", "substituteNamed", "leaveWithdrawn", "leaveReturned", "leaveReturnConfirmed",
        "studyPlanned", "studyCancelled", "studyAskOffDecided", "studyRecorded",
    ]

    mutating func noteStaffing(_ before: [String: PostInfo]) {
        for (id, post) in posts where before[id] != post {
            // Of two that came while the clock was set back, the one that came later stands.
            let at = max(now, staffings[id]?.map(\.at).max() ?? now)
            let new = Staffing(
                at: at, a: post.aPersonID, bs: post.bPersonIDs, isThere: !post.retired, lastDay: Days.number(post.lastDay))
            staffings[id, default: []].removeAll { $0.at == at }
            staffings[id]?.append(new)
        }
    }

    /// Who was told to serve, after something that bears on it; and whenever time has passed that is trusted.
    mutating func keepCover(after events: [Event]) {
        guard events.contains(where: { Self.movesCover.contains($0.kind) }) else { return }
        lookAtCover()
    }

    mutating func lookAtCover() {
        guard !schedules.isEmpty || !coverTold.isEmpty else { return }
        coverLooked = minute
        let serving = coverDay(today, through: minute).last?.who ?? [:]
        coverTold = posts.filter { !$0.value.retired && !isPast($0.value, on: today) }.reduce(into: [:]) { told, post in
            told[post.key] = serving[post.key] ?? Who(standing: .closed)
        }
    }

    /// AB-5. A is never asked; a B only while covering, or having been the last to.
    func mayServe(_ person: String, at id: String) -> Bool {
        guard var post = posts[id] else { return false }
        if !isPast(post, on: today) {
            if let roster = roster(of: id, on: today) {
                (post.aPersonID, post.bPersonIDs) = (roster.aPersonID, roster.bPersonIDs)
            }
            post.bPersonIDs += substitutes(of: id, on: today)
        }
        guard post.aPersonID != person else { return true }
        guard post.bPersonIDs.contains(person) else { return false }
        guard present == nil, let told = coverTold[id] else { return true }
        guard told.standing == .closed else { return told == Who(standing: .cover, person: person) }
        guard hours(on: today) != nil else { return true }
        let before = coverDay(today, through: minute).last { $0.who[id] != nil }
        return before?.who[id] == Who(standing: .cover, person: person)
    }

    /// AB-5. What a B does on a case of their own while covering its post names the A as well.
    func naming(_ verdict: Verdict, _ caller: Caller, _ method: HallProto.Method, coverTold: [String: Who]) -> Verdict {
        guard case .done(let events, let reply) = verdict else { return verdict }
        let named = events.map { event -> Event in
            let number = String(event.subject.dropFirst("case/".count))
            let services = ["Applications", "Cases", "Papers", "Directory"].map { "hall.v1.\($0)" }
            guard services.contains(method.service), event.actingFor.isEmpty,
                event.subject.hasPrefix("case/"), event.person == caller.person, let file = cases[number],
                coverTold[file.post] == Who(standing: .cover, person: caller.person)
            else { return event }
            var event = event
            event.actingFor = roster(of: file.post, on: today)?.aPersonID ?? posts[file.post]?.aPersonID ?? ""
            return event
        }
        return .done(named, reply: reply)
    }

    func roster(of post: String, on day: Int) -> RosterInfo? {
        rosters.last { $0.postID == post && Days.number($0.from)! <= day && day <= Days.number($0.until)! }
    }

    /// The hall's sessions in minutes of the day; nil: nobody knows of any.
    func hours(on day: Int) -> [(starts: Int, ends: Int)]? {
        guard let schedule = schedule(on: day) else { return nil }
        let works = isWorkday(day)
        guard let sessions = openings[day]?.sessions ?? (works == nil ? nil : works == true ? schedule.sessions : []) else {
            return nil
        }
        return sessions.map { (Days.timeOfDay($0.starts), Days.timeOfDay($0.ends)) }
    }
}
