import HallProto
import Testing

@testable import hallctl

/// A log turned into calls: nothing is called here.
@Suite struct ReplayTests {
    private let calendar = ReplayCalendar { _ in 3600 }
    private static let head = "case,channel,department,group,responsible,started,deadline,ended,activity,actor_group,actor,at"

    /// Rows of one case, started on Monday 2011-01-10 and planned until the end of Friday 2011-01-14, an hour east of Greenwich.
    private func log(
        _ steps: [(group: String, actor: String, at: String)], ended: String = "2011-01-13T09:00:00Z",
        deadline: String = "2011-01-14T23:00:00Z"
    ) throws -> ReplayLog {
        let rows = steps.map {
            "c1,Desk,Building,,Ann,2011-01-10T08:00:00Z,\(deadline),\(ended),step,\($0.group),\($0.actor),\($0.at)"
        }
        return try ReplayLog(Array(([Self.head] + rows).joined(separator: "\n").utf8), path: "log.csv")
    }

    @Test func `every row of the sample has one fate`() throws {
        let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let sample = "/\(path)/Examples/permit-sample/permit-sample.csv"
        let log = try ReplayLog(try contents(of: sample), path: sample)
        let plan = ReplayPlan(log, calendar)
        #expect(plan.fates.count == log.rows.count)
        #expect(ReplayFate.allCases.map(plan.count).reduce(0, +) == log.rows.count)
        #expect(plan.count(.accepted) + plan.count(.acceptedWithoutGroup) == plan.files.count)
        let handOvers = plan.count(.handedOver) + plan.count(.handedOverWithoutGroup)
        #expect(plan.moves.count == plan.files.count + handOvers + plan.finishes)
        #expect(zip(plan.moves, plan.moves.dropFirst()).allSatisfy { $0.at <= $1.at })
        #expect(plan.hall.posts.allSatisfy { (2...ReplayHall.postHoldersMax).contains($0.holders.count) })
    }

    @Test func `a case goes to whoever takes the next step`() throws {
        let plan = ReplayPlan(
            try log([
                ("Intake", "Ann", "2011-01-10T08:05:00Z"), ("Intake", "Ann", "2011-01-10T09:00:00Z"),
                ("Review", "Ann", "2011-01-10T10:00:00Z"), ("", "Bob", "2011-01-11T09:00:00Z"),
                ("", "Bob", "2011-01-11T10:00:00Z"), ("Review", "Ann", "2011-01-12T09:00:00Z"),
                ("Review", "Cay", "2011-01-13T09:00:01Z"),
            ]), calendar)
        #expect(
            plan.fates == [
                .accepted, .sameClerk, .sameClerkElsewhere, .handedOverWithoutGroup, .sameClerkWithoutGroup, .handedOver,
                .afterEnd,
            ])
        let ann = plan.hall.clerk(named: "Ann")
        let bob = plan.hall.clerk(named: "Bob")
        let intake = plan.hall.post(group: "Intake", clerk: ann)
        let review = plan.hall.post(group: "Review", clerk: ann)
        #expect(
            plan.moves.map(\.act) == [
                .accept(post: intake), .handOver(to: bob, post: nil), .handOver(to: ann, post: review), .finish,
            ])
        #expect(plan.moves.map(\.by) == [ann, ann, bob, ann])
    }

    @Test func `steps before the start are not driven, and an end before it waits for it`() throws {
        let plan = ReplayPlan(
            try log(
                [("Intake", "Ann", "2011-01-09T08:05:00Z"), ("Intake", "Bob", "2011-01-09T09:00:00Z")],
                ended: "2011-01-09T10:00:00Z"), calendar)
        #expect(plan.fates == [.accepted, .beforeStart])
        #expect(plan.acceptedByEarlyStep == 1)
        #expect(plan.files[0].endsBeforeStart)
        #expect(plan.moves.map(\.act) == [.accept(post: 0), .finish])
        #expect(plan.moves[0].at == plan.moves[1].at)
    }

    @Test(arguments: [
        ("2011-01-14T23:00:00Z", 4, ReplayPromise.Fit.exact), ("2011-01-14T22:59:59Z", 3, .withinDay),
        ("2011-01-16T23:00:00Z", 4, .dayOff), ("2011-01-10T12:00:00Z", 1, .bounded), ("2010-01-01T00:00:00Z", 1, .bounded),
    ])
    func `a planned end becomes working days`(deadline: String, workdays: Int, fit: ReplayPromise.Fit) throws {
        let started = try #require(replayInstant("2011-01-10T08:00:00Z"))
        let end = try #require(replayInstant(deadline))
        let promise = ReplayPromise(from: started, to: end, in: calendar)
        #expect(promise.workdays == workdays)
        #expect(promise.fit == fit)
    }

    @Test func `a group of more clerks than a post takes is several posts`() throws {
        let steps =
            (10..<35).map { ("Intake", "Clerk \($0)", "2011-01-10T08:\($0):00Z") } + [
                ("Sign", "Clerk 10", "2011-01-10T09:00:00Z")
            ]
        let hall = ReplayPlan(try log(steps), calendar).hall
        #expect(hall.posts.map(\.holders.count) == [13, 12, 2])
        #expect(hall.splitGroups == 1)
        #expect(hall.standIns == 1)
        #expect(
            hall.clerks.indices.filter { $0 != hall.clerk(named: "Ann") }.allSatisfy {
                hall.posts[hall.post(group: "Intake", clerk: $0)].holders.contains($0)
            })
    }

    @Test func `a row that can't be read is named`() async throws {
        #expect(throws: Trouble.self) { try log([("Intake", "", "2011-01-10T08:05:00Z")]) }
        #expect(throws: Trouble.self) { try log([("Intake", "Ann", "yesterday")]) }
        #expect(throws: Trouble.self) { try ReplayLog(Array("case,actor\nc1,Ann\n".utf8), path: "log.csv") }
    }

    @Test func `a real clock is left alone`() async throws {
        let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let hall = FakeHall([
            "Admin/Status": [.reply(AdminStatusReply(timeZone: "Asia/Shanghai", simulatedClock: false))],
            "Identity/WhoAmI": [.reply(WhoAmIReply(uid: 1000))],
        ])
        let run = await Run("replay", "/\(path)/Examples/permit-sample/permit-sample.csv", hall: hall)
        #expect(run.code == ExitCodes.usage)
        #expect(run.err == lines("a replay needs a simulated clock: start a hall of its own with hallD --simulated-clock"))
        #expect(hall.asked.map(\.path) == ["Admin/Status", "Identity/WhoAmI"])
    }
}
