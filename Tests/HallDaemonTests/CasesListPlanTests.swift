import GRDB
import GRDBSQLite
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-5. What a list costs is what it shows: it is read from the index that narrows it, whatever else the book holds.
@Suite struct CasesListPlanTests {
    private static let states: [[HallProto.DueState]] = [[.nearDue], [.overdue], [.nearDue, .overdue]]
    private static let narrowings = (0..<16).map { bits in
        ListCasesRequest(
            windowID: bits & 1 > 0 ? "W1" : "", postID: bits & 2 > 0 ? "P1" : "", handlerID: bits & 4 > 0 ? "S01" : "",
            itemCode: bits & 8 > 0 ? "N1" : "")
    }

    @Test("TL-5 · a list of open cases searches one index from where the page begins; none scans the cases")
    func plans() async throws {
        try await CasesHall.run { hall in
            for var request in Self.narrowings {
                for states in Self.states + [[], [.onTime], [.paused, .provisional]] {
                    for token in ["", "1772443800000:7"] {
                        (request.dueStates, request.pageToken) = (states, token)
                        let plan = try plan(hall, request)
                        let ofCases = plan.filter { $0.hasSuffix(" c") || $0.contains(" c ") }
                        #expect(!ofCases.isEmpty)
                        for step in ofCases where step != "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)" {
                            #expect(step.contains(" INDEX \(index(for: request)) ("), "\(request): \(step)")
                            let begins = step.contains("order_at>?") || step.contains("order_at=? AND id>?")
                            #expect(begins, "\(request): \(step)")
                        }
                        // Only the page itself, put together from several places, is sorted.
                        let sorted = plan.filter { $0.contains("TEMP B-TREE") }
                        #expect(sorted.count <= plan.count { $0.hasPrefix("CO-ROUTINE") }, "\(request): \(plan)")
                    }
                }
            }
        }
    }

    @Test("TL-5 · other cases, on time, overdue, ended, make no list of near-due or overdue cases dearer")
    func steps() async throws {
        let shown = [
            ListedHall.Share(kind: .nearDue, count: 120), ListedHall.Share(kind: .overdue, count: 120),
            // Of some there are few or none.
            ListedHall.Share(kind: .nearDue, count: 2, handlers: ["S03"], posts: ["P2"], items: ["M1"]),
        ]
        let others = [
            ListedHall.Share(kind: .onTime, count: 2_000), ListedHall.Share(kind: .paused, count: 500),
            ListedHall.Share(kind: .finished, count: 3_000), ListedHall.Share(kind: .finishedLate, count: 3_000),
            ListedHall.Share(kind: .onTime, count: 1_000, handlers: ["S05"], items: ["D1"]),
        ]
        let few = try await counted(shown, Self.states)
        let many = try await counted(shown + others, Self.states)
        for (list, alone) in few {
            let steps = try #require(many[list])
            #expect(steps <= alone + alone / 20, "\(list): \(steps)")
        }
        // Nor do overdue cases by the thousand the list of those near due.
        let late = ListedHall.Share(kind: .overdue, count: 5_000)
        let besideLate = try await counted(shown + others + [late], [[.nearDue]])
        for (list, steps) in besideLate {
            let alone = try #require(few[list])
            #expect(steps <= alone + alone / 20, "\(list): \(steps)")
        }
    }

    @Test("TL-5 · whichever index it is read from, a list is the whole list with the rest left out", arguments: [3, 50])
    func agreement(_ size: Int32) async throws {
        let shares = ListedHall.Kind.allCases.map { ListedHall.Share(kind: $0, count: 23) }
        try await ListedHall.run(shares) { hall in
            let all = try await rows(hall, ListCasesRequest(withEnded: true, pageSize: 500))
            #expect(all.count == 1 + shares.count * 23)
            let items = try hall.read { db in
                try Row.fetchAll(db, sql: "SELECT number, item_code FROM case_file").map {
                    ($0["number"] as String, $0["item_code"] as String)
                }
            }
            let item = Dictionary(uniqueKeysWithValues: items)
            for var request in Self.narrowings {
                let narrowed = all.filter { row in
                    (request.windowID.isEmpty || ["P1", "P3", "P4"].contains(row.postID))
                        && (request.postID.isEmpty || row.postID == request.postID)
                        && (request.handlerID.isEmpty || row.handlerID == request.handlerID)
                        && (request.itemCode.isEmpty || item[row.number] == request.itemCode)
                }
                for states in Self.states + [[.onTime], [.onTime, .overdue], [.nearDue, .paused], [.provisional]] {
                    (request.dueStates, request.pageSize) = (states, size)
                    let wanted = narrowed.filter { states.contains($0.dueState) && $0.stage != .finished }
                    #expect(try await rows(hall, request).map(\.number) == wanted.map(\.number), "\(request)")
                }
            }
        }
    }

    /// All pages of a list.
    private func rows(_ hall: CasesHall, _ request: ListCasesRequest) async throws -> [CaseRow] {
        var (request, rows) = (request, [CaseRow]())
        repeat {
            let page = try await hall.cases().list(request)
            rows += page.cases
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return rows
    }

    private func index(for request: ListCasesRequest) -> String {
        switch (request.handlerID.isEmpty, request.postID.isEmpty, request.itemCode.isEmpty, request.windowID.isEmpty) {
        case (false, _, _, _): "case_open_handler"
        case (true, false, _, _): "case_open_post"
        case (true, true, false, _): "case_open_item"
        case (true, true, true, false): "case_open_post"
        case (true, true, true, true): "case_open_due"
        }
    }

    private func plan(_ hall: CasesHall, _ request: ListCasesRequest) throws -> [String] {
        let house = hall.daemon.house
        return try hall.read { db in
            let query = try CaseListQuery(db, house, request, handler: request.handlerID, rows: 51, now: house.clock.now())
            return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(query.sql)", arguments: query.arguments).map { $0["detail"] }
        }
    }

    /// SQLite's steps for every list narrowed by one thing or none, of its first page and of a later one.
    private func counted(_ shares: [ListedHall.Share], _ states: [[HallProto.DueState]]) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let narrowings = [
            ListCasesRequest(), ListCasesRequest(windowID: "W1"), ListCasesRequest(windowID: "W2"),
            ListCasesRequest(postID: "P3"),
            ListCasesRequest(handlerID: "S01"), ListCasesRequest(handlerID: "S03"), ListCasesRequest(itemCode: "N1"),
            ListCasesRequest(itemCode: "M1"), ListCasesRequest(itemCode: "D1"),
        ]
        try await ListedHall.run(shares) { hall in
            for var request in narrowings {
                for states in states {
                    (request.dueStates, request.pageSize, request.pageToken) = (states, 10, "")
                    let list = "\(request)"
                    counts[list] = try steps(hall, request)
                    request.pageToken = try await hall.cases().list(request).nextPageToken
                    if !request.pageToken.isEmpty { counts["\(list), a later page"] = try steps(hall, request) }
                }
            }
        }
        return counts
    }

    private func steps(_ hall: CasesHall, _ request: ListCasesRequest) throws -> Int {
        let house = hall.daemon.house
        return try hall.read { db in
            let query = try CaseListQuery(
                db, house, request, handler: request.handlerID, rows: Int(request.pageSize) + 1, now: house.clock.now())
            let statement = try db.makeStatement(sql: query.sql)
            _ = try Row.fetchAll(statement, arguments: query.arguments)
            return Int(sqlite3_stmt_status(statement.sqliteStatement, SQLITE_STMTSTATUS_VM_STEP, 0))
        }
    }
}
