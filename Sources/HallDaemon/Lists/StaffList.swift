import GRDB
import HallProto
import HallRules

extension ListForm {
    /// staff.csv: those in service. A badge number gives a badge to whoever has none; its PIN begins with Identity.ResetPin.
    static let staff: ListForm = ListForm(
        kind: .staff,
        columns: [
            .required("id"), .required("name"), .required("unit_id", refers: .units), .optional("position"),
            .optional("rank"), .optional("category"), .optional("qualified_post_ids"), .optional("badge_number"),
        ],
        key: ["id"], putMethod: "hall.v1.Directory/PutStaff", listMethod: "hall.v1.Directory/ListStaff",
        take: { row, intake in
            let current = try StaffTable.info(intake.db, row.word("id"))
            let wanted = try row.staff(current)
            let change = try StaffTable.put(intake.db, wanted, .any, on: intake.context.today)
            let badge = try giveBadge(row.word("badge_number"), to: wanted, intake)
            intake.count(.staff, badge ? change.atLeastChanged : change)
            change.onChange { intake.keep($0.note) }
            if badge { intake.keep(Person.ID(wanted.id).badgeIssuedNote(row.word("badge_number"))) }
            checkTrainings(row, wanted, before: current, intake)
        },
        rows: { db, _ in
            try StaffTable.list(db).map {
                [
                    $0.id, $0.name, $0.unitID, $0.position, String($0.rank), $0.category.shortName,
                    $0.qualifiedPostIDs.joined(separator: ";"), $0.badgeNumber,
                ]
            }
        })

    /// True when a badge was given; an empty cell leaves it alone. ATT-2, ATT-8: another in place of one is issued by hand, and told its owner.
    private static func giveBadge(_ number: String, to staff: StaffInfo, _ intake: ListIntake) throws -> Bool {
        guard !number.isEmpty, number != staff.badgeNumber else { return false }
        guard staff.badgeNumber.isEmpty else {
            throw Failure.malformed(
                "staff.badge_number", zh: "\(staff.name)已有工牌 \(staff.badgeNumber)，换牌请用“发放工牌”",
                en: "\(staff.name) has badge \(staff.badgeNumber); issue another to replace it")
        }
        guard try BadgeTable.find(intake.db, number) == nil else {
            throw Failure.malformed("staff.badge_number", zh: "工牌号 \(number) 已经用过", en: "badge \(number) has been used before")
        }
        try StaffTable.required(intake.db, staff.id, field: "staff.id").checkGetsAccess(on: intake.context.today)
        _ = try IssueBadgeRequest(personID: staff.id, badgeNumber: number).checked()
        try BadgeTable.issue(intake.db, number, to: staff.id, activation: nil)
        return true
    }

    /// CO-3. Once the posts are in: what somebody is newly trained for is there, and nobody is B untrained.
    private static func checkTrainings(_ row: ListRow, _ staff: StaffInfo, before: StaffInfo?, _ intake: ListIntake) {
        let known = Set(before?.qualifiedPostIDs ?? [])
        intake.afterwards(.staff, row) {
            for post in staff.qualifiedPostIDs where !known.contains(post) && !intake.isBad(.posts, post) {
                guard try PostTable.info(intake.db, post) == nil else { continue }
                throw Failure.malformed(
                    "staff.qualified_post_ids", zh: "没有编号为“\(post)”的岗位", en: "there is no post “\(post)”")
            }
            try StaffTable.checkCovers(intake.db, staff.id, on: intake.context.today)
        }
    }
}

extension ListRow {
    fileprivate func staff(_ current: StaffInfo?) throws -> StaffInfo {
        var staff = current ?? StaffInfo(id: word("id"))
        staff.name = text("name")
        staff.unitID = word("unit_id")
        staff.position = text("position", else: staff.position)
        staff.rank = try number("rank", else: staff.rank)
        staff.category = try value("category", else: staff.category)
        staff.qualifiedPostIDs = words("qualified_post_ids", else: staff.qualifiedPostIDs)
        return try staff.checked()
    }
}

extension Change {
    /// Something beside the value itself was changed.
    fileprivate var atLeastChanged: Change {
        switch self {
        case .unchanged(let value): .changed(value)
        case .added, .changed: self
        }
    }
}
