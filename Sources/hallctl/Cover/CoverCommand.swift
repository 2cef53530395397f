import ArgumentParser
import HallProto

/// Who serves each post now, and every change (AB-2, AB-6).
struct CoverCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.atWindow, value: "window"))
    var window: String?

    @Flag(help: .told(Help.coverWatch))
    var watch = false

    @Option(help: .told(Help.coverAfter, value: "number"))
    var after: Int64 = 0

    static var configuration: CommandConfiguration { .told("cover", Help.cover) }

    func run(at desk: Desk) async throws {
        guard watch else {
            let reply = try await desk.posts.coverage(CoverageRequest(windowID: window ?? ""), desk.options)
            return desk.show(reply, table: coverColumns, reply.posts.map { cells(of: $0, desk.look) })
        }
        try await follow(at: desk)
    }

    /// A watch that breaks off is taken up after the last number seen.
    private func follow(at desk: Desk) async throws {
        var last = after
        while true {
            do {
                for try await change in desk.posts.watch(WatchCoverageRequest(afterSeq: last), desk.options) {
                    last = change.seq
                    let posts = change.posts.filter { window == nil || $0.windowID == window }
                    guard !posts.isEmpty else { continue }
                    desk.show(CoverageChange(seq: change.seq, snapshot: change.snapshot, posts: posts)) { look in
                        posts.map { line(of: $0, look) }.joined(separator: "\n")
                    }
                }
                return
            } catch let failure as Failure where failure.code == .unavailable || failure.code == .resourceExhausted {
                // Without a number to go on from, nothing was told yet.
                guard last > 0 else { throw failure }
                desk.console.complain(line: desk.look(.feedBroken(after: last)))
                try await Task.sleep(for: desk.surroundings.resumeAfter)
            }
        }
    }

    private func line(of post: CoverageInfo, _ look: Look) -> String {
        let who = [look(look(post.standing.label), post.standing.tone), post.personName].filter { !$0.isEmpty }
        let rest =
            post.uncoveredItems.isEmpty
            ? "" : "  " + look(look(.butNotItems(post.uncoveredItems.joined(separator: look.comma))), .late)
        return "\(look.clock.text(post.since))  \(post.postName)  \(who.joined(separator: " "))\(rest)"
    }
}

private let coverColumns: [Column] = [
    .text(.post), .text(.window), .text(.coverStanding), .text(.person), .text(.since), .text(.butNot),
]

/// Items of the post whoever serves it may not work on.
private func uncovered(_ items: [String], _ look: Look) -> Cell {
    items.isEmpty ? Cell("") : Cell(items.joined(separator: look.comma), .late)
}

private func cells(of post: CoverageInfo, _ look: Look) -> [Cell] {
    [
        Cell(post.postName), Cell(post.windowID), Cell(look(post.standing.label), post.standing.tone), Cell(post.personName),
        Cell(look.clock.text(post.since)), uncovered(post.uncoveredItems, look),
    ]
}

/// Where nobody served a post (ATT-5).
struct GapsCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.gapsFrom, value: "date"))
    var from: String?

    @Option(help: .told(Help.toDay, value: "date"))
    var to: String?

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.gapsPerson, value: "person"))
    var person: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("gaps", Help.gaps) }

    func run(at desk: Desk) async throws {
        let posts = desk.posts
        let reply = try await paging.gather { page, size in
            let request = ListGapsRequest(
                from: from ?? "", to: to ?? "", postID: post ?? "", personID: person ?? "", pageSize: size, pageToken: page)
            return try await posts.listGaps(request, desk.options)
        }
        let columns: [Column] = [
            .text(.post), .text(.gapFrom), .text(.gapUntil), .number(.gapMinutes), .text(.answerable), .text(.missing),
        ]
        let rows = reply.gaps.map { gap in
            [
                Cell(gap.postName), Cell(desk.look.clock.text(gap.from)),
                gap.open ? Cell(desk.look(.goesOn), .late) : Cell(desk.look.clock.text(gap.until)), Cell("\(gap.minutes)"),
                Cell(gap.answerableName), Cell(text(of: gap.missing, desk.look)),
            ]
        }
        desk.show(reply) { withYears(Table(columns, rows).text($0), reply.yearsMissing, $0) }
    }
}

/// Who will serve each post (AB-6).
struct PlanCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.planFrom, value: "date"))
    var from: String?

    @Option(help: .told(Help.planTo, value: "date"))
    var to: String?

    @Flag(help: .told(Help.planWeek))
    var week = false

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Flag(help: .told(Help.planAll))
    var all = false

    static var configuration: CommandConfiguration { .told("plan", Help.plan) }

    func validate() throws {
        guard !week || to == nil else { throw ValidationError(Phrase.weekOrDays.said(in: .ofHelp)) }
    }

    func run(at desk: Desk) async throws {
        let request = PlanRequest(from: from ?? "", to: to ?? "", postID: post ?? "", exceptions: !all)
        let reply = try await desk.posts.plan(request, desk.options)
        let columns: [Column] = [
            .text(.day), .text(.time), .text(.post), .text(.coverStanding), .text(.person), .text(.missing),
            .text(.butNot),
        ]
        let rows = reply.planned.map { planned in
            [
                Cell(planned.date), Cell("\(planned.from)–\(planned.until)"), Cell(planned.postName),
                Cell(desk.look(planned.standing.label), planned.standing.tone), Cell(planned.personName),
                Cell(text(of: planned.missing, desk.look)), uncovered(planned.uncoveredItems, desk.look),
            ]
        }
        desk.show(reply) { look in
            let text = rows.isEmpty ? look(.planWhole) : Table(columns, rows).text(look)
            return withYears(text, reply.yearsMissing, look)
        }
    }
}

/// "李明 未签到，王芳 请假".
private func text(of missing: [MissingInfo], _ look: Look) -> String {
    missing.map { "\($0.personName) \(look($0.reason.label))" }.map(trim).joined(separator: look.comma)
}

private func withYears(_ text: String, _ years: [Int32], _ look: Look) -> String {
    ([text] + years.map { look(look(.yearMissing($0)), .near) }).joined(separator: "\n")
}
