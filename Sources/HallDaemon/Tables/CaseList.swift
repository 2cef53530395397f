import Foundation
import GRDB
import HallProto
import HallRules

/// TL-5. Lists of cases, the earliest due first.
enum CaseList {
    static let pageSizeDefault = 50

    static let columns = """
        c.id, c.number, c.item_code, c.item_name, c.handler_id, h.name AS handler_name, c.post_id, c.applicant_name, c.stage,
        c.accepted_on, c.near_at, c.due_at, c.ended_at, c.order_at, c.version, k.due_on
        """
    static let tables = """
        case_file c JOIN staff h ON h.id = c.handler_id JOIN case_clock k ON k.case_id = c.id AND k.clock = 1
        """

    static func page(_ db: Database, _ request: ListCasesRequest, handler: String, now: Instant) throws -> ListCasesReply {
        let size = request.pageSize == 0 ? pageSizeDefault : Int(request.pageSize)
        var conditions = try Conditions(request, handler: handler, now: now)
        try conditions.resume(after: request.pageToken)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM \(tables) WHERE \(conditions.sql) ORDER BY c.order_at, c.id LIMIT \(size + 1)"),
            arguments: conditions.arguments)
        let shown = rows.prefix(size)
        let next = rows.count > size ? shown.last.map { PageToken(order: $0["order_at"], id: $0["id"]).text } : nil
        return ListCasesReply(cases: shown.map { CaseRow($0, now: now) }, nextPageToken: next ?? "")
    }

    /// What a list is narrowed to.
    private struct Conditions {
        private var parts: [String] = []
        private(set) var arguments = StatementArguments()

        init(_ request: ListCasesRequest, handler: String, now: Instant) throws {
            let overdueUntil = now.milliseconds - 60_000
            if request.dueStates.isEmpty {
                parts.append(request.withEnded ? "1" : "c.stage IN (1, 2)")
            } else {
                let states = request.dueStates.map { Conditions.condition($0, withEnded: request.withEnded) }
                parts.append("(" + states.joined(separator: " OR ") + ")")
            }
            arguments += ["now": now.milliseconds, "overdue": overdueUntil]
            parts.append(":now IS NOT NULL AND :overdue IS NOT NULL")
            add("c.post_id IN (SELECT id FROM post WHERE window_id = :window)", "window", request.windowID)
            add("c.post_id = :post", "post", request.postID)
            add("c.handler_id = :handler", "handler", handler)
            add("c.item_code = :item", "item", request.itemCode)
        }

        /// Goes on where the last page ended.
        mutating func resume(after token: String) throws {
            guard !token.isEmpty else { return }
            let after = try PageToken(token)
            parts.append("(c.order_at, c.id) > (:order, :id)")
            arguments += ["order": after.order, "id": after.id]
        }

        var sql: String { parts.joined(separator: " AND ") }

        private mutating func add(_ condition: String, _ name: String, _ value: String) {
            guard !value.isEmpty else { return }
            parts.append(condition)
            arguments += [name: value]
        }

        /// An open case may be provisional and an ended one as well; the other states say themselves which they are of.
        private static func condition(_ state: HallProto.DueState, withEnded: Bool) -> String {
            switch state {
            case .onTime: "(c.stage = 1 AND c.due_at IS NOT NULL AND c.near_at > :now AND c.order_at > :overdue)"
            case .nearDue: "(c.stage = 1 AND c.due_at IS NOT NULL AND c.near_at <= :now AND c.order_at > :overdue)"
            case .overdue: "(c.stage = 1 AND c.order_at <= :overdue)"
            case .paused: "c.stage = 2"
            case .provisional where withEnded:
                "(c.due_at IS NULL AND (c.stage = 1 OR (c.stage = 3 AND c.ended_at >= c.near_at)))"
            case .provisional: "(c.due_at IS NULL AND c.stage = 1)"
            case .finishedOnTime:
                "(c.stage = 3 AND (c.ended_at < c.due_at + 60000 OR (c.due_at IS NULL AND (c.ended_at >= c.near_at) IS NOT TRUE)))"
            case .finishedLate: "(c.stage = 3 AND c.ended_at >= c.due_at + 60000)"
            case .annulled: "c.stage = 4"
            case .unspecified, .unrecognized: "0"
            }
        }
    }
}

extension CaseRow {
    init(_ row: Row, now: Instant) {
        let stage = CaseStage(rawValue: row["stage"])
        self.init(
            number: row["number"], itemName: row["item_name"], handlerID: row["handler_id"], handlerName: row["handler_name"],
            postID: row["post_id"], applicantName: row["applicant_name"], stage: stage,
            dueState: HallProto.DueState(
                stage, nearAt: row["near_at"], dueAt: row["due_at"], endedAt: row["ended_at"], now: now),
            acceptedOn: "\(Day(number: row["accepted_on"]))",
            dueOn: (row["due_on"] as Int?).map { Day(number: $0).description } ?? "", version: row["version"])
    }
}

/// Finding cases by whom they are for, and by whom they lie with.
enum CaseSearch {
    static let foundMax = 200

    typealias Found = (row: CaseRow, itemCode: String)

    static func byApplicant(_ db: Database, _ request: SearchByApplicantRequest, now: Instant) throws -> [Found] {
        let typed = request.identityNumber.filter { !$0.isWhitespace }.uppercased()
        let (condition, value) =
            switch (typed.isEmpty, request.name.allSatisfy(\.isWhitespace)) {
            case (false, true): ("c.identity_number = ? AND c.identity_number <> ''", typed)
            case (true, false): ("c.applicant_name = ?", request.name)
            case (true, true):
                throw Failure.malformed(
                    "identity_number", zh: "请填写证件号码或姓名", en: "give an identity number or a name")
            case (false, false):
                throw Failure.malformed(
                    "name", zh: "证件号码和姓名只能填一项", en: "give an identity number or a name, not both")
            }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT \(CaseList.columns) FROM \(CaseList.tables) WHERE \(condition) ORDER BY c.id DESC LIMIT \(foundMax)
                    """), arguments: [value]
        ).map { (CaseRow($0, now: now), $0["item_code"]) }
    }

    /// Items under which more than one of these is open.
    static func doubled(_ found: [Found]) -> [String] {
        let open = found.filter { $0.row.stage == .inWork || $0.row.stage == .paused }
        return Dictionary(grouping: open, by: \.itemCode).filter { $0.value.count > 1 }.keys.sorted()
    }

    /// Open cases of the same item for the same applicant: by number, or by name where there is none.
    static func openDoubles(_ db: Database, _ request: AcceptRequest, identityNumber: String) throws -> [String] {
        let condition =
            identityNumber.isEmpty
            ? "identity_number = '' AND applicant_name = ?" : "identity_number = ? AND identity_number <> ''"
        return try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM case_file WHERE \(condition) AND item_code = ? AND stage IN (1, 2) ORDER BY id LIMIT 20
                    """),
            arguments: [identityNumber.isEmpty ? request.applicant?.name ?? "" : identityNumber, request.itemCode])
    }

    static func openNumbers(_ db: Database, handler: String, post: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM case_file WHERE handler_id = ?1 AND stage IN (1, 2) AND (?2 = '' OR post_id = ?2)
                    ORDER BY id
                    """), arguments: [handler, post])
    }
}
