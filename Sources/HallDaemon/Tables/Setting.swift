import GRDB
import HallProto
import HallRules

/// What the hall chooses for itself. The raw values are the keys in the book and on the wire.
enum Setting: String, CaseIterable {
    case hallName = "hall_name"
    case openingTime = "opening_time"
    case closingTime = "closing_time"
    case nearDueDays = "near_due_days"
    case badgeIdleMinutes = "badge_idle_minutes"
    case queryCodeGuessesPerDay = "query_code_guesses_per_day"
    case paperPrefix = "paper_prefix"
    case enquiryWays = "enquiry_ways"
    case complaintWays = "complaint_ways"
    case reviewAuthority = "review_authority"
    case court
    case collectionWays = "collection_ways"
    case stepAwayMinutes = "step_away_minutes"
    case postsPerPerson = "posts_per_person"

    /// What holds until the hall has chosen.
    var initial: String {
        switch self {
        case .hallName: "便民服务中心"
        case .openingTime: "08:30"
        case .closingTime: "17:30"
        case .nearDueDays: String(Timetable.nearDueWorkdaysDefault)
        case .badgeIdleMinutes: "10"
        case .queryCodeGuessesPerDay: "10"
        case .paperPrefix: "便民"
        case .enquiryWays: "凭办件编号和查询码在大厅窗口或自助终端查询"
        case .complaintWays: "大厅监督投诉台"
        case .reviewAuthority, .court: Self.unnamed
        case .collectionWays: "凭有效身份证件到受理窗口领取"
        case .stepAwayMinutes: "10"
        case .postsPerPerson: "2"
        }
    }

    /// With its unit and bounds.
    var meaning: String {
        switch self {
        case .hallName:
            "大厅名称，印在文书和公示板上，最长 128 字节 / the hall's name on papers and on the board, at most 128 bytes"
        case .openingTime:
            "上班时间，如 08:30，须早于下班时间；临期提醒从这一刻起；有作息安排的，以作息为准 / opening time, as 08:30, before closing time; near due begins then; a schedule goes before it"
        case .closingTime:
            "下班时间，如 17:30；到期日的办理时限到这一刻止；有作息安排的，以作息为准 / closing time, as 17:30; a due day ends then; a schedule goes before it"
        case .nearDueDays:
            "到期前几个工作日起提醒（黄灯），\(Self.nearDueDaysRange.spelt) / working days before the due day from which a case is near due"
        case .badgeIdleMinutes:
            "工牌会话闲置几分钟后自动结束，\(Self.badgeIdleMinutesRange.spelt) / minutes without a call after which a badge session ends"
        case .queryCodeGuessesPerDay:
            "一个办件一天最多可输错几次查询码，\(Self.guessesRange.spelt) / wrong query codes a case takes in a day"
        case .paperPrefix:
            "文号中的代字，如 便民 印作 便民告〔2026〕1号，最长 128 字节 / the hall's word in numbers of papers, at most 128 bytes"
        case .enquiryWays:
            "文书上印的查询方式，最长 128 字节 / how to enquire, as papers tell it, at most 128 bytes"
        case .complaintWays:
            "文书上印的投诉渠道，最长 128 字节 / where to complain, as papers tell it, at most 128 bytes"
        case .reviewAuthority:
            "行政复议机关，印在不予受理和不予办理文书上 / the authority for administrative review, printed on refusals"
        case .court:
            "有管辖权的人民法院，印在不予受理和不予办理文书上 / the court for administrative suits, printed on refusals"
        case .collectionWays:
            "办结后领取结果的方式，印在办结通知书上，最长 128 字节 / how a result is collected, as papers tell it, at most 128 bytes"
        case .stepAwayMinutes:
            "暂离几分钟后由B岗顶岗，\(Self.stepAwayMinutesRange.spelt) / minutes off the window after which a B covers"
        case .postsPerPerson:
            "一个人最多同时守几个岗位（含自己的），\(Self.postsPerPersonRange.spelt) / posts one person may serve at once, their own included"
        }
    }

    /// What nobody can guess: a paper that has to name it is refused until the hall has.
    static let unnamed = "—"

    /// For the settings that are names; empty until the hall has given one.
    func name(_ db: Database) throws -> String {
        let text = try text(db)
        return text == Self.unnamed ? "" : text
    }

    /// Yellow earlier than two weeks ahead would be yellow always.
    static let nearDueDaysRange = 0...10
    /// Under a minute nobody can work; past an hour an empty window speaks for whoever sat there.
    static let badgeIdleMinutesRange = 1...60
    /// A code has far more values than a thousand tries a day can find.
    static let guessesRange = 1...1_000

    /// AB-2. A quarter of an hour off is no moment any more; half an hour is the most a hall may choose.
    static let stepAwayMinutesRange = 0...30
    /// AB-2. One alone leaves no room for cover; whoever is in five places is in none.
    static let postsPerPersonRange = 1...5

    func text(_ db: Database) throws -> String {
        try String.fetchOne(db.cachedStatement(sql: "SELECT value FROM setting WHERE key = ?"), arguments: [rawValue])
            ?? initial
    }

    /// For the settings that are numbers.
    func integer(_ db: Database) throws -> Int {
        try Int(text(db)) ?? Int(initial) ?? 0
    }

    /// For the settings that are times of day.
    func timeOfDay(_ db: Database) throws -> TimeOfDay {
        try TimeOfDay(text(db)) ?? TimeOfDay(initial) ?? .startOfDay
    }

    /// The value as the book keeps it. Throws INVALID_ARGUMENT naming `value`.
    func checked(_ value: String) throws(Failure) -> String {
        switch self {
        case .hallName, .paperPrefix, .enquiryWays, .complaintWays, .reviewAuthority, .court, .collectionWays:
            try Self.name(value)
        case .openingTime, .closingTime: try Self.time(value)
        case .nearDueDays: try Self.number(value, Self.nearDueDaysRange)
        case .badgeIdleMinutes: try Self.number(value, Self.badgeIdleMinutesRange)
        case .queryCodeGuessesPerDay: try Self.number(value, Self.guessesRange)
        case .stepAwayMinutes: try Self.number(value, Self.stepAwayMinutesRange)
        case .postsPerPerson: try Self.number(value, Self.postsPerPersonRange)
        }
    }

    /// Whether due instants hang on it.
    var movesDeadlines: Bool {
        switch self {
        case .openingTime, .closingTime, .nearDueDays: true
        case .hallName, .badgeIdleMinutes, .queryCodeGuessesPerDay, .paperPrefix, .enquiryWays, .complaintWays,
            .reviewAuthority,
            .court, .collectionWays, .stepAwayMinutes, .postsPerPerson:
            false
        }
    }

    private static func name(_ value: String) throws(Failure) -> String {
        guard value.contains(where: { !$0.isWhitespace }), value.utf8.count <= 128 else {
            throw Failure.malformed("value", zh: "名称不能为空，最长 128 字节", en: "a name of 1 to 128 bytes is wanted")
        }
        return value
    }

    private static func time(_ value: String) throws(Failure) -> String {
        guard let time = TimeOfDay(value) else {
            throw Failure.malformed("value", zh: "时间请写成 08:30 的样子", en: "a time of day is wanted, as 08:30")
        }
        return time.description
    }

    private static func number(_ value: String, _ range: ClosedRange<Int>) throws(Failure) -> String {
        guard let number = Int(value), range.contains(number) else {
            throw Failure.malformed(
                "value", zh: "应为 \(range.lowerBound) 到 \(range.upperBound) 的整数",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound) is wanted")
        }
        return String(number)
    }
}

extension ClosedRange<Int> {
    fileprivate var spelt: String { "\(lowerBound)–\(upperBound)" }
}
