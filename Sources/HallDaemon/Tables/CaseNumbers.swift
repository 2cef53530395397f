import Crypto
import Foundation
import GRDB
import HallProto
import HallRules

/// Serial numbers without gaps, from 1 in every year.
enum Serials {
    /// What is numbered; the raw values stand in the book.
    enum Kind: String {
        case `case`
        case enquiry
        case backEntry = "back_entry"
        case breach
        case absence = "unaccounted"
        case correction
        case sheet
        case leave
        case study
        case essay
        case delegation
        case handoverRecord = "handover_record"
    }

    /// A rolled-back call gives it back.
    static func next(_ db: Database, _ kind: Kind, year: Int) throws -> Int {
        try next(db, word: kind.rawValue, year: year)
    }

    /// ON-4. Papers are numbered by their own kinds.
    static func next(_ db: Database, _ kind: HallRules.PaperKind, year: Int) throws -> Int {
        try next(db, word: kind.rawValue, year: year)
    }

    private static func next(_ db: Database, word: String, year: Int) throws -> Int {
        try db.cachedStatement(
            sql: """
                INSERT INTO serial (kind, year, last) VALUES (?, ?, 1) ON CONFLICT (kind, year) DO UPDATE SET last = last + 1
                """
        ).execute(arguments: [word, year])
        let last = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT last FROM serial WHERE kind = ? AND year = ?"), arguments: [word, year])
        guard let last else { throw Failure.fault }
        return last
    }
}

/// ON-5. Numbers without gaps, and codes nobody guesses.
enum CaseNumbers {
    /// The next number of a year; a rolled-back call gives it back.
    static func next(_ db: Database, year: Int) throws -> CaseNumber {
        guard let number = CaseNumber(year: year, serial: try Serials.next(db, .case, year: year)) else { throw Failure.fault }
        return number
    }

    static func nextID(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM case_file")) ?? 1
    }

    static func queryCode() -> QueryCode {
        let random = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0.prefix(QueryCode.symbols)) }
        guard let code = QueryCode(random: random) else { preconditionFailure("as many bytes as a code has symbols") }
        return code
    }

    /// What has a number of the provincial platform. The conditions are spelt as the index's are: only then does SQLite use a partial
    /// index for a value it doesn't know yet.
    static func number(_ db: Database, external: String) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT number FROM case_file WHERE external_number = ? AND external_number <> '' AND stage <> 4
                    """), arguments: [external])
    }

    /// A number of the provincial platform belongs to one case.
    static func checkExternal(_ db: Database, _ external: String) throws {
        guard !external.isEmpty else { return }
        guard let taken = try number(db, external: external) else { return }
        throw Failure.saying(
            .alreadyExists, zh: "外部编号 \(external) 已登记为 \(taken)，请勿重复受理",
            en: "external number \(external) is case \(taken) already; don't accept it twice")
    }
}
