/// LV-1. A kind of leave 假别. Kinds are data: the hall ships with those of the law, and changes them where its own rules say otherwise.
public struct LeaveKind: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: String
        public init(_ value: String) { self.value = value }
    }

    /// What its days are counted in, for its allowance.
    public enum Counting: Sendable, Hashable, CaseIterable {
        case workdays
        case calendarDays
    }

    /// How much of it there is, in days.
    public enum Allowance: Sendable, Hashable {
        case unbounded
        case eachTime(days: Int)
        case eachYear(days: Int)
        /// 职工带薪年休假条例 art. 3 (State Council Decree 514, in force 2008-01-01).
        case byService
    }

    /// LV-1. Whether it may be asked for afterwards.
    public enum Onset: Sendable, Hashable {
        case planned
        /// Sudden sickness, an emergency.
        case sudden
    }

    /// LV-4. Whether it waits until the posts are covered.
    public enum Cover: Sendable, Hashable {
        case waits
        /// Sickness, maternity, bereavement.
        case neverWaits
    }

    /// A paper it needs, and by when: so many working days after its first day.
    public struct Paper: Sendable, Hashable {
        public let name: String
        public let dueWorkdays: Int

        public init(name: String, dueWorkdays: Int) {
            self.name = name
            self.dueWorkdays = dueWorkdays
        }
    }

    public let id: ID
    public let name: String
    public let basis: String
    /// What somebody on it is on the attendance.
    public let standing: AbsenceKind
    public let counting: Counting
    public let allowance: Allowance
    public let onset: Onset
    public let cover: Cover
    public let papers: [Paper]

    public init(
        id: ID, name: String, basis: String = "", standing: AbsenceKind = .leave, counting: Counting = .workdays,
        allowance: Allowance = .unbounded, onset: Onset = .planned, cover: Cover = .waits, papers: [Paper] = []
    ) {
        self.id = id
        self.name = name
        self.basis = basis
        self.standing = standing
        self.counting = counting
        self.allowance = allowance
        self.onset = onset
        self.cover = cover
        self.papers = papers
    }
}

extension LeaveKind {
    /// What a hall begins with. Provinces give more than the State does for marriage and maternity: the hall puts its own numbers.
    public static let shipped: [LeaveKind] = [
        LeaveKind(
            id: ID("annual"), name: "年休假", basis: "职工带薪年休假条例（国务院令第514号，2008-01-01施行）第三条", allowance: .byService),
        LeaveKind(
            id: ID("bereavement"), name: "丧假",
            basis: "国家劳动总局、财政部关于国营企业职工请婚丧假和路程假问题的通知（1980-02-20），一至三天", allowance: .eachTime(days: 3),
            onset: .sudden, cover: .neverWaits),
        LeaveKind(
            id: ID("emergency"), name: "突发急事", onset: .sudden,
            papers: [Paper(name: "情况说明", dueWorkdays: 3)]),
        LeaveKind(
            id: ID("marriage"), name: "婚假",
            basis: "国家劳动总局、财政部关于国营企业职工请婚丧假和路程假问题的通知（1980-02-20），一至三天；各省另有规定的从其规定",
            allowance: .eachTime(days: 3), papers: [Paper(name: "结婚证", dueWorkdays: 5)]),
        LeaveKind(
            id: ID("maternity"), name: "产假",
            basis: "女职工劳动保护特别规定（国务院令第619号，2012-04-28施行）第七条，九十八天；各省另有规定的从其规定",
            counting: .calendarDays, allowance: .eachTime(days: 98), onset: .sudden, cover: .neverWaits,
            papers: [Paper(name: "医疗机构证明", dueWorkdays: 10)]),
        LeaveKind(id: ID("official"), name: "公务外出", standing: .outing),
        LeaveKind(id: ID("personal"), name: "事假"),
        LeaveKind(
            id: ID("sick"), name: "病假", onset: .sudden, cover: .neverWaits,
            papers: [Paper(name: "医疗机构诊断证明", dueWorkdays: 3)]),
        LeaveKind(id: ID("study"), name: "外出学习培训", standing: .study),
    ]

    /// Days of annual leave by whole years of work: 5 after one, 10 after ten, 15 after twenty.
    /// 职工带薪年休假条例 art. 3 (State Council Decree 514, in force 2008-01-01).
    public static func annualDays(workedSince: Day, on day: Day) -> Int {
        switch years(since: workedSince, on: day) {
        case ..<1: 0
        case 1..<10: 5
        case 10..<20: 10
        default: 15
        }
    }

    /// Whole years; whoever began on 29 February has their year on 1 March.
    private static func years(since start: Day, on day: Day) -> Int {
        let isBefore = (day.month, day.dayOfMonth) < (start.month, start.dayOfMonth)
        return day.year - start.year - (isBefore ? 1 : 0)
    }
}
