extension Help {
    static let replay = Phrase(
        zh: "在模拟时钟上重放一份办件记录，并核对期限", en: "Drive a log of cases through a daemon on a simulated clock.")
    static let replayFile = Phrase(zh: "办件记录CSV文件", en: "The log, a CSV file.")
}

// What the report of a replay says.
extension Phrase {
    static let replayFigure = Phrase(zh: "项目", en: "Figure")
    static let replayCount = Phrase(zh: "数量", en: "Count")

    static let replayHall = Phrase(zh: "按记录建立的大厅", en: "The hall made for the log")
    static let replayClerks = Phrase(zh: "人员", en: "clerks")
    static let replayUnits = Phrase(zh: "单位（记录中的部门）", en: "units, the log's departments")
    static let replayGroups = Phrase(zh: "记录中的工作组", en: "groups in the log")
    static let replayPosts = Phrase(zh: "岗位", en: "posts")
    static let replaySplit = Phrase(zh: "人多而分成几个岗位的组", en: "groups too large for one post")
    static let replayStandIns = Phrase(zh: "仅一人、另配B岗的岗位", en: "posts of one clerk, given a stand-in as B")
    static let replayItems = Phrase(zh: "事项（部门×承诺工作日）", en: "items, by department and working days")
    static let replayYears = Phrase(zh: "载入的日历年度", en: "calendar years loaded")

    static let replayCases = Phrase(zh: "办件", en: "Cases")
    static let replayInLog = Phrase(zh: "记录中的办件", en: "in the log")
    static let replayNotices = Phrase(zh: "告知补正", en: "told what was missing")
    static let replayPapers = Phrase(zh: "出具的文书", en: "papers given out")
    static let replayAccepted = Phrase(zh: "受理", en: "accepted")
    static let replayFinished = Phrase(zh: "办结", en: "finished")
    static let replayOpen = Phrase(zh: "未办结", en: "open")
    static let replayHandOvers = Phrase(zh: "移交", en: "hand-overs")
    static let replayLateStep = Phrase(zh: "首个步骤在办结之后的", en: "whose first step lies after the end")
    static let replayEarlyStep = Phrase(zh: "首个步骤在开始之前的", en: "whose first step lies before the start")
    static let replayEndFirst = Phrase(zh: "办结早于开始的（受理时即办结）", en: "whose end lies before the start, finished when accepted")
    static let replayChannel = Phrase(zh: "渠道不认识、按窗口受理的", en: "of an unknown channel, accepted as at a window")
    static let replayWithoutCase = Phrase(zh: "因未能受理而未发出的调用", en: "calls not made, their case not being accepted")

    static let replayRows = Phrase(zh: "记录各行的去向", en: "What became of the rows")
    static let replayAllRows = Phrase(zh: "全部行", en: "all rows")

    static let replayDues = Phrase(zh: "期限", en: "Deadlines")
    static let replayHallLate = Phrase(zh: "超期办结，按大厅", en: "finished late, says the hall")
    static let replayLogLate = Phrase(zh: "超期办结，按记录", en: "finished late, says the log")
    static let replayHallOverdue = Phrase(zh: "未办结且超期，按大厅", en: "open and overdue, says the hall")
    static let replayLogOverdue = Phrase(zh: "未办结且超期，按记录", en: "open and overdue, says the log")
    static let replayLateByHall = Phrase(zh: "仅大厅认为超期", en: "late for the hall alone")
    static let replayLateByLog = Phrase(zh: "仅记录认为超期", en: "late for the log alone")

    static let replayWork = Phrase(zh: "工作量", en: "Work")
    static let replaySessions = Phrase(zh: "刷牌登录", en: "badge sessions opened")
    static let replayLost = Phrase(zh: "提前失效的工牌会话", en: "badge sessions that ended early")
    static let replayCalls = Phrase(zh: "调用", en: "calls")
    static let replaySpent = Phrase(zh: "用时（毫秒）", en: "milliseconds")
    static let replayRate = Phrase(zh: "每秒调用", en: "calls a second")
    static let replayJournal = Phrase(zh: "日志条目", en: "journal entries")

    static let replayDifferences = Phrase(zh: "大厅与记录判断不同的办件：", en: "Cases the hall and the log judge differently:")
    static let replayRefusals = Phrase(zh: "大厅拒绝的调用：", en: "Calls the hall refused:")
    static let replayUnmapped = Phrase(zh: "不认识的渠道：", en: "Unknown channels:")
    static let replayUnexpected = Phrase(zh: "意外：", en: "Unexpected:")
    static let replayGood = Phrase(zh: "重放完毕，没有意外。", en: "Replayed; nothing was unexpected.")
    static let replayBad = Phrase(zh: "重放完毕，有意外，见上。", en: "Replayed; something was unexpected, see above.")
    static let replayHow = Phrase(zh: "重放的约定：", en: "How it was replayed:")
}

extension Phrase {
    static let replayAssumptions = [
        Phrase(
            zh: "在记录的开始时刻由首个步骤的人收件、受理；换人时由经办人移交；在记录的办结时刻由经办人办结。",
            en:
                "Filed and accepted when the log has it started, by the clerk of its first step; handed over by its handler to whoever goes on;"
                + " finished by its handler when the log has it ended."),
        Phrase(
            zh: "记录中有“更正回执”步骤的，收件时缺申请表：告知补正，当时补齐，因为记录没有说是什么时候。",
            en:
                "Where the log adjusts the confirmation of receipt, the form was missing: told so, and brought at once, for the log does"
                + " not say when."),
        Phrase(
            zh: "结果一律为“办理完毕”：记录没有说准予还是不予。", en: "Every end is “completed”: the log does not say granted or denied."),
        Phrase(
            zh: "承诺时限为记录的计划跨度，折成工作日；到期日取计划结束前已过完的最后一个工作日，到午夜为止。",
            en:
                "Promised are the working days of the log's planned span; the due day is the last one over when the plan ends, and"
                + " ends at midnight."),
        Phrase(
            zh: "日历只有周末和日期固定的三个节日。", en: "The calendar has weekends and the three festivals whose date is fixed, nothing else."),
    ]

    static func replayMade(_ moves: Int) -> Phrase {
        Phrase(zh: "大厅已建立，开始重放\(moves)个操作", en: "the hall is made; \(moves) calls to replay")
    }

    static func replayProgress(_ done: Int, of all: Int) -> Phrase {
        Phrase(zh: "\(done)/\(all)", en: "\(done) of \(all)")
    }

    static let replayRefusedSome = Phrase(zh: "大厅拒绝了一些调用", en: "the hall refused calls")
    static let replayRowsMissing = Phrase(zh: "各行去向之和不等于总行数", en: "the rows do not add up")
    static let replaySessionsLost = Phrase(zh: "有工牌会话提前失效", en: "badge sessions ended before their time")
    static let replayCasesMissing = Phrase(
        zh: "大厅的办件数与受理数、记录的办件数不一致", en: "the hall's cases, those accepted and those of the log differ in number")
    static let replayPapersMissing = Phrase(
        zh: "文书数与收件、告知、受理数不一致", en: "the papers and what they were given for differ in number")
    static let replayEndsMissing = Phrase(
        zh: "大厅的办结数与记录不一致", en: "the hall's finished cases and those of the log differ in number")

    static func replayUnexplained(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count)件的期限本可精确换算，判断却不同", en: "\(count) cases are judged differently though their limit fits exactly")
    }
}

extension Phrase {
    static func notALog(_ path: String, _ columns: [String]) -> Phrase {
        Phrase(
            zh: "\(path)不是办件记录：需要UTF-8 CSV，含\(columns.joined(separator: "、"))列",
            en: "\(path) is not a log of cases: a CSV in UTF-8 with the columns \(columns.joined(separator: ", ")) is needed")
    }

    static func emptyLog(_ path: String) -> Phrase {
        Phrase(zh: "\(path)里没有一行记录", en: "\(path) has no rows")
    }

    static func badLogRow(_ path: String, row: Int, _ column: String) -> Phrase {
        Phrase(
            zh: "\(path)第\(row)行的\(column)缺失、写错或与同一办件的其他行不符",
            en: "\(path), row \(row): \(column) is missing, wrong, or not as in the case's other rows")
    }

    static let replayWantsSimulatedClock = Phrase(
        zh: "重放需要模拟时钟：请用 hallD --simulated-clock 启动一个单独的大厅",
        en: "a replay needs a simulated clock: start a hall of its own with hallD --simulated-clock")
    static let replayWantsEmptyBook = Phrase(
        zh: "这个大厅已有人员，重放需要一个空账本", en: "this hall has staff already; a replay needs an empty book")

    static func replayWantsZone(_ zone: String) -> Phrase {
        Phrase(zh: "请以 TZ=\(zone) 运行：重放按大厅的时区计日", en: "run it with TZ=\(zone): a replay counts days in the hall's time zone")
    }

    static func replayWantsEarlierClock(_ first: String) -> Phrase {
        Phrase(zh: "模拟时钟已过记录的开头\(first)", en: "the simulated clock is past the log's beginning, \(first)")
    }
}

extension ReplayFate {
    var label: Phrase {
        switch self {
        case .accepted: Phrase(zh: "受理", en: "driven as the acceptance")
        case .acceptedWithoutGroup: Phrase(zh: "受理，未注明组", en: "driven as the acceptance, no group named")
        case .handedOver: Phrase(zh: "移交", en: "driven as a hand-over")
        case .handedOverWithoutGroup: Phrase(zh: "移交，未注明组，岗位不变", en: "driven as a hand-over, no group named, post kept")
        case .sameClerk: Phrase(zh: "同一人同一岗位，无须操作", en: "same clerk and post, nothing to do")
        case .sameClerkElsewhere: Phrase(zh: "同一人换组，不能移交给自己", en: "same clerk in another group, nothing to do")
        case .sameClerkWithoutGroup: Phrase(zh: "同一人，未注明组，无须操作", en: "same clerk, no group named, nothing to do")
        case .afterEnd: Phrase(zh: "办结之后，未操作", en: "after the end, not driven")
        case .beforeStart: Phrase(zh: "开始之前，未操作", en: "before the start, not driven")
        case .refused: Phrase(zh: "被拒绝", en: "refused")
        }
    }
}

extension ReplayPromise.Fit {
    var label: Phrase {
        switch self {
        case .exact: Phrase(zh: "计划结束恰在工作日末", en: "the plan ends with a working day")
        case .dayOff: Phrase(zh: "计划结束在非工作日末", en: "the plan ends with a day off; due the working day before")
        case .withinDay: Phrase(zh: "计划结束在一天之中", en: "the plan ends within a day; due the working day before")
        case .bounded: Phrase(zh: "超出承诺时限的范围（1至365）", en: "the plan is outside what can be promised, 1 to 365")
        }
    }
}
