import HallProto

extension ReplayReport {
    typealias Spent = (calls: Int, milliseconds: Int)

    /// Puts the figures together and says what does not fit.
    init(_ driver: ReplayDriver, states: [Int: DueState], journal: Int64, spent: Spent) {
        let plan = driver.plan
        sections = [
            Self.hall(plan), Self.cases(driver), Self.rows(driver), Self.dues(plan, states), Self.work(driver, journal, spent),
        ]
        differences = plan.files.indices.compactMap { index in
            guard let info = driver.cases[index], let state = states[index] else { return nil }
            let file = plan.files[index]
            guard state.isLate != file.isLate(at: plan.end) else { return nil }
            return Difference(name: file.name, number: info.number, lateByHall: state.isLate, fit: file.fit)
        }
        refusals = driver.refusals.sorted { ($0.key.method, $0.key.ground) < ($1.key.method, $1.key.ground) }
            .map { ($0.key, $0.value, driver.said[$0.key]) }
        unmappedChannels = Set(plan.files.map(\.channel)).filter { ReplayChannels.channel($0) == nil }.sorted()
        unexpected = surprises(driver, states)
    }

    private func surprises(_ driver: ReplayDriver, _ states: [Int: DueState]) -> [Phrase] {
        let plan = driver.plan
        let counted = ReplayFate.allCases.reduce(0) { sum, fate in sum + driver.fates.count { $0 == fate } }
        let unexplained = differences.count { $0.fit == .exact }
        let ended = states.values.count { $0 == .finishedOnTime || $0 == .finishedLate }
        let checks: [(Bool, Phrase)] = [
            (driver.refusals.isEmpty, .replayRefusedSome), (counted == plan.fates.count, .replayRowsMissing),
            (driver.line.sessionsLost == 0, .replaySessionsLost), (unexplained == 0, .replayUnexplained(unexplained)),
            (states.count == driver.accepted && driver.accepted == plan.files.count, .replayCasesMissing),
            // A receipt and a promise each, and a notice for what was incomplete.
            (driver.papers == 2 * driver.accepted + driver.notices, .replayPapersMissing),
            (ended == driver.finished && driver.finished == plan.finishes, .replayEndsMissing),
        ]
        return checks.filter { !$0.0 }.map(\.1)
    }

    private static func hall(_ plan: ReplayPlan) -> Section {
        Section(
            key: "hall", title: .replayHall,
            lines: [
                Line(key: "clerks", label: .replayClerks, value: plan.hall.clerks.count),
                Line(key: "units", label: .replayUnits, value: plan.hall.departments.count),
                Line(key: "groups", label: .replayGroups, value: plan.hall.groups),
                Line(key: "posts", label: .replayPosts, value: plan.hall.posts.count),
                Line(key: "splitGroups", label: .replaySplit, value: plan.hall.splitGroups),
                Line(key: "standIns", label: .replayStandIns, value: plan.hall.standIns),
                Line(key: "items", label: .replayItems, value: plan.items.count),
                Line(key: "years", label: .replayYears, value: plan.years.count),
            ])
    }

    private static func cases(_ driver: ReplayDriver) -> Section {
        let plan = driver.plan
        return Section(
            key: "cases", title: .replayCases,
            lines: [
                Line(key: "inLog", label: .replayInLog, value: plan.files.count),
                Line(key: "notices", label: .replayNotices, value: driver.notices),
                Line(key: "accepted", label: .replayAccepted, value: driver.accepted),
                Line(key: "finished", label: .replayFinished, value: driver.finished),
                Line(key: "open", label: .replayOpen, value: driver.accepted - driver.finished),
                Line(key: "papers", label: .replayPapers, value: driver.papers),
                Line(key: "handOvers", label: .replayHandOvers, value: driver.handedOver),
                Line(key: "acceptedByStepAfterEnd", label: .replayLateStep, value: plan.acceptedByLateStep),
                Line(key: "acceptedByStepBeforeStart", label: .replayEarlyStep, value: plan.acceptedByEarlyStep),
                Line(key: "endBeforeStart", label: .replayEndFirst, value: plan.files.count(where: \.endsBeforeStart)),
                Line(
                    key: "unmappedChannel", label: .replayChannel,
                    value: plan.files.count {
                        ReplayChannels.channel($0.channel) == nil
                    }),
                Line(key: "callsWithoutCase", label: .replayWithoutCase, value: driver.withoutCase),
            ])
    }

    private static func rows(_ driver: ReplayDriver) -> Section {
        let fates = ReplayFate.allCases.map { fate in
            Line(key: fate.rawValue, label: fate.label, value: driver.fates.count { $0 == fate })
        }
        return Section(
            key: "rows", title: .replayRows,
            lines: fates + [Line(key: "all", label: .replayAllRows, value: driver.fates.count)])
    }

    private static func dues(_ plan: ReplayPlan, _ states: [Int: DueState]) -> Section {
        let late = plan.files.filter { $0.isLate(at: plan.end) }
        let fits = ReplayPromise.Fit.allCases.map { fit in
            Line(key: "fit_\(fit.rawValue)", label: fit.label, value: plan.files.count { $0.fit == fit })
        }
        return Section(
            key: "dues", title: .replayDues,
            lines: [
                Line(key: "finishedLateByHall", label: .replayHallLate, value: states.values.count { $0 == .finishedLate }),
                Line(key: "finishedLateByLog", label: .replayLogLate, value: late.count { $0.endedAt != nil }),
                Line(key: "overdueByHall", label: .replayHallOverdue, value: states.values.count { $0 == .overdue }),
                Line(key: "overdueByLog", label: .replayLogOverdue, value: late.count { $0.endedAt == nil }),
            ] + fits)
    }

    private static func work(_ driver: ReplayDriver, _ journal: Int64, _ spent: Spent) -> Section {
        Section(
            key: "work", title: .replayWork,
            lines: [
                Line(key: "badgeSessions", label: .replaySessions, value: driver.line.sessionsOpened),
                Line(key: "badgeSessionsLost", label: .replayLost, value: driver.line.sessionsLost),
                Line(key: "calls", label: .replayCalls, value: spent.calls),
                Line(key: "milliseconds", label: .replaySpent, value: spent.milliseconds),
                Line(key: "callsPerSecond", label: .replayRate, value: spent.calls * 1000 / max(spent.milliseconds, 1)),
                Line(key: "journalEntries", label: .replayJournal, value: Int(journal)),
            ])
    }
}

extension DueState {
    fileprivate var isLate: Bool { self == .overdue || self == .finishedLate }
}
