import ArgumentParser
import Dispatch
import Foundation
import HallDaemon

/// What can be made to go wrong on demand, so that systemd's answer to it can be seen. Debug builds only, and only when asked.
enum Rehearsal {
    /// With HALL_REHEARSAL=the-writer-hangs, SIGUSR2 makes the writer hang for ever, as on a disk that no longer answers.
    static func prepare(_ daemon: Daemon) -> (any DispatchSourceSignal)? {
        #if DEBUG
            guard ProcessInfo.processInfo.environment["HALL_REHEARSAL"] == "the-writer-hangs" else { return nil }
            signal(SIGUSR2, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: SIGUSR2, queue: .global())
            source.setEventHandler { daemon.hangWriter() }
            source.activate()
            return source
        #else
            return nil
        #endif
    }

    #if DEBUG
        /// With HALL_FAILPOINT=before_commit:3 the process kills itself when it comes to commit for the third time.
        static func failpoints() throws -> Failpoints? {
            guard let text = ProcessInfo.processInfo.environment["HALL_FAILPOINT"] else { return nil }
            guard let failpoints = Failpoints(endingProcess: text) else {
                throw ValidationError("HALL_FAILPOINT=\(text): no such failpoint")
            }
            return failpoints
        }
    #endif
}
