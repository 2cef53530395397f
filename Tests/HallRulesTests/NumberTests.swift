import HallRules
import Testing

@Suite struct NumberTests {
    @Test(
        "ON-5 · a case number is read as it is written",
        arguments: [
            (2026, 1, "2026-000001"), (2026, 123, "2026-000123"), (2026, 999_999, "2026-999999"),
            (2027, 1_000_000, "2027-1000000"),
        ])
    func caseNumbers(year: Int, serial: Int, text: String) {
        #expect(CaseNumber(year: year, serial: serial)?.description == text)
        #expect(CaseNumber(text) == CaseNumber(year: year, serial: serial))
    }

    @Test(
        "ON-5 · what is no case number is refused",
        arguments: [
            "2026-000000", "2026-00001", "2026-0000123", "2026000123", "026-000123", "2026-00012x",
            "2026-0001234567890123456789",
            " 2026-000123", "2026-000123\n", "",
        ])
    func notCaseNumbers(text: String) {
        #expect(CaseNumber(text) == nil)
    }

    @Test("ON-5 · case numbers stand in the order they were given")
    func order() throws {
        let numbers = try ["2026-999999", "2026-1000000", "2027-000001"].map { try #require(CaseNumber($0)) }
        #expect(numbers.sorted() == numbers)
        #expect(CaseNumber(year: 2026, serial: 0) == nil && CaseNumber(year: 999, serial: 1) == nil)
    }

    @Test("ON-5 · a query code takes five bits of each random byte")
    func queryCodes() throws {
        #expect(QueryCode(random: [0, 1, 2, 3, 4, 5, 6, 7] as [UInt8])?.text == "23456789")
        #expect(QueryCode(random: [255, 31, 30, 8, 40, 15, 16, 22] as [UInt8])?.text == "ZZYAAHJQ")
        #expect(QueryCode(random: [1, 2, 3, 4, 5, 6, 7] as [UInt8]) == nil)
        let all = try (0..<32).map { try #require(QueryCode(random: [UInt8](repeating: $0, count: 8))).text.first! }
        #expect(Set(all).count == 32 && Set(all).isDisjoint(with: "01IO"))
    }

    @Test(
        "ON-5 · a query code is read as people type it",
        arguments: [
            ("2345-6789", "23456789"), ("zzya ahjq", "ZZYAAHJQ"), ("23456780", nil), ("2345678", nil), ("234567899", nil),
            ("2345678I", nil), ("", nil),
        ])
    func typedQueryCodes(typed: String, text: String?) {
        #expect(QueryCode(typed)?.text == text)
    }

    // Numbers made up for the tests: the date and the check character are right, the people are not.
    @Test(
        "BN-2 · identity numbers are told apart",
        arguments: [
            ("11010519491231002X", IdentityNumber.resident("11010519491231002X")),
            (" 11010519491231002x ", .resident("11010519491231002X")), ("440524188001010014", .resident("440524188001010014")),
            ("110105491231002", .residentOld("110105491231002")), ("E12345678", .passport("E12345678")),
            ("h0123456700", .passport("H0123456700")), ("", .none), ("  ", .none),
        ])
    func identities(typed: String, number: IdentityNumber) throws {
        #expect(try IdentityNumber(typed) == number)
    }

    @Test(
        "BN-2 · what is no identity number is said to be none",
        arguments: [
            "110105194912310021", "11010519491331002X", "11010519490231002X", "1101051949123100", "110105491331002", "E123",
            "护照12345678", "E1234567-8", "123456789012345678901",
        ])
    func notIdentities(typed: String) {
        #expect(throws: MalformedNumber.self) { try IdentityNumber(typed) }
    }

    @Test("BN-2 · every single wrong digit of a resident's number is found")
    func checkCharacter() throws {
        let right = Array("440524188001010014")
        for index in right.indices {
            for digit in "0123456789X" where digit != right[index] && (digit != "X" || index == 17) {
                var wrong = right
                wrong[index] = digit
                #expect(throws: MalformedNumber.self) { try IdentityNumber(String(wrong)) }
            }
        }
    }

    @Test(
        "BN-2 · names are masked",
        arguments: [
            ("张三", "张*"), ("张小三", "张**"), ("欧阳小三", "欧***"), ("买买提·吐尔逊", "买***"), ("John Smith", "J***"), ("张", "*"), ("", ""),
        ])
    func names(name: String, masked: String) {
        #expect(Mask.name(name) == masked)
    }

    @Test(
        "BN-2 · on a list for the staff a number shows its last four",
        arguments: [
            ("11010519491231002X", "**************002X"), ("110105491231002", "***********1002"), ("E12345678", "*****5678"),
            ("E1234567", "********"), ("", ""),
        ])
    func staffNumbers(typed: String, masked: String) throws {
        #expect(Mask.forStaff(try IdentityNumber(typed)) == masked)
    }

    @Test(
        "BN-2 · telephone numbers are masked",
        arguments: [
            ("13800001380", "138****1380"), ("+86 138-0000-1380", "138****1380"), ("86-13800001380", "138****1380"),
            ("0086 138 0000 1380", "138****1380"), ("0391-6661234", "0391-*****34"), ("+86 391 6661234", "************"),
            ("010 66612345", "010-******45"), ("(021)66612345", "021-******45"), ("6661234", "*******"), ("12345", "*****"),
            ("1380000138", "**********"), ("138000013801", "************"), ("微信zhang3", "********"), ("", ""),
        ])
    func phones(typed: String, masked: String) {
        #expect(Mask.phone(typed) == masked)
    }
}
