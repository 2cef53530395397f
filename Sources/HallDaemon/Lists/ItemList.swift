import HallProto

extension ListForm {
    /// items.csv: those that have not ended. Their materials have a file of their own.
    static let items: ListForm = ListForm(
        kind: .items,
        columns: [
            .required("code"), .required("name"), .required("unit_id", refers: .units),
            .required("post_id", refers: .posts), .optional("other_post_ids", refers: .posts), .required("kind"),
            .optional("licence"),
            .required("ending"), .required("promised_days"), .optional("statutory_days"), .optional("pause_causes"),
            .optional("basis"), .optional("conditions"), .optional("procedure"), .optional("fee"), .optional("publicity"),
            .optional("next_window_id", refers: .windows), .optional("leader_approves"), .optional("second_review"),
        ],
        key: ["code"], putMethod: "hall.v1.Items/Put", listMethod: "hall.v1.Items/List",
        take: { row, intake in
            let code = row.word("code")
            var item = try row.item(ItemTable.info(intake.db, code) ?? ItemInfo(code: code))
            let materials = intake.materials.removeValue(forKey: code)
            let before = item.materials
            item.materials = materials ?? before
            let change = try ItemTable.put(intake.db, item.checked(), .any, on: intake.context.today)
            intake.keep(.items, change, \.note)
            if let materials { intake.countMaterials(materials, before: before) }
        },
        rows: { db, _ in
            try ItemTable.list(db).map {
                [
                    $0.code, $0.name, $0.unitID, $0.postID, $0.otherPostIDs.joined(separator: ";"), $0.kind.shortName,
                    $0.licence.cell, $0.ending.shortName, String($0.promisedDays), String($0.statutoryDays),
                    $0.pauseCauses.map(\.shortName).joined(separator: ";"), $0.basis, $0.conditions, $0.procedure, $0.fee,
                    $0.publicity.shortName, $0.nextWindowID, $0.leaderApproves.cell, $0.secondReview.cell,
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
        item.otherPostIDs = words("other_post_ids", else: item.otherPostIDs)
        item.conditions = text("conditions", else: item.conditions)
        item.procedure = text("procedure", else: item.procedure)
        item.fee = text("fee", else: item.fee)
        item.publicity = try value("publicity", else: item.publicity)
        item.nextWindowID = word("next_window_id", else: item.nextWindowID)
        item.leaderApproves = try flag("leader_approves", else: item.leaderApproves)
        item.secondReview = try flag("second_review", else: item.secondReview)
        item.retired = false
        return item
    }
}
