/// ST-1. When people study 学习: a stretch of one day.
public struct StudyHours: Sendable, Hashable {
    /// From here on it is an afternoon.
    public static let noon = TimeOfDay(hour: 12, minute: 0)!

    public let day: Day
    public let from: TimeOfDay
    public let until: TimeOfDay

    /// Nil unless it ends after it begins.
    public init?(day: Day, from: TimeOfDay, until: TimeOfDay) {
        guard from < until else { return nil }
        self.day = day
        self.from = from
        self.until = until
    }

    public var starts: HallTime { HallTime(day: day, time: from) }
    public var ends: HallTime { HallTime(day: day, time: until) }
    public var minutes: Int { until.minuteOfDay - from.minuteOfDay }
    public var isAfternoon: Bool { from >= Self.noon }

    public func overlaps(_ other: StudyHours) -> Bool { day == other.day && from < other.until && other.from < until }

    /// How many of its minutes lie in at least one of these stretches.
    public func minutes(within stretches: [(from: HallTime, until: HallTime)]) -> Int {
        var counted = 0
        var reached = starts
        for stretch in stretches.sorted(by: { $0.from < $1.from }) {
            let (first, last) = (max(stretch.from, reached), min(stretch.until, ends))
            guard first < last else { continue }
            counted += last.minutes(since: first)
            reached = last
        }
        return counted
    }
}

extension StudyHours: CustomStringConvertible {
    public var description: String { "\(day) \(from)–\(until)" }
}

/// ST-2, ST-5. A study group 学习小组, with whom one asks off, and who writes down who came.
public struct StudyGroup: Sendable, Hashable {
    public let name: String
    public let leader: Person.ID
    public let recorder: Person.ID
    /// Leader and recorder included.
    public let members: Set<Person.ID>

    public init(name: String, leader: Person.ID, recorder: Person.ID, members: Set<Person.ID>) {
        self.name = name
        self.leader = leader
        self.recorder = recorder
        self.members = members.union([leader, recorder])
    }

    /// ST-2, ST-5. Refused where leader and recorder are one, and for who has left or is in another group; `taken`: the groups of those who are
    /// in one.
    public static func formed(
        name: String, leader: Person, recorder: Person, members: [Person], taken: [Person.ID: String], on day: Day
    ) throws(Refusal) -> StudyGroup {
        guard leader.id != recorder.id else {
            throw Refusal(
                .st5, zh: "小组的记录员须另有其人，不能由负责人兼任，请改选一位。",
                en: "A group's recorder is somebody else than its leader; name another.")
        }
        for person in [leader, recorder] + members {
            guard person.isServing(on: day) else {
                throw Refusal(
                    .st2, zh: "\(person.name)已经离岗，不能编入学习小组，请核对。",
                    en: "\(person.name) has left and can't be in a study group; check it.")
            }
            if let other = taken[person.id] {
                throw Refusal(
                    .st2, zh: "\(person.name)已在学习小组“\(other)”，一人只在一个小组，请先调出。",
                    en: "\(person.name) is in the group “\(other)”; one is in one group alone, so take them out there first.")
            }
        }
        return StudyGroup(name: name, leader: leader.id, recorder: recorder.id, members: Set(members.map(\.id)))
    }
}

/// ST-1, ST-2. What is planned in one go: a topic, in one shift or several 轮训.
public struct StudyPlan: Sendable {
    /// A quarter.
    public static let daysAheadMax = 92

    public struct Shift: Sendable {
        public let hours: StudyHours
        public let people: [Person]

        public init(hours: StudyHours, people: [Person]) {
            self.hours = hours
            self.people = people
        }
    }

    /// ST-1, ST-2. Refused for a shift that has begun, lies too far ahead or takes nobody, for who is not of the group or has left by then, and
    /// for who would be in two places; `busy`: the other studies of each.
    public static func check(
        _ shifts: [Shift], group: StudyGroup, busy: [Person.ID: [StudyHours]], now: HallTime
    ) throws(Refusal) {
        var seen: Set<Person.ID> = []
        for shift in shifts {
            try checkTime(shift.hours, now: now)
            guard !shift.people.isEmpty else {
                throw Refusal(
                    .st2, zh: "\(shift.hours)这一轮没有人参加，请写明人员。",
                    en: "Nobody is to go to the shift of \(shift.hours); name the people.")
            }
            for person in shift.people {
                try checkBelongs(person, to: group, on: shift.hours.day)
                guard seen.insert(person.id).inserted else {
                    throw Refusal(
                        .st1, zh: "\(person.name)被编入两轮，一人只参加一轮，请改正。",
                        en: "\(person.name) is in two shifts; everybody goes to one, so take them out of the other.")
                }
                if let other = busy[person.id]?.first(where: { $0.overlaps(shift.hours) }) {
                    throw Refusal(
                        .st1, zh: "\(person.name)在\(other)已安排学习，请错开时间。",
                        en: "\(person.name) is to study at \(other) already; choose another time.")
                }
            }
        }
    }

    private static func checkTime(_ hours: StudyHours, now: HallTime) throws(Refusal) {
        guard now < hours.starts else {
            throw Refusal(
                .st1, zh: "\(hours)已经开始或过去，请安排以后的时间。", en: "\(hours) has begun or passed; plan for a time to come.")
        }
        guard hours.day - now.day <= daysAheadMax else {
            throw Refusal(
                .st1, zh: "最多提前\(daysAheadMax)天安排，\(hours.day)太远，请以后再排。",
                en: "Study is planned at most \(daysAheadMax) days ahead; plan \(hours.day) later.")
        }
    }

    private static func checkBelongs(_ person: Person, to group: StudyGroup, on day: Day) throws(Refusal) {
        guard group.members.contains(person.id), person.isServing(on: day) else {
            throw Refusal(
                .st2, zh: "\(person.name)不在学习小组“\(group.name)”或那时已离岗，请核对人员。",
                en: "\(person.name) is not in the group “\(group.name)”, or has left by then; check the people.")
        }
    }
}

/// ST-5. A study, from being planned until it is recorded or taken back.
public struct Study: Sendable, Hashable {
    public enum Stage: Sendable, Hashable {
        case planned
        /// How often.
        case recorded(revision: Int)
        case cancelled
    }

    public let hours: StudyHours
    /// Those it was planned for who still serve on its day.
    public let due: Set<Person.ID>
    public let stage: Stage

    public init(hours: StudyHours, due: Set<Person.ID>, stage: Stage) {
        self.hours = hours
        self.due = due
        self.stage = stage
    }

    /// ST-2. Taken back, while nothing says that it took place.
    public func cancelled() throws(Refusal) -> Study {
        switch stage {
        case .planned: return Study(hours: hours, due: due, stage: .cancelled)
        case .recorded:
            throw Refusal(
                .st2, zh: "这次学习已有记录，不能取消；记录有误的，请记录员更正。",
                en: "This study is recorded and can't be taken back; where the record is wrong the recorder corrects it.")
        case .cancelled:
            throw Refusal(.st2, zh: "这次学习已经取消，不必再取消。", en: "This study was taken back already; there is nothing more to do.")
        }
    }

    /// ST-5. By whose end it is to be recorded: closing time of the working day after. Nil: the calendar does not reach there.
    public func recordDue(in timetable: Timetable) -> HallTime? {
        Deadline(accepted: hours.day, budgetWorkdays: 1).due(in: timetable.calendar).day.map { timetable.hours.closing(on: $0) }
    }

    /// ST-5. Whether it was recorded too late, or is not recorded and should be by now.
    public func isRecordLate(recorded: HallTime?, now: HallTime, in timetable: Timetable) -> Bool {
        switch stage {
        case .cancelled: false
        case .planned, .recorded: recordDue(in: timetable).map { $0 < recorded ?? now } ?? false
        }
    }
}

/// ST-3, ST-5. The number of a study 学习, "Y2026-000012", or of an essay 心得体会, "H2026-000012": the year and a serial without gaps.
public struct StudyNumber: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, Hashable {
        case study = "Y"
        case essay = "H"
    }

    private let kind: Kind
    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(_ kind: Kind, year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.kind = kind
        self.number = number
    }

    public var description: String { kind.rawValue + number.description }
}
