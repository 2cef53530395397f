import HallProto

/// ATT-4: the month as somebody with a ruler would sum it up.
extension World {
    /// A sheet in the drawer.
    struct Drawn {
        var month: String
        var lines: [String: String]
        var sealer: String
        var approver = ""
        var papers: [String]
    }

    private func days(of month: String) -> [Int] {
        let first = Days.number("\(month)-01")!
        return (0..<31).map { first + $0 }.filter { Days.text($0).hasPrefix(month) }
    }

    /// One line a person, as a text of all it says.
    func draw(_ month: String) -> [String: String] {
        var drawn: [String: String] = [:]
        for person in staff.keys {
            var tally: [String: Int] = [:]
            var open: [String] = []
            for day in days(of: month) {
                for whole in sheet(of: person, on: day) {
                    let line = bare(whole)
                    let tail = whole.split(separator: " ").map(String.init)
                    if let place = tail.firstIndex(of: "extended") { tally["extended", default: 0] += Int(tail[place + 1])! }
                    let words = line.split(separator: " ").map(String.init)
                    let blank = standing[day]?["\(person) \(words[2])"].flatMap { blanks[$0] }
                    tally["sessions", default: 0] += 1
                    let session = leaveHours(on: day)[Int(words[2])! - 1]
                    let leave = leaveRanges(person, on: day).filter { $0.minutes.overlaps(session.starts..<session.ends) }
                    let isStudy = studying(person, on: day).contains {
                        $0.overlaps(session.starts..<session.ends) && !$0.isEmpty
                    }
                    let kinds = Set(leave.map(\.as) + (isStudy ? [.study] : []))
                    count(Array(words.dropFirst(3)), blank, kinds, &tally)
                    if words[3] == "unaccounted", let blank, !blank.isDecided { open.append(blank.number) }
                }
            }
            guard tally["sessions"] != nil else { continue }
            let own = marks.filter { mark in
                mark.person == person && Days.text(Days.day(ofMinute: Days.wallMinute(mark.at))).hasPrefix(month)
            }
            let unit = staff[person]!.unitID
            let names = [
                "sessions", "present", "late", "late minutes", "early", "early minutes", "missed", "unaccounted", "absent",
                "excused", "unmarked", "pending", "outings", "leave", "study", "extended",
            ]
            let figures =
                names.map { "\(tally[$0] ?? 0)" } + [
                    "\(own.filter { $0.source == 2 }.count)", "\(own.filter { $0.source == 3 }.count)",
                ]
            drawn[person] =
                ([staff[person]!.name, unit, units[unit]!.name] + figures
                + [reckoned(person, month), "\(open)", leaveByKind(person, month)])
                .joined(separator: " ")
        }
        return drawn
    }

    /// Of several the weightiest.
    private static func ledger(of kinds: Set<LeaveStanding>) -> String {
        kinds.contains(.leave) ? "leave" : kinds.contains(.study) ? "study" : "outings"
    }

    private func count(_ words: [String], _ blank: Blank?, _ kinds: Set<LeaveStanding>, _ tally: inout [String: Int]) {
        if blank?.verdict == .absent { return tally["absent", default: 0] += 1 }
        switch words[0] {
        case "unaccounted": tally[blank?.verdict == .excused ? "excused" : "unaccounted", default: 0] += 1
        case "pending", "unmarked": tally[words[0], default: 0] += 1
        case "away": tally[Self.ledger(of: kinds), default: 0] += 1
        case _:
            tally["present", default: 0] += 1
            for (index, word) in words.enumerated() {
                if word == "late" || word == "early" {
                    tally[word, default: 0] += 1
                    tally["\(word) minutes", default: 0] += Int(words[index + 1])!
                }
                if word == "no" { tally["missed", default: 0] += 1 }
            }
        }
    }

    /// Absence by both laws, day by day on a calendar.
    private func reckoned(_ person: String, _ month: String) -> String {
        let all = days(of: month)
        let missed = blanks.values.filter { blank in
            blank.person == person && blank.verdict == .absent && blank.day <= all.last!
                && Days.year(blank.day) >= Days.year(all[0]) - 1
        }
        guard let first = missed.map(\.day).min() else { return "0 0 0 0 clear" }
        // What is missed of each day that is worked, and where a run of them breaks.
        var runs: [[Int: Int]] = []
        var goesOn = false
        for day in first...max(first, all.last!) {
            let places = places(of: person, on: day)
            guard !places.isEmpty else { continue }
            let gone = places.map { blanks[standing[day]?["\(person) \($0)"] ?? ""]?.verdict == .absent }
            let halves = gone.allSatisfy { $0 } ? 2 : gone.contains(true) ? 1 : 0
            let joins = goesOn && gone[0]
            if halves > 0 { if joins { runs[runs.count - 1][day] = halves } else { runs.append([day: halves]) } }
            goesOn = gone.last! && (halves == 2 || !joins)
        }
        func onCalendar(_ run: [Int: Int], _ wanted: (Int) -> Bool) -> Int {
            (run.keys.min()!...run.keys.max()!).filter(wanted).reduce(0) { $0 + (run[$1] ?? 2) }
        }
        let touching = runs.filter { $0.keys.max()! >= all[0] && $0.keys.min()! <= all.last! }
        let year = { (day: Int) in Days.year(day) == Days.year(all.last!) && day <= all.last! }
        let figures = [
            touching.map { onCalendar($0) { _ in true } }.max() ?? 0,
            touching.map { $0.values.reduce(0, +) }.max() ?? 0,
            runs.reduce(0) { $0 + onCalendar($1, year) },
            runs.reduce(0) { $0 + $1.filter { year($0.key) }.values.reduce(0, +) },
        ]
        let law: String
        switch staff[person]?.category {
        case .civilServant: law = Self.state(figures[0], figures[2])
        case .institution: law = Self.state(figures[1], figures[3])
        case _: law = "clear"
        }
        return figures.map { "\($0)" }.joined(separator: " ") + " " + law
    }

    private func leaveByKind(_ person: String, _ month: String) -> String {
        var counts: [String: Int] = [:]
        for off in offs.values where off.person == person && off.stage == .granted {
            for half in workedHalves(off) where Days.text(half / 2).hasPrefix(month) {
                counts[off.kind(of: half)!.id, default: 0] += 1
            }
        }
        return "\(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })"
    }

    private static func state(_ running: Int, _ year: Int) -> String {
        running > 30 || year > 60 ? "beyond" : running > 20 || year > 50 ? "near" : "clear"
    }

    func complaint(about info: MonthSheetInfo?, _ lines: [String: String]) -> String? {
        let shown = (info?.lines ?? []).reduce(into: [String: String]()) { $0[$1.personID] = $1.text }
        guard shown != lines else { return nil }
        let person = Set(shown.keys).union(lines.keys).sorted().first { shown[$0] != lines[$0] } ?? ""
        return "\(person) has \(shown[person] ?? "no line"), not \(lines[person] ?? "no line")"
    }

    mutating func seal(_ request: SealSheetRequest, _ caller: Caller) -> Verdict {
        let all = days(of: request.month)
        let last = all.compactMap { lastWord(on: $0) }.max()
        let years = schedule(on: all.last!) == nil || isWorkday(all[0]) != nil
        var against = Objections()
        against.note("ATT-4", unless: years && today > all.last! && last.map { $0 <= minute } ?? true)
        against.note("ATT-4", unless: drawer[request.month] == nil)
        guard against.none else { return against.verdict }
        let (drawn, events) = file(request.month, by: caller.person, actor: caller)
        return .done([Event("sheetSealed", "month/\(request.month)", by: caller.person)] + events) { reply, world in
            world.complaint(about: try SealSheetReply(decoding: reply, limits: .reply).sheet, drawn.lines)
        }
    }

    private mutating func file(
        _ month: String, by sealer: String, approver: String = "", actor: Caller
    ) -> (Drawn, [Event]) {
        let lines = draw(month)
        let folders = Set(lines.keys.map { staff[$0]!.unitID }).count + 1
        let papers = (0..<folders).map { _ in issue(.monthSheet, about: sealer) }
        let drawn = Drawn(month: month, lines: lines, sealer: sealer, approver: approver, papers: papers)
        drawer[month, default: []].append(drawn)
        return (drawn, papers.map { Event("paperIssued", "paper/\($0)", by: actor.person) })
    }

    private func changes(_ month: String) -> [String] {
        guard let before = drawer[month]?.last?.lines else { return [] }
        let after = draw(month)
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    mutating func correct(_ request: CorrectSheetRequest, _ caller: Caller) -> Verdict {
        let changes = changes(request.month)
        guard !changes.isEmpty, corrections[request.month] == nil else { return .refused(["ATT-4"]) }
        corrections[request.month] = caller.person
        let event = Event("sheetCorrectionAsked", "month/\(request.month)", by: caller.person, isSealed: true)
        return .done([event]) { reply, _ in
            let shown = try CorrectSheetReply(decoding: reply, limits: .reply).changes.map(\.personID)
            return shown == changes ? nil : "\(shown) change, not \(changes)"
        }
    }

    mutating func decide(_ request: DecideSheetCorrectionRequest, _ caller: Caller) -> Verdict {
        guard let asker = corrections[request.month] else { return .refused(["ATT-4"]) }
        let bench = judging(caller, asker, else: "LV-3")
        if let against = bench.against { return .refused([against]) }
        corrections[request.month] = nil
        let event = Event("sheetCorrectionDecided", "month/\(request.month)", by: caller.person, for: bench.place)
        guard request.approved else { return .done([event]) }
        let (drawn, events) = file(request.month, by: asker, approver: caller.person, actor: caller)
        return .done([event] + events) { reply, world in
            world.complaint(about: try DecideSheetCorrectionReply(decoding: reply, limits: .reply).sheet, drawn.lines)
        }
    }
}

extension MonthLine {
    fileprivate var text: String {
        let figures = [
            sessions, present, late, lateMinutes, early, earlyMinutes, missedMarks, unaccounted, absent, excused, unmarked,
            pending, outings, leave, study, extendedMinutes, correctedMarks, backEnteredMarks, runningCalendarHalves,
            runningWorkdayHalves,
            yearCalendarHalves,
            yearWorkdayHalves,
        ]
        return
            ([personName, unitID, unitName] + figures.map { "\($0)" } + [
                "\(law)", "\(undecided)", "\(leaveKinds.map { "\($0.kindID) \($0.halfDays)" })",
            ]).joined(separator: " ")
    }
}
