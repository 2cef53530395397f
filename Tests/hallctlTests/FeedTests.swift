import HallProto
import Testing

@testable import hallctl

@Suite("hallctl watch and journal")
struct FeedTests {
    private func entry(_ seq: Int64, _ event: JournalEvent.Event, acting: String = "") -> JournalEntryInfo {
        JournalEntryInfo(
            epoch: 1, seq: seq, at: .mondayMorning,
            open: JournalOpen(
                uid: 1201, personID: "S07", actingFor: acting, method: "hall.v1.Cases/HandOver", subject: "case/2026-000123",
                clauses: ["AB-5"], event: JournalEvent(event: event)))
    }

    @Test("What was done on paper says so: of which paper, when it was done, who entered and who confirmed it")
    func backEntered() async {
        var sheet = entry(7, .sheetDecided(SheetDecided(number: "L2026-000001", voucher: "签0001", verdict: .approved)))
        sheet.open?.backEntered = BackEntered(
            number: "L2026-000001", voucher: "签0001", happenedAt: .mondayMorning, enteredBy: "S01", confirmedBy: "S07")
        var alone = sheet
        alone.open?.backEntered?.confirmedBy = ""
        let reply = ReadJournalReply(entries: [sheet, alone])
        let hall = FakeHall(["Journal/Read": [.reply(reply), .reply(reply)]])
        let zh = await Run("journal", "read", lang: "zh", hall: hall)
        #expect(zh.out.contains("补录：凭证签0001，实际时间2026-11-23 09:01，S01录入，S07确认  "), "\(zh.out)\(zh.err)")
        #expect(zh.out.contains("补录：凭证签0001，实际时间2026-11-23 09:01，S01录入  "), "\(zh.out)")
        let en = await Run("journal", "read", lang: "en", hall: hall)
        #expect(
            en.out.contains("entered later from paper 签0001, done 2026-11-23 09:01, by S01, confirmed by S07  "), "\(en.out)")
    }

    private let withheld = JournalEntryInfo(epoch: 1, seq: 8, at: .mondayMorning, withheld: true)

    @Test("A feed that breaks off goes on after the last number seen")
    func resumes() async {
        let moved = entry(7, .caseHandedOver(CaseHandedOver(number: "2026-000123", fromPersonID: "S06", toPersonID: "S07")))
        let late = entry(9, .caseLapsed(CaseLapsed(clock: "promised", handlerID: "S07", dueOn: "2026-11-20")), acting: "S06")
        let hall = FakeHall([
            "Journal/Watch": [
                .stream([moved, withheld], Failure(.unavailable, "gone")),
                .stream([late], Failure(.permissionDenied, "以后不行 / no more")),
            ]
        ])
        let run = await Run(
            "watch", "--after", "6", "--method", "Cases", "--subject", "case/2026-000123", lang: "zh", hall: hall)
        #expect(
            run.out
                == lines(
                    "     7  2026-11-23 09:01:00  S07       移交  case/2026-000123  S06 → S07  AB-5",
                    "     8  2026-11-23 09:01:00  （内容不予显示）",
                    "     9  2026-11-23 09:01:00  S07代S06  红牌  case/2026-000123  承诺时限 S07 2026-11-20  AB-5"))
        #expect(run.err == lines("连接中断，从第8条之后继续。", "以后不行"))
        #expect(run.code == 71)
        let filter = "\"filter\":{\"methods\":[\"hall.v1.Cases\"],\"subject\":\"case/2026-000123\"}"
        #expect(run.hall.asked.map(\.json) == ["{\"afterSeq\":\"6\",\(filter)}", "{\"afterSeq\":\"8\",\(filter)}"])
    }

    @Test("With --json every entry is one line of JSON")
    func json() async {
        let run = await Run("watch", "--json", hall: FakeHall(["Journal/Watch": [.stream([withheld, withheld], nil)]]))
        #expect(run.out == lines(withheld.json(), withheld.json()))
        #expect(run.code == 0)
    }

    @Test("A feed that never began ends with what is wrong")
    func neverBegan() async {
        let run = await Run("watch", hall: FakeHall(["Journal/Watch": [.stream([], Failure(.unavailable, "nobody there"))]]))
        #expect(run.err == "nobody there\n")
        #expect(run.code == 78)
    }

    @Test("read follows the numbers up to its limit")
    func read() async {
        let first = ReadJournalReply(entries: [entry(1, .signedIn(SignedIn(personID: "S07")))], nextSeq: 2)
        let second = ReadJournalReply(entries: [entry(2, .clockConfirmed(ClockConfirmed()))])
        let run = await Run(
            "journal", "read", "--limit", "5", hall: FakeHall(["Journal/Read": [.reply(first), .reply(second)]]))
        #expect(
            run.out
                == lines(
                    "     1  2026-11-23 09:01:00  S07       signed in  case/2026-000123  AB-5",
                    "     2  2026-11-23 09:01:00  S07       clock confirmed  case/2026-000123  AB-5"))
        #expect(
            run.hall.asked.map(\.json) == [
                "{\"pageSize\":5,\"filter\":{}}", "{\"fromSeq\":\"2\",\"pageSize\":4,\"filter\":{}}",
            ])
    }

    @Test("A chain that doesn't hold ends with DATA_LOSS and is printed")
    func verify() async {
        let head = JournalHeadReply(epoch: 1, seq: 40, hash: [0xAB, 0x01], hallID: "h-1")
        let broken = VerifyJournalReply(entries: 40, head: head, brokenSeq: 17, problem: "哈希不符")
        let run = await Run(
            "journal", "verify", "--known", "12:ab01", lang: "zh", hall: FakeHall(["Journal/Verify": [.reply(broken)]]))
        #expect(
            run.out
                == lines(
                    "日志链在第17条断裂！", "  条目数  40", "  已抹去  0", "  问题    哈希不符", "  大厅    h-1", "  期      1", "  序号    40",
                    "  哈希    ab01"))
        #expect(run.code == 79)
        #expect(run.hall.asked.first?.json == "{\"knownSeq\":\"12\",\"knownHash\":\"qwE=\"}")
    }
}
