import GRDB
import HallProto
import HallRules

/// ATT-2. Whom the uids of this machine stand for.
enum LoginTable {
    /// "nobody", and what the kernel says where it knows no uid: they may be anyone.
    static let nobodys: Set<UInt32> = [65_534, UInt32.max - 1, UInt32.max]

    /// In order of the uids.
    static func list(_ db: Database) throws -> [LoginInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT uid, person_id, terminal_id, service_account_id FROM login ORDER BY uid")
        ).map(info)
    }

    /// Puts a mapping in place of any before. INVALID_ARGUMENT naming the field for what can't be mapped; refused with ATT-2
    /// for somebody who has left.
    static func put(_ db: Database, _ login: LoginInfo, on day: Day) throws -> Change<LoginInfo> {
        try checkShape(login)
        try checkReferences(db, login, on: day)
        let current = try info(db, login.uid)
        guard current != login else { return .unchanged(login) }
        try db.cachedStatement(
            sql: """
                INSERT INTO login (uid, person_id, terminal_id, service_account_id)
                VALUES (?, nullif(?, ''), nullif(?, ''), nullif(?, ''))
                ON CONFLICT (uid) DO UPDATE SET person_id = excluded.person_id, terminal_id = excluded.terminal_id,
                    service_account_id = excluded.service_account_id
                """
        ).execute(arguments: [login.uid, login.personID, login.terminalID, login.serviceAccountID])
        return current == nil ? .added(login) : .changed(login)
    }

    /// NOT_FOUND when the uid is not mapped.
    static func remove(_ db: Database, _ uid: UInt32) throws {
        guard try info(db, uid) != nil else {
            throw Failure.missing("\(uid)", zh: "这个账号没有登记", en: "this uid is not mapped")
        }
        try db.cachedStatement(sql: "DELETE FROM login WHERE uid = ?").execute(arguments: [uid])
    }

    private static func info(_ db: Database, _ uid: UInt32) throws -> LoginInfo? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT uid, person_id, terminal_id, service_account_id FROM login WHERE uid = ?"),
            arguments: [uid]
        ).map(info)
    }

    private static func info(_ row: Row) -> LoginInfo {
        LoginInfo(
            uid: row["uid"], personID: row["person_id"] ?? "", terminalID: row["terminal_id"] ?? "",
            serviceAccountID: row["service_account_id"] ?? "")
    }

    private static func checkShape(_ login: LoginInfo) throws(Failure) {
        guard !nobodys.contains(login.uid) else {
            throw Failure.malformed(
                "login.uid", zh: "\(login.uid) 不是一个真正的账号，不能登记", en: "\(login.uid) is nobody's uid and can't be mapped")
        }
        guard !(login.personID + login.terminalID + login.serviceAccountID).isEmpty else {
            throw Failure.malformed(
                "login", zh: "请写明对应的人员、终端或服务账号", en: "say which person, terminal or service account it stands for")
        }
        guard login.serviceAccountID.isEmpty || (login.personID + login.terminalID).isEmpty else {
            throw Failure.malformed(
                "login.service_account_id", zh: "服务账号不能同时是人员或终端，请分开登记",
                en: "a service account is no person and no terminal; map them to uids of their own")
        }
    }

    private static func checkReferences(_ db: Database, _ login: LoginInfo, on day: Day) throws {
        if !login.personID.isEmpty {
            try StaffTable.required(db, login.personID, field: "login.person_id").checkGetsAccess(on: day)
        }
        if !login.terminalID.isEmpty, try TerminalTable.info(db, login.terminalID) == nil {
            throw Failure.malformed(
                "login.terminal_id", zh: "没有终端“\(login.terminalID)”，请先登记终端",
                en: "there is no terminal “\(login.terminalID)”; put the terminal first")
        }
        if !login.serviceAccountID.isEmpty, try ServiceAccountTable.info(db, login.serviceAccountID) == nil {
            throw Failure.malformed(
                "login.service_account_id", zh: "没有服务账号“\(login.serviceAccountID)”，请先登记",
                en: "there is no service account “\(login.serviceAccountID)”; put it first")
        }
    }
}
