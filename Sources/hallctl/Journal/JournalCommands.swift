import ArgumentParser
import HallProto

/// The journal: what happened, in order, chained.
struct JournalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("journal", Help.journal, [JournalRead.self, JournalVerify.self, JournalHead.self])
    }
}

/// Which entries are wanted.
struct EntryFilter: ParsableArguments {
    @Option(name: .long, parsing: .singleValue, help: .told(Help.ofMethod, value: "method"))
    var method: [String] = []

    @Option(help: .told(Help.ofSubject, value: "subject"))
    var subject: String?

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.ofClause, value: "clause"))
    var clause: String?

    var filter: JournalFilter {
        JournalFilter(
            methods: method.map { $0.hasPrefix(wirePackage) ? $0 : wirePackage + $0 }, subject: subject ?? "",
            personID: person ?? "", clause: clause ?? "")
    }
}

struct JournalRead: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var filter: EntryFilter

    @Option(help: .told(Help.fromSeq, value: "number"))
    var from: Int64 = 0

    @Option(help: .told(Help.limit, value: "count"))
    var limit: Int = 100

    static var configuration: CommandConfiguration { .told("read", Help.journalRead) }

    func run(at desk: Desk) async throws {
        guard limit > 0 else { throw Trouble.usage(.limitTooSmall) }
        let journal = desk.journal
        var next = from
        var all = ReadJournalReply()
        repeat {
            let size = Int32(min(limit - all.entries.count, pageSizeMax))
            let request = ReadJournalRequest(fromSeq: next, pageSize: size, filter: filter.filter)
            let page = try await journal.read(request, desk.options)
            all.entries += page.entries
            next = page.nextSeq
        } while next != 0 && all.entries.count < limit
        all.nextSeq = next
        desk.show(all) { look in
            all.entries.isEmpty ? look(.nothingFound) : all.entries.map { line(of: $0, look) }.joined(separator: "\n")
        }
    }
}

/// The schema's own limit for a page of the journal.
private let pageSizeMax = 1000

struct JournalHead: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("head", Help.journalHead) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.journal.head(JournalHeadRequest(), desk.options)
        desk.show(reply) { sheet(lines(of: reply), $0) }
    }
}

/// Recomputes the chain. A chain that does not hold is an answer, and ends the process with DATA_LOSS.
struct JournalVerify: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.knownHead, value: "number:hash"))
    var known: String?

    static var configuration: CommandConfiguration { .told("verify", Help.journalVerify) }

    func run(at desk: Desk) async throws {
        let known = try known.map(knownHead)
        let request = VerifyJournalRequest(knownSeq: known?.seq ?? 0, knownHash: known?.hash ?? [])
        let reply = try await desk.journal.verify(request, desk.options)
        desk.show(reply) { look in
            let head = reply.whole ? look(.chainHolds) : look(look(.chainBroken(at: reply.brokenSeq)), .late)
            let lines: [(Phrase, Cell)] = [
                (.entries, Cell("\(reply.entries)")), (.redacted, Cell("\(reply.redacted)")), (.problem, Cell(reply.problem)),
            ]
            return head + "\n" + sheet(lines + hallctl.lines(of: reply.head ?? JournalHeadReply()), look)
        }
        if !reply.whole { throw Trouble.quiet(ExitCodes.of(.dataLoss)) }
    }

    private func knownHead(_ text: String) throws -> (seq: Int64, hash: [UInt8]) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let seq = Int64(parts[0]), let hash = bytes(ofHex: parts[1]) else {
            throw Trouble.usage(.wrongHead(text))
        }
        return (seq, hash)
    }
}

private func lines(of head: JournalHeadReply) -> [(Phrase, Cell)] {
    [
        (.hall, Cell(head.hallID)), (.epoch, Cell("\(head.epoch)")), (.seq, Cell("\(head.seq)")),
        (.hash, Cell(hex(head.hash))),
    ]
}

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

private func bytes(ofHex text: Substring) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
