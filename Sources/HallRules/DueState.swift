/// TL-5. How a case stands against its promise. Worked out when it is asked for, from the clock, the ledger and the stage.
public enum DueState: String, Sendable, Hashable, CaseIterable {
    case onTime = "on_time"
    /// 黄灯
    case nearDue = "near_due"
    /// 红灯
    case overdue
    /// The clock stands: it can't run out meanwhile.
    case paused
    /// The calendar does not reach the due day.
    case provisional
    case finishedOnTime = "finished_on_time"
    case finishedLate = "finished_late"
    case annulled
}

/// TL-5. What time will bring for a deadline that has a date.
public struct Moments: Sendable, Hashable {
    /// Yellow from this minute on.
    public let nearDue: HallTime
    /// Closing time of the due day: the last minute that is in time.
    public let closes: HallTime

    /// Red from this minute on: the lapse.
    public var overdueFrom: HallTime { closes.advanced(byMinutes: 1) }

    /// Whole minutes past the closing time; 0 in time.
    public func lateMinutes(at time: HallTime) -> Int { max(0, time.minutes(since: closes)) }

    func openState(now: HallTime) -> DueState {
        if now > closes { return .overdue }
        return now >= nearDue ? .nearDue : .onTime
    }
}

extension Case {
    /// TL-5. The moments of the promise; nil while it has no date (paused, provisional).
    public func moments(in timetable: Timetable) -> Moments? { moments(of: promise, in: timetable) }

    /// The moments of the law's limit; nil if there is none or it has no date.
    public func statutoryMoments(in timetable: Timetable) -> Moments? {
        statutoryLimit.flatMap { moments(of: $0, in: timetable) }
    }

    /// TL-5. The state as of a minute. A finished case is judged by the minute it was finished, whatever the clock says now.
    public func dueState(now: HallTime, in timetable: Timetable) -> DueState {
        switch stage {
        case .annulled: .annulled
        case .paused: .paused
        case .inWork: openState(now: now, in: timetable)
        case .finished(_, let time): finishedState(at: time, in: timetable)
        }
    }

    private func openState(now: HallTime, in timetable: Timetable) -> DueState {
        switch promise.due(in: timetable.calendar) {
        case .on(let day): timetable.moments(on: day, from: accepted).openState(now: now)
        case .paused: .paused
        case .provisional: .provisional
        }
    }

    private func finishedState(at time: HallTime, in timetable: Timetable) -> DueState {
        switch promise.due(in: timetable.calendar) {
        case .on(let day): time > timetable.moments(on: day, from: accepted).closes ? .finishedLate : .finishedOnTime
        case .paused: .finishedOnTime
        case .provisional(let provisional): time.day < provisional.notBefore ? .finishedOnTime : .provisional
        }
    }

    private func moments(of deadline: Deadline, in timetable: Timetable) -> Moments? {
        deadline.due(in: timetable.calendar).day.map { timetable.moments(on: $0, from: accepted) }
    }
}

extension Timetable {
    /// The moments of a limit that began at `start` and ends on a day.
    func moments(on due: Day, from start: HallTime) -> Moments {
        let closing = hours.closing(on: due)
        // What begins after closing (ATT-7) and is due the same day has until midnight, else it would be late at birth.
        let closes = start.day == due && start > closing ? HallTime(day: due, time: .endOfDay) : closing
        let yellow = calendar.workday(nearDueWorkdays, before: due).value.map(hours.opening) ?? start
        return Moments(nearDue: max(yellow, start), closes: closes)
    }
    /// The last due day of what can be yellow by now: whatever is due later turns yellow later. Nil where the calendar does not
    /// reach that far.
    public func lastNearDueDay(now: HallTime) -> Day? {
        let opened = now >= hours.opening(on: now.day) ? now.day : now.day - 1
        return calendar.workday(nearDueWorkdays, after: opened).value
    }
}
