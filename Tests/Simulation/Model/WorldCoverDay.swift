import HallProto

/// AB-2, AB-6: a day gone through minute by minute.
extension World {
    /// Somebody's day, gone through mark by mark.
    private struct Path {
        var grace = 0
        /// By session: from when a sign-in counts, a sign-out counts, and whether the person is to sign, is excused, or is off.
        var signingOpens: [Int] = []
        var signingBegins: [Int] = []
        var duty: [Duty] = []
        var marks: [(isSignIn: Bool, at: Int)] = []
        var outings: [Range<Int>] = []
        var steps: [Range<Int>] = []
        /// A day to come: whoever is to work comes.
        var isPlan = false

        enum Duty {
            case signs
            case excused
            case off
        }

        /// "" there, "waited for", or why not.
        func place(at minute: Int, in session: Int, since starts: Int) -> String {
            if outings.contains(where: { $0.contains(minute) }) { return "out" }
            if steps.contains(where: { $0.contains(minute) }) { return "stepped away" }
            if duty[session] == .excused { return "" }
            if isPlan { return duty[session] == .off ? "off" : "" }
            let last = marks.last { mark in
                mark.at <= minute && mark.at >= signingOpens[session] && (mark.isSignIn || mark.at >= signingBegins[session])
            }
            if let last, last.isSignIn { return "" }
            if duty[session] == .off { return "off" }
            if let last, last.at > starts { return "gone" }
            var waited = starts
            while outings.contains(where: { $0.contains(waited) }) { waited += 1 }
            return minute < waited + grace ? "waited for" : "not come"
        }

        /// The only minutes of a session at which it may be another place than the minute before.
        func turns(in session: Int, since starts: Int) -> [Int] {
            var waited = starts
            while outings.contains(where: { $0.contains(waited) }) { waited += 1 }
            let ranges = (outings + steps).flatMap { [$0.lowerBound, $0.upperBound] }
            return ranges + marks.map(\.at) + [
                waited, waited + grace, starts + 1, signingOpens[session], signingBegins[session],
            ]
        }
    }

    private func path(
        of person: String, on day: Int, _ hours: [(starts: Int, ends: Int)], isPlan: Bool, besides supposed: Off?
    ) -> Path? {
        guard let schedule = schedule(on: day), let came = entered[person], came <= day,
            Days.number(staff[person]?.departedOn ?? "").map({ day < $0 }) ?? true,
            let stints = stints(of: person, on: day)
        else { return nil }
        var path = Path(grace: Int(schedule.graceMinutes))
        path.isPlan = isPlan
        path.outings = leaveRanges(person, on: day, besides: supposed).map(\.minutes)
        path.marks = marks(of: person, on: day).sorted { $0.at < $1.at }
            .map { ($0.isSignIn, Days.wallMinute($0.at) - day * Days.minutesADay) }
        for spell in timesAway where spell.person == person {
            let until = spell.until.map { Days.wallMinute($0) - day * Days.minutesADay } ?? .max
            let from = spell.fromMinute - day * Days.minutesADay
            if let expected = spell.expected {
                let told = (Days.day(ofMinute: expected) + 1 - day) * Days.minutesADay
                if from < min(until, told) { path.outings.append(from..<min(until, told)) }
            } else if !isPlan, spell.day == day, from + number("step_away_minutes") < until {
                path.steps.append(from + number("step_away_minutes")..<until)
            }
        }
        path.outings += studying(person, on: day)
        let signed = stints.filter(\.signs)
        for (index, session) in hours.enumerated() {
            let place = index + 1
            let own = stints.first { $0.place == place }
            path.duty.append(own == nil ? .off : own!.signs ? .signs : .excused)
            let first = schedule.marking == .wholeDay ? signed.first { $0.place <= place } : nil
            let begins = first?.starts ?? session.starts
            let before = signed.last { $0.place < first?.place ?? place }
            path.signingBegins.append(begins)
            path.signingOpens.append(max(begins - Int(schedule.opensMinutes), before?.ends ?? 0))
        }
        return path
    }

    func holders(
        _ post: String, at minute: Int, besides supposed: Off? = nil
    ) -> (keeper: String, a: String, bs: [String])? {
        let known = (staffings[post] ?? []).filter { Days.wallMinute($0.at) <= minute }.max { $0.at < $1.at }
        guard let known, known.isThere, known.lastDay.map({ Days.day(ofMinute: minute) <= $0 }) ?? true else { return nil }
        let roster = roster(of: post, on: Days.day(ofMinute: minute))
        let (a, bs) = (roster?.aPersonID ?? known.a, roster?.bPersonIDs ?? known.bs)
        let sent = substitutes(of: post, on: Days.day(ofMinute: minute), besides: supposed)
        return (known.a, a, bs + sent.filter { $0 != a && !bs.contains($0) })
    }

    /// Every minute at which it is different who serves, with who does then; nobody between the sessions.
    func coverDay(_ day: Int, through last: Int = .max) -> [(minute: Int, who: [String: Who])] {
        walk(day, through: last).map { ($0.minute, $0.who) }
    }

    private typealias Held = (id: String, a: String, bs: [String])

    private struct Look {
        var minute: Int
        var who: [String: Who]
        /// Why those who hold an unmanned post were not there.
        var why: [String: [(person: String, reason: String)]]
    }

    /// `planned`: what is to keep people away besides, of a day to come. `everyMinute`: also those at which nothing happens.
    private func walk(
        _ day: Int, through last: Int, planned: [String: [Range<Int>]]? = nil, besides supposed: Off? = nil,
        everyMinute: Bool = false
    ) -> [Look] {
        guard let hours = hours(on: day) else { return [] }
        let begins = day * Days.minutesADay
        var paths = staff.keys.reduce(into: [String: Path]()) {
            $0[$1] = path(of: $1, on: day, hours, isPlan: planned != nil, besides: supposed)
        }
        for (person, ranges) in planned ?? [:] { paths[person]?.outings += ranges }
        var looks: [Look] = []
        for (index, session) in hours.enumerated() {
            var covering: [String: String] = [:]
            var before: [String: Who]?
            let posts = Set(staffings.values.joined().map { Days.wallMinute($0.at) - begins })
            var held: [Held] = []
            let turns = Set(
                paths.values.flatMap { $0.turns(in: index, since: session.starts) } + Array(posts) + [session.starts])
            let minutes = everyMinute ? Array(session.starts..<session.ends) : turns.sorted()
            for time in minutes where (session.starts..<session.ends).contains(time) && begins + time <= last {
                let places = paths.mapValues { $0.place(at: time, in: index, since: session.starts) }
                var look = Look(minute: begins + time, who: [:], why: [:])
                if time == session.starts || posts.contains(time) {
                    held = staffings.keys.sorted().compactMap { id in
                        holders(id, at: look.minute, besides: supposed).map { (id, $0.a, $0.bs) }
                    }
                }
                serve(&look, &covering, places, held)
                if look.who != before { looks.append(look) }
                before = look.who
            }
            if begins + session.ends <= last { looks.append(Look(minute: begins + session.ends, who: [:], why: [:])) }
        }
        return looks
    }

    private func serve(
        _ look: inout Look, _ covering: inout [String: String], _ places: [String: String], _ held: [Held]
    ) {
        func isThere(_ person: String) -> Bool { ["", "waited for"].contains(places[person] ?? "left") }
        var load: [String: Int] = [:]
        for (id, a, _) in held where !a.isEmpty && isThere(a) {
            look.who[id] = Who(standing: .a, person: a)
            load[a, default: 0] += 1
        }
        let most = number("posts_per_person")
        for (id, _, bs) in held where look.who[id] == nil {
            guard let person = covering[id], bs.contains(person), isThere(person), load[person, default: 0] < most else {
                continue
            }
            look.who[id] = Who(standing: .cover, person: person)
            load[person, default: 0] += 1
        }
        for (id, a, bs) in held where look.who[id] == nil {
            let free = bs.filter { load[$0, default: 0] < most }
            if let person = free.first(where: { places[$0] == "" }) ?? free.first(where: { places[$0] == "waited for" }) {
                look.who[id] = Who(standing: .cover, person: person)
                load[person, default: 0] += 1
            } else {
                look.who[id] = Who(standing: .unmanned)
                look.why[id] = ([a] + bs).map { ($0, places[$0] ?? "left") }
            }
        }
        covering = look.who.filter { $0.value.standing == .cover }.mapValues(\.person)
    }

    /// Minutes of a day to come without anybody: "P1 2026-03-03 870".
    func unmanned(on day: Int, planned: [String: [Range<Int>]], besides supposed: Off? = nil) -> Set<String> {
        let looks = walk(day, through: .max, planned: planned, besides: supposed)
        var lines: Set<String> = []
        for (look, next) in zip(looks, looks.dropFirst()) {
            for (post, who) in look.who where who.standing == .unmanned {
                for minute in look.minute..<next.minute {
                    lines.insert("\(post) \(Days.text(day)) \(minute - day * Days.minutesADay)")
                }
            }
        }
        return lines
    }

    /// The minutes of a day in which somebody served a post.
    func servedMinutes(by person: String, on day: Int) -> Set<Int> {
        let looks = walk(day, through: .max)
        var minutes: Set<Int> = []
        for (look, next) in zip(looks, looks.dropFirst()) where look.who.values.contains(where: { $0.person == person }) {
            for minute in look.minute..<next.minute { minutes.insert(minute - day * Days.minutesADay) }
        }
        return minutes
    }

    /// "P1 2026-03-03 870" of a day's minutes up to now in which nobody served, each looked at for itself.
    func emptyMinutes(on day: Int) -> Set<String> {
        let looks = walk(day, through: minute - 1, everyMinute: true)
        var lines: Set<String> = []
        for (index, look) in looks.enumerated() {
            let next = index + 1 < looks.count ? looks[index + 1].minute : minute
            for (post, who) in look.who where who.standing == .unmanned {
                for minute in look.minute..<next {
                    lines.insert("\(post) \(Days.text(day)) \(minute - day * Days.minutesADay)")
                }
            }
        }
        return lines
    }

    /// The hall's sessions; nil: nobody knows of any.
    func hallMinutes(on day: Int) -> [Range<Int>]? { hours(on: day).map { $0.map { $0.starts..<$0.ends } } }

    /// The stretches without anybody, up to now.
    func lacks(on day: Int) -> [Lack] {
        let looks = walk(day, through: minute)
        var lacks: [Lack] = []
        for (index, look) in looks.enumerated() {
            for (post, who) in look.who where who.standing == .unmanned {
                let isNewSession = index == 0 || looks[index - 1].who.isEmpty || looks[index - 1].minute == look.minute
                guard isNewSession || looks[index - 1].who[post] != who else { continue }
                let next = looks[(index + 1)...].first { $0.who[post] != who }?.minute
                let end = next ?? minute
                guard look.minute < minute else { continue }
                let guilty = look.why[post]?.first { ["not come", "gone", "stepped away"].contains($0.reason) }?.person ?? ""
                lacks.append(
                    Lack(post: post, from: look.minute, until: min(end, minute), answerable: guilty, goesOn: next == nil))
            }
        }
        return lacks.sorted { ($0.post, $0.from) < ($1.post, $1.from) }
    }
}
