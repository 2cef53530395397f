import HallProto
import Testing

@testable import HallDaemon

/// Lists come in all together or not at all.
@Suite struct ListsImportTests {
    @Test func `a hall's lists come in in any order, and again to no effect`() async throws {
        try await DirectoryHall.run { hall in
            let first = try await hall.take(Self.hall)
            #expect(first[.units] == ImportCount(kind: .units, added: 2))
            #expect(first[.staff] == ImportCount(kind: .staff, added: 3))
            #expect(first[.materials] == ImportCount(kind: .materials, added: 2))
            #expect(first[.settings] == ImportCount(kind: .settings, changed: 2))
            let seq = try hall.seq()
            let second = try await hall.take(Self.hall)
            #expect(second.values.allSatisfy { $0.added == 0 && $0.changed == 0 && $0.unchanged > 0 })
            #expect(try hall.journal(after: seq).isEmpty)
            let staff = try await hall.directory.getStaff(GetStaffRequest(id: "S01")).staff
            #expect(staff?.badgeNumber == "B01")
            #expect(staff?.category == .civilServant)
            let item = try await ItemsClient(hall.caller()).get(GetItemRequest(code: "I1")).item
            #expect(item?.version == 1)
            #expect(item?.pauseCauses == [.supplement, .publicNotice])
            #expect(item?.materials.map(\.name) == ["身份证", "户口簿"])
        }
    }

    @Test func `the sample hall comes in as it lies there`() async throws {
        try await DirectoryHall.run { hall in
            var files: [ListFile] = []
            for form in ListForm.inOrder {
                guard let content = try? DirectoryHall.file("Examples/sample-hall/\(form.fileName)") else { continue }
                files.append(ListFile(kind: form.kind, content: content))
            }
            #expect(files.count >= 9)
            let counts = try await hall.directory.import(ImportRequest(files: files)).counts
            #expect(counts.map(\.kind) == files.map(\.kind))
        }
    }

    @Test func `every bad row of every file is named, and nothing is taken in`() async throws {
        try await DirectoryHall.run { hall in
            let seq = try hall.seq()
            let told = await failure {
                _ = try await hall.take([
                    .units: "id,name\nU1,民政办\nU 2,社保所\n",
                    .windows: "id,name\nW1,\n",
                    .staff: """
                    id,name,unit_id,rank,category
                    S01,张三,U1,1,civil_servant

                    S02,李四,U7,2,institution
                    S03,王五,U1,x,
                    S04,赵六,U1,1,boss
                    S01,张三,U1,1,
                    """,
                    .settings: "key,value\nopening_time,25:00\n",
                ])
            }
            #expect(told?.code == .invalidArgument)
            #expect(
                Set(told?.fields ?? []) == [
                    "units.csv:3:id", "windows.csv:2:name", "staff.csv:4:unit_id", "staff.csv:5:rank",
                    "staff.csv:6:category", "staff.csv:7:id", "settings.csv:2:value",
                ])
            #expect(try await hall.directory.listUnits(ListUnitsRequest()).units.isEmpty)
            #expect(try hall.journal(after: seq).filter { !$0.hasSuffix("callRefused") }.isEmpty)
        }
    }

    @Test func `a row is not blamed for the bad row it refers to`() async throws {
        try await DirectoryHall.run { hall in
            var files = Self.hall
            files[.units] = "id,name\nU1,\nU2,社保所\n"
            let told = await failure { [files] in _ = try await hall.take(files) }
            #expect(told?.fields == ["units.csv:2:name"])
        }
    }

    @Test func `a rule's no names its clause and its row`() async throws {
        try await DirectoryHall.run { hall in
            var files = Self.hall
            files[.posts] = "id,name,window_id,unit_id,a_person_id,b_person_ids\nP1,民政岗,W1,U1,S01,S03\n"
            files[.items] =
                "code,name,unit_id,post_id,kind,promised_days,statutory_days,ending\nI1,低保,U1,P1,promised,30,20,decision\n"
            let untrained = await failure { [files] in _ = try await hall.take(files) }
            #expect(untrained?.fields == ["posts.csv:2"])
            #expect(untrained?.reasons.first?.hasPrefix("CO-3 ") == true)
            files[.posts] = Self.hall[.posts]
            let slow = await failure { [files] in _ = try await hall.take(files) }
            #expect(slow?.fields == ["items.csv:2"])
            #expect(slow?.reasons.first?.hasPrefix("TL-1 ") == true)
        }
    }

    @Test(arguments: [
        ("id,nom\nU1,x\n", ["units.csv:1:nom", "units.csv:1:name"]),
        ("id,name,name\nU1,x,y\n", ["units.csv:1:name"]),
        ("id\nU1\n", ["units.csv:1:name"]),
        ("id,name\nU1,x,y\n", ["units.csv:2"]),
        ("id,name\nU1,\"x\n", ["units.csv:2"]),
        ("id,name\n,x\n", ["units.csv:2:id"]),
        ("\n", ["units.csv:1"]),
    ])
    func `a file that can't be read is named by its line`(text: String, fields: [String]) async throws {
        try await DirectoryHall.run { hall in
            let told = await failure { _ = try await hall.take([.units: text]) }
            #expect(told?.fields == fields)
        }
    }

    @Test func `two hundred faults are named, and the rest counted`() async throws {
        try await DirectoryHall.run { hall in
            let rows = (1...250).map { "U\($0)," }.joined(separator: "\n")
            let told = await failure { _ = try await hall.take([.units: "id,name\n" + rows]) }
            #expect(told?.fields.count == 201)
            #expect(told?.reasons.last == "另有 50 处 / and 50 more")
        }
    }

    @Test func `more rows than the writer can be held for are not begun`() async throws {
        try await DirectoryHall.run { hall in
            let rows = (0...ListSheets.rowsMax).map { "U\($0),x" }.joined(separator: "\n")
            let told = await failure { _ = try await hall.take([.units: "id,name\n" + rows]) }
            #expect(told?.fields == ["files"])
        }
    }

    @Test func `a rehearsal counts the same and keeps nothing`() async throws {
        try await DirectoryHall.run { hall in
            let seq = try hall.seq()
            let rehearsed = try await hall.take(Self.hall, dryRun: true)
            #expect(try hall.journal(after: seq).isEmpty)
            #expect(try await hall.directory.listUnits(ListUnitsRequest()).units.isEmpty)
            #expect(try await hall.take(Self.hall) == rehearsed)
            let told = await failure { _ = try await hall.take([.units: "id,name\nU1,\n"], dryRun: true) }
            #expect(told?.fields == ["units.csv:2:name"])
        }
    }

    @Test func `GB18030 comes in as UTF-8 does`() async throws {
        try await DirectoryHall.run { hall in
            // "id,name\nU1,民政办\n"
            let content: [UInt8] =
                Array("id,name\nU1,".utf8) + [0xC3, 0xF1, 0xD5, 0xFE, 0xB0, 0xEC] + Array("\n".utf8)
            let file = ListFile(kind: .units, content: content)
            _ = try await hall.directory.import(ImportRequest(files: [file]))
            #expect(try await hall.directory.listUnits(ListUnitsRequest()).units.map(\.name) == ["民政办"])
        }
    }

    @Test func `one file a list, of a kind there is`() async throws {
        try await DirectoryHall.run { hall in
            let file = ListFile(kind: .units, content: Array("id,name\n".utf8))
            let twice = await failure { _ = try await hall.directory.import(ImportRequest(files: [file, file])) }
            #expect(twice?.fields == ["files[1].kind"])
        }
    }

    /// A small hall, every list of it, in no order.
    static let hall: [ListKind: String] = [
        .units: "id,name,address,phone\nU1,民政办,一楼,0500-1\nU2,社保所,二楼,0500-2\n",
        .windows: "id,name\nW1,综合窗口\n",
        .staff: """
        id,name,unit_id,position,rank,category,qualified_post_ids,badge_number
        S01,张三,U1,主任,1,civil_servant,P1,B01
        S02,李四,U1,科员,2,institution,P1;P1,B02
        S03,王五,U2,科员,2,contract,,
        """,
        .posts: "id,name,window_id,unit_id,a_person_id,b_person_ids\nP1,民政岗,W1,U1,S01,S02\n",
        .items: """
        code,name,unit_id,post_id,kind,licence,promised_days,statutory_days,pause_causes,basis,ending
        I1,低保申请,U1,P1,promised,否,10,30,public_notice;supplement,社会救助暂行办法,decision
        """,
        .materials: "item_code,name,need,originals,copies\nI1,身份证,required,1,1\nI1,户口簿,may_follow,1,0\n",
        .roles: "person_id,role\nS01,director\nS02,registrar\n",
        .terminals: "id,name,window_id\nT1,1号终端,W1\n",
        .serviceAccounts: "id,name,role\nkiosk,查询机,public\n",
        .logins: "uid,person_id,terminal_id,service_account_id\n1001,S01,,\n1002,S02,,\n2001,,T1,\n3001,,,kiosk\n",
        .settings: "key,value\nopening_time,18:00\nclosing_time,22:00\n",
        .calendarYears: "year,source,issued_on\n2027,国办发明电,2026-11-01\n",
        .schedules:
            "from,sessions,marking,grace_minutes,opens_minutes,settles_minutes\n2026-03-01,18:00-20:00;20:30-22:00,whole_day,5,60,30\n",
        .duties: """
        person_id,kind,from,until,weekdays,places,reason
        S02,off,2026-03-02,2026-03-31,monday;friday,2,轮休
        S03,unmarked,2026-03-02,,,,免签
        """,
        .leaveKinds: """
        id,name,basis,standing,counting,allowance,days_max,sudden,waits_for_cover,papers,retired
        care,陪护假,本省条例,leave,calendar_days,each_year,15,否,是,户口簿:0;住院证明:3,否
        blood,献血假,,leave,workdays,each_time,1,否,否,,是
        """,
        .calendarDays: "date,kind,name\n2027-01-01,holiday,元旦\n2027-05-01,holiday,劳动节\n2027-10-01,holiday,国庆节\n",
    ]
}
