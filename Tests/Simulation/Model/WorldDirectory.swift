import HallProto

/// What counts its changes.
protocol Counted: Equatable {
    var version: Int64 { get set }
}

extension UnitInfo: Counted {}
extension WindowInfo: Counted {}

/// PU-1, AB-1, CO-3.
extension World {
    /// For what is put as it comes: the version must be the one that stands, and what is the same word for word changes nothing.
    mutating func put<Value: Counted>(
        _ value: Value, _ version: Int64, at place: WritableKeyPath<World, Value?>, _ event: Event
    ) -> Verdict {
        let current = self[keyPath: place]
        guard current?.version ?? 0 == version else { return .refused(["aborted"]) }
        var next = value
        next.version = version
        guard next != current else { return .done() }
        next.version += 1
        self[keyPath: place] = next
        return .done([event])
    }

    /// A person as the directory shows them: the badge number is the badges' to say.
    func shown(_ person: String) -> StaffInfo? {
        guard var staff = staff[person] else { return nil }
        staff.badgeNumber = badges.first { $0.value.person == person && $0.value.state != .lost }?.key ?? ""
        return staff
    }

    mutating func putStaff(_ request: PutStaffRequest, _ caller: Caller) -> Verdict {
        guard let given = request.staff else { return .refused(["invalidArgument"]) }
        let current = shown(given.id)
        var against = Objections()
        against.note("invalidArgument", unless: given.id != "me")
        against.note("invalidArgument", unless: given.badgeNumber.isEmpty || given.badgeNumber == current?.badgeNumber ?? "")
        against.note("invalidArgument", unless: given.departedOn.isEmpty || given.departedOn == current?.departedOn ?? "")
        against.note("aborted", unless: current?.version ?? 0 == request.expectedVersion)
        guard against.none else { return against.verdict }
        var next = given
        next.qualifiedPostIDs.sort()
        next.badgeNumber = current?.badgeNumber ?? ""
        next.departedOn = current?.departedOn ?? ""
        next.version = request.expectedVersion
        guard next != current else { return .done() }
        against.note("invalidArgument", unless: units[next.unitID] != nil)
        let covers = posts.values.filter { !$0.retired && $0.bPersonIDs.contains(next.id) }
        against.note("CO-3", unless: covers.allSatisfy { next.qualifiedPostIDs.contains($0.id) })
        guard against.none else { return against.verdict }
        next.version += 1
        next.badgeNumber = ""
        if staff[next.id] == nil { entered[next.id] = today }
        staff[next.id] = next
        return .done([Event("staffPut", "person/\(next.id)", by: caller.person)])
    }

    mutating func putPost(_ request: PutPostRequest, _ caller: Caller) -> Verdict {
        guard var post = request.post else { return .refused(["invalidArgument"]) }
        let current = posts[post.id]
        guard current?.version ?? 0 == request.expectedVersion else { return .refused(["aborted"]) }
        post.version = request.expectedVersion
        guard post != current else { return .done() }
        let people = [post.aPersonID] + post.bPersonIDs
        var against = Objections()
        against.note("invalidArgument", unless: !post.retired || current?.retired == true)
        let isStanding = current.map { !$0.retired && $0.lastDay == post.lastDay } ?? false
        against.note("invalidArgument", unless: !isPast(post, on: today) || isStanding)
        against.note("invalidArgument", unless: isWindow(post.windowID) && units[post.unitID] != nil)
        against.note("invalidArgument", unless: people.allSatisfy { $0.isEmpty || staff[$0] != nil })
        against.note("AB-1", unless: !post.aPersonID.isEmpty && !post.bPersonIDs.isEmpty)
        against.note("AB-1", unless: Set(people).count == people.count)
        against.note("AB-1", unless: people.allSatisfy { isServing($0) })
        against.note("CO-3", unless: post.bPersonIDs.allSatisfy { staff[$0]?.qualifiedPostIDs.contains(post.id) ?? true })
        guard against.none else { return against.verdict }
        post.version += 1
        posts[post.id] = post
        if current?.lastDay != post.lastDay { pastTold.remove(post.id) }
        planPostEnds(after: today)
        return .done([Event("postPut", "post/\(post.id)", by: caller.person)])
    }

    /// Whoever has left holds nothing any more.
    mutating func leave(_ request: DepartStaffRequest, _ caller: Caller) -> [Event] {
        let id = request.id
        guard staff[id]?.departedOn != request.departedOn else { return [] }
        let lost = standingRoles(id)
        staff[id]?.departedOn = request.departedOn
        staff[id]?.version += 1
        var events = [Event("staffDeparted", "person/\(id)", by: caller.person, isSealed: true)]
        for post in posts(of: id) {
            posts[post.id]?.aPersonID = post.aPersonID == id ? "" : post.aPersonID
            posts[post.id]?.bPersonIDs = post.bPersonIDs.filter { $0 != id }
            posts[post.id]?.version += 1
            events.append(Event("postPut", "post/\(post.id)", by: caller.person))
        }
        for role in lost {
            roles[id]?.remove(role)
            events.append(Event("roleRevoked", "person/\(id)", by: caller.person))
        }
        events += end(sessionsOf: { $0.person == id }, caller)
        for (number, badge) in badges where badge.person == id && badge.state != .lost {
            events.append(lose(number, caller))
        }
        for (uid, login) in logins where login.personID == id {
            logins[uid] = login.terminalID.isEmpty ? nil : LoginInfo(uid: uid, terminalID: login.terminalID)
            events.append(Event(login.terminalID.isEmpty ? "loginUnmapped" : "loginMapped", "login/\(uid)", by: caller.person))
        }
        return events
    }

    mutating func putSetting(_ request: PutSettingRequest, _ caller: Caller) -> Verdict {
        guard let old = settings[request.key], isFit(request.value, for: request.key) else {
            return .refused(["invalidArgument"])
        }
        guard request.value != old else { return .done() }
        settings[request.key] = request.value
        guard Days.timeOfDay(settings["opening_time"]!) < Days.timeOfDay(settings["closing_time"]!) else {
            settings[request.key] = old
            return .refused(["invalidArgument"])
        }
        return .done([Event("settingPut", "setting/\(request.key)", by: caller.person)])
    }

    private func isFit(_ value: String, for key: String) -> Bool {
        switch key {
        case "hall_name", "paper_prefix", "enquiry_ways", "court", "review_authority", "collection_ways": value != " "
        case "opening_time", "closing_time": value.utf8.count == 5
        case "near_due_days": (0...10).contains(Int(value) ?? -1)
        case "step_away_minutes": (0...30).contains(Int(value) ?? -1)
        case "posts_per_person": (1...5).contains(Int(value) ?? -1)
        case "badge_idle_minutes": (1...60).contains(Int(value) ?? -1)
        case _: (1...1_000).contains(Int(value) ?? -1)
        }
    }

    mutating func importUnits(_ list: [UnitInfo], dryRun: Bool, _ caller: Caller) -> Verdict {
        var next = units
        var events: [Event] = []
        var counts = (added: 0, changed: 0)
        for unit in list {
            var unit = unit
            let current = units[unit.id]
            // The list says nothing of address and telephone where it has no such column.
            unit.address = current?.address ?? ""
            unit.phone = current?.phone ?? ""
            unit.version = current?.version ?? 0
            guard unit != current else { continue }
            if current == nil { counts.added += 1 } else { counts.changed += 1 }
            unit.version += 1
            next[unit.id] = unit
            events.append(Event("unitPut", "unit/\(unit.id)", by: caller.person))
        }
        if !dryRun { units = next }
        if !events.isEmpty { events.append(Event("listsImported", "lists", by: caller.person)) }
        return .done(dryRun ? [] : events) { [counts] reply, _ in
            let count = try ImportReply(decoding: reply, limits: .reply).counts.first
            let shown = (added: Int(count?.added ?? -1), changed: Int(count?.changed ?? -1))
            return shown == counts ? nil : "\(shown), not \(counts)"
        }
    }
}
