import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// A licence filed on 2026-03-02, whose answer is due by law at closing time of 2026-03-09, when the daemon is down.
@Suite struct DeemedAcceptanceStoryTests {
    private static func down(_ hall: CasesHall) async throws -> String {
        let number = try #require(try await hall.file("L1").application?.case?.number)
        try hall.restart(at: "2026-03-10 09:00")
        try hall.daemon.roundTrip()
        return number
    }

    private static func heldUntil(_ number: String, _ hall: CasesHall) async throws -> String? {
        let clocks = try await hall.get(number).clocks
        return clocks.first { $0.name == "statutory_notice" }?.heldUntil.map { hall.wall($0) }
    }

    /// As it was told on the fourth, on paper.
    private static func enterNotice(_ number: String, _ hall: CasesHall) async throws -> BackEntryInfo {
        let materials = try await hall.application(number).materials.map(\.material)
        let check = CheckRequest(
            number: number, expectedVersion: 1,
            findings: materials.enumerated().map { $0.offset == 0 ? .missing($0.element) : .good($0.element) })
        let reply = try await hall.backEntries().enter(
            EnterRequest(acts: [
                .on("2026-03-04", "10:00", "Z001", .check(check)),
                .on("2026-03-04", "10:10", "Z001", BackEntriesStoryTests.noticed(number)),
            ]))
        return try #require(reply.entry)
    }

    @Test("ON-3 · what fell due while the daemon was down waits a working day for what was told on paper")
    func waits() async throws {
        try await CasesHall.run { hall in
            try await hall.nameCourts()
            let number = try await Self.down(hall)
            #expect(try await hall.get(number).stage == .received)
            #expect(try await Self.heldUntil(number, hall) == "2026-03-11 17:31")
            #expect(try hall.told("case/\(number)").filter { $0 == "acceptanceHeld" }.count == 1)
            let version = try await hall.get(number).version
            let told = await outcome { _ = try await hall.giveNotice(number, version: version) }
            #expect(told == "failedPrecondition ON-3", "the law has accepted it; nothing can be asked for any more")
            let turned = await outcome {
                _ = try await hall.applications().turnDown(
                    TurnDownRequest(
                        number: number, expectedVersion: version, ground: .notNeeded, reason: "不需许可", basis: "行政许可法第三十二条",
                        instead: "无须办理", sealNumber: "用印1"))
            }
            #expect(turned == "failedPrecondition ON-3")
            let entry = try await Self.enterNotice(number, hall)
            _ = try await hall.confirm(entry, as: CasesHall.second)
            try await hall.advance(to: "2026-03-12 09:00")
            let info = try await hall.get(number)
            #expect(info.stage == .awaitingSupplement && info.clocks.allSatisfy { $0.lapsedAt == nil }, "it was told in time")
            #expect(try await hall.admin.status(AdminStatusRequest()).agendaOwed == 0)
        }
    }

    @Test("ON-3 · with nothing to enter the law accepts it after that day, as of the day it was received")
    func accepted() async throws {
        try await CasesHall.run { hall in
            let number = try await Self.down(hall)
            // Once more, and the calendar and the hours as they were: it is held no longer for that.
            try hall.restart(at: "2026-03-10 10:00")
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).putSetting(
                PutSettingRequest(key: "near_due_days", value: "2"))
            #expect(try await Self.heldUntil(number, hall) == "2026-03-11 17:31")
            try await hall.advance(to: "2026-03-11 17:30")
            #expect(try await hall.get(number).stage == .received)
            try await hall.advance(to: "2026-03-11 17:31")
            let info = try await hall.get(number)
            #expect(info.stage == .inWork && info.deemedAccepted && hall.wall(info.acceptedAt) == "2026-03-02 09:00")
            let clock = info.clocks.first { $0.name == "statutory_notice" }
            #expect(hall.wall(clock?.lapsedAt) == "2026-03-09 17:31", "when the law's limit ran out, whenever it was looked at")
            #expect(try hall.told("case/\(number)").filter { $0 == "acceptanceHeld" }.count == 1)
        }
    }

    @Test("ON-3, IN-2 · what is entered and waits for its second person is waited for")
    func unconfirmed() async throws {
        try await CasesHall.run { hall in
            let number = try await Self.down(hall)
            let entry = try await Self.enterNotice(number, hall)
            try await hall.advance(to: "2026-03-11 18:00")
            #expect(try await hall.get(number).stage == .received)
            #expect(try await Self.heldUntil(number, hall) == "2026-03-12 17:31")
            _ = try await hall.backEntries(CasesHall.second).reject(
                RejectBackEntryRequest(number: entry.number, expectedVersion: entry.version, reason: "单据上没有签名"))
            try await hall.advance(to: "2026-03-12 17:31")
            #expect(try await hall.get(number).deemedAccepted)
        }
    }

    @Test("ON-3 · nothing is held that has not fallen due, and nothing of what is no licence")
    func notHeld() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.file("L1").application?.case?.number)
            let other = try #require(try await hall.file("N1").application?.case?.number)
            try hall.restart(at: "2026-03-09 17:30")
            try hall.daemon.roundTrip()
            let held = (try await Self.heldUntil(number, hall), try await Self.heldUntil(other, hall))
            #expect(held == (nil, nil))
            try await hall.advance(to: "2026-03-09 17:31")
            #expect(try await hall.get(number).deemedAccepted)
        }
    }
}
