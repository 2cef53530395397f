import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

@Suite struct BackEntriesStoryTests {
    static func file(_ item: String = "N1", _ findings: [HallProto.MaterialFinding] = []) -> BackEntryAct.Act {
        .file(
            FileRequest(
                itemCode: item,
                applicant: Applicant(kind: .person, name: "赵一", document: .residentCard, identityNumber: "110105199003070041"),
                channel: .window, findings: findings))
    }

    static let allGood: [HallProto.MaterialFinding] = [.good("申请表"), .good("照片"), .good("证明")]

    static func accepted(_ number: String = BackEntryDeed.filedHere) -> BackEntryAct.Act {
        .acceptApplication(AcceptApplicationRequest(number: number, expectedVersion: 1))
    }

    static func finished(_ number: String = BackEntryDeed.filedHere) -> BackEntryAct.Act {
        .finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
    }

    static func noticed(_ number: String = BackEntryDeed.filedHere) -> BackEntryAct.Act {
        .giveNotice(
            GiveNoticeRequest(number: number, expectedVersion: 1, lines: [NoticeLine(subject: "户口簿", demand: "带原件")]))
    }

    @Test("TL-2, IN-2 · a morning on paper: entered by one, confirmed by another, and counted from its true time")
    func morning() async throws {
        try await CasesHall.run { hall in
            try await hall.advance(to: "2026-03-05 09:00")
            let reply = try await hall.backEntries().enter(
                EnterRequest(acts: [
                    .on("2026-03-03", "10:05", "Z001", Self.file("N1", Self.allGood)),
                    .on("2026-03-03", "10:20", "Z002", Self.accepted()),
                    .on("2026-03-04", "15:00", "Z003", Self.finished(), by: "S02"),
                ]))
            let entry = try #require(reply.entry)
            #expect(entry.number == "B2026-000001" && entry.stage == .waiting && entry.caseNumber.isEmpty)
            #expect(entry.vouchers == ["Z001", "Z002", "Z003"])
            #expect(try hall.cases(filed: "2026-000001") == 0, "tried out, and nothing of it stays")
            #expect(try hall.told("back-entry/B2026-000001") == ["backEntryMade"])
            let shown = try #require(try await hall.backEntries().get(GetBackEntryRequest(number: entry.number)).entry)
            guard case .file(let shownFile)? = shown.acts.first?.act else { throw Missing() }
            #expect(shownFile.applicant?.identityNumber.contains("*") == true, "numbers are masked here as everywhere")
            let own = await outcome { _ = try await hall.confirm(entry) }
            #expect(own == "failedPrecondition IN-2", "nobody confirms their own")
            let confirmed = try await hall.confirm(entry, as: CasesHall.second)
            #expect(confirmed.entry?.stage == .confirmed && confirmed.entry?.caseNumber == "2026-000001")
            #expect(confirmed.queryCode.count == 8)
            #expect(confirmed.papers.map(\.kind) == [.filingReceipt, .promiseNotice, .completion])
            #expect(confirmed.papers.map(\.voucher) == ["Z001", "Z002", "Z003"])
            #expect(confirmed.papers.map { hall.wall($0.issuedAt) }.first == "2026-03-03 10:05")
            let info = try await hall.get("2026-000001")
            #expect(hall.wall(info.filedAt) == "2026-03-03 10:05" && hall.wall(info.acceptedAt) == "2026-03-03 10:05")
            #expect(hall.wall(info.finishedAt) == "2026-03-04 15:00" && info.dueState == .finishedOnTime)
            #expect(info.clocks.first { $0.name == "promised" }?.dueOn == "2026-03-10", "from the true day")
            #expect(info.backEntered && info.filedBy == "S01")
            let html = try await hall.papers().get(GetPaperRequest(id: confirmed.papers[0].id)).html
            #expect(html.contains("据纸质凭证 Z001 补录") && html.contains("2026年3月3日"))
            #expect(
                try hall.told("case/2026-000001") == [
                    "applicationFiled", "caseAccepted", "caseFinished",
                ])
            let last = try #require(try hall.opens().last { $0.subject == "case/2026-000001" && $0.method.hasSuffix("Finish") })
            #expect(last.personID == "S02" && last.backEntered?.enteredBy == "S01" && last.backEntered?.confirmedBy == "S02")
            #expect(hall.wall(last.backEntered?.happenedAt) == "2026-03-04 15:00")
            #expect(try await hall.verify().whole)
        }
    }

    @Test("TL-5 · what was done on paper in time did not lapse, though the daemon came back too late to know")
    func inTime() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.file().application?.case?.number)
            let other = try await hall.accept("D1").case?.number ?? ""
            try await hall.advance(to: "2026-03-05 09:00")
            func lapsed(_ number: String) async throws -> [String] {
                try await hall.get(number).clocks.filter { $0.lapsedAt != nil }.map(\.name)
            }
            let before = (try await lapsed(number), try await lapsed(other))
            #expect(before == (["notice"], ["promised"]))
            try await hall.enterAndConfirm([
                .on(
                    "2026-03-03", "11:00", "Z001",
                    .check(
                        CheckRequest(
                            number: number, expectedVersion: 1, findings: [.good("申请表"), .missing("照片"), .good("证明")]))),
                .on("2026-03-03", "11:10", "Z001", Self.noticed(number)),
            ])
            try await hall.enterAndConfirm([.on("2026-03-02", "11:00", "Z002", Self.finished(other))])
            let after = (try await lapsed(number), try await lapsed(other))
            #expect(after == ([], []), "it was done in time")
            #expect(try await hall.line(number).hasPrefix("awaitingSupplement paused"))
            #expect(try await hall.get(other).dueState == .finishedOnTime)
            let info = try await hall.application(number)
            #expect(info.notices.map { hall.wall($0.givenAt) } == ["2026-03-03 11:10"])
            let steps = try await hall.cases().history(CaseHistoryRequest(number: number)).steps
            #expect(steps.map { hall.wall($0.at) } == steps.map { hall.wall($0.at) }.sorted(), "told as it happened")
            #expect(steps.contains { $0.voucher == "Z001" && $0.what.contains("据凭证Z001补录") })
        }
    }

    @Test("IN-2, ON-4 · entered bit by bit, each paper once, rejected or taken back")
    func bits() async throws {
        try await CasesHall.run { hall in
            try await hall.advance(to: "2026-03-05 09:00")
            let first = try #require(
                try await hall.backEntries().enter(
                    EnterRequest(acts: [.on("2026-03-03", "10:05", "Z001", Self.file("N1", Self.allGood))])
                ).entry)
            let twice = await outcome {
                _ = try await hall.backEntries(CasesHall.second).enter(
                    EnterRequest(acts: [.on("2026-03-03", "10:05", "Z001", Self.file())]))
            }
            #expect(twice == "failedPrecondition ON-4", "one paper is entered once")
            let others = await outcome {
                _ = try await hall.backEntries(CasesHall.second).enter(
                    EnterRequest(number: first.number, acts: [.on("2026-03-03", "10:20", "Z002", Self.accepted())]))
            }
            #expect(others == "failedPrecondition IN-2", "only whoever began it goes on with it")
            let second = try #require(
                try await hall.backEntries().enter(
                    EnterRequest(number: first.number, acts: [.on("2026-03-03", "10:20", "Z002", Self.accepted())])
                ).entry)
            #expect(second.number == first.number && second.version == 2 && second.acts.count == 2)
            let stale = await outcome { _ = try await hall.confirm(first, as: CasesHall.second) }
            #expect(stale == "aborted", "it is no longer what was held against the paper")
            let waiting = try await hall.backEntries().list(ListBackEntriesRequest()).entries
            #expect(waiting.map(\.number) == [first.number])
            let rejected = try await hall.backEntries(CasesHall.second).reject(
                RejectBackEntryRequest(number: first.number, expectedVersion: 2, reason: "时间抄错"))
            #expect(rejected.entry?.stage == .rejected && rejected.entry?.reason == "时间抄错")
            #expect(try await hall.backEntries().list(ListBackEntriesRequest()).entries.isEmpty)
            #expect(try await hall.backEntries().list(ListBackEntriesRequest(withDecided: true)).entries.count == 1)
            let late = await outcome { _ = try await hall.confirm(second, as: CasesHall.second, version: 3) }
            #expect(late == "failedPrecondition IN-2")
            try await hall.enterAndConfirm([.on("2026-03-03", "10:06", "Z001", Self.file("N1", Self.allGood))])
            let ofCase = try await hall.backEntries().list(
                ListBackEntriesRequest(withDecided: true, caseNumber: "2026-000001")
            ).entries
            #expect(ofCase.map(\.number) == ["B2026-000002"])
        }
    }

    /// What can't be entered: the acts, and what becomes of them.
    static let impossible: [(String, [BackEntryAct], String)] = [
        ("later than now", [.on("2026-03-05", "09:01", "Z1", file())], "invalidArgument acts[0].time"),
        (
            "not in order", [.on("2026-03-03", "10:05", "Z1", file()), .on("2026-03-03", "10:04", "Z2", accepted())],
            "invalidArgument acts[1].time"
        ),
        ("nothing said", [BackEntryAct(day: "2026-03-03", time: "10:05", voucher: "Z1")], "invalidArgument acts[0].act"),
        ("nobody", [.on("2026-03-03", "10:05", "Z1", file(), by: "S99")], "invalidArgument acts[0].person_id"),
        (
            "two filed", [.on("2026-03-03", "10:05", "Z1", file()), .on("2026-03-03", "10:06", "Z2", file())],
            "invalidArgument acts[1].file"
        ),
        ("filed nowhere", [.on("2026-03-03", "10:05", "Z1", accepted())], "invalidArgument acts[0].accept_application.number"),
        (
            "two cases",
            [.on("2026-03-03", "10:05", "Z1", noticed("2026-000001")), .on("2026-03-03", "10:06", "Z2", noticed())],
            "invalidArgument acts[1].give_notice.number"
        ),
        ("no such case", [.on("2026-03-03", "10:05", "Z1", noticed("2026-000009"))], "notFound"),
        ("no such item", [.on("2026-03-03", "10:05", "Z1", file("N9"))], "invalidArgument acts[0].file.item_code"),
        (
            "not all there", [.on("2026-03-03", "10:05", "Z1", file()), .on("2026-03-03", "10:06", "Z2", accepted())],
            "failedPrecondition ON-2"
        ),
        ("not entrusted", [.on("2026-03-03", "10:05", "Z1", noticed("2026-000001"), by: "S04")], "permissionDenied AB-5"),
        ("before what is on record", [.on("2026-03-02", "08:59", "Z1", noticed("2026-000001"))], "failedPrecondition TL-2"),
    ]

    @Test("what can't be is told at once, and nothing of it stays", arguments: impossible)
    func whatCannotBe(_ name: String, _ acts: [BackEntryAct], _ expected: String) async throws {
        try await CasesHall.run { hall in
            try await hall.file()
            try await hall.advance(to: "2026-03-05 09:00")
            let seq = try hall.seq()
            let told = await outcome { _ = try await hall.backEntries().enter(EnterRequest(acts: acts)) }
            #expect(told == expected, "\(name)")
            let left = try hall.told(after: seq).filter { $0 != "callRefused" }
            #expect(left.isEmpty, "\(name): \(left)")
            #expect(try await hall.backEntries().list(ListBackEntriesRequest(withDecided: true)).entries.isEmpty)
        }
    }

    @Test("what has changed since is told on confirming, and the entry goes on waiting")
    func changed() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            try await hall.advance(to: "2026-03-03 09:00")
            let entry = try #require(
                try await hall.backEntries().enter(
                    EnterRequest(acts: [.on("2026-03-02", "16:00", "Z1", Self.finished(number))])
                ).entry)
            _ = try await hall.cases(CasesHall.registrar).annul(
                AnnulRequest(number: number, reason: "重复录入", expectedVersion: 1))
            let told = await outcome { _ = try await hall.confirm(entry, as: CasesHall.second) }
            #expect(told == "failedPrecondition TL-2")
            #expect(try await hall.backEntries().list(ListBackEntriesRequest()).entries.map(\.number) == [entry.number])
            #expect(try await hall.get(number).stage == .annulled)
            #expect(try await hall.verify().whole)
        }
    }

    private struct Missing: Error {}
}

extension BackEntryAct {
    static func on(_ day: String, _ time: String, _ voucher: String, _ act: Act, by person: String = "") -> BackEntryAct {
        BackEntryAct(day: day, time: time, voucher: voucher, personID: person, act: act)
    }
}

extension CasesHall {
    func backEntries(_ uid: UInt32 = clerk) -> BackEntriesClient { BackEntriesClient(caller(uid)) }

    func confirm(_ entry: BackEntryInfo, as uid: UInt32 = clerk, version: Int64? = nil) async throws -> ConfirmBackEntryReply {
        try await backEntries(uid).confirm(
            ConfirmBackEntryRequest(number: entry.number, expectedVersion: version ?? entry.version))
    }

    func enterAndConfirm(_ acts: [BackEntryAct]) async throws {
        let entry = try #require(try await backEntries().enter(EnterRequest(acts: acts)).entry)
        _ = try await confirm(entry, as: CasesHall.second)
    }

    fileprivate func cases(filed number: String) throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM case_file WHERE number = ?", arguments: [number]) ?? 0 }
    }
}
