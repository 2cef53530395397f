import GRDB
import HallProto
import HallRules

/// Takes lists in: all of them or nothing.
final class ListIntake {
    let context: WriteContext
    private let sheets: [ListKind: ListSheet<ListForm>]
    private var faults: ListFaults
    private var notes: [JournalNote] = []
    private var counts: [ListKind: ImportCount] = [:]
    /// Ids whose rows can't be taken: rows that refer to them are not blamed for it.
    private var bad: [ListKind: Set<String>] = [:]
    private var checks: [(form: ListForm, line: Int, body: () throws -> Void)] = []
    private var yearsLoaded: [Int] = []
    private var deadlinesMove = false
    /// By item, from the materials' own file.
    var materials: [String: [MaterialInfo]] = [:]
    /// DI-1. Whether there was a director before: whoever the lists make director is none yet.
    let chairBefore: DirectorsChair
    /// By date, from the days' own file, with their lines.
    var days: [(line: Int, day: CalendarDay)] = []

    init(_ context: WriteContext, _ sheets: ListSheets) throws {
        self.context = context
        chairBefore = try RoleTable.chair(context.db, on: context.today)
        self.sheets = sheets.sheets
        faults = sheets.faults
    }

    var db: Database { context.db }

    /// Takes everything in and journals it, or throws and leaves it to the writer to roll back.
    func take() throws {
        try apply()
        for note in notes { try context.record(note) }
        try context.lookAtPostEnds()
        if deadlinesMove { _ = try CaseClocks.recompute(context, year: yearsLoaded.count == 1 ? yearsLoaded[0] : nil) }
        if deadlinesMove || count(.duties).added > 0 { try context.sessionClosing.listsChanged() }
        let added = counts.values.reduce(0) { $0 + $1.added }
        let changed = counts.values.reduce(0) { $0 + $1.changed }
        guard added + changed > 0 else { return }
        let event = ListsImported(files: Int32(sheets.count), added: added, changed: changed)
        try context.record(JournalNote(.listsImported(event), subject: "lists", clauses: [.pu1]))
    }

    /// Does everything but keep it: what is counted is what `take` would count.
    func rehearse() throws {
        try SQL.run(db, "SAVEPOINT lists")
        do {
            try apply()
        } catch {
            // A transaction SQLite dropped has no savepoint to go back to.
            if db.isInsideTransaction { try undo() }
            throw error
        }
        try undo()
    }

    private func undo() throws {
        try SQL.run(db, "ROLLBACK TO lists")
        try SQL.run(db, "RELEASE lists")
    }

    func count(_ kind: ListKind) -> ImportCount { counts[kind] ?? ImportCount(kind: kind) }

    private func apply() throws {
        for form in ListForm.inOrder {
            if let sheet = sheets[form.kind] { try apply(sheet) }
        }
        try ListForm.settleMaterials(self)
        try ListForm.settleCalendar(self)
        for check in checks { try attempt(check.form, line: check.line, check.body) }
        try faults.check()
    }

    private func apply(_ sheet: ListSheet<ListForm>) throws {
        let form = sheet.form
        var lines: [[String]: Int] = [:]
        for row in sheet.rows {
            let key = form.key.map { row.word($0) }
            if let column = form.key.first, let first = lines.updateValue(row.line, forKey: key) {
                faults.note(form, line: row.line, column: column, zh: "与第 \(first) 行重复", en: "the same as line \(first)")
                continue
            }
            let taken = try !refersToBad(row, form) && attempt(form, line: row.line) { try form.take(row, self) }
            if !taken { bad[form.kind, default: []].insert(key.first ?? "") }
        }
    }

    private func refersToBad(_ row: ListRow, _ form: ListForm) -> Bool {
        form.columns.contains { column in
            guard let kind = column.refers, let ids = bad[kind] else { return false }
            return !ids.isDisjoint(with: row.words(column.name))
        }
    }

    /// Whether it went well; what is wrong with the row is noted.
    @discardableResult
    func attempt(_ form: ListForm, line: Int, _ body: () throws -> Void) throws -> Bool {
        do {
            try body()
            return true
        } catch {
            try faults.note(error, form, line: line)
            return false
        }
    }
}

extension ListIntake {
    /// Counts what a row came to, and keeps what the journal is to be told of it.
    func keep<Value>(_ kind: ListKind, _ change: Change<Value>, _ note: (Value) -> JournalNote) {
        count(kind, change)
        change.onChange { keep(note($0)) }
    }

    func keep(_ note: JournalNote) { notes.append(note) }

    func count<Value>(_ kind: ListKind, _ change: Change<Value>) {
        switch change {
        case .added: counts[kind, default: ImportCount(kind: kind)].added += 1
        case .changed: counts[kind, default: ImportCount(kind: kind)].changed += 1
        case .unchanged: counts[kind, default: ImportCount(kind: kind)].unchanged += 1
        }
    }

    /// A check of a row that has to wait until every list is in.
    func afterwards(_ form: ListForm, _ row: ListRow, _ body: @escaping () throws -> Void) {
        checks.append((form, row.line, body))
    }

    /// Open deadlines are to be counted anew.
    func moveDeadlines(year: Int? = nil) {
        deadlinesMove = true
        if let year { yearsLoaded.append(year) }
    }

    func sheet(_ kind: ListKind) -> ListSheet<ListForm>? { sheets[kind] }
    func isBad(_ kind: ListKind, _ id: String) -> Bool { bad[kind]?.contains(id) == true }
    func hasBad(_ kind: ListKind) -> Bool { bad[kind] != nil }
}
