import HallProto

extension ListForm {
    /// items.csv: those that have not ended. Their materials have a file of their own.
    static let items: ListForm = ListForm(
        kind: .items,
        columns: [
            .required("code"), .required("name"), .required("unit_id", refers: .units),
            .required("post_id", refers: .posts), .required("kind"), .optional("licence"), .required("promised_days"),
            .optional("statutory_days"), .optional("pause_causes"), .optional("basis"), .required("ending"),
        ],
        key: ["code"], putMethod: "hall.v1.Cases/PutItem", listMethod: "hall.v1.Cases/ListItems",
        take: { row, intake in
            let code = row.word("code")
            var item = try row.item(ItemTable.info(intake.db, code) ?? ItemInfo(code: code))
            let materials = intake.materials.removeValue(forKey: code)
            let before = item.materials
            item.materials = materials ?? before
            let change = try ItemTable.put(intake.db, item.checked(), .any)
            intake.keep(.items, change, \.note)
            if let materials { intake.countMaterials(materials, before: before) }
        },
        rows: { db, _ in
            try ItemTable.list(db).map {
                [
                    $0.code, $0.name, $0.unitID, $0.postID, $0.kind.shortName, $0.licence.cell, String($0.promisedDays),
                    String($0.statutoryDays), $0.pauseCauses.map(\.shortName).joined(separator: ";"), $0.basis,
                    $0.ending.shortName,
                ]
            }
        })
}

extension ListRow {
    fileprivate func item(_ current: ItemInfo) throws -> ItemInfo {
        var item = current
        item.name = text("name")
        item.unitID = word("unit_id")
        item.postID = word("post_id")
        item.kind = try value("kind", else: item.kind)
        item.licence = try flag("licence", else: item.licence)
        item.promisedDays = try number("promised_days", else: item.promisedDays)
        item.statutoryDays = try number("statutory_days", else: item.statutoryDays)
        item.pauseCauses = try values("pause_causes", else: item.pauseCauses)
        item.basis = text("basis", else: item.basis)
        item.ending = try value("ending", else: item.ending)
        item.retired = false
        return item
    }
}
