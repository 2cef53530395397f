import HallProto

let correctionColumns: [Column] = [
    .text(.correctionNumber), .text(.stage), .text(.person), .text(.kind), .text(.signedAt), .text(.reason),
    .text(.verdictBy), .text(.answer),
]

extension CorrectionInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(number), Cell(look(stage.label), stage == .waiting ? .near : .plain), Cell(personName),
            Cell(look(kind.label)), Cell("\(date) \(time)"), Cell(oneLine(reason)), Cell(decidedByName),
            Cell(oneLine(answer)),
        ]
    }
}

/// A signing sheet, line by line.
func text(of found: SheetInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let head: [(Phrase, Cell)] = [
        (.stage, Cell(look(found.stage.label), found.stage == .waiting ? .near : .plain)), (.vouchers, Cell(found.voucher)),
        (.enteredBy, Cell(found.enteredByName)), (.verdictBy, Cell(found.decidedByName)),
        (.answer, Cell(found.answer)), (.version, Cell("\(found.version)")),
    ]
    let lines = found.lines.map { "  \($0.personID)  \(look($0.kind.label))  \($0.date) \($0.time)" }
    return ([found.number, sheet(head, look)] + lines).joined(separator: "\n")
}

extension SheetLine {
    /// "S01 in 2026-03-03 08:25".
    init(typed text: String) throws {
        let words = text.split(separator: " ").map(String.init)
        let kinds: [String: MarkKind] = ["in": .signIn, "out": .signOut]
        guard words.count == 4, let kind = kinds[words[1]] else { throw Trouble.usage(.noSuchLine(text)) }
        self.init(personID: words[0], kind: kind, date: words[2], time: words[3])
    }
}

extension ListCorrectionsReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { corrections.count }
    mutating func append(_ other: Self) {
        corrections += other.corrections
        nextPageToken = other.nextPageToken
    }
}

extension ListSheetsReply: PagedReply {
    static let pageSizeMax = 100
    var count: Int { sheets.count }
    mutating func append(_ other: Self) {
        sheets += other.sheets
        nextPageToken = other.nextPageToken
    }
}
