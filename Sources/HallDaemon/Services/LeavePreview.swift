import GRDB
import HallProto
import HallRules

/// LV-4. The forecast of posts with a leave and without it, by the function that says who covers.
struct LeaveForecast {
    /// Stretches that are empty because of it.
    let failing: [CoverSpan]
    /// How the person's posts are served while it lasts.
    let cover: [CoverSpan]

    /// Of the days from today on whose calendar is known.
    init(
        _ db: Database, _ house: House, _ leave: Leave, _ measure: LeaveMeasure, substitutes: [SubstituteInfo], now: Instant
    ) throws {
        let supposition = Supposition(
            person: leave.person, absences: leave.supposedGranted.absences(measure.plan),
            substitutes: substitutes.reduce(into: [:]) { $0[$1.postID, default: []].append(Person.ID($1.personID)) })
        let today = house.clock.hallTime(now).day
        let days = Set(leave.rest.flatMap { $0.days.days.inOrder }).filter { $0 >= today }.sorted()
        var (failing, cover): ([CoverSpan], [CoverSpan]) = ([], [])
        for day in days {
            let without = try CoverReading.day(db, house, day, from: .plan, now: now)?.spans() ?? []
            guard !without.isEmpty else { continue }
            let with = try CoverReading.day(db, house, day, from: .plan, now: now, supposing: supposition)?.spans() ?? []
            failing += LeaveCover.failing(with, without: without)
            let own = Set(without.filter { $0.standing.person == leave.person }.map(\.post))
            cover += with.filter { own.contains($0.post) }
        }
        self.failing = failing
        self.cover = cover
    }

    func cover(_ db: Database) throws -> LeaveCover {
        guard let first = failing.first else { return .covered }
        return .failing(post: try PostTable.info(db, first.post.value)?.name ?? "", from: first.from)
    }
}

/// What would become of a request.
struct LeavePreview {
    let context: ReadContext
    let person: Person
    let parts: [Leave.Part]
    let reading: LeaveReading

    init(_ context: ReadContext, _ request: PreviewLeaveRequest) throws {
        self.context = context
        person = try context.leavePerson(request.personID)
        parts = try request.parts.read(context.db)
        reading = try LeaveReading(context.db, context.house, of: person.id, around: parts.days())
        try parts.checkOrder(reading.measure)
    }

    private var now: HallTime { context.house.clock.hallTime(context.now) }

    func reply() throws -> PreviewLeaveReply {
        // Whoever asks afterwards says why; a preview does not ask for it.
        let wish = LeaveWish(person: person, parts: parts, asked: now, reason: "预览")
        var reply = PreviewLeaveReply(days: days(), accepted: true)
        do throws(HallRules.Refusal) {
            try tell(wish.account(reading.book(), reading.measure), &reply)
        } catch {
            reply.accepted = false
            reply.clause = error.clause.rawValue
            (reply.refusalZh, reply.refusalEn) = (error.zh, error.en)
        }
        try tellPapersAndBalances(&reply)
        try tellCover(&reply)
        reply.approvers = try approvers(reply.tier)
        return reply
    }

    private func tell(_ account: LeaveAccount, _ reply: inout PreviewLeaveReply) {
        reply.halfDays = Int32(account.length.halfDays)
        reply.calendarDays = Int32(account.length.calendarDays)
        reply.chainedHalfDays = Int32(account.chainedHalfDays)
        reply.tier = account.tier.wire
        reply.chained = account.chained.map { place in
            let found = reading.found[place]
            let rest = found.leave.rest
            return ChainedLeaveInfo(
                number: found.number, from: rest.first?.days.first.day.description ?? "",
                until: rest.last?.days.last.day.description ?? "", halfDays: Int32(found.leave.worked(reading.measure).count))
        }
    }

    private func days() -> [LeaveDayInfo] {
        let halves = parts.flatMap(\.days.inOrder)
        let days = halves.reduce(into: [Day]()) { if $0.last != $1.day { $0.append($1.day) } }
        return days.map { day in
            var info = LeaveDayInfo(date: day.description)
            switch reading.measure.plan.calendar.kind(of: day).value {
            case .holiday(let name): info.name = name
            case .makeupWorkday(let name): (info.name, info.makeup) = (name, true)
            case .workday, .weekend, nil: break
            }
            for half in halves where half.day == day {
                let standing = reading.measure.plan.standing(of: half, reading.measure.rules).value?.wire ?? .unspecified
                switch half.half {
                case .morning: info.morning = standing
                case .afternoon: info.afternoon = standing
                }
            }
            return info
        }
    }

    private func tellPapersAndBalances(_ reply: inout PreviewLeaveReply) throws {
        let calendar = try context.house.calendars.calendar(context.db)
        reply.papers = LeavePapers.needs(parts).map { need in
            let due = LeavePapers.due(need.paper.dueWorkdays, after: need.from, in: calendar)
            return LeavePaperInfo(name: need.paper.name, dueOn: due.map { "\($0)" } ?? "")
        }
        let year = parts[0].days.first.day.year
        let ids = Set(parts.map(\.kind.id.value))
        reply.balances = try LeaveBalance(context, reading, year: year).infos().filter { ids.contains($0.kindID) }
    }

    private func tellCover(_ reply: inout PreviewLeaveReply) throws {
        let leave = Leave(id: Leave.ID(0), person: person.id, parts: parts)
        let forecast = try LeaveForecast(
            context.db, context.house, leave, reading.measure, substitutes: [], now: context.now)
        let names = try StaffNames.all(context.db)
        let posts = try PostTable.list(context.db, withRetired: true).reduce(into: [:]) { $0[$1.id] = $1.name }
        func infos(_ spans: [CoverSpan]) -> [LeaveCoverInfo] {
            spans.map { span in
                LeaveCoverInfo(
                    postID: span.post.value, postName: posts[span.post.value] ?? "", date: span.from.day.description,
                    from: span.from.time.description, until: span.until.time.description,
                    personID: span.standing.person?.value ?? "",
                    personName: span.standing.person.map { names[$0.value] ?? "" } ?? "")
            }
        }
        reply.cover = infos(forecast.cover)
        reply.failing = infos(forecast.failing)
        reply.waitsForCover = leave.waits && !forecast.failing.isEmpty
        reply.needsConsent = try leave.waits && UnitTable.wantsConsent(context.db, ofPerson: person.id.value)
    }

    /// Whoever may decide: nobody on their own, and on a director's a principal.
    private func approvers(_ tier: HallProto.LeaveTier) throws -> [ApproverInfo] {
        let isDirector = try RoleTable.list(context.db, personID: person.id.value, on: context.today)
            .contains { $0.role == .director }
        let roles: [Role] = tier == .principal || isDirector ? [.principal] : [.director, .principal]
        let people = try RoleTable.list(context.db, personID: "", on: context.today)
            .filter { roles.contains($0.role) && $0.personID != person.id.value }
        let whereabouts = try WhereaboutsReading(context)
        let away = Set(
            whereabouts.people(after: "").map { whereabouts.whereabouts(of: $0) }
                .filter { [.out, .onLeave, .atStudy].contains($0.state) }.map(\.personID))
        return people.reduce(into: []) { approvers, info in
            guard !approvers.contains(where: { $0.personID == info.personID }) else { return }
            approvers.append(
                ApproverInfo(
                    personID: info.personID, personName: info.personName, away: away.contains(info.personID)))
        }
    }
}

extension Leave {
    /// As if it were granted.
    fileprivate var supposedGranted: Leave {
        Leave(id: id, person: person, parts: parts, stage: .granted, cuts: cuts, back: back, word: word)
    }
}

extension WorkPlan.HalfStanding {
    fileprivate var wire: HalfStanding {
        switch self {
        case .worked: .worked
        case .rest(.holiday): .holiday
        case .rest: .weekend
        case .offDuty: .offDuty
        }
    }
}

/// LV-5. What somebody has taken of each kind in a year, and what is left.
struct LeaveBalance {
    private let context: ReadContext
    private let reading: LeaveReading
    private let year: Int

    init(_ context: ReadContext, _ reading: LeaveReading, year: Int) {
        self.context = context
        self.reading = reading
        self.year = year
    }

    /// By kind: those with a bound by year, and whatever was taken.
    func infos() throws -> [LeaveBalanceInfo] {
        let taken = reading.found.filter(\.leave.stands).flatMap { $0.leave.taken(reading.measure) }
        let day = min(max(context.today, .firstDay(ofYear: year)), .lastDay(ofYear: year))
        return try LeaveKindTable.list(context.db, withRetired: true).compactMap { info in
            let kind = LeaveKind(info)
            let used = LeaveUse(taken, of: kind.id, reading.measure).byYear[year]?.count ?? 0
            var balance = LeaveBalanceInfo(
                kindID: info.id, kindName: info.name, counting: info.counting, allowedHalfDays: -1,
                usedHalfDays: Int32(used))
            switch kind.yearBound(workedSince: reading.workedSince, on: day) {
            case .none: return used == 0 ? nil : balance
            case .halfDays(let allowed): balance.allowedHalfDays = Int32(allowed)
            case .serviceUnknown: balance.serviceUnknown = true
            }
            return balance
        }
    }
}
