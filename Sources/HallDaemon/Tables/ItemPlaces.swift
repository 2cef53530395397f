import GRDB
import HallProto
import HallRules

extension ItemTable {
    /// A post an item is accepted at.
    struct Place {
        var id: String
        var name: String
        var windowID: String
    }

    /// AB-1. The posts an item, as it is offered now, is accepted at on a day, its own first: temporary ones through their last day.
    static func places(_ db: Database, _ code: String, on day: Day) throws -> [Place] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT p.id, p.name, p.window_id, p.last_day FROM (
                        SELECT v.post_id, -1 AS place
                        FROM item i JOIN item_version v ON v.code = i.code AND v.version = i.version WHERE i.code = ?1
                        UNION ALL
                        SELECT o.post_id, o.place
                        FROM item i JOIN item_post o ON o.item_code = i.code AND o.item_version = i.version WHERE i.code = ?1
                    ) a JOIN post p ON p.id = a.post_id ORDER BY a.place
                    """), arguments: [code]
        ).filter { !PostTerm(lastDay: StaffingTable.lastDay($0)).isPast(on: day) }
            .map { Place(id: $0["id"], name: $0["name"], windowID: $0["window_id"]) }
    }

    /// The first of them; its own where there is none.
    static func place(_ db: Database, of offer: Offer, on day: Day) throws -> String {
        try places(db, offer.item.id.value, on: day).first?.id ?? offer.postID
    }
}
