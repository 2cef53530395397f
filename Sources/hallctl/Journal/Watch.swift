import ArgumentParser
import HallProto

/// The live feed: what is in the journal and what comes. A feed that breaks off is taken up after the last number seen.
struct Watch: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var filter: EntryFilter

    @Option(parsing: .unconditional, help: .told(Help.afterSeq, value: "number"))
    var after: Int64 = -1

    static var configuration: CommandConfiguration { .told("watch", Help.watch) }

    func run(at desk: Desk) async throws {
        let journal = desk.journal
        var last = after
        while true {
            do {
                let request = WatchJournalRequest(afterSeq: last, filter: filter.filter)
                for try await entry in journal.watch(request, desk.options) {
                    desk.show(entry) { line(of: entry, $0) }
                    last = entry.seq
                }
                return
            } catch let failure as Failure where failure.code == .unavailable || failure.code == .resourceExhausted {
                // Without a number to go on from, what came in between would be lost without a word.
                guard last >= 0 else { throw failure }
                desk.console.complain(line: desk.look(.feedBroken(after: last)))
                try await Task.sleep(for: desk.surroundings.resumeAfter)
            }
        }
    }
}
