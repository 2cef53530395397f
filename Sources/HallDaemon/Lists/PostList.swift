import HallProto

extension ListForm {
    /// posts.csv: those that have not ended.
    static let posts: ListForm = ListForm(
        kind: .posts,
        columns: [
            .required("id"), .required("name"), .required("window_id", refers: .windows),
            .required("unit_id", refers: .units), .required("a_person_id", refers: .staff),
            .required("b_person_ids", refers: .staff), .optional("last_day"),
        ],
        key: ["id"], putMethod: "hall.v1.Directory/PutPost", listMethod: "hall.v1.Directory/ListPosts",
        take: { row, intake in
            let id = row.word("id")
            var post = try PostTable.info(intake.db, id) ?? PostInfo(id: id)
            post.name = row.text("name")
            post.windowID = row.word("window_id")
            post.unitID = row.word("unit_id")
            post.aPersonID = row.word("a_person_id")
            post.bPersonIDs = row.words("b_person_ids")
            post.lastDay = row.word("last_day", else: post.lastDay)
            post.retired = false
            let change = try PostTable.put(intake.db, post.checked(), .any, on: intake.context.today, at: intake.context.now)
            intake.keep(.posts, change, \.note)
        },
        rows: { db, _ in
            try PostTable.list(db).map {
                [$0.id, $0.name, $0.windowID, $0.unitID, $0.aPersonID, $0.bPersonIDs.joined(separator: ";"), $0.lastDay]
            }
        })
}
