import GRDB
import HallProto
import HallRules

/// A kind of file: what it is called in what is said of it, and its columns.
protocol TableForm: Sendable {
    var fileName: String { get }
    var columns: [ListColumn] { get }
    /// The column a head stands for.
    func column(headed head: String) -> String
}

extension TableForm {
    var header: [String] { columns.map(\.name) }
    func column(headed head: String) -> String { head }

    /// The column a field's path leads to: "post.b_person_ids[1]" to b_person_ids, "papers[0].due_workdays" to papers.
    func column(inPath path: String) -> String? {
        path.split(separator: ".").map { String($0.prefix { $0 != "[" }) }.last(where: header.contains)
    }
}

/// One kind of list: its columns, who may take it in and give it out, and how its rows become the book's.
struct ListForm: TableForm {
    let kind: ListKind
    /// In the order in which they are given out.
    let columns: [ListColumn]
    /// The columns that name a row; no two rows of a file have the same. None: rows have no names.
    let key: [String]
    /// The method that puts one row: who may call it may take the list in.
    let putMethod: String
    /// The method that lists the rows: who may call it may have the list.
    let listMethod: String
    /// Puts one row; throws what is wrong with it.
    let take: @Sendable (ListRow, ListIntake) throws -> Void
    let rows: @Sendable (Database, _ today: Day) throws -> [[String]]

    /// Each after those its rows refer to. Materials go in with their items, days with their years.
    static let inOrder: [ListForm] = [
        .units, .windows, .staff, .posts, .materials, .items, .roles, .terminals, .serviceAccounts, .logins, .settings,
        .calendarDays, .calendarYears, .schedules, .duties, .leaveKinds,
    ]

    /// INVALID_ARGUMENT naming the field for a kind that is none.
    static func of(_ kind: ListKind, field: String) throws(Failure) -> ListForm {
        guard let form = inOrder.first(where: { $0.kind == kind }) else {
            throw Failure.malformed(field, zh: "没有这种名单", en: "there is no such list")
        }
        return form
    }

    var fileName: String { kind.shortName.replacing("_", with: "-") + ".csv" }

    func checkTaken(by caller: Principal) throws { try Self.check(caller, may: putMethod) }
    func checkGiven(to caller: Principal) throws { try Self.check(caller, may: listMethod) }

    private static func check(_ caller: Principal, may path: String) throws {
        guard let method = MethodTable.all.first(where: { $0.path == path }) else { throw Failure.fault }
        try Router.authorise(caller, Roles(method.roles), method)
    }
}

/// The files of one import, read.
struct ListSheets {
    /// So many hold the writer for a few seconds, while everybody waits; a whole township hall has some thousands.
    static let rowsMax = 10_000

    private(set) var sheets: [ListKind: ListSheet<ListForm>] = [:]
    private(set) var faults = ListFaults()

    /// Throws for what the caller may not take in, for a kind that stands twice, and for too many rows.
    init(_ files: [ListFile], takenBy caller: Principal) throws {
        for (place, file) in files.enumerated() {
            let form = try ListForm.of(file.kind, field: "files[\(place)].kind")
            try form.checkTaken(by: caller)
            guard sheets[file.kind] == nil else {
                throw Failure.malformed("files[\(place)].kind", zh: "同一种名单只能有一个文件", en: "one file a list is taken")
            }
            sheets[file.kind] = ListSheet(file.content, form, &faults)
        }
        guard sheets.values.reduce(0, { $0 + $1.rows.count }) <= Self.rowsMax else {
            throw Failure.malformed(
                "files", zh: "一次最多导入 \(Self.rowsMax) 行，请分几次导入",
                en: "at most \(Self.rowsMax) rows at a time; take them in in parts")
        }
    }
}

extension Message {
    /// Holds a message made from a row against the schema's own rules, as if it had come over the wire.
    func checked() throws(Failure) -> Self {
        try Self(decoding: encoded(), limits: .request)
    }
}
