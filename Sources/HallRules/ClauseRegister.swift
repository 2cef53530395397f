extension Clause {
    /// What the daemon does about a clause.
    public enum Class: String, Sendable, Hashable, CaseIterable {
        /// A call that breaks it is refused, and the refusal carries the id.
        case enforced = "E"
        /// Worked out from time and facts, shown or alarmed.
        case derived = "D"
        /// Kept, listed, counted.
        case recorded = "R"
        /// Checked by people; an entry of the conduct checklist.
        case checked = "C"
    }

    /// A row of the register.
    struct Entry: Sendable {
        let source: String
        let classes: [Class]
        let zh: String
        let en: String

        init(_ source: String, _ classes: [Class], _ zh: String, _ en: String) {
            self.source = source
            self.classes = classes
            self.zh = zh
            self.en = en
        }
    }

    /// Where it stands in the regulations (第一篇 … 第五篇 are 1 … 5), "1·准则2, 5.1".
    public var source: String { entry.source }
    /// In the order of the register: what weighs most comes first.
    public var classes: [Class] { entry.classes }
    /// Its title in Chinese, as its section in Regulations bears it.
    public var zh: String { entry.zh }
    /// Its title in English.
    public var en: String { entry.en }

    private var entry: Entry { Self.register[self]! }

    /// One row a clause; a test holds it to be whole.
    static let register: [Clause: Entry] = [
        .att1: Entry("5.1", [.enforced, .recorded], "上下班签名", "sign in and sign out"),
        .att2: Entry("5.1", [.enforced], "不得代签", "nobody signs for another"),
        .att3: Entry("1·准则2, 2·三(五)3, 5.1", [.derived], "遵守作息时间", "keep the working hours"),
        .att4: Entry("5.1", [.enforced, .recorded], "专人汇总考勤", "a designated person sums attendance up"),
        .att5: Entry("1·准则2, 2·三(五)3, 5.2", [.derived], "不得擅离职守", "nobody leaves the post on their own"),
        .att6: Entry("1·准则2", [.enforced], "外出说明去向", "whoever goes out says where"),
        .att7: Entry("1·工作五", [.derived, .recorded], "延时服务", "extended service"),
        .att8: Entry("1·工作六, 2·总7, 2·三(三)1, 3·首6", [.recorded, .checked], "佩证上岗", "badge worn on duty"),
        .lv1: Entry("1·准则2", [.enforced], "事先请假", "leave is asked for beforehand"),
        .lv2: Entry("5.2(1)", [.enforced], "一天以内由主任批准", "up to one day: the director approves"),
        .lv3: Entry("5.2(2)", [.enforced], "两天以上由乡镇主要领导批准", "two days or more: the principal approves"),
        .lv4: Entry("5.2(3)", [.enforced, .derived], "请假不得影响工作", "leave must not disturb the work"),
        .lv5: Entry("5.2(4)", [.enforced, .recorded, .derived], "请假销假登记", "leave and return are registered"),
        .ab1: Entry("4·AB3", [.enforced, .derived], "每个岗位设A岗和B岗", "every post has an A and a B"),
        .ab2: Entry("4·AB2, 1·工作四", [.derived], "A岗不在B岗顶岗", "while A is away, B covers"),
        .ab3: Entry("4·AB4", [.enforced, .recorded], "提前一天交接", "a planned absence is handed over a day ahead"),
        .ab4: Entry("4·AB4", [.derived], "来不及交接B岗自动接手", "with no time for a handover B takes over"),
        .ab5: Entry("4·AB4", [.enforced], "顶岗期间行使A岗职权", "while covering, B has A's powers"),
        .ab6: Entry("1·工作四, 4·AB3", [.derived], "岗位不得空缺", "no post unmanned"),
        .ab7: Entry("4·AB5", [.recorded], "违反AB岗制度追究责任", "breaches of the A/B rule are pursued"),
        .fa1: Entry("1·工作二, 3·首1, 4·首2", [.recorded], "首问责任", "the first asked is responsible"),
        .fa2: Entry("4·首2", [.enforced], "同时被问由职务最高者负责", "several asked at once: the highest in position"),
        .fa3: Entry("3·首2, 4·首4", [.enforced, .recorded], "本岗职责当场办理", "own duty: handled at once"),
        .fa4: Entry("3·首3, 4·首4", [.enforced, .recorded], "他岗职责负责引导", "another window's duty: taken there"),
        .fa5: Entry("4·首5", [.enforced], "职责不清请示领导", "unclear: the leader is asked"),
        .fa6: Entry("1·工作二, 4·首3", [.derived], "首问必果", "followed to the end"),
        .fa7: Entry("3·首4–5, 4·首6", [.recorded], "推诿失礼追究责任", "shirking or rudeness is pursued"),
        .fa8: Entry("4·首4, 2·三(一)7", [.checked], "服务忌语", "no “I don't know”"),
        .on1: Entry("3·告1, 4·告2, 2·三(四)1", [.recorded], "有问必全告", "the whole procedure is told at once"),
        .on2: Entry("1·工作三, 3·告2, 4·告2", [.derived], "缺什么一次说清", "everything missing is told in one go"),
        .on3: Entry("3·告2", [.derived], "复杂事项两个工作日内告知", "complex matters: within two working days"),
        .on4: Entry("4·告2", [.enforced, .recorded], "书面告知一式两份", "in writing, two copies"),
        .on5: Entry("4·告3", [.enforced], "告知书载明事项", "what the notice names"),
        .on6: Entry("4·告4", [.enforced], "不予受理书面说明", "a refusal is written, sealed and dated"),
        .on7: Entry("4·告2", [.enforced], "告知能否办理及原因", "the notice says whether and why"),
        .on8: Entry("3·限", [.recorded], "当场可改的当场改", "what can be corrected is corrected on the spot"),
        .tl1: Entry("3·限", [.enforced], "公开承诺时限", "every matter publishes its promised limit"),
        .tl2: Entry("1·工作三, 3·限, 2·三(四)3", [.derived, .enforced], "限时办结", "finished within the limit"),
        .tl3: Entry("4·督2.1", [.enforced], "承诺件出具承诺书", "a promised case gets a promise notice"),
        .tl4: Entry("1·工作三", [.derived], "请示上报在承诺时限内", "matters reported upward stay within the promise"),
        .tl5: Entry("4·督2.1", [.derived], "超时件预警亮灯", "overdue cases come to light"),
        .bn1: Entry("4·公2", [.enforced, .derived], "依法应公告的按形式公告", "what must be announced is announced"),
        .bn2: Entry("4·公2", [.enforced], "其他结果窗口可查", "other results are open at the window"),
        .ag1: Entry("3·代1", [.enforced, .recorded], "全程代理", "agency from end to end"),
        .ag2: Entry("3·代2", [.enforced, .recorded], "受理人即代理人", "the acceptor is the agent"),
        .ag3: Entry("3·代3", [.enforced], "代理件反馈表", "every agency case has a feedback form"),
        .ap1: Entry("4·预1", [.recorded], "窗口或电话预约", "at the window or by phone"),
        .ap2: Entry("4·预2(1)", [.enforced], "预约事项时间联系方式", "item, time, contact"),
        .ap3: Entry("4·预2(2)", [.enforced], "窗口确认并告知", "the window confirms and tells"),
        .ap4: Entry("4·预3", [.derived], "预约结果及时登记", "the result is recorded promptly"),
        .ap5: Entry("4·预4", [.enforced], "需领导审批的约定时间", "the time is fixed with the leader"),
        .ap6: Entry("4·预5", [.derived], "变更提前八小时告知", "a change is told eight hours before"),
        .ap7: Entry("4·预6", [.derived], "逾期一个工作日视为放弃", "not there within a working day: given up"),
        .ap8: Entry("4·预7", [.recorded], "预约不满可投诉", "dissatisfied: complain"),
        .in1: Entry("4·督1", [.derived], "督查覆盖全体窗口人员", "covers every window worker"),
        .in2: Entry("4·督2", [.recorded, .enforced], "督查内容", "what an inspection looks at"),
        .in3: Entry("4·督3.1", [.recorded], "督查方式", "the four forms"),
        .in4: Entry("4·督3.2", [.derived], "每周不少于两次", "at least twice a week"),
        .in5: Entry("4·督4", [.recorded], "失职追究责任", "dereliction is pursued"),
        .cp1: Entry("3·监", [.recorded], "设立投诉台", "a desk takes complaints"),
        .cp2: Entry("3·监", [.enforced], "投诉查实按规定处理", "breaches are pursued as prescribed"),
        .ac1: Entry("2·七1", [.recorded], "过错追究责任", "fault is pursued"),
        .ac2: Entry("2·七2", [.enforced], "实事求是过罚相当", "by the facts, in proportion"),
        .ac3: Entry("2·七3", [.enforced], "联合调查集体决定", "investigated jointly"),
        .ac4: Entry("4·首6, 告5, 公3, AB5", [.recorded], "引起复议诉讼的追究", "review, suit or bad influence"),
        .fb1: Entry("1·十个一, 3·代3", [.recorded, .enforced], "回访评价", "the applicant is asked afterwards"),
        .pe1: Entry("2·六三1", [.enforced], "来访登记", "petitions are registered"),
        .pe2: Entry("2·六三2", [.derived], "当场答复或三日内答复", "answered on the spot or within three days"),
        .pe3: Entry("2·六三2", [.recorded], "政策不支持的解释清楚", "what policy doesn't support is explained"),
        .pe4: Entry("2·六三3", [.recorded], "本级答复或转办", "answered here or passed on"),
        .pe5: Entry("2·六四", [.enforced], "交办单与告知书", "task slip and visitor's notice"),
        .pe6: Entry("2·六五", [.derived], "重大紧急集体访即报", "grave, urgent or collective: told at once"),
        .pe7: Entry("2·六六", [.enforced], "集体访限期就地解决", "collective ones are settled where they arose"),
        .pe8: Entry("2·六七", [.enforced], "检举控告保密", "accusations are kept secret"),
        .pe9: Entry("2·六八", [.recorded], "领导接访", "leaders receive petitioners"),
        .du1: Entry("2·八1–2", [.recorded], "领导轮流带班", "leaders take turns"),
        .du2: Entry("2·八3", [.derived], "每天有领导带班", "some leader every day"),
        .du3: Entry("2·八4", [.derived], "月底公布下月带班表", "next month's roster is published"),
        .du4: Entry("2·八5", [.enforced], "来访事项有着落", "what arrives is settled or assigned"),
        .du5: Entry("2·八6", [.derived], "带班情况纳入考核", "carried out or not is assessed"),
        .st1: Entry("2·五1", [.derived], "每周两个下午学习", "two afternoons a week"),
        .st2: Entry("2·五2", [.recorded], "领导制定学习计划", "the leaders plan it"),
        .st3: Entry("2·五3", [.recorded, .derived], "笔记与心得", "record, notes and essays"),
        .st4: Entry("2·五4", [.enforced, .derived], "学习请假", "whoever can't come asks first"),
        .st5: Entry("2·五5", [.enforced], "学习记录员", "a recorder writes down"),
        .pu1: Entry("2·一", [.derived], "政务公开", "the public board"),
        .di1: Entry("2·四2–3", [.enforced], "主任管理督促", "the director runs and supervises"),
        .di2: Entry("2·四1,4,5", [.checked], "主任其他职责", "the director's other tasks"),
        .co1: Entry("1·工作一, 1·十个一", [.checked], "文明服务十个一", "courtesy and the ten ones"),
        .co2: Entry("2·三(一)–(三), 2·三(五)", [.checked], "言行仪表纪律", "language, manner, dress, discipline"),
        .co3: Entry("2·总2–3", [.recorded], "一专多能与上门服务", "several skills; going out to homes"),
        .co4: Entry("2·三(二)4", [.recorded], "纠纷及时报告领导", "a dispute goes to the leader"),
        .co5: Entry("1·准则3–7", [.checked], "文明办公准则", "tidiness, property, secrecy, quiet"),
    ]
}
