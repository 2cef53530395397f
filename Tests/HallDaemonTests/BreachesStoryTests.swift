import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// FA-7, FA-8, ON-2, AC-2. What somebody seems to have done, one line a step. S01 is a clerk, S03 the director, S06 a principal, S07 an
/// inspector; the third working day after 2026-03-02 is 2026-03-05.
@Suite struct BreachesStoryTests {
    @Test("FA-7, FA-8 · recorded with its evidence, explained twice, confirmed; the checklist tells what it was")
    func whole() async throws {
        try await BreachesHall.run { hall in
            let before = try hall.seq()
            let breach = try await hall.record("S01", codes: ["FA-8-1", "FA-7-5"], evidence: [2, 1, 2])
            #expect(breach.number == "W2026-000001" && breach.recordedBy == "S07" && breach.evidence == [1, 2])
            #expect(breach.grounds.map { "\($0.clause) \($0.code)" } == ["FA-8 FA-8-1", "FA-7 FA-7-5"])
            #expect(breach.grounds.first?.zh == ConductChecklist.entry("FA-8-1")?.zh)
            #expect(try await hall.breach() == "proposed 2026-03-05 17:30 ready=false v1")
            try await hall.advance(to: "2026-03-03 09:00")
            #expect(try await hall.explain("系统故障，查不到", seen: 1) == "2026-03-03 09:00 系统故障，查不到")
            try await hall.advance(to: "2026-03-05 17:31")
            #expect(try await hall.explain("已道歉", seen: 2) == "2026-03-05 17:31 已道歉 late")
            #expect(try await hall.breach() == "explained 2026-03-05 17:30 ready=true v3")
            #expect(try await hall.decide(.confirmed, seen: 3).decidedBy == "S03")
            #expect(try await hall.breach() == "confirmed 2026-03-05 17:30 ready=false v4")
            #expect(
                try hall.told("breach/W2026-000001") == [
                    "breachRecorded", "breachExplained", "breachExplained", "breachDecided",
                ])
            // Whose conduct it is about and those who look into it read of it; the registrar and colleagues don't.
            for (uid, seen) in [
                (CasesHall.clerk, 4), (CasesHall.director, 4), (BreachesHall.principal, 4), (BreachesHall.inspector, 4),
                (CasesHall.registrar, 0), (CasesHall.second, 0),
            ] {
                let entries = try await hall.journal(uid).read(ReadJournalRequest(fromSeq: before + 1, pageSize: 1_000)).entries
                let told = entries.filter { $0.open?.subject == "breach/W2026-000001" }
                #expect(told.count == seen && told.allSatisfy { $0.sealed?.text.isEmpty == false }, "\(uid): \(told.count)")
            }
            #expect(try await hall.verify().whole)
        }
    }

    @Test("FA-8 · the checklist is told to everybody on the staff, in both languages")
    func checklist() async throws {
        try await BreachesHall.run { hall in
            let entries = try await hall.breaches(CasesHall.clerk).checklist(ConductChecklistRequest()).entries
            #expect(entries.map(\.code) == ConductChecklist.entries.map(\.code))
            #expect(entries.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty && !$0.source.isEmpty && !$0.clause.isEmpty })
        }
    }

    @Test("AC-2 · nothing is decided before the person has explained or the time for it is over, nor twice")
    func tooEarly() async throws {
        try await BreachesHall.run { hall in
            _ = try await hall.record("S01", codes: ["FA-8-2"])
            let early = await outcome { _ = try await hall.decide(.confirmed, seen: 1) }
            #expect(early == "failedPrecondition AC-2")
            try await hall.advance(to: "2026-03-05 17:30")
            let last = await outcome { _ = try await hall.decide(.confirmed, seen: 1) }
            #expect(last == "failedPrecondition AC-2")
            #expect(try await hall.numbers(ListBreachesRequest(ready: true)) == [])
            try await hall.advance(to: "2026-03-05 17:31")
            #expect(try await hall.numbers(ListBreachesRequest(ready: true)) == ["W2026-000001"])
            #expect(try await hall.decide(.setAside, seen: 1).stage == .setAside)
            let twice = await outcome { _ = try await hall.decide(.confirmed, seen: 2) }
            #expect(twice == "failedPrecondition AC-2")
            let late = await outcome { _ = try await hall.explain("太晚了", seen: 2) }
            #expect(late == "failedPrecondition AC-2")
        }
    }

    @Test("AC-2 · nobody explains for another or decides about themselves; about the director a principal decides")
    func byWhom() async throws {
        try await BreachesHall.run { hall in
            _ = try await hall.record("S03", codes: ["FA-7-1"])
            let stranger = await outcome { _ = try await hall.explain("不是我", as: CasesHall.clerk, seen: 1) }
            #expect(stranger == "failedPrecondition AC-2")
            _ = try await hall.explain("当时在开会", as: CasesHall.director, seen: 1)
            for uid in [CasesHall.director, BreachesHall.inspector, CasesHall.clerk] {
                let refused = await outcome { _ = try await hall.decide(.setAside, as: uid, seen: 2) }
                #expect(refused.hasSuffix("AC-2"), "\(uid): \(refused)")
            }
            #expect(try await hall.decide(.setAside, as: BreachesHall.principal, seen: 2).decidedBy == "S06")
            // While there is a director, everybody else's are theirs; the chair empty, a principal's.
            _ = try await hall.record("S01", codes: ["FA-7-1"])
            _ = try await hall.explain("当时在开会", "W2026-000002", seen: 1)
            let other = await outcome {
                _ = try await hall.decide(.confirmed, "W2026-000002", as: BreachesHall.principal, seen: 2)
            }
            #expect(other == "failedPrecondition AC-2")
            _ = try await IdentityClient(hall.caller(0)).revokeRole(RevokeRoleRequest(personID: "S03", role: .director))
            #expect(try await hall.decide(.confirmed, "W2026-000002", as: BreachesHall.principal, seen: 2).stage == .confirmed)
        }
    }

    @Test("AC-2 · two who decide at once: one is told that it is decided, and what was explained meanwhile is read first")
    func atOnce() async throws {
        try await BreachesHall.run { hall in
            _ = try await hall.record("S01", codes: ["FA-8-3"])
            _ = try await hall.explain("没有这回事", seen: 1)
            async let one = outcome { _ = try await hall.decide(.confirmed, seen: 2) }
            async let other = outcome { _ = try await hall.decide(.setAside, seen: 2) }
            #expect(await Set([one, other]) == ["done", "aborted"])
            #expect(try hall.told("breach/W2026-000001").filter { $0 == "breachDecided" }.count == 1)
            _ = try await hall.record("S01", codes: ["FA-8-3"])
            _ = try await hall.explain("没有这回事", "W2026-000002", seen: 1)
            _ = try await hall.explain("有人可以作证", "W2026-000002", seen: 2)
            let unread = await outcome { _ = try await hall.decide(.confirmed, "W2026-000002", seen: 2) }
            #expect(unread == "aborted")
        }
    }

    @Test("FA-7 · what can't be is refused with its field or its clause; what is late is recorded")
    func recording() async throws {
        try await BreachesHall.run { hall in
            func refused(_ change: (inout RecordBreachRequest) -> Void) async throws -> String {
                var request = BreachesHall.request("S01", ["FA-8-1"], at: try hall.instant("2026-03-02 08:40"))
                change(&request)
                let made = request
                return await outcome { _ = try await hall.breaches().record(made) }
            }
            #expect(try await refused { $0.codes = ["FA-8-99"] } == "invalidArgument codes[0]")
            #expect(try await refused { $0.codes = ["FA-8-1", "FA-8-1"] } == "invalidArgument codes[1]")
            #expect(try await refused { $0.clause = "ZZ-1" } == "invalidArgument clause")
            #expect(try await refused { $0.personID = "S99" } == "invalidArgument person_id")
            #expect(try await refused { $0.evidence = [1, 999_999] } == "invalidArgument evidence[1]")
            #expect(try await refused { $0.enquiryNumber = "E2026-000009" } == "invalidArgument enquiry_number")
            #expect(try await refused { $0.caseNumber = "2026-000009" } == "notFound")
            #expect(try await refused { $0.codes = [] } == "failedPrecondition AC-2")
            #expect(try await refused { ($0.codes, $0.clause) = ([], "FA-8") } == "failedPrecondition FA-8")
            let ahead = try hall.instant("2026-03-02 10:01")
            #expect(try await refused { $0.happenedAt = ahead } == "failedPrecondition FA-7")
            #expect(try hall.told("breach/W2026-000001") == [])
            let old = try hall.instant("2024-05-06 10:00")
            #expect(try await refused { $0.happenedAt = old } == "done")
            #expect(try await hall.breach() == "proposed 2026-03-05 17:30 ready=false v1")
        }
    }

    @Test("AC-2 · the person concerned sees their own, the offices all, others nothing; lists go on where they stopped")
    func seen() async throws {
        try await BreachesHall.run { hall in
            _ = try await hall.record("S01", codes: ["FA-8-1"])
            _ = try await hall.record("S02", clause: "CO-2")
            _ = try await hall.record("S01", clause: "ON-2")
            let all = ["W2026-000003", "W2026-000002", "W2026-000001"]
            for uid in [CasesHall.director, BreachesHall.principal, BreachesHall.inspector] {
                #expect(try await hall.numbers(ListBreachesRequest(), as: uid) == all)
            }
            #expect(try await hall.numbers(ListBreachesRequest(), as: CasesHall.clerk) == [all[0], all[2]])
            #expect(try await hall.numbers(ListBreachesRequest(personID: "me"), as: CasesHall.second) == [all[1]])
            #expect(try await hall.numbers(ListBreachesRequest(personID: "S01"), as: CasesHall.second) == [])
            #expect(try await hall.numbers(ListBreachesRequest(), as: CasesHall.outsider) == [])
            let hidden = await outcome {
                _ = try await hall.breaches(CasesHall.outsider).get(GetBreachRequest(number: all[0]))
            }
            #expect(hidden == "failedPrecondition AC-2")
            #expect(try await hall.numbers(ListBreachesRequest(clause: "ON-2")) == [all[0]])
            #expect(try await hall.numbers(ListBreachesRequest(personID: "S01", clause: "FA-8")) == [all[2]])
            _ = try await hall.explain("说明", all[2], seen: 1)
            #expect(try await hall.numbers(ListBreachesRequest(stage: .explained)) == [all[2]])
            #expect(try await hall.numbers(ListBreachesRequest(ready: true)) == [all[2]])
            let first = try await hall.breaches().list(ListBreachesRequest(pageSize: 2))
            #expect(first.breaches.map(\.number) == [all[0], all[1]] && first.nextPageToken == all[1])
            let rest = try await hall.breaches().list(ListBreachesRequest(pageSize: 2, pageToken: first.nextPageToken))
            #expect(rest.breaches.map(\.number) == [all[2]] && rest.nextPageToken.isEmpty)
            #expect(first.breaches.allSatisfy { $0.facts.isEmpty && $0.statements.isEmpty })
        }
    }

    @Test("ON-2 · the daemon proposes what a further notice should have told before, with the notice as evidence")
    func proposed() async throws {
        try await BreachesHall.run { hall in
            let number = try await hall.lateNotice()
            let breach = try await hall.breaches().get(GetBreachRequest(number: "W2026-000001")).breach
            #expect(breach?.personID == "S01" && breach?.caseNumber == number && breach?.recordedBy == "")
            #expect(breach?.grounds.map(\.clause) == ["ON-2"] && breach?.facts == "第2次告知才提出：照片")
            let evidence = try await hall.journal(CasesHall.director).read(
                ReadJournalRequest(fromSeq: try #require(breach?.evidence.first), pageSize: 1)
            ).entries.first?.open?.event?.event
            guard case .noticeGiven(let notice) = evidence else {
                Issue.record("the evidence is \(String(describing: evidence))")
                return
            }
            #expect(notice.number == number && notice.nth == 2)
            #expect(try await hall.numbers(ListBreachesRequest(caseNumber: number)) == ["W2026-000001"])
            _ = try await hall.explain("首次照片符合要求，后换的", seen: 1)
            #expect(try await hall.decide(.setAside, seen: 2).stage == .setAside)
        }
    }

    @Test(
        "ON-2, AC-2 · of a notice given on paper and entered later: no breach before it is confirmed, and the time counts from then"
    )
    func onPaper() async throws {
        try await BreachesHall.run { hall in
            try await hall.advance(to: "2026-03-10 09:00")
            let again: [HallProto.MaterialFinding] = [.defective("申请表", "未签名", now: true), .defective("照片", "不是白底")]
            let here = BackEntryDeed.filedHere
            let notice = BackEntryAct.Act.giveNotice(GiveNoticeRequest(number: here, expectedVersion: 1))
            let supplement = SupplementRequest(number: here, expectedVersion: 1, findings: again)
            let filed = BackEntriesStoryTests.file("N1", [.missing("申请表"), .good("照片"), .good("证明")])
            let reply = try await hall.backEntries().enter(
                EnterRequest(acts: [
                    .on("2026-03-03", "10:00", "Z1", filed), .on("2026-03-03", "10:10", "Z2", notice),
                    .on("2026-03-03", "15:00", "Z3", .supplement(supplement)), .on("2026-03-03", "15:30", "Z4", notice),
                ]))
            #expect(try await hall.numbers(ListBreachesRequest()) == [])
            try await hall.advance(to: "2026-03-11 09:00")
            _ = try await hall.confirm(try #require(reply.entry), as: CasesHall.second)
            let found = try #require(try await hall.breaches().get(GetBreachRequest(number: "W2026-000001")).breach)
            #expect(hall.wall(found.happenedAt) == "2026-03-03 15:30" && hall.wall(found.recordedAt) == "2026-03-11 09:00")
            #expect(try await hall.breach() == "proposed 2026-03-16 17:30 ready=false v1")
            #expect(found.personID == "S01" && found.recordedBy.isEmpty && found.evidence.count == 1)
        }
    }

    @Test("FA-7 · the time to explain follows the calendar: loaded anew, it ends on another day")
    func calendar() async throws {
        try await BreachesHall.run(at: "2026-12-28 09:00") { hall in
            _ = try await hall.record("S01", codes: ["FA-8-1"])
            try await hall.advance(to: "2026-12-29 09:00")
            _ = try await hall.record("S02", codes: ["FA-8-1"])
            #expect(try await hall.breach() == "proposed 2026-12-31 17:30 ready=false v1")
            #expect(try await hall.breach("W2026-000002") == "proposed - ready=false v1")
            try await hall.advance(to: "2027-01-20 09:00")
            #expect(try await hall.numbers(ListBreachesRequest(ready: true)) == ["W2026-000001"])
            let unknown = await outcome { _ = try await hall.decide(.confirmed, "W2026-000002", seen: 1) }
            #expect(unknown == "failedPrecondition AC-2")
            _ = try await CalendarClient(hall.caller(CasesHall.director)).loadYear(
                LoadYearRequest(
                    year: CalendarYearInfo(year: 2027, source: "2027年放假安排", issuedOn: "2026-11-05"),
                    days: CalendarTests.fixed(2027)))
            #expect(try await hall.breach("W2026-000002") == "proposed 2027-01-04 17:30 ready=true v1")
            #expect(try await hall.numbers(ListBreachesRequest(ready: true)) == ["W2026-000002", "W2026-000001"])
        }
    }
}
