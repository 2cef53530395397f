import HallProto

extension ListForm {
    /// windows.csv
    static let windows: ListForm = ListForm(
        kind: .windows, columns: [.required("id"), .required("name")], key: ["id"],
        putMethod: "hall.v1.Directory/PutWindow", listMethod: "hall.v1.Directory/ListWindows",
        take: { row, intake in
            let id = row.word("id")
            var window = try WindowTable.info(intake.db, id) ?? WindowInfo(id: id)
            window.name = row.text("name")
            window.ended = false
            intake.keep(.windows, try WindowTable.put(intake.db, window.checked(), .any), \.note)
        },
        rows: { db, _ in try WindowTable.list(db).map { [$0.id, $0.name] } })
}
