import ArgumentParser
import HallProto

/// The catalogue of matters the hall handles (TL-1).
struct ItemCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("item", Help.items, [ItemList.self, ItemShow.self]) }
}

struct ItemList: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.onPost, value: "post"))
    var post: String?

    @Flag(help: .told(Help.withRetired))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.itemList) }

    func run(at desk: Desk) async throws {
        let cases = desk.cases
        let reply = try await paging.gather { page, size in
            let request = ListItemsRequest(postID: post ?? "", withRetired: all, pageSize: size, pageToken: page)
            return try await cases.listItems(request, desk.options)
        }
        let look = desk.look
        desk.show(
            reply,
            table: [
                .text(.code), .text(.name), .text(.kind), .number(.promisedDays), .number(.statutoryDays), .text(.post),
                .text(.licence), .text(.retired),
            ],
            reply.items.map { item in
                [
                    Cell(item.code), Cell(item.name), Cell(look(item.kind.label)), Cell("\(item.promisedDays)"),
                    Cell("\(item.statutoryDays)"), Cell(item.postID), Cell(item.licence ? look.yesNo(true) : ""),
                    Cell(item.retired ? look.yesNo(true) : ""),
                ]
            })
    }
}

struct ItemShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.item, value: "item"))
    var code: String?

    static var configuration: CommandConfiguration { .told("show", Help.itemShow) }

    func run(at desk: Desk) async throws {
        let code = try desk.need(code, .code, by: "ITEM")
        let reply = try await desk.cases.getItem(GetItemRequest(code: code), desk.options)
        desk.show(reply) { text(of: reply.item ?? ItemInfo(), $0) }
    }
}

private func text(of item: ItemInfo, _ look: Look) -> String {
    let causes = item.pauseCauses.map { look($0.label) }.joined(separator: look.comma)
    let lines: [(Phrase, Cell)] = [
        (.kind, Cell(look(item.kind.label))), (.licence, Cell(item.licence ? look.yesNo(true) : "")),
        (.promisedLimit, Cell(look(.workingDays(item.promisedDays)))),
        (.statutoryLimit, Cell(look(.workingDays(item.statutoryDays)))), (.pauseCauses, Cell(causes)),
        (.ending, Cell(look(item.ending.label))),
        (.unit, Cell(item.unitID)), (.post, Cell(item.postID)), (.basis, Cell(item.basis)),
        (.retired, Cell(item.retired ? look.yesNo(true) : "")), (.version, Cell("\(item.version)")),
    ]
    let rows = item.materials.map { material in
        [
            Cell(material.name), Cell(look(material.need.label)), Cell("\(material.originals)"),
            Cell("\(material.copies)"), Cell(material.note),
        ]
    }
    let columns: [Column] = [.text(.material), .text(.need), .number(.originals), .number(.copies), .text(.note)]
    return "\(item.code)  \(oneLine(item.name))\n\(sheet(lines, look))\n\n\(Table(columns, rows).text(look))"
}
