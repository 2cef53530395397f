import HallProto

/// ST-1, ST-3, ST-4: what became of study, counted person by person.
extension World {
    private static let studyOffices: Set<Role> = [.partyBranch, .registrar, .director, .principal, .inspector]

    func seesStudy(_ caller: Caller, of person: String) -> Bool {
        if caller.person == person || !caller.roles.isDisjoint(with: Self.studyOffices) { return true }
        return groups.values.contains { group in
            [group.leaderID, group.recorderID].contains(caller.person)
                && (group.memberIDs + [group.leaderID, group.recorderID]).contains(person)
        }
    }

    /// What became of it for one person.
    func became(_ lesson: Lesson, _ person: String) -> StudyStanding {
        let pupil = lesson.pupils[person]!
        guard let came = pupil.came else { return .pending }
        guard !came else { return .attended }
        guard pupil.asked != .waiting, pupil.asked != .granted else { return .askedOff }
        let minutes = lesson.from..<lesson.until
        let served = servedMinutes(by: person, on: lesson.day)
        if minutes.filter(served.contains).count * 2 >= minutes.count { return .serving }
        return minutes.filter { isAwayInOrder(person, lesson, $0) }.count * 2 >= minutes.count ? .away : .stayedAway
    }

    private func isAwayInOrder(_ person: String, _ lesson: Lesson, _ minute: Int) -> Bool {
        let day = lesson.day
        guard schedule(on: day) != nil, isEmployed(person, on: day), let stints = stints(of: person, on: day),
            let hall = hallMinutes(on: day)
        else { return false }
        let then = hall.filter { $0.lowerBound < lesson.until && lesson.from < $0.upperBound }
        let isOff = !then.isEmpty && !stints.contains { stint in then.contains { $0.lowerBound == stint.starts } }
        let isOut = timesAway.contains { spell in
            guard spell.person == person, spell.isOuting else { return false }
            let told = (Days.day(ofMinute: spell.expected!) + 1) * Days.minutesADay
            let end = min(told, spell.until.map { Days.wallMinute($0) } ?? told)
            return (spell.fromMinute..<max(spell.fromMinute, end)).contains(day * Days.minutesADay + minute)
        }
        return isOff || isOut || leaveRanges(person, on: day).contains { $0.minutes.contains(minute) }
    }

    /// The day by whose closing it is to be recorded, and the minute of that.
    private func recordDue(_ lesson: Lesson) -> (day: Int, minute: Int)? {
        var day = lesson.day + 1
        while let works = isWorkday(day) {
            if works { return (day, day * Days.minutesADay + closes(on: day)) }
            day += 1
        }
        return nil
    }

    private func line(_ lesson: Lesson) -> String {
        let due = recordDue(lesson)
        let recorded = lesson.recordedAt.map { Days.wallMinute($0) } ?? minute
        let isLate = lesson.stage != .cancelled && due.map { $0.minute < recorded } ?? false
        return "\(lesson.number) \(lesson.stage) \(lesson.group) \(Days.text(lesson.day)) "
            + "\(Days.time(ofMinute: lesson.from)) \(Days.time(ofMinute: lesson.until)) \(self.due(lesson).count) "
            + "\(lesson.present) \(lesson.sheet) \(due.map { Days.text($0.day) } ?? "") \(isLate) \(lesson.revision) "
            + "\(lesson.version)"
    }

    /// How the daemon's word differs from the model's, members apart; nil: it doesn't.
    func complaint(about info: StudyInfo?) -> String? {
        guard let info, let lesson = lessons[info.number] else { return "there is no study \(info?.number ?? "")" }
        let shown =
            "\(info.number) \(info.stage) \(info.groupID) \(info.date) \(info.from) \(info.until) \(info.planned) "
            + "\(info.present) \(info.sheetID) \(info.recordDue) \(info.recordLate) \(info.revision) \(info.version)"
        return shown == line(lesson) ? nil : "\(shown), not \(line(lesson))"
    }

    func get(_ request: GetStudyRequest, _ caller: Caller) -> Verdict {
        guard let lesson = lessons[request.number] else { return .refused(["notFound"]) }
        let wanted = due(lesson).filter { seesStudy(caller, of: $0) }.map { person in
            let pupil = lesson.pupils[person]!
            return "\(person) \(became(lesson, person)) \(pupil.asked) \(pupil.decider) \(pupil.reason)"
        }
        return .done { reply, world in
            let info = try GetStudyReply(decoding: reply, limits: .reply).study
            let shown = (info?.members ?? []).map { "\($0.personID) \($0.standing) \($0.askOff) \($0.decidedBy) \($0.reason)" }
            guard shown == wanted else { return "\(shown), not \(wanted)" }
            return world.complaint(about: info)
        }
    }

    func list(_ request: ListStudiesRequest, _ caller: Caller) -> Verdict {
        let from = Days.number(request.from) ?? today
        guard Days.number(request.to).map({ $0 >= from }) ?? true else { return .refused(["invalidArgument"]) }
        let wanted = lessonNumbers.enumerated().filter { _, number in
            let lesson = lessons[number]!
            return lesson.day >= from && Days.number(request.to).map { lesson.day <= $0 } ?? true
                && (request.groupID.isEmpty || lesson.group == request.groupID)
                && (!request.mine || lesson.pupils[caller.person] != nil)
        }.sorted { left, right in
            let (a, b) = (lessons[left.element]!, lessons[right.element]!)
            return (a.day, a.from, left.offset) < (b.day, b.from, right.offset)
        }.map(\.element)
        return .done { reply, world in
            let shown = try ListStudiesReply(decoding: reply, limits: .reply).studies
            guard shown.map(\.number) == Array(wanted.prefix(200)) else { return "\(shown.map(\.number)), not \(wanted)" }
            return shown.compactMap { world.complaint(about: $0) }.first
        }
    }
}

extension World {
    private func bounds(_ month: String) -> ClosedRange<Int> {
        let first = Days.number("\(month)-01")!
        let date = Days.date(first)
        return first...(first + Days.monthLengths(date.year)[date.month - 1] - 1)
    }

    private func isAsked(_ month: String) -> Bool {
        let days = bounds(month)
        return days.lowerBound <= today && today - days.upperBound <= 366
    }

    mutating func handIn(_ request: HandInEssayRequest, _ caller: Caller) -> Verdict {
        guard isAsked(request.month) else { return .refused(["ST-3"]) }
        let year = Days.year(today)
        lessonSerials["H \(year)", default: 0] += 1
        let number = "H\(year)-" + String("00000\(lessonSerials["H \(year)"]!)".suffix(6))
        essays.append(Essay(number: number, person: caller.person, month: request.month, day: today))
        let isLate = isLate(essays.last!)
        return .done([Event("essayHandedIn", "essay/\(number)", by: caller.person)]) { reply, _ in
            let shown = try HandInEssayReply(decoding: reply, limits: .reply).essay
            return shown?.number == number && shown?.late == isLate ? nil : "it is \(shown?.number ?? "none"), not \(number)"
        }
    }

    private func isLate(_ essay: Essay) -> Bool { String(Days.text(essay.day).prefix(7)) > essay.month }

    func list(_ request: ListEssaysRequest, _ caller: Caller) -> Verdict {
        let seesAll = !caller.roles.isDisjoint(with: [.partyBranch, .director, .principal])
        let wanted = essays.reversed().filter { essay in
            (seesAll || essay.person == caller.person) && (request.personID.isEmpty || essay.person == request.personID)
                && (request.month.isEmpty || essay.month == request.month)
        }.prefix(20).map(\.number)
        return .done { reply, _ in
            let shown = try ListEssaysReply(decoding: reply, limits: .reply).essays.map(\.number)
            return shown == Array(wanted) ? nil : "\(shown), not \(wanted)"
        }
    }

    mutating func check(_ request: CheckNotesRequest, _ caller: Caller) -> Verdict {
        guard staff[request.personID] != nil else { return .refused(["invalidArgument"]) }
        guard request.personID != caller.person, isAsked(request.month) else { return .refused(["ST-3"]) }
        notesChecks.append("\(request.personID) \(request.month) \(caller.person) \(request.verdict)")
        let subject = "person/\(request.personID)"
        return .done([Event("notesChecked", subject, by: caller.person, isSealed: !request.remark.isEmpty)])
    }

    func ledger(_ request: StudyLedgerRequest, _ caller: Caller) -> Verdict {
        guard request.personID.isEmpty || staff[request.personID] != nil else { return .refused(["invalidArgument"]) }
        guard request.personID.isEmpty || seesStudy(caller, of: request.personID) else { return .refused(["ST-4"]) }
        let days = bounds(request.month)
        let people = staff.keys.sorted().filter { person in
            guard request.personID.isEmpty || request.personID == person, seesStudy(caller, of: person) else { return false }
            let left = Days.number(staff[person]!.departedOn) ?? .max
            return entered[person]! <= days.upperBound && left > days.lowerBound
        }
        let lines = people.map { page(of: $0, days) }.filter { !request.troubles || $0.isTrouble }.map(\.text)
        return .done { reply, _ in
            let shown = try StudyLedgerReply(decoding: reply, limits: .reply).lines.map(\.text)
            return shown == lines ? nil : "\(shown), not \(lines)"
        }
    }

    private func page(of person: String, _ days: ClosedRange<Int>) -> (text: String, isTrouble: Bool) {
        var counts: [StudyStanding: Int] = [:]
        for lesson in lessons.values where days.contains(lesson.day) && lesson.stage != .cancelled {
            if due(lesson).contains(person) { counts[became(lesson, person), default: 0] += 1 }
        }
        let month = String(Days.text(days.lowerBound).prefix(7))
        let own = essays.filter { $0.person == person && $0.month == month }
        let left = Days.number(staff[person]!.departedOn) ?? .max
        func isThere(_ day: Int) -> Bool { entered[person]! <= day && day < left }
        let isBare = today > days.upperBound && isThere(days.lowerBound) && isThere(days.upperBound) && own.isEmpty
        let short = shortWeeks(of: person, days, isThere)
        let order: [StudyStanding] = [.attended, .askedOff, .serving, .away, .stayedAway, .pending]
        let text =
            "\(person) \(counts.values.reduce(0, +)) \(order.map { counts[$0] ?? 0 }) \(short) \(own.count) "
            + "\(own.filter(isLate).count) \(isBare) "
            + "\(notesChecks.filter { $0.hasPrefix("\(person) \(month) ") }.map { String($0.dropFirst(person.count + 9)) })"
        return (text, (counts[.stayedAway] ?? 0) > 0 || isBare || !short.isEmpty)
    }

    /// Monday by Monday: that of day 4 was the first after 1970-01-01.
    private func shortWeeks(of person: String, _ days: ClosedRange<Int>, _ isThere: (Int) -> Bool) -> [String] {
        (days.lowerBound - 6...days.upperBound).filter { $0 % 7 == 4 && days.contains($0 + 3) }.compactMap { monday in
            let week = monday...monday + 6
            guard week.upperBound < today, isThere(monday), isThere(week.upperBound) else { return nil }
            let works = week.map { isWorkday($0) }
            guard !works.contains(nil) else { return nil }
            let count = works.filter { $0 == true }.count
            let needed = count == 0 ? 0 : count < 3 ? 1 : 2
            let afternoons = lessons.values.filter { lesson in
                week.contains(lesson.day) && lesson.stage != .cancelled && lesson.from >= 720 && lesson.pupils[person] != nil
            }
            let planned = Set(afternoons.map(\.day)).count
            return planned < needed ? "\(Days.text(monday)) \(planned)/\(needed)" : nil
        }
    }
}

extension StudyLedgerLine {
    fileprivate var text: String {
        let short = shortWeeks.map { "\($0.monday) \($0.planned)/\($0.needed)" }
        let checks = checks.map { "\($0.checkedBy) \($0.verdict)" }
        return "\(personID) \(planned) \([attended, askedOff, serving, away, stayedAway, pending].map { Int($0) }) \(short) "
            + "\(essays) \(lateEssays) \(essayShort) \(checks)"
    }
}
