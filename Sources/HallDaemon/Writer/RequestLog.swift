import Crypto
import Foundation
import GRDB
import HallProto
import HallRules

/// A write under a name its caller chose: the same name again is the same write, and brings the same reply.
struct RequestLog {
    /// How long a name is remembered.
    static let keptDays: Int64 = 30

    let scope: String
    let requestID: String
    let method: String
    let hash: [UInt8]

    /// Nil where the caller gave no name.
    init?(_ call: Call, _ method: Method, scope: String) throws {
        guard let id = call.metadata.requestID else { return nil }
        guard UUID(uuidString: id) != nil else {
            throw Failure.malformed(
                "metadata request-id", zh: "请求号应为 UUID", en: "the request-id must be a UUID")
        }
        self.scope = scope
        requestID = id.lowercased()
        self.method = method.path
        hash = Array(SHA256.hash(data: call.payload))
    }

    /// The reply of the write that took effect under this name; nil if none did, or if it holds a secret and must run again.
    func reply(_ db: Database) throws -> [UInt8]? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT method, hash, reply FROM request WHERE scope = ? AND request_id = ?"),
            arguments: [scope, requestID])
        guard let row else { return nil }
        guard row["method"] as String == method, [UInt8](row["hash"] as Data) == hash else {
            throw Failure.saying(
                .alreadyExists, zh: "这个请求号已用于另一项操作，请换一个新的请求号",
                en: "this request-id was used for another request; take a new one")
        }
        return (row["reply"] as Data?).map { [UInt8]($0) }
    }

    func store(_ db: Database, reply: [UInt8]?, at now: Instant) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO request (scope, request_id, method, hash, reply, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (scope, request_id) DO UPDATE SET at = excluded.at
                """
        ).execute(arguments: [scope, requestID, method, Data(hash), reply.map { Data($0) }, now.milliseconds])
    }

    /// Forgets a thousand names at a time that are past their days.
    static func purge(_ db: Database, now: Instant) throws {
        try db.cachedStatement(
            sql: """
                DELETE FROM request WHERE (scope, request_id) IN
                    (SELECT scope, request_id FROM request WHERE at < ? ORDER BY at LIMIT 1000)
                """
        ).execute(arguments: [now.milliseconds - keptDays * 86_400_000])
    }
}
