import HallClient
import HallProto
import Testing

let readMethod = MethodTable.find(service: "hall.v1.Cases", name: "Status")!
let writeMethod = MethodTable.find(service: "hall.v1.Cases", name: "Accept")!
let journalledMethod = MethodTable.all.first { $0.access == .readJournalled }!
let streamMethod = MethodTable.find(service: "hall.v1.Journal", name: "Watch")!
let secretMethod = MethodTable.all.first { $0.secretReply }!

/// Short pauses, so that a test that retries stays short.
func quick(
    timeout: Duration = .seconds(20), retryFor: Duration = .seconds(20), pause: Duration = .milliseconds(1)
) -> ConnectionOptions {
    ConnectionOptions(timeout: timeout, retryFor: retryFor, backoff: pause...max(pause, .milliseconds(20)))
}

extension ScriptedServer {
    func connection(_ options: ConnectionOptions = quick()) -> Connection {
        Connection(.unixSocket(path: path), options)
    }
}

/// What the call was refused with; a reply is the test's failure.
func failure(
    of call: () async throws(Failure) -> [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) async -> Failure? {
    do throws(Failure) {
        let reply = try await call()
        Issue.record("a reply of \(reply.count) bytes where a failure was due", sourceLocation: sourceLocation)
        return nil
    } catch {
        return error
    }
}

/// Looks again until it holds; for what another thread does in its own time.
func eventually(_ holds: () -> Bool) async -> Bool {
    for _ in 0..<500 {
        if holds() {
            return true
        }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return holds()
}
