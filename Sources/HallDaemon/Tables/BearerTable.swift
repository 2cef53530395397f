import GRDB
import HallProto
import HallRules

/// AG-1, ON-8. Who brought an application, and who wrote the form where the applicant did not.
enum BearerTable {
    /// Nil: the applicant brought it and wrote the form.
    static func row(_ db: Database, case id: Case.ID) throws -> Row? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM case_bearer WHERE case_id = ?"), arguments: [id.value])
    }

    static func bearer(_ db: Database, case id: Case.ID) throws -> HallProto.Bearer? { try row(db, case: id).map(bearer) }

    static func bearer(_ row: Row) -> HallProto.Bearer {
        HallProto.Bearer(
            kind: BearerKind(rawValue: row["kind"]), name: row["name"], letter: row["letter"], relation: row["relation"],
            personID: row["person_id"] ?? "")
    }

    /// Keeps what belongs to the kind, and nothing else that was filled in.
    static func insert(_ db: Database, _ application: Application, _ request: FileRequest) throws {
        let said = request.bearer ?? HallProto.Bearer(kind: .applicant)
        let kept: HallProto.Bearer =
            switch said.kind {
            case .agent: HallProto.Bearer(kind: .agent, name: said.name, letter: said.letter)
            case .guardian: HallProto.Bearer(kind: .guardian, name: said.name, relation: said.relation)
            case .villageAgent: HallProto.Bearer(kind: .villageAgent, personID: said.personID)
            case .applicant, .unspecified, .unrecognized: HallProto.Bearer(kind: .applicant)
            }
        guard kept.kind != .applicant || request.formFilledByStaff else { return }
        try db.cachedStatement(
            sql: """
                INSERT INTO case_bearer (case_id, kind, name, letter, relation, person_id, writer_id, witness)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            application.id.value, kept.kind.rawValue, kept.name, kept.letter, kept.relation, kept.personID.said,
            request.formFilledByStaff ? application.handler.value : nil, request.formFilledByStaff ? request.witness : "",
        ])
    }
}
