import GRDB
import HallProto
import HallRules

/// FA-6. How enquiries are told on the wire, one or many.
enum EnquiryList {
    static let pageSizeDefault = 50

    private static let columns = """
        SELECT e.*, o.name AS owner_name, c.number AS case_number FROM enquiry e JOIN staff o ON o.id = e.owner_id
            LEFT JOIN case_file c ON c.id = e.case_id
        """

    static func info(_ db: Database, number: String) throws -> EnquiryInfo {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "\(columns) WHERE e.number = ?"), arguments: [number])
        guard let row else { throw EnquiryTable.missing(number) }
        return try info(db, row)
    }

    static func page(_ db: Database, _ request: ListEnquiriesRequest, owner: String, now: Instant) throws
        -> ListEnquiriesReply
    {
        let size = request.pageSize == 0 ? pageSizeDefault : Int(request.pageSize)
        let after = try PageToken(request.pageToken)
        // A minute that has begun is not over: due at 17:30 is overdue from 17:31 on, as for cases.
        let overdue = request.overdue ? now.milliseconds - 60_000 : CaseTable.endOfTime
        let open = request.withSettled && !request.overdue ? "1" : "e.stage <> 3"
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE \(open) AND (:owner = '' OR e.owner_id = :owner) AND e.due_at <= :overdue
                        AND (e.due_at, e.id) > (:order, :id)
                    ORDER BY e.due_at, e.id LIMIT \(size + 1)
                    """),
            arguments: ["owner": owner, "overdue": overdue, "order": after.order, "id": after.id])
        let shown = rows.prefix(size)
        let next = rows.count > size ? shown.last.map { PageToken(order: $0["due_at"], id: $0["id"]).text } : nil
        return ListEnquiriesReply(enquiries: try shown.map { try info(db, $0) }, nextPageToken: next ?? "")
    }

    private static func info(_ db: Database, _ row: Row) throws -> EnquiryInfo {
        func time(_ column: String) -> Timestamp? {
            (row[column] as Int64?).map { Instant(milliseconds: $0).timestamp }
        }
        let stage = EnquiryStage(rawValue: row["stage"])
        let phone: String = row["visitor_phone"]
        return EnquiryInfo(
            number: row["number"], channel: Channel(rawValue: row["channel"]),
            askedPersonIDs: try String.fetchAll(
                db.cachedStatement(sql: "SELECT person_id FROM enquiry_asked WHERE enquiry_id = ? ORDER BY place"),
                arguments: [row["id"] as Int64]),
            ownerID: row["owner_id"], ownerName: row["owner_name"], openedAt: time("opened_at"), openedBy: row["opened_by"],
            itemCode: row["item_code"] ?? "", about: row["about"], visitorName: row["visitor_name"],
            visitorPhone: phone.isEmpty ? "" : Mask.phone(phone), queueTicket: row["queue_ticket"], stage: stage,
            leaderID: row["leader_id"] ?? "", promisedUntil: time("promised_until"),
            outcome: EnquiryOutcome(rawValue: row["outcome"]), postID: row["post_id"] ?? "", unitName: row["unit_name"],
            unitAddress: row["unit_address"], reason: row["reason"], rule: row["rule"], caseNumber: row["case_number"] ?? "",
            note: row["note"], settledAt: time("settled_at"), dueAt: stage == .settled ? nil : time("due_at"),
            lapsedAt: time("lapsed_at"), version: row["version"])
    }
}

/// Where a list ordered by an instant and an id goes on.
struct PageToken: Comparable {
    var order: Int64
    var id: Int64

    init(order: Int64, id: Int64) {
        self.order = order
        self.id = id
    }

    /// Empty: from the beginning. Read back, so that a token is only ever what a reply gave out.
    init(_ text: String) throws(Failure) {
        self.init(order: .min, id: .min)
        guard !text.isEmpty else { return }
        let halves = text.split(separator: ":").compactMap { Int64($0) }
        guard halves.count == 2, text == "\(halves[0]):\(halves[1])" else {
            throw Failure.malformed(
                "page_token", zh: "翻页标记无效，请从第一页重新查", en: "this page token is no good; start from the first page")
        }
        self.init(order: halves[0], id: halves[1])
    }

    var text: String { "\(order):\(id)" }

    static func < (left: PageToken, right: PageToken) -> Bool { (left.order, left.id) < (right.order, right.id) }
}
