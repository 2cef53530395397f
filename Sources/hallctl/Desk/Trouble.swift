import HallProto

/// Why a command did not do what it was asked for, beside what the daemon says itself.
enum Trouble: Error {
    /// The command was not given what it needs.
    case usage(Phrase)
    /// The person broke off at a question.
    case brokenOff
    /// The answer was printed, and this is how the process ends.
    case quiet(Int32)
}

/// How the process ends: 0, 2 for a wrong command line, 64 and the status for what the daemon or the connection says.
enum ExitCodes {
    static let ok: Int32 = 0
    static let usage: Int32 = 2
    /// 128 and SIGPIPE, as shells count.
    static let brokenPipe: Int32 = 141
    /// 128 and SIGINT.
    static let brokenOff: Int32 = 130
    /// Where the status codes begin.
    static let base: Int32 = 64

    static func of(_ code: StatusCode) -> Int32 {
        base + code.rawValue
    }
}

/// What is printed for a failure: one clear sentence, and a line for every field that can't be taken.
func sentences(of failure: Failure, _ look: Look) -> String {
    if let refusal = failure.refusal {
        return oneLine("\(refusal.clause): \(look(Phrase(zh: refusal.zh, en: refusal.en)))")
    }
    if let conflict = failure.versionConflict {
        return look(.changedMeanwhile(conflict.currentVersion))
    }
    // Under any other code it is the reply that can't be read, and the call may have done its work.
    if failure.code == .invalidArgument, !failure.violations.isEmpty {
        let lines = failure.violations.map { "  \(oneLine($0.field))  \(oneLine(half(of: $0.reason, look.language)))" }
        return ([look(.notAcceptable)] + lines).joined(separator: "\n")
    }
    return failure.message.isEmpty ? look(failure.code.label) : oneLine(half(of: failure.message, look.language))
}

/// The reader's half of a sentence the daemon says as "中文 / English"; any other sentence as it is.
func half(of sentence: String, _ language: Language) -> String {
    let words = sentence.split(separator: " ", omittingEmptySubsequences: false)
    guard let middle = words.firstIndex(of: "/"), words.lastIndex(of: "/") == middle else { return sentence }
    let zh = words[..<middle].joined(separator: " ")
    guard columns(of: zh) > zh.unicodeScalars.count else { return sentence }
    return Phrase(zh: zh, en: words[(middle + 1)...].joined(separator: " ")).said(in: language)
}

/// A failure as google.rpc.Status in canonical JSON, its details spelled out.
func json(of failure: Failure) -> String {
    let details = failure.details.map { detail in
        json(detail, as: Refusal.self) ?? json(detail, as: BadRequest.self) ?? json(detail, as: VersionConflict.self)
            ?? "{\"@type\":\(quoted(detail.typeURL))}"
    }
    let tail = details.isEmpty ? "" : ",\"details\":[\(details.joined(separator: ","))]"
    return "{\"code\":\(failure.code.rawValue),\"message\":\(quoted(failure.message))\(tail)}"
}

private func json<M: Message>(_ detail: AnyMessage, as type: M.Type) -> String? {
    guard let message = detail.unpacked(as: type) else { return nil }
    let fields = message.json().dropFirst().dropLast()
    return "{\"@type\":\(quoted(detail.typeURL))\(fields.isEmpty ? "" : ",\(fields)")}"
}

/// A JSON string (RFC 8259 §7).
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case _ where scalar.value < 0x20:
            let hex = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
