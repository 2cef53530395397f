import Foundation
import GRDB
import HallProto
import HallRules

// AB-3. What goes over with a post, and what was done on it meanwhile, as the papers have it.

extension WriteContext {
    /// Somebody's open cases on a post, the earliest due first. INVALID_ARGUMENT naming the field for a note on another case, and a second one.
    func openCases(of person: Person.ID, at post: String, notes: [HandedNote]) throws -> [HandedCase] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number, item_name, applicant_name, stage, due_at FROM case_file
                    WHERE handler_id = ? AND post_id = ? AND stage IN (1, 2, 5, 6) ORDER BY order_at, id
                    """), arguments: [person.value, post])
        let numbers = Set(rows.map { $0["number"] as String })
        for (place, note) in notes.enumerated() {
            guard numbers.contains(note.caseNumber), !notes[..<place].contains(where: { $0.caseNumber == note.caseNumber })
            else {
                throw Failure.malformed(
                    "notes[\(place)].case_number", zh: "\(note.caseNumber)不是该岗位上您的在办件，或写了两次，请核对",
                    en: "\(note.caseNumber) is no open case of this post and person, or stands twice; check it")
            }
        }
        let words = Dictionary(notes.map { ($0.caseNumber, $0.text) }) { first, _ in first }
        return rows.map { row in
            let stage = CaseStage(rawValue: row["stage"])
            let due = (row["due_at"] as Int64?).map { house.clock.hallTime(Instant(milliseconds: $0)).day.renderText }
            return HandedCase(
                number: row["number"], matter: row["item_name"], applicant: row["applicant_name"], stage: stage.handedWord,
                due: due ?? stage.undueWord, note: words[row["number"]])
        }
    }
}

extension CaseStage {
    /// Of an open case.
    fileprivate var handedWord: String {
        switch self {
        case .inWork: "办理中"
        case .paused: "已暂停"
        case .received: "已收件"
        case .awaitingSupplement: "待补正"
        case .finished, .annulled, .notAccepted, .withdrawn, .unspecified, .unrecognized: "已结束"
        }
    }

    /// Why there is no due day.
    fileprivate var undueWord: String {
        switch self {
        case .paused, .awaitingSupplement: "暂停计时"
        case .inWork, .received, .finished, .annulled, .notAccepted, .withdrawn, .unspecified, .unrecognized: "待定"
        }
    }
}

/// AB-3, AB-5. What others did for somebody on a post, from the journal: every step that names them both.
struct HandedSteps {
    private let db: Database
    private let clock: Clock
    private let until: Instant
    private let names: [String: String]

    init(_ context: WriteContext) throws {
        db = context.db
        clock = context.house.clock
        until = context.now
        names = try StaffNames.all(context.db)
    }

    /// In the order they were done.
    func done(for person: Person.ID, at post: Post.ID, since begins: HallTime) throws -> [HandedStep] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT seq, at, open, subject FROM journal WHERE at BETWEEN ? AND ?
                        AND (subject GLOB 'case/*' OR subject GLOB 'enquiry/*') ORDER BY seq
                    """), arguments: [clock.instant(begins).milliseconds, until.milliseconds])
        var posts: [String: String] = [:]
        return try rows.compactMap { row in
            let open = try JournalOpen(decoding: [UInt8](row["open"] as Data), limits: .reply)
            guard open.actingFor == person.value, open.personID != person.value, !open.personID.isEmpty,
                open.subject.hasPrefix("case/")
            else { return nil }
            let number = String(open.subject.dropFirst("case/".count))
            let lies = try posts[number] ?? self.post(of: number)
            posts[number] = lies
            guard lies == post.value else { return nil }
            return step(number, open, at: Instant(milliseconds: row["at"]))
        }
    }

    private func step(_ number: String, _ open: JournalOpen, at: Instant) -> HandedStep? {
        let what = open.event?.event?.told(names: names, in: .zh) ?? ""
        guard !what.isEmpty else { return nil }
        return HandedStep(number: number, at: clock.hallTime(at), who: names[open.personID] ?? open.personID, what: what)
    }

    private func post(of number: String) throws -> String {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT post_id FROM case_file WHERE number = ?"), arguments: [number]) ?? ""
    }
}
