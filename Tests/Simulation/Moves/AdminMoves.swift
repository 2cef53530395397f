import HallProto

/// Keeping the daemon.
extension Moves {
    static let admin: [String: Maker] = [
        "hall.v1.Admin/Status": status, "hall.v1.Admin/Backup": backup, "hall.v1.Admin/AdvanceClock": advance,
        "hall.v1.Admin/ConfirmClock": confirm, "hall.v1.Admin/Metrics": metrics,
    ]

    private static let status: Maker = { dice, world in
        Move("hall.v1.Admin/Status", dice.bare(world), AdminStatusRequest()) { world, _ in
            let open = world.openCases { _ in true }
            let overdue = open.count { world.dueState($0) == .overdue }
            let isSuspected = world.isClockSuspected
            return .done { reply, _ in
                let shown = try AdminStatusReply(decoding: reply, limits: .reply)
                let same =
                    Int(shown.openCases) == open.count && Int(shown.overdueCases) == overdue
                    && shown.clockSuspected == isSuspected && (isSuspected || shown.agendaOwed == 0)
                return same ? nil : "\(shown), not \(open.count) open, \(overdue) overdue"
            }
        }
    }

    private static let backup: Maker = { dice, world in
        let path = "hall.v1.Admin/Backup"
        let isFoolish = dice.chance(20)
        return Move(path, dice.voice(path, world), BackupRequest(folder: isFoolish ? "copies" : "", keep: 1)) { _, caller in
            guard !isFoolish else { return .refused(["invalidArgument"]) }
            return .done([Event("backupMade", "backup", by: caller.person)])
        }
    }

    static func advance(minutes: Int, _ voice: Voice, _ world: World) -> Move {
        let target = world.now + Int64(minutes) * 60_000
        let request = AdvanceClockRequest(to: Timestamp(seconds: target / 1_000, nanos: Int32(target % 1_000) * 1_000_000))
        return Move("hall.v1.Admin/AdvanceClock", voice, request) { world, caller in
            guard world.isSimulated else { return .refused(["failedPrecondition"]) }
            guard target >= world.now else { return .refused(["invalidArgument"]) }
            world.now = target
            return .done([Event("clockAdvanced", "clock", by: caller.person)])
        }
    }

    private static let advance: Maker = { dice, world in
        let path = "hall.v1.Admin/AdvanceClock"
        return advance(minutes: dice.one([-1, 0, 7, 30]), dice.voice(path, world), world)
    }

    private static let confirm: Maker = { dice, world in
        let path = "hall.v1.Admin/ConfirmClock"
        return Move(path, dice.voice(path, world), ConfirmClockRequest()) { world, caller in
            let held = world.trustClock()
            return .done(held + [Event("clockConfirmed", "clock", by: caller.person)])
        }
    }

    private static let metrics: Maker = { dice, world in
        let path = "hall.v1.Admin/Metrics"
        return Move(path, dice.voice(path, world), MetricsRequest()) { _, _ in
            .done { reply, _ in
                try MetricsReply(decoding: reply, limits: .reply).text.contains("hall_journal_seq") ? nil : "no figures"
            }
        }
    }
}
