import HallProto

@testable import HallDaemon

extension BadInputHall {
    var backEntries: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let second = CasesHall.second
        let applicant = Applicant(
            kind: .person, name: "周五", document: .residentCard, identityNumber: "110105199003070041", phone: "13812345678")
        let finding = MaterialFinding(material: "申请表", standing: .defective, defect: "没有盖章", broughtNow: true)
        let filed = FileRequest(
            itemCode: "N1", applicant: applicant, channel: .window, queueTicket: "A001", externalNumber: "X-9", note: "补录",
            postID: "P1", bearer: Bearer(kind: .agent, name: "周六", letter: "委1号"), findings: [finding])
        let here = BackEntryDeed.filedHere
        let acts: [BackEntryAct] = [
            BackEntryAct(day: DirectoryHall.today, time: "08:31", voucher: "Z001", personID: "S01", act: .file(filed)),
            BackEntryAct(
                day: DirectoryHall.today, time: "08:32", voucher: "Z002", personID: "S01",
                act: .check(
                    CheckRequest(
                        number: here, expectedVersion: 1,
                        findings: ["申请表", "照片", "证明"].map {
                            MaterialFinding(material: $0, standing: .good)
                        }))),
            BackEntryAct(
                day: DirectoryHall.today, time: "08:33", voucher: "Z003", personID: "S01",
                act: .withdraw(WithdrawRequest(number: here, expectedVersion: 1, note: "不办了"))),
        ]
        let export = "external_number,item_code,applicant_name,filed_at\nX-10,N1,郑七,2026-03-02 08:00"
        return [
            BadInputRequest("hall.v1.Cases/Import", as: CasesHall.registrar, ImportCasesRequest(content: Array(export.utf8))),
            BadInputRequest("hall.v1.BackEntries/Enter", as: clerk, EnterRequest(acts: acts)),
            BadInputRequest("hall.v1.BackEntries/Get", as: clerk, GetBackEntryRequest(number: "B2026-000001")),
            BadInputRequest(
                "hall.v1.BackEntries/List", as: clerk,
                ListBackEntriesRequest(caseNumber: "2026-000001", pageSize: 2, pageToken: "B2026-000001")),
            BadInputRequest(
                "hall.v1.BackEntries/Confirm", as: second,
                ConfirmBackEntryRequest(number: "B2026-000001", expectedVersion: 1)),
            BadInputRequest(
                "hall.v1.BackEntries/Reject", as: second,
                RejectBackEntryRequest(number: "B2026-000002", expectedVersion: 1, reason: "与凭证不符")),
        ]
    }
    /// After the enquiries: one of them is named.
    var breaches: [BadInputRequest] {
        let director = CasesHall.director
        let happened = try? cases.instant("\(DirectoryHall.today) 08:40")
        return [
            BadInputRequest("hall.v1.Breaches/Checklist", as: CasesHall.clerk, ConductChecklistRequest()),
            BadInputRequest(
                "hall.v1.Breaches/Record", as: director,
                RecordBreachRequest(
                    personID: "S01", codes: ["FA-8-1", "FA-7-2"], clause: "ON-2", happenedAt: happened, facts: "说“不知道”",
                    caseNumber: "2026-000001", enquiryNumber: "E2026-000001", evidence: [1, 2])),
            BadInputRequest(
                "hall.v1.Breaches/Explain", as: CasesHall.clerk,
                ExplainBreachRequest(number: "W2026-000001", expectedVersion: 1, text: "没有这回事")),
            BadInputRequest(
                "hall.v1.Breaches/Decide", as: director,
                DecideBreachRequest(number: "W2026-000002", expectedVersion: 2, verdict: .confirmed, reason: "核实清楚")),
            BadInputRequest("hall.v1.Breaches/Get", as: CasesHall.clerk, GetBreachRequest(number: "W2026-000001")),
            BadInputRequest(
                "hall.v1.Breaches/List", as: director,
                ListBreachesRequest(
                    stage: .proposed, personID: "S01", clause: "FA-8", caseNumber: "2026-000001", ready: true, pageSize: 2,
                    pageToken: "W2026-000002")),
        ]
    }
}
