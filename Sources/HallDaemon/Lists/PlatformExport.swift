import GRDB
import HallProto
import HallRules

/// An export of the provincial platform, where clerks type in what they do here too: the platform's number, the matter, the
/// applicant, and when it was filed, accepted and finished.
struct PlatformExport: TableForm {
    let fileName = "cases.csv"
    let columns: [ListColumn] = [
        .required("external_number"), .optional("item_code"), .optional("item_name"), .required("applicant_name"),
        .optional("applicant_kind"), .optional("document"), .optional("identity_number"), .optional("phone"),
        .optional("channel"), .optional("handler_id"), .required("filed_at"), .optional("accepted_at"),
        .optional("finished_at"), .optional("result"), .optional("note"), .optional("basis"), .optional("seal_number"),
    ]

    /// As such platforms head their exports.
    private static let heads = [
        "办件编号": "external_number", "申办流水号": "external_number", "业务流水号": "external_number", "事项编码": "item_code",
        "事项名称": "item_name", "申请人": "applicant_name", "申请人名称": "applicant_name", "申请人姓名": "applicant_name",
        "申请人类型": "applicant_kind", "证件类型": "document", "证件号码": "identity_number", "联系电话": "phone", "手机号码": "phone",
        "申请方式": "channel", "经办人": "handler_id", "申请时间": "filed_at", "收件时间": "filed_at", "受理时间": "accepted_at",
        "办结时间": "finished_at", "办理结果": "result", "备注": "note", "法律依据": "basis", "用印登记号": "seal_number",
    ]

    func column(headed head: String) -> String { Self.heads[head] ?? head }
}

/// One row of an export, read.
struct PlatformRow {
    let externalNumber: String
    let item: String
    let applicant: Applicant
    let channel: Channel
    /// Who does it here; nil: the A of the item's post.
    let handler: String?
    let filed: HallTime
    let accepted: HallTime?
    let finished: (at: HallTime, result: FinishRequest)?

    /// INVALID_ARGUMENT naming the column for what can't be read.
    init(_ row: ListRow, _ db: Database) throws {
        externalNumber = row.word("external_number")
        guard !externalNumber.isEmpty else {
            throw Failure.malformed("external_number", zh: "请填写平台办件编号", en: "give the platform's number")
        }
        item = try Self.item(row, db)
        let number = row.word("identity_number")
        let document = try row.value("document", else: IdentityDocument.unspecified)
        applicant = Applicant(
            kind: try Self.value(row, "applicant_kind", or: .person), name: row.text("applicant_name"),
            document: document != .unspecified ? document : number.isEmpty ? .none : .residentCard, identityNumber: number,
            phone: row.word("phone"))
        channel = try Self.value(row, "channel", or: .window)
        handler = row.word("handler_id").said
        guard let filed = try Self.time(row, "filed_at") else {
            throw Failure.malformed("filed_at", zh: "请填写申请时间", en: "say when it was filed")
        }
        self.filed = filed
        accepted = try Self.time(row, "accepted_at")
        let result = try row.value("result", else: CaseResult.unspecified)
        finished = try Self.time(row, "finished_at").map { at in
            (
                at,
                FinishRequest(
                    number: BackEntryDeed.filedHere, result: result, expectedVersion: 1, note: row.text("note"),
                    sealNumber: row.word("seal_number"), basis: row.text("basis"))
            )
        }
        guard accepted != nil || finished == nil else {
            throw Failure.malformed("accepted_at", zh: "已办结的须填写受理时间", en: "what is finished was accepted: say when")
        }
    }

    private static func value<Value: ProtoEnum>(_ row: ListRow, _ column: String, or usual: Value) throws -> Value {
        let value = try row.value(column, else: usual)
        return value.rawValue == 0 ? usual : value
    }

    /// By its code, or by a name only one matter has.
    private static func item(_ row: ListRow, _ db: Database) throws -> String {
        if let code = row.word("item_code").said { return code }
        let name = row.word("item_name")
        let codes = try ItemTable.codes(db, named: name)
        guard codes.count == 1, let code = codes.first else {
            throw Failure.malformed(
                "item_name", zh: codes.isEmpty ? "没有事项“\(name)”" : "“\(name)”不止一个事项，请填写事项编码",
                en: codes.isEmpty ? "there is no item “\(name)”" : "“\(name)” is more than one item: give item_code")
        }
        return code
    }

    /// "2026-03-02 10:05", also with seconds, slashes or a T; nil where nothing stands.
    private static func time(_ row: ListRow, _ column: String) throws -> HallTime? {
        let text = row.word(column)
        guard !text.isEmpty else { return nil }
        let halves = text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
        guard halves.count == 2, let day = Day(halves[0].replacing("/", with: "-")), let time = TimeOfDay(halves[1].prefix(5)),
            time < .endOfDay
        else {
            throw Failure.malformed(
                column, zh: "“\(text)”不是时间，请写成 2026-03-02 10:05", en: "“\(text)” is no time; write it 2026-03-02 10:05")
        }
        return HallTime(day: day, time: time)
    }
}
