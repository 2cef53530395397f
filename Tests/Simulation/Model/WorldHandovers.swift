import HallProto

/// AB-3: who is going to be away from which post, walked through session by session.
extension World {
    /// A list, and what came back.
    struct Turnover {
        var number: String
        var post: String
        var giver: String
        var taker: String
        var from: Int
        var until: Int
        var stage = HandoverStage.given
        var firstGiven: Int64?
        var cases = 0
        var paper = ""
        var back: Int64?
        var version: Int64 = 1

        var subject: String { "handover/\(number)" }
    }

    struct Deputised {
        var at: Int64
        var number: String
        var person: String
        var actingFor: String
    }

    /// What a file was opened on, in minutes.
    struct Cause {
        var kind: Int
        var post: String
        var giver: String
        var from: Int
        var until: Int
    }

    /// Sessions one after the other that somebody will miss at a post.
    struct Missed: Hashable {
        var post: String
        var person: String
        var begins: Int
        var ends: Int
        var known: Int
    }

    /// What is to be shown of an absence.
    struct Shown {
        var missed: Missed
        var record: Turnover?
        var due: Int?
        var standing: HandoverStanding
        var returned: Int?
        var backDue: Int?
        var backStanding: HandoverStanding

        var isTrouble: Bool { [standing, backStanding].contains { $0 == .late || $0 == .missing } }

        var line: String {
            let head = "\(record?.number ?? "") \(record?.stage ?? .unspecified) \(missed.post) \(missed.person) "
            let span = "\(record?.taker ?? "") \(record?.from ?? missed.begins) \(record?.until ?? missed.ends) "
            let out = "\(due ?? -1) \(standing) \(returned ?? -1) \(backDue ?? -1) \(backStanding) "
            return head + span + out + "\(record?.cases ?? 0) \(record?.version ?? 0) \(record?.paper ?? "")"
        }
    }

    mutating func noteDeputies(_ events: [Event]) {
        for event in events where !event.actingFor.isEmpty && event.subject.hasPrefix("case/") {
            deputised.append(
                Deputised(
                    at: now, number: String(event.subject.dropFirst(5)), person: event.person, actingFor: event.actingFor))
        }
    }

    /// When the rule that speaks last keeps somebody away from a session for good, since when that was known.
    private func dayOff(_ person: String, _ day: Int, _ place: Int) -> Int? {
        let weekday = Int32((day + 3) % 7 + 1)
        let last = duties.last { duty in
            duty.personID == person && Days.number(duty.from)! <= day && (Days.number(duty.until).map { day <= $0 } ?? true)
                && (duty.weekdays.isEmpty || duty.weekdays.contains { $0.rawValue == weekday })
                && (duty.places.isEmpty || duty.places.contains(Int32(place)))
        }
        guard let last, last.kind == .off, !last.until.isEmpty, Set(last.weekdays).isEmpty || Set(last.weekdays).count == 7
        else { return nil }
        return Days.wallMinute(dutyAdded[last.id] ?? 0)
    }

    /// Leave as it was granted, with when that was.
    private func plannedLeaves() -> [(person: String, from: Int, until: Int, known: Int)] {
        offNumbers.compactMap { offs[$0] }.filter { $0.stage == .granted }.flatMap { off in
            stretches(of: off).compactMap { stretch in
                let (from, until) = (begin(ofHalf: stretch[0]), min(end(ofHalf: stretch.last!), off.back ?? .max))
                return from < until ? (off.person, from, until, off.decidedAt!) : nil
            }
        }
    }

    /// Every absence from a post, in no order.
    func missed() -> [Missed] {
        let ends =
            duties.compactMap { duty in Days.number(duty.until).map { (Days.number(duty.from)!, $0) } }
            + rosters.map { (Days.number($0.from)!, Days.number($0.until)!) }
            + offs.values.filter { $0.stage == .granted && !$0.rest.isEmpty }.map { ($0.rest[0] / 2, $0.rest.last! / 2) }
        let leaves = plannedLeaves()
        guard let first = ends.map(\.0).min(), let last = ends.map(\.1).max(), first <= last else { return [] }
        let sessions = (first...last).flatMap { day in
            (hours(on: day) ?? []).enumerated().map {
                (day: day, place: $0.offset + 1, starts: $0.element.starts, ends: $0.element.ends)
            }
        }
        return staffings.keys.flatMap { post -> [Missed] in
            var open: [String: Missed] = [:]
            var done: [Missed] = []
            for session in sessions {
                let starts = session.day * Days.minutesADay + session.starts
                var still: [String: Missed] = [:]
                let held = holders(post, at: starts)
                for person in Set([held?.keeper ?? "", held?.a ?? ""]) where !person.isEmpty {
                    let (starts, ends) = (starts, session.day * Days.minutesADay + session.ends)
                    var reasons = leaves.filter { $0.person == person && $0.from < ends && starts < $0.until }
                    if let known = dayOff(person, session.day, session.place) {
                        reasons.append((person, starts, ends, known))
                    }
                    if person == held?.keeper, held?.a != person, let roster = roster(of: post, on: session.day) {
                        reasons.append((person, starts, ends, Days.wallMinute(rosterAdded[roster.id] ?? 0)))
                    }
                    guard let reason = reasons.min(by: { ($0.from, $0.known) < ($1.from, $1.known) }) else { continue }
                    var missed =
                        open[person]
                        ?? Missed(
                            post: post, person: person, begins: max(reason.from, starts), ends: starts, known: reason.known)
                    missed.ends = min(reasons.map(\.until).max()!, ends)
                    still[person] = missed
                }
                done += open.values.filter { still[$0.person] == nil }
                open = still
            }
            return done + open.values
        }
    }

    /// The day before or after on which one works; nil: nobody knows.
    private func nextWorkday(_ day: Int, by step: Int) -> Int? {
        var day = day + step
        while let works = isWorkday(day) {
            if works { return day }
            day += step
        }
        return nil
    }

    private func due(_ missed: Missed) -> Int? {
        guard let before = nextWorkday(Days.day(ofMinute: missed.begins), by: -1) else { return nil }
        let morning = before * Days.minutesADay + opens(on: before)
        return missed.known <= morning ? before * Days.minutesADay + closes(on: before) : nil
    }

    /// The first sign-in from a minute on.
    func firstIn(_ person: String, from minute: Int) -> Int? {
        marks.filter { $0.person == person && $0.isSignIn }.map { Days.wallMinute($0.at) }.filter { $0 >= minute }.min()
    }

    private func returned(_ missed: Missed) -> Int? {
        let first = Days.day(ofMinute: missed.ends)
        let unsigned =
            first > today
            ? nil
            : (first...today).lazy.compactMap { day in
                stints(of: missed.person, on: day)?.first {
                    !$0.signs && day * Days.minutesADay + $0.starts >= missed.ends
                }.map { day * Days.minutesADay + $0.starts }
            }.first
        return [firstIn(missed.person, from: missed.ends), unsigned].compactMap { $0 }.filter { $0 <= minute }.min()
    }

    private func standing(isAsked: Bool, done: Int?, due: Int?) -> HandoverStanding {
        guard isAsked else { return done == nil ? .notOwed : .inTime }
        if let done { return done <= due ?? .max ? .inTime : .late }
        return minute <= due ?? .max ? .waiting : .missing
    }

    func shown(_ missed: Missed, _ record: Turnover?, isPlanned: Bool = true) -> Shown {
        let due = isPlanned ? due(missed) : nil
        let returned = due == nil && record == nil ? nil : returned(missed)
        let backDue = returned.flatMap { nextWorkday(Days.day(ofMinute: $0), by: 1) }
            .map { $0 * Days.minutesADay + closes(on: $0) }
        return Shown(
            missed: missed, record: record, due: due,
            standing: standing(isAsked: due != nil, done: record?.firstGiven.map(Days.wallMinute), due: due),
            returned: returned,
            backDue: backDue,
            backStanding: standing(isAsked: returned != nil, done: record?.back.map(Days.wallMinute), due: backDue))
    }

    /// Those that stand.
    var lists: [Turnover] { turnoverNumbers.compactMap { turnovers[$0] }.filter { $0.stage != .replaced } }

    func record(of missed: Missed) -> Turnover? {
        lists.first {
            $0.post == missed.post && $0.giver == missed.person && $0.from < missed.ends && $0.until > missed.begins
        }
    }

    func absence(of record: Turnover, in all: [Missed]) -> Missed? {
        all.filter {
            $0.post == record.post && $0.person == record.giver && record.from < $0.ends && record.until > $0.begins
        }.min { $0.begins < $1.begins }
    }

    func shown(_ record: Turnover, in all: [Missed]) -> Shown {
        let planned = absence(of: record, in: all)
        let told = Missed(
            post: record.post, person: record.giver, begins: record.from, ends: record.until, known: record.from)
        return shown(planned ?? told, record, isPlanned: planned != nil)
    }

    /// Every one of these days, in order.
    func shown(on days: ClosedRange<Int>) -> [Shown] {
        let all = missed()
        let planned = all.filter { days.contains(Days.day(ofMinute: $0.begins)) }.map { shown($0, record(of: $0)) }
        let others = lists.filter { days.contains(Days.day(ofMinute: $0.from)) && absence(of: $0, in: all) == nil }
        return (planned + others.map { shown($0, in: all) }).sorted {
            ($0.missed.begins, $0.missed.post, $0.missed.person, $0.record?.number ?? "")
                < ($1.missed.begins, $1.missed.post, $1.missed.person, $1.record?.number ?? "")
        }
    }
}

extension HandoverInfo {
    /// As the model writes it.
    var line: String {
        func wall(_ instant: Timestamp?) -> Int { instant.map { Days.wallMinute($0.seconds * 1_000) } ?? -1 }
        return "\(number) \(stage) \(postID) \(giverID) \(takerID) \(wall(from)) \(wall(until)) \(wall(due)) \(standing) "
            + "\(wall(returnedAt)) \(wall(backDue)) \(backStanding) \(cases) \(version) \(paperID)"
    }
}
