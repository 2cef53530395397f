import HallProto

extension ListForm {
    /// settings.csv
    static let settings: ListForm = ListForm(
        kind: .settings, columns: [.required("key"), .required("value")], key: ["key"],
        putMethod: "hall.v1.Directory/PutSetting", listMethod: "hall.v1.Directory/ListSettings",
        take: { row, intake in
            let request = PutSettingRequest(key: row.word("key"), value: row.text("value"))
            let change = try SettingTable.put(intake.db, key: request.checked().key, value: request.value)
            intake.keep(.settings, change, \.note)
            change.onChange { put in
                intake.afterwards(.settings, row) { try SettingTable.checkTogether(intake.db) }
                if put.setting.movesDeadlines { intake.moveDeadlines() }
            }
        },
        rows: { db, _ in try SettingTable.list(db).map { [$0.key, $0.value] } })
}
