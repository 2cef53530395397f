import HallProto
import HallRules

/// Every row that can't be taken, by file, line and column: "staff.csv:12:unit_id".
struct ListFaults {
    /// More than anybody corrects in one go, and few enough for a reply.
    static let namedMax = 200

    private var named: [FieldViolation] = []
    private(set) var count = 0

    mutating func note(_ form: some TableForm, line: Int, column: String? = nil, zh: String, en: String) {
        note(field: "\(form.fileName):\(line)\(column.map { ":\($0)" } ?? "")", "\(zh) / \(en)")
    }

    mutating func note(field: String, _ reason: String) {
        count += 1
        guard named.count < Self.namedMax else { return }
        named.append(FieldViolation(field: field, reason: reason))
    }

    /// Notes what a table or a rule says of a row. Rethrows what is no fault of the row's.
    mutating func note(_ error: any Error, _ form: some TableForm, line: Int) throws {
        switch error {
        case let refusal as HallRules.Refusal:
            note(field: "\(form.fileName):\(line)", "\(refusal.clause.rawValue) \(refusal.zh) / \(refusal.en)")
        case let failure as Failure:
            guard let request: BadRequest = failure.detail(BadRequest.self) else {
                return note(field: "\(form.fileName):\(line)", failure.message)
            }
            for violation in request.violations {
                let column = form.column(inPath: violation.field).map { ":\($0)" } ?? ""
                note(field: "\(form.fileName):\(line)\(column)", violation.reason)
            }
        case _: throw error
        }
    }

    /// INVALID_ARGUMENT naming the rows, if there are any.
    func check() throws(Failure) {
        guard count > 0 else { return }
        var violations = named
        if count > named.count {
            let more = count - named.count
            violations.append(FieldViolation(field: "", reason: "另有 \(more) 处 / and \(more) more"))
        }
        throw Failure(
            .invalidArgument, "有 \(count) 处不能导入，未作任何改动 / \(count) faults; nothing was taken in",
            details: [AnyMessage(packing: BadRequest(violations: violations))])
    }
}
