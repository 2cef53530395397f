import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ST-1 to ST-5. Study, from the plan to the ledger.
@Suite struct StudiesStoryTests {
    @Test("ST-1, AB-6 · a plan that would leave a post empty is refused, and divided into shifts that don't")
    func planned() async throws {
        try await StudiesHall.run { hall in
            let whole = CasesHall.shifts(["2026-03-03 14:30-16:30"])
            let all = try await hall.studies().preview(PreviewStudyRequest(groupID: "G1", shifts: whole))
            #expect(
                all.gaps.map { "\($0.postName) \($0.date) \($0.from)–\($0.until)" } == [
                    "民政岗 2026-03-03 14:30–16:30", "社保岗 2026-03-03 14:30–16:30",
                ])
            #expect(all.proposed.map(\.memberIDs) == [["S01", "S03", "S04", "S06"]] && all.leftOverIDs == ["S02", "S05"])
            let refused1 = await outcome { try await hall.planStudy("2026-03-03 14:30-16:30") }
            #expect(refused1 == "failedPrecondition AB-6")
            let two = CasesHall.shifts(["2026-03-03 14:30-15:30", "2026-03-03 15:30-16:30"])
            let divided = try await hall.studies().preview(PreviewStudyRequest(groupID: "G1", shifts: two))
            #expect(divided.proposed.map(\.memberIDs) == [["S01", "S03", "S05"], ["S02", "S04", "S06"]])
            #expect(divided.leftOverIDs == [])
            let studies = try await hall.planStudy(
                "2026-03-03 14:30-15:30 S01,S03,S05", "2026-03-03 15:30-16:30 S02,S04,S06")
            #expect(studies.map(\.number) == ["Y2026-000001", "Y2026-000002"])
            #expect(studies.map(\.planned) == [3, 3] && studies.map(\.recordDue) == ["2026-03-04", "2026-03-04"])
            #expect(studies.map(\.sheetID) == ["study-sheet-2026-000001", "study-sheet-2026-000002"])
            let paper = try await PapersClient(hall.caller(CasesHall.registrar)).get(
                GetPaperRequest(id: "study-sheet-2026-000001"))
            let missing = ["学习签到表", "应到3人", "张三", "行政许可法", "2026年3月3日 14:30–15:30"].filter { !paper.html.contains($0) }
            #expect(missing == [])
            let again = await outcome { try await hall.planStudy("2026-03-03 15:29-16:00 S01") }
            #expect(again == "failedPrecondition ST-1")
            let mine = try await hall.studies(CasesHall.clerk).list(ListStudiesRequest(mine: true)).studies
            #expect(mine.map { "\($0.number) \($0.stage) \($0.date) \($0.from)" } == ["Y2026-000001 planned 2026-03-03 14:30"])
            #expect(try hall.told("study/Y2026-000001") == ["studyPlanned"])
        }
    }

    @Test("ST-1, AB-2 · study takes its people off their posts while it lasts, and B covers by itself")
    func covered() async throws {
        try await StudiesHall.run { hall in
            try await hall.planStudy("2026-03-03 14:30-16:30 S01,S03")
            for uid in [CasesHall.clerk, CasesHall.second] { try await hall.sign("in 13:55", on: "2026-03-03", as: uid) }
            try await hall.advance(to: "2026-03-03 14:30")
            #expect(try await hall.coverage().first == "P1 cover S02 2026-03-03 14:30")
            let list = try await WhereaboutsClient(hall.caller(CasesHall.director)).list(ListWhereaboutsRequest()).people
            #expect(list.first { $0.personID == "S01" }?.state == .atStudy)
            // Called back to the window: signing in ends it.
            _ = try await hall.advance(to: "2026-03-03 15:00")
            _ = try await hall.attendance().signIn(SignInRequest())
            #expect(try await hall.coverage().first == "P1 a S01 2026-03-03 15:00")
            let back = try await WhereaboutsClient(hall.caller(CasesHall.director)).list(ListWhereaboutsRequest()).people
            #expect(back.first { $0.personID == "S01" }?.state == .present)
            try await hall.advance(to: "2026-03-03 16:31")
            let recorded = try await hall.recordStudy(present: 1, ["S01 none"])
            #expect(recorded.stage == .recorded && recorded.members.map(\.standing) == [.serving, .attended])
        }
    }

    @Test("ST-5, ATT-3 · who the record says was there is accounted for; a correction is a revision, and is looked at again")
    func recorded() async throws {
        try await StudiesHall.run { hall in
            try await hall.planStudy("2026-03-03 14:00-17:30 S01,S03")
            try await hall.sign("in 08:25", "out 12:00", on: "2026-03-03")
            let early = await outcome { try await hall.recordStudy(present: 2) }
            #expect(early == "failedPrecondition ST-5")
            try await hall.advance(to: "2026-03-03 18:00")
            let refused2 = await outcome { try await hall.recordStudy(present: 2, as: CasesHall.clerk) }
            #expect(refused2 == "failedPrecondition ST-5")
            let refused3 = await outcome { try await hall.recordStudy(present: 1) }
            #expect(refused3 == "failedPrecondition ST-5")
            try await hall.recordStudy(present: 2)
            try await hall.advance(to: "2026-03-04 09:00")
            #expect(try await hall.records("2026-03-03") == ["2026-03-03 1 attended", "2026-03-03 2 away"])
            #expect(try await hall.unaccounted().filter { $0.hasSuffix("S01") } == [])
            let unsaid = await outcome { _ = try await hall.correctStudy(present: 1, ["S01 none"], seen: 2, because: "") }
            #expect(unsaid == "failedPrecondition ST-5")
            let corrected = try await hall.correctStudy(present: 1, ["S01 none"], seen: 2, because: "签到表漏看")
            #expect(corrected.revision == 2 && corrected.version == 3 && !corrected.recordLate)
            #expect(try await hall.standings() == ["S01 stayedAway", "S03 attended"])
            #expect(try await hall.unaccounted().contains { $0.hasSuffix("noted 2026-03-03 2 S01") })
            #expect(try hall.told("study/Y2026-000001") == ["studyPlanned", "studyRecorded", "studyRecorded"])
            let kept = try hall.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM study_record") }
            #expect(kept == 2)
        }
    }

    @Test("ST-4 · asked off beforehand, answered by the group's leader; the leader's own by another office")
    func askedOff() async throws {
        try await StudiesHall.run { hall in
            try await hall.planStudy("2026-03-03 14:30-16:30 S01,S03,S06")
            #expect(try await hall.askOff().askOff == .waiting)
            let refused4 = await outcome { try await hall.askOff() }
            #expect(refused4 == "failedPrecondition ST-4")
            let refused5 = await outcome { try await hall.askOff(as: CasesHall.second) }
            #expect(refused5 == "failedPrecondition ST-4")
            for uid in [CasesHall.clerk, CasesHall.registrar, BreachesHall.principal] {
                let refused6 = await outcome { try await hall.answer(.granted, as: uid) }
                #expect(refused6 == "failedPrecondition ST-4")
            }
            #expect(try await hall.answer(.granted).decidedByName == "王五")
            try await hall.askOff(as: CasesHall.director)
            let refused7 = await outcome { try await hall.answer(.granted, "S03") }
            #expect(refused7 == "failedPrecondition ST-4")
            #expect(try await hall.answer(.rejected, "S03", as: BreachesHall.principal).askOff == .rejected)
            #expect(try await hall.askOff(as: CasesHall.director).askOff == .waiting)
            // Off it: still at the window.
            for uid in [CasesHall.clerk, CasesHall.second] { try await hall.sign("in 13:55", on: "2026-03-03", as: uid) }
            try await hall.advance(to: "2026-03-03 14:31")
            #expect(try await hall.coverage().first?.hasPrefix("P1 a S01") == true)
            let refused8 = await outcome { try await hall.askOff(as: BreachesHall.principal) }
            #expect(refused8 == "failedPrecondition ST-4")
            try await hall.advance(to: "2026-03-03 16:30")
            try await hall.recordStudy(present: 0, ["S01 asked", "S03 asked", "S06 none"])
            #expect(try await hall.standings() == ["S01 askedOff", "S03 askedOff", "S06 stayedAway"])
            #expect(try await hall.standings(as: CasesHall.clerk) == ["S01 askedOff"], "others' lines are not theirs to see")
            #expect(try await hall.standings(as: CasesHall.registrar).count == 3)
        }
    }

    @Test("ST-4 · whoever has left before the day of a study they asked off needs no answer")
    func left() async throws {
        try await StudiesHall.run { hall in
            try await hall.planStudy("2026-03-04 14:30-16:30 S01,S03")
            try await hall.askOff()
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).departStaff(
                DepartStaffRequest(id: "S01", departedOn: "2026-03-02", reason: "调回原单位"))
            let refused = await outcome { try await hall.answer(.granted) }
            #expect(refused == "failedPrecondition ST-4")
            #expect(try await hall.standings() == ["S03 pending"])
        }
    }

    @Test("ST-4, LV-1 · whoever is on leave for training elsewhere has not stayed away")
    func trainedElsewhere() async throws {
        try await StudiesHall.run { hall in
            try await hall.askLeave("study 2026-03-03pm")
            try await hall.decideLeave(waiver: "窗口暂停")
            try await hall.planStudy("2026-03-03 14:30-16:30 S01,S03")
            try await hall.advance(to: "2026-03-03 18:00")
            try await hall.recordStudy(present: 1, ["S01 away"])
            #expect(try await hall.standings() == ["S01 away", "S03 attended"])
        }
    }

    @Test("ST-1, ST-2 · a study that does not take place is taken back, and nobody is off their post for it")
    func cancelled() async throws {
        try await StudiesHall.run { hall in
            try await hall.planStudy("2026-03-03 14:30-16:30 S01")
            let request = CancelStudyRequest(number: "Y2026-000001", expectedVersion: 1, reason: "主讲人生病")
            #expect(try await hall.studies().cancel(request).study?.stage == .cancelled)
            let refused9 = await outcome { _ = try await hall.studies().cancel(request) }
            #expect(refused9 == "aborted")
            try await hall.sign("in 13:55", on: "2026-03-03")
            try await hall.advance(to: "2026-03-03 14:31")
            #expect(try await hall.coverage().first?.hasPrefix("P1 a S01") == true)
            #expect(
                await outcome { try await hall.correctStudy(present: 1, [], seen: 2, because: "") } == "failedPrecondition ST-5"
            )
            let refused10 = await outcome { _ = try await hall.study("Y2026-000009") }
            #expect(refused10 == "notFound")
        }
    }
}

/// ST-1, ST-3, ST-4. Essays, notes, and the ledger.
@Suite struct StudyLedgerStoryTests {
    @Test("ST-1, ST-3, ST-4 · the ledger of a month: weeks short of two, essays, notes, who stayed away and nowhere else")
    func ledger() async throws {
        try await StudiesHall.run { hall in
            try await hall.planStudy("2026-03-10 14:30-16:30 S01,S03")
            try await hall.planStudy("2026-03-12 14:30-16:30 S01,S03")
            try await hall.advance(to: "2026-03-12 16:30")
            try await hall.recordStudy("Y2026-000002", present: 1, ["S01 none"])
            try await hall.advance(to: "2026-04-01 09:00")
            let lines = try await hall.ledger(of: "S01")
            let line = try #require(lines.first)
            #expect(lines.count == 1 && line.planned == 2 && line.pending == 1 && line.stayedAway == 1)
            #expect(
                line.shortWeeks.map { "\($0.monday) \($0.planned)/\($0.needed)" } == [
                    "2026-03-02 0/2", "2026-03-16 0/2", "2026-03-23 0/2",
                ])
            #expect(try await hall.study().recordLate, "nobody has recorded the first")
            let sheet = try await SheetsClient(hall.caller(CasesHall.registrar)).preview(PreviewSheetRequest(month: "2026-03"))
            #expect(sheet.sheet?.lines.first { $0.personID == "S01" }?.absent == 0, "no absence by staff law")
            let essay = HandInEssayRequest(month: "2026-03", title: "三月心得", text: "学以致用")
            let late = try await hall.studies(CasesHall.clerk).handInEssay(essay).essay
            #expect(late?.number == "H2026-000001" && late?.late == true)
            let next = HandInEssayRequest(month: "2026-05", title: "五月心得", text: "学以致用")
            let early = await outcome { _ = try await hall.studies(CasesHall.clerk).handInEssay(next) }
            #expect(early == "failedPrecondition ST-3")
            let check = CheckNotesRequest(personID: "S01", month: "2026-03", verdict: .good, remark: "认真")
            #expect(try await hall.studies().checkNotes(check).check?.checkedByName == "王五")
            let own = CheckNotesRequest(personID: "S03", month: "2026-03", verdict: .good)
            let refused11 = await outcome { _ = try await hall.studies().checkNotes(own) }
            #expect(refused11 == "failedPrecondition ST-3")
            let after = try #require(try await hall.ledger(of: "S01").first)
            #expect(after.essays == 1 && after.lateEssays == 1 && after.checks.map(\.remark) == ["认真"])
            try await hall.advance(to: "2026-05-01 09:00")
            #expect(try await hall.ledger("2026-04", of: "S01").first?.essayShort == true)
        }
    }

    @Test("ST-3, ST-4 · everybody sees their own, a recorder the group's, the branch everybody's")
    func readers() async throws {
        try await StudiesHall.run { hall in
            #expect(try await hall.ledger(as: CasesHall.clerk).map(\.personID) == ["S01"])
            let others = await outcome { _ = try await hall.ledger(of: "S02", as: CasesHall.clerk) }
            #expect(others == "failedPrecondition ST-4")
            try await hall.putGroup("G1", leader: "S06", recorder: "S04", ["S01"], seen: 1)
            #expect(try await hall.ledger(as: CasesHall.outsider).map(\.personID) == ["S01", "S04", "S06"])
            _ = try await IdentityClient(hall.caller(0)).grantRole(GrantRoleRequest(personID: "S02", role: .partyBranch))
            #expect(try await hall.ledger(as: CasesHall.second).count == 7)
            for (uid, title) in [(CasesHall.clerk, "一"), (CasesHall.second, "二")] {
                _ = try await hall.studies(uid).handInEssay(HandInEssayRequest(month: "2026-03", title: title, text: "正文"))
            }
            let own = try await hall.studies(CasesHall.clerk).listEssays(ListEssaysRequest()).essays
            #expect(own.map(\.title) == ["一"])
            let all = try await hall.studies(CasesHall.second).listEssays(ListEssaysRequest(pageSize: 1))
            #expect(all.essays.map(\.title) == ["二"] && all.nextPageToken == "H2026-000002")
            let rest = ListEssaysRequest(month: "2026-03", pageToken: all.nextPageToken)
            #expect(try await hall.studies(CasesHall.second).listEssays(rest).essays.map(\.title) == ["一"])
        }
    }

    @Test("ST-2, ST-5 · groups: one each, a recorder beside the leader, in the version that was seen")
    func groups() async throws {
        try await StudiesHall.run { hall in
            let same = await outcome { try await hall.putGroup("G2", leader: "S07", recorder: "S07", []) }
            #expect(same == "failedPrecondition ST-5")
            let taken = await outcome { try await hall.putGroup("G2", leader: "S07", recorder: "S01", []) }
            #expect(taken == "failedPrecondition ST-2")
            let refused12 = await outcome { try await hall.putGroup("G1", leader: "S03", recorder: "S05", []) }
            #expect(refused12 == "aborted")
            let nobody = await outcome { try await hall.putGroup("G1", leader: "S03", recorder: "S05", ["S99"], seen: 1) }
            #expect(nobody == "invalidArgument group.member_ids[0]")
            let changed = try await hall.putGroup("G1", leader: "S03", recorder: "S05", ["S04", "S05"], seen: 1)
            let again = try await hall.putGroup("G1", leader: "S03", recorder: "S05", ["S04"], seen: 2)
            #expect(changed.memberIDs == ["S04"] && again.version == 2)
            #expect(try hall.told("study-group/G1") == ["studyGroupPut", "studyGroupPut"])
            let reversed = await outcome { try await hall.planStudy("2026-03-03 16:00-15:00") }
            #expect(reversed == "invalidArgument shifts[0].until")
            let unknown = await outcome { try await hall.planStudy("2026-03-03 14:00-15:00", group: "G9") }
            #expect(unknown == "invalidArgument group_id")
        }
    }
}
