import HallProto

/// The answer to a status query: nothing private stands in it.
func text(of reply: CaseStatusReply, _ look: Look) -> String {
    let due = reply.dueOn.isEmpty ? "" : reply.dueOn
    let lines: [(Phrase, Cell)] = [
        (.stage, Cell(look(reply.stage.label))),
        (.result, Cell(reply.result == .unspecified ? "" : look(reply.result.label))),
        (.filedAt, Cell(look.clock.text(reply.filedAt))), (.acceptedAt, Cell(look.clock.text(reply.acceptedAt))),
        (.dueOn, Cell(due)),
        (.dueState, Cell(look(reply.dueState.label), reply.dueState.tone)),
        (.finishedAt, Cell(look.clock.text(reply.finishedAt))),
        (.askAt, Cell(reply.windowName)),
    ]
    return "\(reply.number)  \(oneLine(reply.itemName))\n\(sheet(lines, look))"
}

let caseColumns: [Column] = [
    .text(.caseNumber), .text(.item), .text(.applicant), .text(.handler), .text(.stage), .text(.filedAt), .text(.dueOn),
    .text(.dueState),
]

func cells(of row: CaseRow, _ look: Look) -> [Cell] {
    [
        Cell(row.number), Cell(row.itemName), Cell(row.applicantName), Cell(row.handlerName),
        Cell(look(row.stage.label) + (row.backEntered ? "\(look.comma)\(look(.backEnteredMark))" : "")), Cell(row.filedOn),
        Cell(row.dueOn), Cell(look(row.dueState.label), row.dueState.tone),
    ]
}

/// A whole case.
func text(of found: CaseInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let handler = found.handlerName.isEmpty ? found.handlerID : "\(found.handlerName) (\(found.handlerID))"
    var lines: [(Phrase, Cell)] = [
        (.stage, Cell(look(found.stage.label))),
        (.onPaper, Cell(found.backEntered ? look(.backEnteredMark) : "")),
        (.dueState, Cell(look(found.dueState.label), found.dueState.tone)),
        (.result, Cell(found.result == .unspecified ? "" : look(found.result.label))),
        (.filedAt, Cell(look.clock.text(found.filedAt))), (.acceptedAt, Cell(look.clock.text(found.acceptedAt))),
        (.acceptedBy, Cell(found.deemedAccepted ? look(.byTheLaw) : found.acceptedBy)),
        (.handler, Cell(handler)), (.post, Cell(found.postID)), (.window, Cell(found.windowID)),
    ]
    lines += found.applicant.map { hallctl.lines(of: $0, look) } ?? []
    lines += [
        (.channel, Cell(found.channel == .unspecified ? "" : look(found.channel.label))),
        (.queueTicket, Cell(found.queueTicket)), (.externalNumber, Cell(found.externalNumber)),
        (.finishedAt, Cell(look.clock.text(found.finishedAt))), (.note, Cell(found.note)),
        (.version, Cell("\(found.version)")),
    ]
    let head = "\(found.number)  \(found.itemCode) \(oneLine(found.itemName))"
    return
        ([head, sheet(lines, look)] + found.clocks.map { text(of: $0, look) } + found.pauses.map { text(of: $0, look) }
        + caseworkLines(of: found, look))
        .joined(separator: "\n")
}

/// A whole case, and the paper that was issued with what was done to it.
func text(of found: CaseInfo?, with paper: PaperInfo?, _ look: Look) -> String {
    guard let paper else { return text(of: found, look) }
    return "\(text(of: found, look))\n  \(look(.paperIssued(look(paper.kind.label), oneLine(paper.number), paper.id)))"
}

/// Whom a case is for, line by line.
func lines(of applicant: Applicant, _ look: Look) -> [(Phrase, Cell)] {
    let document = applicant.document == .unspecified ? "" : look(applicant.document.label)
    return [
        (.applicant, Cell(applicant.name)),
        (.applicantKind, Cell(applicant.kind == .unspecified ? "" : look(applicant.kind.label))),
        (.document, Cell(document)), (.identityNumber, Cell(applicant.identityNumber)), (.phone, Cell(applicant.phone)),
    ]
}

private func text(of clock: ClockInfo, _ look: Look) -> String {
    var parts = [look(.workingDays(clock.budgetDays))]
    if !clock.dueOn.isEmpty { parts.append(look(.dueOnDay(clock.dueOn))) }
    if clock.provisional { parts.append(look(DueState.provisional.label)) }
    if let lapsed = clock.lapsedAt { parts.append(look(look(.lapsedAt(look.clock.text(lapsed))), .late)) }
    if let held = clock.heldUntil { parts.append(look(.heldUntil(look.clock.text(held)))) }
    return "  \(clockLabel(clock.name, look)): \(parts.joined(separator: look.comma))"
}

private func text(of pause: PauseSpan, _ look: Look) -> String {
    "  \(look(.pausedFrom(pause.from, to: pause.to)))  \(oneLine(pause.cause))"
}

/// As the wire names a clock.
func clockLabel(_ name: String, _ look: Look) -> String {
    switch name {
    case "promised": look(.promisedLimit)
    case "statutory": look(.statutoryLimit)
    case "delivery": look(.deliveryLimit)
    case "notice": look(.noticeLimit)
    case "statutory_notice": look(.statutoryNoticeLimit)
    case let other: other
    }
}

/// A deadline's account, day by day.
func text(of account: ExplainReply, _ look: Look) -> String {
    let rows = account.days.map { day in
        [Cell(day.date), Cell(day.counted ? "+" : ""), Cell("\(day.used)"), Cell(day.why)]
    }
    let table = Table([.text(.day), .text(.counts), .number(.used), .text(.why)], rows).text(look)
    return account.summary.isEmpty ? table : "\(table)\n\(account.summary)"
}
