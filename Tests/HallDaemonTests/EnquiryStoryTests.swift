import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// FA. What becomes of a question, one line a step. The hall's morning is 2026-03-02 10:00.
@Suite struct EnquiryStoryTests {
    @Test("FA-1, FA-6 · asked, not answered, overdue at closing time, answered at last")
    func unanswered() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.ask(OpenEnquiryRequest(channel: .window)).number
            #expect(number == "E2026-000001")
            #expect(try await hall.enquiry(number) == "open S01 2026-03-02 17:30 - v1")
            try await hall.advance(to: "2026-03-02 17:30")
            #expect(try await hall.overdue() == [])
            try await hall.advance(to: "2026-03-02 17:31")
            #expect(try await hall.overdue() == [number])
            #expect(try await hall.enquiry(number) == "open S01 2026-03-02 17:30 2026-03-02 17:31 v1")
            _ = try await hall.enquiries().settle(
                SettleEnquiryRequest(number: number, expectedVersion: 1, outcome: .answered, note: "已答复"))
            #expect(try await hall.enquiry(number) == "settled S01 - 2026-03-02 17:31 v2")
            #expect(try await hall.overdue() == [])
            #expect(try hall.told("enquiry/\(number)") == ["enquiryOpened", "enquiryLapsed", "enquirySettled"])
            #expect(try hall.agenda() == [])
        }
    }

    @Test("FA-3 · a leader is asked, a time promised, promised again, and kept")
    func escalated() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.ask(OpenEnquiryRequest(channel: .phone)).number
            let first = try await hall.escalate(number, until: "2026-03-03 09:00", seen: 1)
            #expect(first.leaderID == "S03" && hall.wall(first.promisedUntil) == "2026-03-03 09:00")
            try await hall.advance(to: "2026-03-03 08:00")
            _ = try await hall.escalate(number, until: "2026-03-04 12:00", seen: 2)
            try await hall.advance(to: "2026-03-04 12:00")
            #expect(try await hall.enquiry(number) == "escalated S01 2026-03-04 12:00 - v3")
            _ = try await hall.enquiries().settle(
                SettleEnquiryRequest(number: number, expectedVersion: 3, outcome: .answered))
            #expect(
                try hall.told("enquiry/\(number)")
                    == ["enquiryOpened", "enquiryEscalated", "enquiryEscalated", "enquirySettled"])
        }
    }

    @Test("FA-2 · of two asked at once the one whose post owns the matter, of ranks the higher")
    func several() async throws {
        try await CasesHall.run { hall in
            let both = ["S04", "S01"]
            let plain = try await hall.ask(OpenEnquiryRequest(channel: .window, askedPersonIDs: both))
            let owned = try await hall.ask(OpenEnquiryRequest(channel: .window, askedPersonIDs: both, itemCode: "N1"))
            #expect(plain.ownerID == "S04" && owned.ownerID == "S01" && owned.askedPersonIDs == both)
            let stranger = await outcome {
                _ = try await hall.ask(OpenEnquiryRequest(channel: .window, askedPersonIDs: ["S02", "S04"]))
            }
            #expect(stranger == "failedPrecondition FA-2")
        }
    }

    @Test("FA-6 · a case that comes of an enquiry keeps who was asked first, whoever accepts it")
    func converted() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.ask(OpenEnquiryRequest(channel: .window, itemCode: "N1")).number
            let applicant = Applicant(kind: .person, name: "赵一", document: .none)
            let request = AcceptRequest(itemCode: "N1", applicant: applicant, channel: .window, enquiryNumber: number)
            let accepted = try #require(try await hall.cases(CasesHall.second).accept(request).case)
            #expect(accepted.firstAskedID == "S01" && accepted.handlerID == "S02" && accepted.acceptedBy == "S02")
            let info = try await hall.found(number)
            #expect(info.outcome == .caseOpened && info.caseNumber == accepted.number)
            let again = await outcome { _ = try await hall.cases(CasesHall.second).accept(request) }
            #expect(again == "failedPrecondition FA-6")
            #expect(try await hall.found(number) == info)
        }
    }

    @Test("FA-4 · guided to another window, which accepts the case: the guide stays the outcome and names the case")
    func guided() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.ask(OpenEnquiryRequest(channel: .window), as: CasesHall.outsider).number
            _ = try await hall.enquiries(CasesHall.outsider).settle(
                SettleEnquiryRequest(number: number, expectedVersion: 1, outcome: .guided, postID: "P1"))
            let applicant = Applicant(kind: .person, name: "赵一", document: .none)
            let accepted = try await hall.cases().accept(
                AcceptRequest(itemCode: "N1", applicant: applicant, channel: .window, enquiryNumber: number))
            let info = try await hall.found(number)
            #expect(info.outcome == .guided && info.postID == "P1" && info.caseNumber == accepted.case?.number)
            #expect(accepted.case?.firstAskedID == "S04")
        }
    }

    @Test("FA-4 · a member unit's address is known; another's has to be told")
    func referred() async throws {
        try await CasesHall.run { hall in
            _ = try await DirectoryClient(hall.caller(0)).putUnit(
                PutUnitRequest(unit: UnitInfo(id: "U2", name: "林业站", address: "东桥街6号")))
            let number = try await hall.ask(OpenEnquiryRequest(channel: .window)).number
            var request = SettleEnquiryRequest(
                number: number, expectedVersion: 1, outcome: .referred, unitName: "县公安局")
            let nowhere = await outcome { _ = try await hall.enquiries().settle(request) }
            #expect(nowhere == "failedPrecondition FA-4")
            request.unitID = "U2"
            let info = try #require(try await hall.enquiries().settle(request).enquiry)
            #expect(info.unitName == "林业站" && info.unitAddress == "东桥街6号")
        }
    }

    @Test("AB-1, FA-6 · whoever leaves has everything handed over in one step, enquiries too")
    func reassigned() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.ask(OpenEnquiryRequest(channel: .window)).number
            let file = try #require(try await hall.accept().case?.number)
            let reply = try await hall.cases(CasesHall.registrar).reassignAll(
                ReassignAllRequest(fromPersonID: "S01", toPersonID: "S02", reason: "调离"))
            #expect(reply.numbers == [file] && reply.enquiries == [number] && reply.count == 1)
            #expect(try await hall.enquiry(number) == "open S02 2026-03-02 17:30 - v2")
        }
    }

    @Test("FA-6 · another closing time moves what nobody promised a time for")
    func hours() async throws {
        try await CasesHall.run { hall in
            let open = try await hall.ask(OpenEnquiryRequest(channel: .window)).number
            let promised = try await hall.ask(OpenEnquiryRequest(channel: .window)).number
            _ = try await hall.escalate(promised, until: "2026-03-02 16:00", seen: 1)
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).putSetting(
                PutSettingRequest(key: "closing_time", value: "15:00"))
            #expect(try await hall.enquiry(open).hasPrefix("open S01 2026-03-02 15:00"))
            #expect(try await hall.enquiry(promised).hasPrefix("escalated S01 2026-03-02 16:00"))
            try await hall.advance(to: "2026-03-02 15:01")
            #expect(try await hall.overdue() == [open])
        }
    }

    @Test("BN-2 · what was asked is for whoever answers for it and for the offices; phones are masked")
    func sealed() async throws {
        try await CasesHall.run { hall in
            let request = OpenEnquiryRequest(
                channel: .phone, about: "低保怎么办", visitorName: "赵一", visitorPhone: "13812345678")
            let info = try await hall.ask(request)
            #expect(info.visitorPhone == "138****5678")
            let filter = JournalFilter(subject: "enquiry/\(info.number)")
            func read(_ uid: UInt32) async throws -> JournalEntryInfo? {
                try await hall.journal(uid).read(ReadJournalRequest(filter: filter)).entries.first
            }
            #expect(try await read(CasesHall.clerk)?.sealed?.text == "低保怎么办")
            #expect(try await read(CasesHall.director)?.sealed?.applicant?.phone == "138****5678")
            let other = try await read(CasesHall.outsider)
            #expect(other?.sealed == nil && other?.withheld == true)
        }
    }
}

extension CasesHall {
    func enquiries(_ uid: UInt32 = clerk) -> EnquiriesClient { EnquiriesClient(caller(uid)) }

    func ask(_ request: OpenEnquiryRequest, as uid: UInt32 = clerk) async throws -> EnquiryInfo {
        try #require(try await enquiries(uid).open(request).enquiry)
    }

    func escalate(_ number: String, until wall: String, seen version: Int64) async throws -> EnquiryInfo {
        let request = EscalateEnquiryRequest(
            number: number, expectedVersion: version, leaderID: "S03",
            promisedUntil: try CasesHall.instant(wall).timestamp)
        return try #require(try await enquiries().escalate(request).enquiry)
    }

    func found(_ number: String) async throws -> EnquiryInfo {
        try #require(try await enquiries().get(GetEnquiryRequest(number: number)).enquiry)
    }

    /// "open S01 2026-03-02 17:30 - v1": stage, owner, due, lapsed, version.
    func enquiry(_ number: String) async throws -> String {
        let info = try await found(number)
        func shown(_ time: Timestamp?) -> String { time == nil ? "-" : wall(time) }
        return "\(info.stage) \(info.ownerID) \(shown(info.dueAt)) \(shown(info.lapsedAt)) v\(info.version)"
    }

    func overdue() async throws -> [String] {
        try await enquiries().list(ListEnquiriesRequest(ownerID: "me", overdue: true)).enquiries.map(\.number)
    }
}
