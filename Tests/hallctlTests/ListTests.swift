import Glibc
import HallProto
import Testing

@testable import hallctl

@Suite("hallctl import and export")
struct ListTests {
    private let done = ImportReply(counts: [
        ImportCount(kind: .units, added: 4), ImportCount(kind: .staff, changed: 2, unchanged: 10),
    ])

    @Test("A folder's lists go as one call in the schema's order; other files stay out")
    func importsFolder() async throws {
        let folder = try Folder()
        for (name, text) in [("staff.csv", "id\n"), ("units.csv", "id,name\n"), ("notes.txt", "x")] {
            try write(Array(text.utf8), to: "\(folder.path)/\(name)")
        }
        let run = await Run(
            "import", folder.path, "--dry-run", hall: FakeHall(["Directory/Import": [.reply(done)]]))
        #expect(
            run.out
                == lines(
                    "List   Added  Changed  Unchanged", "units      4        0          0", "staff      0        2         10",
                    "Only checked; nothing was changed."))
        #expect(
            run.hall.asked.map(\.json) == [
                "{\"files\":[{\"kind\":\"LIST_KIND_UNITS\",\"content\":\"aWQsbmFtZQo=\"},"
                    + "{\"kind\":\"LIST_KIND_STAFF\",\"content\":\"aWQK\"}],\"dryRun\":true}"
            ])
    }

    @Test("A file that is named must be a list")
    func unknownFile() async {
        let run = await Run("import", "/tmp/people.csv", lang: "zh")
        #expect(run.err.hasPrefix("不认识的名单文件people.csv，可用：units.csv、staff.csv、"))
        #expect(run.code == 2)
    }

    @Test("A file that isn't there is named with the reason")
    func missingFile() async {
        let run = await Run("import", "/nowhere/units.csv")
        #expect(run.err == "can't read /nowhere/units.csv: No such file or directory\n")
        #expect(run.code == 2)
    }

    @Test("The sample hall has every list but the logins, which belong to a machine")
    func sampleHall() async throws {
        let run = await Run("import", sampleFolder, hall: FakeHall(["Directory/Import": [.reply(done)]]))
        #expect(run.code == 0)
        let request = try ImportRequest(json: try #require(run.hall.asked.first).json)
        #expect(
            request.files.map(\.kind) == [
                .units, .staff, .windows, .posts, .items, .materials, .roles, .terminals, .serviceAccounts, .settings,
                .schedules,
                .duties,
            ])
    }

    @Test("export writes the bytes as they come, to standard output or a file")
    func export() async throws {
        let content: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("id,name\n".utf8)
        let hall = FakeHall(["Directory/Export": [.reply(ExportReply(content: content))]])
        let shown = await Run("export", "units", hall: hall)
        #expect(shown.console.outputBytes == content)
        let folder = try Folder()
        let run = await Run("export", "units", "-o", "\(folder.path)/u.csv", lang: "zh", hall: hall)
        #expect(try contents(of: "\(folder.path)/u.csv") == content)
        #expect(run.err == "已写入\(folder.path)/u.csv（11字节）\n")
        #expect(run.hall.asked.last?.json == "{\"kind\":\"LIST_KIND_UNITS\"}")
    }

    @Test("posts show how long they are there, and what is to be re-homed from one whose day has passed")
    func terms() async {
        func post(_ id: String, _ lastDay: String = "") -> PostInfo {
            PostInfo(
                id: id, name: "防汛岗", windowID: "W1", unitID: "U1", aPersonID: "S01", bPersonIDs: ["S02"], lastDay: lastDay)
        }
        let posts = ListPostsReply(
            posts: [post("P1"), post("P2", "2026-06-30"), post("P3", "2026-03-01"), post("P4", "2026-03-01")],
            past: [
                PastPostInfo(postID: "P3", lastDay: "2026-03-01", openCases: 2, itemCodes: ["M1"]),
                PastPostInfo(postID: "P4", lastDay: "2026-03-01"),
            ])
        let hall = FakeHall(["Directory/ListPosts": [.reply(posts), .reply(posts)]])
        let zh = await Run("post", "list", lang: "zh", hall: hall)
        #expect(
            zh.out
                == lines(
                    "编号  名称    窗口  单位  A岗  B岗  期限                                        已停用",
                    "P1    防汛岗  W1    U1    S01  S02  -                                           -",
                    "P2    防汛岗  W1    U1    S01  S02  至2026-06-30（临时）                        -",
                    "P3    防汛岗  W1    U1    S01  S02  2026-03-01已到期，待归接：2件在办、1个事项  -",
                    "P4    防汛岗  W1    U1    S01  S02  2026-03-01已到期，待归接                    -"), "\(zh.out)")
        let en = await Run("post", "list", lang: "en", hall: hall)
        #expect(en.out.contains("through 2026-06-30 (temporary)"), "\(en.out)")
        #expect(en.out.contains("past 2026-03-01, to be re-homed: open cases: 2, items: 1"), "\(en.out)")
    }

    @Test("posts show a vacant place in red")
    func vacancies() async {
        let posts = ListPostsReply(posts: [
            PostInfo(
                id: "P-agri", name: "惠农服务岗", windowID: "W4", unitID: "U-agri", aPersonID: "S08", bPersonIDs: ["S09", "S10"]),
            PostInfo(id: "P-permit", name: "规划许可岗", windowID: "W5", unitID: "U-build"),
        ])
        let run = await Run(
            "post", "list", lang: "zh", hall: FakeHall(["Directory/ListPosts": [.reply(posts)]]),
            console: ScriptedConsole(outputIsTerminal: true))
        #expect(
            run.out
                == lines(
                    "编号      名称        窗口  单位     A岗   B岗       期限  已停用",
                    "P-agri    惠农服务岗  W4    U-agri   S08   S09、S10  -     -",
                    "P-permit  规划许可岗  W5    U-build  \u{1B}[31m空缺\u{1B}[0m  \u{1B}[31m空缺\u{1B}[0m      -     -"))
    }
}

@Suite("CSV")
struct CSVTests {
    @Test("Quotes, commas and line ends inside fields, byte order mark, CRLF, blank rows")
    func reads() {
        let csv = CSV(Array("\u{FEFF}a, b\r\n\"x, \"\"y\"\"\",\"1\n2\"\r\n,\r\n\"\"\"\",3".utf8))
        #expect(csv?.columns == ["a", "b"])
        #expect(csv?.rows == [["x, \"y\"", "1\n2"], ["\"", "3"]])
    }

    @Test("An open quote and bytes that aren't UTF-8 are no table")
    func refuses() {
        #expect(CSV(Array("a\n\"b".utf8)) == nil)
        #expect(CSV([0x61, 0x0A, 0xFF]) == nil)
    }
}

/// The repository's own sample.
let sampleFolder = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Examples/sample-hall"

@Suite("The sample hall")
struct SampleHallTests {
    private func table(_ name: String) throws -> CSV {
        try #require(CSV(try contents(of: "\(sampleFolder)/\(name).csv")))
    }

    @Test("Every post has an A and Bs who are qualified for it, and a window and a unit that exist")
    func posts() throws {
        let (staff, posts, windows, units) = (try table("staff"), try table("posts"), try table("windows"), try table("units"))
        var qualified: [String: [Substring]] = [:]
        for row in staff.rows {
            qualified[staff.field(row, "id")] = staff.field(row, "qualified_post_ids").split(separator: ";")
        }
        #expect(posts.rows.count == 18)
        #expect(staff.rows.count == 28)
        for row in posts.rows {
            let holders =
                [posts.field(row, "a_person_id")] + posts.field(row, "b_person_ids").split(separator: ";").map(String.init)
            #expect(holders.count >= 2)
            #expect(Set(holders).count == holders.count)
            for holder in holders { #expect(qualified[holder]?.contains(posts.field(row, "id")[...]) == true, "\(holder)") }
            #expect(windows.rows.contains { windows.field($0, "id") == posts.field(row, "window_id") })
            #expect(units.rows.contains { units.field($0, "id") == posts.field(row, "unit_id") })
        }
    }

    @Test("TL-1, ON-1: no item promises more than the law gives, and each says all that a guide tells")
    func items() throws {
        let (items, materials) = (try table("items"), try table("materials"))
        #expect(items.rows.count == 76)
        for row in items.rows {
            let code = items.field(row, "code")
            let promised = try #require(Int(items.field(row, "promised_days")))
            let statutory = try #require(Int(items.field(row, "statutory_days")))
            #expect(statutory == 0 || promised <= statutory, "\(code)")
            #expect((items.field(row, "kind") == "immediate") == (promised == 0), "\(code)")
            #expect((2...8).contains(materials.rows.count { materials.field($0, "item_code") == code }), "\(code)")
            for column in ["basis", "conditions", "procedure", "fee", "publicity"] {
                #expect(!items.field(row, column).isEmpty, "\(code) \(column)")
            }
        }
    }

    @Test("The permit sample has its oddities: no group, after the end, before the start, a group of one")
    func permits() throws {
        let path = sampleFolder.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/permit-sample/permit-sample.csv"
        let steps = try #require(CSV(try contents(of: path)))
        func has(_ test: ([String]) -> Bool) -> Bool { steps.rows.contains(where: test) }
        #expect(Set(steps.rows.map { steps.field($0, "case") }).count == 25)
        #expect(has { steps.field($0, "actor_group").isEmpty })
        #expect(has { !steps.field($0, "ended").isEmpty && steps.field($0, "at") > steps.field($0, "ended") })
        #expect(has { steps.field($0, "at") < steps.field($0, "started") })
        #expect(has { steps.field($0, "ended").isEmpty })
        let alone = steps.rows.filter { steps.field($0, "actor_group") == "Decision" }.map { steps.field($0, "actor") }
        #expect(Set(alone).count == 1)
    }
}
