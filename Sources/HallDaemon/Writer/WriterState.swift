import GRDB
import HallProto
import Logging
import HallRules

/// What the writer's thread alone holds.
final class WriterState {
    /// How long an entry that failed through a fault of ours waits for its next try.
    static let postponeMinutes = 60

    let house: House
    let agenda: Agenda
    var journal: JournalAppender
    /// Runs once the transaction under way is durable.
    var afterCommit: [@Sendable () -> Void] = []
    private var sanity: ClockSanity
    private(set) var clockSuspected: Bool

    init(_ db: Database, house: House) throws {
        self.house = house
        agenda = try Agenda(db)
        journal = try JournalAppender(db)
        sanity = ClockSanity(house.clock)
        clockSuspected = try Meta.clockSuspected.integer(db) == 1
    }

    /// What the writer holds in memory of a transaction, as it stood at one moment.
    struct Mark {
        fileprivate let journal: JournalAppender
        fileprivate let agendaEarliest: Instant
        fileprivate let followUps: Int
        fileprivate let clockSuspected: Bool
    }

    var mark: Mark {
        Mark(
            journal: journal, agendaEarliest: agenda.earliest, followUps: afterCommit.count, clockSuspected: clockSuspected)
    }

    /// What the book took back, memory takes back: entries and their numbers, what was to follow, what the agenda had done,
    /// whether the clock is trusted.
    func goBack(to mark: Mark) {
        journal = mark.journal
        agenda.goBack(to: mark.agendaEarliest)
        afterCommit.removeSubrange(mark.followUps...)
        clockSuspected = mark.clockSuspected
    }

    /// Whether anything is due that may be worked through now.
    func owes(at now: Instant) -> Bool { !clockSuspected && agenda.earliest <= now }

    /// Works through what is due, in order, each entry under a savepoint of its own; returns how many were done.
    func workAgenda(_ db: Database, dueBy instant: Instant, now: Instant, entriesMax: Int) throws -> Int {
        guard !clockSuspected else { return 0 }
        var done = 0
        while done < entriesMax, let entry = try agenda.next(db, dueBy: instant) {
            let before = mark
            try Savepoint.begin(db)
            do {
                try agenda.remove(db, entry)
                try AgendaDeeds.perform(entry, db, now: now, state: self)
                try keepCover(db, at: entry.dueAt, now: now)
                try Savepoint.release(db)
            } catch {
                guard Savepoint.stands(db) else { throw error }
                try Savepoint.rollBack(db)
                goBack(to: before)
                house.log.error("an agenda entry failed and waits", metadata: ["kind": "\(entry.kind)", "error": "\(error)"])
                try agenda.postpone(db, entry, to: now.advanced(byMinutes: Self.postponeMinutes))
            }
            done += 1
        }
        return done
    }

    /// AB-2. What a fact changes of who serves a post is told in the transaction the fact is written in.
    func keepCover(_ db: Database, at moment: Instant, now: Instant) throws {
        guard journal.takeMovesCover() else { return }
        try CoverBook.refresh(db, self, at: moment, now: now)
    }

    /// An entry of the daemon's own, such as what the agenda did.
    func record(_ db: Database, at now: Instant, _ note: JournalNote) throws {
        try journal.append(db, at: now, actor: .daemon(uid: house.ownUID), note)
    }

    /// Holds the clock against what is plausible; after a jump the agenda waits for the administrator's word.
    func lookAtClock(_ db: Database, now: Instant, lastEntry: Instant?) throws {
        guard !house.clock.isSimulated, !clockSuspected else { return }
        let plausible = lastEntry.map { ClockSanity.plausible(startAt: now, after: $0) } ?? sanity.ranOn(to: now, house.clock)
        guard !plausible else { return }
        clockSuspected = true
        try Meta.clockSuspected.set(db, 1)
        house.log.critical("the clock jumped; the agenda waits for `hallctl admin confirm-clock`")
        let event = ClockSuspected(
            lastSeen: (lastEntry ?? now).timestamp, now: now.timestamp)
        try record(db, at: now, JournalNote(.clockSuspected(event), subject: "clock"))
    }

    /// From here on the clock is held against how it stands now: what it did before has been looked at, and what fell due meanwhile
    /// is.
    func confirmClock(_ db: Database, now: Instant) throws {
        clockSuspected = false
        try DeemedAcceptance.holdMissed(db, after: Instant(milliseconds: .min), now: now, self)
        sanity = ClockSanity(house.clock)
        try Meta.clockSuspected.set(db, 0)
    }
}

/// Savepoints by name, straight through SQLite's own interface: a call costs two of them.
enum Savepoint {
    static func begin(_ db: Database) throws { try SQL.run(db, "SAVEPOINT call") }
    static func release(_ db: Database) throws { try SQL.run(db, "RELEASE call") }

    static func rollBack(_ db: Database) throws {
        try SQL.run(db, "ROLLBACK TO call")
        try SQL.run(db, "RELEASE call")
    }

    /// False once SQLite dropped the whole transaction under a call: full, out of memory, I/O.
    static func stands(_ db: Database) -> Bool { db.isInsideTransaction }
}
