/// ST-4. What became of a study for one person 学习台账: derived from the record and the facts, and never counted as absence by staff law.
public enum StudyStanding: String, Sendable, Hashable, CaseIterable {
    /// Not recorded.
    case pending
    case attended
    /// 请假
    case askedOff = "asked_off"
    /// 值守: at a window or covering.
    case serving
    /// 休假、外出、轮休
    case away
    /// 无故缺席
    case stayedAway = "stayed_away"

    /// What is known of one person and one study.
    public struct Facts: Sendable, Hashable {
        public enum Record: Sendable, Hashable {
            case missing
            case present
            case absent
        }

        public let record: Record
        /// Nil: has not asked off.
        public let askOff: StudyAskOff.Stage?
        /// Of its minutes those at a post, and those on leave, on an outing or off duty.
        public let servedMinutes: Int
        public let awayMinutes: Int

        public init(_ record: Record, askOff: StudyAskOff.Stage?, servedMinutes: Int, awayMinutes: Int) {
            self.record = record
            self.askOff = askOff
            self.servedMinutes = servedMinutes
            self.awayMinutes = awayMinutes
        }
    }

    /// ST-4. Asking off excuses unless it was rejected; so does half of the time at a post, or away in order.
    public init(_ facts: Facts, minutes: Int) {
        switch (facts.record, facts.askOff) {
        case (.missing, _): self = .pending
        case (.present, _): self = .attended
        case (.absent, .waiting), (.absent, .decided(.granted)): self = .askedOff
        case (.absent, .decided(.rejected)), (.absent, nil):
            if facts.servedMinutes * 2 >= minutes {
                self = .serving
            } else {
                self = facts.awayMinutes * 2 >= minutes ? .away : .stayedAway
            }
        }
    }
}

extension StudyHours {
    /// ST-4. Its minutes at a post, by who served which.
    public func served(by person: Person.ID, _ spans: [CoverSpan]) -> Int {
        minutes(within: spans.filter { $0.standing.person == person }.map { ($0.from, $0.until) })
    }

    /// ST-4. Its minutes on leave, for training elsewhere too, or an outing; all of them where the hall works then and the person does not.
    /// Nobody is planned for two studies at once: what stands as study beside the one they missed is such leave.
    public func away(_ absences: [Absence], duty: [DutySession], hall: [WorkSession]) -> Int {
        let sessions = hall.filter { $0.starts < ends && starts < $0.ends }
        let isOffDuty = !sessions.isEmpty && !duty.contains { sessions.contains($0.session) }
        return isOffDuty ? minutes : minutes(within: absences.map { ($0.from, $0.until) })
    }
}

/// ST-1. Weeks, Monday to Sunday, and how many afternoons each needs.
public enum StudyWeek {
    /// Two afternoons a week.
    public static let afternoons = 2
    /// With fewer working days one will do, with none none.
    public static let workdaysForTwo = 3

    public static func monday(of day: Day) -> Day { day - (day.weekday.rawValue - Weekday.monday.rawValue) }

    /// The Mondays of the weeks of a month: a week belongs to the month its Thursday lies in, which has most of its days.
    public static func mondays(in month: ClosedRange<Day>) -> [Day] {
        let first = monday(of: month.lowerBound)
        return (0...5).map { first + 7 * $0 }.filter { month.contains($0 + 3) }
    }

    /// ST-1. How many afternoons the week of a Monday needs, by the legal calendar.
    public static func needed(_ monday: Day, in calendar: WorkCalendar) -> Known<Int> {
        calendar.workdays(after: monday - 1, through: monday + 6).map(needed(workdays:))
    }

    static func needed(workdays: Int) -> Int { workdays == 0 ? 0 : workdays < workdaysForTwo ? 1 : afternoons }

    /// ST-1. How many of these are on different afternoons.
    public static func afternoons(_ studies: [StudyHours]) -> Int { Set(studies.filter(\.isAfternoon).map(\.day)).count }

    /// ST-1. Whether a week that is over was short. One in which somebody came or left is not asked for.
    public static func isShort(
        _ monday: Day, planned: Int, needed: Int, served: ClosedRange<Day>, today: Day
    ) -> Bool {
        today > monday + 6 && served.contains(monday) && served.contains(monday + 6) && planned < needed
    }
}

/// ST-3. Essays 心得体会 and checks of notes, by month.
public enum StudyMonth {
    public static let essaysNeeded = 1
    /// Further back nobody writes or looks up anything.
    public static let daysBackMax = 366

    /// ST-3. Refused for a month that has not begun, or is long over.
    public static func check(_ month: ClosedRange<Day>, today: Day) throws(Refusal) {
        let (year, number) = (month.lowerBound.year, month.lowerBound.month)
        guard month.lowerBound <= today else {
            throw Refusal(
                .st3, zh: "\(year)年\(number)月还没有开始，请核对月份。", en: "Month \(number) of \(year) has not begun; check the month.")
        }
        guard today - month.upperBound <= daysBackMax else {
            throw Refusal(
                .st3, zh: "\(year)年\(number)月已过去一年以上，不再补交补查。",
                en: "Month \(number) of \(year) ended more than a year ago; nothing is added to it any more.")
        }
    }

    /// ST-3. Whether somebody's month is short of an essay: it is over, and they were there for the whole of it.
    public static func isShort(_ month: ClosedRange<Day>, essays: Int, served: ClosedRange<Day>, today: Day) -> Bool {
        today > month.upperBound && served.contains(month.lowerBound) && served.contains(month.upperBound)
            && essays < essaysNeeded
    }

    /// ST-3. Notes are checked by somebody else.
    public static func checkNotes(of person: Person.ID, by checker: Person.ID) throws(Refusal) {
        guard person != checker else {
            throw Refusal(
                .st3, zh: "自己的学习笔记不能自己检查，请支部另一位同志检查。",
                en: "Nobody checks their own notes; have somebody else of the branch do it.")
        }
    }
}

/// ST-4. Who reads what became of study: the offices everybody's, a group's leader and recorder the group's, anybody else their own.
public struct StudyReader: Sendable, Hashable {
    public enum Reach: Sendable, Hashable {
        case everybody
        /// These and oneself.
        case people(Set<Person.ID>)
    }

    public let person: Person.ID
    public let reach: Reach

    public init(person: Person.ID, reach: Reach) {
        self.person = person
        self.reach = reach
    }

    public func sees(_ other: Person.ID) -> Bool {
        switch reach {
        case .everybody: true
        case .people(let people): other == person || people.contains(other)
        }
    }

    /// ST-4. Refused about somebody else's.
    public func check(_ other: Person.ID) throws(Refusal) {
        guard sees(other) else {
            throw Refusal(
                .st4, zh: "学习台账只给本人、小组负责人、记录员和党支部看，请向他们询问。",
                en: "Somebody's study is read by them, their group's leader and recorder, and the party branch; ask these.")
        }
    }
}
