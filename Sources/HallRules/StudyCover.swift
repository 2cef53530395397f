// Study as posts and attendance see it.

/// ST-1, ATT-5. Study somebody is to go to, or went to.
public struct StudyTime: Sendable, Hashable {
    public enum Standing: Sendable, Hashable {
        /// Nothing says yet who came.
        case planned
        /// The record says that they were there.
        case attended
    }

    public let hours: StudyHours
    public let standing: Standing

    public init(_ hours: StudyHours, _ standing: Standing) {
        self.hours = hours
        self.standing = standing
    }

    /// ATT-5. The time off the post that is in order. Before it is recorded, who signs in while it goes on is back at work from then on. Nil:
    /// none of it is left.
    public func absence(signed marks: [SignedAt]) -> Absence? {
        switch standing {
        case .attended: return Absence(.study, from: hours.starts, until: hours.ends)
        case .planned:
            let back = marks.filter { $0.kind == .signIn && hours.starts <= $0.at && $0.at < hours.ends }.map(\.at).min()
            let until = back ?? hours.ends
            return hours.starts < until ? Absence(.study, from: hours.starts, until: until) : nil
        }
    }
}

/// AB-6. A stretch in which nobody would serve a post because of what is planned.
public struct StudyGap: Sendable, Hashable {
    public let post: Post.ID
    public let from: HallTime
    public let until: HallTime

    public init(post: Post.ID, from: HallTime, until: HallTime) {
        self.post = post
        self.from = from
        self.until = until
    }

    /// AB-6. What is unmanned in one forecast and not in the other, by post, then in order.
    public static func gaps(with spans: [CoverSpan], without before: [CoverSpan]) -> [StudyGap] {
        let empty = before.filter { $0.standing == .unmanned }
        return spans.filter { $0.standing == .unmanned }.flatMap { span in
            var gaps: [StudyGap] = []
            var from = span.from
            for known in empty where known.post == span.post && known.until > from && known.from < span.until {
                if from < known.from { gaps.append(StudyGap(post: span.post, from: from, until: known.from)) }
                from = max(from, known.until)
            }
            if from < span.until { gaps.append(StudyGap(post: span.post, from: from, until: span.until)) }
            return gaps
        }
    }

    /// AB-6. Refused where there is one. `names`: the posts'.
    public static func check(_ gaps: [StudyGap], names: [Post.ID: String]) throws(Refusal) {
        guard let first = gaps.first else { return }
        let told = gaps.prefix(3).map { "\(names[$0.post] ?? $0.post.value) \($0.from)–\($0.until.time)" }
        let more = gaps.count > told.count
        throw Refusal(
            .ab6, zh: "这样安排会空岗：\(told.joined(separator: "；"))\(more ? "等" : "")。请先预览，按建议分轮学习。",
            en:
                "This would leave posts empty: \(told.joined(separator: "; "))\(more ? " and more" : ""), from \(first.from) on. Preview it and study in shifts as proposed."
        )
    }
}

extension CoverDay {
    /// AB-6. The same day with these besides.
    public func adding(_ absences: [Person.ID: [Absence]]) -> CoverDay {
        let people = people.reduce(into: self.people) { people, entry in
            if let more = absences[entry.key] { people[entry.key] = entry.value.adding(more) }
        }
        return CoverDay(sessions: sessions, posts: posts, people: people, placesMax: placesMax)
    }

    /// Who holds a post on it, at whatever minute.
    fileprivate var holders: Set<Person.ID> {
        Set(posts.flatMap(\.holdings).compactMap(\.post).flatMap { [$0.a].compactMap { $0 } + $0.bs })
    }
}

extension PresenceDay {
    fileprivate func adding(_ absences: [Absence]) -> PresenceDay {
        let day = AttendanceDay(
            schedule: attendance.schedule, duty: attendance.duty, marks: attendance.marks,
            absences: attendance.absences + absences)
        return PresenceDay(day, steps: steps, source: source, service: service, stepAwayMinutes: stepAwayMinutes)
    }
}

/// ST-1, AB-6. What shifts would do to the posts, day by day.
public struct StudyForecast: Sendable {
    /// Days nobody knows anything of are left out.
    private let days: [Day: CoverDay]
    private let before: [Day: [CoverSpan]]

    public init(_ days: [Day: CoverDay]) {
        self.days = days
        before = days.mapValues { $0.spans() }
    }

    /// The gaps the shifts make, in order of their days.
    public func gaps(_ shifts: [(hours: StudyHours, people: [Person.ID])]) -> [StudyGap] {
        Set(shifts.map(\.hours.day)).sorted().flatMap { day -> [StudyGap] in
            guard let cover = days[day], let before = before[day] else { return [] }
            let absences = shifts.filter { $0.hours.day == day }.reduce(into: [Person.ID: [Absence]]()) { all, shift in
                for person in shift.people {
                    all[person, default: []].append(Absence(.study, from: shift.hours.starts, until: shift.hours.ends))
                }
            }
            return StudyGap.gaps(with: cover.adding(absences).spans(), without: before)
        }
    }

    /// ST-1, AB-6. The people divided among the shifts so that no post is left empty: each goes to the smallest shift in which they are not
    /// missed, and is left over where they are in all.
    public func divided(
        _ people: [Person.ID], among shifts: [StudyHours]
    ) -> (shifts: [[Person.ID]], leftOver: [Person.ID]) {
        var parts: [[Person.ID]] = shifts.map { _ in [] }
        var leftOver: [Person.ID] = []
        let holders = days.mapValues(\.holders)
        for person in people {
            let places = parts.indices.sorted { (parts[$0].count, $0) < (parts[$1].count, $1) }
            let place = places.first { place in
                guard holders[shifts[place].day]?.contains(person) == true else { return true }
                var tried = parts
                tried[place].append(person)
                return gaps(zip(shifts, tried).map { ($0, $1) }).isEmpty
            }
            if let place { parts[place].append(person) } else { leftOver.append(person) }
        }
        return (parts, leftOver)
    }
}
