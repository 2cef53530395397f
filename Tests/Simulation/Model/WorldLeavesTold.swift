import HallProto

/// LV-5: the register as it is read.
extension World {
    private func dueOn(_ paper: (name: String, workdays: Int, first: Int, cameOn: Int?)) -> Int? {
        guard paper.workdays > 0 else { return paper.first }
        var (day, left) = (paper.first, paper.workdays)
        while left > 0 {
            day += 1
            guard let works = isWorkday(day) else { return nil }
            if works { left -= 1 }
        }
        return day
    }

    func isLate(_ paper: (name: String, workdays: Int, first: Int, cameOn: Int?)) -> Bool {
        dueOn(paper).map { $0 < paper.cameOn ?? today } ?? false
    }

    func needsDoing(_ off: Off) -> Bool {
        isOverdue(off) || off.isBackDoubtful || !off.awaits.isEmpty
            || off.stage == .granted && off.papers.contains { $0.cameOn == nil && isLate($0) }
    }

    func shownStage(_ off: Off) -> LeaveStage {
        off.stage == .granted && off.back != nil && !off.isBackDoubtful ? .returned : off.stage
    }

    /// How the daemon's word differs from the model's; nil: it doesn't.
    func complaint(about info: LeaveInfo?) -> String? {
        guard let info, let off = offs[info.number] else { return "there is no leave \(info?.number ?? "")" }
        let isLate = off.back.map { back in dueBack(off).map { $0 < back } ?? false } ?? false
        let expected = [
            "\(shownStage(off))", off.person, "\(off.halves)", "\(off.chained)", off.chained <= 2 ? "director" : "principal",
            off.decider, "\(!off.awaits.isEmpty)", off.waiver, off.consent, "\(off.version)", off.slip, "\(off.isAfterwards)",
            "\(off.back.map { Days.instant(wallMinute: $0) } ?? -1)", "\(off.isBackDoubtful)", "\(isOverdue(off))",
            "\(isLate)", "\(off.stands ? workedHalves(off).count : 0)",
            "\(off.substitutes.sorted { $0.key < $1.key }.map(\.value))",
            "\(off.cuts.count)", "\(off.papers.map { "\($0.name) \(dueOn($0).map(Days.text) ?? "") \(isLateText($0))" })",
        ]
        let shown = [
            "\(info.stage)", info.personID, "\(info.halfDays)", "\(info.chainedHalfDays)", "\(info.tier)", info.decidedBy,
            "\(info.awaitsWord)", info.waiver, info.consent, "\(info.version)", info.slipID, "\(info.afterwards)",
            "\(Self.milliseconds(info.returnedAt) ?? -1)", "\(info.returnUnconfirmed)", "\(info.overdue)",
            "\(info.lateReturn)", "\(info.takenHalfDays)", "\(info.substitutes.map(\.personID))", "\(info.cuts.count)",
            "\(info.papers.map { "\($0.name) \($0.dueOn) \($0.overdue) \($0.handedInAt != nil)" })",
        ]
        return shown == expected ? nil : "\(info.number): \(shown), not \(expected)"
    }

    private func isLateText(_ paper: (name: String, workdays: Int, first: Int, cameOn: Int?)) -> String {
        "\(isLate(paper)) \(paper.cameOn != nil)"
    }
}
