import Foundation
import GRDB
import HallProto
import HallRules

/// TL-5. Lists of cases, the earliest due first.
enum CaseList {
    static let pageSizeDefault = 50

    /// What a row is told by, read by its place: to find a column by its name takes longer than to read it.
    enum Column: Int, CaseIterable {
        case id, number, itemCode, itemName, handlerID, handlerName, postID, applicantName, stage, filedOn, acceptedOn
        case nearAt, dueAt, endedAt, orderAt, backEntered, version

        var sql: String {
            switch self {
            case .id: "c.id"
            case .number: "c.number"
            case .itemCode: "c.item_code"
            case .itemName: "c.item_name"
            case .handlerID: "c.handler_id"
            case .handlerName: "h.name AS handler_name"
            case .postID: "c.post_id"
            case .applicantName: "c.applicant_name"
            case .stage: "c.stage"
            case .filedOn: "c.filed_on"
            case .acceptedOn: "c.accepted_on"
            case .nearAt: "c.near_at"
            case .dueAt: "c.due_at"
            case .endedAt: "c.ended_at"
            case .orderAt: "c.order_at"
            case .backEntered: "c.back_entered"
            case .version: "c.version"
            }
        }
    }

    static let columns = Column.allCases.map(\.sql).joined(separator: ", ")
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
    /// Of a row of `CaseList.columns`.
    init(_ row: Row, _ clock: Clock, now: Instant) {
        let stage = CaseStage(rawValue: row[.stage])
        let dueAt: Int64? = row[.dueAt]
        self.init(
            number: row[.number], itemName: row[.itemName], handlerID: row[.handlerID], handlerName: row[.handlerName],
            postID: row[.postID], applicantName: row[.applicantName], stage: stage,
            dueState: HallProto.DueState(stage, nearAt: row[.nearAt], dueAt: dueAt, endedAt: row[.endedAt], now: now),
            acceptedOn: (row[.acceptedOn] as Int?).map { "\(Day(number: $0))" } ?? "",
            // The due instant is the closing time of the due day.
            dueOn: dueAt.map { "\(clock.hallTime(Instant(milliseconds: $0)).day)" } ?? "",
            version: row[.version], filedOn: "\(Day(number: row[.filedOn]))", backEntered: row[.backEntered])
    }
}

extension Row {
    fileprivate subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: CaseList.Column) -> Value {
        self[column.rawValue]
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

    /// Those of a matter, an applicant and a day that have no number of the provincial platform. Where the platform tells an identity
    /// number, one that was written down here without it is meant as well.
    static func unlinked(_ db: Database, item: String, name: String, identityNumber: String, filedOn day: Day) throws
        -> [String]
    {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM case_file WHERE applicant_name = ?1 AND item_code = ?2 AND filed_on = ?3 AND stage <> 4
                        AND external_number = '' AND (?4 = '' OR identity_number IN ('', ?4))
                    ORDER BY id LIMIT 20
                    """), arguments: [name, item, day.number, identityNumber])
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
