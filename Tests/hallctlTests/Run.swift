import HallProto

@testable import hallctl

/// One command line, run to its end against canned answers.
struct Run {
    let out: String
    let err: String
    let code: Int32
    let hall: FakeHall
    let console: ScriptedConsole

    init(
        _ arguments: String..., lang: String = "en", hall: FakeHall = FakeHall(), console: ScriptedConsole = ScriptedConsole(),
        variables: [String: String] = [:]
    ) async {
        await self.init(arguments, lang: lang, hall: hall, console: console, variables: variables)
    }

    init(
        _ arguments: [String], lang: String = "en", hall: FakeHall = FakeHall(),
        console: ScriptedConsole = ScriptedConsole(), variables: [String: String] = [:]
    ) async {
        let known = variables.merging(["LANG": lang == "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8"]) { given, _ in given }
        var surroundings = Surroundings(
            arguments: arguments, variable: { known[$0] }, console: console, clock: .fixed(seconds: 8 * 3600),
            connect: { _, _ in hall })
        surroundings.resumeAfter = .zero
        code = await Program(surroundings).run()
        out = console.output
        err = console.complaints
        self.hall = hall
        self.console = console
    }
}

extension Timestamp {
    /// 2026-11-23 09:01 in Shanghai.
    static let mondayMorning = Timestamp(seconds: 1_795_395_660, nanos: 0)
    /// 2026-11-20 10:30 in Shanghai.
    static let fridayBefore = Timestamp(seconds: 1_795_141_800, nanos: 0)
}

/// Lines as a terminal shows them, each ended.
func lines(_ lines: String...) -> String {
    lines.map { $0 + "\n" }.joined()
}
