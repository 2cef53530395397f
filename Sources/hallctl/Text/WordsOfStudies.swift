import HallProto

// Study 学习.
extension Phrase {
    static let studyNumber = Phrase(zh: "学习编号", en: "Study")
    static let studyGroup = Phrase(zh: "学习小组", en: "Group")
    static let studyTopic = Phrase(zh: "学习内容", en: "Topic")
    static let studyPlace = Phrase(zh: "地点", en: "Place")
    static let studySpeaker = Phrase(zh: "主讲人", en: "Speaker")
    static let studyDue = Phrase(zh: "应到", en: "Due")
    static let studyPresent = Phrase(zh: "实到", en: "Present")
    static let studyStanding = Phrase(zh: "到会情况", en: "What became of it")
    static let studyAskOff = Phrase(zh: "请假", en: "Asked off")
    static let studyAnsweredBy = Phrase(zh: "答复人", en: "Answered by")
    static let studyVerdict = Phrase(zh: "准或不准", en: "Verdict")
    static let studySheet = Phrase(zh: "签到表", en: "Sign-in sheet")
    static let studyRecordDue = Phrase(zh: "记录截止", en: "Record by")
    static let studyNotes = Phrase(zh: "学习记录", en: "Notes")
    static let studyCorrection = Phrase(zh: "更正", en: "Corrected")
    static let studyLeader = Phrase(zh: "负责人", en: "Leader")
    static let studyRecorder = Phrase(zh: "记录员", en: "Recorder")
    static let studyMembers = Phrase(zh: "其他成员", en: "Members")
    static let studyShift = Phrase(zh: "轮次，如 2026-03-03 15:00-17:00 S01,S02", en: "Shift, as 2026-03-03 15:00-17:00 S01,S02")
    static let studyNoGap = Phrase(zh: "不会空岗。", en: "No post would be left empty.")
    static let studyProposed = Phrase(zh: "建议分轮：", en: "Proposed shifts:")
    static let studyOff = Phrase(zh: "请假", en: "Off")
    static let studyServing = Phrase(zh: "值守", en: "Serving")
    static let studyAway = Phrase(zh: "休假外出", en: "Away")
    static let studyStayedAway = Phrase(zh: "无故", en: "Stayed away")
    static let studyPending = Phrase(zh: "未记录", en: "Pending")
    static let studyShort = Phrase(zh: "不足", en: "Short of")
    static let studyNoEssay = Phrase(zh: "缺心得体会", en: "an essay")
    static let essays = Phrase(zh: "心得", en: "Essays")
    static let essayNumber = Phrase(zh: "心得编号", en: "Essay")
    static let essayTitle = Phrase(zh: "题目", en: "Title")
    static let essayText = Phrase(zh: "正文", en: "Text")
    static let essayHandedIn = Phrase(zh: "上交时间", en: "Handed in")
    static let notesVerdict = Phrase(zh: "检查结果", en: "What was found")

    static func studyRecordLate(_ stage: String) -> Phrase { Phrase(zh: "\(stage)（记录逾期）", en: "\(stage), record late") }
    static func studyGap(_ post: String, _ time: String) -> Phrase {
        Phrase(zh: "\(post)将空岗：\(time)", en: "\(post) would be empty: \(time)")
    }
    static func studyLeftOver(_ people: String) -> Phrase {
        Phrase(zh: "哪一轮都离不开岗位，请再加一轮：\(people)", en: "In no shift can these be spared; add another: \(people)")
    }
    static func studyUnknownDay(_ day: String) -> Phrase {
        Phrase(zh: "\(day)的在岗情况还不知道", en: "Nobody knows yet who serves on \(day)")
    }
    static func studyShortWeek(_ monday: String, _ count: String) -> Phrase {
        Phrase(zh: "\(monday)起一周 \(count)", en: "week of \(monday) \(count)")
    }
    static func essayLate(_ at: String) -> Phrase { Phrase(zh: "\(at)（补交）", en: "\(at) (late)") }
    static func noSuchShift(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是轮次，请写成 \"2026-03-03 15:00-17:00 S01,S02\"",
            en: "“\(text)” is no shift; write it as \"2026-03-03 15:00-17:00 S01,S02\"")
    }
    static func noSuchAbsentee(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是缺席者，请写成 \"S02 serving\" 或 \"S03 other 原因\"",
            en: "“\(text)” is no absentee; write it as \"S02 serving\" or \"S03 other why\"")
    }
    static func noSuchStudyNumber(_ text: String) -> Phrase {
        Phrase(zh: "“\(text)”不是人数", en: "“\(text)” is no number of people")
    }
}

extension Help {
    static let studies = Phrase(zh: "学习：计划、请假、记录、心得、台账", en: "Study: plans, asking off, records, essays, the ledger.")
    static let studyList = Phrase(zh: "列出学习安排，从今天起", en: "List studies, from today on.")
    static let studyShow = Phrase(zh: "查看一次学习和参加情况", en: "Show a study, with who comes.")
    static let studyPreview = Phrase(
        zh: "预览计划：哪里会空岗，怎样分轮", en: "See which posts a plan would leave empty, and how to divide it.")
    static let studyPlan = Phrase(zh: "安排学习，可分几轮", en: "Plan a study, in shifts if need be.")
    static let studyCancel = Phrase(zh: "取消一次学习，写明理由", en: "Take a study back, with the reason.")
    static let studyAskOff = Phrase(zh: "向小组负责人请学习假（开始之前）", en: "Ask the group's leader off a study, before it begins.")
    static let studyAnswer = Phrase(zh: "答复学习请假（小组负责人）", en: "Answer who asked off (the group's leader).")
    static let studyRecord = Phrase(zh: "记录到会人数、缺席者和原因（记录员）", en: "Record who came and who did not (the recorder).")
    static let studyLedger = Phrase(zh: "查看一个月的学习台账", en: "Show the ledger of a month.")
    static let studyGroupPut = Phrase(zh: "登记学习小组", en: "Put a study group.")
    static let studyGroups = Phrase(zh: "列出学习小组", en: "List the study groups.")
    static let essay = Phrase(zh: "上交本人的心得体会", en: "Hand in an essay of yours.")
    static let essays = Phrase(zh: "列出心得体会，最新的在前", en: "List essays, the newest first.")
    static let notesCheck = Phrase(zh: "登记对学习笔记的检查", en: "Record that somebody's notes were checked.")
    static let studyNumber = Phrase(zh: "学习编号，如 Y2026-000012", en: "Its number, as Y2026-000012.")
    static let studyFrom = Phrase(zh: "从哪天起，不填为今天", en: "The first day; left out: today.")
    static let studyTo = Phrase(zh: "到哪天为止", en: "The last day.")
    static let studyGroup = Phrase(zh: "学习小组编号", en: "The group's id.")
    static let studyMine = Phrase(zh: "只看自己的", en: "Only one's own.")
    static let studyShifts = Phrase(
        zh: "轮次，如 \"2026-03-03 15:00-17:00 S01,S02\"，不写人员为全组，可以写几轮",
        en: "Shifts, as \"2026-03-03 15:00-17:00 S01,S02\"; without people: the whole group.")
    static let studyTopic = Phrase(zh: "学习内容", en: "What is studied.")
    static let studyPlace = Phrase(zh: "在哪里学习", en: "Where.")
    static let studySpeaker = Phrase(zh: "主讲人，可不填", en: "Who speaks; may be left out.")
    static let studyWhyOff = Phrase(zh: "不能参加的原因", en: "Why one can't come.")
    static let studyVerdict = Phrase(zh: "granted 准假，rejected 不准", en: "granted, or rejected.")
    static let studyPresent = Phrase(zh: "实到人数", en: "How many came.")
    static let studyAbsent = Phrase(
        zh: "缺席者和原因，如 \"S02 serving\" \"S03 other 家里停水\"；asked-off 请假，serving 值守，away 休假外出，other 其他，no-reason 无故",
        en: "Who did not come and why, as \"S02 serving\": asked-off, serving, away, other, no-reason.")
    static let studyNotes = Phrase(zh: "学了什么、谁发言", en: "What was studied and said.")
    static let studyCorrecting = Phrase(zh: "更正已有记录的理由", en: "Why what was recorded is corrected.")
    static let studyTroubles = Phrase(zh: "只看不足的和无故缺席的", en: "Only who is short of something, or stayed away.")
    static let studyGroupName = Phrase(zh: "小组名称", en: "Its name.")
    static let studyLeader = Phrase(zh: "小组负责人", en: "Its leader.")
    static let studyRecorder = Phrase(zh: "记录员，不能是负责人", en: "Its recorder, who is not the leader.")
    static let studyMembers = Phrase(zh: "其他成员，可以写几个", en: "The other members.")
    static let essayTitle = Phrase(zh: "题目", en: "Its title.")
    static let essayText = Phrase(zh: "正文", en: "Its text.")
    static let notesVerdict = Phrase(zh: "good 认真完整，incomplete 不完整，missing 没有笔记", en: "good, incomplete, or missing.")
    static let notesRemark = Phrase(zh: "说明", en: "A remark.")
}

extension StudyStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .planned: Phrase(zh: "已安排", en: "planned")
        case .recorded: Phrase(zh: "已记录", en: "recorded")
        case .cancelled: Phrase(zh: "已取消", en: "taken back")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension StudyReason: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .askedOff: Phrase(zh: "请假", en: "asked off")
        case .serving: Phrase(zh: "值守", en: "serving")
        case .away: Phrase(zh: "休假外出", en: "away")
        case .other: Phrase(zh: "其他", en: "other")
        case .noReason: Phrase(zh: "无故", en: "no reason")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension StudyStanding: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .pending: Phrase(zh: "未记录", en: "pending")
        case .attended: Phrase(zh: "参加", en: "attended")
        case .askedOff: Phrase(zh: "请假", en: "asked off")
        case .serving: Phrase(zh: "值守", en: "serving")
        case .away: Phrase(zh: "休假外出", en: "away")
        case .stayedAway: Phrase(zh: "无故缺席", en: "stayed away")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension AskOffStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .waiting: Phrase(zh: "待答复", en: "waiting")
        case .granted: Phrase(zh: "准假", en: "granted")
        case .rejected: Phrase(zh: "不准", en: "rejected")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension AskOffVerdict: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .granted: Phrase(zh: "准假", en: "granted")
        case .rejected: Phrase(zh: "不准", en: "rejected")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension NotesVerdict: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .good: Phrase(zh: "认真完整", en: "good")
        case .incomplete: Phrase(zh: "不完整", en: "incomplete")
        case .missing: Phrase(zh: "没有笔记", en: "missing")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
