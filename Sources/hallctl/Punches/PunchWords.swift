import HallProto

extension Help {
    static let punches = Phrase(
        zh: "在模拟时钟上重放一年的上下班打卡，并列出全年考勤",
        en: "Drive a year of arrivals and departures through a daemon on a simulated clock.")
    static let punchesFile = Phrase(zh: "打卡CSV文件：employee,date,in,out", en: "The punches, a CSV file: employee,date,in,out.")
    static let punchesHours = Phrase(zh: "一天的班次，如 10:00-17:00", en: "The day's session, as 10:00-17:00.")
    static let punchesLogins = Phrase(
        zh: "各人用自己的账号，uid从此数起（需root）；不填则刷工牌输PIN",
        en: "Everybody has a login of their own, from this uid on (needs root); left out: badge and PIN.")
    static let punchesSheet = Phrase(zh: "考勤表另存为CSV", en: "Write the sheet as CSV, too.")
    static let punchesRecords = Phrase(zh: "各班次记录另存为CSV", en: "Write what became of each session as CSV, too.")
}

extension Phrase {
    static let punchSessions = Phrase(zh: "应出勤", en: "Sessions")
    static let punchLate = Phrase(zh: "迟到", en: "Late")
    static let punchLateMinutes = Phrase(zh: "迟到分钟", en: "min late")
    static let punchEarly = Phrase(zh: "早退", en: "Early")
    static let punchEarlyMinutes = Phrase(zh: "早退分钟", en: "min early")
    static let punchUnaccounted = Phrase(zh: "待核", en: "Unaccounted")
    static let punchTotal = Phrase(zh: "合计", en: "all")

    static let punchPeople = Phrase(zh: "人员", en: "people")
    static let punchDaysWorked = Phrase(zh: "有人到岗的日子", en: "days on which somebody came")
    static let punchHolidays = Phrase(zh: "无人到岗而列为假日的工作日", en: "weekdays on which nobody came, made holidays")
    static let punchOpenings = Phrase(zh: "有人到岗而临时开放的法定节日", en: "fixed festivals on which somebody came, opened for the day")
    static let punchSignatures = Phrase(zh: "签到签退", en: "signatures")

    static func punchSchedule(_ schedule: ScheduleInfo) -> Phrase {
        let hours = text(of: schedule.sessions)
        let (grace, opens, settles) = (schedule.graceMinutes, schedule.opensMinutes, schedule.settlesMinutes)
        return Phrase(
            zh: "作息：每天\(hours)，全天签一次；宽限\(grace)分钟，班前\(opens)分钟起可签到，班后\(settles)分钟结算。",
            en:
                "The schedule: \(hours) every day, marked once in and once out; \(grace) minutes of grace, sign-in opens \(opens)"
                + " minutes before, settled \(settles) minutes after.")
    }

    static let punchCalendar = Phrase(
        zh: "日历：无人到岗的工作日为假日，有人到岗的日子人人应出勤；日期固定的三个节日必须是假日，有人到岗的临时开放。",
        en:
            "The calendar: weekdays on which nobody came are holidays, days on which somebody came are worked by everybody; the three"
            + " festivals whose date is fixed have to be holidays, and are opened where somebody came.")
    static let punchSigning = Phrase(
        zh: "签名：时钟拨到每次打卡的那一分钟，由本人以自己的账号或工牌签。",
        en: "Signing: the clock is moved to the minute of each punch, and the person signs under their own login or badge.")

    static func notPunches(_ path: String, _ columns: [String]) -> Phrase {
        Phrase(
            zh: "\(path)不是打卡记录：需要UTF-8 CSV，含\(columns.joined(separator: "、"))列",
            en: "\(path) holds no punches: a CSV in UTF-8 with the columns \(columns.joined(separator: ", ")) is needed")
    }

    static func badPunchRow(_ path: String, row: Int, _ column: String) -> Phrase {
        Phrase(
            zh: "\(path)第\(row)行的\(column)缺失、写错，或同一人同一天已有一行",
            en: "\(path), row \(row): \(column) is missing or wrong, or the person has a row of that day already")
    }

    static func punchesOfOneYear(_ path: String) -> Phrase {
        Phrase(zh: "\(path)跨了年度，请按年拆开", en: "\(path) holds more than one year; replay each by itself")
    }

    static let punchLoginsWantRoot = Phrase(
        zh: "只有root能以各人的账号连接；不加 --logins 则各人刷工牌",
        en: "only root can connect under other logins; without --logins badges are used")

    static func punchLoginMistaken(_ uid: UInt32) -> Phrase {
        Phrase(zh: "大厅没有把uid \(uid)认作其本人", en: "the hall takes uid \(uid) for somebody else")
    }

    static func punchMistaken(_ count: Int) -> Phrase {
        Phrase(zh: "有\(count)次签名记成了别人或别的时间", en: "\(count) signatures were taken for somebody else's or another minute's")
    }

    static func punchPending(_ count: Int) -> Phrase {
        Phrase(zh: "有\(count)个班次还没有结算", en: "\(count) sessions are not settled")
    }

    static let punchSessionsMissing = Phrase(
        zh: "有人的班次数与有人到岗的日子数不一致", en: "somebody's sessions and the days on which somebody came differ in number")
    static let punchStrangers = Phrase(zh: "考勤里有不在打卡记录中的人", en: "there are records of somebody who is not in the log")
}
