import ArgumentParser
import HallProto

/// What became of the sessions people were to work (ATT-3).
struct SignRecords: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.fromDay, value: "date"))
    var from: String?

    @Option(help: .told(Help.toDay, value: "date"))
    var to: String?

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Flag(help: .told(Help.recordTroubles))
    var troubles = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("records", Help.signRecords) }

    func run(at desk: Desk) async throws {
        let from = try desk.need(from, .fromDay, by: "--from")
        let attendance = desk.attendance
        let reply = try await paging.gather { page, size in
            let request = ListRecordsRequest(
                from: from, to: to ?? from, personID: person ?? "", troubles: troubles, pageSize: size, pageToken: page)
            return try await attendance.listRecords(request, desk.options)
        }
        let columns: [Column] = [.text(.day), .text(.person), .text(.session), .text(.record)]
        let rows = reply.records.map { record in
            [
                Cell(record.date), Cell(record.personName), Cell("\(record.starts)–\(record.ends)"), record.cell(desk.look),
            ]
        }
        desk.show(reply) { look in
            let missing = reply.yearsMissing.map { look(look(.yearMissing($0)), .near) }
            return ([Table(columns, rows).text(look)] + missing).joined(separator: "\n")
        }
    }
}

extension SessionRecordInfo {
    /// "迟到6分钟 缺签退".
    fileprivate func cell(_ look: Look) -> Cell {
        let troubles =
            (lateMinutes > 0 ? [look(.lateBy(lateMinutes))] : []) + (earlyMinutes > 0 ? [look(.earlyBy(earlyMinutes))] : [])
            + (missingSignIn ? [look(.missingSignIn)] : []) + (missingSignOut ? [look(.missingSignOut)] : [])
            + (overdueMinutes > 0 ? [look(.outingOverdueBy(overdueMinutes))] : [])
        let tone: Tone = standing == .unaccounted ? .late : troubles.isEmpty ? .plain : .near
        let words =
            (troubles.isEmpty ? [look(standing.label)] : troubles)
            + (extendedMinutes > 0 ? [look(.extendedBy(extendedMinutes))] : [])
            + (correctedMarks > 0 ? [look(.correctedMarks(correctedMarks))] : [])
            + (backEnteredMarks > 0 ? [look(.backEnteredMarks(backEnteredMarks))] : [])
        return Cell(words.joined(separator: " "), tone)
    }
}
