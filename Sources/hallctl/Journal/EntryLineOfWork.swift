import HallProto

extension JournalEvent.Event {
    /// What the line says of what was done on a case beside its stages; nothing for anything else.
    func particularsOfWork(_ look: Look) -> String {
        if case .caseLimitExtended(let event) = self { return "+\(event.workingDays) \(event.statutoryDue)" }
        if case .caseReviewed(let event) = self { return checked(event.word, event.result, look) }
        if case .caseApproved(let event) = self {
            return "\(event.principalID) \(checked(event.word, event.result, look))"
        }
        if case .caseStepRecorded(let event) = self { return event.procedureLine == 0 ? "" : "\(event.procedureLine)" }
        if case .caseSentUp(let event) = self { return "→ \(event.authority)" }
        if case .caseCameBack(let event) = self { return "← \(event.authority)" }
        if case .authorityContacted(let event) = self { return "\(event.authority) \(look(event.way.label))" }
        if case .caseDelivered(let event) = self { return look(event.way.label) }
        if case .deliveryNearDue(let event) = self { return "\(event.handlerID) \(event.dueOn)" }
        return ""
    }

    private func checked(_ word: CheckWord, _ result: CaseResult, _ look: Look) -> String {
        result == .unspecified ? look(word.label) : "\(look(word.label)) \(look(result.label))"
    }
}
