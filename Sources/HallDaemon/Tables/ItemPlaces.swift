import GRDB
import HallProto
import HallRules

extension ItemTable {
    /// AB-1. The posts an item is accepted at on a day, its own first: temporary ones through their last day. INVALID_ARGUMENT naming
    /// `item_code` where there is no such item.
    static func places(_ db: Database, _ code: String, on day: Day) throws -> [PostInfo] {
        try posts(db, code, field: "item_code").compactMap { try PostTable.info(db, $0) }
            .filter { !$0.term.isPast(on: day) }
    }

    /// The first of them; its own where there is none.
    static func place(_ db: Database, of offer: Offer, on day: Day) throws -> String {
        try places(db, offer.item.id.value, on: day).first?.id ?? offer.postID
    }
}
