import HallProto

extension ListForm {
    /// leave-kinds.csv: LV-1. Those the program ships with among them, and those nobody asks for any more. Papers stand between
    /// semicolons, each with the working days it may follow in: “诊断证明:3”.
    static let leaveKinds: ListForm = ListForm(
        kind: .leaveKinds,
        columns: [
            .required("id"), .required("name"), .optional("basis"), .required("standing"), .required("counting"),
            .required("allowance"), .optional("days_max"), .optional("sudden"), .optional("waits_for_cover"),
            .optional("papers"), .optional("retired"),
        ],
        key: ["id"], putMethod: "hall.v1.Leaves/PutKind", listMethod: "hall.v1.Leaves/ListKinds",
        take: { row, intake in
            let id = row.word("id")
            let kind = try row.leaveKind(LeaveKindTable.find(intake.db, id) ?? LeaveKindInfo(id: id))
            intake.keep(.leaveKinds, try LeaveKindTable.put(intake.db, kind.checked().sound(), .any), \.note)
        },
        rows: { db, _ in
            try LeaveKindTable.list(db, withRetired: true).map {
                [
                    $0.id, $0.name, $0.basis, $0.standing.shortName, $0.counting.shortName, $0.allowance.shortName,
                    String($0.daysMax), $0.sudden.cell, $0.waitsForCover.cell,
                    $0.papers.map(\.cell).joined(separator: ";"), $0.retired.cell,
                ]
            }
        })
}

extension ListRow {
    fileprivate func leaveKind(_ current: LeaveKindInfo) throws -> LeaveKindInfo {
        var kind = current
        kind.name = text("name")
        kind.basis = text("basis", else: kind.basis)
        kind.standing = try value("standing", else: kind.standing)
        kind.counting = try value("counting", else: kind.counting)
        kind.allowance = try value("allowance", else: kind.allowance)
        kind.daysMax = try number("days_max", else: kind.daysMax)
        kind.sudden = try flag("sudden", else: kind.sudden)
        kind.waitsForCover = try flag("waits_for_cover", else: kind.waitsForCover)
        if cell("papers") != nil { kind.papers = try words("papers").map { try LeavePaperNeed(cell: $0) } }
        kind.retired = try flag("retired", else: kind.retired)
        return kind
    }
}

extension LeavePaperNeed {
    /// Reads “诊断证明:3”, with a colon of either kind.
    fileprivate init(cell: String) throws(Failure) {
        guard let colon = cell.lastIndex(where: { $0 == ":" || $0 == "：" }), let days = Int32(cell[cell.index(after: colon)...])
        else {
            throw Failure.malformed(
                "papers", zh: "“\(cell)”应写成 材料名:工作日数，如 诊断证明:3", en: "write “\(cell)” as the paper:working days")
        }
        self.init(name: String(cell[..<colon]), dueWorkdays: days)
    }

    fileprivate var cell: String { "\(name):\(dueWorkdays)" }
}
