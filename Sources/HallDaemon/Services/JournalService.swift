import Foundation
import GRDB
import HallProto
import HallRules

/// Audit trail and live feed.
struct JournalDesk: JournalService {
    typealias Contexts = HallContexts

    static let pageSizeDefault = 100
    /// Entries looked at for one page that a filter leaves few of; then the page ends and says where to go on.
    static let lookedAtMax = 20_000
    /// A page's entries may not fill more than this of a reply.
    static let pageBytesMax = 2 << 20
    /// Entries verified in one snapshot, so that nothing keeps the log from being folded into the file.
    static let verifyChunk = 2_000

    let feed: JournalFeed

    func read(_ request: ReadJournalRequest, in context: ReadContext) throws -> ReadJournalReply {
        let caller = try context.caller()
        let filter = request.filter ?? JournalFilter()
        let size = request.pageSize == 0 ? Self.pageSizeDefault : Int(request.pageSize)
        var seq = max(1, request.fromSeq)
        var entries: [JournalEntryInfo] = []
        var bytes = 0
        var lookedAt = 0
        while lookedAt < Self.lookedAtMax {
            let chunk = try JournalTable.from(context.db, seq: seq, limit: 500)
            for entry in chunk {
                let seen = try JournalFilterRule.visible(entry, to: caller, context.db)
                if filter.wants(seen) {
                    guard entries.count < size, bytes < Self.pageBytesMax else {
                        return ReadJournalReply(entries: entries, nextSeq: entry.link.seq)
                    }
                    entries.append(seen)
                    bytes += entry.link.open.count + (entry.sealed?.count ?? 0) + 100
                }
                seq = entry.link.seq + 1
            }
            lookedAt += chunk.count
            guard chunk.count == 500 else { return ReadJournalReply(entries: entries, nextSeq: 0) }
        }
        return ReadJournalReply(entries: entries, nextSeq: seq)
    }

    func watch(_ request: WatchJournalRequest, in context: StreamContext) throws {
        let read = context.read
        let last = try JournalTable.last(read.db).seq
        guard request.afterSeq <= last else {
            throw Failure.malformed(
                "after_seq", zh: "记录只到 \(last) 号，请从该号之后开始", en: "the journal ends at \(last); start after that")
        }
        let after = request.afterSeq < 0 ? last : request.afterSeq
        let filter = request.filter ?? JournalFilter()
        let message = JournalWatcher.Message.seen { filter.wants($0) ? $0.encoded() : nil }
        let watcher = try JournalWatcher(read.call, from: after + 1, sink: context.sink, message: message)
        context.start(watcher)
        feed.add(watcher)
    }

    func verify(_ request: VerifyJournalRequest, in context: ReadContext) throws -> VerifyJournalReply {
        guard request.knownSeq > 0 || request.knownHash.isEmpty else {
            throw Failure.malformed("known_seq", zh: "请填写该哈希对应的序号", en: "say which number the hash is of")
        }
        guard request.knownSeq == 0 || request.knownHash.count == 32 else {
            throw Failure.malformed("known_hash", zh: "哈希应为32字节", en: "a hash has 32 bytes")
        }
        let hallID = try Meta.hallID.text(context.db) ?? ""
        var verifier = JournalVerifier(
            hallID: hallID, known: request.knownSeq == 0 ? nil : (request.knownSeq, request.knownHash))
        var chunk: [JournalTable.Entry]
        repeat {
            chunk = try JournalTable.from(context.db, seq: verifier.nextSeq, limit: Self.verifyChunk)
            verifier.take(chunk)
            try Snapshot.renew(context.db)
        } while chunk.count == Self.verifyChunk && verifier.broken == nil
        verifier.end()
        return VerifyJournalReply(
            whole: verifier.broken == nil, entries: verifier.entries, head: try head(context.db),
            brokenSeq: verifier.broken?.seq ?? 0, problem: verifier.broken?.problem ?? "", redacted: verifier.redacted)
    }

    func head(_ request: JournalHeadRequest, in context: ReadContext) throws -> JournalHeadReply {
        try head(context.db)
    }

    private func head(_ db: Database) throws -> JournalHeadReply {
        let last = try JournalTable.last(db)
        return JournalHeadReply(epoch: last.epoch, seq: last.seq, hash: last.hash, hallID: try Meta.hallID.text(db) ?? "")
    }

    func redact(_ request: RedactJournalRequest, in context: WriteContext) throws -> RedactJournalReply {
        guard try JournalTable.knows(context.db, subject: request.subject) else {
            throw Failure.missing(request.subject, zh: "没有关于它的记录，请核对", en: "no entry is about it; check it")
        }
        let count = try JournalTable.redact(context.db, subject: request.subject)
        let event = EntriesRedacted(subject: request.subject, entries: count)
        try context.record(
            JournalNote(
                .entriesRedacted(event), subject: request.subject, clauses: [.bn2],
                sealed: JournalSealed(text: request.reason)))
        return RedactJournalReply(entries: count)
    }
}
