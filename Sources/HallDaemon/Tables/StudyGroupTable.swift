import GRDB
import HallProto
import HallRules

extension StudyGroupInfo: Versioned {}

/// ST-2, ST-5. How study groups are stored and told.
enum StudyGroupTable {
    static func info(_ db: Database, _ id: String) throws -> StudyGroupInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM study_group WHERE id = ?"), arguments: [id])
            .map { try info(db, $0) }
    }

    /// In order of their ids.
    static func list(_ db: Database) throws -> [StudyGroupInfo] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM study_group ORDER BY id")).map { try info(db, $0) }
    }

    private static func info(_ db: Database, _ row: Row) throws -> StudyGroupInfo {
        let (leader, recorder): (String, String) = (row["leader_id"], row["recorder_id"])
        return StudyGroupInfo(
            id: row["id"], name: row["name"], leaderID: leader, recorderID: recorder,
            memberIDs: try members(db, of: row["id"]).filter { $0 != leader && $0 != recorder }, version: row["version"])
    }

    /// In order of their ids, leader and recorder included.
    static func members(_ db: Database, of group: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT person_id FROM study_group_member WHERE group_id = ? ORDER BY person_id"),
            arguments: [group])
    }

    /// INVALID_ARGUMENT naming the field when there is no such group.
    static func required(_ db: Database, _ id: String, field: String = "group_id") throws -> StudyGroup {
        guard let info = try info(db, id) else {
            throw Failure.malformed(
                field, zh: "没有编号为“\(id)”的学习小组，请先登记", en: "there is no study group “\(id)”; put the group first")
        }
        return StudyGroup(
            name: info.name, leader: Person.ID(info.leaderID), recorder: Person.ID(info.recorderID),
            members: Set(info.memberIDs.map { Person.ID($0) }))
    }

    /// The names of the groups people are in, this one left out.
    static func taken(_ db: Database, but group: String) throws -> [Person.ID: String] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT m.person_id, g.name FROM study_group_member m JOIN study_group g ON g.id = m.group_id
                    WHERE m.group_id <> ?
                    """), arguments: [group]
        ).reduce(into: [:]) { $0[Person.ID($1["person_id"])] = $1["name"] }
    }

    static func put(_ db: Database, _ group: StudyGroupInfo) throws -> Change<StudyGroupInfo> {
        var wanted = group
        wanted.memberIDs = Set(group.memberIDs).subtracting([group.leaderID, group.recorderID]).sorted()
        let change = try Change(from: info(db, group.id), to: wanted, .version(group.version))
        try change.onChange { try write(db, $0) }
        return change
    }

    private static func write(_ db: Database, _ group: StudyGroupInfo) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO study_group (id, name, leader_id, recorder_id, version) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, leader_id = excluded.leader_id,
                    recorder_id = excluded.recorder_id, version = excluded.version
                """
        ).execute(arguments: [group.id, group.name, group.leaderID, group.recorderID, group.version])
        try db.cachedStatement(sql: "DELETE FROM study_group_member WHERE group_id = ?").execute(arguments: [group.id])
        for person in [group.leaderID, group.recorderID] + group.memberIDs {
            try db.cachedStatement(sql: "INSERT INTO study_group_member (person_id, group_id) VALUES (?, ?)")
                .execute(arguments: [person, group.id])
        }
    }

    /// Who is in a group that somebody leads or records.
    static func led(_ db: Database, by person: Person.ID) throws -> Set<Person.ID> {
        Set(
            try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT m.person_id FROM study_group_member m JOIN study_group g ON g.id = m.group_id
                        WHERE g.leader_id = ?1 OR g.recorder_id = ?1
                        """), arguments: [person.value]
            ).map { Person.ID($0) })
    }
}
