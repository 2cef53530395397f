import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// Random cases in random stages, put into the book as the daemon does it, and looked at at random instants.
struct CalendarRandomCases {
    let seed: UInt64

    func compare(_ context: WriteContext, count: Int) throws {
        var random = SplitMix(state: seed)
        let clock = context.house.clock
        let timetable = try context.house.timetable(context.db)
        let item = try ItemTable.offer(context.db, "Y1").item
        for id in 1...Int64(count) {
            let accepted = instant(from: "2025-11-20 00:00", days: 420, &random)
            let file = file(id, item, clock.hallTime(accepted), timetable, &random)
            try store(context, file, acceptedAt: accepted, clock.instant, &random)
            try CaseClocks.refresh(context.db, context.house, context.agenda, .accepted(file), in: timetable)
            let row = try #require(
                try Row.fetchOne(
                    context.db, sql: "SELECT stage, near_at, due_at, ended_at FROM case_file WHERE id = ?", arguments: [id]))
            for _ in 1...5 {
                let now = Instant(milliseconds: accepted.milliseconds + Int64.random(in: 0...60 * 86_400_000, using: &random))
                let kept = HallProto.DueState(
                    CaseStage(rawValue: row["stage"]), nearAt: row["near_at"], dueAt: row["due_at"], endedAt: row["ended_at"],
                    now: now)
                let rule = file.dueState(now: clock.hallTime(now), in: timetable).wire
                #expect(kept == rule, "\(file) at \(clock.hallTime(now))")
            }
        }
    }

    private func instant(from wall: String, days: Int64, _ random: inout SplitMix) -> Instant {
        let start = HallTime(day: Day(String(wall.prefix(10)))!, time: .startOfDay).instant(utcOffsetMinutes: 480)
        return Instant(milliseconds: start.milliseconds + Int64.random(in: 0...days * 86_400_000, using: &random))
    }

    private func file(
        _ id: Int64, _ offered: Item, _ accepted: HallTime, _ timetable: Timetable, _ random: inout SplitMix
    ) -> Case {
        let item = Item(
            id: offered.id, name: offered.name, kind: .promised, nature: offered.nature, ending: .service,
            promisedWorkdays: [0, 1, 2, 5, 20].randomElement(using: &random)!,
            statutoryWorkdays: Bool.random(using: &random) ? 30 : nil)
        var pauses: [Pause] = []
        var day = accepted.day
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let from = day + Int.random(in: 0...6, using: &random)
            day = from + Int.random(in: 0...9, using: &random)
            pauses.append(Pause(from: from, cause: .supplement, to: day))
        }
        let stage: Case.Stage =
            switch Int.random(in: 0...9, using: &random) {
            case 0: .paused(.supplement, since: day + Int.random(in: 0...3, using: &random))
            case 1: .annulled(reason: "误录", at: accepted)
            case 2...5: .finished(.completed, at: accepted.advanced(byMinutes: Int.random(in: 0...60 * 1_440, using: &random)))
            default: .inWork
            }
        return Case(
            id: Case.ID(id), item: item, post: Post.ID("P1"), firstAsked: Person.ID("S01"), handler: Person.ID("S01"),
            accepted: accepted, pauses: pauses, stage: stage)
    }

    private func store(
        _ context: WriteContext, _ file: Case, acceptedAt: Instant, _ instant: (HallTime) -> Instant, _ random: inout SplitMix
    ) throws {
        let request = FileRequest(
            itemCode: "Y1", applicant: Applicant(kind: .person, name: "赵一", document: .none), channel: .window)
        let application = Application(
            id: file.id, item: file.item, post: file.post, firstAsked: file.firstAsked, handler: file.handler,
            filed: file.accepted, received: file.accepted, materials: [])
        try ApplicationTable.insert(
            context.db, application,
            ApplicationTable.Particulars(
                number: try #require(CaseNumber(year: 2026, serial: Int(file.id.value))), queryCode: CaseNumbers.queryCode(),
                filedAt: acceptedAt, request: request, identityNumber: ""))
        try ApplicationTable.becomeCase(
            context.db, file, by: file.handler, at: acceptedAt, isAtOnce: true)
        let ended: HallTime =
            switch file.stage {
            case .finished(_, let time), .annulled(_, let time): time
            case .inWork, .paused: file.accepted
            }
        // Any millisecond of that minute is that minute.
        let endedAt = Instant(milliseconds: instant(ended).milliseconds + Int64.random(in: 0..<60_000, using: &random))
        try CaseTable.save(context.db, file, endedAt: endedAt)
    }
}

/// Numbers at random that come again with their seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
