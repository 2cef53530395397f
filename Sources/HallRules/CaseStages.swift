extension Case {
    /// FA-6. The case in another's hands, open and with its clock as it is. Nobody gets a case who has left, has it already, or
    /// is the one handing it over.
    ///
    /// Refused with FA-6, TL-2 when it is closed, AB-5 to whom the case is not entrusted.
    public func handedOver(to next: Person, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Case {
        try checkHandOver(to: next, by: actor, at: post, now: now)
        var changed = self
        changed.handler = next.id
        return changed
    }

    /// TL-2. The case ended. A decision is granted or denied (with its reason, ON-6), a service completed; either may be
    /// withdrawn by the applicant, also while the clock stands, and then the pause ends with it.
    ///
    /// Refused with TL-2, ON-6 or AB-5.
    public func finished(_ result: Result, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        var changed = self
        switch (stage, result) {
        case (.finished, _), (.annulled, _): try checkOpen()
        case (.paused(let cause, let since), .withdrawn):
            changed = closingPause(cause, from: since, to: max(now.day, since))
        case (.paused, .granted), (.paused, .denied), (.paused, .completed): try checkInWork()
        case (.inWork, _): break
        }
        try checkFits(result)
        try checkChecks(for: result, by: actor)
        try checkHere(for: result)
        changed.whereabouts = .here
        changed.stage = .finished(result, at: now)
        return changed
    }

    /// TL-2. An entry made by mistake, taken back with its reason. It is no way out of a case: one that is finished stays
    /// finished for whoever handled it, and only the registrar or the director may take it back. What a decision gave the
    /// applicant is not touched by it.
    ///
    /// Refused with TL-2 or AB-5.
    public func annulled(reason: String, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Case {
        _ = try orderingCapacity(of: actor, at: post)
        switch stage {
        case .inWork, .paused: break
        case .annulled: try checkOpen()
        case .finished:
            guard officeCapacity(of: actor) != nil else {
                throw Refusal(
                    .tl2, zh: "这件已经办结；如属误录，请登记员或主任写明原因后作废。",
                    en: "This case is finished; if it was entered by mistake, the registrar or the director may annul it.")
            }
        }
        guard !reason.isBlank else {
            throw Refusal(
                .tl2, zh: "只有误录的办件可以作废，请写明错在哪里。", en: "Only a mistaken entry can be annulled: say what the mistake was.")
        }
        var changed = self
        changed.stage = .annulled(reason: reason, at: now)
        return changed
    }

    /// Refused with TL-2 once a case is finished or annulled: nothing more happens to it.
    public func checkOpen() throws(Refusal) {
        switch stage {
        case .inWork, .paused: return
        case .finished(let result, let time):
            throw Refusal(
                .tl2, zh: "这件已于\(time)办结（\(result.zh)），不能再操作；如需再办，请另行受理。",
                en: "This case was finished at \(time) (\(result.en)); if there is more to do, accept a new one.")
        case .annulled(_, let time):
            throw Refusal(
                .tl2, zh: "这件已于\(time)作废，不能再操作；如需办理，请重新受理。",
                en: "This case was annulled at \(time); if it is to be handled, accept it anew.")
        }
    }

    /// Refused with TL-2 unless the clock runs.
    func checkInWork() throws(Refusal) {
        try checkOpen()
        if case .paused(let cause, let since) = stage {
            throw Refusal(
                .tl2, zh: "这件自\(since)起因\(cause.zh)暂停计时，请先登记恢复。",
                en: "This case has been paused since \(since) (\(cause.en)); record first that it goes on.")
        }
    }

    private func checkFits(_ result: Result) throws(Refusal) {
        switch (item.ending, result) {
        case (_, .withdrawn), (.decision, .granted), (.service, .completed): return
        case (.decision, .denied(let reason)):
            guard !reason.isBlank else {
                throw Refusal(
                    .on6, zh: "不予办理须写明理由和依据，请补充。", en: "A denial needs its reason and legal basis; add them.")
            }
        case (.decision, .completed):
            throw Refusal(
                .tl2, zh: "“\(item.name)”须作出决定，请选择准予或不予。", en: "“\(item.name)” ends in a decision: choose granted or denied.")
        case (.service, .granted), (.service, .denied):
            throw Refusal(
                .tl2, zh: "“\(item.name)”不是审批事项，办完请选择办结。", en: "“\(item.name)” needs no decision: choose completed.")
        }
    }
}
