import HallProto

@testable import HallDaemon

extension BadInputHall {
    /// Of a study this evening, and of one that is over, which the registrar records.
    var studies: [BadInputRequest] {
        let (clerk, director) = (CasesHall.clerk, CasesHall.director)
        let shift = StudyShift(date: "2026-03-03", from: "18:30", until: "19:30", memberIDs: ["S01"])
        let group = StudyGroupInfo(
            id: "G9", name: "第九组", leaderID: "S04", recorderID: "S02", memberIDs: ["S06"])
        return [
            BadInputRequest("hall.v1.Studies/PutGroup", as: director, PutStudyGroupRequest(group: group)),
            BadInputRequest("hall.v1.Studies/ListGroups", as: clerk, ListStudyGroupsRequest()),
            BadInputRequest("hall.v1.Studies/Preview", as: director, PreviewStudyRequest(groupID: "G1", shifts: [shift])),
            BadInputRequest(
                "hall.v1.Studies/Plan", as: director,
                PlanStudyRequest(groupID: "G1", topic: "业务", place: "会议室", speaker: "王五", shifts: [shift])),
            BadInputRequest("hall.v1.Studies/Get", as: clerk, GetStudyRequest(number: "Y2026-000001")),
            BadInputRequest(
                "hall.v1.Studies/List", as: clerk,
                ListStudiesRequest(
                    from: DirectoryHall.today, to: "2026-03-31", groupID: "G1", mine: true, pageSize: 2, pageToken: "0:0")),
            BadInputRequest("hall.v1.Studies/AskOff", as: clerk, AskOffStudyRequest(number: "Y2026-000001", reason: "送孩子")),
            BadInputRequest(
                "hall.v1.Studies/DecideAskOff", as: director,
                DecideAskOffRequest(number: "Y2026-000001", personID: "S01", verdict: .granted)),
            BadInputRequest(
                "hall.v1.Studies/Cancel", as: director,
                CancelStudyRequest(number: "Y2026-000001", expectedVersion: 1, reason: "主讲人生病")),
            BadInputRequest(
                "hall.v1.Studies/Record", as: CasesHall.registrar,
                RecordStudyRequest(
                    number: "Y2026-000002", expectedVersion: 1, present: 2,
                    absent: [StudyAbsentee(personID: "S01", reason: .other, text: "家里停水")], notes: "学习条例",
                    correctionReason: "第一次")),
            BadInputRequest(
                "hall.v1.Studies/HandInEssay", as: clerk, HandInEssayRequest(month: "2026-03", title: "心得", text: "学习心得")),
            BadInputRequest(
                "hall.v1.Studies/ListEssays", as: clerk,
                ListEssaysRequest(personID: "S01", month: "2026-03", pageSize: 2, pageToken: "H2026-000001")),
            BadInputRequest(
                "hall.v1.Studies/CheckNotes", as: director,
                CheckNotesRequest(personID: "S01", month: "2026-03", verdict: .good, remark: "认真")),
            BadInputRequest(
                "hall.v1.Studies/Ledger", as: director,
                StudyLedgerRequest(month: "2026-03", personID: "S01", troubles: true)),
        ]
    }
}
