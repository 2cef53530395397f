import HallProto

// Leave, from request to return.
extension Phrase {
    static let leaveNumber = Phrase(zh: "请假编号", en: "Leave")
    static let leaveKind = Phrase(zh: "假别", en: "Kind of leave")
    static let leaveFrom = Phrase(zh: "开始", en: "From")
    static let leaveUntil = Phrase(zh: "结束", en: "Until")
    static let leaveLength = Phrase(zh: "工作日", en: "Working days")
    static let leaveChained = Phrase(zh: "合并计算", en: "Counted together")
    static let leaveTier = Phrase(zh: "审批", en: "Decided by")
    static let leaveAsked = Phrase(zh: "申请时间", en: "Asked")
    static let leaveWay = Phrase(zh: "审批方式", en: "Way")
    static let leaveWaiver = Phrase(zh: "空岗仍批的理由", en: "Granted all the same")
    static let leaveConsent = Phrase(zh: "单位意见", en: "The unit's word")
    static let leaveConsentWanted = Phrase(zh: "要先征得所在单位同意", en: "the unit has to agree first")
    static let leaveBackColumn = Phrase(zh: "返岗时间", en: "Back")
    static let leaveTaken = Phrase(zh: "实休工作日", en: "Taken")
    static let leaveSlip = Phrase(zh: "请假条", en: "Slip")
    static let leaveCut = Phrase(zh: "撤回", en: "taken back")
    static let leaveSubstitute = Phrase(zh: "顶岗", en: "substitute")
    static let leaveBalance = Phrase(zh: "余额", en: "Balance")
    static let leaveCover = Phrase(zh: "假期中的岗位：", en: "The posts meanwhile:")
    static let leaveFailing = Phrase(zh: "会空岗：", en: "Empty:")
    static let leaveNobody = Phrase(zh: "无人", en: "nobody")
    static let leaveWaitsForCover = Phrase(
        zh: "须由派出单位派人顶岗，或审批人写明理由后才能批准。", en: "It waits for a substitute of the unit, or for a reason to go without.")
    static let leaveYearUnknown = Phrase(zh: "放假安排未载入", en: "the calendar is not loaded")
    static let leaveApproverAway = Phrase(zh: "现在不在", en: "away now")
    static let leaveServiceUnknown = Phrase(zh: "未登记参加工作时间", en: "years of work unknown")
    static let leaveAllowed = Phrase(zh: "可休", en: "Allowed")
    static let leaveUsed = Phrase(zh: "已用", en: "Used")
    static let leaveLeftColumn = Phrase(zh: "剩余", en: "Left")
    static let leaveOnset = Phrase(zh: "何时请", en: "Asked for")
    static let leavePlanned = Phrase(zh: "事前", en: "before")
    static let leaveSudden = Phrase(zh: "可事后补办", en: "also afterwards")
    static let leaveCoverColumn = Phrase(zh: "顶岗", en: "Cover")
    static let leaveCoverWaits = Phrase(zh: "有人顶岗才批", en: "waits for cover")
    static let leaveCoverNot = Phrase(zh: "不等顶岗", en: "does not wait")

    static func leaveOverdue(_ stage: String) -> Phrase { Phrase(zh: "\(stage)，逾期未归", en: "\(stage), overdue") }
    static func leaveReturnToConfirm(_ stage: String) -> Phrase {
        Phrase(zh: "\(stage)，返岗待确认", en: "\(stage), return to be confirmed")
    }
    static func leaveAwaitsWord(_ stage: String) -> Phrase {
        Phrase(zh: "\(stage)，待审批人本人确认", en: "\(stage), the approver's own word is waited for")
    }
    static func leavePaperWaits(_ day: String) -> Phrase {
        day.isEmpty
            ? Phrase(zh: "交齐日期随下一年放假安排确定", en: "due when the next calendar is loaded")
            : Phrase(zh: "\(day)前交", en: "by \(day)")
    }
    static func leaveRefused(_ clause: String, zh: String, en: String) -> Phrase {
        Phrase(zh: "不能这样请（\(clause)）：\(zh)", en: "It would be refused (\(clause)): \(en)")
    }
    static func leaveDays(halves: Int32, calendarDays: Int32) -> Phrase {
        let days = "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")"
        return Phrase(zh: "\(days)（日历\(calendarDays)天）", en: "\(days) (\(calendarDays) calendar days)")
    }
    static func leaveTogether(_ numbers: String, halves: Int32) -> Phrase {
        let days = "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")"
        return Phrase(zh: "与\(numbers)相连，共\(days)个工作日", en: "with \(numbers): \(days) working days")
    }
    static func leaveMakeup(_ name: String) -> Phrase { Phrase(zh: "\(name)补班", en: "made up for \(name)") }
    static func leaveLeft(_ kind: String, used: Int32, of allowed: Int32) -> Phrase {
        func days(_ halves: Int32) -> String { "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")" }
        guard allowed >= 0 else { return Phrase(zh: "\(kind)已用\(days(used))天", en: "\(kind): \(days(used)) used") }
        return Phrase(
            zh: "\(kind)共\(days(allowed))天，已用\(days(used))天，还剩\(days(allowed - used))天",
            en: "\(kind): \(days(allowed - used)) of \(days(allowed)) left")
    }
    static func leaveAllowance(_ allowance: LeaveAllowance, days: Int32, _ counting: LeaveCounting) -> Phrase {
        let unit = counting == .calendarDays ? Phrase(zh: "日历天", en: "calendar days") : Phrase(zh: "个工作日", en: "working days")
        switch allowance {
        case .eachTime: return Phrase(zh: "每次\(days)\(unit.zh)", en: "\(days) \(unit.en) each time")
        case .eachYear: return Phrase(zh: "每年\(days)\(unit.zh)", en: "\(days) \(unit.en) a year")
        case .byService: return Phrase(zh: "按工龄5、10、15天", en: "5, 10 or 15 by years of work")
        case .unbounded, .unspecified, .unrecognized: return Phrase(zh: "", en: "")
        }
    }
    static func noSuchLeaveDays(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是假期，请写成 \"annual 2026-10-09 2026-10-10am\"",
            en: "“\(text)” is no leave; write it as \"annual 2026-10-09 2026-10-10am\"")
    }
    static func workedSince(_ person: String, _ day: String) -> Phrase {
        Phrase(zh: "已登记：\(person)自\(day)参加工作", en: "Entered: \(person) has worked since \(day)")
    }
}

extension Help {
    static let leave = Phrase(zh: "请假：申请、审批、顶岗、销假、登记簿", en: "Leave: asked for, decided, covered, returned from, registered.")
    static let leavePreview = Phrase(zh: "先看：算几天、谁批、哪些岗位会空，什么也不登记", en: "What would become of it, without asking.")
    static let leaveAsk = Phrase(zh: "申请请假；登记员可以替打电话来的人登记", en: "Ask for leave; the registrar registers who phones.")
    static let leaveList = Phrase(zh: "请假登记簿，最新的在前", en: "The register of leave, the newest first.")
    static let leaveShow = Phrase(zh: "查看一次请假", en: "Show one leave.")
    static let leaveDecide = Phrase(zh: "批准或不批", en: "Grant leave or refuse it.")
    static let leaveRecord = Phrase(zh: "登记负责人书面或电话作出的决定", en: "Write down what was decided on paper or by phone.")
    static let leaveConfirm = Phrase(zh: "本人确认登记员代记的决定", en: "Give one's own word on what was written down.")
    static let leaveConsent = Phrase(zh: "登记单位同意", en: "Write down that the unit agrees.")
    static let leaveSubstitute = Phrase(zh: "登记单位派来顶岗的人", en: "Put down whom the unit sends.")
    static let leaveWithdraw = Phrase(zh: "撤回整次请假，或其中还没有到的日子", en: "Take leave back, or days of it that lie ahead.")
    static let leaveReturn = Phrase(zh: "销假", en: "Back from leave.")
    static let leaveConfirmReturn = Phrase(zh: "确认假期中的签到是不是返岗", en: "Whether a sign-in during leave was the return.")
    static let leavePaper = Phrase(zh: "登记补交的材料", en: "Put down a paper that was handed in.")
    static let leaveBalance = Phrase(zh: "各种假已用多少、还剩多少", en: "What was taken of each kind, and what is left.")
    static let leaveService = Phrase(zh: "登记参加工作时间，年休假由此计算", en: "Put down since when somebody has worked.")
    static let leaveKinds = Phrase(
        zh: "列出假别；要改用 export leave-kinds 导出、改好再 import",
        en: "List the kinds of leave. They are changed by export leave-kinds, an editor, and import.")
    static let leaveExport = Phrase(zh: "一年的请假登记簿，CSV", en: "A year's register as CSV.")
    static let leaveKind = Phrase(zh: "假别编号，见 leave kinds", en: "The kind, as leave kinds lists them.")
    static let leaveFrom = Phrase(zh: "从哪天起，半天加 am 或 pm，如 2026-09-30pm", en: "The first day; with am or pm a half-day.")
    static let leaveUntil = Phrase(zh: "到哪天止（含），默认同一天", en: "The last day; without it the first alone.")
    static let leaveThen = Phrase(
        zh: "接着的另一种假，如 \"annual 2026-10-09 2026-10-10am\"", en: "Another kind after it, as \"annual 2026-10-09 2026-10-10am\".")
    static let leaveFor = Phrase(zh: "替谁登记（登记员）", en: "For whom, by the registrar.")
    static let leaveTold = Phrase(zh: "来电时间", en: "When they phoned.")
    static let leaveToldBy = Phrase(zh: "来电的人（不是本人时）", en: "Who phoned, where it was not they.")
    static let leaveTroubles = Phrase(zh: "只看要处理的：逾期未归、待确认、材料逾期", en: "Only those that want something done.")
    static let leaveNumber = Phrase(zh: "请假编号，如 J2026-000012", en: "Its number, as J2026-000012.")
    static let leaveVerdict = Phrase(zh: "granted 批准，refused 不批", en: "granted, or refused.")
    static let leaveAnswer = Phrase(zh: "批语；不批要写明理由", en: "A word to it; required to refuse.")
    static let leaveWaiver = Phrase(zh: "岗位会空仍予批准的理由", en: "Why it is granted although a post will be empty.")
    static let leaveDecidedBy = Phrase(zh: "作出决定的人", en: "Who decided.")
    static let leaveWay = Phrase(zh: "on-paper 书面，by-phone 电话", en: "on-paper, or by-phone.")
    static let leaveDisown = Phrase(zh: "不是我的决定", en: "One did not decide so.")
    static let leaveConsentBy = Phrase(zh: "单位的谁、以什么方式", en: "Who of the unit, and how.")
    static let leaveSubstituteWho = Phrase(zh: "顶岗的人", en: "Who stands in.")
    static let leaveBackAt = Phrase(zh: "返岗时间（登记员）；默认现在", en: "When, as the registrar has it; else now.")
    static let leaveNotBack = Phrase(zh: "不是返岗，假期继续", en: "It was none; the leave goes on.")
    static let leavePaperName = Phrase(zh: "材料名称", en: "The paper's name.")
    static let leaveYear = Phrase(zh: "年份", en: "The year.")
    static let workedSince = Phrase(zh: "参加工作的日期", en: "The day of the first work.")
    static let withRetiredKinds = Phrase(zh: "停用的也列出", en: "Also those nobody asks for any more.")
}

extension LeaveStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .asked: Phrase(zh: "待批", en: "asked")
        case .granted: Phrase(zh: "已批", en: "granted")
        case .refused: Phrase(zh: "不批", en: "refused")
        case .withdrawn: Phrase(zh: "已撤回", en: "taken back")
        case .returned: Phrase(zh: "已销假", en: "returned")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension LeaveVerdict: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .granted: Phrase(zh: "批准", en: "granted")
        case .refused: Phrase(zh: "不批", en: "refused")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension LeaveTier: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .director: Phrase(zh: "中心主任", en: "the director")
        case .principal: Phrase(zh: "镇主要负责人", en: "a principal")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension LeaveWay: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .onPaper: Phrase(zh: "书面", en: "on paper")
        case .byPhone: Phrase(zh: "电话", en: "by phone")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DayHalf: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: Phrase(zh: "", en: "")
        case .morning: Phrase(zh: "上午", en: "morning")
        case .afternoon: Phrase(zh: "下午", en: "afternoon")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension HalfStanding: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: Phrase(zh: "", en: "")
        case .worked: Phrase(zh: "上班", en: "worked")
        case .weekend: Phrase(zh: "周末", en: "weekend")
        case .holiday: Phrase(zh: "放假", en: "holiday")
        case .offDuty: Phrase(zh: "不当班", en: "off duty")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
