import HallProto

/// LV-1 … LV-5: the register of leave, half-day by half-day on a calendar.
extension World {
    /// A leave.
    struct Off {
        var number: String
        var person: String
        /// The kinds as they were when it was asked for, each with its half-days, counted from 1970.
        var parts: [(kind: LeaveKindInfo, halves: ClosedRange<Int>)]
        var stage = LeaveStage.asked
        var cuts: [ClosedRange<Int>] = []
        /// The minute they were back, and whether the registrar has still to say so.
        var back: Int?
        var isBackDoubtful = false
        var decider = ""
        /// The minute it was decided on.
        var decidedAt: Int?
        var awaits = ""
        var asked: Int
        var isAfterwards: Bool
        var halves: Int
        var chained: Int
        var substitutes: [String: String] = [:]
        var consent = ""
        var waiver = ""
        /// By name: due so many working days after the first day, and when they came.
        var papers: [(name: String, workdays: Int, first: Int, cameOn: Int?)]
        var slip = ""
        var isDisowned = false
        var version: Int64 = 1

        var subject: String { "leave/\(number)" }
        var stands: Bool { stage == .asked || stage == .granted }
        var waits: Bool { parts.contains { $0.kind.waitsForCover } }
        /// What was not taken back, in order.
        var rest: [Int] { parts.flatMap(\.halves).filter { half in !cuts.contains { $0.contains(half) } } }

        func kind(of half: Int) -> LeaveKindInfo? {
            rest.contains(half) ? parts.first { $0.halves.contains(half) }?.kind : nil
        }
    }

    /// Where a day's morning ends, in minutes.
    func noon(_ day: Int) -> Int {
        let sessions = leaveHours(on: day)
        if sessions.isEmpty { return 720 }
        if sessions.contains(where: { $0.starts < 720 && $0.ends > 840 }) { return 720 }
        return sessions.first { $0.starts >= 720 }?.starts ?? Days.minutesADay
    }

    func leaveHours(on day: Int) -> [(starts: Int, ends: Int)] {
        guard let schedule = schedule(on: day) else { return [] }
        let sessions = openings[day]?.sessions ?? (isWorkday(day) == true ? schedule.sessions : [])
        return sessions.map { (Days.timeOfDay($0.starts), Days.timeOfDay($0.ends)) }
    }

    func begin(ofHalf half: Int) -> Int { half / 2 * Days.minutesADay + (half % 2 == 0 ? 0 : noon(half / 2)) }
    func end(ofHalf half: Int) -> Int { half / 2 * Days.minutesADay + (half % 2 == 0 ? noon(half / 2) : Days.minutesADay) }

    private func parts(of person: String, half: Int) -> [Stint] {
        (stints(of: person, on: half / 2) ?? []).filter { stint in
            stint.starts < 720 ? half % 2 == 0 || stint.ends > 840 : half % 2 == 1
        }
    }

    /// Nil: nobody knows.
    func works(_ person: String, half: Int) -> Bool? {
        guard let isWorkday = isWorkday(half / 2) else { return nil }
        return schedule(on: half / 2) == nil ? isWorkday : !parts(of: person, half: half).isEmpty
    }

    func workBegins(_ person: String, half: Int) -> Int {
        let begin = begin(ofHalf: half)
        return parts(of: person, half: half).first.map { max(half / 2 * Days.minutesADay + $0.starts, begin) } ?? begin
    }

    func workEnds(_ person: String, half: Int) -> Int {
        let end = end(ofHalf: half)
        return parts(of: person, half: half).last.map { min(half / 2 * Days.minutesADay + $0.ends, end) } ?? end
    }

    /// Half-days whose work began before they were back.
    func taken(_ off: Off) -> [Int] {
        off.rest.filter { half in off.back.map { workBegins(off.person, half: half) < $0 } ?? true }
    }

    func workedHalves(_ off: Off) -> Set<Int> { Set(taken(off).filter { works(off.person, half: $0) == true }) }

    /// When their next session has gone on for as long as the grace.
    func dueBack(_ off: Off) -> Int? {
        guard let last = off.rest.last else { return nil }
        let end = end(ofHalf: last)
        for day in last / 2...last / 2 + 60 {
            let next = (stints(of: off.person, on: day) ?? []).first { day * Days.minutesADay + $0.starts >= end }
            if let next { return day * Days.minutesADay + next.starts + Int(schedule(on: day)!.graceMinutes) }
        }
        return nil
    }

    func isOverdue(_ off: Off) -> Bool {
        off.stage == .granted && off.back == nil && isServing(off.person) && dueBack(off).map { $0 < minute } ?? false
    }

    /// What leave accounts for of somebody's day, in minutes of it, and as what it stands.
    func leaveRanges(_ person: String, on day: Int, besides supposed: Off? = nil) -> [(minutes: Range<Int>, as: LeaveStanding)]
    {
        let granted = offNumbers.compactMap { offs[$0] }.filter { $0.stage == .granted } + (supposed.map { [$0] } ?? [])
        let midnight = day * Days.minutesADay
        return granted.filter { $0.person == person }.flatMap { off in
            [day * 2, day * 2 + 1].compactMap { half -> (minutes: Range<Int>, as: LeaveStanding)? in
                guard let kind = off.kind(of: half) else { return nil }
                let (from, until) = (begin(ofHalf: half), min(end(ofHalf: half), off.back ?? .max))
                return from < until ? (from - midnight..<until - midnight, kind.standing) : nil
            }
        }
    }

    /// The leave somebody is on this minute, and the minute it began; who has signed in since is back.
    func leaveNow(_ person: String) -> (from: Int, as: LeaveStanding)? {
        guard let now = leaveRanges(person, on: today).first(where: { $0.minutes.contains(minute - today * Days.minutesADay) }),
            let off = offNumbers.compactMap({ offs[$0] }).first(where: { off in
                off.person == person && off.stage == .granted && off.kind(of: halfNow) != nil
                    && off.back.map { minute < $0 } ?? true
            }), let part = off.parts.first(where: { $0.halves.contains(halfNow) })
        else { return nil }
        var first = halfNow
        while part.halves.contains(first - 1), off.rest.contains(first - 1) { first -= 1 }
        return (begin(ofHalf: first), now.as)
    }

    private var halfNow: Int { today * 2 + (minute - today * Days.minutesADay < noon(today) ? 0 : 1) }

    /// Whoever is sent for a post on a day.
    func substitutes(of post: String, on day: Int, besides supposed: Off? = nil) -> [String] {
        let granted = offNumbers.compactMap { offs[$0] }.filter { $0.stage == .granted } + (supposed.map { [$0] } ?? [])
        return granted.filter { $0.substitutes[post] != nil }.compactMap { off in
            let isOn = off.rest.contains { $0 / 2 == day } && off.back.map { day <= Days.day(ofMinute: $0) } ?? true
            return isOn ? off.substitutes[post] : nil
        }
    }
}
