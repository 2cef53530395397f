import Foundation
import HallProto
import Testing

@testable import HallDaemon

/// What only a service can see: fields that are well-formed each and can't be taken together, or against what the book holds.
/// Each is named, and nothing is changed by it.
struct BadInputMeaningTests {
    typealias Try = (what: String, expected: String, request: BadInputRequest)

    @Test("Dates the wrong way round, days that are not to be had, a clock turned back")
    func times() async throws {
        let reversed = ListMarksRequest(from: "2026-03-03", to: "2026-03-02")
        let long = ListMarksRequest(from: "2025-01-01", to: "2026-03-02")
        let stranger = ListMarksRequest(from: "2026-03-01", to: "2026-03-02", personID: "S99")
        try await check { _ in
            Self.marks("reversed", "to", reversed)
            Self.marks("too long", "to", long)
            Self.marks("nobody", "person_id", stranger)
            Self.marks("no page", "page_token", ListMarksRequest(from: "2026-03-01", to: "2026-03-02", pageToken: "7"))
            Self.explain("ends before it begins", "pauses[1].to", ["2026-03-03", "2026-03-04"], ["2026-03-05", "2026-03-04"])
            Self.explain("before the acceptance", "pauses[0].from", ["2026-02-27", "2026-03-04"])
            Self.explain("centuries of pause", "pauses[0].to", ["2026-03-03", "9999-12-31"])
            Self.explain("stopped for ever, long ahead", "pauses[0].from", ["9999-12-31", ""])
            Self.explain("stopped since long ago", "accepted_on", ["0001-01-02", ""], accepted: "0001-01-01")
            Self.explain("no such cause", "pauses[0].cause", ["2026-03-03", "2026-03-04", "午休"])
            Self.clock("backwards", "2026-03-02 08:59")
            Self.call(
                "beyond what a date can say", "to", "hall.v1.Admin/AdvanceClock", 0,
                AdvanceClockRequest(to: Timestamp(seconds: 253_402_300_799)))
            Self.call("not absolute", "folder", "hall.v1.Admin/Backup", 0, BackupRequest(folder: "copies"))
            Self.call(
                "still to come", "departed_on", "hall.v1.Directory/DepartStaff", 0,
                DepartStaffRequest(id: "S01", departedOn: "2026-03-03", reason: "调离"))
        }
    }

    @Test("A year's notice: a day twice, no date of issue")
    func calendar() async throws {
        let days = ["2031-01-01", "2031-05-01", "2031-10-01", "2031-01-01"].map { CalendarDay(date: $0, kind: .holiday) }
        let notice = CalendarYearInfo(year: 2031, source: "通知", issuedOn: "2030-11-04")
        try await check { _ in
            Self.load("a day twice", "days[3].date", LoadYearRequest(year: notice, days: days))
            Self.load(
                "not issued", "year.issued_on",
                LoadYearRequest(year: CalendarYearInfo(year: 2031, source: "通知"), days: Array(days.prefix(3))))
        }
    }

    @Test("Cases: who and what isn't there, a number that doesn't fit its document, a hand-over to the same person")
    func cases() async throws {
        try await check { _ in
            Self.accept("no such item", "item_code") { $0.itemCode = "ZZ" }
            Self.accept("no such post", "post_id") { $0.postID = "P7" }
            Self.accept("a post that has ended", "post_id") { $0.postID = "P8" }
            Self.accept("no number", "applicant.identity_number") { $0.applicant?.document = .residentCard }
            Self.accept("another document's number", "applicant.identity_number") {
                $0.applicant?.document = .residentCard
                $0.applicant?.identityNumber = "E12345678"
            }
            Self.accept("a wrong check character", "applicant.identity_number") {
                $0.applicant?.document = .residentCard
                $0.applicant?.identityNumber = "110101199003070010"
            }
            Self.accept("no letters a passport has", "applicant.identity_number") {
                $0.applicant?.document = .passport
                $0.applicant?.identityNumber = "ßßß12"
            }
            Self.accept("a number of no document", "applicant.identity_number") { $0.applicant?.identityNumber = "1" }
            Self.handOver("nobody", "to_person_id", HandOverRequest(toPersonID: "S99"))
            Self.handOver("no such post", "to_post_id", HandOverRequest(toPersonID: "S02", toPostID: "P7"))
            Self.handOver("a post that has ended", "to_post_id", HandOverRequest(toPersonID: "S02", toPostID: "P8"))
            Self.reassign("nobody", "to_person_id", "S01", "S99")
            Self.reassign("from nobody", "from_person_id", "S99", "S02")
            Self.reassign("to the same", "to_person_id", "S02", "S02")
            Self.reassign("no such post", "post_id", "S01", "S02", "P7")
        }
    }

    @Test("Cases: lists and searches that contradict themselves, page tokens nobody gave out")
    func caseLists() async throws {
        let list = "hall.v1.Cases/List"
        let search = "hall.v1.Cases/SearchByApplicant"
        try await check { _ in
            for token in ["x", "1:2:x", "1:2:3", "1::2", ":1:2", "1:2:", "1", "1:", "+1:2"] {
                Self.call("“\(token)”", "page_token", list, CasesHall.clerk, ListCasesRequest(pageToken: token))
            }
            Self.call("nothing", "identity_number", search, CasesHall.clerk, SearchByApplicantRequest())
            Self.call("blanks", "identity_number", search, CasesHall.clerk, SearchByApplicantRequest(identityNumber: " "))
            Self.call("a blank name", "identity_number", search, CasesHall.clerk, SearchByApplicantRequest(name: " "))
            Self.call(
                "both", "name", search, CasesHall.clerk, SearchByApplicantRequest(identityNumber: "E12345678", name: "赵一"))
        }
    }

    @Test("Applications: materials nobody asks for or twice, what belongs to a finding, who brings it")
    func applications() async throws {
        try await check { _ in
            Self.file("no such item", "item_code") { $0.itemCode = "ZZ" }
            Self.file("no such post", "post_id") { $0.postID = "P7" }
            Self.file("no such enquiry", "enquiry_number") { $0.enquiryNumber = "E2026-000009" }
            Self.file("no number", "applicant.identity_number") { $0.applicant?.document = .residentCard }
            Self.file("an agent without a name", "bearer.name") { $0.bearer = Bearer(kind: .agent, letter: "委1号") }
            Self.file("a guardian without a name", "bearer.name") { $0.bearer = Bearer(kind: .guardian, relation: "母亲") }
            Self.file("a village agent nobody knows", "bearer.person_id") {
                $0.bearer = Bearer(kind: .villageAgent, personID: "S99")
            }
            Self.found("not asked for", "material", .init(material: "房产证", standing: .good))
            Self.found("no word on what is wrong", "defect", .init(material: "照片", standing: .defective, defect: " "))
            Self.found("no day", "follows_by", .init(material: "照片", standing: .follows))
            Self.call(
                "not asked for", "materials[0]", "hall.v1.Applications/HandIn", CasesHall.clerk,
                HandInRequest(number: "2026-000013", expectedVersion: 2, materials: ["房产证"]))
            Self.call(
                "handed in twice", "materials[1]", "hall.v1.Applications/HandIn", CasesHall.clerk,
                HandInRequest(number: "2026-000013", expectedVersion: 2, materials: ["照片", "照片"]))
            Self.call(
                "twice", "findings[1].material", "hall.v1.Applications/Supplement", CasesHall.clerk,
                SupplementRequest(
                    number: "2026-000011", expectedVersion: 2,
                    findings: [.init(material: "照片", standing: .good), .init(material: "照片", standing: .missing)]))
        }
    }

    @Test("Enquiries: people, items and posts that are not there, outcomes that are none, tokens nobody gave out")
    func enquiries() async throws {
        let clerk = CasesHall.clerk
        let list = "hall.v1.Enquiries/List"
        func open(_ what: String, _ field: String, _ request: OpenEnquiryRequest) -> Try {
            var request = request
            request.channel = .window
            return Self.call(what, field, "hall.v1.Enquiries/Open", clerk, request)
        }
        func settle(_ what: String, _ field: String, _ request: SettleEnquiryRequest) -> Try {
            var request = request
            (request.number, request.expectedVersion) = ("E2026-000001", 1)
            return Self.call(what, field, "hall.v1.Enquiries/Settle", clerk, request)
        }
        try await check(before: { hall in
            _ = try await EnquiriesClient(hall.cases.caller(clerk)).open(OpenEnquiryRequest(channel: .window))
        }) { _ in
            open("nobody", "asked_person_ids[1]", OpenEnquiryRequest(askedPersonIDs: ["S01", "S99"]))
            open("twice", "asked_person_ids[1]", OpenEnquiryRequest(askedPersonIDs: ["S01", "S01"]))
            open("no such item", "item_code", OpenEnquiryRequest(itemCode: "ZZ"))
            settle("a case", "outcome", SettleEnquiryRequest(outcome: .caseOpened))
            settle("no such post", "post_id", SettleEnquiryRequest(outcome: .guided, postID: "P7"))
            settle("an ended post", "post_id", SettleEnquiryRequest(outcome: .guided, postID: "P8"))
            settle("no such unit", "unit_id", SettleEnquiryRequest(outcome: .referred, unitID: "U7"))
            Self.accept("no such enquiry", "enquiry_number") { $0.enquiryNumber = "E2026-000777" }
            Self.call("a token", "page_token", list, clerk, ListEnquiriesRequest(pageToken: "1:2:3"))
        }
    }

    @Test("The catalogue: unknown units and posts, an end by the wrong door, what the law leaves no choice in")
    func items() async throws {
        try await check { _ in
            Self.item("no such unit", "item.unit_id") { $0.unitID = "U7" }
            Self.item("no such post", "item.post_id") { $0.postID = "P7" }
            Self.item("a post that has ended", "item.post_id") { $0.postID = "P8" }
            Self.item("another post that is not there", "item.other_post_ids[1]") { $0.otherPostIDs = ["P2", "P7"] }
            Self.item("its own post once more", "item.other_post_ids[0]") { $0.otherPostIDs = ["P1"] }
            Self.item("another post twice", "item.other_post_ids[1]") { $0.otherPostIDs = ["P2", "P2"] }
            Self.item("no such window to go on to", "item.next_window_id") { $0.nextWindowID = "W7" }
            Self.item("a material twice", "item.materials[1].name") {
                $0.materials = [.init(name: "照片", need: .required), .init(name: "照片", need: .mayFollow)]
            }
            Self.item("ended by the wrong door", "item.retired") { $0.retired = true }
            Self.item("a licence's causes", "item.pause_causes") {
                $0.licence = true
                $0.pauseCauses = [.supplement]
            }
        }
    }
}

extension BadInputMeaningTests {
    /// Sends each, expects INVALID_ARGUMENT with that field alone, and the book as it was.
    func check(
        before: (BadInputHall) async throws -> Void = { _ in }, @TryList _ tries: (BadInputHall) -> [Try]
    ) async throws {
        try await BadInputHall.run { hall in
            try await hall.endPost()
            try await before(hall)
            for (what, field, request) in tries(hall) {
                let before = try hall.contents()
                let outcome = await hall.send(request)
                #expect(outcome == "invalidArgument \(field)", "\(request.method), \(what)")
                #expect(try hall.contents() == before, "\(request.method), \(what): the book was changed")
            }
        }
    }

    /// Lists tries one below the other.
    @resultBuilder enum TryList {
        static func buildExpression(_ one: Try) -> [Try] { [one] }
        static func buildBlock(_ parts: [Try]...) -> [Try] { parts.flatMap { $0 } }
        static func buildArray(_ parts: [[Try]]) -> [Try] { parts.flatMap { $0 } }
    }

    static func call(_ what: String, _ field: String, _ method: String, _ uid: UInt32, _ request: some Message) -> Try {
        (what, field, BadInputRequest(method, as: uid, request))
    }

    private static func marks(_ what: String, _ field: String, _ request: ListMarksRequest) -> Try {
        call(what, field, "hall.v1.Attendance/ListMarks", CasesHall.clerk, request)
    }

    private static func explain(_ what: String, _ field: String, _ spans: [String]..., accepted: String = "2026-03-02") -> Try {
        let pauses = spans.map { PauseSpan(from: $0[0], to: $0[1], cause: $0.count > 2 ? $0[2] : "") }
        return call(
            what, field, "hall.v1.Calendar/Explain", CasesHall.stranger,
            ExplainRequest(acceptedOn: accepted, workingDays: 5, pauses: pauses))
    }

    private static func clock(_ what: String, _ wall: String) -> Try {
        let to = (try? CasesHall.instant(wall))?.timestamp ?? Timestamp()
        return call(what, "to", "hall.v1.Admin/AdvanceClock", 0, AdvanceClockRequest(to: to))
    }

    private static func load(_ what: String, _ field: String, _ request: LoadYearRequest) -> Try {
        call(what, field, "hall.v1.Calendar/LoadYear", CasesHall.director, request)
    }

    private static func accept(_ what: String, _ field: String, _ change: (inout AcceptRequest) -> Void) -> Try {
        var request = AcceptRequest(
            itemCode: "N1", applicant: Applicant(kind: .person, name: "赵一", document: .none), channel: .window)
        change(&request)
        return call(what, field, "hall.v1.Cases/Accept", CasesHall.clerk, request)
    }

    private static func file(_ what: String, _ field: String, _ change: (inout FileRequest) -> Void) -> Try {
        var request = FileRequest(
            itemCode: "N1", applicant: Applicant(kind: .person, name: "赵一", document: .none), channel: .window)
        change(&request)
        return call(what, field, "hall.v1.Applications/File", CasesHall.clerk, request)
    }

    private static func found(_ what: String, _ field: String, _ finding: HallProto.MaterialFinding) -> Try {
        call(
            what, "findings[0].\(field)", "hall.v1.Applications/Check", CasesHall.clerk,
            CheckRequest(number: "2026-000009", expectedVersion: 1, findings: [finding]))
    }

    private static func handOver(_ what: String, _ field: String, _ request: HandOverRequest) -> Try {
        var request = request
        request.number = "2026-000001"
        request.expectedVersion = 1
        return call(what, field, "hall.v1.Cases/HandOver", CasesHall.clerk, request)
    }

    private static func reassign(
        _ what: String, _ field: String, _ from: String, _ to: String, _ post: String = ""
    ) -> Try {
        call(
            what, field, "hall.v1.Cases/ReassignAll", CasesHall.director,
            ReassignAllRequest(fromPersonID: from, toPersonID: to, reason: "请假", postID: post))
    }

    static func item(_ what: String, _ field: String, _ change: (inout ItemInfo) -> Void) -> Try {
        var item = ItemInfo(
            code: "X1", name: "临时救助", unitID: "U1", postID: "P1", kind: .promised, promisedDays: 5, ending: .service)
        change(&item)
        return call(what, field, "hall.v1.Items/Put", CasesHall.director, PutItemRequest(item: item))
    }
}

extension BadInputHall {
    /// P8 of S01 and S02, which has ended.
    func endPost() async throws {
        let director = DirectoryClient(cases.caller(CasesHall.director))
        _ = try await director.putStaff(
            PutStaffRequest(
                staff: StaffInfo(id: "S02", name: "李四", unitID: "U1", qualifiedPostIDs: ["P1", "P8"]), expectedVersion: 1))
        let post = PostInfo(id: "P8", name: "旧岗", windowID: "W1", unitID: "U1", aPersonID: "S01", bPersonIDs: ["S02"])
        _ = try await director.putPost(PutPostRequest(post: post))
        _ = try await director.retirePost(RetirePostRequest(id: "P8", expectedVersion: 1))
    }
}
