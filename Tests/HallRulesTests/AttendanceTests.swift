import HallRules
import Testing

@Suite struct AttendanceTests {
    @Test("ATT-1 · marks that count", arguments: try rows("marks that count", of: .att1, "marks", "signin", "signout"))
    func marks(_ row: Row) throws {
        let marks = try row.list("marks").map { text in
            let words = text.split(separator: " ")
            let kind: MarkKind = words[0] == "in" ? .signIn : .signOut
            let at = HallTime(day: try Row.day("2026-03-02"), time: try #require(TimeOfDay(words[1])))
            return Mark(person: Hall.li.id, kind: kind, at: at, terminal: nil, uid: 1000)
        }
        let attendance = Attendance(marks: marks)
        #expect(attendance.signIn?.at.time.description == row.optional("signin"))
        #expect(attendance.signOut?.at.time.description == row.optional("signout"))
        #expect(marks.allSatisfy { attendance.adding($0) == attendance }, "the same marks again change nothing")
        #expect(marks.contains(where: attendance.counts))
    }

    @Test("ATT-1 · after departure", arguments: try rows("after departure", of: .att1, "departed", "now", "result"))
    func departed(_ row: Row) throws {
        let service: Person.Service = try row.optional("departed").map { .departed(try Row.day($0)) } ?? .serving
        let person = Hall.person("li", "李明", service)
        let now = try row.time("now")
        #expect(try verdict { _ = try Mark.signed(.signOut, by: .person(person), uid: 1, now: now) } == row["result"])
    }

    @Test("ATT-2 · who signs", arguments: try rows("who signs", of: .att2, "signer", "result"))
    func whoSigns(_ row: Row) throws {
        let now = Hall.at("2026-03-02 08:25")
        let terminal = Terminal.ID("w1")
        let signers: [String: (Signer, Terminal.ID?)] = [
            "person": (.person(Hall.li), nil), "badge": (.badge(Hall.li, at: terminal), terminal),
            "terminal": (.terminal(terminal), nil), "service": (.service, nil), "administrator": (.administrator, nil),
            "stranger": (.stranger, nil),
        ]
        let (signer, place) = try #require(signers[row["signer"]])
        let result = try verdict {
            let mark = try Mark.signed(.signIn, by: signer, uid: 1000, now: now)
            #expect(mark == Mark(person: Hall.li.id, kind: .signIn, at: now, terminal: place, uid: 1000))
        }
        #expect(result == row["result"])
    }

    @Test("ATT-2 · PIN", arguments: try rows("PIN", of: .att2, "pin", "result"))
    func pin(_ row: Row) throws {
        #expect(try verdict { try PIN.check(row["pin"]) } == row["result"])
    }

    @Test("ATT-2 · wrong PINs", arguments: try rows("wrong PINs", of: .att2, "wrong", "seconds", "result"))
    func wrongPINs(_ row: Row) throws {
        let now = Instant(milliseconds: 1_772_000_000_000)
        var attempts = PINAttempts.none
        for _ in 0..<(try row.int("wrong")) { attempts = attempts.afterWrong(now: now) }
        let later = Instant(milliseconds: now.milliseconds + Int64(try row.int("seconds")) * 1000)
        #expect(try verdict { try attempts.checkAllowed(now: later) } == row["result"])
    }

    @Test("ATT-2 · after a block the count starts again, and is blocked again")
    func blockedAgain() throws {
        let now = Instant(milliseconds: 0)
        let blocked = PINAttempts(wrong: 5, blockedUntil: now)
        #expect(blocked.afterWrong(now: now) == PINAttempts(wrong: 1))
        let again = (0..<5).reduce(blocked) { attempts, _ in attempts.afterWrong(now: now) }
        #expect(again == PINAttempts(wrong: 5, blockedUntil: now.advanced(byMinutes: 15)))
    }

    @Test("ATT-2 · a blocked clerk hears how long")
    func waits() throws {
        let now = Instant(milliseconds: 0)
        let blocked = PINAttempts(wrong: 5, blockedUntil: now.advanced(byMinutes: 15))
        for (milliseconds, minutes) in [(0, 15), (1, 15), (840_000, 1), (899_999, 1)] as [(Int64, Int)] {
            do throws(Refusal) {
                try blocked.checkAllowed(now: Instant(milliseconds: milliseconds))
                Issue.record("not blocked after \(milliseconds) ms")
            } catch {
                #expect(error.zh.contains("请\(minutes)分钟后"), "after \(milliseconds) ms: \(error.zh)")
            }
        }
    }

    @Test("ATT-2 · one terminal at a time", arguments: try rows("one terminal at a time", of: .att2, "open", "result"))
    func oneTerminal(_ row: Row) throws {
        let now = Instant(milliseconds: 1_772_000_000_000)
        let sessions = try row.list("open").enumerated().map { index, text in
            let words = text.split { "@ ".contains($0) }.map(String.init)
            let idle = try #require(Int(words[2]))
            return BadgeSession(
                id: .init("s\(index)"), person: try #require(Hall.people[words[0]]).id, terminal: .init(words[1]),
                lastUsed: now.advanced(byMinutes: -idle))
        }
        let result = try outcome {
            let ended = try BadgeSession.opening(
                by: Hall.li, at: .init("w1"), open: sessions, now: now, on: try Row.day("2026-03-02"), under: BadgeRules())
            let cells = ended.map { "\($0.person.value)@\($0.terminal.value)" }
            return cells.isEmpty ? "–" : cells.joined(separator: ", ")
        }
        #expect(result == row["result"])
    }

    @Test("ATT-2 · the badge of someone who has left is void")
    func voidBadge() throws {
        let result = try verdict {
            _ = try BadgeSession.opening(
                by: Hall.left, at: .init("w1"), open: [], now: Instant(milliseconds: 0), on: try Row.day("2026-03-02"),
                under: BadgeRules())
        }
        #expect(result == "ATT-2")
    }
}
