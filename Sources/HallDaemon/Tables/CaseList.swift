import Foundation
import GRDB
import HallProto
import HallRules

/// TL-5. Lists of cases, the earliest due first.
enum CaseList {
    static let pageSizeDefault = 50

    static let columns = """
        c.id, c.number, c.item_code, c.item_name, c.handler_id, h.name AS handler_name, c.post_id, c.applicant_name, c.stage,
        c.filed_on, c.accepted_on, c.near_at, c.due_at, c.ended_at, c.order_at, c.back_entered, c.version
        """
    static let tables = "case_file c JOIN staff h ON h.id = c.handler_id"

    static func page(
        _ db: Database, _ house: House, _ request: ListCasesRequest, handler: String, now: Instant
    ) throws -> ListCasesReply {
        let size = request.pageSize == 0 ? pageSizeDefault : Int(request.pageSize)
        let query = try CaseListQuery(db, house, request, handler: handler, rows: size + 1, now: now)
        let rows = try Row.fetchAll(db.cachedStatement(sql: query.sql), arguments: query.arguments)
        let shown = rows.prefix(size)
        let next = rows.count > size ? shown.last.map { PageToken(order: $0["order_at"], id: $0["id"]).text } : nil
        return ListCasesReply(cases: shown.map { CaseRow($0, house.clock, now: now) }, nextPageToken: next ?? "")
    }
}

extension CaseRow {
    init(_ row: Row, _ clock: Clock, now: Instant) {
        let stage = CaseStage(rawValue: row["stage"])
        self.init(
            number: row["number"], itemName: row["item_name"], handlerID: row["handler_id"], handlerName: row["handler_name"],
            postID: row["post_id"], applicantName: row["applicant_name"], stage: stage,
            dueState: HallProto.DueState(
                stage, nearAt: row["near_at"], dueAt: row["due_at"], endedAt: row["ended_at"], now: now),
            acceptedOn: (row["accepted_on"] as Int?).map { "\(Day(number: $0))" } ?? "",
            // The due instant is the closing time of the due day.
            dueOn: (row["due_at"] as Int64?).map { "\(clock.hallTime(Instant(milliseconds: $0)).day)" } ?? "",
            version: row["version"], filedOn: "\(Day(number: row["filed_on"]))",
            backEntered: row["back_entered"])
    }
}

/// Finding cases by whom they are for, and by whom they lie with.
enum CaseSearch {
    static let foundMax = 200

    typealias Found = (row: CaseRow, itemCode: String)

    static func byApplicant(
        _ db: Database, _ clock: Clock, _ request: SearchByApplicantRequest, now: Instant
    ) throws -> [Found] {
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
        ).map { (CaseRow($0, clock, now: now), $0["item_code"]) }
    }

    /// Items under which more than one of these is open.
    static func doubled(_ found: [Found]) -> [String] {
        let openStages: [CaseStage] = [.inWork, .paused, .received, .awaitingSupplement]
        let open = found.filter { openStages.contains($0.row.stage) }
        return Dictionary(grouping: open, by: \.itemCode).filter { $0.value.count > 1 }.keys.sorted()
    }

    /// Open cases of the same item for the same applicant: by number, or by name where there is none.
    static func openDoubles(_ db: Database, _ request: FileRequest, identityNumber: String) throws -> [String] {
        let condition =
            identityNumber.isEmpty
            ? "identity_number = '' AND applicant_name = ?" : "identity_number = ? AND identity_number <> ''"
        return try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM case_file WHERE \(condition) AND item_code = ? AND stage IN (1, 2, 5, 6) ORDER BY id LIMIT 20
                    """),
            arguments: [identityNumber.isEmpty ? request.applicant?.name ?? "" : identityNumber, request.itemCode])
    }

    static func openNumbers(_ db: Database, handler: String, post: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM case_file WHERE handler_id = ?1 AND stage IN (1, 2, 5, 6) AND (?2 = '' OR post_id = ?2)
                    ORDER BY id
                    """), arguments: [handler, post])
    }
}
