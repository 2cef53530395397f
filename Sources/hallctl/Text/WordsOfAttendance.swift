import HallProto

// When the hall works, who works when, and what became of it.
extension Phrase {
    static let sessions = Phrase(zh: "班次", en: "Sessions")
    static let session = Phrase(zh: "班次", en: "Session")
    static let record = Phrase(zh: "考勤", en: "Record")
    static let marking = Phrase(zh: "签名方式", en: "Marks")
    static let grace = Phrase(zh: "宽限（分）", en: "Grace (min)")
    static let opensBefore = Phrase(zh: "提前签到（分）", en: "Opens (min)")
    static let settlesAfter = Phrase(zh: "结算（分）", en: "Settles (min)")
    static let weekdays = Phrase(zh: "星期", en: "Weekdays")
    static let lastDay = Phrase(zh: "截止日期", en: "Last day")
    static let closedAllDay = Phrase(zh: "全天停办", en: "closed all day")
    static let missingSignIn = Phrase(zh: "缺签到", en: "no sign-in")
    static let missingSignOut = Phrase(zh: "缺签退", en: "no sign-out")

    static func lateBy(_ minutes: Int32) -> Phrase { Phrase(zh: "迟到\(minutes)分钟", en: "late \(minutes) min") }
    static func earlyBy(_ minutes: Int32) -> Phrase { Phrase(zh: "早退\(minutes)分钟", en: "early \(minutes) min") }
    static func yearMissing(_ year: Int32) -> Phrase {
        Phrase(
            zh: "\(year)年放假安排尚未载入，还不知道哪些天上班；请主任载入",
            en: "The calendar of \(year) is not loaded: nobody knows yet which days are worked")
    }
    static func scheduleHolds(from day: String, _ hours: String) -> Phrase {
        Phrase(zh: "\(day)起作息为 \(hours)", en: "From \(day) on the hall works \(hours)")
    }
    static func scheduleRemoved(_ day: String) -> Phrase {
        Phrase(zh: "已撤销\(day)起的作息安排", en: "The schedule from \(day) is taken out")
    }
    static func openingPut(_ day: String, _ hours: String) -> Phrase { Phrase(zh: "\(day)：\(hours)", en: "\(day): \(hours)") }
    static func openingRemoved(_ day: String) -> Phrase {
        Phrase(zh: "\(day)恢复按作息安排", en: "\(day) goes by its schedule again")
    }
    static func dutyTakenOut(_ id: Int64) -> Phrase { Phrase(zh: "已撤销班次规则 \(id)", en: "Duty rule \(id) is taken out") }
    static func noSuchHours(_ text: String) -> Phrase {
        Phrase(zh: "“\(text)”不是班次，请写成 08:30-12:00", en: "“\(text)” are no hours; write them as 08:30-12:00")
    }
}

extension Help {
    static let schedule = Phrase(zh: "作息安排和临时开放、停办", en: "When the hall works.")
    static let scheduleList = Phrase(zh: "列出作息安排", en: "List the schedules.")
    static let schedulePut = Phrase(zh: "登记自某日起的作息安排", en: "Put the schedule that holds from a day on.")
    static let scheduleRemove = Phrase(zh: "撤销误登的作息安排", en: "Take a schedule out that was put by mistake.")
    static let scheduleOpen = Phrase(zh: "某日另定开放时间", en: "Let the hall open otherwise on a day.")
    static let scheduleClose = Phrase(zh: "某日停办", en: "Close the hall on a day.")
    static let scheduleAsUsual = Phrase(zh: "某日恢复按作息安排", en: "Let a day go by its schedule again.")
    static let scheduleOpenings = Phrase(zh: "列出临时开放和停办的日子", en: "List the days on which the hall opens otherwise.")
    static let sessionHours = Phrase(zh: "班次，如 08:30-12:00 14:00-17:30", en: "Sessions, as 08:30-12:00 14:00-17:30.")
    static let scheduleFrom = Phrase(zh: "从哪天起", en: "The day it holds from.")
    static let marking = Phrase(zh: "each-session 每个班次都签，whole-day 全天签一次", en: "each-session, or whole-day.")
    static let grace = Phrase(zh: "迟到早退宽限几分钟", en: "Minutes of grace.")
    static let opensBefore = Phrase(zh: "班次前几分钟起可以签到", en: "Minutes before a session from which a sign-in counts for it.")
    static let settlesAfter = Phrase(zh: "班次结束几分钟后结算", en: "Minutes after a session until it is settled.")
    static let openingDay = Phrase(zh: "哪一天", en: "The day.")
    static let openingReason = Phrase(zh: "原因，如 周六延伸服务、大雪停办", en: "Why.")
    static let duty = Phrase(zh: "班次规则：轮班、个人例外、免签", en: "Who works when, beside the schedule.")
    static let dutyAdd = Phrase(zh: "登记班次规则，后登记的优先", en: "Add a rule; the one added last holds.")
    static let dutyEnd = Phrase(zh: "截止一条班次规则", en: "End a rule after a day.")
    static let dutyList = Phrase(zh: "列出班次规则", en: "List the rules.")
    static let dutyPerson = Phrase(zh: "人员编号", en: "Whom it is about.")
    static let dutyKind = Phrase(zh: "off 不上班，on 上班，unmarked 免签", en: "off, on, or unmarked: need not sign.")
    static let dutyUntil = Phrase(zh: "到哪天为止（含），不填为长期", en: "The last day it holds; left out: until further notice.")
    static let dutyLastDay = Phrase(zh: "到哪天为止（含）；早于起始日期即撤销", en: "The last day it holds; before it began: it is taken out.")
    static let dutyWeekdays = Phrase(zh: "只在星期几，如 monday，可以写几个", en: "On these days of the week alone.")
    static let dutySessions = Phrase(zh: "只在第几个班次，可以写几个", en: "These sessions of a day alone, 1 the first.")
    static let dutyReason = Phrase(zh: "依据，如 三八妇女节半天", en: "What it rests on.")
    static let dutyID = Phrase(zh: "规则编号", en: "The rule's number.")
    static let dutyWithEnded = Phrase(zh: "也列出已截止的", en: "Also those that have ended.")
    static let signRecords = Phrase(zh: "列出每个班次的考勤", en: "List what became of each session.")
    static let recordTroubles = Phrase(zh: "只看迟到、早退、缺签、待核", en: "Only what is out of order.")
}

extension Marking: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .eachSession: Phrase(zh: "每班次签", en: "each session")
        case .wholeDay: Phrase(zh: "全天签一次", en: "whole day")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DutyKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .off: Phrase(zh: "不上班", en: "off")
        case .on: Phrase(zh: "上班", en: "on")
        case .unmarked: Phrase(zh: "免签", en: "need not sign")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DayOfWeek: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .monday: Phrase(zh: "周一", en: "Monday")
        case .tuesday: Phrase(zh: "周二", en: "Tuesday")
        case .wednesday: Phrase(zh: "周三", en: "Wednesday")
        case .thursday: Phrase(zh: "周四", en: "Thursday")
        case .friday: Phrase(zh: "周五", en: "Friday")
        case .saturday: Phrase(zh: "周六", en: "Saturday")
        case .sunday: Phrase(zh: "周日", en: "Sunday")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension SessionStanding {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .pending: Phrase(zh: "未结算", en: "not settled yet")
        case .attended: Phrase(zh: "出勤", en: "attended")
        case .unaccounted: Phrase(zh: "待核", en: "unaccounted")
        case .unmarked: Phrase(zh: "免签", en: "need not sign")
        case .away: Phrase(zh: "请假或外出", en: "away")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
