import HallProto

/// Who serves each post, and who is to.
extension Moves {
    static let cover: [String: Maker] = [
        "hall.v1.Posts/Coverage": coverage, "hall.v1.Posts/Watch": watchCoverage, "hall.v1.Posts/ListGaps": listGaps,
        "hall.v1.Posts/Plan": plan, "hall.v1.Posts/AddRoster": addRoster, "hall.v1.Posts/EndRoster": endRoster,
        "hall.v1.Posts/ListRosters": listRosters,
    ]

    private static let coverage: Maker = { dice, world in
        let path = "hall.v1.Posts/Coverage"
        let request = CoverageRequest(windowID: dice.chance(40) ? dice.id(world.windows.keys) : "")
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.shownCover(request.windowID)
            return .done { reply, world in
                let posts = try CoverageReply(decoding: reply, limits: .reply).posts
                let wrong = posts.first { $0.uncoveredItems != world.uncovered(at: $0.postID, by: $0.personID) }
                if let wrong { return "\(wrong.postID) is said not to cover \(wrong.uncoveredItems)" }
                return posts.map(\.line) == wanted ? nil : "\(posts.map(\.line)), not \(wanted)"
            }
        }
    }

    /// Its first word is how everything stands.
    private static let watchCoverage: Maker = { dice, world in
        let path = "hall.v1.Posts/Watch"
        return Move(path, dice.voice(path, world), WatchCoverageRequest()) { world, _ in
            let wanted = world.shownCover("")
            return .done { reply, _ in
                let first = try CoverageChange(decoding: reply, limits: .reply)
                return first.snapshot && first.posts.map(\.line) == wanted ? nil : "\(first), not \(wanted)"
            }
        }
    }

    private static let listGaps: Maker = { dice, world in
        let path = "hall.v1.Posts/ListGaps"
        let from = world.today - dice.number(0...4)
        let request = ListGapsRequest(
            from: dice.chance(80) ? Days.text(from) : "", to: dice.chance(50) ? Days.text(from + dice.number(-1...4)) : "",
            postID: dice.chance(30) ? dice.id(world.posts.keys) : "",
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "",
            pageSize: 1_000)
        return Move(path, dice.voice(path, world), request) { world, caller in world.listGaps(request, caller) }
    }

    private static let plan: Maker = { dice, world in
        let path = "hall.v1.Posts/Plan"
        let from = world.today + dice.number(-1...3)
        let request = PlanRequest(
            from: Days.text(from), to: Days.text(from + dice.number(-1...40)),
            postID: dice.chance(30) ? dice.id(world.posts.keys) : "", exceptions: dice.chance(50))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let days = Days.number(request.to)! - from
            var against = Objections()
            against.note("invalidArgument", unless: (0..<31).contains(days))
            against.note("invalidArgument", unless: request.postID.isEmpty || world.posts[request.postID] != nil)
            return against.none ? .done() : against.verdict
        }
    }

    private static let addRoster: Maker = { dice, world in
        let path = "hall.v1.Posts/AddRoster"
        let from = world.today + dice.number(-1...3)
        let request = AddRosterRequest(
            postID: dice.id(world.posts.keys), from: Days.text(from), until: Days.text(from + dice.number(-1...5)),
            aPersonID: dice.chance(90) ? dice.id(world.staff.keys) : "",
            bPersonIDs: (0..<dice.number(0...2)).map { _ in dice.id(world.staff.keys) })
        return Move(path, dice.voice(path, world), request) { world, caller in world.add(request, caller) }
    }

    private static let endRoster: Maker = { dice, world in
        let path = "hall.v1.Posts/EndRoster"
        let id = dice.chance(10) ? 999 : dice.one(world.rosters.map(\.id), else: 999)
        let request = EndRosterRequest(id: id, until: Days.text(world.today + dice.number(-2...4)))
        return Move(path, dice.voice(path, world), request) { world, caller in world.end(request, caller) }
    }

    private static let listRosters: Maker = { dice, world in
        let path = "hall.v1.Posts/ListRosters"
        let request = ListRostersRequest(
            postID: dice.chance(30) ? dice.id(world.posts.keys) : "", withEnded: dice.chance(50))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let wanted = world.rosters.filter {
                (request.postID.isEmpty || $0.postID == request.postID)
                    && (request.withEnded || Days.number($0.until)! >= world.today)
            }.map(\.id)
            return .done { reply, _ in
                let shown = try ListRostersReply(decoding: reply, limits: .reply).rosters.map(\.id)
                return shown == wanted ? nil : "\(shown), not \(wanted)"
            }
        }
    }
}

extension World {
    fileprivate func shownCover(_ window: String) -> [String] {
        coverTold.filter { window.isEmpty || posts[$0.key]?.windowID == window }.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value)" }
    }

    func listGaps(_ request: ListGapsRequest, _ caller: Caller) -> Verdict {
        let from = Days.number(request.from) ?? today
        let to = Days.number(request.to) ?? from
        let seesAll = !caller.roles.isDisjoint(with: [.registrar, .director, .principal, .inspector])
        var against = Objections()
        against.note("invalidArgument", unless: from <= to)
        against.note("invalidArgument", unless: request.personID.isEmpty || staff[request.personID] != nil)
        against.note("invalidArgument", unless: request.postID.isEmpty || posts[request.postID] != nil)
        against.note("ATT-2", unless: seesAll || request.personID.isEmpty || request.personID == caller.person)
        guard against.none else { return against.verdict }
        let person = request.personID.isEmpty && !seesAll ? caller.person : request.personID
        let wanted = (from...to).filter { $0 <= today }.flatMap { lacks(on: $0) }.filter { lack in
            (request.postID.isEmpty || lack.post == request.postID) && (person.isEmpty || lack.answerable == person)
        }.map { "\($0)" }
        return .done { reply, _ in
            let shown = try ListGapsReply(decoding: reply, limits: .reply).gaps.map(\.line)
            return shown == wanted ? nil : "\(shown), not \(wanted)"
        }
    }

    fileprivate mutating func add(_ request: AddRosterRequest, _ caller: Caller) -> Verdict {
        let people = [request.aPersonID] + request.bPersonIDs
        let first = Days.number(request.from)!
        var against = Objections()
        against.note("invalidArgument", unless: isPost(request.postID))
        against.note("invalidArgument", unless: first >= today && request.until >= request.from)
        against.note("invalidArgument", unless: isThere(request.postID, on: Days.number(request.until)!))
        against.note("invalidArgument", unless: people.allSatisfy { $0.isEmpty || staff[$0] != nil })
        against.note("AB-1", unless: !request.aPersonID.isEmpty && !request.bPersonIDs.isEmpty)
        against.note("AB-1", unless: Set(people).count == people.count)
        let areServing = people.allSatisfy { Days.number(staff[$0]?.departedOn ?? "").map { first < $0 } ?? true }
        against.note("AB-1", unless: areServing)
        let areTrained = request.bPersonIDs.allSatisfy { staff[$0]?.qualifiedPostIDs.contains(request.postID) ?? true }
        against.note("CO-3", unless: areTrained)
        guard against.none else { return against.verdict }
        rostersEver += 1
        rosterAdded[rostersEver] = now
        rosters.append(
            RosterInfo(
                id: rostersEver, postID: request.postID, from: request.from, until: request.until,
                aPersonID: request.aPersonID, bPersonIDs: request.bPersonIDs))
        return .done([Event("rosterAdded", "post/\(request.postID)", by: caller.person)])
    }

    fileprivate mutating func end(_ request: EndRosterRequest, _ caller: Caller) -> Verdict {
        guard let place = rosters.firstIndex(where: { $0.id == request.id }) else { return .refused(["notFound"]) }
        let roster = rosters[place]
        guard Days.number(request.until)! >= today - 1, request.until < roster.until else {
            return .refused(["invalidArgument"])
        }
        if request.until < roster.from { rosters.remove(at: place) } else { rosters[place].until = request.until }
        return .done([Event("rosterEnded", "post/\(roster.postID)", by: caller.person)])
    }
}

extension CoverageInfo {
    fileprivate var line: String { "\(postID) \(standing) \(personID)" }
}

extension GapInfo {
    var line: String {
        let (from, until) = [self.from, self.until].reduce(into: (0, 0)) { minutes, time in
            minutes = (minutes.1, Days.wallMinute((time?.seconds ?? 0) * 1_000))
        }
        return "\(postID) \(Days.time(ofMinute: from))-\(Days.time(ofMinute: until)) \(answerableID)"
    }
}
