import HallProto

/// Signing in and out, the calendar, the journal, and keeping the daemon.
extension Moves {
    static let attendance: [String: Maker] = [
        "hall.v1.Attendance/SignIn": signIn, "hall.v1.Attendance/SignOut": signOut,
        "hall.v1.Attendance/ListMarks": listMarks,
    ]

    private static let signIn: Maker = { dice, world in signIn(dice.one(world.voices)) }

    static func signIn(_ voice: Voice) -> Move {
        Move("hall.v1.Attendance/SignIn", voice, SignInRequest()) { world, caller in
            world.sign(isIn: true, caller) { try SignInReply(decoding: $0, limits: .reply).repeatedMark }
        }
    }

    private static let signOut: Maker = { dice, world in
        let reason = dice.chance(40) ? "群众明天再来" : ""
        return signOut(dice.one(world.voices), because: reason)
    }

    static func signOut(_ voice: Voice, because reason: String) -> Move {
        Move("hall.v1.Attendance/SignOut", voice, SignOutRequest(visitorReason: reason)) { world, caller in
            world.sign(isIn: false, caller, because: reason) {
                try SignOutReply(decoding: $0, limits: .reply).repeatedMark
            }
        }
    }

    private static let listMarks: Maker = { dice, world in
        let path = "hall.v1.Attendance/ListMarks"
        let from = world.today - dice.number(-1...5)
        let request = ListMarksRequest(
            from: Days.text(from), to: Days.text(from + dice.number(-1...9)),
            personID: dice.chance(50) ? dice.id(world.staff.keys) : "", pageSize: 1_000)
        return Move(path, dice.voice(path, world), request) { world, caller in world.listMarks(request, caller) }
    }

    static let calendar: [String: Maker] = [
        "hall.v1.Calendar/LoadYear": loadYear, "hall.v1.Calendar/ListYears": listYears,
        "hall.v1.Calendar/ListDays": listDays, "hall.v1.Calendar/Explain": explain,
    ]

    private static let loadYear: Maker = { dice, world in
        let path = "hall.v1.Calendar/LoadYear"
        if dice.chance(60), let late = dice.lateNotice(world) {
            return Move(path, dice.voice(path, world), late) { world, caller in world.loadYear(late, caller) }
        }
        let year = dice.one([2026, 2027, 2027])
        var days = ["01-01", "05-01", "10-01", "10-02"].map { CalendarDay(date: "\(year)-\($0)", kind: .holiday, name: "节日") }
        if let current = world.years[year], dice.chance(70) { days = world.listed(current) }
        switch dice.number(0...9) {
        case 0: days.removeAll { $0.date == "\(year)-10-01" }
        case 1: days.append(CalendarDay(date: "2020-01-01", kind: .holiday, name: "元旦"))
        case 2: days.append(CalendarDay(date: days[0].date, kind: .holiday, name: "元旦"))
        case 3, 4: days.append(CalendarDay(date: "\(year - 1)-12-26", kind: .makeupWorkday, name: "元旦"))
        case 5, 6, 7:
            days.append(CalendarDay(date: "\(year)-0\(dice.number(2...9))-1\(dice.number(0...9))", kind: .holiday, name: "放假"))
        case _: break
        }
        let info = CalendarYearInfo(
            year: Int32(year), source: dice.one(["国办发明电〔2026〕1号", "更正通知"]), issuedOn: dice.chance(5) ? "" : "2026-11-04")
        let request = LoadYearRequest(year: info, days: days)
        return Move(path, dice.voice(path, world), request) { world, caller in world.loadYear(request, caller) }
    }

    private static let listYears: Maker = { dice, world in
        Move("hall.v1.Calendar/ListYears", dice.bare(world), ListYearsRequest()) { world, _ in
            let years = world.years.values.map(\.info).sorted { $0.year < $1.year }
            return .done { reply, _ in
                try ListYearsReply(decoding: reply, limits: .reply).years == years ? nil : "not \(years)"
            }
        }
    }

    private static let listDays: Maker = { dice, world in
        let year = dice.one([2025, 2026, 2027, 2028])
        return Move("hall.v1.Calendar/ListDays", dice.bare(world), ListDaysRequest(year: Int32(year))) { world, _ in
            guard world.years[year] != nil else { return .refused(["notFound"]) }
            let days = world.namedDays(in: year)
            return .done { reply, _ in
                let shown = try ListDaysReply(decoding: reply, limits: .reply).days.map { "\($0.date) \($0.kind)" }
                return shown == days ? nil : "\(shown), not \(days)"
            }
        }
    }

    private static let explain: Maker = { dice, world in
        let accepted = world.today - dice.number(0...20)
        var pauses: [PauseSpan] = []
        var day = accepted
        for _ in 0..<dice.number(0...3) {
            let from = day + dice.number(0...4)
            day = from + dice.number(0...5)
            pauses.append(PauseSpan(from: Days.text(from), to: dice.chance(85) ? Days.text(day) : "", cause: "supplement"))
        }
        let request = ExplainRequest(
            acceptedOn: Days.text(accepted), workingDays: Int32(dice.number(0...30)), pauses: pauses)
        return Move("hall.v1.Calendar/Explain", dice.bare(world), request) { world, _ in
            let stops = request.pauses.map { World.Pause(from: Days.number($0.from)!, to: Days.number($0.to)) }
            let due = world.due(acceptedOn: accepted, budget: Int(request.workingDays), pauses: stops).day.map(Days.text) ?? ""
            return .done { reply, _ in
                let shown = try ExplainReply(decoding: reply, limits: .reply).due
                return shown == due ? nil : "due “\(shown)”, not “\(due)”"
            }
        }
    }

    static let journal: [String: Maker] = [
        "hall.v1.Journal/Read": read, "hall.v1.Journal/Watch": watch, "hall.v1.Journal/Verify": verify,
        "hall.v1.Journal/Head": head, "hall.v1.Journal/Redact": redact,
    ]

    private static let read: Maker = { dice, world in
        let path = "hall.v1.Journal/Read"
        let request = ReadJournalRequest(fromSeq: 1, pageSize: 1_000)
        return Move(path, dice.voice(path, world), request) { _, _ in
            .done { reply, _ in
                let numbers = try ReadJournalReply(decoding: reply, limits: .reply).entries.map(\.seq)
                let isWhole = !numbers.isEmpty && numbers == (0..<numbers.count).map { Int64($0 + 1) }
                return isWhole ? nil : "gaps: \(numbers)"
            }
        }
    }

    private static let watch: Maker = { dice, world in
        let path = "hall.v1.Journal/Watch"
        let isBeyond = dice.chance(20)
        let request = WatchJournalRequest(afterSeq: isBeyond ? 9_007_199_254_740_991 : 0)
        return Move(path, dice.voice(path, world), request) { _, _ in
            guard !isBeyond else { return .refused(["invalidArgument"]) }
            return .done { first, _ in
                try JournalEntryInfo(decoding: first, limits: .reply).seq == 1 ? nil : "it does not begin at the beginning"
            }
        }
    }

    private static let verify: Maker = { dice, world in
        let path = "hall.v1.Journal/Verify"
        return Move(path, dice.voice(path, world), VerifyJournalRequest()) { _, _ in
            .done { reply, _ in
                let found = try VerifyJournalReply(decoding: reply, limits: .reply)
                return found.whole ? nil : "broken at \(found.brokenSeq): \(found.problem)"
            }
        }
    }

    private static let head: Maker = { dice, world in
        Move("hall.v1.Journal/Head", dice.bare(world), JournalHeadRequest()) { _, _ in
            .done { reply, _ in
                let head = try JournalHeadReply(decoding: reply, limits: .reply)
                return head.hash.count == 32 && head.epoch == 1 ? nil : "\(head)"
            }
        }
    }

    private static let redact: Maker = { dice, world in
        let path = "hall.v1.Journal/Redact"
        let subject = "case/\(dice.caseNumber(world))"
        let request = RedactJournalRequest(subject: subject, reason: "本人要求")
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard world.told[subject, default: 0] > 0 else { return .refused(["notFound"]) }
            let count = world.sealed[subject] ?? 0
            world.sealed[subject] = 0
            return .done([Event("entriesRedacted", subject, by: caller.person, isSealed: true)]) { reply, _ in
                let shown = try RedactJournalReply(decoding: reply, limits: .reply).entries
                return Int(shown) == count ? nil : "\(shown) entries, not \(count)"
            }
        }
    }
}

extension Dice {
    /// A correction that comes late: it names a day of a case that has lapsed meanwhile, which gives that another due day. Nil
    /// where none has.
    fileprivate mutating func lateNotice(_ world: World) -> LoadYearRequest? {
        let days = world.numbers.compactMap { world.cases[$0] }.filter(\.isOpen).flatMap(world.daysOfLapsed)
        guard let day = days.isEmpty ? nil : one(days), var year = world.years[Days.year(day)] else { return nil }
        year.days[day] = world.isWorkday(day) == true ? .holiday : .makeupWorkday
        year.names[day] = "更正"
        let info = CalendarYearInfo(year: year.info.year, source: "更正通知", issuedOn: "2026-11-04")
        return LoadYearRequest(year: info, days: world.listed(year))
    }
}

extension World {
    /// The days a lapsed clock of a case ran on that a notice may turn: from work to rest, a weekend from rest to work.
    fileprivate func daysOfLapsed(_ file: File) -> [Int] {
        let accepted = Days.day(ofMinute: Days.wallMinute(file.receivedAt))
        let lapsed = [file.promised, file.statutory, file.notice].compactMap { $0 }.filter { $0.lapsedAt != nil }
        guard let due = lapsed.compactMap(\.due).max(), due > accepted else { return [] }
        return (accepted + 1...due).filter { isWorkday($0) == true || Days.isWeekend($0) }
    }
}
