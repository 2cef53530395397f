import GRDB
import HallProto
import HallRules

extension DirectoryDesk {
    /// AB-1, PU-1. Windows merged and split.
    func movePosts(_ request: MovePostsRequest, in context: WriteContext) throws -> MovePostsReply {
        let from = try WindowTable.require(context.db, request.fromWindowID, field: "from_window_id")
        return try context.doing(preview: request.preview) {
            let target = try context.target(request)
            let posts = try context.wanted(request).map { post in
                let moved = try PostTable.move(context.db, post, to: target.id, at: context.now)
                try context.record(moved.note)
                return moved
            }
            let leading = try WindowTable.itemsLeading(context.db, to: from.id)
            let isEmpty = try PostTable.list(context.db, windowID: from.id).isEmpty && leading.isEmpty
            let terminals = try isEmpty ? context.end(from, goingTo: target.id) : []
            return MovePostsReply(
                posts: posts, toWindow: target, fromEnded: isEmpty, terminalIDs: terminals, itemsLeadingThere: leading)
        }
    }
}

extension WriteContext {
    /// The window they go to, set up where a name is given for it. INVALID_ARGUMENT naming the field for the one they leave, one that is not
    /// there, and a name for one that is.
    fileprivate func target(_ request: MovePostsRequest) throws -> WindowInfo {
        guard request.toWindowID != request.fromWindowID else {
            throw Failure.malformed("to_window_id", zh: "就在这个窗口，请另选一个", en: "they stand there already; choose another window")
        }
        guard let name = request.toWindowName.said else {
            return try WindowTable.require(db, request.toWindowID, field: "to_window_id")
        }
        guard try WindowTable.info(db, request.toWindowID) == nil else {
            throw Failure.malformed(
                "to_window_name", zh: "窗口 \(request.toWindowID) 已经有了，不必写名称，或换一个编号",
                en: "window \(request.toWindowID) is there already; leave the name out, or take another id")
        }
        let change = try WindowTable.put(db, WindowInfo(id: request.toWindowID, name: name), .version(0))
        try record(change.value.note)
        return change.value
    }

    /// INVALID_ARGUMENT naming the field for a post that does not stand at the window.
    fileprivate func wanted(_ request: MovePostsRequest) throws -> [PostInfo] {
        let there = try PostTable.list(db, windowID: request.fromWindowID)
        for (place, id) in request.postIDs.enumerated() {
            guard there.contains(where: { $0.id == id }), !request.postIDs[..<place].contains(id) else {
                throw Failure.malformed(
                    "post_ids[\(place)]", zh: "岗位 \(id) 不在这个窗口，或列了两次，请核对",
                    en: "post \(id) does not stand at this window, or is listed twice; check it")
            }
        }
        return there.filter { request.postIDs.isEmpty || request.postIDs.contains($0.id) }
    }

    /// Its machines go along. Tells which.
    fileprivate func end(_ window: WindowInfo, goingTo target: String) throws -> [String] {
        try WindowTable.end(db, window)
        let event = WindowEnded(id: window.id, toWindowID: target)
        try record(JournalNote(.windowEnded(event), subject: "window/\(window.id)", clauses: [.pu1]))
        return try TerminalTable.list(db).filter { $0.windowID == window.id }.map { terminal in
            var moved = terminal
            moved.windowID = target
            try TerminalTable.put(db, moved).onChange { try record($0.note) }
            return terminal.id
        }
    }
}
