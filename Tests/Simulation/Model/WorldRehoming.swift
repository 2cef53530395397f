import HallProto

/// AB-1: what lies with somebody who leaves or moves, and who gets it.
extension World {
    /// What went to whom, one line each: "case 2026-000001 S02"; without a name it stays.
    private struct Moved {
        var events: [Event] = []
        var lines: [String] = []
    }

    private func holder(of post: PostInfo, besides leaver: String) -> String {
        ([post.aPersonID] + post.bPersonIDs).first { !$0.isEmpty && $0 != leaver && isServing($0) } ?? ""
    }

    private mutating func rehome(_ leaver: String, to named: String, held: [PostInfo], onPost: String, _ caller: Caller)
        -> Moved
    {
        var moved = Moved()
        for file in openCases(where: { $0.handler == leaver && (onPost.isEmpty || $0.post == onPost) }) {
            var post = posts[file.post]!
            if !isPast(post, on: today), let roster = roster(of: file.post, on: today) {
                (post.aPersonID, post.bPersonIDs) = (roster.aPersonID, roster.bPersonIDs)
            }
            let heir = named.isEmpty ? holder(of: post, besides: leaver) : named
            moved.lines.append("case \(file.number) \(heir)")
            guard !heir.isEmpty else { continue }
            moved.events.append(file.event("caseHandedOver", caller, isSealed: true))
            change(file.number) { $0.handler = heir }
        }
        guard onPost.isEmpty else { return moved }
        let asked = questionNumbers.compactMap { questions[$0] }.filter { $0.owner == leaver && $0.stage != .settled }
        for question in asked {
            let heirs = held.map { holder(of: $0, besides: leaver) }.filter { !$0.isEmpty }
            let heir = named.isEmpty ? heirs.first ?? "" : named
            moved.lines.append("enquiry \(question.number) \(heir)")
            guard !heir.isEmpty else { continue }
            moved.events.append(question.event("enquiryHandedOver", caller, isSealed: true))
            questions[question.number]?.owner = heir
            questions[question.number]?.version += 1
        }
        return moved
    }

    /// Enquiries stand by when they are due: they are compared as a heap.
    private static func complaint(_ rehomed: [RehomedInfo], _ lines: [String]) -> String? {
        let shown = rehomed.map { "\($0.kind) \($0.number) \($0.toPersonID)" }
        let isInOrder = shown.filter { $0.hasPrefix("case") } == lines.filter { $0.hasPrefix("case") }
        return isInOrder && shown.sorted() == lines.sorted() ? nil : "\(shown) were re-homed, not \(lines)"
    }

    mutating func reassignAll(_ request: ReassignAllRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        against.note("invalidArgument", unless: staff[request.fromPersonID] != nil)
        against.note("invalidArgument", unless: request.toPersonID.isEmpty || staff[request.toPersonID] != nil)
        against.note("invalidArgument", unless: request.toPersonID != request.fromPersonID)
        against.note("invalidArgument", unless: request.postID.isEmpty || posts[request.postID] != nil)
        guard against.none else { return against.verdict }
        if !request.toPersonID.isEmpty {
            let files = openCases {
                $0.handler == request.fromPersonID && (request.postID.isEmpty || $0.post == request.postID)
            }
            for file in files { against.note(objections(to: file, for: request.toPersonID, by: caller)) }
            let isAsked = questions.values.contains { question in
                request.postID.isEmpty && question.owner == request.fromPersonID && question.stage != .settled
            }
            against.note("FA-6", unless: !isAsked || isServing(request.toPersonID))
        }
        guard against.none else { return against.verdict }
        var after = self
        let moved = after.rehome(
            request.fromPersonID, to: request.toPersonID, held: posts(of: request.fromPersonID), onPost: request.postID, caller)
        if !request.preview { self = after }
        return .done(request.preview ? [] : moved.events) { reply, _ in
            let reply = try ReassignAllReply(decoding: reply, limits: .reply)
            let isCounted = reply.numbers.count == Int(reply.count)
            return isCounted ? Self.complaint(reply.rehomed, moved.lines) : "\(reply.count) of \(reply.numbers)"
        }
    }

    mutating func depart(_ request: DepartStaffRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        against.note("invalidArgument", unless: Days.number(request.departedOn)! <= today)
        against.note("notFound", unless: staff[request.id] != nil)
        against.note(
            "invalidArgument",
            unless: request.toPersonID.isEmpty || (isServing(request.toPersonID) && request.toPersonID != request.id))
        guard against.none else { return against.verdict }
        let held = posts(of: request.id)
        var after = self
        let events = after.leave(request, caller)
        let moved = after.rehome(request.id, to: request.toPersonID, held: held, onPost: "", caller)
        if !request.preview { self = after }
        return .done(request.preview ? [] : events + moved.events) { reply, _ in
            let reply = try DepartStaffReply(decoding: reply, limits: .reply)
            let left = moved.lines.filter { $0.hasPrefix("case") && $0.hasSuffix(" ") }.count
            return Int(reply.openCases) == left
                ? Self.complaint(reply.rehomed, moved.lines) : "\(reply.openCases) are left, not \(left)"
        }
    }
}
