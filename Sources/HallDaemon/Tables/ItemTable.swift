import GRDB
import HallProto
import HallRules

/// TL-1. The catalogue, with what an applicant brings.
enum ItemTable {
    private static let columns = """
        SELECT code, name, unit_id, post_id, kind, licence, promised_days, coalesce(statutory_days, 0) AS statutory_days,
            pause_causes, ending, basis, retired, version
        FROM item
        """

    /// As rules know it.
    static func item(_ db: Database, _ code: String) throws -> Item? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE code = ?"), arguments: [code]).flatMap { Item(info($0)) }
    }

    /// With its materials.
    static func info(_ db: Database, _ code: String) throws -> ItemInfo? {
        guard let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE code = ?"), arguments: [code]) else {
            return nil
        }
        var item = info(row)
        item.materials = try materials(db, code)
        return item
    }

    /// In order of their codes, those after `after`, without their materials; accepted at one post where it is named.
    static func list(
        _ db: Database, postID: String = "", withRetired: Bool = false, after: String = "", limit: Int = -1
    ) throws -> [ItemInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE code > :after AND (:post = '' OR post_id = :post) AND (:retired OR retired = 0)
                    ORDER BY code LIMIT :limit
                    """), arguments: ["after": after, "post": postID, "retired": withRetired, "limit": limit]
        ).map(info)
    }

    static func materials(_ db: Database, _ code: String) throws -> [MaterialInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT name, need, originals, copies, note FROM material WHERE item_code = ? ORDER BY place"),
            arguments: [code]
        ).map { row in
            MaterialInfo(
                name: row["name"], need: MaterialNeed(rawValue: row["need"]), originals: row["originals"],
                copies: row["copies"], note: row["note"])
        }
    }

    private static func info(_ row: Row) -> ItemInfo {
        ItemInfo(
            code: row["code"], name: row["name"], unitID: row["unit_id"], postID: row["post_id"],
            kind: ItemKind(rawValue: row["kind"]), licence: row["licence"], promisedDays: row["promised_days"],
            statutoryDays: row["statutory_days"], pauseCauses: PauseCauses.wire(PauseCauses.set(row["pause_causes"])),
            basis: row["basis"], retired: row["retired"], version: row["version"],
            ending: ItemEnding(rawValue: row["ending"]))
    }
}

extension ItemTable {
    /// TL-1, TL-4. Puts an item with its materials. Refused with the clause; INVALID_ARGUMENT naming the field for what is not
    /// there. An item that has ended comes back by being put again; it is ended by `retire` alone.
    static func put(_ db: Database, _ item: ItemInfo, _ expected: Expected) throws -> Change<ItemInfo> {
        let current = try info(db, item.code)
        var wanted = item
        wanted.pauseCauses = PauseCauses.wire(PauseCauses.set(item.pauseCauses))
        let change = try Change(from: current, to: wanted, expected)
        try change.onChange { item in
            try checkFields(item, current)
            try UnitTable.require(db, item.unitID, field: "item.unit_id")
            try PostTable.require(db, item.postID, field: "item.post_id")
            _ = try Item(item)?.checked()
            try write(db, item)
        }
        return change
    }

    /// Ends an item: nothing more is accepted under it.
    static func retire(_ db: Database, _ code: String, expected: Int64) throws -> Change<ItemInfo> {
        guard let current = try info(db, code) else {
            throw Failure.missing(code, zh: "没有这个事项", en: "there is no such item")
        }
        var ended = current
        ended.retired = true
        let change = try Change(from: current, to: ended, .version(expected))
        try change.onChange { try write(db, $0) }
        return change
    }

    private static func checkFields(_ item: ItemInfo, _ current: ItemInfo?) throws(Failure) {
        guard !item.retired || current?.retired == true else {
            throw Failure.malformed("item.retired", zh: "停办事项不在这里办，请用“停办事项”", en: "an item is not ended here; retire it")
        }
        guard !item.licence || item.pauseCauses.isEmpty else {
            throw Failure.malformed(
                "item.pause_causes", zh: "行政许可的暂停事由由行政许可法第四十五条规定，这里请留空",
                en: "what stops a licence's clock is named by law (行政许可法 45); leave this empty")
        }
    }

    /// Writes an item as it is, an ended one too.
    static func write(_ db: Database, _ item: ItemInfo) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO item (code, name, unit_id, post_id, kind, licence, promised_days, statutory_days, ending,
                    pause_causes, basis, retired, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET
                    name = excluded.name, unit_id = excluded.unit_id, post_id = excluded.post_id, kind = excluded.kind,
                    licence = excluded.licence, promised_days = excluded.promised_days,
                    statutory_days = excluded.statutory_days, ending = excluded.ending,
                    pause_causes = excluded.pause_causes, basis = excluded.basis, retired = excluded.retired,
                    version = excluded.version
                """
        ).execute(arguments: [
            item.code, item.name, item.unitID, item.postID, item.kind.rawValue, item.licence, item.promisedDays,
            item.statutoryDays, item.ending.rawValue, PauseCauses.text(PauseCauses.set(item.pauseCauses)), item.basis,
            item.retired, item.version,
        ])
        try db.cachedStatement(sql: "DELETE FROM material WHERE item_code = ?").execute(arguments: [item.code])
        for (place, material) in item.materials.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO material (item_code, place, name, need, originals, copies, note) VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                item.code, place, material.name, material.need.rawValue, material.originals, material.copies, material.note,
            ])
        }
    }
}
