import ArgumentParser
import HallProto

/// The catalogue of matters the hall handles (TL-1).
struct ItemCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("item", Help.items, [ItemList.self, ItemShow.self, ItemGuide.self])
    }
}

struct ItemList: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.onPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.itemText, value: "text"))
    var text: String?

    @Flag(help: .told(Help.withRetired))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.itemList) }

    func run(at desk: Desk) async throws {
        let items = desk.items
        let reply = try await paging.gather { page, size in
            let request = ListItemsRequest(
                postID: post ?? "", withRetired: all, pageSize: size, pageToken: page, text: text ?? "")
            return try await items.list(request, desk.options)
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

    @Option(help: .told(Help.itemVersion, value: "number"))
    var version: Int64 = 0

    static var configuration: CommandConfiguration { .told("show", Help.itemShow) }

    func run(at desk: Desk) async throws {
        let code = try desk.need(code, .code, by: "ITEM")
        let reply = try await desk.items.get(GetItemRequest(code: code, version: version), desk.options)
        desk.show(reply) { text(of: reply.item ?? ItemInfo(), $0) }
    }
}

struct ItemGuide: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.item, value: "item"))
    var code: String?

    @OptionGroup var output: PagesOutput

    static var configuration: CommandConfiguration { .told("guide", Help.itemGuide) }

    func run(at desk: Desk) async throws {
        let code = try desk.need(code, .code, by: "ITEM")
        let request = GetGuideRequest(code: code, printable: output.html != nil)
        let reply = try await desk.items.getGuide(request, desk.options)
        guard reply.html.isEmpty else { return try output.write(reply.html, at: desk) }
        desk.show(reply) { text(of: reply, $0) }
    }
}

private func text(of item: ItemInfo, _ look: Look) -> String {
    let causes = item.pauseCauses.map { look($0.label) }.joined(separator: look.comma)
    let lines: [(Phrase, Cell)] = [
        (.kind, Cell(look(item.kind.label))), (.licence, yes(item.licence, look)),
        (.promisedLimit, Cell(look(.workingDays(item.promisedDays)))),
        (.statutoryLimit, Cell(look(.workingDays(item.statutoryDays)))), (.pauseCauses, Cell(causes)),
        (.ending, Cell(look(item.ending.label))), (.leaderApproves, yes(item.leaderApproves, look)),
        (.secondReview, yes(item.secondReview, look)), (.publicity, Cell(look(item.publicity.label))),
        (.unit, Cell(item.unitID)), (.post, Cell(([item.postID] + item.otherPostIDs).joined(separator: look.comma))),
        (.nextWindow, Cell(item.nextWindowID)), (.fee, Cell(item.fee)), (.basis, Cell(item.basis)),
        (.retired, yes(item.retired, look)), (.version, Cell("\(item.version)")),
    ]
    return "\(item.code)  \(oneLine(item.name))\n\(sheet(lines, look))\n\n\(materials(of: item, look))"
}

/// ON-1. As it is read out to whoever asks.
private func text(of guide: GetGuideReply, _ look: Look) -> String {
    let item = guide.item ?? ItemInfo()
    let limit = item.kind == .immediate ? look(.sameDay) : look(.workingDays(item.promisedDays))
    let lines: [(Phrase, Cell)] = [
        (.unit, Cell([guide.unitName, guide.unitAddress, guide.unitPhone].filter { !$0.isEmpty }.joined(separator: "  "))),
        (.window, Cell(guide.windowNames.joined(separator: look.comma))), (.promisedLimit, Cell(limit)),
        (.statutoryLimit, Cell(look(.workingDays(item.statutoryDays)))),
        (.fee, Cell(item.fee.isEmpty ? look(.freeOfCharge) : item.fee)), (.basis, Cell(item.basis)),
        (.nextWindow, Cell(guide.nextWindowName)),
    ]
    let parts = [
        "\(oneLine(item.name))\n\(sheet(lines, look))", list(.conditions, item.conditions, look),
        list(.procedure, item.procedure, look), materials(of: item, look),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
}

private func materials(of item: ItemInfo, _ look: Look) -> String {
    let rows = item.materials.map { material in
        [
            Cell(material.name), Cell(look(material.need.label)), Cell("\(material.originals)"),
            Cell("\(material.copies)"), Cell(material.form), Cell(material.note),
        ]
    }
    let columns: [Column] = [
        .text(.material), .text(.need), .number(.originals), .number(.copies), .text(.form), .text(.note),
    ]
    return Table(columns, rows).text(look)
}

/// Lines under their heading, numbered.
private func list(_ heading: Phrase, _ text: String, _ look: Look) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    guard !lines.isEmpty else { return "" }
    return ([look(heading)] + lines.enumerated().map { "  \($0 + 1). \(oneLine(String($1)))" }).joined(separator: "\n")
}

private func yes(_ is: Bool, _ look: Look) -> Cell { Cell(`is` ? look.yesNo(true) : "") }
