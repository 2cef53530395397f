import Glibc
import HallClient
import HallProto

/// Two things a program may want of the hall: where a case stands, and what happens.
///
///     swift run HallExample status 2026-000123 QUERY-CODE
///     swift run HallExample watch
///
/// The socket is /run/hall/hall.sock, or where HALL_SOCKET says; a program on another machine reaches it with
/// `Connection(.command(["ssh", "HOST", "hallctl", "bridge"]))`.
@main
struct HallExample {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let path = getenv("HALL_SOCKET").map { String(cString: $0) } ?? "/run/hall/hall.sock"
        let hall = Connection(.unixSocket(path: path), ConnectionOptions(retryFor: .seconds(5)))
        do {
            switch arguments.first {
            case "status" where arguments.count == 3:
                try await status(hall, number: arguments[1], queryCode: arguments[2])
            case "watch" where arguments.count == 1:
                try await watch(hall)
            case _:
                print("HallExample status NUMBER QUERY-CODE | watch")
            }
        } catch {
            report(error)
        }
    }

    static func status(_ hall: Connection, number: String, queryCode: String) async throws {
        let reply = try await CasesClient(hall).status(CaseStatusRequest(number: number, queryCode: queryCode))
        print("\(reply.number) \(reply.itemName): \(reply.stage.protoName), due \(reply.dueOn)")
    }

    /// From now on, through every restart of the daemon, without a gap.
    static func watch(_ hall: Connection) async throws {
        for try await entry in hall.watchJournal(after: -1) {
            print(entry.seq, entry.open?.method ?? "-", entry.open?.subject ?? "-")
        }
    }

    /// A refusal names its clause and brings a sentence to say aloud.
    static func report(_ error: any Error) {
        guard let failure = error as? Failure else { return print(error) }
        if let refusal = failure.refusal {
            print("\(refusal.clause): \(refusal.zh) \(refusal.en)")
        } else {
            print("\(failure.code): \(failure.message)")
        }
    }
}
