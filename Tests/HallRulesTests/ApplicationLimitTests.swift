import Testing

import HallRules

extension ApplicationTests {
    @Test("ON-3 · limits", arguments: try rows("limits", of: .on3, "received", "nature", "stage", "notice", "law"))
    func limits(_ row: Row) throws {
        let application = try Self.application(
            in: row["stage"], nature: row.nature("nature"), received: row.time("received"))
        let notice = application.noticeMoments(in: Hall.timetable).map { "\($0.closes)" }
        let law = application.statutoryNoticeMoments(in: Hall.timetable).map { "\($0.closes)" }
        #expect(notice ?? "–" == row["notice"] && law ?? "–" == row["law"])
    }

    @Test(
        "ON-3 · deemed acceptance", arguments: try rows("deemed acceptance", of: .on3, "nature", "stage", "received", "result"))
    func deemed(_ row: Row) throws {
        let application = try Self.application(
            in: row["stage"], nature: row.nature("nature"), received: row.time("received"))
        #expect(application.deemedAccepted.map { "\($0.accepted)" } ?? "–" == row["result"])
    }

    @Test(
        "ON-3 · past the law's limit",
        arguments: try rows("past the law's limit", of: .on3, "nature", "stage", "act", "at", "result"))
    func pastTheLimit(_ row: Row) throws {
        let application = try Self.application(in: row["stage"], nature: row.nature("nature"))
        let result = try outcome { try Self.perform(row["act"], on: application, at: Hall.at(row["at"])) }
        #expect(result == row["result"])
    }

    @Test("ON-3 · held", arguments: try rows("held", of: .on3, "back", "through"))
    func held(_ row: Row) throws {
        #expect(Hall.timetable.answersHeld(from: Hall.at(row["back"])).closes == Hall.at(row["through"]))
    }
}
