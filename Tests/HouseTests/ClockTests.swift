import Foundation
import Testing

/// Nobody asks the clock but Clock.swift; rules and services get the time as a value.
@Suite struct ClockTests {
    /// What reads a clock, as a pattern over code without comments and strings.
    static let clocks = [
        #"\bDate\(\)"#, #"\bDate\.now\b"#, #"\btimeIntervalSinceNow\b"#, #"\bclock_gettime\b"#, #"\bgettimeofday\b"#,
        #"\btime\(nil\)"#, #"\b(Continuous|Suspending|System)Clock\b"#, #"(?<!\w)\.(continuous|suspending)\b"#,
        #"\b(Dispatch(Wall)?Time|NIODeadline)\.now\b"#, #"\bsystemUptime\b"#, impliedNow,
    ]
    /// A `.now` whose type is left to the compiler. `context.now` is a value somebody handed over, and is none.
    private static let impliedNow = #"(?<![\w)\]?!])\.now\b"#

    /// SQLite can be asked as well, inside a string.
    static let clocksOfSQL = [#"\bCURRENT_(TIMESTAMP|DATE|TIME)\b"#, #"'now'"#]

    @Test(arguments: ["HallDaemon", "hallD"])
    func `one file asks the clock`(module: String) throws {
        for source in try Source.all(below: "Sources/\(module)") where source.parts.last != "Clock.swift" {
            for line in source.code {
                let text = allowed(line.text, in: source)
                #expect(!asks(text, Self.clocks), "\(source.path):\(line.number) asks the clock")
            }
            for (index, line) in source.lines.enumerated() where !line.contains("//") {
                #expect(!asks(line, Self.clocksOfSQL), "\(source.path):\(index + 1) lets SQLite ask the clock")
            }
        }
    }

    @Test func `there is one Clock.swift in the daemon`() throws {
        let files = try Source.all(below: "Sources/HallDaemon").filter { $0.parts.last == "Clock.swift" }
        #expect(files.count == 1)
    }

    @Test(arguments: [
        ("let a = Date()", true), ("let a = Date.now", true), ("clock_gettime(CLOCK_REALTIME, &t)", true),
        ("let c: some Clock = .continuous", true), ("let t = ContinuousClock()", true), ("x = NIODeadline.now()", true),
        ("wait(until: .now() + 5)", true), ("let d: Date = .now", true),
        ("queue.asyncAfter(deadline: DispatchTime.now())", true),
        ("let now = context.now", false), ("let d = Date(timeIntervalSince1970: 0)", false), ("func f(now: Instant)", false),
        ("x.nowhere()", false), ("call()?.now", false),
    ])
    func `asking is recognised`(line: String, isAsking: Bool) {
        #expect(asks(line, Self.clocks) == isAsking)
    }

    /// Transport timeouts run on the monotonic clock, which shows no time of day; and a thread that sleeps, or a timer that
    /// begins at once, asks
    /// nothing.
    private func allowed(_ line: String, in source: Source) -> String {
        let awake = line.replacing("wait(timeout: .now() + ", with: "wait(")
            .replacing("schedule(deadline: .now(), ", with: "schedule(")
        guard source.parts.contains("Transport") else { return awake }
        return awake.replacing("NIODeadline.now()", with: "").replacing(" .now()", with: "")
    }

    private func asks(_ line: String, _ patterns: [String]) -> Bool {
        line.range(of: patterns.joined(separator: "|"), options: .regularExpression) != nil
    }
}
