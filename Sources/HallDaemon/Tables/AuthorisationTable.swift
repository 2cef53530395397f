import GRDB
import HallProto
import HallRules

/// CO-3. Who may work on which item.
enum AuthorisationTable {
    private static let columns = """
        SELECT a.*, v.name AS item_name, s.name AS person_name
        FROM item_authorisation a JOIN item i ON i.code = a.item_code
            JOIN item_version v ON v.code = i.code AND v.version = i.version JOIN staff s ON s.id = a.person_id
        """

    static func workers(_ db: Database, of code: String) throws -> Item.Workers {
        let named = try String.fetchAll(
            db.cachedStatement(sql: "SELECT person_id FROM item_authorisation WHERE item_code = ?"), arguments: [code])
        return Item.Workers(named: Set(named.map { Person.ID($0) }))
    }

    /// By item, then person.
    static func list(_ db: Database, item: String = "", person: String = "") throws -> [AuthorisationInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE (:item = '' OR a.item_code = :item) AND (:person = '' OR a.person_id = :person)
                    ORDER BY a.item_code, a.person_id
                    """), arguments: ["item": item, "person": person]
        ).map { row in
            AuthorisationInfo(
                itemCode: row["item_code"], personID: row["person_id"], account: row["account"], itemName: row["item_name"],
                personName: row["person_name"])
        }
    }

    /// Of what a request says only the two and the account count.
    static func put(_ db: Database, _ wanted: AuthorisationInfo) throws -> Change<AuthorisationInfo> {
        let before = try list(db, item: wanted.itemCode, person: wanted.personID).first
        try db.cachedStatement(
            sql: """
                INSERT INTO item_authorisation (item_code, person_id, account) VALUES (?, ?, ?)
                ON CONFLICT (item_code, person_id) DO UPDATE SET account = excluded.account
                """
        ).execute(arguments: [wanted.itemCode, wanted.personID, wanted.account])
        guard let after = try list(db, item: wanted.itemCode, person: wanted.personID).first else { throw Failure.fault }
        return before == nil ? .added(after) : before == after ? .unchanged(after) : .changed(after)
    }

    /// NOT_FOUND where there is none.
    static func remove(_ db: Database, item: String, person: String) throws {
        try db.cachedStatement(sql: "DELETE FROM item_authorisation WHERE item_code = ? AND person_id = ?")
            .execute(arguments: [item, person])
        guard db.changesCount > 0 else {
            throw Failure.missing("\(item)/\(person)", zh: "没有这项授权，请核对", en: "there is no such authorisation; check it")
        }
    }
}

/// CO-3, AB-2. What of a post's items whoever serves it may not work on.
struct UncoveredItems {
    private let items: [String: [(code: String, workers: Item.Workers)]]

    /// Of what is offered now, at its own post and others.
    init(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT v.code, v.post_id, group_concat(a.person_id, ';') AS people,
                        (SELECT group_concat(p.post_id, ';') FROM item_post p
                            WHERE p.item_code = v.code AND p.item_version = v.version) AS others
                    FROM item_authorisation a JOIN item i ON i.code = a.item_code
                        JOIN item_version v ON v.code = i.code AND v.version = i.version
                    WHERE v.retired = 0 GROUP BY v.code ORDER BY v.code
                    """))
        items = rows.reduce(into: [:]) { items, row in
            let workers = Item.Workers(named: Set(StaffTable.ids(row["people"]).map { Person.ID($0) }))
            for post in Set([row["post_id"] as String] + StaffTable.ids(row["others"])) {
                items[post, default: []].append((row["code"], workers))
            }
        }
    }

    /// In order of their codes; none where nobody serves.
    func codes(at post: String, servedBy person: String?) -> [String] {
        guard let person = person?.said else { return [] }
        return (items[post] ?? []).filter { !$0.workers.include(Person.ID(person)) }.map(\.code)
    }
}
