import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// AB-2, AB-5, AB-6, ATT-5. Who serves each post, and where nobody did.
@Suite struct PostsStoryTests {
    @Test("AB-2, AB-6 · A is missing, B covers by itself, nobody is left, A comes: all at the instant it happens")
    func morning() async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            #expect(try await hall.coverage() == [], "posts know no cover before there is a schedule")
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            #expect(try await hall.coverage() == ["P1 closed 2026-03-02 07:00", "P2 closed 2026-03-02 07:00"])
            try await hall.sign("in 08:20", on: "2026-03-02", as: CasesHall.second)
            try await hall.sign("in 08:25", on: "2026-03-02", as: CasesHall.outsider)
            let start = try hall.seq()
            try await hall.advance(to: "2026-03-02 08:30")
            #expect(try await hall.coverage() == ["P1 a S01 2026-03-02 08:30", "P2 a S04 2026-03-02 08:30"], "in the grace")
            try await hall.advance(to: "2026-03-02 08:34")
            #expect(try await hall.coverage().first == "P1 a S01 2026-03-02 08:30")
            try await hall.advance(to: "2026-03-02 08:35")
            #expect(try await hall.coverage() == ["P1 cover S02 2026-03-02 08:35", "P2 a S04 2026-03-02 08:30"])
            try await hall.sign("out 09:10", on: "2026-03-02", as: CasesHall.second)
            #expect(try await hall.coverage().first == "P1 unmanned 2026-03-02 09:10")
            #expect(try await hall.gaps("2026-03-02") == [], "it has not lasted a minute")
            try await hall.advance(to: "2026-03-02 09:11")
            #expect(try await hall.gaps("2026-03-02") == ["P1 2026-03-02 09:10–… 1 S01"])
            try await hall.sign("in 09:40", on: "2026-03-02")
            #expect(try await hall.coverage().first == "P1 a S01 2026-03-02 09:40")
            #expect(try await hall.gaps("2026-03-02") == ["P1 2026-03-02 09:10–09:40 30 S01"])
            try await hall.advance(to: "2026-03-02 12:00")
            #expect(try await hall.coverage().first == "P1 closed 2026-03-02 12:00")
            let turns = try hall.opens(after: start).compactMap { open -> String? in
                guard case .coverChanged(let event)? = open.event?.event else { return nil }
                #expect(open.personID.isEmpty && open.method.isEmpty, "nobody types cover in")
                return hall.wall(event.at).suffix(5) + event.turns.map { " \($0.postID) \($0.standing)" }.joined()
            }
            #expect(
                turns == [
                    "08:30 P1 a P2 a", "08:35 P1 cover", "09:10 P1 unmanned", "09:40 P1 a", "12:00 P1 closed P2 closed",
                ])
        }
    }

    @Test("AB-6 · what happened while the daemon was down is told in its order, of the minutes it happened")
    func down() async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.sign("in 08:20", on: "2026-03-02")
            let start = try hall.seq()
            try hall.restart(at: "2026-03-03 08:32")
            try hall.daemon.roundTrip()
            #expect(try await hall.coverage() == ["P1 a S01 2026-03-03 08:30", "P2 a S04 2026-03-03 08:30"])
            let turns = try hall.opens(after: start).compactMap { open -> String? in
                guard case .coverChanged(let event)? = open.event?.event else { return nil }
                return hall.wall(event.at) + event.turns.map { " \($0.postID) \($0.standing)" }.joined()
            }
            #expect(
                turns == [
                    "2026-03-02 08:30 P1 a P2 a", "2026-03-02 08:35 P2 unmanned", "2026-03-02 12:00 P1 closed P2 closed",
                    "2026-03-02 14:00 P1 a P2 a", "2026-03-02 14:05 P1 unmanned P2 unmanned",
                    "2026-03-02 17:30 P1 closed P2 closed", "2026-03-03 08:30 P1 a P2 a",
                ])
            let gaps = try await hall.gaps("2026-03-02", to: "2026-03-03")
            #expect(
                gaps == [
                    "P1 2026-03-02 14:05–17:30 205 S01", "P2 2026-03-02 08:35–12:00 205 S04",
                    "P2 2026-03-02 14:05–17:30 205 S04",
                ])
            #expect(try await hall.gaps("2026-03-02", of: "S01").count == 1)
            #expect(try await hall.gaps("2026-03-02", as: CasesHall.outsider).count == 2, "a clerk sees what they answer for")
        }
    }

    @Test("ATT-5 · what comes to be known late closes a gap, and a day off by decree takes it from whoever had it")
    func late() async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.advance(to: "2026-03-02 18:00")
            #expect(try await hall.gaps("2026-03-02").first == "P1 2026-03-02 08:35–12:00 205 S01")
            try await hall.addDuty("S01", .off, from: "2026-03-02", until: "2026-03-02")
            #expect(try await hall.gaps("2026-03-02").first == "P1 2026-03-02 08:35–12:00 205 S02", "B was to cover")
            try await hall.addDuty("S02", .off, from: "2026-03-02", until: "2026-03-02")
            #expect(try await hall.gaps("2026-03-02").first == "P1 2026-03-02 08:30–12:00 210 ", "nobody was to be there")
            try await hall.addDuty("S01", .unmarked, from: "2026-03-02", until: "2026-03-02")
            #expect(try await hall.gaps("2026-03-02").allSatisfy { !$0.hasPrefix("P1") })
        }
    }

    @Test("AB-5 · B acts on the post while covering, and after closing as the last who did; else B is refused")
    func powers() async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            _ = try await hall.accept(as: CasesHall.second)
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            let early = await outcome { _ = try await hall.accept(as: CasesHall.second) }
            #expect(early == "permissionDenied AB-5", "the hall has not opened")
            try await hall.sign("in 08:20", on: "2026-03-02")
            try await hall.sign("in 08:21", on: "2026-03-02", as: CasesHall.second)
            try await hall.advance(to: "2026-03-02 09:00")
            #expect(await outcome { _ = try await hall.accept(as: CasesHall.second) } == "permissionDenied AB-5")
            let own = PauseRequest(number: "2026-000001", cause: .supplement, notice: "告知书", expectedVersion: 1)
            #expect(await outcome { _ = try await hall.cases(CasesHall.second).pause(own) } == "done", "it is B's own case")
            let other = try await hall.accept().case?.number ?? ""
            let pause = PauseRequest(number: other, cause: .supplement, notice: "告知书", expectedVersion: 1)
            #expect(await outcome { _ = try await hall.cases(CasesHall.second).pause(pause) } == "permissionDenied AB-5")
            try await hall.sign("out 10:00", on: "2026-03-02")
            #expect(await outcome { _ = try await hall.cases(CasesHall.second).pause(pause) } == "done")
            let entry = try #require(try hall.opens(after: 0).last { $0.subject == "case/\(other)" && $0.event?.event != nil })
            #expect(entry.personID == "S02" && entry.actingFor == "S01", "both are named")
            let next = try await hall.accept(as: CasesHall.second).case?.number ?? ""
            let accepted = try hall.opens(after: 0).filter { $0.subject == "case/\(next)" }
            #expect(accepted.count > 1 && accepted.allSatisfy { $0.personID == "S02" && $0.actingFor == "S01" }, "B for A")
            try await hall.advance(to: "2026-03-02 13:00")
            #expect(await outcome { _ = try await hall.accept(as: CasesHall.second) } == "done", "the last who served")
            try await hall.advance(to: "2026-03-03 08:00")
            #expect(await outcome { _ = try await hall.accept(as: CasesHall.second) } == "permissionDenied AB-5")
            #expect(await outcome { _ = try await hall.accept() } == "done", "A is never asked")
        }
    }

    @Test("AB-1 · a roster holds on its days alone, the one added last before others")
    func rosters() async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02", "08:30-17:30", .wholeDay))
            let directory = DirectoryClient(hall.caller(CasesHall.director))
            for id in ["S03", "S05"] {
                var staff = try await directory.getStaff(GetStaffRequest(id: id)).staff ?? StaffInfo()
                staff.qualifiedPostIDs = ["P1", "P2"]
                _ = try await directory.putStaff(PutStaffRequest(staff: staff, expectedVersion: staff.version))
            }
            func add(_ from: String, _ until: String, _ a: String, _ bs: [String]) async -> String {
                let request = AddRosterRequest(postID: "P1", from: from, until: until, aPersonID: a, bPersonIDs: bs)
                return await outcome { _ = try await hall.posts().addRoster(request) }
            }
            #expect(await add("2026-03-03", "2026-03-06", "S04", ["S02"]) == "done")
            #expect(await add("2026-03-04", "2026-03-04", "S05", ["S03"]) == "done")
            #expect(await add("2026-03-01", "2026-03-04", "S05", ["S03"]) == "invalidArgument from")
            #expect(await add("2026-03-05", "2026-03-04", "S05", ["S03"]) == "invalidArgument until")
            #expect(await add("2026-03-05", "2026-03-05", "S05", ["S05"]) == "failedPrecondition AB-1")
            #expect(await add("2026-03-05", "2026-03-05", "", ["S05"]) == "failedPrecondition AB-1")
            #expect(await add("2026-03-05", "2026-03-05", "S01", ["S04"]) == "failedPrecondition CO-3")
            for (day, a) in [("02", "S01"), ("03", "S04"), ("04", "S05"), ("05", "S04"), ("06", "S04"), ("09", "S01")] {
                try await hall.advance(to: "2026-03-\(day) 08:30")
                #expect(try await hall.coverage().first == "P1 a \(a) 2026-03-\(day) 08:30")
                guard day == "05" else { continue }
                #expect(await outcome { _ = try await hall.accept(as: CasesHall.outsider) } == "done", "the roster's A")
                #expect(await outcome { _ = try await hall.accept() } == "permissionDenied AB-5", "not today")
            }
            let list = try await hall.posts().listRosters(ListRostersRequest(withEnded: true)).rosters
            #expect(list.map { "\($0.id) \($0.from)–\($0.until) \($0.aPersonID)" }.first == "1 2026-03-03–2026-03-06 S04")
            #expect(try await hall.posts().listRosters(ListRostersRequest()).rosters.isEmpty)
            #expect(await add("2026-03-09", "2026-03-20", "S05", ["S03"]) == "done")
            #expect(try await hall.coverage().first == "P1 a S05 2026-03-09 08:30", "from that very minute")
            func end(_ id: Int64, _ until: String) async -> String {
                await outcome { _ = try await hall.posts().endRoster(EndRosterRequest(id: id, until: until)) }
            }
            #expect(await end(3, "2026-03-07") == "invalidArgument until", "what has been stays")
            #expect(await end(3, "2026-03-20") == "invalidArgument until")
            #expect(await end(9, "2026-03-09") == "notFound")
            #expect(await end(3, "2026-03-08") == "done")
            #expect(try await hall.coverage().first == "P1 a S01 2026-03-09 08:30")
        }
    }

    @Test("AB-6 · the plan says who will serve and where nobody will, before it fails")
    func plan() async throws {
        try await CasesHall.run(at: "2026-02-12 09:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-02-01"))
            _ = try await WhereaboutsClient(hall.caller(CasesHall.outsider)).stepAway(StepAwayRequest())
            try await hall.addDuty("S04", .off, from: "2026-02-13", until: "2026-02-13", places: [2])
            try await hall.addDuty("S01", .off, from: "2026-02-14", until: "2026-02-14")
            try await hall.addDuty("S02", .off, from: "2026-02-14", until: "2026-02-14", places: [1])
            func plan(_ request: PlanRequest) async throws -> [String] {
                try await hall.posts(CasesHall.clerk).plan(request).planned.map { planned in
                    let why = planned.missing.map { " \($0.personID) \($0.reason)" }.joined()
                    return "\(planned.date) \(planned.from)–\(planned.until) \(planned.postID) \(planned.standing) "
                        + planned.personID + why
                }
            }
            #expect(
                try await plan(PlanRequest(exceptions: true)) == [
                    "2026-02-13 14:00–17:30 P2 cover S05", "2026-02-14 08:30–12:00 P1 unmanned  S01 offDuty S02 offDuty",
                    "2026-02-14 14:00–17:30 P1 cover S02",
                ], "the make-up Saturday is worked, and then nobody works for nine days")
            #expect(try await plan(PlanRequest(from: "2026-02-13", to: "2026-02-13")).count == 4)
            #expect(try await plan(PlanRequest(from: "2026-02-15", to: "2026-02-23")).isEmpty)
            #expect(try await plan(PlanRequest(from: "2026-02-13", to: "2026-02-13", postID: "P2")).count == 2)
            let missing = try await hall.posts().plan(PlanRequest(from: "2026-12-30", to: "2027-01-04"))
            #expect(missing.yearsMissing == [2027] && Set(missing.planned.map(\.date)) == ["2026-12-30", "2026-12-31"])
            let far = await outcome { _ = try await plan(PlanRequest(from: "2026-02-12", to: "2026-03-15")) }
            #expect(far == "invalidArgument to")
            let unknown = await outcome { _ = try await plan(PlanRequest(postID: "P9")) }
            #expect(unknown == "invalidArgument post_id")
        }
    }

    @Test("AB-6 · a watcher gets a snapshot, then every change; one that breaks off anywhere goes on without a gap")
    func watched() async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            let begun = try hall.seq()
            // The watch stands, with its snapshot, before anything changes.
            var watch = hall.posts().watch(WatchCoverageRequest()).makeAsyncIterator()
            let snapshotAtFirst = try await watch.next()
            #expect(snapshotAtFirst?.snapshot == true && snapshotAtFirst?.posts.map(\.standing) == [.closed, .closed])
            for day in ["2026-03-02", "2026-03-03", "2026-03-04"] {
                try await hall.sign("in 08:20", on: day)
                try await hall.advance(to: "\(day) 18:00")
            }
            let last = try hall.seq()
            let changes = try hall.opens(after: begun).enumerated().compactMap { place, open -> String? in
                guard case .coverChanged(let event)? = open.event?.event else { return nil }
                return "\(begun + 1 + Int64(place))"
                    + event.turns.map { " \($0.postID) \($0.standing)" + ($0.personID.isEmpty ? "" : " \($0.personID)") }
                    .joined()
            }
            #expect(changes.count == 18)
            var followed: [String] = []
            while followed.count < changes.count, let change = try await watch.next() { followed.append("\(change.seq)") }
            #expect(followed == changes.map { String($0.prefix { $0 != " " }) })
            for seq in begun...last {
                let rest = changes.filter { Int64($0.prefix { $0 != " " }) ?? 0 > seq }
                guard !rest.isEmpty else { continue }
                let lastChange = Int64(rest.last?.prefix { $0 != " " } ?? "") ?? 0
                #expect(try await hall.watchPosts(after: seq, through: lastChange) == rest)
            }
            let snapshot = try await hall.watchPosts(through: 0)
            #expect(snapshot == ["all P1 closed P2 closed"])
            let beyond = await outcome { _ = try await hall.watchPosts(after: last + 1, through: 0) }
            #expect(beyond == "invalidArgument after_seq")
        }
    }
}
