import HallProto

let leaveColumns: [Column] = [
    .text(.leaveNumber), .text(.stage), .text(.person), .text(.leaveKind), .text(.leaveFrom), .text(.leaveUntil),
    .number(.leaveLength), .text(.verdictBy), .text(.leaveBackColumn),
]

extension LeaveInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(number), stageCell(look), Cell(personName), Cell(kindNames.joined(separator: look.comma)),
            Cell(parts.first.map { $0.begin(look) } ?? ""), Cell(parts.last.map { $0.end(look) } ?? ""),
            Cell(days(halfDays)), Cell(decidedByName), Cell(look.clock.text(returnedAt), lateReturn ? .late : .plain),
        ]
    }

    /// What wants something done stands out.
    fileprivate func stageCell(_ look: Look) -> Cell {
        let label = look(stage.label)
        if overdue { return Cell(look(.leaveOverdue(label)), .late) }
        if returnUnconfirmed { return Cell(look(.leaveReturnToConfirm(label)), .near) }
        if awaitsWord { return Cell(look(.leaveAwaitsWord(label)), .near) }
        return Cell(label, stage == .asked ? .near : .plain)
    }
}

extension LeavePart {
    fileprivate func begin(_ look: Look) -> String { fromHalf == .afternoon ? "\(from) \(look(fromHalf.label))" : from }
    fileprivate func end(_ look: Look) -> String { untilHalf == .morning ? "\(until) \(look(untilHalf.label))" : until }
}

/// "2.5" of five half-days.
private func days(_ halves: Int32) -> String { "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")" }

/// One leave with everything it says.
func text(of found: LeaveInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    var lines: [(Phrase, Cell)] = [
        (.stage, found.stageCell(look)), (.person, Cell("\(found.personName) (\(found.personID))")),
        (.leaveLength, Cell(days(found.halfDays))), (.leaveChained, Cell(days(found.chainedHalfDays))),
        (.leaveTier, Cell(look(found.tier.label))), (.reason, Cell(found.reason)),
        (.leaveAsked, Cell(look.clock.text(found.askedAt))), (.verdictBy, Cell(found.decidedByName)),
        (.verdictAt, Cell(look.clock.text(found.decidedAt))), (.answer, Cell(found.answer)),
    ]
    if found.way != .unspecified { lines.append((.leaveWay, Cell(look(found.way.label)))) }
    if !found.waiver.isEmpty { lines.append((.leaveWaiver, Cell(found.waiver))) }
    if !found.consent.isEmpty { lines.append((.leaveConsent, Cell(found.consent))) }
    if found.returnedAt != nil {
        lines.append((.leaveBackColumn, Cell(look.clock.text(found.returnedAt), found.lateReturn ? .late : .plain)))
        lines.append((.leaveTaken, Cell(days(found.takenHalfDays))))
    }
    if !found.slipID.isEmpty { lines.append((.leaveSlip, Cell(found.slipID))) }
    lines.append((.version, Cell("\(found.version)")))
    let parts = zip(found.kindNames, found.parts).map { "  \($0)  \($1.begin(look)) – \($1.end(look))" }
    let cuts = found.cuts.map { cut in
        "  \(look(.leaveCut))  \(cut.from) \(look(cut.fromHalf.label)) – \(cut.until) \(look(cut.untilHalf.label))"
    }
    let papers = found.papers.map { paper in
        let state = paper.handedInAt.map { look.clock.text($0) } ?? look(.leavePaperWaits(paper.dueOn))
        return "  \(paper.name)  \(look(state, paper.overdue ? .late : .plain))"
    }
    let substitutes = found.substitutes.map { "  \(look(.leaveSubstitute))  \($0.postName)  \($0.personName)" }
    return ([found.number, sheet(lines, look)] + parts + cuts + substitutes + papers).joined(separator: "\n")
}

/// What would become of a request, day by day.
func text(of reply: PreviewLeaveReply, _ look: Look) -> String {
    let days = reply.days.map { "  \($0.date)  \($0.text(look))" }
    guard reply.accepted else {
        return (days + [look(look(.leaveRefused(reply.clause, zh: reply.refusalZh, en: reply.refusalEn)), .late)])
            .joined(separator: "\n")
    }
    let approvers = reply.approvers.map { $0.away ? "\($0.personName)（\(look(.leaveApproverAway))）" : $0.personName }
    var lines: [(Phrase, Cell)] = [
        (.leaveLength, Cell(look(.leaveDays(halves: reply.halfDays, calendarDays: reply.calendarDays)))),
        (.leaveTier, Cell("\(look(reply.tier.label)) \(approvers.joined(separator: look.comma))")),
    ]
    if !reply.chained.isEmpty {
        let numbers = reply.chained.map(\.number).joined(separator: look.comma)
        lines.append((.leaveChained, Cell(look(.leaveTogether(numbers, halves: reply.chainedHalfDays)))))
    }
    lines += reply.balances.map { (.leaveBalance, Cell($0.text(look))) }
    lines += reply.papers.map { (.material, Cell("\($0.name) \(look(.leavePaperWaits($0.dueOn)))")) }
    if reply.needsConsent { lines.append((.leaveConsent, Cell(look(.leaveConsentWanted), .near))) }
    let cover = reply.cover.map { "  \($0.text(look))" }
    let failing = reply.failing.map { "  \(look($0.text(look), .late))" }
    let waits = reply.waitsForCover ? [look(look(.leaveWaitsForCover), .late)] : []
    return
        (days + [sheet(lines, look)] + (cover.isEmpty ? [] : [look(.leaveCover)]) + cover
        + (failing.isEmpty ? [] : [look(.leaveFailing)]) + failing + waits).joined(separator: "\n")
}

extension LeaveDayInfo {
    fileprivate func text(_ look: Look) -> String {
        guard morning != .unspecified || afternoon != .unspecified else { return look(.leaveYearUnknown) }
        let halves =
            morning == afternoon
            ? look(morning.label)
            : [
                (DayHalf.morning, morning), (.afternoon, afternoon),
            ].filter { $0.1 != .unspecified }.map { "\(look($0.0.label))\(look($0.1.label))" }.joined(separator: look.comma)
        guard !name.isEmpty else { return halves }
        return "\(halves)（\(makeup ? look(.leaveMakeup(name)) : name)）"
    }
}

extension LeaveCoverInfo {
    fileprivate func text(_ look: Look) -> String {
        "\(date) \(from)–\(until)  \(postName)  \(personName.isEmpty ? look(.leaveNobody) : personName)"
    }
}

extension LeaveBalanceInfo {
    fileprivate func text(_ look: Look) -> String {
        if serviceUnknown { return "\(kindName) \(look(.leaveServiceUnknown))" }
        return look(.leaveLeft(kindName, used: usedHalfDays, of: allowedHalfDays))
    }

    func cells(_ look: Look) -> [Cell] {
        let allowed = serviceUnknown ? look(.leaveServiceUnknown) : allowedHalfDays < 0 ? "" : days(allowedHalfDays)
        let left = allowedHalfDays < 0 || serviceUnknown ? "" : days(allowedHalfDays - usedHalfDays)
        return [Cell(kindName), Cell(allowed, serviceUnknown ? .near : .plain), Cell(days(usedHalfDays)), Cell(left)]
    }
}

let balanceColumns: [Column] = [
    .text(.leaveKind), .number(.leaveAllowed), .number(.leaveUsed), .number(.leaveLeftColumn),
]

let leaveKindColumns: [Column] = [
    .text(.kind), .text(.leaveKind), .text(.leaveAllowed), .text(.leaveOnset), .text(.leaveCoverColumn), .text(.material),
    .text(.basis),
]

extension LeaveKindInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(id), Cell(name), Cell(look(.leaveAllowance(allowance, days: daysMax, counting))),
            Cell(look(sudden ? .leaveSudden : .leavePlanned)), Cell(look(waitsForCover ? .leaveCoverWaits : .leaveCoverNot)),
            Cell(papers.map(\.name).joined(separator: look.comma)), Cell(basis),
        ]
    }
}

extension ListLeavesReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { leaves.count }
    mutating func append(_ other: Self) {
        leaves += other.leaves
        nextPageToken = other.nextPageToken
    }
}
