import Foundation
import GRDB
import HallProto
import HallRules

/// How a case is told on the wire.
enum CaseInfoTable {
    /// Everything of one case; numbers masked (BN-2).
    static func info(_ db: Database, _ house: House, number: String, now: Instant) throws -> CaseInfo {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT c.*, p.window_id, h.name AS handler_name FROM case_file c JOIN post p ON p.id = c.post_id
                        JOIN staff h ON h.id = c.handler_id WHERE c.number = ?
                    """), arguments: [number])
        guard let row else { throw CaseTable.missing(number) }
        let stage = CaseStage(rawValue: row["stage"])
        // As in lists and on the applicant's screen: what a finished case was judged by stays, whatever calendar follows.
        let state = HallProto.DueState(
            stage, nearAt: row["near_at"], dueAt: row["due_at"], endedAt: row["ended_at"], now: now)
        var info = CaseInfo(
            number: number, itemCode: row["item_code"], itemName: row["item_name"], postID: row["post_id"],
            windowID: row["window_id"], stage: stage, dueState: state,
            acceptedAt: (row["accepted_at"] as Int64?).map { Instant(milliseconds: $0).timestamp },
            acceptedBy: row["accepted_by"] ?? "",
            handlerID: row["handler_id"], handlerName: row["handler_name"], applicant: applicant(row).masked,
            channel: Channel(rawValue: row["channel"]), queueTicket: row["queue_ticket"],
            externalNumber: row["external_number"], clocks: try clocks(db, case: row["id"]),
            pauses: try CaseTable.pauses(db, case: row["id"]).map {
                PauseSpan(from: "\($0.from)", to: $0.to?.description ?? "", cause: $0.cause.rawValue)
            },
            result: CaseResult(rawValue: row["result"]),
            finishedAt: (row["ended_at"] as Int64?).map { Instant(milliseconds: $0).timestamp }, note: row["note"],
            version: row["version"], firstAskedID: row["first_asked_id"],
            filedAt: Instant(milliseconds: row["filed_at"]).timestamp, filedBy: row["filed_by"],
            receivedAt: Instant(milliseconds: row["received_at"]).timestamp,
            deemedAccepted: row["accepted_at"] as Int64? != nil && row["accepted_by"] as String? == nil,
            backEntered: row["back_entered"])
        try CaseworkInfoTable.add(to: &info, db, house, case: row["id"], ended: row["ended_at"], now: now)
        info.closed = try isClosed(db, house, info)
        return info
    }

    /// AG-2. Asked of the rule where a result waits; everything else is closed when it has ended.
    private static func isClosed(_ db: Database, _ house: House, _ info: CaseInfo) throws -> Bool {
        switch info.stage {
        case .finished where info.delivery?.made == false:
            try CaseTable.find(db, house.clock, number: info.number).file.isClosed
        case .finished, .annulled, .notAccepted, .withdrawn: true
        case .inWork, .paused, .received, .awaitingSupplement, .unspecified, .unrecognized: false
        }
    }

    static func clocks(_ db: Database, case id: Int64) throws -> [ClockInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT clock, budget_days, due_on, provisional, lapsed_at, held_until FROM case_clock
                    WHERE case_id = ? ORDER BY clock
                    """
            ),
            arguments: [id]
        ).map { row in
            ClockInfo(
                name: CaseClock(rawValue: row["clock"])?.name ?? "", budgetDays: row["budget_days"],
                dueOn: (row["due_on"] as Int?).map { Day(number: $0).description } ?? "",
                provisional: row["provisional"],
                lapsedAt: (row["lapsed_at"] as Int64?).map { Instant(milliseconds: $0).timestamp },
                heldUntil: (row["held_until"] as Int64?).map { Instant(milliseconds: $0).timestamp })
        }
    }

    /// The applicant in full.
    static func applicant(_ row: Row) -> Applicant {
        Applicant(
            kind: ApplicantKind(rawValue: row["applicant_kind"]), name: row["applicant_name"],
            document: IdentityDocument(rawValue: row["document"]), identityNumber: row["identity_number"], phone: row["phone"])
    }

    static func applicant(_ db: Database, number: String) throws -> Applicant {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT applicant_kind, applicant_name, document, identity_number, phone FROM case_file WHERE number = ?"),
            arguments: [number])
        guard let row else { throw CaseTable.missing(number) }
        return applicant(row)
    }
}

extension Applicant {
    /// BN-2. What the staff see without asking for it: the name, the last digits.
    var masked: Applicant {
        var masked = self
        masked.identityNumber = Mask.forStaff(IdentityNumber(stored: identityNumber))
        masked.phone = phone.isEmpty ? "" : Mask.phone(phone)
        return masked
    }

    /// The number as it is kept, spelt one way. Malformed: a number that can't be one, or that contradicts the document.
    func checkedIdentityNumber() throws -> String {
        let field = "applicant.identity_number"
        switch document {
        case .residentCard, .passport:
            let number: IdentityNumber
            do throws(MalformedNumber) {
                number = try IdentityNumber(identityNumber)
            } catch {
                throw Failure.malformed(field, zh: error.zh, en: error.en)
            }
            guard number != .none else { throw Self.numberMissing }
            guard number.isPassport == (document == .passport) else {
                throw Failure.malformed(
                    field, zh: "号码与所选证件种类不符，请核对证件种类和号码",
                    en: "the number does not fit the kind of document; check both")
            }
            return number.full
        case .none, .unspecified, .unrecognized:
            guard identityNumber.isEmpty else {
                throw Failure.malformed(
                    field, zh: "选择了无证件，就不要填写证件号码", en: "there is no document, so there can be no number")
            }
            return ""
        case .creditCode, .other:
            let number = identityNumber.filter { !$0.isWhitespace }.uppercased()
            guard !number.isEmpty else { throw Self.numberMissing }
            return number
        }
    }

    private static let numberMissing = Failure.malformed(
        "applicant.identity_number", zh: "请填写证件号码", en: "the number is missing")
}

extension IdentityNumber {
    /// A number as the book holds it; one of another kind of document is masked like a passport's.
    init(stored number: String) {
        self = (try? IdentityNumber(number)) ?? .passport(number)
    }

    fileprivate var isPassport: Bool {
        switch self {
        case .passport: true
        case .resident, .residentOld, .none: false
        }
    }
}

extension Instant {
    var timestamp: Timestamp {
        let seconds = milliseconds >= 0 ? milliseconds / 1000 : -((999 - milliseconds) / 1000)
        return Timestamp(seconds: seconds, nanos: Int32((milliseconds - seconds * 1000) * 1_000_000))
    }

    init(_ timestamp: Timestamp) {
        self.init(milliseconds: timestamp.seconds * 1000 + Int64(timestamp.nanos) / 1_000_000)
    }
}
