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
}
