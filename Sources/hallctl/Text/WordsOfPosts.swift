import HallProto

// Who serves each post.
extension Phrase {
    static let coverStanding = Phrase(zh: "在岗", en: "Served by")
    static let gapFrom = Phrase(zh: "空岗起", en: "From")
    static let gapUntil = Phrase(zh: "空岗止", en: "Until")
    static let gapMinutes = Phrase(zh: "分钟", en: "Minutes")
    static let answerable = Phrase(zh: "责任人", en: "Answerable")
    static let missing = Phrase(zh: "原因", en: "Why")
    static let goesOn = Phrase(zh: "仍空岗", en: "still unmanned")
    static let time = Phrase(zh: "时段", en: "Time")
    static let planWhole = Phrase(zh: "每个岗位都由A岗在岗。", en: "Every post is served by its A.")
    static let weekOrDays = Phrase(zh: "--week 和 --to 只用一个", en: "Give either --week or --to.")

    static func rosterTakenOut(_ id: Int64) -> Phrase { Phrase(zh: "已撤销轮值表 \(id)", en: "Roster \(id) is taken out") }
}

extension Help {
    static let cover = Phrase(zh: "现在每个岗位由谁在岗", en: "Who serves each post now.")
    static let coverWatch = Phrase(zh: "持续显示变动", en: "Go on with every change.")
    static let coverAfter = Phrase(zh: "从这个记录号之后继续", en: "Go on after this number of the journal.")
    static let gaps = Phrase(zh: "列出空岗：起止、原因、责任人", en: "List where nobody served a post, why, and who answers for it.")
    static let gapsFrom = Phrase(zh: "从哪天起（默认今天）", en: "The first day (default: today).")
    static let gapsPerson = Phrase(zh: "只看某人的责任", en: "Only what this person answers for.")
    static let ofPost = Phrase(zh: "岗位编号", en: "The post.")
    static let plan = Phrase(zh: "今后几天各岗位由谁在岗、哪里会空岗", en: "Who will serve each post, and where nobody will.")
    static let planFrom = Phrase(zh: "从哪天起（默认今天）", en: "The first day (default: today).")
    static let planTo = Phrase(zh: "到哪天为止（默认七天）", en: "The last day (default: seven days in all).")
    static let planWeek = Phrase(zh: "七天（默认）", en: "Seven days, as it is without it.")
    static let planAll = Phrase(zh: "A岗在岗的也列出", en: "Also where A serves.")
    static let roster = Phrase(zh: "轮值表：某几天由谁守某个岗位", en: "Who holds a post on some days.")
    static let rosterAdd = Phrase(zh: "登记轮值，后登记的优先", en: "Add a roster; the one added last holds.")
    static let rosterEnd = Phrase(zh: "提前截止轮值", en: "End a roster after a day.")
    static let rosterList = Phrase(zh: "列出轮值表", en: "List the rosters.")
    static let rosterUntil = Phrase(zh: "到哪天为止（含）", en: "The last day.")
    static let rosterA = Phrase(zh: "A岗人员编号", en: "The A.")
    static let rosterB = Phrase(zh: "B岗人员编号，按先后", en: "The Bs in their order.")
    static let rosterID = Phrase(zh: "轮值表编号", en: "The roster's number.")
}

extension PostStanding {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .closed: Phrase(zh: "不在工作时间", en: "closed")
        case .a: Phrase(zh: "A岗在岗", en: "A")
        case .cover: Phrase(zh: "B岗顶岗", en: "B covers")
        case .unmanned: Phrase(zh: "空岗", en: "UNMANNED")
        case .unrecognized(let value): .unrecognized(value)
        }
    }

    var tone: Tone {
        switch self {
        case .unmanned: .late
        case .cover: .near
        case .closed: .faint
        case .a, .unspecified, .unrecognized: .plain
        }
    }
}

extension AwayReason {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .notSignedIn: Phrase(zh: "未签到", en: "not signed in")
        case .signedOut: Phrase(zh: "已签退", en: "signed out")
        case .steppedAway: Phrase(zh: "暂离", en: "stepped away")
        case .outing: Phrase(zh: "外出", en: "out")
        case .leave: Phrase(zh: "请假", en: "on leave")
        case .study: Phrase(zh: "学习", en: "at study")
        case .offDuty: Phrase(zh: "不当班", en: "off duty")
        case .departed: Phrase(zh: "已离岗", en: "left")
        case .busy: Phrase(zh: "已守满岗位", en: "serves elsewhere")
        case .vacant: Phrase(zh: "空缺", en: "vacant")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
