/// TL-2. The legal calendar: which days are working days, by the yearly notice of the State Council's General Office. For
/// deadlines only; when the hall opens is another thing. It answers for the years that are loaded, and says so where they end.
public struct WorkCalendar: Sendable, Hashable {
    /// What makes a day other than its weekday says. Two plain words: 调休 is rest to some and work to others.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case holiday
        case makeupWorkday = "makeup_workday"
    }

    /// A day the notice names.
    public struct Exception: Sendable, Hashable {
        public let kind: Kind
        /// The festival it belongs to, 国庆节.
        public let name: String
        /// The year whose notice names it, where that is not the day's own: a notice may reach back into December.
        public let noticeYear: Int?

        public init(_ kind: Kind, name: String, noticeYear: Int? = nil) {
            self.kind = kind
            self.name = name
            self.noticeYear = noticeYear
        }
    }

    /// The document a year was loaded from.
    public struct Notice: Sendable, Hashable {
        /// Number or title, 国办发明电〔2024〕12号.
        public let title: String
        /// The day it was issued.
        public let issued: Day

        public init(title: String, issued: Day) {
            self.title = title
            self.issued = issued
        }
    }

    /// What a day is, with the reason.
    public enum DayKind: Sendable, Hashable {
        case workday
        /// A Saturday or Sunday the notice makes a working day.
        case makeupWorkday(name: String)
        case weekend
        case holiday(name: String)

        public var isWorkday: Bool {
            switch self {
            case .workday, .makeupWorkday: true
            case .weekend, .holiday: false
            }
        }
    }

    public let years: [Int: Notice]
    public let exceptions: [Day: Exception]
    private let spans: [Span]

    /// Exceptions in years that are not loaded say nothing: a year counts whole or not at all.
    public init(years: [Int: Notice], exceptions: [Day: Exception]) {
        self.years = years
        self.exceptions = exceptions
        self.spans = Span.spans(ofYears: years.keys.sorted(), exceptions: exceptions)
    }

    public static let empty = WorkCalendar(years: [:], exceptions: [:])

    public static func == (left: WorkCalendar, right: WorkCalendar) -> Bool {
        left.years == right.years && left.exceptions == right.exceptions
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(years)
        hasher.combine(exceptions)
    }
}

extension WorkCalendar {
    public func isLoaded(_ day: Day) -> Bool { years[day.year] != nil }

    public func kind(of day: Day) -> Known<DayKind> {
        isLoaded(day) ? .known(Self.kind(of: day, exceptions)) : .beyondLoaded(year: day.year)
    }

    public func isWorkday(_ day: Day) -> Known<Bool> { kind(of: day).map(\.isWorkday) }

    /// The count-th working day after a day, whatever kind of day that one is. A count of 0 or less is the day itself.
    public func workday(_ count: Int, after day: Day) -> Known<Day> {
        guard count > 0 else { return .known(day) }
        guard let span = span(holding: day + 1) else { return .beyondLoaded(year: (day + 1).year) }
        let index = span.workdaysBefore(day + 1) + count - 1
        guard index < span.workdays.count else { return .beyondLoaded(year: (span.last + 1).year) }
        return .known(span.workdays[index])
    }

    /// The count-th working day before a day. A count of 0 or less is the day itself.
    public func workday(_ count: Int, before day: Day) -> Known<Day> {
        guard count > 0 else { return .known(day) }
        guard let span = span(holding: day - 1) else { return .beyondLoaded(year: (day - 1).year) }
        let index = span.workdaysBefore(day) - count
        guard index >= 0 else { return .beyondLoaded(year: (span.first - 1).year) }
        return .known(span.workdays[index])
    }

    /// The day itself if one works on it, else the next on which one does: how a term that ends on a rest day is moved
    /// (民法典 203).
    public func workday(onOrAfter day: Day) -> Known<Day> { workday(1, after: day - 1) }

    /// How many working days lie after one day and up to another, that one included. 0 if there is none between them.
    public func workdays(after start: Day, through end: Day) -> Known<Int> {
        guard end > start else { return .known(0) }
        guard let span = span(holding: start + 1) else { return .beyondLoaded(year: (start + 1).year) }
        guard end <= span.last else { return .beyondLoaded(year: (span.last + 1).year) }
        return .known(span.workdaysBefore(end + 1) - span.workdaysBefore(start + 1))
    }

    /// The last day up to which everything is known from a day on; nil if its own year is not loaded.
    public func knownThrough(from day: Day) -> Day? { span(holding: day)?.last }

    private func span(holding day: Day) -> Span? { spans.first { $0.first <= day && day <= $0.last } }

    fileprivate static func kind(of day: Day, _ exceptions: [Day: Exception]) -> DayKind {
        guard let exception = exceptions[day] else { return day.weekday.isWeekend ? .weekend : .workday }
        return switch exception.kind {
        case .holiday: .holiday(name: exception.name)
        case .makeupWorkday: .makeupWorkday(name: exception.name)
        }
    }

    /// Loaded years that follow one another, counted through once, so that a question costs the same however far it reaches.
    fileprivate struct Span: Sendable {
        let first: Day
        let last: Day
        /// Every working day, in order.
        let workdays: [Day]
        /// At index n: the working days before the n-th day from `first`; one entry more than there are days.
        let counts: [Int]

        init(first: Day, last: Day, exceptions: [Day: Exception]) {
            var workdays: [Day] = []
            var counts = [0]
            for number in first.number...last.number {
                let day = Day(number: number)
                if WorkCalendar.kind(of: day, exceptions).isWorkday { workdays.append(day) }
                counts.append(workdays.count)
            }
            self.first = first
            self.last = last
            self.workdays = workdays
            self.counts = counts
        }

        /// For days from `first` to the one after `last`.
        func workdaysBefore(_ day: Day) -> Int { counts[day - first] }

        static func spans(ofYears years: [Int], exceptions: [Day: Exception]) -> [Span] {
            var runs: [ClosedRange<Int>] = []
            for year in years {
                if let run = runs.last, run.upperBound + 1 == year {
                    runs[runs.count - 1] = run.lowerBound...year
                } else {
                    runs.append(year...year)
                }
            }
            return runs.map {
                Span(first: .firstDay(ofYear: $0.lowerBound), last: .lastDay(ofYear: $0.upperBound), exceptions: exceptions)
            }
        }
    }
}
