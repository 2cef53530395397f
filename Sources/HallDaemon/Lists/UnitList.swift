import HallProto

extension ListForm {
    /// units.csv
    static let units: ListForm = ListForm(
        kind: .units,
        columns: [.required("id"), .required("name"), .optional("address"), .optional("phone"), .optional("leave_consent")],
        key: ["id"], putMethod: "hall.v1.Directory/PutUnit", listMethod: "hall.v1.Directory/ListUnits",
        take: { row, intake in
            let id = row.word("id")
            var unit = try UnitTable.info(intake.db, id) ?? UnitInfo(id: id)
            unit.name = row.text("name")
            unit.address = row.text("address", else: unit.address)
            unit.phone = row.text("phone", else: unit.phone)
            unit.leaveConsent = try row.flag("leave_consent", else: unit.leaveConsent)
            intake.keep(.units, try UnitTable.put(intake.db, unit.checked(), .any), \.note)
        },
        rows: { db, _ in try UnitTable.list(db).map { [$0.id, $0.name, $0.address, $0.phone, $0.leaveConsent.cell] } })
}
