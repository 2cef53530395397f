import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// LV-1 … LV-5. Leave, from request to return, with what it does to attendance and cover.
@Suite struct LeavesStoryTests {
    /// With a principal, S06; two posts: P1 of S01 with S02 as its B, P2 of S04.
    private static func run(
        at start: String = "2026-03-02 07:00", _ body: (CasesHall) async throws -> Void
    ) async throws {
        try await BreachesHall.run(at: start) { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await body(hall)
        }
    }

    private static func asking(_ hall: CasesHall, _ parts: String) async -> String {
        await outcome { _ = try await hall.askLeave(parts) }
    }

    private static func deciding(_ hall: CasesHall, _ number: String, as uid: UInt32) async -> String {
        await outcome { _ = try await hall.decideLeave(number, as: uid) }
    }

    /// The clause it would be refused with, or the code and the field.
    private static func previewing(_ hall: CasesHall, _ parts: String) async -> String {
        var clause = ""
        let tried = await outcome { clause = try await hall.preview(parts).clause }
        return tried == "done" ? clause : tried
    }

    private static func record(_ hall: CasesHall, _ decider: String) async throws -> LeaveInfo? {
        try await hall.leaves(CasesHall.registrar).recordDecision(
            RecordLeaveDecisionRequest(
                number: "J2026-000001", expectedVersion: 1, verdict: .granted, decidedBy: decider, way: .byPhone)
        ).leave
    }

    @Test("LV-1, LV-2, LV-5 · a day off: asked for, granted by the director, covered by itself, over by itself")
    func day() async throws {
        try await Self.run { hall in
            let seen = try await hall.preview("personal 2026-03-03")
            #expect(seen.accepted && seen.halfDays == 2 && seen.tier == .director)
            #expect(seen.approvers.map(\.personID) == ["S03", "S06"])
            #expect(seen.cover.map { "\($0.from)–\($0.until) \($0.personID)" } == ["08:30–12:00 S02", "14:00–17:30 S02"])
            #expect(seen.failing.isEmpty && !seen.waitsForCover)
            let asked = try await hall.askLeave("personal 2026-03-03")
            #expect(asked.number == "J2026-000001" && asked.stage == .asked && asked.halfDays == 2 && asked.slipID.isEmpty)
            #expect(await outcome { _ = try await hall.decideLeave(as: CasesHall.clerk) } == "permissionDenied LV-2")
            let granted = try await hall.decideLeave()
            #expect(granted.stage == .granted && granted.decidedByName == "王五" && granted.slipID == "leave-slip-2026-000001")
            #expect(await outcome { _ = try await hall.decideLeave(seen: 2) } == "failedPrecondition LV-5")
            try await hall.sign("in 08:20", on: "2026-03-03", as: CasesHall.second)
            try await hall.advance(to: "2026-03-03 08:30")
            #expect(try await hall.coverage().first == "P1 cover S02 2026-03-03 08:30", "without any grace")
            #expect(try await hall.whereabouts("S01") == "onLeave")
            try await hall.advance(to: "2026-03-04 08:00")
            #expect(try await hall.records("2026-03-03") == ["2026-03-03 1 away", "2026-03-03 2 away"])
            #expect(try await hall.unaccounted().filter { $0.contains("2026-03-03") && $0.hasSuffix("S01") } == [])
            try await hall.sign("in 08:20", on: "2026-03-04")
            let over = try await hall.leave()
            #expect(over.stage == .returned && !over.lateReturn && !over.returnUnconfirmed && over.takenHalfDays == 2)
            #expect(
                try hall.told("leave/J2026-000001") == ["leaveAsked", "leaveDecided", "leaveReturned"])
        }
    }

    @Test("LV-3 · long leave goes to the principal, also in pieces; a director's too; nobody decides their own")
    func tiers() async throws {
        try await Self.run { hall in
            try await hall.askLeave("personal 2026-03-05pm 2026-03-06")
            #expect(await Self.deciding(hall, "J2026-000001", as: CasesHall.director) == "failedPrecondition LV-3")
            #expect(try await hall.decideLeave(as: BreachesHall.principal).stage == .granted)
            let more = try await hall.askLeave("personal 2026-03-09am")
            #expect(more.halfDays == 1 && more.chainedHalfDays == 4 && more.tier == .principal)
            #expect(await Self.deciding(hall, more.number, as: CasesHall.director) == "failedPrecondition LV-3")
            let own = try await hall.askLeave("personal 2026-03-10am", as: CasesHall.director)
            #expect(await Self.deciding(hall, own.number, as: CasesHall.director) == "failedPrecondition LV-3")
            #expect(try await hall.decideLeave(own.number, as: BreachesHall.principal).stage == .granted)
            let principals = try await hall.askLeave("personal 2026-03-10am", as: BreachesHall.principal)
            #expect(await Self.deciding(hall, principals.number, as: BreachesHall.principal) == "failedPrecondition LV-3")
            #expect(try await hall.decideLeave(principals.number, .refused).answer == "窗口忙")
            let first = try await hall.preview("personal 2026-03-12")
            #expect(first.chained.isEmpty && first.tier == .director)
        }
    }

    @Test("LV-1 · whoever phones is registered with the time of the call; private leave is not asked for afterwards")
    func phone() async throws {
        try await Self.run(at: "2026-03-03 10:00") { hall in
            for kind in ["personal", "annual", "official"] {
                #expect(await Self.asking(hall, "\(kind) 2026-03-03am") == "failedPrecondition LV-1")
            }
            let registered = try await hall.askLeave(
                "personal 2026-03-03", of: "S01", told: "2026-03-03 08:10", as: CasesHall.registrar)
            #expect(registered.registeredBy == "S05" && !registered.afterwards)
            #expect(hall.wall(registered.askedAt) == "2026-03-03 08:10")
            let late = await outcome {
                _ = try await hall.askLeave("personal 2026-03-03", of: "S02", told: "2026-03-03 08:30", as: CasesHall.registrar)
            }
            #expect(late == "failedPrecondition LV-1")
            let other = await outcome { _ = try await hall.askLeave("sick 2026-03-04", of: "S02") }
            #expect(other == "failedPrecondition LV-1")
            let sick = try await hall.askLeave("sick 2026-03-03", "突发高烧", as: CasesHall.second)
            #expect(sick.afterwards && sick.papers.map { "\($0.name) \($0.dueOn)" } == ["医疗机构诊断证明 2026-03-06"])
            try await hall.decideLeave(sick.number)
            try await hall.advance(to: "2026-03-09 09:00")
            let troubles = try await hall.leaves(CasesHall.registrar).list(ListLeavesRequest(troubles: true)).leaves
            #expect(troubles.map(\.number) == [sick.number], "the paper is overdue, and nobody is back")
            let handIn = HandInLeavePaperRequest(number: sick.number, expectedVersion: 2, paper: "医疗机构诊断证明")
            let handed = try await hall.leaves(CasesHall.registrar).handInPaper(handIn).leave
            #expect(handed?.papers.first?.overdue == true && handed?.papers.first?.handedInAt != nil)
        }
    }

    @Test("LV-4 · a post would be empty: planned leave waits for a substitute or a reason; sickness does not")
    func cover() async throws {
        try await Self.run { hall in
            let b = try await hall.askLeave("personal 2026-03-03", as: CasesHall.second)
            #expect(try await hall.decideLeave(b.number).stage == .granted)
            let seen = try await hall.preview("personal 2026-03-03am")
            #expect(seen.waitsForCover && seen.failing.map { "\($0.postID) \($0.from)–\($0.until)" } == ["P1 08:30–12:00"])
            let a = try await hall.askLeave("personal 2026-03-03am")
            #expect(await outcome { _ = try await hall.decideLeave(a.number) } == "failedPrecondition LV-4")
            try await hall.addSubstitute()
            let named = NameSubstituteRequest(
                number: a.number, expectedVersion: 1, postID: "P1", personID: "S08", sentBy: "社保所所长电话")
            _ = try await hall.leaves(CasesHall.registrar).nameSubstitute(named)
            let granted = try await hall.decideLeave(a.number, seen: 2)
            #expect(granted.stage == .granted && granted.waiver.isEmpty)
            #expect(granted.substitutes.map { "\($0.postName) \($0.personName)" } == ["民政岗 郑八"])
            let plan = try await hall.posts().plan(PlanRequest(from: "2026-03-03", to: "2026-03-03", postID: "P1")).planned
            #expect(plan.map { "\($0.from) \($0.personID)" } == ["08:30 S08", "14:00 S01"])
            let sick = try await hall.askLeave("sick 2026-03-04", as: CasesHall.second)
            try await hall.decideLeave(sick.number)
            let ill = try await hall.askLeave("sick 2026-03-04")
            #expect(try await hall.decideLeave(ill.number).stage == .granted, "granted, and the post alarmed")
            let waived = try await hall.askLeave("personal 2026-03-05")
            let other = try await hall.askLeave("personal 2026-03-05", as: CasesHall.second)
            try await hall.decideLeave(other.number)
            #expect(try await hall.decideLeave(waived.number, waiver: "窗口改由二楼办理").waiver == "窗口改由二楼办理")
        }
    }

    @Test("LV-4 · the unit that wants to be asked is, before planned leave is granted")
    func consent() async throws {
        try await Self.run { hall in
            let directory = DirectoryClient(hall.caller(0))
            let unit = try #require(await directory.listUnits(ListUnitsRequest()).units.first { $0.id == "U1" })
            var wanting = unit
            wanting.leaveConsent = true
            _ = try await directory.putUnit(PutUnitRequest(unit: wanting, expectedVersion: unit.version))
            #expect(try await hall.preview("personal 2026-03-04").needsConsent)
            try await hall.askLeave("personal 2026-03-04")
            #expect(await outcome { _ = try await hall.decideLeave() } == "failedPrecondition LV-4")
            let consent = RecordLeaveConsentRequest(number: "J2026-000001", expectedVersion: 1, consent: "民政办主任电话同意")
            _ = try await hall.leaves(CasesHall.registrar).recordConsent(consent)
            #expect(try await hall.decideLeave(seen: 2).consent == "民政办主任电话同意")
            let sick = try await hall.askLeave("sick 2026-03-05")
            #expect(try await hall.decideLeave(sick.number).stage == .granted)
        }
    }

    @Test("LV-5 · a sign-in during leave is taken for the return until the registrar says otherwise; late is flagged")
    func back() async throws {
        try await Self.run { hall in
            #expect(await Self.asking(hall, "annual 2026-03-03 2026-03-05") == "failedPrecondition LV-5")
            let since = PutWorkedSinceRequest(personID: "S01", workedSince: "2015-07-01")
            _ = try await hall.leaves(CasesHall.registrar).putWorkedSince(since)
            try await hall.askLeave("annual 2026-03-03 2026-03-05")
            try await hall.decideLeave(as: BreachesHall.principal)
            try await hall.sign("in 08:20", on: "2026-03-04")
            let back = try await hall.leave()
            #expect(back.stage == .granted && back.returnUnconfirmed && back.takenHalfDays == 2)
            #expect(try await hall.whereabouts("S01") == "present 08:20")
            try await hall.sign("out 08:40", on: "2026-03-04")
            #expect(
                await outcome { _ = try await hall.confirmReturn(false, as: CasesHall.director) } == "permissionDenied LV-5")
            #expect(try await hall.confirmReturn(false).takenHalfDays == 6, "only fetched something")
            try await hall.sign("in 14:02", on: "2026-03-04")
            #expect(try await hall.confirmReturn(true, seen: 5).stage == .returned)
            try await hall.advance(to: "2026-03-05 19:00")
            #expect(
                try await hall.records("2026-03-03", to: "2026-03-05") == [
                    "2026-03-03 1 away", "2026-03-03 2 away", "2026-03-04 1 away", "2026-03-04 2 no out",
                    "2026-03-05 1 unaccounted", "2026-03-05 2 unaccounted",
                ])
            let balance = try await hall.leaves().balance(LeaveBalanceRequest()).balances
            #expect(balance.map { "\($0.kindID) \($0.usedHalfDays)/\($0.allowedHalfDays)" } == ["annual 4/20"])
        }
    }

    @Test("LV-5 · days that lie ahead are taken back; whoever is not back is on the registrar's list")
    func cut() async throws {
        try await Self.run { hall in
            try await hall.askLeave("personal 2026-03-03 2026-03-06")
            try await hall.decideLeave(as: BreachesHall.principal)
            let cut = WithdrawLeaveRequest(
                number: "J2026-000001", expectedVersion: 2, from: "2026-03-05", until: "2026-03-06")
            let other = await outcome { _ = try await hall.leaves(CasesHall.second).withdraw(cut) }
            #expect(other == "failedPrecondition LV-5")
            let left = try await hall.leaves().withdraw(cut).leave
            #expect(left?.takenHalfDays == 4 && left?.cuts.map(\.from) == ["2026-03-05"])
            try await hall.advance(to: "2026-03-05 08:35")
            #expect(try await !hall.leave().overdue)
            try await hall.advance(to: "2026-03-05 08:36")
            #expect(try await hall.leave().overdue)
            let troubles = try await hall.leaves(CasesHall.registrar).list(ListLeavesRequest(troubles: true)).leaves
            #expect(troubles.map(\.number) == ["J2026-000001"])
            try await hall.sign("in 09:10", on: "2026-03-05")
            #expect(try await hall.leave().lateReturn)
        }
    }

    @Test("LV-5 · what was decided by phone holds, waits for a word, and is undone when it is disowned")
    func byPhone() async throws {
        try await Self.run { hall in
            try await hall.askLeave("personal 2026-03-03 2026-03-05")
            #expect(
                await outcome { _ = try await Self.record(hall, "S03") } == "failedPrecondition LV-3",
                "as if they decided themselves")
            #expect(await outcome { _ = try await Self.record(hall, "S05") } == "failedPrecondition LV-5")
            let told = try await Self.record(hall, "S06")
            #expect(told?.stage == .granted && told?.awaitsWord == true && told?.way == .byPhone && told?.recordedBy == "S05")
            let word = ConfirmLeaveDecisionRequest(number: "J2026-000001", expectedVersion: 2, confirmed: false)
            #expect(
                await outcome { _ = try await hall.leaves(CasesHall.director).confirmDecision(word) }
                    == "failedPrecondition LV-5")
            let undone = try await hall.leaves(BreachesHall.principal).confirmDecision(word).leave
            #expect(undone?.stage == .asked && undone?.awaitsWord == false)
            #expect(try await hall.decideLeave(seen: 3, as: BreachesHall.principal).stage == .granted)
        }
    }

    @Test("LV-1, LV-2, LV-5 · refused with a clause or a field, and nothing changed")
    func refused() async throws {
        try await Self.run { hall in
            try await hall.askLeave("personal 2026-03-10 2026-03-11")
            let before = try hall.seq()
            for (parts, expected) in [
                ("personal 2026-03-11 2026-03-12", "failedPrecondition LV-5"),
                ("personal 2026-03-07", "failedPrecondition LV-2"),
                ("personal 2026-12-31 2027-01-05", "failedPrecondition LV-2"), ("annual 2026-03-12", "failedPrecondition LV-5"),
                ("marriage 2026-03-16 2026-03-19", "failedPrecondition LV-5"),
                ("personal 2026-03-13 2026-03-12", "invalidArgument parts[0].until"),
                ("holiday 2026-03-13", "invalidArgument parts[0].kind_id"),
                ("personal 2026-03-13;sick 2026-03-17", "invalidArgument parts[1].from"),
                ("personal 2026-03-13 2027-03-14", "invalidArgument parts[0].until"),
            ] {
                #expect(await Self.asking(hall, parts) == expected, "\(parts)")
                let seen = expected.hasPrefix("invalid") ? expected : String(expected.suffix(4))
                #expect(await Self.previewing(hall, parts) == seen, "\(parts)")
            }
            let list = try await hall.leaves(CasesHall.registrar).list(ListLeavesRequest())
            #expect(list.leaves.map(\.number) == ["J2026-000001"])
            #expect(try hall.told(after: before).allSatisfy { $0 == "callRefused" })
        }
    }
}
