import HallProto

/// The month summed up.
extension Moves {
    static let sheets: [String: Maker] = [
        "hall.v1.Sheets/Preview": previewSheet, "hall.v1.Sheets/Seal": sealSheet, "hall.v1.Sheets/Get": getSheet,
        "hall.v1.Sheets/List": listSheets, "hall.v1.Sheets/Correct": correctSheet, "hall.v1.Sheets/Decide": decideSheet,
        "hall.v1.Sheets/Export": exportSheet,
    ]

    private static let previewSheet: Maker = { dice, world in
        let path = "hall.v1.Sheets/Preview"
        let request = PreviewSheetRequest(month: dice.month(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let lines = world.draw(request.month)
            return .done { reply, world in
                world.complaint(about: try PreviewSheetReply(decoding: reply, limits: .reply).sheet, lines)
            }
        }
    }

    private static let sealSheet: Maker = { dice, world in
        let path = "hall.v1.Sheets/Seal"
        let request = SealSheetRequest(month: dice.month(world))
        return Move(path, dice.voice(path, world), request) { world, caller in world.seal(request, caller) }
    }

    private static let getSheet: Maker = { dice, world in
        let path = "hall.v1.Sheets/Get"
        let month = dice.drawn(world)
        let count = world.drawer[month]?.count ?? 0
        let request = GetSheetRequest(month: month, revision: Int32(dice.one([0, 1, count, count + 1])))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let sheets = world.drawer[month] ?? []
            let revision = request.revision == 0 ? sheets.count : Int(request.revision)
            guard (1...max(1, sheets.count)).contains(revision), !sheets.isEmpty else { return .refused(["notFound"]) }
            let sheet = sheets[revision - 1]
            return .done { reply, world in
                let shown = try GetSheetReply(decoding: reply, limits: .reply).sheet ?? MonthSheetInfo()
                let told = "\(shown.revision) \(shown.sealedBy) \(shown.approvedBy) \(shown.paperIDs)"
                let expected = "\(revision) \(sheet.sealer) \(sheet.approver) \(sheet.papers)"
                return told == expected ? world.complaint(about: shown, sheet.lines) : "\(told), not \(expected)"
            }
        }
    }

    private static let listSheets: Maker = { dice, world in
        let path = "hall.v1.Sheets/List"
        let year = dice.one(["2024", "2025", "2026", "2026"])
        return Move(path, dice.voice(path, world), ListMonthSheetsRequest(year: Int32(year)!)) { world, _ in
            let sheets = world.drawer.filter { $0.key.hasPrefix(year) }.sorted { $0.key < $1.key }.flatMap { month, sheets in
                sheets.indices.map { "\(month) \($0 + 1)" }
            }
            let waiting = world.corrections.filter { $0.key.hasPrefix(year) }.map { "\($0.key) \($0.value)" }.sorted()
            return .done { reply, _ in
                let shown = try ListMonthSheetsReply(decoding: reply, limits: .reply)
                let told = shown.sheets.map { "\($0.month) \($0.revision)" }
                let asked = shown.waiting.map { "\($0.month) \($0.askedBy)" }
                return told == sheets && asked == waiting ? nil : "\(told) \(asked), not \(sheets) \(waiting)"
            }
        }
    }

    private static let correctSheet: Maker = { dice, world in
        let path = "hall.v1.Sheets/Correct"
        let request = CorrectSheetRequest(month: dice.drawn(world), reason: "补签")
        return Move(path, dice.voice(path, world), request) { world, caller in world.correct(request, caller) }
    }

    private static let decideSheet: Maker = { dice, world in
        let path = "hall.v1.Sheets/Decide"
        let month = dice.chance(85) ? dice.one(world.corrections.keys.sorted(), else: dice.month(world)) : dice.month(world)
        let request = DecideSheetCorrectionRequest(month: month, approved: dice.chance(70))
        return Move(path, dice.voice(path, world), request) { world, caller in world.decide(request, caller) }
    }

    private static let exportSheet: Maker = { dice, world in
        let path = "hall.v1.Sheets/Export"
        let request = ExportSheetRequest(month: dice.drawn(world), unitID: dice.one(["", "U1", "U2"]))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard let sheet = world.drawer[request.month]?.last else { return .refused(["notFound"]) }
            let people = sheet.lines.filter { line in
                request.unitID.isEmpty || line.value.contains(" \(request.unitID) ")
            }
            return .done { reply, _ in
                let content = try ExportSheetReply(decoding: reply, limits: .reply).content
                let rows = String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline).count - 1
                return rows == people.count ? nil : "\(rows) rows, not \(people.count)"
            }
        }
    }
}

extension Dice {
    /// Mostly this month or the last one.
    fileprivate mutating func month(_ world: World) -> String {
        String(Days.text(world.today - number(0...45)).prefix(7))
    }

    /// Mostly one that is sealed.
    fileprivate mutating func drawn(_ world: World) -> String {
        chance(90) ? one(world.drawer.keys.sorted(), else: month(world)) : month(world)
    }
}
