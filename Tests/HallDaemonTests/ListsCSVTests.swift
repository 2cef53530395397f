import Testing

@testable import HallDaemon

/// CSV, as Excel writes it and as it should be.
@Suite struct ListsCSVTests {
    private func cells(_ text: String) throws -> [[String]] { try CSV.records(Array(text.utf8)).map(\.cells) }

    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
        ("\u{FEFF}编号,名称\n1,民政办\n", [["编号", "名称"], ["1", "民政办"]]),
        ("\"a,b\",\"say \"\"yes\"\"\"\n", [["a,b", "say \"yes\""]]),
        ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
        ("a,\n,b\n", [["a", ""], ["", "b"]]),
        ("a,b\n\n  \n,,\nc,d", [["a", "b"], ["c", "d"]]),
        ("", []), ("\u{FEFF}", []), ("\n\r\n", []),
    ])
    func `rows come out as they are meant`(text: String, rows: [[String]]) throws {
        #expect(try cells(text) == rows)
    }

    @Test func `rows know the lines they begin on`() throws {
        let records = try CSV.records(Array("h\n\n\"a\nb\nc\"\nd\n".utf8))
        #expect(records.map(\.line) == [1, 3, 6])
    }

    @Test(arguments: [
        ("a\n\"b\nc", 2), ("a\nb\"c\n", 2), ("a\n\"b\"c\n", 2), ("a\n\"b\n\"x,\n", 3),
    ])
    func `a quote out of place is named by its line`(text: String, line: Int) {
        do {
            _ = try CSV.records(Array(text.utf8))
            Issue.record("\(text) was taken")
        } catch {
            #expect(error.line == line)
        }
    }

    @Test func `GB18030 is read, four bytes as well`() throws {
        // 姓名,㐀 with a line end; 㐀 (U+3400) takes four bytes.
        let bytes: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0x81, 0x39, 0xEE, 0x39, 0x0A]
        #expect(try CSV.records(bytes).map(\.cells) == [["姓名", "㐀"]])
    }

    @Test(
        arguments: [
            ([0x61, 0x0A, 0x62, 0x0A, 0xFF, 0xFF, 0x0A], 3),
            ([0x61, 0x0A, 0xD0], 2),
            ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xD0, 0xD5, 0x0A], 2),
        ] as [([UInt8], Int)])
    func `bytes that are no text are named by their line`(bytes: [UInt8], line: Int) {
        do {
            _ = try CSV.records(bytes)
            Issue.record("the bytes were taken")
        } catch {
            #expect(error.line == line)
        }
    }

    @Test func `what is written is read again, to the byte`() throws {
        let rows = [
            ["id", "note"], ["1", "=1+1"], ["2", "-3"], ["3", "+86 10"], ["4", "@home"], ["5", "\tindented"],
            ["6", " 前后有空格 "], ["7", "一,二"], ["8", "“引号”和\"引号\""], ["9", "两\r\n行"], ["10", ""],
        ]
        let bytes = CSV.encoded(rows)
        #expect(try CSV.records(bytes).map(\.cells) == rows)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\r\n1,\"=1+1\"\r\n2,\"-3\"\r\n3,\"+86 10\"\r\n4,\"@home\"\r\n"))
    }

    @Test func `an enum's value has a short name`() {
        #expect(ListForm.inOrder.map(\.fileName).contains("service-accounts.csv"))
        #expect(ListForm.staff.fileName == "staff.csv")
    }
}
