import Crypto
import Foundation
import GRDB
import HallProto
import HallRules

/// What a call writes into the journal.
struct JournalNote {
    var event: JournalEvent.Event
    /// "case/2026-000123".
    var subject: String
    var clauses: [Clause]
    /// Whose case or post it was, when another acted.
    var actingFor: String
    /// What is personal: it stands in the chain as a commitment alone.
    var sealed: JournalSealed?
    /// Done on paper, and entered later.
    var backEntered: BackEntered?
    /// AB-5. Under which delegation, by its number; empty: under none.
    var delegation = ""

    init(
        _ event: JournalEvent.Event, subject: String, clauses: [Clause] = [], actingFor: String = "",
        sealed: JournalSealed? = nil
    ) {
        self.event = event
        self.subject = subject
        self.clauses = clauses
        self.actingFor = actingFor
        self.sealed = sealed
    }
}

/// Who an entry says it was.
struct JournalActor {
    var uid: UInt32
    var terminalID: String
    var personID: String
    /// "hall.v1.Cases/Accept"; empty: the daemon itself.
    var method: String

    static func daemon(uid: UInt32) -> JournalActor {
        JournalActor(uid: uid, terminalID: "", personID: "", method: "")
    }
}

/// The end of the chain as the writer holds it. A copy taken before a savepoint is put back when the savepoint is rolled back,
/// so that a refused call takes its entries and their numbers with it.
struct JournalAppender {
    let hallID: String
    private(set) var epoch: Int64
    private(set) var seq: Int64
    private(set) var hash: [UInt8]
    /// AB-2. Since it was asked last something was appended that may bear on who serves a post.
    private var movesCover = false

    /// Reads the end of the chain.
    init(_ db: Database) throws {
        hallID = try Meta.hallID.text(db) ?? ""
        epoch = try Meta.epoch.integer(db) ?? 1
        let last = try Row.fetchOne(db, sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        seq = last?["seq"] ?? 0
        hash = (last?["hash"]).map { [UInt8]($0 as Data) } ?? JournalChain.origin
    }

    mutating func append(_ db: Database, at: Instant, actor: JournalActor, _ note: JournalNote) throws {
        let open = JournalOpen(
            uid: actor.uid, terminalID: actor.terminalID, personID: actor.personID, actingFor: note.actingFor,
            method: actor.method, subject: note.subject, clauses: note.clauses.map(\.rawValue),
            event: JournalEvent(event: note.event), backEntered: note.backEntered, delegationNumber: note.delegation
        ).encoded()
        let sealed = note.sealed?.encoded()
        let salt = sealed.map { _ in SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) } }
        let commitment = sealed.map { JournalChain.commitment(salt: salt ?? [], sealed: $0) }
        let link = JournalChain.Link(epoch: epoch, seq: seq + 1, at: at.milliseconds, open: open, commitment: commitment)
        let next = JournalChain.hash(link, hallID: hallID, previous: hash)
        try db.cachedStatement(
            sql: """
                INSERT INTO journal (seq, epoch, at, open, commitment, previous, hash, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            link.seq, epoch, link.at, Data(open), commitment.map { Data($0) }, Data(hash), Data(next), note.subject,
        ])
        if let sealed, let salt {
            try db.cachedStatement(sql: "INSERT INTO journal_sealed (seq, salt, clear) VALUES (?, ?, ?)")
                .execute(arguments: [link.seq, Data(salt), Data(sealed)])
        }
        seq = link.seq
        hash = next
        movesCover = movesCover || note.event.movesCover
    }

    /// AB-2. Whether somebody has to look who serves the posts; asked once, answered once.
    mutating func takeMovesCover() -> Bool {
        defer { movesCover = false }
        return movesCover
    }
}
