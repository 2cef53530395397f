// What is said when a command line is wrong, and what a person does about it.
extension Phrase {
    static func missing(_ name: Phrase, _ option: String) -> Phrase {
        Phrase(zh: "缺少\(name.zh)：请给出 \(option)", en: "\(name.en) is missing: give \(option)")
    }

    static func missingChoice(_ name: Phrase, _ option: String, _ names: [String]) -> Phrase {
        Phrase(
            zh: "缺少\(name.zh)：请给出 \(option)，可选：\(names.joined(separator: "、"))",
            en: "\(name.en) is missing: give \(option), one of \(names.joined(separator: ", "))")
    }

    static func noSuchChoice(_ given: String, _ option: String, _ names: [String]) -> Phrase {
        Phrase(
            zh: "\(option) 不能是“\(oneLine(given))”，可选：\(names.joined(separator: "、"))",
            en: "\(option) can't be \"\(oneLine(given))\": give one of \(names.joined(separator: ", "))")
    }

    static let mayBeEmpty = Phrase(zh: "（可留空）", en: " (may stay empty)")
    static let noPinOnInput = Phrase(zh: "标准输入里没有密码", en: "there is no PIN on standard input")

    static let pinNeedsTerminal = Phrase(
        zh: "没有终端可输入密码：请用 --pin-stdin 从标准输入给出", en: "there is no terminal to type the PIN at: give it by --pin-stdin")
    static let pinsDiffer = Phrase(zh: "两次输入的密码不一致", en: "the two PINs differ")
    static let limitTooSmall = Phrase(zh: "--limit 至少为 1", en: "--limit must be at least 1")

    static func wrongHost(_ host: String) -> Phrase {
        Phrase(zh: "不是主机名：\(oneLine(host))", en: "not a host: \(oneLine(host))")
    }

    static func cannotRead(_ path: String, _ reason: String) -> Phrase {
        Phrase(zh: "无法读取\(path)：\(reason)", en: "can't read \(path): \(reason)")
    }

    static func cannotWrite(_ path: String, _ reason: String) -> Phrase {
        Phrase(zh: "无法写入\(path)：\(reason)", en: "can't write \(path): \(reason)")
    }

    static func notAList(_ name: String, _ known: [String]) -> Phrase {
        Phrase(
            zh: "不认识的名单文件\(name)，可用：\(known.joined(separator: "、"))",
            en: "\(name) is not a list; the lists are \(known.joined(separator: ", "))")
    }

    static func noListsFound(_ known: [String]) -> Phrase {
        Phrase(
            zh: "没有找到名单文件，可用：\(known.joined(separator: "、"))",
            en: "no lists found; the lists are \(known.joined(separator: ", "))")
    }

    static func notACalendar(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path)不是日历表：需要 date、kind、name 三列的UTF-8 CSV",
            en: "\(path) is not a calendar: a CSV in UTF-8 with the columns date, kind, name is needed")
    }

    static func wrongPause(_ text: String) -> Phrase {
        Phrase(zh: "--pause 应为“起..止”：\(oneLine(text))", en: "--pause is FROM..TO, not \"\(oneLine(text))\"")
    }

    static func wrongHead(_ text: String) -> Phrase {
        Phrase(zh: "--known 应为“序号:哈希”：\(oneLine(text))", en: "--known is NUMBER:HASH, not \"\(oneLine(text))\"")
    }

    static func wrongInstant(_ text: String) -> Phrase {
        Phrase(
            zh: "不是时刻：\(oneLine(text))，应如 2026-11-23T08:30:00+08:00",
            en: "not an instant: \"\(oneLine(text))\"; give one like 2026-11-23T08:30:00+08:00")
    }

    static func noSuchMethod(_ path: String) -> Phrase {
        Phrase(zh: "没有方法\(oneLine(path))；hallctl methods 列出全部方法", en: "no method \(oneLine(path)); hallctl methods lists them")
    }

    static let bridgeIsLocal = Phrase(zh: "bridge 只连接本机的套接字", en: "bridge goes to a socket of this machine")
    static let notAcceptable = Phrase(zh: "以下内容有误，未作任何改动：", en: "This can't be taken as it stands; nothing was changed:")

    static func changedMeanwhile(_ version: Int64) -> Phrase {
        Phrase(
            zh: "已被他人更改（现为版本\(version)）：请重新查看后再决定",
            en: "Somebody changed it first (it is at version \(version) now): look again, then decide")
    }
}

/// ArgumentParser speaks English; its fixed words are given in the reader's language.
func helpText(_ text: String, in language: Language) -> String {
    guard language == .zh else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { chinese(String($0)) }.joined(separator: "\n")
}

private func chinese(_ line: String) -> String {
    for (english, chinese) in openings where line.hasPrefix(english) {
        return chinese + line.dropFirst(english.count)
    }
    for (english, chinese) in endings where line.hasSuffix(english) {
        return line.dropLast(english.count) + chinese
    }
    return line
}

private let openings = [
    ("OVERVIEW: ", "说明："), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："), ("Error: Missing expected argument ", "错误：缺少参数"), ("Error: Unknown option ", "错误：没有这个选项"),
    ("Error: Unexpected argument ", "错误：多余的参数"), ("Error: Missing value for ", "错误：缺少值："), ("Error: ", "错误："),
    ("  See 'hallctl help <subcommand>' for detailed help.", "  详细说明见 hallctl help <子命令>"), ("Help:  ", "帮助："),
]

private let endings = [
    ("Show help information.", "显示帮助"), ("Show the version.", "显示版本"), ("Show subcommand help information.", "显示子命令的帮助"),
]
