import Foundation
import GRDB
import HallProto
import HallRules

/// How the journal is read.
enum JournalTable {
    /// An entry as the book holds it.
    struct Entry {
        var link: JournalChain.Link
        var previous: [UInt8]
        var hash: [UInt8]
        /// The clear copy of what is sealed; nil where nothing is, or where it was erased.
        var sealed: [UInt8]?
        var salt: [UInt8]?
        /// What the entry is looked up by.
        var subject: String

        var isRedacted: Bool { link.commitment != nil && sealed == nil }

        init(_ row: Row) {
            link = JournalChain.Link(
                epoch: row["epoch"], seq: row["seq"], at: row["at"], open: [UInt8](row["open"] as Data),
                commitment: (row["commitment"] as Data?).map { [UInt8]($0) })
            previous = [UInt8](row["previous"] as Data)
            hash = [UInt8](row["hash"] as Data)
            sealed = (row["clear"] as Data?).map { [UInt8]($0) }
            salt = (row["salt"] as Data?).map { [UInt8]($0) }
            subject = row["subject"]
        }
    }

    private static let select = """
        SELECT j.seq, j.epoch, j.at, j.open, j.commitment, j.previous, j.hash, j.subject, s.clear, s.salt
        FROM journal j LEFT JOIN journal_sealed s ON s.seq = j.seq
        """

    /// Entries from a number on, in order.
    static func from(_ db: Database, seq: Int64, limit: Int) throws -> [Entry] {
        try Row.fetchAll(
            db.cachedStatement(sql: "\(select) WHERE j.seq >= ? ORDER BY j.seq LIMIT ?"), arguments: [seq, limit]
        ).map(Entry.init)
    }

    /// Everything about one subject, in order.
    static func about(_ db: Database, subject: String) throws -> [Entry] {
        try Row.fetchAll(
            db.cachedStatement(sql: "\(select) WHERE j.subject = ? AND j.subject <> '' ORDER BY j.seq"), arguments: [subject]
        ).map(Entry.init)
    }

    static func last(_ db: Database) throws -> (epoch: Int64, seq: Int64, hash: [UInt8]) {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT epoch, seq, hash FROM journal ORDER BY seq DESC LIMIT 1"))
        guard let row else { return (1, 0, JournalChain.origin) }
        return (row["epoch"], row["seq"], [UInt8](row["hash"] as Data))
    }

    /// Whether any entry is about a subject.
    static func knows(_ db: Database, subject: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM journal WHERE subject = ? AND subject <> '')"),
            arguments: [subject]) ?? false
    }

    /// Erases the clear copies of one subject; returns how many there were.
    static func redact(_ db: Database, subject: String) throws -> Int32 {
        try db.cachedStatement(
            sql: """
                UPDATE journal_sealed SET salt = NULL, clear = NULL WHERE clear IS NOT NULL
                    AND seq IN (SELECT seq FROM journal WHERE subject = ? AND subject <> '')
                """
        ).execute(arguments: [subject])
        return Int32(db.changesCount)
    }
}

/// Recomputes the chain.
struct JournalVerifier {
    private let hallID: String
    private let known: (seq: Int64, hash: [UInt8])?
    private(set) var entries: Int64 = 0
    private(set) var redacted: Int64 = 0
    private(set) var broken: (seq: Int64, problem: String)?
    private var seq: Int64
    private var hash: [UInt8]

    /// From the first entry, or on from one whose hash is taken as it stands.
    init(hallID: String, known: (seq: Int64, hash: [UInt8])?, after seq: Int64 = 0, hash: [UInt8] = JournalChain.origin) {
        self.hallID = hallID
        self.known = known
        self.seq = seq
        self.hash = hash
    }

    var nextSeq: Int64 { seq + 1 }

    /// Looks at the entries that follow.
    mutating func take(_ chunk: [JournalTable.Entry]) {
        for entry in chunk where broken == nil {
            broken = problem(entry).map { (entry.link.seq, $0) }
            entries += 1
            redacted += entry.isRedacted ? 1 : 0
            seq = entry.link.seq
            hash = entry.hash
        }
    }

    /// What is missing at the end of the chain: the entry that was known elsewhere.
    mutating func end() {
        if broken == nil, let known, known.seq > seq {
            broken = (known.seq, "条目缺失，链的末尾被截去 / this entry is missing: the end of the chain was cut off")
        }
    }

    private func problem(_ entry: JournalTable.Entry) -> String? {
        if entry.link.seq != seq + 1 { return "序号 \(seq + 1) 缺失 / number \(seq + 1) is missing" }
        if entry.previous != hash { return "与上一条不衔接 / does not follow from the entry before" }
        if JournalChain.hash(entry.link, hallID: hallID, previous: hash) != entry.hash {
            return "内容与哈希不符 / content and hash disagree"
        }
        if (try? JournalOpen(decoding: entry.link.open, limits: .reply))?.subject != entry.subject {
            return "检索用的主题与内容不符 / the subject it is looked up by is not the entry's own"
        }
        if let sealed = entry.sealed, let salt = entry.salt,
            JournalChain.commitment(salt: salt, sealed: sealed) != entry.link.commitment
        {
            return "封存内容与承诺值不符 / the sealed part and its commitment disagree"
        }
        if let known, known.seq == entry.link.seq, known.hash != entry.hash {
            return "与另行保存的哈希不符 / not the hash that was kept elsewhere"
        }
        return nil
    }
}
