import HallProto
import Testing

@testable import hallctl

/// A log of arrivals and departures, the hall made for it, and its replay against canned answers.
@Suite("hallctl replay-punches")
struct PunchTests {
    private static let head = "employee,date,in,out\n"
    private static let schedule = ScheduleInfo(
        from: "2015-09-01", sessions: [SessionHours(starts: "10:00", ends: "17:00")], marking: .wholeDay, graceMinutes: 15,
        opensMinutes: 120, settlesMinutes: 360)
    private static let small = """
        Ann,2015-09-01,10:16,17:00
        Ann,2015-09-02,,
        Bob,2015-09-01,,16:44
        Bob,2015-09-02,,

        """

    private func log(_ rows: String) throws -> PunchLog {
        try PunchLog(Array((Self.head + rows).utf8), path: "punches.csv")
    }

    private func text(_ kind: ListKind, in lists: [ListFile]) throws -> String {
        String(decoding: try #require(lists.first { $0.kind == kind }).content, as: UTF8.self)
    }

    @Test func `punches are in the order of their minutes, whoever's they are`() throws {
        let log = try log(Self.small)
        #expect(log.people == ["Ann", "Bob"])
        #expect(log.days.map { String(ReplayCalendar.text(of: $0)) } == ["2015-09-01", "2015-09-02"])
        #expect(log.workedDays.map { String(ReplayCalendar.text(of: $0)) } == ["2015-09-01"])
        #expect(log.punches.map(\.person) == [0, 1, 0])
        #expect(log.punches.map(\.kind) == [.arrival, .departure, .departure])
        #expect(log.punches.map(\.minuteOfDay) == [616, 1004, 1020])
    }

    @Test(arguments: [
        (",2015-09-01,,", "employee"), ("Ann,2015-9-1,,", "date"), ("Ann,2015-02-29,,", "date"), ("Ann,,10:00,", "date"),
        ("Ann,2015-09-01,9:59,", "in"), ("Ann,2015-09-01,24:00,", "in"), ("Ann,2015-09-01,10:00:30,", "in"),
        ("Ann,2015-09-01,10:00,17.00", "out"), ("Bob,2015-09-01,,", "date"),
    ])
    func `a row that can't be read is named with its column`(row: String, column: String) async throws {
        let folder = try Folder()
        try write(Array((Self.head + "Bob,2015-09-01,09:50,17:00\n" + row + "\n").utf8), to: "\(folder.path)/p.csv")
        let run = await Run(Self.command("\(folder.path)/p.csv"))
        #expect(run.code == ExitCodes.usage)
        let said = "\(folder.path)/p.csv, row 2: \(column) is missing or wrong, or the person has a row of that day already"
        #expect(run.err == lines(said))
    }

    @Test func `what is no year of punches is refused before a call`() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/p.csv"
        for (content, said) in [
            ("employee,date,in\n", "\(path) holds no punches: a CSV in UTF-8 with the columns out is needed"),
            (Self.head, "\(path) has no rows"),
            (
                Self.head + "Ann,2015-12-31,,\nAnn,2016-01-01,,\n", "\(path) holds more than one year; replay each by itself"
            ),
        ] {
            try write(Array(content.utf8), to: path)
            let run = await Run(Self.command(path))
            #expect(run.code == ExitCodes.usage)
            #expect(run.err == lines(said))
            #expect(run.hall.asked.isEmpty)
        }
    }

    @Test func `the sample's calendar is what its punches say`() throws {
        let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let sample = "/\(path)/Examples/punches-sample/punches.csv"
        let log = try PunchLog(try contents(of: sample), path: sample)
        let hall = PunchHall(log, Self.schedule)
        #expect(log.people == ["钟一诺", "卞思齐", "路采薇", "葛行舟", "邵清"])
        #expect(log.workedDays.count == 43)
        #expect(hall.openings == ["2015-10-01"])
        #expect(hall.holidays == 2)
        #expect(
            hall.exceptions.map { "\($0.date) \($0.kind.shortName) \($0.name)" } == [
                "2015-01-01 holiday fixed festival", "2015-05-01 holiday fixed festival", "2015-10-01 holiday fixed festival",
                "2015-09-03 holiday nobody came", "2015-10-02 holiday nobody came",
                "2015-10-10 makeup-workday somebody came",
            ])
    }

    @Test func `everybody has a login of their own, or all come to one terminal`() throws {
        let hall = PunchHall(try log("Ann,2015-10-01,10:00,\n\"Bo, b\",2015-10-02,,\n"), Self.schedule)
        let own = hall.lists(uid: 7, firstLogin: 501)
        #expect(try text(.logins, in: own) == "uid,person_id,terminal_id\n501,E1,\n502,E2,\n503,K1,\n")
        #expect(try text(.logins, in: hall.lists(uid: 7, firstLogin: nil)) == "uid,person_id,terminal_id\n7,,T-punches\n")
        #expect(try text(.staff, in: own) == "id,name,unit_id\nE1,Ann,U1\nE2,\"Bo, b\",U1\nK1,registrar,U1\n")
        #expect(try text(.roles, in: own) == "person_id,role\nK1,registrar\n")
        #expect(
            try text(.schedules, in: own)
                == lines(
                    "from,sessions,marking,grace_minutes,opens_minutes,settles_minutes",
                    "2015-09-01,10:00-17:00,whole_day,15,120,360"))
        #expect(
            try text(.duties, in: own)
                == lines(
                    "person_id,kind,from,until,reason", "K1,off,2015-09-01,,stands in no row of the log",
                    "E1,on,2015-10-01,2015-10-01,somebody came on a fixed festival",
                    "E2,on,2015-10-01,2015-10-01,somebody came on a fixed festival"))
    }

    @Test func `the sheet counts each kind of record`() throws {
        let people = PunchHall(try log(Self.small), Self.schedule).people.dropLast()
        let records = [
            Self.record("E1", .attended, late: 16), Self.record("E1", .attended, late: 20, early: 30),
            Self.record("E1", .unaccounted), Self.record("E2", .attended, missingIn: true),
            Self.record("E2", .attended, early: 16, missingOut: false), Self.record("E2", .attended, missingOut: true),
        ]
        let sheet = PunchSheet(records, of: Array(people))
        #expect(
            String(decoding: sheet.csv, as: UTF8.self)
                == lines(
                    "employee,sessions,late,late_minutes,early,early_minutes,unaccounted,missing_in,missing_out",
                    "Ann,3,2,36,1,30,1,0,0", "Bob,3,0,0,1,16,0,1,1"))
        #expect(
            sheet.text(Look(language: .en, clock: .fixed(seconds: 0), colours: false)) + "\n"
                == lines(
                    "Person  Sessions  Late  min late  Early  min early  Unaccounted  no sign-in  no sign-out",
                    "Ann            3     2        36      1         30            1           0            0",
                    "Bob            3     0         0      1         16            0           1            1",
                    "all            6     2        36      2         46            1           1            1"))
        #expect(String(decoding: sheet.recordsCSV, as: UTF8.self).hasSuffix("Bob,2015-09-01,attended,0,0,0,1\n"))
    }

    @Test func `everybody signs with their own badge at the minute of the punch`() async throws {
        let folder = try Folder()
        try write(Array((Self.head + Self.small).utf8), to: "\(folder.path)/p.csv")
        let hall = FakeHall(Self.answers(firstToSign: "Ann"))
        let run = await Run(
            Self.command("\(folder.path)/p.csv") + ["--sheet", "\(folder.path)/sheet.csv"], hall: hall,
            variables: ["TZ": "Asia/Shanghai"])
        #expect(run.code == 0)
        #expect(run.out.hasSuffix("\nReplayed; nothing was unexpected.\n"))
        #expect(run.out.contains("10:00–17:00 every day, marked once in and once out; 15 minutes of grace"))
        #expect(run.err == lines("the hall is made; 3 calls to replay"))
        #expect(
            String(decoding: try contents(of: "\(folder.path)/sheet.csv"), as: UTF8.self)
                == lines(
                    "employee,sessions,late,late_minutes,early,early_minutes,unaccounted,missing_in,missing_out",
                    "Ann,1,1,16,0,0,0,0,0", "Bob,1,0,0,1,16,0,1,0"))
        #expect(
            hall.asked.map(\.path) == [
                "Admin/Status", "Directory/ListStaff", "Identity/WhoAmI", "Directory/Import", "Identity/IssueBadge",
                "Identity/SetFirstPin", "Identity/IssueBadge", "Identity/SetFirstPin", "Identity/IssueBadge",
                "Identity/SetFirstPin", "Calendar/LoadYear", "Admin/AdvanceClock", "Identity/OpenBadgeSession",
                "Attendance/SignIn", "Admin/AdvanceClock", "Identity/OpenBadgeSession", "Attendance/SignOut",
                "Admin/AdvanceClock", "Identity/OpenBadgeSession", "Attendance/SignOut", "Admin/AdvanceClock",
                "Identity/OpenBadgeSession", "Attendance/ListRecords", "Journal/Head",
            ])
        let badges = hall.asked.filter { $0.path == "Identity/OpenBadgeSession" }.map(\.json)
        #expect(zip(badges, ["B-E1", "B-E2", "B-E1", "B-K1"]).allSatisfy { $0.contains("\"badgeNumber\":\"\($1)\"") })
        #expect(hall.asked.filter { $0.path.hasPrefix("Attendance/") }.allSatisfy { $0.options.badgeSession == "token" })
    }

    @Test func `a signature taken for another's fails the replay`() async throws {
        let folder = try Folder()
        try write(Array((Self.head + Self.small).utf8), to: "\(folder.path)/p.csv")
        let run = await Run(
            Self.command("\(folder.path)/p.csv"), hall: FakeHall(Self.answers(firstToSign: "Bob")),
            variables: ["TZ": "Asia/Shanghai"])
        #expect(run.code == 1)
        #expect(
            run.out.hasSuffix("\nUnexpected:\n  1 signatures were taken for somebody else's or another minute's\n"))
    }

    @Test(arguments: [
        (
            AdminStatusReply(timeZone: "Asia/Shanghai", simulatedClock: false),
            "a replay needs a simulated clock: start a hall of its own with hallD --simulated-clock"
        ),
        (
            AdminStatusReply(timeZone: "Europe/Paris", simulatedClock: true),
            "run it with TZ=Europe/Paris: a replay counts days in the hall's time zone"
        ),
    ])
    func `a hall that is not made for it is left alone`(status: AdminStatusReply, said: String) async throws {
        let folder = try Folder()
        try write(Array((Self.head + Self.small).utf8), to: "\(folder.path)/p.csv")
        let hall = FakeHall(["Admin/Status": [.reply(status)]])
        let run = await Run(Self.command("\(folder.path)/p.csv"), hall: hall, variables: ["TZ": "Asia/Shanghai"])
        #expect(run.code == ExitCodes.usage)
        #expect(run.err == lines(said))
        #expect(hall.asked.map(\.path) == ["Admin/Status"])
    }
}

extension PunchTests {
    fileprivate static func command(_ file: String) -> [String] {
        ["replay-punches", file, "--hours", "10:00-17:00", "--grace", "15", "--opens", "120", "--settles", "360"]
    }

    fileprivate static func record(
        _ person: String, _ standing: SessionStanding, late: Int32 = 0, early: Int32 = 0, missingIn: Bool = false,
        missingOut: Bool = false
    ) -> SessionRecordInfo {
        SessionRecordInfo(
            personID: person, personName: person == "E1" ? "Ann" : "Bob", date: "2015-09-01", place: 1, standing: standing,
            lateMinutes: late, earlyMinutes: early, missingSignIn: missingIn, missingSignOut: missingOut)
    }

    /// A hall that goes along with the small log.
    fileprivate static func answers(firstToSign: String) -> [String: [FakeHall.Answer]] {
        let midnight = ReplayCalendar.local.instant(day: (replayInstant("2015-09-01T00:00:00Z") ?? 0) / 86_400, minuteOfDay: 0)
        let at = { (minute: Int64) in Timestamp(seconds: midnight + minute * 60, nanos: 0) }
        let records = [
            record("E1", .attended, late: 16), record("E2", .attended, early: 16, missingIn: true),
        ]
        return [
            "Admin/Status": [.reply(AdminStatusReply(now: at(0), timeZone: "Asia/Shanghai", simulatedClock: true))],
            "Directory/ListStaff": [.reply(ListStaffReply())], "Identity/WhoAmI": [.reply(WhoAmIReply(uid: 7))],
            "Directory/Import": [.reply(ImportReply())], "Identity/IssueBadge": [.reply(IssueBadgeReply())],
            "Identity/SetFirstPin": [.reply(SetFirstPinReply())], "Calendar/LoadYear": [.reply(LoadYearReply())],
            "Admin/AdvanceClock": [.reply(AdvanceClockReply())],
            "Identity/OpenBadgeSession": [.reply(OpenBadgeSessionReply(token: "token", idleMinutes: 10))],
            "Attendance/SignIn": [.reply(SignInReply(at: at(616), personName: firstToSign))],
            "Attendance/SignOut": [
                .reply(SignOutReply(at: at(1004), personName: "Bob")), .reply(SignOutReply(at: at(1020), personName: "Ann")),
            ],
            "Attendance/ListRecords": [.reply(ListRecordsReply(records: records))],
            "Journal/Head": [.reply(JournalHeadReply(seq: 20))],
        ]
    }
}
