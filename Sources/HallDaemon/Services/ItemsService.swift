import GRDB
import HallProto
import HallRules

/// The catalogue of matters the hall handles.
struct Items: ItemsService {
    typealias Contexts = HallContexts

    func put(_ request: PutItemRequest, in context: WriteContext) throws -> PutItemReply {
        let change = try ItemTable.put(
            context.db, request.item ?? ItemInfo(), .version(request.expectedVersion), on: context.today)
        try change.onChange { try context.record($0.note) }
        return PutItemReply(item: change.value)
    }

    func get(_ request: GetItemRequest, in context: ReadContext) throws -> GetItemReply {
        guard let item = try ItemTable.info(context.db, request.code, version: request.version) else {
            throw ItemTable.missing(request.code)
        }
        return GetItemReply(item: item)
    }

    func list(_ request: ListItemsRequest, in context: ReadContext) throws -> ListItemsReply {
        let page = try Page(size: request.pageSize, standard: 100) { limit in
            try ItemTable.list(
                context.db, postID: request.postID, text: request.text, withRetired: request.withRetired,
                after: request.pageToken, limit: limit)
        }
        return ListItemsReply(items: page.shown, nextPageToken: page.next(\.code))
    }

    func retire(_ request: RetireItemRequest, in context: WriteContext) throws -> RetireItemReply {
        try ItemTable.retire(context.db, request.code, expected: request.expectedVersion)
            .onChange { try context.record($0.retiredNote) }
        return RetireItemReply()
    }

    func getGuide(_ request: GetGuideRequest, in context: ReadContext) throws -> GetGuideReply {
        guard let item = try ItemTable.info(context.db, request.code) else { throw ItemTable.missing(request.code) }
        var reply = try Guide.of(item, context.db, on: context.today)
        if request.printable { reply.html = try Guide.pages(of: reply, context.db, on: context.today) }
        return reply
    }
}

/// ON-1. Everything an applicant has to know of a matter.
enum Guide {
    /// The windows of temporary posts are left out once their last day has passed.
    static func of(_ item: ItemInfo, _ db: Database, on day: Day) throws -> GetGuideReply {
        let unit = try UnitTable.info(db, item.unitID) ?? UnitInfo(id: item.unitID)
        var windows: [String] = []
        for post in try ItemTable.places(db, item.code, on: day) {
            guard let window = try WindowTable.info(db, post.windowID)?.name, !windows.contains(window) else { continue }
            windows.append(window)
        }
        return GetGuideReply(
            item: item, unitName: unit.name, unitAddress: unit.address, unitPhone: unit.phone, windowNames: windows,
            nextWindowName: try WindowTable.info(db, item.nextWindowID)?.name ?? "",
            hallName: try Setting.hallName.text(db))
    }

    /// As it is printed. Refused with ON-1 while the item leaves something of it unsaid.
    static func pages(of guide: GetGuideReply, _ db: Database, on day: Day) throws -> String {
        let item = guide.item ?? ItemInfo()
        let sheet = GuideSheet(
            code: item.code, matter: item.name, unit: try PaperUnit(db, unit: item.unitID), basis: item.basis,
            window: guide.windowNames.joined(separator: "、"), nextWindow: guide.nextWindowName.said,
            conditions: item.conditions.said?.entries, procedure: item.procedure.entries,
            materials: item.materials.isEmpty ? nil : item.materials.map { PaperMaterial($0) },
            promisedWorkdays: item.promisedDays == 0 ? nil : Int(item.promisedDays),
            statutoryWorkdays: Item(item)?.lawWorkdays, fee: item.fee.said ?? PaperWords.noFee,
            complaints: try Setting.complaintWays.text(db))
        return PaperPress.guide(try sheet.checked(), hall: guide.hallName, on: day)
    }
}
