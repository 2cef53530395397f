import HallProto
import Testing

@testable import HallDaemon

/// AB-1. Temporary posts: P2, of S04 and S05, where M1 is accepted, is there through a day.
@Suite struct PostEndsStoryTests {
    private static func run(_ body: (CasesHall) async throws -> Void) async throws {
        try await CasesHall.run(at: "2026-03-02 07:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await body(hall)
        }
    }

    @Test("AB-1, AB-6 · through its last day it needs somebody, then nobody; it ends by itself, and the past stays as it was")
    func lastDay() async throws {
        try await Self.run { hall in
            try await hall.retireItem()
            try await hall.putLastDay("2026-03-03")
            #expect(try hall.opens("post/P2").last?.event?.event.map { "\($0)".contains("2026-03-03") } == true)
            let days = try await hall.plannedDays(from: "2026-03-02", to: "2026-03-06")
            #expect(days == ["2026-03-02", "2026-03-03"], "after it the plan needs nobody")
            #expect(try hall.agenda().contains("postEnds 0 2026-03-04 00:00"))
            try await hall.advance(to: "2026-03-03 23:59")
            let seq = try hall.seq()
            let served = try await hall.coverage().map { $0.prefix(9) }
            #expect(served == ["P1 closed", "P2 closed"])
            try await hall.advance(to: "2026-03-04 00:00")
            #expect(try await hall.coverage().map { $0.prefix(9) } == ["P1 closed"])
            #expect(try hall.told("post/P2", after: seq) == ["postRetired"])
            let open = try #require(try hall.opens("post/P2").last)
            #expect(open.personID.isEmpty && open.method.isEmpty && open.clauses == ["AB-1"], "nobody does it")
            #expect(try hall.agenda().allSatisfy { !$0.hasPrefix("postEnds") })
            try await hall.advance(to: "2026-03-04 10:00")
            let gaps = try await hall.gaps("2026-03-03", to: "2026-03-04").filter { $0.hasPrefix("P2") }
            #expect(gaps == ["P2 2026-03-03 08:35–12:00 205 S04", "P2 2026-03-03 14:05–17:30 205 S04"])
            let gap = RecordGapRequest(postID: "P2", at: try CasesHall.instant("2026-03-03 09:00").timestamp, note: "无人在岗")
            #expect(await outcome { _ = try await hall.breaches().recordGap(gap) } == "done", "its gaps outlive it")
        }
    }

    @Test("AB-1 · the last day is extended, shortened, and taken away, and no day before that changes")
    func moved() async throws {
        try await Self.run { hall in
            try await hall.putLastDay("2026-03-03")
            try await hall.putLastDay("2026-03-04")
            #expect(try await hall.plannedDays(from: "2026-03-02", to: "2026-03-06").last == "2026-03-04")
            try await hall.putLastDay("2026-03-02")
            #expect(try await hall.plannedDays(from: "2026-03-02", to: "2026-03-06") == ["2026-03-02"])
            try await hall.advance(to: "2026-03-04 09:00")
            #expect(try await hall.pastPosts() == ["P2 2026-03-02 0 [\"M1\"]"])
            try await hall.putLastDay("")
            #expect(try await hall.pastPosts().isEmpty)
            #expect(try await hall.coverage().last == "P2 unmanned 2026-03-04 09:00")
            try await hall.advance(to: "2026-03-04 18:00")
            let gaps = try await hall.gaps("2026-03-02", to: "2026-03-04").filter { $0.hasPrefix("P2") }
            #expect(
                gaps == [
                    "P2 2026-03-02 08:35–12:00 205 S04", "P2 2026-03-02 14:05–17:30 205 S04",
                    "P2 2026-03-04 09:00–12:00 180 S04", "P2 2026-03-04 14:05–17:30 205 S04",
                ])
            #expect(try await hall.plannedDays(from: "2026-03-05", to: "2026-03-06") == ["2026-03-05", "2026-03-06"])
            #expect(await outcome { try await hall.putLastDay("2026-03-03") } == "invalidArgument post.last_day")
            #expect(await outcome { try await hall.putLastDay("2026-02-30") } == "invalidArgument post.last_day")
            #expect(await outcome { try await hall.putLastDay("2026-03-04") } == "done")
        }
    }

    @Test(
        "AB-1 · with something on it it can't end: told once, listed, worked on by its own people, and ended when it is empty")
    func toRehome() async throws {
        try await Self.run { hall in
            try await hall.putLastDay("2026-03-02")
            let number = try #require(try await hall.accept("M1", as: CasesHall.outsider).case?.number)
            let good = ["申请表", "照片", "证明"].map { MaterialFinding(material: $0, standing: .good) }
            let filed = try #require(try await hall.file("M1", good, as: CasesHall.outsider).application?.case?.number)
            try await hall.advance(to: "2026-03-03 09:00")
            #expect(try hall.told("post/P2").last == "postPastLastDay")
            guard case .postPastLastDay(let event)? = try hall.opens("post/P2").last?.event?.event else { return }
            #expect(event == PostPastLastDay(id: "P2", lastDay: "2026-03-02", openCases: 2, itemCodes: ["M1"]))
            #expect(try await hall.pastPosts() == ["P2 2026-03-02 2 [\"M1\"]"])
            #expect(try await hall.pastPosts(ListPostsRequest(windowID: "W1")).isEmpty)
            let refused = await outcome { _ = try await hall.accept("M1", as: CasesHall.outsider) }
            #expect(refused == "failedPrecondition AB-1")
            let accepting = AcceptApplicationRequest(number: filed, expectedVersion: 1)
            let late = await outcome { _ = try await hall.applications(CasesHall.outsider).accept(accepting) }
            #expect(late == "done", "what was filed in time goes on")
            let finish = FinishRequest(number: number, result: .completed, expectedVersion: 1)
            let b = await outcome { _ = try await hall.cases(CasesHall.registrar).finish(finish) }
            #expect(b == "done", "nobody covers it, and each B may work")
            let end = RetirePostRequest(id: "P2", expectedVersion: try await hall.post("P2").version)
            #expect(await outcome { _ = try await hall.directory().retirePost(end) } == "failedPrecondition AB-1")
            var item = try #require(try await hall.items().get(GetItemRequest(code: "M1")).item)
            #expect(await outcome { _ = try await hall.putItem(item, "养老资格认证") } == "invalidArgument item.post_id")
            item.postID = "P1"
            _ = try await hall.putItem(item, "养老资格认证")
            let move = HandOverRequest(number: filed, toPersonID: "S01", expectedVersion: 2, note: "岗位到期", toPostID: "P1")
            _ = try await hall.cases(CasesHall.registrar).handOver(move)
            #expect(try await hall.pastPosts() == ["P2 2026-03-02 0 []"])
            try hall.restart(at: "2026-03-09 09:00")
            try hall.daemon.roundTrip()
            #expect(
                try hall.told("post/P2").suffix(2) == ["postPastLastDay", "postRetired"], "told once, however long it takes")
            #expect(try await hall.pastPosts().isEmpty)
        }
    }

    @Test("AB-1 · an item accepted elsewhere too is accepted there, and its guide leads there")
    func elsewhere() async throws {
        try await Self.run { hall in
            var item = try #require(try await hall.items().get(GetItemRequest(code: "M1")).item)
            item.otherPostIDs = ["P1"]
            _ = try await hall.putItem(item, "养老认证")
            try await hall.putLastDay("2026-03-02")
            #expect(try await hall.windows(of: "M1") == ["社保窗口", "综合窗口"])
            try await hall.advance(to: "2026-03-03 09:00")
            #expect(try await hall.windows(of: "M1") == ["综合窗口"])
            #expect(try await hall.accept("M1").case?.postID == "P1")
            let request = AcceptRequest(
                itemCode: "M1", applicant: Applicant(kind: .person, name: "赵一", document: .none), channel: .window,
                postID: "P2")
            let refusal = await failure { _ = try await hall.cases(CasesHall.outsider).accept(request) }
            #expect(refusal?.clause == "AB-1" && refusal?.message.contains("民政岗") == true)
        }
    }

    @Test("AB-1 · nothing new comes to it: no case of another post, no roster beyond its day, nobody guided there")
    func nothingNew() async throws {
        try await Self.run { hall in
            try await hall.putLastDay("2026-03-03")
            func roster(until: String) -> AddRosterRequest {
                AddRosterRequest(postID: "P2", from: "2026-03-02", until: until, aPersonID: "S05", bPersonIDs: ["S04"])
            }
            let beyond = await outcome { _ = try await hall.posts().addRoster(roster(until: "2026-03-04")) }
            #expect(beyond == "invalidArgument until")
            _ = try await hall.posts().addRoster(roster(until: "2026-03-03"))
            try await hall.putLastDay("2026-03-02")
            let number = try #require(try await hall.accept().case?.number)
            try await hall.advance(to: "2026-03-03 09:00")
            let move = HandOverRequest(number: number, toPersonID: "S04", expectedVersion: 1, note: "转岗", toPostID: "P2")
            #expect(await outcome { _ = try await hall.cases().handOver(move) } == "failedPrecondition AB-1")
            let enquiries = EnquiriesClient(hall.caller(CasesHall.clerk))
            let asked = try #require(try await enquiries.open(OpenEnquiryRequest(channel: .window)).enquiry?.number)
            let guided = SettleEnquiryRequest(number: asked, expectedVersion: 1, outcome: .guided, postID: "P2")
            #expect(await outcome { _ = try await enquiries.settle(guided) } == "invalidArgument post_id")
            let leave = DepartStaffRequest(id: "S04", departedOn: "2026-03-03", reason: "辞职")
            #expect(try await hall.directory().departStaff(leave).vacancies.map { "\($0.postID) \($0.place)" } == ["P2 A"])
            var post = try await hall.post("P2")
            (post.aPersonID, post.bPersonIDs) = ("S05", ["S01"])
            _ = try await hall.directory().putStaff(
                PutStaffRequest(
                    staff: StaffInfo(id: "S01", name: "张三", unitID: "U1", qualifiedPostIDs: ["P1", "P2"]), expectedVersion: 1))
            let staffed = await outcome {
                _ = try await hall.directory().putPost(PutPostRequest(post: post, expectedVersion: post.version))
            }
            #expect(staffed == "done", "who brings it to its end may be named, with the last day it has")
        }
    }

    @Test("AB-1, AB-3 · an absence after the last day is none from it, and owes no handover")
    func absences() async throws {
        try await Self.run { hall in
            try await hall.addDuty("S04", .off, from: "2026-03-05", until: "2026-03-06")
            #expect(try await hall.queue(CasesHall.outsider).toGive.map(\.postID) == ["P2"])
            try await hall.putLastDay("2026-03-05")
            let shortened = try await hall.queue(CasesHall.outsider).toGive
            #expect(shortened.map { hall.wall($0.until) } == ["2026-03-05 17:30"])
            try await hall.putLastDay("2026-03-04")
            #expect(try await hall.queue(CasesHall.outsider).toGive.isEmpty)
            #expect(try await hall.handoverLines().isEmpty)
        }
    }

    @Test("AB-1 · posts.csv carries the last day both ways, and an import ends posts as a put does")
    func list() async throws {
        try await Self.run { hall in
            try await hall.retireItem()
            let header = "id,name,window_id,unit_id,a_person_id,b_person_ids"
            func take(_ text: String) async throws {
                let file = ListFile(kind: .posts, content: Array(text.utf8))
                _ = try await hall.directory(0).import(ImportRequest(files: [file]))
            }
            try await take("\(header),last_day\nP2,社保岗,W2,U1,S04,S05,2026-03-02\n")
            try await take("\(header)\nP2,社保岗,W2,U1,S04,S05\n")
            #expect(try await hall.post("P2").lastDay == "2026-03-02", "a column left out leaves what is there")
            let content = try await hall.directory().export(ExportRequest(kind: .posts)).content
            #expect(String(decoding: content, as: UTF8.self).contains("P2,社保岗,W2,U1,S04,S05,2026-03-02"))
            try await hall.advance(to: "2026-03-03 00:00")
            #expect(try await hall.post("P2").retired)
            let past = await outcome { try await take("\(header),last_day\nP2,社保岗,W2,U1,S04,S05,2026-03-02\n") }
            #expect(past == "invalidArgument posts.csv:2:last_day", "put again it would be past already")
        }
    }
}

extension CasesHall {
    fileprivate func putItem(_ item: ItemInfo, _ name: String) async throws -> PutItemReply {
        var item = item
        item.name = name
        return try await items().put(PutItemRequest(item: item, expectedVersion: item.version))
    }

    fileprivate func windows(of item: String) async throws -> [String] {
        try await items().getGuide(GetGuideRequest(code: item)).windowNames
    }
}
