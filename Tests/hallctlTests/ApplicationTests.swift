import HallProto
import Testing

@testable import hallctl

@Suite("hallctl application")
struct ApplicationTests {
    private let found = ApplicationInfo(
        case: CaseInfo(number: "2026-000123", itemCode: "DIS-CARD", itemName: "残疾人证申领", stage: .received, version: 4),
        materials: [
            MaterialState(material: "照片", need: .mayFollow, standing: .missing),
            MaterialState(material: "申请表", need: .required, standing: .defective, defect: "未签名"),
            MaterialState(material: "户口簿", need: .required),
        ], bearer: Bearer(kind: .guardian, name: "周八", relation: "母亲"), witness: "周九")

    @Test("file says who brings it and how the materials stand; what is not named otherwise is good")
    func file() async {
        let reply = FileReply(
            application: found, queryCode: "ABCD2345",
            papers: [PaperInfo(id: "receipt-2026-000007", number: "便民收〔2026〕7号", kind: .filingReceipt)])
        let item = ItemInfo(
            code: "DIS-CARD", materials: ["照片", "申请表", "户口簿"].map { MaterialInfo(name: $0, need: .required) })
        let run = await Run(
            "application", "file", "DIS-CARD", "--name", "阮小舟", "--document", "none", "--brought-by", "guardian",
            "--bearer-name", "周八", "--relation", "母亲", "--witness", "周九", "--all-good", "--missing", "照片", "--defective",
            "申请表=未签名", lang: "zh",
            hall: FakeHall([
                "Items/Get": [.reply(GetItemReply(item: item))], "Applications/File": [.reply(reply)],
            ]))
        #expect(run.out.hasPrefix("已收件。\n2026-000123  DIS-CARD 残疾人证申领\n"), "\(run.out) \(run.err)")
        for wanted in ["监护人 周八 母亲", "周九", "不符合要求", "未签名", "查询码：ABCD2345"] { #expect(run.out.contains(wanted), "\(wanted)") }
        #expect(run.out.hasSuffix("  收件回执 便民收〔2026〕7号：hallctl paper print receipt-2026-000007\n"))
        #expect(
            run.hall.asked.last?.json.hasSuffix(
                "\"bearer\":{\"kind\":\"BEARER_KIND_GUARDIAN\",\"name\":\"周八\",\"relation\":\"母亲\"},\"formFilledByStaff\":true,"
                    + "\"witness\":\"周九\",\"findings\":["
                    + "{\"material\":\"照片\",\"standing\":\"MATERIAL_STANDING_MISSING\"},"
                    + "{\"material\":\"申请表\",\"standing\":\"MATERIAL_STANDING_DEFECTIVE\",\"defect\":\"未签名\"},"
                    + "{\"material\":\"户口簿\",\"standing\":\"MATERIAL_STANDING_GOOD\"}]}") == true)
    }

    @Test("notice gathers what options say of one subject, and tells what should have been told before")
    func notice() async {
        let reply = GiveNoticeReply(application: found, late: ["房产证"])
        let run = await Run(
            "application", "notice", "2026-000123", "--version-seen", "4", "--also", "户口簿=带原件", "--expired", "户口簿=旧的到期",
            "--handed-in", "照片", "--also", "房产证=请补交", lang: "zh",
            hall: FakeHall(["Applications/GiveNotice": [.reply(reply)]]))
        #expect(run.out.hasSuffix("首次告知时就应写明：房产证。已作为疑似违规登记，请准备说明。\n"), "\(run.out) \(run.err)")
        #expect(
            run.hall.asked.last?.json == "{\"number\":\"2026-000123\",\"expectedVersion\":\"4\",\"lines\":["
                + "{\"subject\":\"户口簿\",\"demand\":\"带原件\",\"change\":\"NOTICE_CHANGE_EXPIRED\",\"changed\":\"旧的到期\"},"
                + "{\"subject\":\"房产证\",\"demand\":\"请补交\"},"
                + "{\"subject\":\"照片\",\"change\":\"NOTICE_CHANGE_HANDED_IN\"}]}")
    }

    @Test("supplement settles what is not settled yet, as brought now")
    func supplement() async {
        let run = await Run(
            "application", "supplement", "2026-000123", "--version-seen", "4", "--all-good",
            hall: FakeHall([
                "Applications/Get": [.reply(GetApplicationReply(application: found))],
                "Applications/Supplement": [.reply(SupplementReply(application: found))],
            ]))
        #expect(run.code == 0, "\(run.err)")
        let findings = run.hall.asked.last?.json ?? ""
        #expect(
            findings.ranges(of: "MATERIAL_STANDING_GOOD").count == 3 && findings.ranges(of: "\"broughtNow\":true").count == 3)
    }

    @Test("a pair without its equals sign is a wrong command line")
    func pair() async {
        let run = await Run(
            "application", "check", "2026-000123", "--version-seen", "1", "--defective", "照片", lang: "zh", hall: FakeHall([:]))
        #expect(run.code == 2 && run.err.contains("--defective 请写成 名称=内容"))
    }
}
