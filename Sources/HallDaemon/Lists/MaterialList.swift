import GRDB
import HallProto

extension ListForm {
    /// materials.csv: replaces all the materials of the items it names, in its order.
    static let materials: ListForm = ListForm(
        kind: .materials,
        columns: [
            .required("item_code"), .required("name"), .required("need"), .optional("originals"), .optional("copies"),
            .optional("form"), .optional("note"),
        ],
        key: [], putMethod: "hall.v1.Items/Put", listMethod: "hall.v1.Items/Get",
        take: { row, intake in
            let material = MaterialInfo(
                name: row.text("name"), need: try row.value("need", else: .unspecified),
                originals: try row.number("originals"), copies: try row.number("copies"), note: row.text("note"),
                form: row.text("form"))
            intake.materials[row.word("item_code"), default: []].append(try material.checked())
        },
        rows: { db, _ in
            try ItemTable.list(db).flatMap { item in
                try ItemTable.materials(db, item.code, version: item.version).map {
                    [item.code, $0.name, $0.need.shortName, String($0.originals), String($0.copies), $0.form, $0.note]
                }
            }
        })

    /// The materials of items whose own rows are not in the lists.
    static func settleMaterials(_ intake: ListIntake) throws {
        guard let sheet = intake.sheet(.materials), !intake.hasBad(.materials) else { return }
        for row in sheet.rows {
            let code = row.word("item_code")
            guard !intake.isBad(.items, code), let materials = intake.materials.removeValue(forKey: code) else { continue }
            try intake.attempt(.materials, line: row.line) { try put(materials, of: code, intake) }
        }
    }

    private static func put(_ materials: [MaterialInfo], of code: String, _ intake: ListIntake) throws {
        guard var item = try ItemTable.info(intake.db, code) else {
            throw Failure.malformed(
                "item_code", zh: "没有代码为“\(code)”的事项", en: "there is no item “\(code)”")
        }
        let before = item.materials
        item.materials = materials
        try ItemTable.put(intake.db, item.checked(), .any, on: intake.context.today).onChange { intake.keep($0.note) }
        intake.countMaterials(materials, before: before)
    }
}

extension ListIntake {
    /// Counts the materials of one item by what stood there before under the same names.
    func countMaterials(_ materials: [MaterialInfo], before: [MaterialInfo]) {
        for material in materials {
            switch (before.contains(material), before.contains { $0.name == material.name }) {
            case (true, _): count(.materials, Change.unchanged(material))
            case (false, true): count(.materials, Change.changed(material))
            case (false, false): count(.materials, Change.added(material))
            }
        }
    }
}
