import ArgumentParser
import HallProto

/// Who works in the hall.
struct StaffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("staff", Help.staff, [StaffList.self, StaffShow.self, StaffDepart.self])
    }
}

struct StaffList: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofUnit, value: "unit"))
    var unit: String?

    @Flag(help: .told(Help.withDeparted))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.staffList) }

    func run(at desk: Desk) async throws {
        let directory = desk.directory
        let reply = try await paging.gather { page, size in
            let request = ListStaffRequest(unitID: unit ?? "", withDeparted: all, pageSize: size, pageToken: page)
            return try await directory.listStaff(request, desk.options)
        }
        desk.show(
            reply,
            table: [
                .text(.id), .text(.name), .text(.unit), .text(.position), .number(.rank), .text(.category), .text(.badge),
                .text(.departed),
            ],
            reply.staff.map { staff in
                [
                    Cell(staff.id), Cell(staff.name), Cell(staff.unitID), Cell(staff.position), Cell("\(staff.rank)"),
                    Cell(label(of: staff.category, desk.look)), Cell(staff.badgeNumber), Cell(staff.departedOn),
                ]
            })
    }
}

struct StaffShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.person, value: "person"))
    var id: String?

    static var configuration: CommandConfiguration { .told("show", Help.staffShow) }

    func run(at desk: Desk) async throws {
        let id = try desk.need(id, .person, by: "PERSON")
        let reply = try await desk.directory.getStaff(GetStaffRequest(id: id), desk.options)
        let staff = reply.staff ?? StaffInfo()
        desk.show(reply) { look in
            let lines: [(Phrase, Cell)] = [
                (.unit, Cell(staff.unitID)), (.position, Cell(staff.position)), (.rank, Cell("\(staff.rank)")),
                (.category, Cell(label(of: staff.category, look))),
                (.qualified, Cell(staff.qualifiedPostIDs.joined(separator: look.comma))),
                (.badge, Cell(staff.badgeNumber)), (.departed, Cell(staff.departedOn)), (.version, Cell("\(staff.version)")),
            ]
            return "\(staff.id)  \(oneLine(staff.name))\n\(sheet(lines, look))"
        }
    }
}

private func label(of category: StaffCategory, _ look: Look) -> String {
    category == .unspecified ? "" : look(category.label)
}

/// The offices that send staff to the hall.
struct UnitCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("unit", Help.units, [UnitList.self]) }
}

struct UnitList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("list", Help.unitList) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.directory.listUnits(ListUnitsRequest(), desk.options)
        desk.show(
            reply, table: [.text(.id), .text(.name), .text(.address), .text(.phone)],
            reply.units.map { [Cell($0.id), Cell($0.name), Cell($0.address), Cell($0.phone)] })
    }
}

struct WindowCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("window", Help.windows, [WindowList.self, WindowMove.self]) }
}

struct WindowList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("list", Help.windowList) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.directory.listWindows(ListWindowsRequest(), desk.options)
        desk.show(reply, table: [.text(.id), .text(.name)], reply.windows.map { [Cell($0.id), Cell($0.name)] })
    }
}

/// Posts with their A and their Bs (AB-1).
struct PostCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("post", Help.posts, [PostList.self]) }
}

struct PostList: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.atWindow, value: "window"))
    var window: String?

    @Option(help: .told(Help.heldBy, value: "person"))
    var person: String?

    @Flag(help: .told(Help.withRetired))
    var all = false

    static var configuration: CommandConfiguration { .told("list", Help.postList) }

    func run(at desk: Desk) async throws {
        let request = ListPostsRequest(windowID: window ?? "", personID: person ?? "", withRetired: all)
        let reply = try await desk.directory.listPosts(request, desk.options)
        let look = desk.look
        let past = reply.past.reduce(into: [:]) { $0[$1.postID] = $1 }
        desk.show(
            reply,
            table: [
                .text(.id), .text(.name), .text(.window), .text(.unit), .text(.holderA), .text(.holdersB), .text(.term),
                .text(.retired),
            ],
            reply.posts.map { post in
                let vacant = Cell(look(.vacant), .late)
                return [
                    Cell(post.id), Cell(post.name), Cell(post.windowID), Cell(post.unitID),
                    post.aPersonID.isEmpty ? vacant : Cell(post.aPersonID),
                    post.bPersonIDs.isEmpty ? vacant : Cell(post.bPersonIDs.joined(separator: look.comma)),
                    term(of: post, past[post.id], look),
                    Cell(post.retired ? look.yesNo(true) : ""),
                ]
            })
    }
}

private func term(of post: PostInfo, _ past: PastPostInfo?, _ look: Look) -> Cell {
    if let past { return Cell(look(.toRehome(past.lastDay, past.openCases, items: past.itemCodes.count)), .late) }
    return Cell(post.lastDay.isEmpty ? "" : look(.temporary(post.lastDay)))
}

struct RoleCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("role", Help.roles, [RoleList.self]) }
}

/// Who has which role.
struct RoleList: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    static var configuration: CommandConfiguration { .told("list", Help.roleList) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.listRoles(ListRolesRequest(personID: person ?? ""), desk.options)
        desk.show(
            reply, table: [.text(.person), .text(.name), .text(.role)],
            reply.roles.map { [Cell($0.personID), Cell($0.personName), Cell(desk.look($0.role.label))] })
    }
}
