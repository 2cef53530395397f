import GRDB
import HallProto
import HallRules

/// TL-1, ON-1. The catalogue, with what an applicant brings. Every version stays.
enum ItemTable {
    /// What the offered version of an item is told by; `versions` for one that is named.
    private static let offered = "FROM item i JOIN item_version v ON v.code = i.code AND v.version = i.version"
    private static let versions = "FROM item_version v"

    /// An item as it is offered now, at its own post.
    struct Offer {
        var item: Item
        var state: Item.Offer
        var postID: String
    }

    /// INVALID_ARGUMENT naming `item_code` where there is no such item.
    static func offer(_ db: Database, _ code: String) throws -> Offer {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT v.* \(offered) WHERE i.code = ?"), arguments: [code])
        let workers = try AuthorisationTable.workers(db, of: code)
        guard let info = row.map(info), let item = Item(info, workers: workers) else {
            throw Failure.malformed(
                "item_code", zh: "没有事项 \(code)，请查事项目录", en: "there is no item \(code); look in the catalogue")
        }
        return Offer(item: item, state: info.retired ? .ended : .offered, postID: info.postID)
    }

    /// The codes of what is offered under a name.
    static func codes(_ db: Database, named name: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT i.code \(offered) WHERE v.name = ? AND v.retired = 0 ORDER BY i.code"),
            arguments: [name])
    }

    /// As it stands now, with its materials.
    static func info(_ db: Database, _ code: String) throws -> ItemInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT v.* \(offered) WHERE i.code = ?"), arguments: [code])
            .map { try whole(db, $0) }
    }

    /// As it stood in a version, 0 for the one that stands now; with its materials.
    static func info(_ db: Database, _ code: String, version: Int64) throws -> ItemInfo? {
        guard version > 0 else { return try info(db, code) }
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT v.* \(versions) WHERE v.code = ? AND v.version = ?"), arguments: [code, version]
        ).map { try whole(db, $0) }
    }

    /// The posts an item is accepted at, its own first; INVALID_ARGUMENT naming the field where there is no such item.
    static func posts(_ db: Database, _ code: String, field: String) throws -> [String] {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT v.* \(offered) WHERE i.code = ?"), arguments: [code])
        guard let item = row.map(info) else {
            throw Failure.malformed(field, zh: "没有事项 \(code)，请查事项目录", en: "there is no item \(code); look in the catalogue")
        }
        return [item.postID] + (try otherPosts(db, item))
    }

    static func missing(_ code: String) -> Failure {
        .missing(code, zh: "没有这个事项", en: "there is no such item")
    }

    /// In order of their codes, those after `after`, without their materials; accepted at one post where it is named, and with
    /// `text` in their names.
    static func list(
        _ db: Database, postID: String = "", text: String = "", withRetired: Bool = false, after: String = "",
        limit: Int = -1
    ) throws -> [ItemInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT v.* \(offered)
                    WHERE i.code > :after AND (:retired OR v.retired = 0) AND (:text = '' OR instr(v.name, :text) > 0)
                        AND (:post = '' OR v.post_id = :post OR EXISTS (
                            SELECT 1 FROM item_post p
                            WHERE p.item_code = i.code AND p.item_version = i.version AND p.post_id = :post))
                    ORDER BY i.code LIMIT :limit
                    """),
            arguments: ["after": after, "post": postID, "text": text, "retired": withRetired, "limit": limit]
        ).map { row in
            var item = info(row)
            item.otherPostIDs = try otherPosts(db, item)
            return item
        }
    }

    static func materials(_ db: Database, _ code: String, version: Int64) throws -> [MaterialInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT name, need, originals, copies, form, note FROM material
                    WHERE item_code = ? AND item_version = ? ORDER BY place
                    """), arguments: [code, version]
        ).map { row in
            MaterialInfo(
                name: row["name"], need: MaterialNeed(rawValue: row["need"]), originals: row["originals"],
                copies: row["copies"], note: row["note"], form: row["form"])
        }
    }

    private static func otherPosts(_ db: Database, _ item: ItemInfo) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT post_id FROM item_post WHERE item_code = ? AND item_version = ? ORDER BY place"),
            arguments: [item.code, item.version])
    }

    private static func whole(_ db: Database, _ row: Row) throws -> ItemInfo {
        var item = info(row)
        item.otherPostIDs = try otherPosts(db, item)
        item.materials = try materials(db, item.code, version: item.version)
        return item
    }

    private static func info(_ row: Row) -> ItemInfo {
        ItemInfo(
            code: row["code"], name: row["name"], unitID: row["unit_id"], postID: row["post_id"],
            kind: ItemKind(rawValue: row["kind"]), licence: row["licence"], promisedDays: row["promised_days"],
            statutoryDays: row["statutory_days"] ?? 0, pauseCauses: PauseCauses.wire(PauseCauses.set(row["pause_causes"])),
            basis: row["basis"], retired: row["retired"], version: row["version"],
            ending: ItemEnding(rawValue: row["ending"]), conditions: row["conditions"], procedure: row["procedure"],
            fee: row["fee"], publicity: Publicity(rawValue: row["publicity"]), nextWindowID: row["next_window_id"] ?? "",
            leaderApproves: row["leader_approves"], secondReview: row["second_review"])
    }
}

extension ItemTable {
    /// TL-1, TL-4. Puts an item with its materials, as its next version. Refused with the clause; INVALID_ARGUMENT naming the
    /// field for what is not there. An item that has ended comes back by being put again; it is ended by `retire` alone.
    static func put(_ db: Database, _ item: ItemInfo, _ expected: Expected, on day: Day) throws -> Change<ItemInfo> {
        let current = try info(db, item.code)
        var wanted = item
        wanted.pauseCauses = PauseCauses.wire(PauseCauses.set(item.pauseCauses))
        // BN-2: what nobody has decided to show is not shown.
        if wanted.publicity == .unspecified { wanted.publicity = .private }
        let change = try Change(from: current, to: wanted, expected)
        try change.onChange { item in
            try checkFields(item, current)
            try checkPlaces(db, item, on: day)
            _ = try Item(item)?.checked()
            try write(db, item)
        }
        return change
    }

    /// Ends an item: nothing more is accepted under it.
    static func retire(_ db: Database, _ code: String, expected: Int64) throws -> Change<ItemInfo> {
        guard let current = try info(db, code) else { throw missing(code) }
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
        for (place, material) in item.materials.enumerated()
        where item.materials[..<place].contains(where: { $0.name == material.name }) {
            throw Failure.malformed(
                "item.materials[\(place)].name", zh: "材料“\(material.name)”列了两次，请合并成一项",
                en: "“\(material.name)” is listed twice; make it one")
        }
        for (place, post) in item.otherPostIDs.enumerated()
        where post == item.postID || item.otherPostIDs[..<place].contains(post) {
            throw Failure.malformed(
                "item.other_post_ids[\(place)]", zh: "岗位 \(post) 列了两次", en: "the post \(post) is listed twice")
        }
    }

    private static func checkPlaces(_ db: Database, _ item: ItemInfo, on day: Day) throws {
        try UnitTable.require(db, item.unitID, field: "item.unit_id")
        try PostTable.requireThere(db, item.postID, field: "item.post_id", on: day)
        for (place, post) in item.otherPostIDs.enumerated() {
            try PostTable.requireThere(db, post, field: "item.other_post_ids[\(place)]", on: day)
        }
        if !item.nextWindowID.isEmpty { try WindowTable.require(db, item.nextWindowID, field: "item.next_window_id") }
    }

    /// Writes a version of an item as it is, an ended one too, and offers it.
    static func write(_ db: Database, _ item: ItemInfo) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO item_version (code, version, name, unit_id, post_id, kind, licence, promised_days, statutory_days,
                    ending, pause_causes, basis, conditions, procedure, fee, publicity, next_window_id, leader_approves,
                    second_review, retired)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?)
                """
        ).execute(arguments: [
            item.code, item.version, item.name, item.unitID, item.postID, item.kind.rawValue, item.licence,
            item.promisedDays, item.statutoryDays, item.ending.rawValue,
            PauseCauses.text(PauseCauses.set(item.pauseCauses)), item.basis, item.conditions, item.procedure, item.fee,
            item.publicity.rawValue, item.nextWindowID, item.leaderApproves, item.secondReview, item.retired,
        ])
        for (place, post) in item.otherPostIDs.enumerated() {
            try db.cachedStatement(
                sql: "INSERT INTO item_post (item_code, item_version, place, post_id) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [item.code, item.version, place, post])
        }
        for (place, material) in item.materials.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO material (item_code, item_version, place, name, need, originals, copies, form, note)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                item.code, item.version, place, material.name, material.need.rawValue, material.originals, material.copies,
                material.form, material.note,
            ])
        }
        try db.cachedStatement(
            sql: "INSERT INTO item (code, version) VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET version = excluded.version"
        ).execute(arguments: [item.code, item.version])
    }
}
