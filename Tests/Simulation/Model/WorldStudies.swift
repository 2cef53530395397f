import HallProto

/// ST-1 to ST-5: what people were to study, who came, and who did not.
extension World {
    struct Lesson {
        var number: String
        var group: String
        var day: Int
        /// In minutes of the day.
        var from: Int
        var until: Int
        var pupils: [String: Pupil]
        var stage = StudyStage.planned
        var sheet = ""
        var revision = 0
        var recordedAt: Int64?
        var present = 0
        var version: Int64 = 1

        var subject: String { "study/\(number)" }

        struct Pupil {
            var asked = AskOffStage.unspecified
            var decider = ""
            /// By the record; nil: nothing says.
            var came: Bool?
            var reason = StudyReason.unspecified
        }
    }

    struct Essay {
        var number: String
        var person: String
        var month: String
        var day: Int
    }

    /// In minutes of the day: the study that keeps somebody away from their post.
    func studying(_ person: String, on day: Int) -> [Range<Int>] {
        lessonNumbers.compactMap { number -> Range<Int>? in
            guard let lesson = lessons[number], lesson.day == day, let pupil = lesson.pupils[person] else { return nil }
            switch lesson.stage {
            case .recorded: return pupil.came == true ? lesson.from..<lesson.until : nil
            case .planned:
                guard pupil.asked != .granted else { return nil }
                let back = minutesSigned(by: person, on: day).filter(\.isSignIn).map(\.at).filter {
                    (lesson.from..<lesson.until).contains($0)
                }
                return lesson.from..<(back.min() ?? lesson.until)
            case _: return nil
            }
        }
    }

    /// What of it may bear on who was where.
    var studyLines: [String] {
        lessonNumbers.compactMap { lessons[$0] }.map { lesson in
            let pupils = lesson.pupils.sorted { $0.key < $1.key }
                .map { "\($0.key) \($0.value.asked == .granted) \($0.value.came.map { "\($0)" } ?? "-")" }
            return "\(lesson.number) \(lesson.stage) \(pupils)"
        }
    }

    /// Those it was planned for who still serve on its day.
    func due(_ lesson: Lesson) -> [String] {
        lesson.pupils.keys.filter { person in
            Days.number(staff[person]?.departedOn ?? "").map { lesson.day < $0 } ?? true
        }.sorted()
    }

    private func serves(_ person: String, on day: Int) -> Bool {
        Days.number(staff[person]?.departedOn ?? "").map { day < $0 } ?? (staff[person] != nil)
    }

    private func crew(_ group: StudyGroupInfo) -> [String] {
        Set(group.memberIDs + [group.leaderID, group.recorderID]).sorted()
    }

    mutating func put(_ request: PutStudyGroupRequest, _ caller: Caller) -> Verdict {
        var group = request.group!
        let people = crew(group)
        let current = groups[group.id]
        var against = Objections()
        against.note("invalidArgument", unless: people.allSatisfy { staff[$0] != nil })
        guard against.none else { return against.verdict }
        against.note("ST-5", unless: group.leaderID != group.recorderID)
        against.note("ST-2", unless: people.allSatisfy(isServing))
        let others = groups.values.filter { $0.id != group.id }.flatMap(crew)
        against.note("ST-2", unless: Set(others).isDisjoint(with: people))
        against.note("aborted", unless: current?.version ?? 0 == group.version)
        guard against.none else { return against.verdict }
        group.memberIDs = people.filter { $0 != group.leaderID && $0 != group.recorderID }
        guard group != current else { return .done() }
        group.version += 1
        groups[group.id] = group
        return .done([Event("studyGroupPut", "study-group/\(group.id)", by: caller.person)])
    }
}

extension World {
    private typealias Shift = (day: Int, from: Int, until: Int, people: [String])

    /// Nil: it names what there is not.
    private func shifts(_ shifts: [StudyShift], of id: String, wholeEach: Bool) -> [Shift]? {
        guard let group = groups[id] else { return nil }
        var read: [Shift] = []
        for shift in shifts {
            let day = Days.number(shift.date)!
            let (from, until) = (Days.timeOfDay(shift.from), Days.timeOfDay(shift.until))
            guard from < until, shift.memberIDs.allSatisfy({ staff[$0] != nil }) else { return nil }
            let whole = wholeEach || shifts.count == 1 ? crew(group).filter { serves($0, on: day) } : []
            read.append((day, from, until, shift.memberIDs.isEmpty ? whole : Set(shift.memberIDs).sorted()))
        }
        return read
    }

    /// Minutes of posts that would be empty and would not be without it: "P1 2026-03-03 870".
    private func emptied(_ shifts: [Shift]) -> Set<String> {
        var lines: Set<String> = []
        for day in Set(shifts.map(\.day)) {
            var gone: [String: [Range<Int>]] = [:]
            for shift in shifts where shift.day == day {
                for person in shift.people { gone[person, default: []].append(shift.from..<shift.until) }
            }
            let before = unmanned(on: day, planned: [:])
            lines.formUnion(unmanned(on: day, planned: gone).subtracting(before))
        }
        return lines
    }

    func preview(_ request: PreviewStudyRequest) -> Verdict {
        guard let shifts = shifts(request.shifts, of: request.groupID, wholeEach: true) else {
            return .refused(["invalidArgument"])
        }
        let lines = emptied(shifts)
        let everybody = Set(shifts.flatMap(\.people)).sorted()
        return .done { reply, world in
            let reply = try PreviewStudyReply(decoding: reply, limits: .reply)
            let shown = reply.gaps.flatMap { gap in
                (Days.timeOfDay(gap.from)..<Days.timeOfDay(gap.until)).map { "\(gap.postID) \(gap.date) \($0)" }
            }
            guard Set(shown) == lines else { return "\(shown.sorted()), not \(lines.sorted())" }
            let divided = reply.proposed.flatMap(\.memberIDs) + reply.leftOverIDs
            guard divided.sorted() == everybody else { return "\(divided) of \(everybody)" }
            let proposed = zip(shifts, reply.proposed).map { ($0.day, $0.from, $0.until, $1.memberIDs) }
            return world.emptied(proposed).isEmpty ? nil : "what is proposed leaves empty: \(world.emptied(proposed))"
        }
    }

    mutating func plan(_ request: PlanStudyRequest, _ caller: Caller) -> Verdict {
        guard let shifts = shifts(request.shifts, of: request.groupID, wholeEach: false), let group = groups[request.groupID]
        else { return .refused(["invalidArgument"]) }
        var against = Objections()
        var seen: [String] = []
        for shift in shifts {
            against.note("ST-1", unless: minute < shift.day * Days.minutesADay + shift.from && shift.day - today <= 92)
            against.note("ST-2", unless: !shift.people.isEmpty)
            let belong = shift.people.allSatisfy { crew(group).contains($0) && serves($0, on: shift.day) }
            against.note("ST-2", unless: belong)
            let isFree = lessons.values.allSatisfy { lesson in
                lesson.stage == .cancelled || lesson.day != shift.day || lesson.from >= shift.until
                    || shift.from >= lesson.until || !shift.people.contains { lesson.pupils[$0] != nil }
            }
            against.note("ST-1", unless: isFree)
            seen += shift.people
        }
        against.note("ST-1", unless: Set(seen).count == seen.count)
        guard against.none else { return against.verdict }
        guard emptied(shifts).isEmpty else { return .refused(["AB-6"]) }
        var events: [Event] = []
        var numbers: [String] = []
        for shift in shifts {
            let year = Days.year(today)
            lessonSerials["Y \(year)", default: 0] += 1
            let number = "Y\(year)-" + String("00000\(lessonSerials["Y \(year)"]!)".suffix(6))
            var lesson = Lesson(
                number: number, group: request.groupID, day: shift.day, from: shift.from, until: shift.until,
                pupils: shift.people.reduce(into: [:]) { $0[$1] = Lesson.Pupil() })
            lesson.sheet = issue(.studySheet, about: "")
            lessons[number] = lesson
            lessonNumbers.append(number)
            numbers.append(number)
            events.append(Event("paperIssued", "paper/\(lesson.sheet)", by: caller.person))
            events.append(Event("studyPlanned", lesson.subject, by: caller.person))
        }
        let expected = numbers
        return .done(events) { reply, world in
            let shown = try PlanStudyReply(decoding: reply, limits: .reply).studies
            guard shown.map(\.number) == expected else { return "\(shown.map(\.number)), not \(expected)" }
            return shown.compactMap { world.complaint(about: $0) }.first
        }
    }

    mutating func cancel(_ request: CancelStudyRequest, _ caller: Caller) -> Verdict {
        guard var lesson = lessons[request.number] else { return .refused(["notFound"]) }
        guard lesson.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard lesson.stage == .planned else { return .refused(["ST-2"]) }
        lesson.stage = .cancelled
        lesson.version += 1
        lessons[lesson.number] = lesson
        return .done([Event("studyCancelled", lesson.subject, by: caller.person, isSealed: true)])
    }

    mutating func askOff(_ request: AskOffStudyRequest, _ caller: Caller) -> Verdict {
        guard var lesson = lessons[request.number] else { return .refused(["notFound"]) }
        let isOpen = due(lesson).contains(caller.person) && lesson.stage != .cancelled
        let asked = lesson.pupils[caller.person]?.asked ?? .unspecified
        let isEarly = minute < lesson.day * Days.minutesADay + lesson.from
        guard isOpen, isEarly, asked == .unspecified || asked == .rejected else { return .refused(["ST-4"]) }
        lesson.pupils[caller.person]?.asked = .waiting
        lesson.pupils[caller.person]?.decider = ""
        lessons[lesson.number] = lesson
        return .done([Event("studyAskedOff", lesson.subject, by: caller.person, isSealed: true)])
    }

    mutating func decide(_ request: DecideAskOffRequest, _ caller: Caller) -> Verdict {
        guard var lesson = lessons[request.number] else { return .refused(["notFound"]) }
        guard staff[request.personID] != nil else { return .refused(["invalidArgument"]) }
        let leader = groups[lesson.group]!.leaderID
        let isLeaders = isServing(leader) && leader != request.personID
        let mayAnswer = isLeaders ? caller.person == leader : caller.has(.director) || caller.has(.principal)
        guard due(lesson).contains(request.personID), lesson.pupils[request.personID]?.asked == .waiting,
            caller.person != request.personID, mayAnswer
        else {
            return .refused(["ST-4"])
        }
        lesson.pupils[request.personID]?.asked = request.verdict == .granted ? .granted : .rejected
        lesson.pupils[request.personID]?.decider = caller.person
        lessons[lesson.number] = lesson
        return .done([Event("studyAskOffDecided", lesson.subject, by: caller.person)])
    }

    mutating func record(_ request: RecordStudyRequest, _ caller: Caller) -> Verdict {
        guard var lesson = lessons[request.number] else { return .refused(["notFound"]) }
        guard lesson.version == request.expectedVersion else { return .refused(["aborted"]) }
        let due = due(lesson)
        let absent = request.absent.map(\.personID)
        let addsUp =
            Set(absent).count == absent.count && absent.allSatisfy(due.contains)
            && Int(request.present) + absent.count == due.count
            && request.absent.allSatisfy { $0.reason != .other || !$0.text.isEmpty }
        let isOver = lesson.day * Days.minutesADay + lesson.until <= minute
        let isOpen = lesson.stage == .planned || lesson.stage == .recorded && !request.correctionReason.isEmpty
        guard caller.person == groups[lesson.group]!.recorderID, addsUp, isOver, isOpen else { return .refused(["ST-5"]) }
        lesson.stage = .recorded
        lesson.revision += 1
        lesson.version += 1
        lesson.present = Int(request.present)
        lesson.recordedAt = lesson.recordedAt ?? now
        for person in due {
            lesson.pupils[person]?.came = !absent.contains(person)
            lesson.pupils[person]?.reason = request.absent.first { $0.personID == person }?.reason ?? .unspecified
        }
        lessons[lesson.number] = lesson
        let event = Event("studyRecorded", lesson.subject, by: caller.person, isSealed: lesson.revision > 1)
        return .done([event]) { reply, world in
            world.complaint(about: try RecordStudyReply(decoding: reply, limits: .reply).study)
        }
    }
}
