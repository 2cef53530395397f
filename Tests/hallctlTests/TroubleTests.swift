import ArgumentParser
import HallProto
import Testing

@testable import hallctl

@Suite("What goes wrong, and how the process ends")
struct TroubleTests {
    private func failing(_ failure: Failure, _ arguments: String..., lang: String = "en") async -> Run {
        await Run(["whoami"] + arguments, lang: lang, hall: FakeHall(["Identity/WhoAmI": [.failure(failure)]]))
    }

    @Test("Every status ends the process with 64 and its number", arguments: StatusCode.allCases.filter { $0 != .ok })
    func exitCodes(code: StatusCode) async {
        let run = await failing(Failure(code, ""))
        #expect(run.code == 64 + code.rawValue)
        #expect(run.err == code.label.en + "\n")
        #expect(run.out == "")
    }

    @Test("A refusal is the clause and its sentence in the reader's language")
    func refusal() async {
        let failure = Failure.refused(
            Refusal(clause: "TL-2", zh: "现场勘查不能暂停行政许可的时限。", en: "A site visit doesn't stop a licence's clock."))
        #expect(await failing(failure, lang: "zh").err == "TL-2: 现场勘查不能暂停行政许可的时限。\n")
        let run = await failing(failure)
        #expect(run.err == "TL-2: A site visit doesn't stop a licence's clock.\n")
        #expect(run.code == 73)
    }

    @Test("Every field that can't be taken has its own line")
    func violations() async {
        let failure = Failure.badRequest([
            FieldViolation(field: "staff.csv:12:unit_id", reason: "没有这个单位 / there is no such unit"),
            FieldViolation(field: "posts.csv:3:b_person_ids", reason: "not qualified"),
        ])
        let run = await failing(failure)
        #expect(
            run.err
                == lines(
                    "This can't be taken as it stands; nothing was changed:", "  staff.csv:12:unit_id  there is no such unit",
                    "  posts.csv:3:b_person_ids  not qualified"))
        #expect(run.code == 67)
        #expect(
            await failing(failure, lang: "zh").err
                == lines("以下内容有误，未作任何改动：", "  staff.csv:12:unit_id  没有这个单位", "  posts.csv:3:b_person_ids  not qualified"))
    }

    @Test("A reply that can't be read is not said to have changed nothing")
    func garbledReply() async {
        var failure = Failure.badRequest([FieldViolation(field: "person_name", reason: "坏了 / broken")])
        failure.code = .internal
        failure.message = "答复无法读取 / the reply can't be read\u{1B}[2J"
        let run = await failing(failure)
        #expect(run.err == "the reply can't be read [2J\n")
        #expect(run.code == 77)
    }

    @Test("With --json a failure is google.rpc.Status with its details spelled out")
    func json() async {
        let run = await failing(.refused(Refusal(clause: "AB-1", zh: "一", en: "o\"ne")), "--json")
        #expect(
            run.err
                == "{\"code\":9,\"message\":\"AB-1: 一 / o\\\"ne\",\"details\":[{\"@type\":\"type.googleapis.com/hall.v1.Refusal\","
                + "\"clause\":\"AB-1\",\"zh\":\"一\",\"en\":\"o\\\"ne\"}]}\n")
        #expect(await failing(Failure(.notFound, "没有\n"), "--json").err == "{\"code\":5,\"message\":\"没有\\n\"}\n")
    }

    @Test("A sentence in both languages is halved, any other left alone")
    func halves() {
        #expect(half(of: "没有此件：2026-000001 / no such case: 2026-000001", .en) == "no such case: 2026-000001")
        #expect(half(of: "没有此件 / no such case", .zh) == "没有此件")
        #expect(half(of: "read / write", .en) == "read / write")
        #expect(half(of: "甲 / 乙 / c", .en) == "甲 / 乙 / c")
    }

    @Test(
        "A wrong command line ends with 2, in the reader's language",
        arguments: [
            ("zh", "错误：没有这个选项'--nonsense'\n用法："), ("en", "Error: Unknown option '--nonsense'\nUsage: "),
        ])
    func wrongOption(lang: String, opening: String) async {
        let run = await Run("whoami", "--nonsense", lang: lang)
        #expect(run.err.hasPrefix(opening))
        #expect(run.code == 2)
    }

    @Test("A language that isn't one is an error of usage")
    func wrongLanguage() async {
        let run = await Run("whoami", "--lang", "fr")
        #expect(run.err == "--lang can't be \"fr\": give one of zh, en\n")
        #expect(run.code == 2)
    }
}

@Suite("Help and the whole program's options")
struct HelpTests {
    @Test("Help speaks the reader's language", arguments: [("zh", "说明：凭编号和查询码查询进度"), ("en", "OVERVIEW: Where a case stands")])
    func help(lang: String, opening: String) async {
        let run = await Run("case", "status", "--help", lang: lang)
        #expect(run.out.hasPrefix(opening))
        #expect(run.code == 0)
        #expect(run.err == "")
    }

    @Test("--lang goes before the locale, also for help")
    func lang() async {
        #expect(await Run("--lang", "zh", "help", "sign").out.hasPrefix("说明：签到签退"))
        #expect(await Run("sign", "--help", "--lang=en", lang: "zh").out.hasPrefix("OVERVIEW: Sign in and out."))
    }

    @Test("Every command has help in both languages")
    func everyCommand() {
        func check(_ command: any ParsableCommand.Type) {
            let texts = Language.allCases.map { language in
                Language.$ofHelp.withValue(language) { Hallctl.helpMessage(for: command) }
            }
            #expect(texts.allSatisfy { $0.contains("--help") }, "\(command)")
            let isWide = texts.map { text in columns(of: text) > text.unicodeScalars.count { $0 != "\n" } }
            #expect(isWide == [true, false], "\(command)")
            command.configuration.subcommands.forEach(check)
        }
        check(Hallctl.self)
    }

    @Test("--version")
    func version() async {
        #expect(await Run("--version").out == "hallctl \(Hallctl.version)\n")
    }

    @Test(
        "The locale names the language",
        arguments: [
            (["LANG": "zh_CN.UTF-8"], Language.zh), (["LANG": "en_GB.UTF-8"], .en), ([:], .en), (["LANG": "C"], .en),
            (["LC_ALL": "zh_TW", "LANG": "en_US"], .zh), (["LC_MESSAGES": "en_US", "LANG": "zh_CN"], .en),
            (["LC_ALL": "", "LANG": "zh_CN"], .zh),
        ])
    func locale(variables: [String: String], expected: Language) {
        #expect(Language(locale: { variables[$0] }) == expected)
    }

    @Test("Options of the program may stand before the command")
    func optionsFirst() {
        #expect(globalsLast(["--json", "--socket", "/s", "case", "list"]) == ["case", "list", "--json", "--socket", "/s"])
        #expect(globalsLast(["--lang=zh", "call", "A/B", "--", "-"]) == ["call", "A/B", "--lang=zh", "--", "-"])
        #expect(globalsLast(["--version"]) == ["--version"])
    }

    @Test("The way to the daemon")
    func routes() throws {
        func way(_ words: String...) throws -> Way {
            try Globals.parse(words).way { $0 == "HALL_SOCKET" ? "/env.sock" : nil }
        }
        #expect(try way() == .socket(path: "/env.sock"))
        #expect(try way("--socket", "/a") == .socket(path: "/a"))
        #expect(try Globals.parse([]).way { _ in nil } == .socket(path: "/run/hall/hall.sock"))
        #expect(try way("--host", "li@hall") == .command(["ssh", "-T", "li@hall", "hallctl", "bridge"]))
        #expect(
            try way("--host", "h", "--ssh-command", "ssh -p 22", "--socket", "/a")
                == .command(["ssh", "-p", "22", "-T", "h", "hallctl", "bridge", "--socket", "/a"]))
        #expect(throws: Trouble.self) { try way("--host=-oProxyCommand=x") }
    }
}
