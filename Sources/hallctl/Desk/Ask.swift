import HallProto

/// An enum of the wire that is named on the command line by its short name, "granted".
protocol Choice: ProtoEnum {
    var label: Phrase { get }
}

extension ProtoEnum {
    /// The value's proto name without the type's prefix, in lower case with hyphens.
    var shortName: String {
        let prefix = Self(rawValue: 0).protoName.utf8.count - "UNSPECIFIED".utf8.count
        return String(decoding: protoName.utf8.dropFirst(max(0, prefix)), as: UTF8.self)
            .lowercased().split(separator: "_").joined(separator: "-")
    }
}

extension Choice {
    static var choices: [Self] {
        allKnown.filter { $0.rawValue != 0 }
    }

    static var names: [String] {
        choices.map(\.shortName)
    }

    /// The choice a person typed: its name or its label.
    static func named(_ text: String) -> Self? {
        let typed = text.lowercased().split(separator: "_").joined(separator: "-")
        return choices.first { $0.shortName == typed || $0.label.zh == text || $0.label.en.lowercased() == typed }
    }
}

extension Desk {
    /// A value that was given, or is asked for now; without a person to ask it is an error of usage.
    func need(_ given: String?, _ name: Phrase, by option: String) throws -> String {
        if let given, !given.isEmpty { return given }
        guard console.isInteractive else { throw Trouble.usage(.missing(name, option)) }
        for _ in 0..<attemptsMax {
            console.complain("\(look(name))\(look(.colon))")
            guard let line = console.readLine() else { throw Trouble.brokenOff }
            let trimmed = trim(line)
            if !trimmed.isEmpty { return trimmed }
        }
        throw Trouble.usage(.missing(name, option))
    }

    /// A value that may stay empty: asked for only when a person sits there and the command asks anyway.
    func mayNeed(_ given: String?, _ name: Phrase, asking: Bool) throws -> String {
        if let given { return given }
        guard asking, console.isInteractive else { return "" }
        console.complain("\(look(name))\(look(.mayBeEmpty))\(look(.colon))")
        guard let line = console.readLine() else { throw Trouble.brokenOff }
        return trim(line)
    }

    /// One of an enum's values, by its name or from a numbered list.
    func need<C: Choice>(_ given: String?, _ name: Phrase, by option: String, as type: C.Type = C.self) throws -> C {
        if let given {
            guard let choice = C.named(given) else { throw Trouble.usage(.noSuchChoice(given, option, C.names)) }
            return choice
        }
        guard console.isInteractive else { throw Trouble.usage(.missingChoice(name, option, C.names)) }
        for _ in 0..<attemptsMax {
            console.complain(menu(name, C.self))
            guard let line = console.readLine() else { throw Trouble.brokenOff }
            if let choice = chosen(trim(line), of: C.self) { return choice }
        }
        throw Trouble.usage(.missingChoice(name, option, C.names))
    }

    /// Like `need`, for an option that may be left out.
    func optional<C: Choice>(_ given: String?, by option: String, as type: C.Type = C.self) throws -> C? {
        guard let given else { return nil }
        return try need(given, .nothing, by: option, as: type)
    }

    /// A PIN: a line of standard input when told so, else typed unseen. Never an argument, which `ps` would show.
    func secret(_ name: Phrase, fromInput: Bool) throws -> String {
        if fromInput {
            guard let line = console.readLine() else { throw Trouble.usage(.noPinOnInput) }
            return trim(line)
        }
        guard console.isInteractive else { throw Trouble.usage(.pinNeedsTerminal) }
        console.complain("\(look(name))\(look(.colon))")
        guard let line = console.readSecretLine() else { throw Trouble.brokenOff }
        return trim(line)
    }

    /// A new PIN: typed twice at a terminal, because nobody sees what they type.
    func newSecret(_ name: Phrase, fromInput: Bool) throws -> String {
        let first = try secret(name, fromInput: fromInput)
        if fromInput { return first }
        guard try secret(.pinAgain, fromInput: false) == first else { throw Trouble.usage(.pinsDiffer) }
        return first
    }

    private func menu<C: Choice>(_ name: Phrase, _ type: C.Type) -> String {
        let lines = C.choices.enumerated().map { "  \($0.offset + 1)) \($0.element.shortName)  \(look($0.element.label))" }
        return ([look(name) + look(.colon)] + lines).joined(separator: "\n") + "\n> "
    }

    private func chosen<C: Choice>(_ typed: String, of type: C.Type) -> C? {
        if let number = Int(typed) {
            return C.choices.indices.contains(number - 1) ? C.choices[number - 1] : nil
        }
        return C.named(typed)
    }
}

/// How often a question is put before the command gives up: an input that is not a person must not loop.
private let attemptsMax = 3

func trim(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
    return String(scalars)
}
