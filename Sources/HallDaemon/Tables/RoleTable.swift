import GRDB
import HallProto
import HallRules

/// DI-1. Who has which role.
enum RoleTable {
    /// The roles somebody in service still has; of one person where one is named, INVALID_ARGUMENT when there is none of that id.
    static func list(_ db: Database, personID: String, on day: Day) throws -> [RoleInfo] {
        if !personID.isEmpty { _ = try StaffTable.required(db, personID, field: "person_id") }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT r.person_id, s.name, r.role FROM staff_role r JOIN staff s ON s.id = r.person_id
                    WHERE (:person = '' OR r.person_id = :person) AND (s.departed_on IS NULL OR s.departed_on > :day)
                    ORDER BY r.person_id, r.role
                    """), arguments: ["person": personID, "day": day.number]
        ).map { RoleInfo(personID: $0["person_id"], personName: $0["name"], role: Role(rawValue: $0["role"])) }
    }

    /// INVALID_ARGUMENT naming the field for what nobody is given: being a clerk comes with being on the staff, the others are
    /// for machines and scripts.
    static func assignable(_ role: Role) throws(Failure) -> RoleGiver.Role {
        switch role {
        case .administrator: return .administrator
        case .registrar, .director, .principal, .leader, .unitHead, .inspector, .disciplineBody, .complaintDesk,
            .petitionReceiver, .partyBranch, .groupLeader, .groupRecorder, .villageAgent:
            return .other
        case .unspecified, .clerk, .public, .shipper, .terminal, .anyone, .daemon, .unrecognized:
            throw Failure.malformed(
                "role", zh: "这个角色不能授予人员：工作人员随在册自动具有，公众、上报和终端另行登记",
                en: "this role is given to nobody: a clerk is whoever is on the staff, the others are for terminals and scripts"
            )
        }
    }

    static func chair(_ db: Database, on day: Day) throws -> DirectorsChair {
        let taken = try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM staff_role r JOIN staff s ON s.id = r.person_id
                        WHERE r.role = ? AND (s.departed_on IS NULL OR s.departed_on > ?))
                    """), arguments: [Role.director.rawValue, day.number])
        return taken == true ? .taken : .vacant
    }

    static func grant(_ db: Database, _ role: Role, to person: Person) throws -> Change<Role> {
        try db.cachedStatement(
            sql: "INSERT INTO staff_role (person_id, role) VALUES (?, ?) ON CONFLICT (person_id, role) DO NOTHING"
        ).execute(arguments: [person.id.value, role.rawValue])
        return db.changesCount == 0 ? .unchanged(role) : .added(role)
    }

    static func revoke(_ db: Database, _ role: Role, from person: Person) throws -> Change<Role> {
        try db.cachedStatement(sql: "DELETE FROM staff_role WHERE person_id = ? AND role = ?")
            .execute(arguments: [person.id.value, role.rawValue])
        return db.changesCount == 0 ? .unchanged(role) : .changed(role)
    }
}
