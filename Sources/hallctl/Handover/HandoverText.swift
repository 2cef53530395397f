import HallProto

let handoverColumns: [Column] = [
    .text(.handoverNumber), .text(.post), .text(.handoverGiver), .text(.handoverTaker), .text(.handoverAway),
    .text(.handoverOut),
    .text(.handoverBack),
]

extension HandoverInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(number), Cell(postName), Cell(giverName), Cell(takerName), Cell(away(look)), outCell(look), backCell(look),
        ]
    }

    fileprivate func away(_ look: Look) -> String { "\(look.clock.text(from))–\(look.clock.text(until))" }

    /// How far it is, and what is late or missing of it.
    fileprivate func outCell(_ look: Look) -> Cell { cell(standing, stage == .unspecified ? nil : stage.label, look) }

    fileprivate func backCell(_ look: Look) -> Cell { cell(backStanding, nil, look) }

    private func cell(_ standing: HandoverStanding, _ stage: Phrase?, _ look: Look) -> Cell {
        let words = [look(standing.label), stage.map { look($0) } ?? ""].filter { !$0.isEmpty && $0 != "-" }
        return Cell(words.joined(separator: look.comma), standing.tone)
    }
}

/// A handover with everything it says.
func text(of found: HandoverInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    func person(_ name: String, _ id: String) -> Cell { Cell(id.isEmpty ? "" : "\(name) (\(id))") }
    let lines: [(Phrase, Cell)] = [
        (.post, Cell("\(found.postName) (\(found.postID))")), (.handoverGiver, person(found.giverName, found.giverID)),
        (.handoverTaker, person(found.takerName, found.takerID)), (.handoverAway, Cell(found.away(look))),
        (.handoverDue, Cell(look.clock.text(found.due))), (.handoverOut, found.outCell(look)),
        (.handoverGiven, Cell(look.clock.text(found.givenAt))),
        (.handoverGivenBy, Cell(found.givenBy == found.giverID ? "" : found.givenBy)),
        (.handoverText, Cell(oneLine(found.text))), (.moreWanted, Cell(oneLine(found.wanted), .near)),
        (.handoverAcknowledged, Cell(look.clock.text(found.acknowledgedAt))), (.handoverPaper, Cell(found.paperID)),
        (.handoverReturned, Cell(look.clock.text(found.returnedAt))), (.handoverBackDue, Cell(look.clock.text(found.backDue))),
        (.handoverBack, found.backCell(look)), (.handoverBackAt, Cell(look.clock.text(found.backAt))),
        (.handoverBackBy, Cell(found.backByName)), (.handoverBackText, Cell(oneLine(found.backText))),
        (.handoverClosed, Cell(look.clock.text(found.closedAt))), (.handoverBackPaper, Cell(found.backPaperID)),
        (.version, Cell(found.version == 0 ? "" : "\(found.version)")),
    ]
    let cases = found.handed.map { handed in
        "  \(handed.number)  \(handed.matter)  \(handed.applicantName)  \(handed.stage)  \(handed.due)  \(oneLine(handed.note))"
    }
    let done = found.done.map { "  \(look.clock.text($0.at))  \($0.caseNumber)  \($0.who)  \(oneLine($0.what))" }
    return ([found.number, sheet(lines, look)] + under(.handoverCases, cases, look) + under(.handoverSteps, done, look))
        .joined(separator: "\n")
}

/// What there is to do for others, cases last: they are what one stays with.
func text(of queue: QueueReply, _ look: Look) -> String {
    let rows = queue.cases.compactMap { queued in
        queued.case.map { row in
            "  \(row.number)  \(look(row.dueOn.isEmpty ? look(row.dueState.label) : row.dueOn, row.dueState.tone))  "
                + "\(row.itemName)  \(row.applicantName)  \(look(.queuedOf(row.handlerName, queued.postName)))"
        }
    }
    func brief(_ handover: HandoverInfo, _ due: Timestamp?, _ words: [String]) -> String {
        let until = due.map { look(.byTime(look.clock.text($0))) } ?? ""
        return "  "
            + ([handover.number, handover.postName, handover.away(look)] + words + [until]).filter { !$0.isEmpty }
            .joined(separator: "  ")
    }
    let give = queue.toGive.map { handover in
        brief(handover, handover.due, [handover.coverName.isEmpty ? "" : look(.goesTo(handover.coverName))])
    }
    let acknowledge = queue.toAcknowledge.map { brief($0, nil, [$0.giverName, look($0.stage.label)]) }
    let back = queue.toGiveBack.map { brief($0, $0.backDue, [look(.goesTo($0.giverName))]) }
    let parts =
        under(.queueToGive, give, look) + under(.queueToAcknowledge, acknowledge, look) + under(.queueToGiveBack, back, look)
        + under(.queueCases, rows, look)
    return parts.isEmpty ? look(.queueEmpty) : parts.joined(separator: "\n")
}

/// Lines under a heading with their number; nothing where there are none.
private func under(_ heading: Phrase, _ lines: [String], _ look: Look) -> [String] {
    lines.isEmpty ? [] : ["\(look(heading)) (\(lines.count))"] + lines.map(trimmed)
}

private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
}

extension QueueReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { cases.count }
    mutating func append(_ other: Self) {
        cases += other.cases
        nextPageToken = other.nextPageToken
    }
}
