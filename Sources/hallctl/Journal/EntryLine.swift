import HallProto

/// One entry on one line: number, instant, who, what, about what, by which clauses.
func line(of entry: JournalEntryInfo, _ look: Look) -> String {
    let head = "\(padded("\(entry.seq)", to: 6, right: true))  \(look.clock.text(entry.at, seconds: true))"
    guard let open = entry.open else { return "\(head)  \(look(look(.withheld), .faint))" }
    let what = open.event.flatMap(\.event)
    let label = what.map { look($0.label) } ?? shortPath(open.method)
    let sealed = entry.sealed.map { [$0.applicant?.name ?? "", $0.text] } ?? []
    let later =
        open.backEntered.map { entered in
            let time = look.clock.text(entered.happenedAt)
            return look(.backEnteredAs(entered.voucher, time, by: entered.enteredBy, confirmedBy: entered.confirmedBy))
        } ?? ""
    let parts = [open.subject, what?.particulars(look) ?? "", later] + sealed + [open.clauses.joined(separator: " ")]
    let tail = parts.filter { !$0.isEmpty }.map(oneLine).joined(separator: "  ")
    return "\(head)  \(padded(who(open, look), to: 8))  \(look(label, what?.tone ?? .plain))  \(tail)"
}

private func who(_ open: JournalOpen, _ look: Look) -> String {
    let name = open.personID.isEmpty ? (open.method.isEmpty ? look(.daemon) : "uid \(open.uid)") : open.personID
    let both = open.actingFor.isEmpty || open.actingFor == open.personID ? name : look(.forWhom(name, open.actingFor))
    return open.delegationNumber.isEmpty ? both : look(.underDelegation(both, open.delegationNumber))
}

/// "Cases/Accept" of "hall.v1.Cases/Accept".
func shortPath(_ path: String) -> String {
    path.hasPrefix(wirePackage) ? String(path.dropFirst(wirePackage.utf8.count)) : path
}

/// What every service of the hall is in.
let wirePackage = "hall.v1."

extension JournalEvent.Event {
    /// What a director looks out for in the feed.
    var tone: Tone {
        switch self {
        case .caseNearDue, .deliveryNearDue, .breachProposed, .breachRecorded, .acceptanceHeld, .sessionUnaccounted,
            .postPastLastDay:
            .near
        case .caseLapsed, .enquiryLapsed, .materialsOverdue, .clockSuspected, .callFailed, .outingOverdue: .late
        case .coverChanged(let event) where event.turns.contains { $0.standing == .unmanned }: .late
        case let other: other.isRefusal ? .faint : .plain
        }
    }

    private var isRefusal: Bool {
        if case .callRefused = self { true } else { false }
    }

    /// What the line says beyond the event's name and subject.
    func particulars(_ look: Look) -> String {
        switch self {
        case .callRefused(let event): "\(event.clause) ×\(event.count)"
        case .callFailed(let event): "×\(event.count)"
        case .clockAdvanced(let event): look.clock.text(event.to)
        case .clockSuspected(let event): "\(look.clock.text(event.lastSeen)) → \(look.clock.text(event.now))"
        case .backupMade(let event): event.fileName
        case .pinFailed(let event): "×\(event.failures)"
        case .badgeIssued(let event): event.badgeNumber
        case .badgeLost(let event): event.badgeNumber
        case .roleGranted(let event): look(event.role.label)
        case .roleRevoked(let event): look(event.role.label)
        case .loginMapped(let event): "uid \(event.uid)"
        case .loginUnmapped(let event): "uid \(event.uid)"
        case .staffDeparted(let event): "\(event.departedOn) \(event.vacancies.joined(separator: look.comma))"
        case .postPut(let event):
            "A \(event.aPersonID) B \(event.bPersonIDs.joined(separator: look.comma))"
                + (event.lastDay.isEmpty ? "" : " \(look(.temporary(event.lastDay)))")
        case .postPastLastDay(let event): look(.toRehome(event.lastDay, event.openCases, items: event.itemCodes.count))
        case .settingPut(let event): "\(event.key): \(event.oldValue) → \(event.newValue)"
        case .listsImported(let event): "+\(event.added) ±\(event.changed)"
        case .calendarYearLoaded(let event): "\(event.year) \(event.source)"
        case .deadlineMoved(let event): "\(clockLabel(event.clock, look)) \(event.oldDue) → \(event.newDue)"
        case .itemPut(let event): "\(event.code) \(event.name)"
        case .caseAccepted(let event): "\(event.itemCode) → \(event.handlerID)"
        case .caseHandedOver(let event): "\(event.fromPersonID) → \(event.toPersonID)"
        case .casePaused(let event): look(event.cause.label)
        case .caseResumed(let event): event.promisedDue
        case .caseFinished(let event): look(event.result.label)
        case .caseNearDue(let event): "\(event.handlerID) \(event.dueOn)"
        case .caseLapsed(let event): "\(clockLabel(event.clock, look)) \(event.handlerID) \(event.dueOn)"
        case .queryCodeGuessed(let event): "×\(event.guessesToday)"
        case .caseLimitExtended(let event): "+\(event.workingDays) \(event.statutoryDue)"
        case .caseReviewed(let event): event.word.text(of: event.result, look)
        case .caseApproved(let event): "\(event.principalID) \(event.word.text(of: event.result, look))"
        case .caseStepRecorded(let event): event.procedureLine == 0 ? "" : "\(event.procedureLine)"
        case .caseSentUp(let event): "→ \(event.authority)"
        case .caseCameBack(let event): "← \(event.authority)"
        case .authorityContacted(let event): "\(event.authority) \(look(event.way.label))"
        case .caseDelivered(let event): look(event.way.label)
        case .deliveryNearDue(let event): "\(event.handlerID) \(event.dueOn)"
        case .paperIssued(let event): "\(look(event.kind.label)) \(event.number)"
        case .applicationFiled(let event): "\(event.itemCode) → \(event.handlerID)"
        case .materialsChecked(let event): event.findings.map(\.material).joined(separator: look.comma)
        case .noticeGiven(let event): event.lines.map(\.subject).joined(separator: look.comma)
        case .applicationSupplemented(let event): event.findings.map(\.material).joined(separator: look.comma)
        case .applicationTurnedDown(let event): look(event.ground.label)
        case .materialsHandedIn(let event): event.materials.joined(separator: look.comma)
        case .materialsOverdue(let event): "\(event.handlerID) \(event.materials.joined(separator: look.comma)) \(event.dueOn)"
        case .breachProposed(let event): "\(event.personID) \(event.clause) \(event.number)"
        case .breachRecorded(let event):
            "\(event.personID) \((event.codes.isEmpty ? event.clauses : event.codes).joined(separator: look.comma))"
        case .breachExplained(let event): event.late ? "\(event.personID) \(look(.lateStatement))" : event.personID
        case .breachDecided(let event): "\(event.personID) \(look(event.verdict.label))"
        case .acceptanceHeld(let event): "\(event.handlerID) → \(event.heldThrough)"
        case .backEntryMade(let event): event.vouchers.joined(separator: look.comma)
        case .backEntryConfirmed(let event): "\(event.enteredBy) → \(event.caseNumber)"
        case .backEntryRejected(let event): event.enteredBy
        case .casesImported(let event): "+\(event.added) ↔\(event.linked) →\(event.broughtOn) =\(event.unchanged)"
        case .caseLinked(let event): event.externalNumber
        case .enquiryOpened(let event): "→ \(event.ownerID)"
        case .enquiryEscalated(let event): "→ \(event.leaderID) \(look.clock.text(event.promisedUntil))"
        case .enquirySettled(let event): "\(look(event.outcome.label)) \(event.postID)\(event.caseNumber)"
        case .enquiryHandedOver(let event): "\(event.fromPersonID) → \(event.toPersonID)"
        case .enquiryLapsed(let event): event.ownerID
        case .schedulePut(let event): text(of: event.schedule?.sessions ?? [])
        case .openingPut(let event): text(of: event.opening?.sessions ?? [])
        case .dutyAdded(let event): "\(look(event.kind.label)) \(event.from)–\(event.until)"
        case .dutyEnded(let event): event.until
        case .coverChanged(let event):
            event.turns.map { "\($0.postID) \(look($0.standing.label)) \($0.personID)" }.joined(separator: look.comma)
        case .rosterAdded(let event): "\(event.roster?.from ?? "")–\(event.roster?.until ?? "")"
        case .rosterEnded(let event): event.until
        case .wentOut(let event): "→ \(look.clock.text(event.expectedReturn))"
        case .awayEnded(let event): event.overdueMinutes > 0 ? look(.overdueBy(event.overdueMinutes)) : ""
        case .outingOverdue(let event): "→ \(look.clock.text(event.expectedReturn))"
        case .visitorsLeft(let event): event.enquiryNumbers.joined(separator: look.comma)
        case .sessionUnaccounted(let event): "\(event.personID) \(event.date) \(event.place)"
        case .sessionCleared(let event): "\(event.personID) \(event.date) \(event.place)"
        case .absenceExplained(let event): event.late ? "\(event.personID) \(look(.lateStatement))" : event.personID
        case .absenceDecided(let event): "\(event.personID) \(look(event.verdict.label))"
        case .correctionAsked(let event): "\(event.personID) \(look(event.kind.label)) \(event.date) \(event.time)"
        case .correctionDecided(let event): "\(event.personID) \(look(event.verdict.label))"
        case .leaveAsked(let event):
            "\(event.personID) \(event.parts.map(\.kindID).joined(separator: look.comma)) \(event.parts.first?.from ?? "")"
        case .leaveDecided(let event): "\(event.personID) \(look(event.verdict.label)) \(event.decidedBy)"
        case .leaveDecisionConfirmed(let event): event.personID
        case .leaveConsented(let event): event.personID
        case .substituteNamed(let event): "\(event.postID) \(event.substituteID)"
        case .leaveWithdrawn(let event): event.personID
        case .leaveReturned(let event): "\(event.personID) \(look.clock.text(event.at))"
        case .leaveReturnConfirmed(let event): event.personID
        case .leavePaperHandedIn(let event): "\(event.personID) \(event.paper)"
        case .leaveKindPut(let event): event.kind?.name ?? ""
        case .workedSincePut(let event): "\(event.personID) \(event.workedSince)"
        case .sheetEntered(let event): "\(event.voucher) ×\(event.lines)"
        case .sheetDecided(let event): "\(event.voucher) \(look(event.verdict.label))"
        case .sheetSealed(let event): "\(event.month) ×\(event.people)"
        case .sheetCorrectionAsked(let event): event.month
        case .sheetCorrectionDecided(let event): "\(event.month) \(event.revision) ±\(event.changed)"
        case .studyGroupPut(let event): "\(event.leaderID) \(event.recorderID) ×\(event.members)"
        case .studyPlanned(let event): "\(event.groupID) \(event.date) \(event.from)–\(event.until) ×\(event.members)"
        case .studyCancelled(let event): event.groupID
        case .studyAskedOff(let event): event.personID
        case .studyAskOffDecided(let event): "\(event.personID) \(look(event.verdict.label))"
        case .studyRecorded(let event): "\(event.groupID) +\(event.present) -\(event.absent)"
        case .essayHandedIn(let event): event.month
        case .notesChecked(let event): "\(event.month) \(look(event.verdict.label))"
        case .windowEnded(let event): "→ \(event.toWindowID)"
        case .authorisationPut(let event): event.personID
        case .authorisationRemoved(let event): event.personID
        case .delegationGiven(let event): "\(event.giverID) → \(event.delegateID) \(event.from)–\(event.until)"
        case .delegationRevoked(let event): "\(event.giverID) → \(event.delegateID)"
        case .handoverGiven(let event): "\(event.giverID) → \(event.takerID) ×\(event.cases)"
        case .handoverAnswered(let event): event.more ? "\(event.takerID) \(look(.moreWanted))" : event.takerID
        case .handoverGivenBack(let event): "→ \(event.giverID) ×\(event.steps)"
        case .handoverClosed(let event): event.giverID
        case .scheduleRemoved, .openingRemoved, .bookOpened, .clockConfirmed, .entriesRedacted, .pinChosen, .pinReset,
            .badgeSessionOpened,
            .badgeSessionClosed, .terminalPut, .serviceAccountPut, .unitPut, .staffPut, .windowPut, .postRetired,
            .itemRetired, .applicantVisited, .caseAnnulled, .applicationWithdrawn, .applicantRevealed, .signedIn, .signedOut,
            .steppedAway:
            ""
        }
    }
}

extension CheckWord {
    fileprivate func text(of result: CaseResult, _ look: Look) -> String {
        result == .unspecified ? look(label) : "\(look(label)) \(look(result.label))"
    }
}
