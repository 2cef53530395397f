import Dispatch
import Foundation

/// SIGTERM and SIGINT end the run in good order; SIGPIPE is no reason to die.
final class Termination {
    private let arrivals: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// From here on the signals wait for `wait`.
    init() {
        signal(SIGPIPE, SIG_IGN)
        let (arrivals, arrival) = AsyncStream<Void>.makeStream()
        self.arrivals = arrivals
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { arrival.yield() }
            source.activate()
            return source
        }
    }

    func wait() async {
        for await _ in arrivals { break }
        for source in sources { source.cancel() }
    }
}
