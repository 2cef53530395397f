import HallProto

/// AB-1: posts carried from one window to another, and the windows left empty by it.
extension World {
    func isWindow(_ id: String) -> Bool { windows[id].map { !$0.ended } ?? false }

    mutating func movePosts(_ request: MovePostsRequest, _ caller: Caller) -> Verdict {
        let (from, to) = (request.fromWindowID, request.toWindowID)
        let there = posts.values.filter { !$0.retired && $0.windowID == from }.sorted { $0.id < $1.id }
        let isNew = !request.toWindowName.isEmpty
        var against = Objections()
        against.note("invalidArgument", unless: isWindow(from) && from != to)
        against.note("invalidArgument", unless: isNew ? windows[to] == nil : isWindow(to))
        against.note("invalidArgument", unless: Set(request.postIDs).isSubset(of: there.map(\.id)))
        against.note("invalidArgument", unless: Set(request.postIDs).count == request.postIDs.count)
        guard against.none else { return against.verdict }
        var after = self
        var events: [Event] = []
        if isNew {
            after.windows[to] = WindowInfo(id: to, name: request.toWindowName, version: 1)
            events.append(Event("windowPut", "window/\(to)", by: caller.person))
        }
        let moved = there.filter { request.postIDs.isEmpty || request.postIDs.contains($0.id) }.map(\.id)
        for id in moved {
            after.posts[id]?.windowID = to
            after.posts[id]?.version += 1
            events.append(Event("postPut", "post/\(id)", by: caller.person))
        }
        let leading = items.values.filter { !$0.retired && $0.nextWindowID == from }.map(\.code).sorted()
        let isLeft = leading.isEmpty && moved.count == there.count
        let machines = terminals.values.filter { $0.windowID == from }.map(\.id).sorted()
        if isLeft {
            after.windows[from]?.ended = true
            after.windows[from]?.version += 1
            events.append(Event("windowEnded", "window/\(from)", by: caller.person))
            for id in machines {
                after.terminals[id]?.windowID = to
                events.append(Event("terminalPut", "terminal/\(id)", by: caller.person))
            }
        }
        if !request.preview { self = after }
        return .done(request.preview ? [] : events) { reply, _ in
            let reply = try MovePostsReply(decoding: reply, limits: .reply)
            let shown = "\(reply.posts.map(\.id)) \(reply.fromEnded) \(reply.terminalIDs) \(reply.itemsLeadingThere)"
            let wanted = "\(moved) \(isLeft) \(isLeft ? machines : []) \(leading)"
            return shown == wanted ? nil : "\(shown), not \(wanted)"
        }
    }
}
