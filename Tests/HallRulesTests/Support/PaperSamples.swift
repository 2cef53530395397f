import HallRules

/// One paper of every kind, as a hall might issue it.
enum PaperSamples {
    static let all: [any PaperFacts] = [
        receipt, notice, acceptance, promise, notAccepted, denied, special, extended, minorMissing, promiseInstead,
        authorisation, completion, delivery, supplement, handover, absence, absenceDecision, month, slip, study,
    ]

    static let caseNumber = "2026-000001"
    static let code = "K7MP2QXR"
    static let rating = "R4TE9WZA"

    static let unit = PaperUnit(name: "青溪镇社会事务办公室", address: "青溪镇人民路1号便民服务中心", phone: "0571-81234567")
    static let handler = PaperHandler(name: "张三", badge: "QX-017")
    static let applicant = PaperApplicant(
        name: "赵一", document: "居民身份证 **************1234", agent: "赵小二（之子，凭授权委托书）")
    static let matter = "残疾人证申领"
    static let basis = "《中华人民共和国残疾人保障法》第二条、《残疾人证管理办法》第六条"
    static let enquiry = PaperEnquiry(
        caseNumber: caseNumber, queryCode: Secret(code), ways: "凭办件编号和查询码在大厅自助终端查询，或拨打0571-81230000")
    static let limit = PaperLimit(
        clock: .promised, workdays: 15, due: Day("2026-03-23")!, closes: TimeOfDay("17:30")!)
    static let lawLimit = PaperLimit(clock: .statutory, workdays: 20, due: nil, closes: TimeOfDay("17:30")!)
    static let filed = HallTime(day: Day("2026-03-02")!, time: TimeOfDay("09:05")!)
    static let materials = [
        PaperMaterial(name: "申请表", need: "必要", amount: "原件1份", state: "已收", note: nil),
        PaperMaterial(name: "户口簿", need: "必要", amount: "原件1份、复印件1份", state: "缺", note: "复印首页和本人页，原件核验后退还"),
        PaperMaterial(name: "两寸免冠白底照片", need: "容缺", amount: "原件2份", state: "有误", note: "底色不符，请换白底"),
    ]
    static let remedies = Remedies(reviewAuthority: "清河县人民政府", court: "清河县人民法院")

    static let receipt = FilingReceipt(
        unit: unit, handler: handler, applicant: applicant, matter: matter, filedAt: filed, materials: materials,
        answerBy: PaperAnswerDay(hall: Day("2026-03-04")!, law: Day("2026-03-09")!), enquiry: enquiry)
    static let notice = OneTimeNotice(
        unit: unit, handler: handler, applicant: applicant, filedAt: filed, matter: matter, basis: basis, window: "3号 民政残联窗口",
        fee: "不收费", procedure: ["窗口申报", "到指定医院评定", "县残联核发", "窗口领证"], materials: materials, limit: limit,
        handling: .onceComplete, completeness: .incomplete, whyNotYet: "缺户口簿，照片底色不符", enquiry: enquiry)
    static let acceptance = AcceptanceNotice(
        unit: unit, handler: handler, applicant: applicant, matter: matter, basis: basis, acceptedOn: filed.day,
        promised: limit, statutory: lawLimit, enquiry: enquiry)
    static let promise = PromiseNotice(
        unit: unit, handler: handler, applicant: applicant, matter: matter, acceptedOn: filed.day, limit: limit,
        delivery: "窗口领取，也可邮寄", complaints: "大厅监督投诉台，0571-81239999", enquiry: enquiry)
    static let notAccepted = NotAccepted(
        unit: unit, handler: handler, applicant: applicant, matter: "机动车驾驶证换领", filedAt: filed, ground: .notThisAuthority,
        reason: "驾驶证由公安机关交通管理部门核发", basis: "《中华人民共和国道路交通安全法》第十九条",
        instead: "清河县公安局车辆管理所（清河县建设路9号，0571-85550000）", remedies: remedies, enquiry: enquiry)
    static let denied = Denied(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber, acceptedOn: filed.day,
        reason: "经评定不符合残疾标准", basis: "《残疾人残疾分类和分级》（GB/T 26341—2010）", remedies: remedies)
    static let special = SpecialProcedure(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber, procedure: "鉴定",
        beginsOn: Day("2026-03-04")!, expected: "10个工作日", basis: "《中华人民共和国行政许可法》第四十五条", enquiry: enquiry)
    static let extended = ExtensionNotice(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber, addedWorkdays: 10,
        reason: "需向原户籍地核实评定档案", approvedBy: "王镇长", basis: "《中华人民共和国行政许可法》第四十二条", limit: lawLimit, enquiry: enquiry)
    static let minorMissing = MinorMissing(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber, acceptedOn: filed.day,
        missing: [PromisedMaterial(name: "两寸免冠白底照片", dueOn: Day("2026-03-09")!)], consequence: "逾期未补齐的，终止办理并退回申请")
    static let promiseInstead = PromiseInstead(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber, basis: basis,
        replaced: ["居住证明"], promised: ["本人自2020年起居住于青溪镇"], consequence: "承诺不实的，撤销办理结果，并依法追究责任")
    static let authorisation = Authorisation(
        unit: unit, applicant: PaperApplicant(name: "赵一", document: "居民身份证 **************1234"), matter: matter,
        caseNumber: caseNumber, agent: nil, powers: ["代为提交、补正申请材料", "代为领取办理结果"])
    static let completion = Completion(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber, acceptedOn: filed.day,
        finishedAt: HallTime(day: Day("2026-03-20")!, time: TimeOfDay("16:40")!), result: "准予",
        papers: ["残疾人证一本", "补贴告知书一份"], collection: "凭身份证到3号窗口领取", enquiry: enquiry, rating: Secret(rating))
    static let delivery = DeliveryReceipt(
        unit: unit, handler: handler, applicant: applicant, matter: matter, caseNumber: caseNumber,
        delivered: [DeliveredPaper(title: "办结通知书", number: "便民结〔2026〕1号")], place: "3号窗口", way: "窗口领取", receiver: "赵小二",
        on: Day("2026-03-20")!)
    static let supplement = Supplement(
        unit: unit, handler: handler, applicant: applicant, matter: matter, corrects: "便民受〔2026〕1号", reason: "年度放假安排公布",
        source: "国务院办公厅关于2027年部分节假日安排的通知", before: "到期日待相关年度放假安排公布后另行补充告知", limit: limit, enquiry: enquiry)
    static let handover = HandoverList(
        post: "民政残联岗", giver: handler, taker: PaperHandler(name: "李四", badge: "QX-018"), from: filed,
        until: HallTime(day: Day("2026-03-06")!, time: TimeOfDay("17:30")!), reason: "年休假", words: "档案柜钥匙在抽屉里",
        cases: [
            HandedCase(
                number: caseNumber, matter: matter, applicant: "赵一", stage: "办理中", due: "2026年3月23日", note: "等评定结果")
        ], done: [HandedStep(number: caseNumber, at: filed, who: "李四", what: "报送清河县残联")])
    static let absence = AbsenceNotice(
        person: handler, unitName: unit.name, day: Day("2026-02-27")!,
        sessions: [
            NotedSession(number: "Q2026-000001", hours: "08:30–12:00"),
            NotedSession(number: "Q2026-000002", hours: "14:00–17:30"),
        ], explainUntil: HallTime(day: Day("2026-03-05")!, time: TimeOfDay("17:30")!))
    static let absenceDecision = AbsenceDecision(
        person: handler, unitName: unit.name, day: Day("2026-02-27")!,
        session: NotedSession(number: "Q2026-000001", hours: "08:30–12:00"), verdict: "免予认定", reason: "送医途中，有病历",
        decidedBy: "王五", decidedAt: HallTime(day: Day("2026-03-05")!, time: TimeOfDay("18:00")!), before: "认定旷工")
    static let month = MonthPaper(
        month: "2026年3月", revision: 2, unit: unit.name, sealedBy: "钱七", approvedBy: "王五", reason: "补签两人",
        lines: ["张三", "李四"].map { name in
            let worked = (0..<40).reduce(MonthCount()) { count, _ in count.adding(.attended(.init()), decided: nil) }
            return MonthPaperLine(
                name: name, unit: unit.name,
                counts: worked.adding(.unaccounted, decided: .absent).adding(.away([.outing]), decided: nil))
        })
    static let slip = LeaveSlip(
        number: "J2026-000012", person: handler, unitName: unit.name,
        days: [
            .init(kind: "年休假", from: "2026-02-12上午", until: "2026-02-14下午"),
            .init(kind: "事假", from: "2026-02-24上午", until: "2026-02-24上午"),
        ], length: "3.5个工作日", reason: "回老家过年", askedAt: filed, approver: "王五", decidedAt: filed, way: "电话",
        substitutes: [.init(post: "残联窗口", person: "孙丽")], waiver: "正月十五前窗口改由二楼办理")
    static let study = StudySheet(
        number: "Y2026-000001", group: "第一学习小组",
        hours: StudyHours(day: Day("2026-03-03")!, from: TimeOfDay("15:00")!, until: TimeOfDay("17:00")!)!, topic: "行政许可法",
        place: "三楼会议室", speaker: "王五", leader: "张三", recorder: "李四", names: ["张三", "李四", "陈六"])
    static let guide = GuideSheet(
        code: "DIS-CARD", matter: matter, unit: unit, basis: basis, window: "3号 民政残联窗口", nextWindow: "5号 发证窗口",
        conditions: ["本省户籍", "符合残疾标准"], procedure: ["窗口申报", "到指定医院评定", "县残联核发", "窗口领证"], materials: materials,
        promisedWorkdays: 15,
        statutoryWorkdays: 20, fee: "不收费", complaints: "大厅监督投诉台")
}
