/// Where the daemon is.
public enum Address: Sendable, Hashable {
    /// A Unix socket on this machine; the kernel tells the daemon who calls.
    case unixSocket(path: String)
    /// A program and its arguments, found along PATH, that carries ttrpc over its standard input and output: `ssh HOST hallctl
    /// bridge`. Its standard error stays ours, so that it can speak to the person. If it ends before its first byte, only the
    /// exit status 78 (64 + UNAVAILABLE) is worth another try; with any other the call fails at once.
    case command([String])
}

/// How a connection treats its calls where the call itself says nothing.
public struct ConnectionOptions: Sendable {
    /// The deadline of a call that names none. It holds for all its tries together. Streams have none unless they name one.
    public var timeout: Duration
    /// How long a call goes on trying while the daemon is away, at most until its deadline.
    public var retryFor: Duration
    /// The pauses between tries: they double from the lower bound to the upper, with jitter.
    public var backoff: ClosedRange<Duration>
    /// The token of the badge session open on this terminal.
    public var badgeSession: String?
    /// As HTTP's header has it. What the client itself has to say is Chinese where this begins with "zh", else English.
    public var acceptLanguage: String?

    public init(
        timeout: Duration = .seconds(30), retryFor: Duration = .seconds(30),
        backoff: ClosedRange<Duration> = .milliseconds(50) ... .seconds(2), badgeSession: String? = nil,
        acceptLanguage: String? = nil
    ) {
        self.timeout = timeout
        self.retryFor = retryFor
        self.backoff = backoff
        self.badgeSession = badgeSession
        self.acceptLanguage = acceptLanguage
    }
}
