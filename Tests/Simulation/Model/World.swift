import HallProto

/// The hall as somebody would keep it who knows the regulations and has never seen the program: plain lists, everything counted
/// anew when it is asked for. It imports none of the rules it checks.
struct World {
    var now: Int64
    let isSimulated: Bool
    /// An implausible jump was seen, and what is due waits.
    var isClockSuspected = false
    /// How far the wall clock jumped since the daemon last looked.
    var drift: Int64 = 0
    /// Entries that are due to show with the next look at the journal.
    var pending: [Event] = []

    var units: [String: UnitInfo] = [:]
    var windows: [String: WindowInfo] = [:]
    var staff: [String: StaffInfo] = [:]
    var posts: [String: PostInfo] = [:] { didSet { noteStaffing(oldValue) } }
    var staffings: [String: [Staffing]] = [:]
    /// Of which posts it was told that their last day has passed, and the morning such posts are looked at next.
    var pastTold: Set<String> = []
    var nextPostEnd: Int?
    /// In the order they were added; those taken out are gone.
    var rosters: [RosterInfo] = []
    var rostersEver: Int64 = 0
    /// What was told last of who serves.
    var coverTold: [String: Who] = [:]
    /// The minute that was of.
    var coverLooked = Int.min
    var items: [String: ItemInfo] = [:]
    /// Every version of every item, the first at 0.
    var versions: [String: [ItemInfo]] = [:]
    var settings = [
        "hall_name": "便民服务中心", "opening_time": "08:30", "closing_time": "17:30", "near_due_days": "1",
        "badge_idle_minutes": "10", "query_code_guesses_per_day": "10", "paper_prefix": "便民",
        "enquiry_ways": "凭办件编号和查询码在大厅窗口或自助终端查询", "complaint_ways": "大厅监督投诉台", "review_authority": "—", "court": "—",
        "collection_ways": "凭有效身份证件到受理窗口领取", "step_away_minutes": "10", "posts_per_person": "2",
    ]
    var years: [Int: Year] = [:]
    /// In which order the notices came; of two that name a day the later has the word.
    var noticeOrder: [Int] = []
    var logins: [UInt32: LoginInfo] = [:]
    var terminals: [String: TerminalInfo] = [:]
    var accounts: [String: ServiceAccountInfo] = [:]
    var roles: [String: Set<Role>] = [:]
    var badges: [String: Badge] = [:]
    /// By token.
    var sessions: [String: Session] = [:]
    var marks: [Mark] = [] { didSet { sortMarks() } }
    /// The same by day and person, and how many of them are.
    private(set) var marksOf: [Int: [String: [Mark]]] = [:]
    private var sorted = 0
    var cases: [String: File] = [:]
    /// In the order of filing.
    var numbers: [String] = []
    /// The last serial number of each year.
    var serials: [Int: Int] = [:]
    /// By id.
    var papers: [String: Paper] = [:]
    /// In the order they were issued.
    var paperIDs: [String] = []
    /// The last serial number of each kind of paper and year, "notice 2026".
    var paperSerials: [String: Int] = [:]
    /// Counts the dates that limits for an answer were given.
    var answerOrder = 0
    var questions: [String: Question] = [:]
    /// In the order they were opened.
    var questionNumbers: [String] = []
    var questionSerials: [Int: Int] = [:]
    var slips: [String: Slip] = [:]
    /// In the order they were written.
    var slipNumbers: [String] = []
    var slipSerials: [Int: Int] = [:]
    /// By the day they hold from, and by day.
    var schedules: [Int: ScheduleInfo] = [:]
    var openings: [Int: OpeningInfo] = [:]
    /// In the order they were added; those taken out are gone.
    var duties: [DutyInfo] = []
    var dutiesEver: Int64 = 0
    /// The day each came on the staff.
    var entered: [String: Int] = [:]
    var charges: [String: Charge] = [:]
    /// In the order they were written.
    var chargeNumbers: [String] = []
    var chargeSerials: [Int: Int] = [:]
    var leaveKinds: [String: LeaveKindInfo] = World.shippedKinds
    var offs: [String: Off] = [:]
    /// In the order they were asked for.
    var offNumbers: [String] = []
    var offSerials: [Int: Int] = [:]
    /// The day people first worked.
    var workedSince: [String: Int] = [:]
    /// In the order they were told.
    var timesAway: [TimeAway] = []
    /// Who did something on a case or an enquiry, in which minute.
    var worked: [(person: String, minute: Int)] = []
    /// The day the first schedule was put down, and the last day that is closed.
    var sessionsBegan: Int?
    var closedThrough: Int?
    var blanks: [String: Blank] = [:]
    /// In the order they were noted.
    var blankNumbers: [String] = []
    var blankSerials: [Int: Int] = [:]
    /// Those that are not cleared, by day, then person and place.
    var standing: [Int: [String: String]] = [:]
    var lates: [String: Late] = [:]
    var lateSerials: [String: Int] = [:]
    /// By item, then person: their account upstairs.
    var authorised: [String: [String: String]] = [:]
    /// Of powers handed on, in the order they were written.
    var letters: [Letter] = []
    var letterSerials: [Int: Int] = [:]
    /// By month, every revision.
    var drawer: [String: [Drawn]] = [:]
    /// Who asked for the corrections that wait, by month.
    var corrections: [String: String] = [:]
    /// When each duty rule and roster was added, by id.
    var dutyAdded: [Int64: Int64] = [:]
    var rosterAdded: [Int64: Int64] = [:]
    var turnovers: [String: Turnover] = [:]
    /// In the order they were made.
    var turnoverNumbers: [String] = []
    var turnoverSerials: [Int: Int] = [:]
    /// What was done on a case in somebody else's place.
    var deputised: [Deputised] = []
    /// What files were opened on.
    var causes: [Cause] = []
    /// Of papers about the hall's own people, in the order they were issued.
    var noticeIDs: [String] = []
    var groups: [String: StudyGroupInfo] = [:]
    var lessons: [String: Lesson] = [:]
    /// In the order they were planned.
    var lessonNumbers: [String] = []
    var lessonSerials: [String: Int] = [:]
    var essays: [Essay] = []
    /// "S01 2026-03 S03 good".
    var notesChecks: [String] = []
    /// While what was done on paper is entered: when that is done.
    var present: Int64?
    var requests: [String: Request] = [:]
    /// Entries about a subject, and those of them whose sealed part has not been erased.
    var told: [String: Int] = [:]
    var sealed: [String: Int] = [:]

    struct Year {
        var info: CalendarYearInfo
        /// What its notice names, the December before included.
        var days: [Int: DayKind]
        var names: [Int: String]
    }

    struct Badge {
        var person: String
        var state: State
        var pin = ""
        var code = ""
        var wrong = 0
        var blockedUntil: Int64?

        enum State {
            case awaitingPIN
            case inUse
            case lost
        }
    }

    struct Session {
        var id: String
        var person: String
        var badge: String
        var terminal: String
        /// As the daemon saw it, and as its book has it.
        var seen: Int64
        var stored: Int64
    }

    struct Mark: Hashable {
        var person: String
        var isSignIn: Bool
        var at: Int64
        var terminal: String
        /// Of the moment, put right later, signed on paper.
        var source = 1
    }

    struct Request {
        var method: String
        var payload: [UInt8]
        var reply: [UInt8]
        var at: Int64
    }

    struct File {
        var number: String
        var queryCode = ""
        /// As it stood when it was filed.
        var item: ItemInfo
        var post: String
        var handler: String
        var firstAsked: String
        var filedAt: Int64
        /// When the hall last received something of it before acceptance: what every clock counts from.
        var receivedAt: Int64
        var isAccepted = false
        var isDeemed = false
        var sheets: [Sheet] = []
        /// What each notice named.
        var notices: [[String]] = []
        var notice: Limit?
        var statutoryNotice: Limit?
        /// From this minute on the law accepts it, though its limit ran out before.
        var heldUntil: Int?
        /// Of two whose answer is overdue from the same minute, the one whose limit got its date first comes first.
        var answerPlace = 0
        /// The day something is looked for next, and the minute it is looked for.
        var awaited: (day: Int, minute: Int)?
        var applicant: String
        var external: String
        var stage = CaseStage.inWork
        var result = CaseResult.unspecified
        var endedAt: Int64?
        var pauses: [Pause] = []
        var version: Int64 = 1
        var nearToldFor: Int?
        var promised = Limit()
        var statutory: Limit?
        var guesses = 0
        var guessedOn = -1
        /// What was added to the law's limit, and by whom.
        var added: (days: Int, head: String)?
        var acceptor = ""
        var checks = Checks()
        var trips: [Trip] = []
        var steps: [String] = []
        var contacts: [String] = []
        var decidedAt: Int64?
        var delivery: Limit?
        var deliveryToldFor: Int?
        var handed: Handed?
        var visits: [String] = []
        var isFromWindow = false
        /// When something was last done to it.
        var actedAt: Int64 = 0
        var isBackEntered = false

        var isOpen: Bool { [.inWork, .paused, .received, .awaitingSupplement].contains(stage) }
        var acceptedAt: Int64? { isAccepted ? receivedAt : nil }
        /// The clause that says that nothing more happens to it.
        var ended: String { isAccepted ? "TL-2" : stage == .notAccepted ? "ON-6" : "ON-2" }
    }

    /// A material of an application, and how it stands.
    struct Sheet: Hashable {
        var name: String
        var need: MaterialNeed
        var standing = MaterialStanding.unspecified
        var defect = ""
        var followsBy = ""
        var isNew = false

        var isSettled: Bool { [.good, .promised, .follows].contains(standing) }
    }

    struct Pause {
        var from: Int
        var to: Int?
    }

    /// What is kept beside a clock: the day it was due when last looked at, its last minute in time, and when it ran out.
    struct Limit {
        var budget = 0
        var due: Int?
        var closing: Int?
        var lapsedAt: Int64?
    }

    /// The uid the daemon runs under.
    let ownUID: UInt32

    init(now: Int64, isSimulated: Bool, ownUID: UInt32) {
        self.now = now
        self.isSimulated = isSimulated
        self.ownUID = ownUID
    }
}

extension World {
    /// Marks are only ever added.
    private mutating func sortMarks() {
        for mark in marks[sorted...] {
            marksOf[Days.day(ofMinute: Days.wallMinute(mark.at)), default: [:]][mark.person, default: []].append(mark)
        }
        sorted = marks.count
    }

    /// In the order they came.
    func marks(of person: String, on day: Int) -> [Mark] { marksOf[day]?[person] ?? [] }
}
