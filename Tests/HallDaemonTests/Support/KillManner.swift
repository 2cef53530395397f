import Foundation
import HallClient
import HallProto
import Testing

@testable import HallDaemon

/// How one life of the daemon ends.
enum KillManner: String, CaseIterable {
    /// `kill -9` in the middle of its work, as of the others.
    case working
    case starting
    /// After it stood still for a while and went on.
    case asleep
    case duringBackup
    /// By itself, at a failpoint.
    case beforeCommit
    case afterCommit
    case inCheckpoint
    case inBackup
    /// By itself, with a COMMIT in doubt that was lost, or kept.
    case doubtLost
    case doubtKept
    /// `kill -9` after the disk was full for a moment.
    case full
    /// As systemd ends it.
    case orderly

    /// What this life is started with.
    func failpoint() -> String? {
        switch self {
        case .working, .starting, .asleep, .duringBackup, .orderly: nil
        case .beforeCommit: "\(Failpoint.beforeCommit.rawValue):\(Int.random(in: 1...60))"
        case .afterCommit: "\(Failpoint.afterCommit.rawValue):\(Int.random(in: 1...60))"
        case .inCheckpoint: "\(Failpoint.inCheckpoint.rawValue):\(Int.random(in: 1...2))"
        case .inBackup: "\(Failpoint.inBackup.rawValue):1"
        case .doubtLost: "\(CommitFault.errorLost.rawValue):\(Int.random(in: 1...60))"
        case .doubtKept: "\(CommitFault.errorKept.rawValue):\(Int.random(in: 1...60))"
        case .full: "\(CommitFault.full.rawValue):\(Int.random(in: 1...20))"
        }
    }

    /// How long the log may take to grow until it is folded in.
    private static let foldSeconds = 15.0

    /// Waits for the moment, and ends it.
    func end(_ hall: KillHall) async throws {
        switch self {
        case .starting:
            try await pause(0...80)
            hall.kill()
        case .working, .full:
            try await hall.status()
            try await pause(50...400)
            hall.kill()
        case .asleep:
            try await hall.status()
            hall.send(SIGSTOP)
            try await pause(50...300)
            hall.send(SIGCONT)
            try await pause(0...100)
            hall.kill()
        case .duringBackup:
            try await hall.status()
            let backup = asksForBackup(hall)
            try await pause(0...60)
            hall.kill()
            await backup.value
        case .inBackup:
            try await hall.status()
            let backup = asksForBackup(hall)
            try await ends(hall, within: 5)
            await backup.value
        case .beforeCommit, .afterCommit: try await ends(hall, within: 5)
        case .inCheckpoint: try await ends(hall, within: Self.foldSeconds)
        case .doubtLost, .doubtKept:
            try await ends(hall, within: 5)
            #expect(hall.exitCode == 75, "\(self)")
        case .orderly:
            try await hall.status()
            try await pause(50...200)
            try hall.stop()
        }
    }

    private func ends(_ hall: KillHall, within seconds: Double) async throws {
        let ended = try await hall.hasEnded(within: seconds)
        #expect(ended, "\(self) did not come")
        if !ended { hall.kill() }
    }

    private func pause(_ milliseconds: ClosedRange<Int>) async throws {
        try await Task.sleep(for: .milliseconds(Int.random(in: milliseconds)))
    }

    /// Nobody repeats it when the daemon is gone.
    private func asksForBackup(_ hall: KillHall) -> Task<Void, Never> {
        Task {
            let connection = Connection(
                .unixSocket(path: hall.socket), ConnectionOptions(timeout: .seconds(10), retryFor: .zero))
            _ = try? await AdminClient(connection).backup(BackupRequest(keep: 2))
            connection.close()
        }
    }
}
