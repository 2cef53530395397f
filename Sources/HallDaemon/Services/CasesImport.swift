import GRDB
import HallProto
import HallRules

extension Cases {
    /// TL-2, AG-1. All rows or none; one that is known is never added again.
    func `import`(_ request: ImportCasesRequest, in context: WriteContext) throws -> ImportCasesReply {
        var imported: [ImportedCase] = []
        let take = {
            imported = try PlatformImport(context).take(request.content)
        }
        guard !request.dryRun else {
            try context.tryOut(take)
            return ImportCasesReply(cases: imported)
        }
        try take()
        func count(_ outcome: ImportOutcome) -> Int32 { Int32(imported.count { $0.outcome == outcome }) }
        let event = CasesImported(
            added: count(.added), linked: count(.linked), broughtOn: count(.broughtOn), unchanged: count(.unchanged))
        if event.added + event.linked + event.broughtOn > 0 {
            try context.record(JournalNote(.casesImported(event), subject: "cases", clauses: [.tl2]))
        }
        return ImportCasesReply(cases: imported)
    }
}

/// Takes an export of the provincial platform in, row by row.
private struct PlatformImport {
    private let context: WriteContext
    private let form = PlatformExport()

    init(_ context: WriteContext) {
        self.context = context
    }

    private var db: Database { context.db }

    func take(_ content: [UInt8]) throws -> [ImportedCase] {
        var faults = ListFaults()
        let sheet = ListSheet(content, form, &faults)
        var lines: [String: Int] = [:]
        var imported: [ImportedCase] = []
        for row in sheet.rows {
            do {
                let read = try PlatformRow(row, db)
                if let first = lines.updateValue(row.line, forKey: read.externalNumber) {
                    faults.note(
                        form, line: row.line, column: "external_number", zh: "与第 \(first) 行重复", en: "the same as line \(first)")
                    continue
                }
                imported.append(try take(read))
            } catch {
                try faults.note(error, form, line: row.line)
            }
        }
        try faults.check()
        return imported
    }

    private func take(_ row: PlatformRow) throws -> ImportedCase {
        let known = try CaseNumbers.number(db, external: row.externalNumber)
        let linked = try known == nil ? link(row) : nil
        guard let number = known ?? linked else {
            let acts = try filing(row) + rest(row, of: nil, BackEntryDeed.filedHere)
            let done = try carryOut(acts, of: row)
            return ImportedCase(
                externalNumber: row.externalNumber, number: done.number, outcome: .added, queryCode: done.queryCode)
        }
        try checkSame(row, number)
        let acts = try rest(row, of: CaseTable.filed(db, context.house.clock, number: number).file, number)
        if !acts.isEmpty { _ = try carryOut(acts, of: row) }
        let outcome: ImportOutcome = linked != nil ? .linked : acts.isEmpty ? .unchanged : .broughtOn
        return ImportedCase(externalNumber: row.externalNumber, number: number, outcome: outcome)
    }

    /// The one of the same matter, applicant and day that has no number there yet. INVALID_ARGUMENT where there are several.
    private func link(_ row: PlatformRow) throws -> String? {
        let found = try CaseSearch.unlinked(
            db, item: row.item, name: row.applicant.name, identityNumber: row.applicant.checkedIdentityNumber(),
            filedOn: row.filed.day)
        guard found.count <= 1 else {
            throw Failure.malformed(
                "external_number", zh: "同一申请人当日有多件：\(found.joined(separator: "、"))，请先在其中一件填写平台编号",
                en: "the same applicant has several of that day: \(found.joined(separator: ", ")); annul the double first")
        }
        guard let number = found.first else { return nil }
        try CaseTable.link(db, number: number, to: row.externalNumber)
        let file = try CaseTable.filed(db, context.house.clock, number: number).file
        let event = CaseLinked(number: number, externalNumber: row.externalNumber)
        try context.record(file, .caseLinked(event), number: number, clauses: [.tl2], text: "")
        return number
    }

    private func checkSame(_ row: PlatformRow, _ number: String) throws {
        let info = try CaseInfoTable.info(db, context.house, number: number, now: context.now)
        guard info.itemCode == row.item, info.applicant?.name == row.applicant.name else {
            throw Failure.malformed(
                "external_number", zh: "平台编号已登记为\(number)（\(info.itemName)，\(info.applicant?.name ?? "")），与本行不符，请核对",
                en: "this number is \(number) already (\(info.itemName), \(info.applicant?.name ?? "")), which this row is not")
        }
    }

    private func filing(_ row: PlatformRow) throws -> [BackEntryAct] {
        let materials = try row.accepted == nil ? [] : ItemTable.info(db, row.item)?.materials ?? []
        let request = FileRequest(
            itemCode: row.item, applicant: row.applicant, channel: row.channel, externalNumber: row.externalNumber,
            findings: materials.map { HallProto.MaterialFinding(material: $0.name, standing: .good) })
        return [try act(row, at: row.filed, .file(request.checked()))]
    }

    /// What was done there and is not done here yet; `filed` nil: what this row files. What was accepted was all there.
    private func rest(_ row: PlatformRow, of filed: Filed?, _ number: String) throws -> [BackEntryAct] {
        var acts: [BackEntryAct] = []
        if let at = row.accepted {
            switch filed {
            case .application(let application)? where application.isOpen:
                let lacking = application.lacking.map { HallProto.MaterialFinding(material: $0.material.name, standing: .good) }
                if !lacking.isEmpty {
                    let check = CheckRequest(number: number, expectedVersion: 1, findings: lacking)
                    acts.append(try act(row, at: at, .check(check)))
                }
                acts.append(try act(row, at: at, .accepted(number)))
            case nil: acts.append(try act(row, at: at, .accepted(number)))
            case .application?, .accepted?: break
            }
        }
        if let finished = row.finished, filed?.isOpen ?? true {
            var request = finished.result
            request.number = number
            acts.append(try act(row, at: finished.at, .finish(request.checked())))
        }
        return acts
    }

    /// Done by whoever the row names, else by the A of the item's post; the platform's number is the voucher.
    private func act(_ row: PlatformRow, at time: HallTime, _ act: BackEntryAct.Act) throws -> BackEntryAct {
        let postID = try ItemTable.place(db, of: ItemTable.offer(db, row.item), on: time.day)
        let person = try row.handler ?? context.post(postID, field: "item_code").a?.value ?? ""
        return BackEntryAct(
            day: time.day.description, time: time.time.description, voucher: row.externalNumber, personID: person, act: act)
    }

    private func carryOut(_ acts: [BackEntryAct], of row: PlatformRow) throws -> BackEntryDeed.Done {
        try BackEntryStory(acts, begun: nil, in: context)
            .carryOut(in: context, BackEntered(enteredBy: context.person().value))
    }
}

extension BackEntryAct.Act {
    fileprivate static func accepted(_ number: String) -> Self {
        .acceptApplication(AcceptApplicationRequest(number: number, expectedVersion: 1))
    }
}
