import HallProto
import Testing

@testable import HallDaemon

/// What is given out can be taken in again; what is taken in again changes what it should.
@Suite struct ListsRoundTripTests {
    @Test func `export, import, export is the same to the byte`() async throws {
        var given: [ListKind: [UInt8]] = [:]
        try await DirectoryHall.run { hall in
            _ = try await hall.take(ListsImportTests.hall)
            for form in ListForm.inOrder { given[form.kind] = try await hall.give(form.kind) }
            let files = given.map { ListFile(kind: $0.key, content: $0.value) }
            let counts = try await hall.directory.import(ImportRequest(files: files)).counts
            #expect(counts.allSatisfy { $0.added == 0 && $0.changed == 0 && $0.unchanged > 0 })
        }
        try await DirectoryHall.run { hall in
            let files = given.map { ListFile(kind: $0.key, content: $0.value) }
            _ = try await hall.directory.import(ImportRequest(files: files))
            for (kind, content) in given {
                let again = try await hall.give(kind)
                #expect(String(decoding: again, as: UTF8.self) == String(decoding: content, as: UTF8.self))
            }
        }
    }

    @Test func `a column left out leaves what is there`() async throws {
        try await DirectoryHall.run { hall in
            _ = try await hall.take(ListsImportTests.hall)
            let counts = try await hall.take([
                .units: "id,name\nU1,民政和退役军人事务办\nU2,社保所\nU3,司法所\n",
                .staff: "id,name,unit_id\nS02,李四,U2\n",
            ])
            #expect(counts[.units] == ImportCount(kind: .units, added: 1, changed: 1, unchanged: 1))
            let units = try await hall.directory.listUnits(ListUnitsRequest()).units
            #expect(units[0] == UnitInfo(id: "U1", name: "民政和退役军人事务办", address: "一楼", phone: "0500-1", version: 2))
            let staff = try await hall.directory.getStaff(GetStaffRequest(id: "S02")).staff
            #expect(staff?.qualifiedPostIDs == ["P1"])
            #expect(staff?.badgeNumber == "B02")
            #expect(staff?.unitID == "U2")
        }
    }

    @Test func `materials replace those of the items they name`() async throws {
        try await DirectoryHall.run { hall in
            _ = try await hall.take(ListsImportTests.hall)
            let counts = try await hall.take([
                .materials: "item_code,name,need,note\nI1,户口簿,required,首页\nI1,身份证,required,\nI1,照片,required,\n"
            ])
            #expect(counts[.materials] == ImportCount(kind: .materials, added: 1, changed: 2))
            let item = try await ItemsClient(hall.caller()).get(GetItemRequest(code: "I1")).item
            #expect(item?.materials.map(\.name) == ["户口簿", "身份证", "照片"])
            #expect(item?.version == 2)
            let told = await failure {
                _ = try await hall.take([.materials: "item_code,name,need\nI9,照片,required\nI1,照片,sometimes\n"])
            }
            #expect(told?.fields == ["materials.csv:3:need"])
            let unknown = await failure {
                _ = try await hall.take([.materials: "item_code,name,need\nI9,照片,required\n"])
            }
            #expect(unknown?.fields == ["materials.csv:2:item_code"])
        }
    }

    @Test func `kinds of leave are changed by their list, those the program ships with too`() async throws {
        try await DirectoryHall.run { hall in
            let given = String(decoding: try await hall.give(.leaveKinds), as: UTF8.self)
            let marriage = try #require(given.split(whereSeparator: \.isNewline).first { $0.hasPrefix("marriage,") })
            #expect(marriage.contains(",each_time,3,"), "\(marriage)")
            let counts = try await hall.take([
                .leaveKinds: """
                id,name,standing,counting,allowance,days_max,papers
                marriage,婚假,leave,calendar_days,each_time,18,结婚证：5
                """
            ])
            #expect(counts[.leaveKinds] == ImportCount(kind: .leaveKinds, changed: 1))
            let kinds = try await LeavesClient(hall.caller()).listKinds(ListLeaveKindsRequest()).kinds
            let kind = try #require(kinds.first { $0.id == "marriage" })
            #expect(kind.daysMax == 18 && kind.version == 2 && !kind.basis.isEmpty && kind.waitsForCover)
            #expect(kind.papers == [LeavePaperNeed(name: "结婚证", dueWorkdays: 5)])
            let told = await failure {
                _ = try await hall.take([
                    .leaveKinds: """
                    id,name,standing,counting,allowance,days_max,papers
                    a,甲,leave,workdays,each_time,0,
                    b,乙,leave,workdays,unbounded,0,证明
                    c,丙,leave,workdays,unbounded,0,证明:61
                    d,丁,away,workdays,unbounded,0,
                    """
                ])
            }
            #expect(
                told?.fields == [
                    "leave-kinds.csv:2:days_max", "leave-kinds.csv:3:papers", "leave-kinds.csv:4:papers",
                    "leave-kinds.csv:5:standing",
                ])
        }
    }

    @Test func `a badge is given once, and trainings must be for posts there are`() async throws {
        try await DirectoryHall.run { hall in
            _ = try await hall.take(ListsImportTests.hall)
            let told = await failure {
                _ = try await hall.take([
                    .staff: """
                    id,name,unit_id,badge_number,qualified_post_ids
                    S01,张三,U1,B09,P1
                    S03,王五,U2,B02,
                    S04,赵六,U2,,P9
                    """
                ])
            }
            #expect(
                Set(told?.fields ?? []) == [
                    "staff.csv:2:badge_number", "staff.csv:3:badge_number", "staff.csv:4:qualified_post_ids",
                ])
            let lost = await failure {
                _ = try await hall.take([.staff: "id,name,unit_id,qualified_post_ids\nS02,李四,U1,\n"])
            }
            #expect(lost?.reasons.first?.hasPrefix("CO-3 ") == true)
        }
    }

    @Test func `a year's days go in under the notice the book has`() async throws {
        try await DirectoryHall.run { hall in
            _ = try await hall.take(ListsImportTests.hall)
            let days = "date,kind,name\n2027-01-01,holiday,元旦\n2027-05-01,holiday,劳动节\n2027-05-03,holiday,劳动节\n"
            let lacking = await failure { _ = try await hall.take([.calendarDays: days]) }
            #expect(lacking?.fields == ["calendar-days.csv:2"])
            #expect(lacking?.reasons.first?.hasPrefix("TL-2 ") == true)
            let counts = try await hall.take([.calendarDays: days + "2027-10-01,holiday,国庆节\n"])
            #expect(counts[.calendarDays] == ImportCount(kind: .calendarDays, added: 1, unchanged: 3))
            let years = try await CalendarClient(hall.caller()).listYears(ListYearsRequest()).years
            #expect(years.last?.version == 2)
            let unknown = await failure {
                _ = try await hall.take([.calendarDays: "date,kind,name\n2031-01-01,holiday,元旦\n"])
            }
            #expect(unknown?.fields == ["calendar-days.csv:2:date"])
        }
    }

    @Test func `a calendar taken in moves the deadlines that hang on it`() async throws {
        try await DirectoryHall.run { hall in
            var files = ListsImportTests.hall
            files[.settings] = nil
            _ = try await hall.take(files)
            let cases = CasesClient(hall.caller(1_001))
            let accepted = try await cases.accept(DirectoryDepartureTests.application)
            let due = accepted.case?.clocks.first { $0.name == "promised" }?.dueOn
            #expect(due == "2026-03-16")
            let year = try await CalendarClient(hall.caller()).listDays(ListDaysRequest(year: 2026))
            var rows = year.days.map { "\($0.date),\($0.kind.shortName),\($0.name)" }
            rows.append("2026-03-16,holiday,临时放假")
            let seq = try hall.seq()
            _ = try await hall.take([.calendarDays: "date,kind,name\n" + rows.joined(separator: "\n")])
            let number = try #require(accepted.case?.number)
            let told = try hall.journal(after: seq)
            #expect(told.contains("calendar/2026 calendarYearLoaded"))
            #expect(told.contains("case/\(number) deadlineMoved"))
            #expect(told.last == "lists listsImported")
            let moved = try await cases.get(GetCaseRequest(number: number)).case?.clocks.first { $0.name == "promised" }
            #expect(moved?.dueOn == "2026-03-17")
        }
    }

    @Test func `a list is for those who may put its rows, or list them`() async throws {
        try await DirectoryHall.run { hall in
            _ = try await hall.take(ListsImportTests.hall)
            let (director, registrar) = (DirectoryHall.directorUID, DirectoryHall.registrarUID)
            _ = try await hall.take([.units: "id,name\nU9,司法所\n"], as: director)
            let logins = await failure {
                _ = try await hall.take([.logins: "uid,person_id\n4001,S01\n"], as: director)
            }
            #expect(logins?.code == .permissionDenied)
            let own = await failure { _ = try await hall.take([.roles: "person_id,role\nS01,inspector\n"], as: director) }
            #expect(own?.fields == ["roles.csv:2"])
            let units = await failure { _ = try await hall.take([.units: "id,name\nU9,司法所\n"], as: registrar) }
            #expect(units?.code == .permissionDenied)
            _ = try await hall.give(.staff, as: registrar)
            let given = await failure { _ = try await hall.give(.logins, as: registrar) }
            #expect(given?.code == .permissionDenied)
        }
    }
}
