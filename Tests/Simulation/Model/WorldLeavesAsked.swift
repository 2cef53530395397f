import HallProto

/// Asking.
extension World {
    static let suddenStrand = "sudden"

    private func strands(_ off: Off) -> Set<String> {
        Set(off.parts.map { $0.kind.standing == .outing ? "duty" : $0.kind.sudden ? Self.suddenStrand : "planned" })
    }

    /// Half-days of it, and of what nothing is worked between.
    func together(_ off: Off) -> (numbers: Set<String>, halves: Int) {
        var found: Set<String> = []
        var members = [off]
        var total = workedHalves(off).count
        func next(_ half: Int, among all: Set<Int>) -> Int? {
            guard let last = all.max(), half < last else { return nil }
            return (half + 1...last).first { works(off.person, half: $0) == true }
        }
        while true {
            let more = offNumbers.compactMap { offs[$0] }.first { other in
                guard other.person == off.person, other.number != off.number, other.stands, !found.contains(other.number) else {
                    return false
                }
                return members.contains { member in
                    guard !strands(member).isDisjoint(with: strands(other)) else { return false }
                    let (mine, theirs) = (workedHalves(member), workedHalves(other))
                    return mine.contains { next($0, among: theirs).map(theirs.contains) ?? false }
                        || theirs.contains { next($0, among: mine).map(mine.contains) ?? false }
                }
            }
            guard let more else { return (found, total) }
            found.insert(more.number)
            members.append(more)
            total += workedHalves(more).count
        }
    }

    func leaveKind(_ id: String) -> LeaveKindInfo? { leaveKinds[id].flatMap { $0.retired ? nil : $0 } }

    private func halves(_ part: LeavePart) -> ClosedRange<Int>? {
        let first = Days.number(part.from)! * 2 + (part.fromHalf == .afternoon ? 1 : 0)
        let last = (Days.number(part.until) ?? first / 2) * 2 + (part.untilHalf == .morning ? 0 : 1)
        return first <= last && last / 2 - first / 2 < 366 ? first...last : nil
    }

    /// What a request would be, and what speaks against it.
    func imagine(
        _ wanted: [LeavePart], of person: String, asked: Int, reason: String, _ against: inout Objections
    ) -> Off? {
        let parts = wanted.compactMap { part -> (kind: LeaveKindInfo, halves: ClosedRange<Int>)? in
            guard let kind = leaveKind(part.kindID), let halves = halves(part) else { return nil }
            return (kind, halves)
        }
        against.note("invalidArgument", unless: staff[person] != nil && parts.count == wanted.count)
        guard against.none, let first = parts.first, let last = parts.last else { return nil }
        against.note(
            "invalidArgument",
            unless: last.halves.upperBound >= first.halves.lowerBound
                && last.halves.upperBound / 2 - first.halves.lowerBound / 2 < 366)
        for (one, next) in zip(parts, parts.dropFirst()) {
            let isBetween =
                one.halves.upperBound + 1 < next.halves.lowerBound
                && (one.halves.upperBound + 1..<next.halves.lowerBound).contains { works(person, half: $0) == true }
            against.note("invalidArgument", unless: one.halves.upperBound < next.halves.lowerBound && !isBetween)
        }
        guard against.none else { return nil }
        let all = parts.flatMap(\.halves)
        let worked = all.filter { works(person, half: $0) == true }
        against.note("LV-5", unless: isServing(person, on: all.last! / 2))
        against.note("LV-2", unless: !all.contains { works(person, half: $0) == nil } && !worked.isEmpty)
        let others = offNumbers.compactMap { offs[$0] }.filter { $0.person == person && $0.stands }
        against.note("LV-5", unless: !others.contains { other in other.rest.contains { half in all.contains(half) } })
        let begins = workBegins(
            person, half: parts[0].halves.first { works(person, half: $0) == true } ?? parts[0].halves.lowerBound)
        let isAfterwards = begins <= asked
        against.note("LV-1", unless: !isAfterwards || parts.allSatisfy(\.kind.sudden) && !reason.isEmpty)
        noteAllowances(parts, of: person, others, &against)
        var papers: [(name: String, workdays: Int, first: Int, cameOn: Int?)] = []
        for part in parts {
            for paper in part.kind.papers where !papers.contains(where: { $0.name == paper.name }) {
                papers.append((paper.name, Int(paper.dueWorkdays), part.halves.lowerBound / 2, nil))
            }
        }
        var off = Off(
            number: "", person: person, parts: parts, asked: asked, isAfterwards: isAfterwards, halves: worked.count,
            chained: worked.count, papers: papers)
        off.chained = together(off).halves
        return off
    }

    private func noteAllowances(
        _ parts: [(kind: LeaveKindInfo, halves: ClosedRange<Int>)], of person: String, _ others: [Off],
        _ against: inout Objections
    ) {
        for id in Set(parts.map(\.kind.id)) {
            let kind = leaveKinds[id]!
            func counts(_ half: Int, _ kind: LeaveKindInfo) -> Bool {
                kind.counting == .calendarDays || works(person, half: half) == true
            }
            let new = parts.filter { $0.kind.id == id }.flatMap(\.halves).filter { counts($0, kind) }
            if kind.allowance == .eachTime { against.note("LV-5", unless: new.count <= Int(kind.daysMax) * 2) }
            for year in Set(new.map { Days.year($0 / 2) }) {
                let mine = new.filter { Days.year($0 / 2) == year }
                guard let allowed = allowedHalves(kind, person, on: mine.min()! / 2) else { continue }
                let used = usedHalves(of: id, by: others, year: year)
                against.note("LV-5", unless: allowed >= 0 && mine.count <= max(0, allowed - used))
            }
        }
    }

    /// Nil: there is no bound by year; -1: nobody knows.
    func allowedHalves(_ kind: LeaveKindInfo, _ person: String, on day: Int) -> Int? {
        switch kind.allowance {
        case .eachYear: return Int(kind.daysMax) * 2
        case .byService:
            guard let since = workedSince[person] else { return -1 }
            var years = 0
            while anniversary(of: since, years + 1) <= day { years += 1 }
            return (years < 1 ? 0 : years < 10 ? 5 : years < 20 ? 10 : 15) * 2
        case _: return nil
        }
    }

    private func anniversary(of day: Int, _ years: Int) -> Int {
        let text = Days.text(day)
        let year = Int(text.prefix(4))! + years
        return Days.number("\(year)\(text.dropFirst(4))") ?? Days.number("\(year)-03-01")!
    }

    func usedHalves(of kind: String, by offs: [Off], year: Int) -> Int {
        offs.filter(\.stands).reduce(0) { sum, off in
            sum
                + taken(off).count { half in
                    guard let part = off.kind(of: half), part.id == kind, Days.year(half / 2) == year else { return false }
                    return part.counting == .calendarDays || works(off.person, half: half) == true
                }
        }
    }

    mutating func ask(_ request: AskLeaveRequest, _ caller: Caller) -> Verdict {
        let person = request.personID.isEmpty ? caller.person : request.personID
        var against = Objections()
        let told = request.toldAt.map { Days.wallMinute($0.seconds * 1_000) }
        if person == caller.person {
            against.note("LV-1", unless: told == nil)
        } else if caller.has(.registrar) {
            against.note("LV-1", unless: told.map { $0 <= minute && today - Days.day(ofMinute: $0) <= 7 } ?? true)
        } else if staff[person] != nil {
            against.note("LV-1", unless: false)
        }
        var more = Objections()
        let imagined = imagine(request.parts, of: person, asked: told ?? minute, reason: request.reason, &more)
        against.note(more.found)
        guard against.none, var off = imagined else { return against.verdict }
        let year = Days.year(today)
        offSerials[year, default: 0] += 1
        off.number = "J\(year)-" + String("00000\(offSerials[year]!)".suffix(6))
        offs[off.number] = off
        offNumbers.append(off.number)
        let number = off.number
        let event = Event("leaveAsked", off.subject, by: caller.person, isSealed: !request.reason.isEmpty)
        return .done([event]) { reply, world in
            let shown = try AskLeaveReply(decoding: reply, limits: .reply).leave
            return shown?.number == number ? world.complaint(about: shown) : "it is \(shown?.number ?? "none"), not \(number)"
        }
    }
}
