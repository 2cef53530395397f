import ArgumentParser
import HallProto

/// A command of hallctl. It prints what the daemon answers, and decides nothing.
protocol HallCommand: ParsableCommand {
    var globals: Globals { get }
    func run(at desk: Desk) async throws
}

/// What the process is started with.
struct Surroundings: Sendable {
    /// Without the program's own name.
    let arguments: [String]
    let variable: @Sendable (String) -> String?
    let console: any Console
    let clock: ClockFace
    let connect: @Sendable (Way, Language) -> any Caller
    /// How long a broken feed waits before it is taken up again.
    var resumeAfter: Duration = .seconds(1)

    /// What `--lang` says, else the locale.
    var language: Language {
        let words = arguments.prefix { $0 != "--" }
        let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
        let apart = words.lastIndex(of: "--lang").flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
        return (joined ?? apart).flatMap(Language.init(rawValue:)) ?? Language(locale: variable)
    }

    func look(in language: Language) -> Look {
        let colours = console.outputIsTerminal && (variable("NO_COLOR") ?? "").isEmpty
        return Look(language: language, clock: clock, colours: colours)
    }
}

/// Runs one command line from its words to its exit code.
struct Program: Sendable {
    let surroundings: Surroundings
    private let look: Look

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
        look = surroundings.look(in: surroundings.language)
    }

    func run() async -> Int32 {
        await Language.$ofHelp.withValue(look.language) {
            do {
                let command = try Hallctl.parseAsRoot(globalsLast(surroundings.arguments))
                return await perform(command)
            } catch {
                return tell(error)
            }
        }
    }

    private func perform(_ command: any ParsableCommand) async -> Int32 {
        var asJSON = false
        do {
            guard let ours = command as? any HallCommand else {
                var other = command
                try other.run()
                return ExitCodes.ok
            }
            asJSON = ours.globals.json
            let draft = try (ours as? any PaperDeedCommand)?.onPaper.resolve()
            try await ours.run(at: desk(ours.globals, draft))
            return ExitCodes.ok
        } catch let failure as Failure where failure == .entered {
            return ExitCodes.ok
        } catch let failure as Failure {
            surroundings.console.complain(line: asJSON ? json(of: failure) : sentences(of: failure, look))
            return ExitCodes.of(failure.code)
        } catch let trouble as Trouble {
            return tell(trouble)
        } catch {
            return tell(error)
        }
    }

    private func desk(_ globals: Globals, _ draft: BackEntryDraft?) throws -> Desk {
        if let lang = globals.lang, Language(rawValue: lang) == nil {
            throw Trouble.usage(.noSuchChoice(lang, "--lang", Language.allCases.map(\.rawValue)))
        }
        let sessions = SessionFile(surroundings.variable, host: globals.host)
        let session = globals.session ?? surroundings.variable("HALL_BADGE_SESSION") ?? sessions.token
        var options = CallOptions()
        options.timeout = globals.timeout.map { .seconds($0) }
        options.badgeSession = session.flatMap { $0.isEmpty ? nil : $0 }
        options.acceptLanguage = look.language.rawValue
        return Desk(
            look: look, json: globals.json, options: options, requestID: globals.requestID, sessions: sessions,
            way: try globals.way(surroundings.variable), draft: draft, surroundings)
    }

    private func tell(_ trouble: Trouble) -> Int32 {
        switch trouble {
        case .usage(let phrase):
            surroundings.console.complain(line: look(phrase))
            return ExitCodes.usage
        case .brokenOff:
            surroundings.console.complain(line: "")
            return ExitCodes.brokenOff
        case .quiet(let code):
            return code
        }
    }

    /// What ArgumentParser has to say: help on standard output, a wrong command line on standard error.
    private func tell(_ error: any Error) -> Int32 {
        let text = helpText(Hallctl.fullMessage(for: error), in: look.language)
        if Hallctl.exitCode(for: error).isSuccess {
            surroundings.console.write(line: text)
            return ExitCodes.ok
        }
        surroundings.console.complain(line: text)
        return ExitCodes.usage
    }
}
