// What is said when something was done.
extension Phrase {
    static func signedIn(_ name: String, at time: String) -> Phrase {
        Phrase(zh: "\(name)已签到：\(time)。", en: "\(name) signed in: \(time).")
    }

    static func signedOut(_ name: String, at time: String) -> Phrase {
        Phrase(zh: "\(name)已签退：\(time)。", en: "\(name) signed out: \(time).")
    }

    static let firstMarkCounts = Phrase(zh: "今天已签过到，以首次为准。", en: " There was one before; the first counts.")
    static let lastMarkCounts = Phrase(zh: "今天已签过退，以末次为准。", en: " There was one before; this one counts now.")
    static let noSignInToday = Phrase(zh: "今天没有签到记录。", en: " No sign-in is on record today.")

    static func badgeOpened(_ name: String, minutes: Int32) -> Phrase {
        Phrase(zh: "\(name)已刷牌登录；\(minutes)分钟不操作自动退出。", en: "\(name) is at this terminal; idle for \(minutes) minutes ends it.")
    }

    static let badgeClosed = Phrase(zh: "刷牌登录已结束。", en: "The badge session is closed.")

    static func badgeBlocked(_ badge: String, sessions: Int32) -> Phrase {
        Phrase(zh: "工牌\(badge)已停用，结束登录\(sessions)处。", en: "Badge \(badge) is blocked; sessions ended: \(sessions).")
    }

    static let pinIsSet = Phrase(zh: "密码已设置。", en: "The PIN is set.")

    static func activationCodeIs(_ code: String) -> Phrase {
        Phrase(zh: "激活码：\(code)（请当面交给本人，只能用一次）", en: "Activation code: \(code) (hand it over in person; it works once)")
    }

    static let nobodyKnown = Phrase(zh: "系统不知道您是谁。", en: "The hall does not know a person behind this login.")
    static func youAre(_ name: String) -> Phrase { Phrase(zh: "您是\(name)。", en: "You are \(name).") }

    static let accepted = Phrase(zh: "已受理。", en: "Accepted.")
    static let filed = Phrase(zh: "已收件。", en: "Filed.")
    static let byTheLaw = Phrase(zh: "逾期未告知，视为受理", en: "by the law: nobody answered in time")

    static func paperIssued(_ kind: Phrase, _ number: String, id: String) -> Phrase {
        Phrase(
            zh: "\(kind.zh) \(number)：hallctl paper print \(id)", en: "\(kind.en) \(number): hallctl paper print \(id)")
    }

    static func late(_ subjects: [String]) -> Phrase {
        Phrase(
            zh: "首次告知时就应写明：\(subjects.joined(separator: "、"))。已作为疑似违规登记，请准备说明。",
            en: "Should have been told the first time: \(subjects.joined(separator: ", ")). Noted as a breach to explain.")
    }

    static func notPair(_ text: String, _ option: String) -> Phrase {
        Phrase(zh: "\(option) 请写成 名称=内容，不是“\(text)”", en: "\(option) takes NAME=WORDS, not “\(text)”")
    }

    static func queryCodeIs(_ code: String) -> Phrase {
        Phrase(zh: "查询码：\(code)（请告知申请人）", en: "Query code: \(code) (for the applicant)")
    }

    static func possibleDoubles(_ numbers: [String]) -> Phrase {
        Phrase(
            zh: "同一申请人同一事项还有在办件：\(numbers.joined(separator: "、"))",
            en: "The same applicant has open cases of this item: \(numbers.joined(separator: ", "))")
    }

    static func doubledItems(_ codes: [String]) -> Phrase {
        Phrase(
            zh: "同一事项有多件在办：\(codes.joined(separator: "、"))",
            en: "More than one case is open under: \(codes.joined(separator: ", "))")
    }

    static func rehomed(_ count: Int) -> Phrase {
        Phrase(zh: "已移交\(count)件：", en: "Handed over: \(count)")
    }
    static func wouldBeRehomed(_ count: Int) -> Phrase {
        Phrase(zh: "将移交\(count)件（预览，未移交）：", en: "Would be handed over: \(count) (a preview, nothing is done)")
    }
    static func nowVacant(_ post: String, _ place: String) -> Phrase {
        Phrase(zh: "\(post)缺\(place)岗，请尽快安排", en: "\(post) has no \(place) now; name one soon")
    }

    static func workingDays(_ days: Int32) -> Phrase {
        Phrase(zh: "\(days)个工作日", en: days == 1 ? "1 working day" : "\(days) working days")
    }

    static func dueOnDay(_ day: String) -> Phrase { Phrase(zh: "\(day)到期", en: "due \(day)") }
    static func lapsedAt(_ time: String) -> Phrase { Phrase(zh: "已于\(time)超期", en: "ran out \(time)") }

    static func heldUntil(_ time: String) -> Phrase {
        Phrase(zh: "届满时无法登记，\(time)起视为受理", en: "no answer could be recorded; accepted by the law from \(time)")
    }

    static func pausedFrom(_ from: String, to: String) -> Phrase {
        Phrase(
            zh: to.isEmpty ? "自\(from)起暂停" : "暂停：\(from)至\(to)",
            en: to.isEmpty ? "paused since \(from)" : "paused \(from) to \(to)")
    }

    static func forWhom(_ name: String, _ other: String) -> Phrase {
        Phrase(zh: "\(name)代\(other)", en: "\(name) for \(other)")
    }
}

// Lists, the calendar, the journal, the daemon.
extension Phrase {
    static let nothingFound = Phrase(zh: "没有记录。", en: "Nothing found.")
    static let onlyChecked = Phrase(zh: "仅作检查，没有改动。", en: "Only checked; nothing was changed.")

    static func written(_ path: String, bytes: Int) -> Phrase {
        Phrase(zh: "已写入\(path)（\(bytes)字节）", en: "Written: \(path) (\(bytes) bytes)")
    }

    static func yearLoaded(_ year: Int32, moved: Int32) -> Phrase {
        Phrase(zh: "\(year)年日历已载入，期限变动\(moved)处。", en: "The calendar of \(year) is loaded; deadlines moved: \(moved).")
    }

    static func toBeSupplemented(_ count: Int32) -> Phrase {
        Phrase(
            zh: "\(count)份文书所载到期日已变，请逐份补充告知（hallctl paper supplement 编号）：",
            en: "\(count) papers show a due date that is no longer true; supplement each (hallctl paper supplement ID):")
    }

    static let chainHolds = Phrase(zh: "日志链完整。", en: "The chain holds.")

    static func chainBroken(at seq: Int64) -> Phrase {
        Phrase(zh: "日志链在第\(seq)条断裂！", en: "The chain is broken at entry \(seq)!")
    }

    static func feedBroken(after seq: Int64) -> Phrase {
        Phrase(zh: "连接中断，从第\(seq)条之后继续。", en: "The feed broke off; going on after entry \(seq).")
    }

    static func backedUp(_ path: String, bytes: Int64, removed: Int32) -> Phrase {
        Phrase(
            zh: "备份完成：\(path)（\(bytes)字节），清理旧备份\(removed)份。",
            en: "Backed up: \(path) (\(bytes) bytes); old copies removed: \(removed).")
    }

    static func clockMoved(_ now: String, done: Int32) -> Phrase {
        Phrase(zh: "大厅时间：\(now)，处理到期事项\(done)件。", en: "Hall time is \(now); agenda entries done: \(done).")
    }

    static func clockConfirmed(_ now: String) -> Phrase {
        Phrase(zh: "时钟已确认：\(now)。", en: "The clock is confirmed: \(now).")
    }

    static func loginMapped(_ uid: UInt32, _ whom: String) -> Phrase {
        Phrase(zh: "系统用户\(uid)对应\(whom)。", en: "Uid \(uid) stands for \(whom).")
    }

    static func loginUnmapped(_ uid: UInt32) -> Phrase {
        Phrase(zh: "系统用户\(uid)不再对应任何人。", en: "Uid \(uid) stands for nobody now.")
    }

    static func roleGranted(_ person: String, _ role: String) -> Phrase {
        Phrase(zh: "已授予\(person)：\(role)。", en: "\(person) is \(role) now.")
    }

    static func roleRevoked(_ person: String, _ role: String) -> Phrase {
        Phrase(zh: "已收回\(person)：\(role)。", en: "\(person) is no longer \(role).")
    }
}
