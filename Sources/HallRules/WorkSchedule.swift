/// ATT-3. When one works, from a day on until the next schedule 作息安排: summer and winter differ.
public struct WorkSchedule: Sendable, Hashable {
    /// A stretch of work without a break 班次: a morning, an afternoon. It ends on the day it begins.
    public struct Session: Sendable, Hashable {
        public let starts: TimeOfDay
        public let ends: TimeOfDay

        public init(starts: TimeOfDay, ends: TimeOfDay) {
            self.starts = starts
            self.ends = ends
        }
    }

    /// ATT-1. Whether noon needs marks.
    public enum Marking: Sendable, Hashable, CaseIterable {
        /// In and out for every session.
        case eachSession
        /// In when the day's work begins, out when it ends.
        case wholeDay
    }

    /// Morning, afternoon, evening.
    public static let sessionsMax = 3
    /// The hall's choice. Past an hour nobody would call it a grace.
    public static let graceMinutesRange = 0...60
    /// How early one may sign in: more than six hours ahead is another session's.
    public static let opensMinutesRange = 0...360
    /// How long a session waits for its sign-outs: by then the next day's must not have begun.
    public static let settlesMinutesRange = 0...360

    public let from: Day
    /// In order.
    public let sessions: [Session]
    public let marking: Marking
    /// So many minutes late, or early, are none; one more and all of them count.
    public let graceMinutes: Int
    /// From so many minutes before a session a sign-in counts for it.
    public let opensMinutes: Int
    /// So many minutes after a session it is settled what became of it.
    public let settlesMinutes: Int

    public init(
        from: Day, sessions: [Session], marking: Marking, graceMinutes: Int, opensMinutes: Int, settlesMinutes: Int
    ) {
        self.from = from
        self.sessions = sessions
        self.marking = marking
        self.graceMinutes = graceMinutes
        self.opensMinutes = opensMinutes
        self.settlesMinutes = settlesMinutes
    }

    /// ATT-3. Sessions as a day can have them. Refused with ATT-3 for more than three of them, for one that ends before it begins, and for
    /// two that overlap.
    public static func checked(_ sessions: [Session]) throws(Refusal) -> [Session] {
        guard sessions.count <= sessionsMax else {
            throw Refusal(
                .att3, zh: "一天最多\(sessionsMax)个班次，请合并相连的班次。",
                en: "A day has at most \(sessionsMax) sessions; join those that follow one another.")
        }
        for session in sessions where session.ends <= session.starts {
            throw Refusal(
                .att3, zh: "班次\(session)的结束时间不晚于开始时间，请改正。", en: "The session \(session) ends before it begins; correct it.")
        }
        for (session, next) in zip(sessions, sessions.dropFirst()) where next.starts < session.ends {
            throw Refusal(
                .att3, zh: "班次\(session)和\(next)重叠或顺序颠倒，请按先后填写。",
                en: "The sessions \(session) and \(next) overlap or stand the wrong way round; put them in order.")
        }
        return sessions
    }

    /// ATT-3. Refused with ATT-3 also without any session: a day the hall does not open is an exception, not a schedule.
    public func checked() throws(Refusal) -> WorkSchedule {
        guard !sessions.isEmpty else {
            throw Refusal(.att3, zh: "作息安排至少要有一个班次。", en: "A schedule has at least one session.")
        }
        _ = try Self.checked(sessions)
        return self
    }
}

extension WorkSchedule.Session: CustomStringConvertible {
    /// "08:30–12:00".
    public var description: String { "\(starts)–\(ends)" }
}

/// ATT-3. A day on which the hall opens otherwise than its schedule says: a Saturday it serves, an afternoon closed by snow. Opening
/// hours are not the legal calendar: no deadline knows of it.
public struct OpeningDay: Sendable, Hashable {
    public let day: Day
    /// In order; none: closed all day.
    public let sessions: [WorkSchedule.Session]

    public init(day: Day, sessions: [WorkSchedule.Session]) {
        self.day = day
        self.sessions = sessions
    }
}

/// ATT-3. A session of one day, by its place in it.
public struct WorkSession: Sendable, Hashable {
    public let day: Day
    /// 1 is the day's first.
    public let place: Int
    public let hours: WorkSchedule.Session

    public init(day: Day, place: Int, hours: WorkSchedule.Session) {
        self.day = day
        self.place = place
        self.hours = hours
    }

    public var starts: HallTime { HallTime(day: day, time: hours.starts) }
    public var ends: HallTime { HallTime(day: day, time: hours.ends) }
}
