import Glibc
import HallClient
import HallProto

/// Runs one command line in this process and ends it.
func launch(_ arguments: [String]) -> Never {
    // The hall's wall is what people read, wherever the terminal's own clock thinks it stands. All of China keeps UTC+8, and
    // this way of writing it needs no table of zones; TZ says otherwise for whoever wants it.
    setenv("TZ", "CST-8", 0)
    tzset()
    let variable: @Sendable (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    let surroundings = Surroundings(
        arguments: arguments, variable: variable, console: ProcessConsole(), clock: .local,
        connect: { way, language in connection(along: way, language) })
    if let status = FastStatus(arguments) {
        exit(status.run(surroundings))
    }
    // The main thread has nothing to do but wait: commands run on the concurrency runtime's own threads.
    Task { exit(await Program(surroundings).run()) }
    while true { pause() }
}

/// The way to the daemon, not yet connected.
private func connection(along way: Way, _ language: Language) -> any Caller {
    let options = ConnectionOptions.ofHallctl(language)
    switch way {
    case .socket(let path): return Connection(.unixSocket(path: path), options)
    case .command(let words): return Connection(.command(words), options)
    }
}
