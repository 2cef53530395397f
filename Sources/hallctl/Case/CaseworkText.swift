import HallProto

/// What happened to a case after its acceptance, a line each.
func caseworkLines(of found: CaseInfo, _ look: Look) -> [String] {
    let added = found.limitExtension.map { look(.limitExtended($0.workingDays, by: $0.approvedBy, on: $0.enteredOn)) }
    let checks = found.checks.map { lines(of: $0, look) } ?? []
    let upstairs = found.timeUpstairs.map { look(.upstairsFor($0.workingDays, $0.authority, isKnown: !$0.provisional)) }
    let now = found.upstairs.last.flatMap { span in
        span.backAt == nil && found.finishedAt == nil
            ? look(.liesUpstairs(span.authority, since: look.clock.text(span.sentAt))) : nil
    }
    let steps = found.steps.map { "\(look.clock.text($0.at))  \($0.personName)  \($0.title)  \($0.note)" }
    let contacts = found.contacts.map { contact in
        "\(look.clock.text(contact.at))  \(contact.personName)  \(contact.authority) \(look(contact.way.label)) \(contact.whom)  \(contact.said)"
    }
    let delivery = found.delivery.map { delivery in
        delivery.made
            ? look(.delivered(look(delivery.way.label), to: delivery.receiver, on: delivery.deliveredOn))
            : look(.awaitsDelivery)
    }
    // The one visit everybody makes is no news.
    let visits = found.visitCount > 1 ? look(.visits(found.visitCount)) : nil
    return ([added, delivery, visits].compactMap { $0 } + checks + upstairs + [now].compactMap { $0 } + steps + contacts).map {
        "  \(oneLine($0))"
    }
}

private func lines(of checks: CaseChecks, _ look: Look) -> [String] {
    var lines: [String] = []
    if checks.secondReview {
        lines.append(
            checks.reviewedBy.isEmpty
                ? look(.reviewWanted)
                : look(.reviewed(checks.reviewedByName, look.clock.text(checks.reviewedAt), look(checks.reviewedResult.label))))
    }
    if checks.leaderApproval {
        lines.append(
            checks.approvedBy.isEmpty
                ? look(.approvalWanted)
                : look(.approved(checks.approvedByName, look.clock.text(checks.approvedAt), look(checks.approvedResult.label))))
    }
    if checks.awaitsWord { lines.append(look(look(.awaitsWord(look(checks.form.label), checks.recordedBy)), .near)) }
    if !checks.sentBackBy.isEmpty {
        lines.append(
            look(
                look(.sentBack(checks.sentBackByName, look.clock.text(checks.sentBackAt), oneLine(checks.sentBackReason))),
                .near))
    }
    return lines
}
