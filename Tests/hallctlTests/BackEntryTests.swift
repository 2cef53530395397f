import HallProto
import Testing

@testable import hallctl

@Suite struct BackEntryTests {
    static let waiting = BackEntryInfo(
        number: "B2026-000012", stage: .waiting,
        acts: [
            BackEntryAct(
                day: "2026-11-20", time: "10:05", voucher: "Z001", personID: "S02",
                act: .file(
                    FileRequest(
                        itemCode: "N1", applicant: Applicant(kind: .person, name: "赵一", document: .none), channel: .window,
                        findings: [MaterialFinding(material: "照片", standing: .missing)])))
        ], vouchers: ["Z001"], enteredBy: "S01", enteredByName: "张三", version: 3)

    @Test("what a command would do is entered, and not done")
    func entered() async {
        let run = await Run(
            "case", "finish", "2026-000123", "completed", "--version-seen", "4", "--happened", "2026-11-20 10:05", "--voucher",
            "Z009", "--done-by", "S02", lang: "zh",
            hall: FakeHall(["BackEntries/Enter": [.reply(EnterReply(entry: Self.waiting))]]))
        #expect(run.code == 0 && run.hall.asked.map(\.path) == ["BackEntries/Enter"], "\(run.err)")
        let asked = run.hall.asked.first?.json ?? ""
        for wanted in ["\"day\":\"2026-11-20\"", "\"time\":\"10:05\"", "Z009", "\"personId\":\"S02\"", "2026-000123", "finish"]
        {
            #expect(asked.contains(wanted), "\(wanted) in \(asked)")
        }
        #expect(run.out.contains("B2026-000012") && run.out.contains("尚未生效"))
    }

    @Test("what follows on the same entry is about what it files")
    func follows() async {
        let run = await Run(
            "application", "check", "-", "--all-good", "--happened", "2026-11-20 10:20", "--voucher", "Z002", "--entry",
            "B2026-000012",
            hall: FakeHall([
                "BackEntries/Get": [.reply(GetBackEntryReply(entry: Self.waiting))],
                "Items/Get": [.reply(GetItemReply(item: ItemInfo(materials: [MaterialInfo(name: "申请表")])))],
                "BackEntries/Enter": [.reply(EnterReply(entry: Self.waiting))],
            ]))
        #expect(run.code == 0, "\(run.err)")
        let asked = run.hall.asked.last?.json ?? ""
        #expect(asked.contains("1000-000001") && asked.contains("申请表") && asked.contains("\"number\":\"B2026-000012\""))
    }

    @Test("a time without its paper, or none one can read, is a wrong command line")
    func unfinished() async {
        for words in [["--happened", "2026-11-20 10:05"], ["--voucher", "Z001"], ["--entry", "B2026-000012"]] {
            let run = await Run(["case", "finish", "2026-000123", "completed"] + words, hall: FakeHall([:]))
            #expect(run.code == 2 && run.hall.asked.isEmpty && run.err.contains("--voucher"), "\(words)")
        }
        let run = await Run(
            "case", "finish", "2026-000123", "completed", "--happened", "昨天", "--voucher", "Z1", lang: "zh", hall: FakeHall([:])
        )
        #expect(run.code == 2 && run.err.contains("写不成“昨天”"))
    }

    @Test("an entry is shown act by act, to be held against the paper, and confirmed in the version that was seen")
    func confirmed() async {
        let shown = await Run(
            "back-entry", "show", "B2026-000012", lang: "zh",
            hall: FakeHall(["BackEntries/Get": [.reply(GetBackEntryReply(entry: Self.waiting))]]))
        for wanted in ["待确认", "2026-11-20  10:05  收件  凭证Z001  S02", "赵一", "照片：缺"] {
            #expect(shown.out.contains(wanted), "\(wanted) in \(shown.out)")
        }
        let done = await Run(
            "back-entry", "confirm", "B2026-000012",
            hall: FakeHall([
                "BackEntries/Get": [.reply(GetBackEntryReply(entry: Self.waiting))],
                "BackEntries/Confirm": [
                    .reply(
                        ConfirmBackEntryReply(
                            entry: Self.waiting, papers: [PaperInfo(id: "receipt-2026-000001")], queryCode: "ABCD2345"))
                ],
            ]))
        #expect(done.code == 0 && done.hall.asked.last?.json.contains("\"expectedVersion\":\"3\"") == true)
        #expect(done.out.contains("ABCD2345") && done.out.contains("receipt-2026-000001"))
        let rejected = await Run(
            "back-entry", "reject", "B2026-000012", "--version-seen", "3", "--reason", "时间抄错",
            hall: FakeHall(["BackEntries/Reject": [.reply(RejectBackEntryReply(entry: Self.waiting))]]))
        #expect(rejected.code == 0 && rejected.hall.asked.last?.json.contains("时间抄错") == true)
        let list = await Run(
            "back-entry", "list", "--all",
            hall: FakeHall(["BackEntries/List": [.reply(ListBackEntriesReply(entries: [Self.waiting]))]]))
        #expect(list.code == 0 && list.out.contains("B2026-000012") && list.hall.asked.last?.json.contains("true") == true)
    }

    @Test("an export of the platform is read from its file, and what changed is shown")
    func imported() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/平台导出.csv"
        try write(Array("办件编号,事项编码\nX1,N1\n".utf8), to: path)
        let run = await Run(
            "case", "import", path, "--dry-run",
            hall: FakeHall([
                "Cases/Import": [
                    .reply(
                        ImportCasesReply(cases: [
                            ImportedCase(externalNumber: "X1", number: "2026-000001", outcome: .added),
                            ImportedCase(externalNumber: "X2", number: "2026-000002", outcome: .unchanged),
                        ]))
                ]
            ]))
        #expect(run.code == 0 && run.out.contains("2026-000001") && !run.out.contains("2026-000002"), "\(run.err)")
        #expect(run.out.contains("Unchanged: 1") && run.hall.asked.first?.json.contains("\"dryRun\":true") == true)
    }
}
