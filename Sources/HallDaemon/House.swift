import Foundation
import GRDB
import HallProto
import HallRules
import Logging

/// What every room of the daemon shares.
final class House: Sendable {
    let book: Book
    let clock: Clock
    let log: Logger
    let sessions = BadgeSessions()
    let calendars = CalendarShelf()
    let floods = RefusalFloods()
    let counters = Counters()
    let feed = JournalHeadline()
    let bookCheck = BookCheck()
    /// Who keeps the daemon until the hall has named an administrator: root and the daemon's own uid.
    let firstAdministrators: Set<UInt32>
    let backupFolder: String
    let startedAt: Instant
    /// The uid the daemon runs under; its own entries carry it.
    let ownUID = getuid()

    init(book: Book, clock: Clock, log: Logger, firstAdministrators: Set<UInt32>, backupFolder: String) {
        self.book = book
        self.clock = clock
        self.log = log
        self.firstAdministrators = firstAdministrators
        self.backupFolder = backupFolder
        startedAt = clock.now()
    }
}

extension House {
    /// ATT-3. When the hall works on these days.
    func workPlan(_ db: Database, in days: ClosedRange<Day>) throws -> WorkPlan {
        WorkPlan(
            calendar: try calendars.calendar(db), schedules: try calendars.schedules(db),
            openings: try ScheduleTable.openings(db, in: days).map { try OpeningDay($0) })
    }
}

/// The contexts this daemon's services run in.
enum HallContexts: CallContexts {
    typealias Read = ReadContext
    typealias Write = WriteContext
    typealias Stream = StreamContext
}

/// What a service that only asks has at hand: one snapshot of the book, and who is asking.
struct ReadContext {
    let db: Database
    let house: House
    let call: Call
    let now: Instant
    /// Already worked out where the method asks for a role.
    let known: Principal?

    var language: Language { Language(acceptLanguage: call.metadata.acceptLanguage) }
    var today: Day { house.clock.hallTime(now).day }

    func caller() throws -> Principal {
        try known ?? Principal.of(call, db, house, now: now)
    }

    /// Who asks, where only a person can.
    func person() throws -> Person.ID {
        guard let id = try caller().personID else { throw Failure.nobody }
        return Person.ID(id)
    }

    func calendar() throws -> WorkCalendar { try house.calendars.calendar(db) }
}

/// What a service that changes the book has at hand. It lives for one call, on the writer's thread.
final class WriteContext {
    let db: Database
    let house: House
    let call: Call
    /// What everything counts from: the instant of the call, or the true time of what is entered later.
    let now: Instant
    let caller: Principal
    /// What was computed from PINs before the call reached the writer.
    let pins: PreparedPins?
    /// How it came into the book, where it was done on paper.
    let backEntered: BackEntered?
    private let method: String
    private let state: WriterState
    /// The instant of the call: the journal's own time, which is never another.
    let writtenAt: Instant

    init(
        db: Database, house: House, call: Call, now: Instant, caller: Principal, pins: PreparedPins?, method: String,
        state: WriterState
    ) {
        self.db = db
        self.house = house
        self.call = call
        self.now = now
        self.caller = caller
        self.pins = pins
        self.method = method
        self.state = state
        backEntered = nil
        writtenAt = now
    }

    /// The same call doing what somebody did on paper, at the time they did it.
    private init(_ outer: WriteContext, caller: Principal, method: String, at happened: Instant, _ entered: BackEntered) {
        db = outer.db
        house = outer.house
        call = outer.call
        now = happened
        self.caller = caller
        pins = nil
        backEntered = entered
        self.method = method
        state = outer.state
        writtenAt = outer.writtenAt
    }

    var language: Language { Language(acceptLanguage: call.metadata.acceptLanguage) }
    var today: Day { house.clock.hallTime(now).day }
    var agenda: Agenda { state.agenda }

    func calendar() throws -> WorkCalendar { try house.calendars.calendar(db) }

    /// What somebody did on paper, to be done now by the method it would have been done by, in their name and at its true time.
    func backEntering(by person: Principal, _ method: Method, at happened: Instant, _ entered: BackEntered) -> WriteContext {
        WriteContext(self, caller: person, method: method.path, at: happened, entered)
    }

    /// The number of the journal's newest entry, this call's own counted.
    var journalSeq: Int64 { state.journal.seq }

    /// Appends to the journal, in this call's transaction.
    func record(_ note: JournalNote) throws {
        try record(note, by: caller.actor(method: method))
    }

    /// Appends on behalf of the caller an errand speaks for.
    func record(_ note: JournalNote, by actor: JournalActor) throws {
        var note = note
        note.backEntered = backEntered ?? note.backEntered
        try state.journal.append(db, at: writtenAt, actor: actor, note)
    }

    /// Does something to see whether it can be done, and takes it back whole.
    func tryOut(_ body: () throws -> Void) throws {
        let before = state.mark
        try Savepoint.begin(db)
        defer { state.goBack(to: before) }
        do {
            try body()
        } catch {
            if Savepoint.stands(db) { try Savepoint.rollBack(db) }
            throw error
        }
        try Savepoint.rollBack(db)
    }

    func confirmClock() throws { try state.confirmClock(db, now: now) }

    /// Works through what the agenda holds due by an instant; returns how many entries that were.
    func workAgenda(dueBy instant: Instant) throws -> Int {
        try state.workAgenda(db, dueBy: instant, now: instant, entriesMax: .max)
    }

    /// Does something once this call's effect is durable, and never if it is rolled back.
    func afterCommit(_ action: @escaping @Sendable () -> Void) {
        state.afterCommit.append(action)
    }
}

/// What a streaming service has at hand when it starts.
struct StreamContext {
    let read: ReadContext
    let sink: any CallSink
    let start: (any RunningStream) -> Void
}

/// A stream that goes on after its call was taken.
protocol RunningStream: RunningCall {}
