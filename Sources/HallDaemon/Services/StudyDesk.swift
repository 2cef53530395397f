import GRDB
import HallProto
import HallRules

/// ST-1, AB-6. What a plan of study is worked out from: who is to go when, and what the posts' forecast says to it.
struct StudyDesk {
    let db: Database
    let house: House
    let now: Instant

    /// What shifts mean that name nobody.
    enum WithoutNames {
        /// The whole group, each.
        case everybody
        /// The whole group where it is the only shift; else nobody.
        case onlyShift
    }

    /// INVALID_ARGUMENT naming the field for who and what there is not. People in order of their ids.
    func shifts(
        _ shifts: [StudyShift], of groupID: String, withoutNames meaning: WithoutNames
    ) throws -> [StudyPlan.Shift] {
        let members = try members(of: groupID)
        return try shifts.enumerated().map { place, shift in
            let day = try Day.required(shift.date, field: "shifts[\(place)].date")
            let hours = StudyHours(
                day: day, from: TimeOfDay(shift.from) ?? .startOfDay, until: TimeOfDay(shift.until) ?? .startOfDay)
            guard let hours else {
                throw Failure.malformed(
                    "shifts[\(place)].until", zh: "结束时间要晚于开始时间", en: "a shift ends after it begins")
            }
            let named = try Set(shift.memberIDs).sorted().map { id in
                try StaffTable.required(db, id, field: "shifts[\(place)].member_ids")
            }
            return StudyPlan.Shift(
                hours: hours, people: named.isEmpty ? meaning.people(members, of: shifts.count, on: day) : named)
        }
    }

    private func members(of groupID: String) throws -> [Person] {
        try StudyGroupTable.required(db, groupID).members.map(\.value).sorted().map { id in
            try StaffTable.required(db, id, field: "group_id")
        }
    }

    /// What is known of these days, with those nobody knows anything of.
    func forecast(_ days: Set<Day>) throws -> (forecast: StudyForecast, unknown: [Day]) {
        let covers = try days.reduce(into: [Day: CoverDay]()) { covers, day in
            covers[day] = try CoverReading.day(db, house, day, from: .plan, now: now)
        }
        return (StudyForecast(covers), days.filter { covers[$0] == nil }.sorted())
    }

    func postNames() throws -> [Post.ID: String] {
        try PostTable.list(db).reduce(into: [:]) { $0[Post.ID($1.id)] = $1.name }
    }
}

extension StudyDesk.WithoutNames {
    fileprivate func people(_ members: [Person], of shifts: Int, on day: Day) -> [Person] {
        switch self {
        case .onlyShift where shifts > 1: []
        case .everybody, .onlyShift: members.filter { $0.isServing(on: day) }
        }
    }
}

extension DaySpan {
    /// INVALID_ARGUMENT where they stand the wrong way round.
    static func ordered(_ first: Day, _ last: Day) throws(Failure) -> ClosedRange<Day> {
        guard first <= last else {
            throw Failure.malformed("to", zh: "结束日期不能早于开始日期", en: "the last day lies before the first")
        }
        return first...last
    }
}

extension StudyGapInfo {
    init(_ gap: StudyGap, _ names: [Post.ID: String]) {
        self.init(
            postID: gap.post.value, postName: names[gap.post] ?? "", date: gap.from.day.description,
            from: gap.from.time.description, until: gap.until.day == gap.from.day ? gap.until.time.description : "24:00")
    }
}

extension StudyShift {
    init(_ hours: StudyHours, _ people: [Person.ID]) {
        self.init(
            date: hours.day.description, from: hours.from.description, until: hours.until.description,
            memberIDs: people.map(\.value))
    }
}

extension Study.Stage {
    /// How often it was recorded.
    var revision: Int {
        switch self {
        case .recorded(let revision): revision
        case .planned, .cancelled: 0
        }
    }
}

extension StudyRecord {
    /// INVALID_ARGUMENT for a reason that is none.
    init(_ request: RecordStudyRequest) throws {
        self.init(
            present: Int(request.present),
            absent: try request.absent.enumerated().map { place, absentee in
                Absentee(
                    Person.ID(absentee.personID), try Reason(absentee.reason, field: "absent[\(place)].reason"),
                    text: absentee.text)
            }, correction: request.correctionReason)
    }
}

extension StudyRecord.Reason {
    fileprivate init(_ wire: HallProto.StudyReason, field: String) throws(Failure) {
        switch wire {
        case .askedOff: self = .askedOff
        case .serving: self = .serving
        case .away: self = .away
        case .other: self = .other
        case .noReason: self = .noReason
        case .unspecified, .unrecognized:
            throw Failure.malformed(field, zh: "请选择缺席原因", en: "choose why they were not there")
        }
    }
}

extension StudyAskOff.Verdict {
    /// INVALID_ARGUMENT for none.
    init(_ wire: AskOffVerdict) throws(Failure) {
        switch wire {
        case .granted: self = .granted
        case .rejected: self = .rejected
        case .unspecified, .unrecognized:
            throw Failure.malformed("verdict", zh: "请选择准假或不准", en: "choose whether it is granted or rejected")
        }
    }
}
