import GRDB
import HallProto
import HallRules

/// How an application is told on the wire.
enum ApplicationInfoTable {
    static func info(_ db: Database, _ house: House, number: String, now: Instant) throws -> ApplicationInfo {
        let found = try CaseTable.filed(db, house.clock, number: number)
        let bearer = try BearerTable.row(db, case: found.file.id)
        return ApplicationInfo(
            case: try CaseInfoTable.info(db, house, number: number, now: now),
            materials: try ApplicationTable.materials(db, case: found.file.id.value).map(MaterialState.init),
            notices: try notices(db, case: found.file.id),
            bearer: bearer.map(BearerTable.bearer) ?? HallProto.Bearer(kind: .applicant), witness: bearer?["witness"] ?? "",
            formFilledBy: bearer?["writer_id"] ?? "")
    }

    private static func notices(_ db: Database, case id: Case.ID) throws -> [NoticeInfo] {
        let lines = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM case_notice_line WHERE case_id = ? ORDER BY notice, place"),
            arguments: [id.value])
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT n.place, n.given_at, p.kind, p.year, p.serial, p.number
                    FROM case_notice n JOIN paper p ON p.id = n.paper_id WHERE n.case_id = ? ORDER BY n.place
                    """), arguments: [id.value]
        ).map { row in
            let place: Int = row["place"]
            return NoticeInfo(
                givenAt: Instant(milliseconds: row["given_at"]).timestamp,
                lines: lines.filter { $0["notice"] == place }.map(NoticeLine.init),
                paperID: PaperTable.paperID(row)?.description ?? "", paperNumber: row["number"])
        }
    }
}

extension MaterialState {
    fileprivate init(_ checked: CheckedMaterial) {
        self.init(
            material: checked.material.name, need: checked.material.need.wire, standing: checked.standing.wire,
            defect: checked.standing.defect, followsBy: checked.standing.followsBy?.description ?? "",
            sinceNotice: checked.isHandedInSinceNotice)
    }
}

extension NoticeLine {
    fileprivate init(_ row: Row) {
        self.init(
            subject: row["subject"], demand: row["demand"], change: NoticeChange(rawValue: row["change"]),
            changed: row["changed"], late: row["late"])
    }
}
