import GRDB
import HallProto
import HallRules

/// TL-5. One page of a list as SQL. A list of open cases is read from one index alone, the one that narrows it most, from where
/// the page begins to where its states end: it costs what it shows, whatever else the book holds.
struct CaseListQuery {
    /// More posts at one window than this are not read side by side, from two places each: SQLite joins at most 500.
    static let postsBesideMax = 100

    private(set) var sql = ""
    private var conditions: [String] = []
    private var values: [String: any DatabaseValueConvertible] = [:]

    var arguments: StatementArguments { StatementArguments(values) }

    init(_ db: Database, _ house: House, _ request: ListCasesRequest, handler: String, rows: Int, now: Instant) throws {
        let states = CaseListStates(states: Set(request.dueStates), withEnded: request.withEnded)
        let token = try PageToken(request.pageToken)
        let range = try states.range(db, house, after: token, now: now)
        if states.areOpen { conditions.append("c.stage IN (1, 2, 5, 6)") }
        if let condition = states.condition(
            now: { put("now", now.milliseconds) }, overdue: { put("overdue", now.overdueUntil) })
        {
            conditions.append(condition)
        }
        if !handler.isEmpty { conditions.append("c.handler_id = \(put("handler", handler))") }
        if !request.postID.isEmpty { conditions.append("c.post_id = \(put("post", request.postID))") }
        if !request.itemCode.isEmpty { conditions.append("c.item_code = \(put("item", request.itemCode))") }
        let index = Index(request, handler: handler, areOpen: states.areOpen)
        let posts = try postsBeside(db, index, window: request.windowID)
        let isWithinDay = !request.pageToken.isEmpty && range.after == token
        let places = places(index, after: range.after, until: range.until, isWithinDay: isWithinDay)
        sql =
            posts.isEmpty
            ? select(index, places, rows)
            : select(.post, posts.flatMap { post in places.map { "\(post) AND \($0)" } }, rows)
    }

    /// What a list is read from, in its order.
    private enum Index {
        case handler
        case post
        case item
        /// Of all that is open.
        case open
        /// Ended ones as well: SQLite's own choice.
        case any

        init(_ request: ListCasesRequest, handler: String, areOpen: Bool) {
            self =
                switch (areOpen, handler.isEmpty, request.postID.isEmpty, request.itemCode.isEmpty) {
                case (false, _, _, _): .any
                case (true, false, _, _): .handler
                case (true, true, false, _): .post
                case (true, true, true, false): .item
                case (true, true, true, true): .open
                }
        }

        /// Named, so that a statement that could not use it fails where it is tried instead of reading the whole book.
        var clause: String {
            switch self {
            case .handler: "INDEXED BY case_open_handler"
            case .post: "INDEXED BY case_open_post"
            case .item: "INDEXED BY case_open_item"
            case .open: "INDEXED BY case_open_due"
            case .any: ""
            }
        }
    }

    /// A window's list is its posts' lists run together: a post may move to another window, so that a case can't keep which one it
    /// lies at. Empty where no window is asked for, or something else narrows the list more.
    private mutating func postsBeside(_ db: Database, _ index: Index, window: String) throws -> [String] {
        guard !window.isEmpty else { return [] }
        if case .open = index {
            let posts = try String.fetchAll(
                db.cachedStatement(sql: "SELECT id FROM post WHERE window_id = ? ORDER BY id"), arguments: [window])
            if (1...Self.postsBesideMax).contains(posts.count) {
                return posts.enumerated().map { "c.post_id = \(put("post\($0)", $1))" }
            }
        }
        conditions.append("c.post_id IN (SELECT id FROM post WHERE window_id = \(put("window", window)))")
        return []
    }

    /// Where the page begins. What is due the same day has one instant, so that a page that begins among them is read from two
    /// places: SQLite does not look for a pair whose second half is the rowid.
    private mutating func places(_ index: Index, after: PageToken, until: Int64?, isWithinDay: Bool) -> [String] {
        let order = put("order", after.order)
        let range = "c.order_at > \(order)" + (until.map { " AND c.order_at <= \(put("until", $0))" } ?? "")
        guard isWithinDay else { return [range] }
        let id = put("id", after.id)
        if case .any = index { return ["(c.order_at, c.id) > (\(order), \(id))"] }
        return ["c.order_at = \(order) AND c.id > \(id)" + (until == nil ? "" : " AND \(order) <= :until"), range]
    }

    /// From several places side by side SQLite takes no more than the page needs.
    private func select(_ index: Index, _ places: [String], _ rows: Int) -> String {
        let conditions = conditions.map { "\($0) AND " }.joined()
        guard places.count > 1 else {
            return """
                SELECT \(CaseList.columns) FROM case_file c \(index.clause) JOIN staff h ON h.id = c.handler_id
                WHERE \(conditions)\(places[0]) ORDER BY c.order_at, c.id LIMIT \(rows)
                """
        }
        let lists = places.map { "SELECT c.order_at, c.id FROM case_file c \(index.clause) WHERE \(conditions)\($0)" }
        return """
            SELECT \(CaseList.columns)
            FROM (\(lists.joined(separator: " UNION ALL ")) ORDER BY 1, 2 LIMIT \(rows)) shown
                CROSS JOIN case_file c ON c.id = shown.id JOIN staff h ON h.id = c.handler_id
            ORDER BY c.order_at, c.id
            """
    }

    /// A named parameter, and its value.
    private mutating func put(_ name: String, _ value: some DatabaseValueConvertible) -> String {
        values[name] = value
        return ":\(name)"
    }
}

/// TL-5. The states a list shows.
struct CaseListStates {
    var states: Set<HallProto.DueState>
    var withEnded: Bool

    /// No ended case is among them.
    var areOpen: Bool {
        if states.isEmpty { return !withEnded }
        return states.allSatisfy { state in
            switch state {
            case .onTime, .nearDue, .overdue, .paused: true
            case .provisional: !withEnded
            case .finishedOnTime, .finishedLate, .annulled, .unspecified, .unrecognized: false
            }
        }
    }

    /// Where they lie in the order of the list: after a place, up to an instant. Only what has a due day lies in a range.
    func range(
        _ db: Database, _ house: House, after token: PageToken, now: Instant
    ) throws -> (after: PageToken, until: Int64?) {
        guard !states.isEmpty, states.isSubset(of: [.onTime, .nearDue, .overdue]) else { return (token, nil) }
        let late = PageToken(order: now.overdueUntil, id: .max)
        let after = states.contains(.overdue) ? token : max(token, late)
        if states.contains(.onTime) { return (after, CaseTable.endOfTime - 1) }
        return (after, states.contains(.nearDue) ? try nearDueUntil(db, house, now) : late.order)
    }

    /// Whatever is due later turns yellow later.
    private func nearDueUntil(_ db: Database, _ house: House, _ now: Instant) throws -> Int64 {
        let last = try house.timetable(db).lastNearDueDay(now: house.clock.hallTime(now))
        return last.map { house.clock.instant(HallTime(day: $0, time: .endOfDay)).milliseconds } ?? CaseTable.endOfTime - 1
    }

    /// Nil: none is needed. What is asked for is put among the parameters, and nothing else.
    func condition(now: () -> String, overdue: () -> String) -> String? {
        guard !states.isEmpty else { return nil }
        let conditions = states.sorted { $0.rawValue < $1.rawValue }.map { condition($0, now, overdue) }
        return "(" + conditions.joined(separator: " OR ") + ")"
    }

    /// An open case may be provisional and an ended one as well; the other states say themselves which they are of. `+` keeps
    /// these comparisons out of the index, which the page's own range is there for.
    private func condition(_ state: HallProto.DueState, _ now: () -> String, _ overdue: () -> String) -> String {
        switch state {
        case .onTime: "(c.stage IN (1, 5) AND c.due_at IS NOT NULL AND c.near_at > \(now()) AND +c.order_at > \(overdue()))"
        case .nearDue: "(c.stage IN (1, 5) AND c.due_at IS NOT NULL AND c.near_at <= \(now()) AND +c.order_at > \(overdue()))"
        case .overdue: "(c.stage IN (1, 5) AND +c.order_at <= \(overdue()))"
        case .paused: "c.stage IN (2, 6)"
        case .provisional where withEnded:
            "(c.due_at IS NULL AND (c.stage IN (1, 5) OR (c.stage = 3 AND c.ended_at >= c.near_at)))"
        case .provisional: "(c.due_at IS NULL AND c.stage IN (1, 5))"
        case .finishedOnTime:
            """
            (c.stage = 3 AND (c.ended_at < c.due_at + 60000 OR (c.due_at IS NULL AND (c.ended_at >= c.near_at) IS NOT TRUE))
                OR c.stage IN (7, 8) AND (c.ended_at >= c.due_at + 60000) IS NOT TRUE)
            """
        case .finishedLate: "(c.stage IN (3, 7, 8) AND c.ended_at >= c.due_at + 60000)"
        case .annulled: "c.stage = 4"
        case .unspecified, .unrecognized: "0"
        }
    }
}

extension Instant {
    /// A minute that has begun is not over: what closed before this is overdue.
    fileprivate var overdueUntil: Int64 { milliseconds - 60_000 }
}
