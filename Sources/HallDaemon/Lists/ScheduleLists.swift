import HallProto
import HallRules

extension ListForm {
    /// schedules.csv: when the hall works, from a day on.
    static let schedules: ListForm = ListForm(
        kind: .schedules,
        columns: [
            .required("from"), .required("sessions"), .required("marking"), .optional("grace_minutes"),
            .optional("opens_minutes"), .optional("settles_minutes"),
        ],
        key: ["from"], putMethod: "hall.v1.Schedules/PutSchedule", listMethod: "hall.v1.Schedules/ListSchedules",
        take: { row, intake in
            let current = try ScheduleTable.list(intake.db).first { $0.from == row.word("from") }
            var wanted = current ?? ScheduleInfo(from: row.word("from"))
            wanted.sessions = try row.words("sessions").map { try SessionHours(cell: $0) }
            wanted.marking = try row.value("marking", else: wanted.marking)
            wanted.graceMinutes = try row.number("grace_minutes", else: wanted.graceMinutes)
            wanted.opensMinutes = try row.number("opens_minutes", else: wanted.opensMinutes)
            wanted.settlesMinutes = try row.number("settles_minutes", else: wanted.settlesMinutes)
            let change = try ScheduleTable.put(intake.db, wanted.checked(), .any)
            intake.keep(.schedules, change, \.note)
            change.onChange { _ in intake.moveDeadlines() }
        },
        rows: { db, _ in
            try ScheduleTable.list(db).map { schedule in
                [
                    schedule.from, schedule.sessions.map(\.cell).joined(separator: ";"), schedule.marking.shortName,
                    String(schedule.graceMinutes), String(schedule.opensMinutes), String(schedule.settlesMinutes),
                ]
            }
        })

    /// duties.csv: rules of who works when, in the order in which they hold. A row that stands there already adds nothing.
    static let duties: ListForm = ListForm(
        kind: .duties,
        columns: [
            .required("person_id", refers: .staff), .required("kind"), .required("from"), .optional("until"),
            .optional("weekdays"), .optional("places"), .required("reason"),
        ],
        key: [], putMethod: "hall.v1.Schedules/AddDuty", listMethod: "hall.v1.Schedules/ListDuties",
        take: { row, intake in
            let places = try row.words("places").map { word in
                guard let place = Int32(word) else {
                    throw Failure.malformed("places", zh: "“\(word)”不是整数", en: "“\(word)” is no whole number")
                }
                return place
            }
            let request = AddDutyRequest(
                personID: row.word("person_id"), from: row.word("from"), until: row.word("until"),
                weekdays: try row.values("weekdays", else: []), places: places,
                kind: try row.value("kind", else: .unspecified), reason: row.text("reason"))
            let adder = intake.context.caller.personID.map { Person.ID($0) }
            intake.keep(
                .duties, try DutyTable.add(intake.db, request.checked(), by: adder, at: intake.context.now),
                \.addedNote)
        },
        rows: { db, _ in
            try DutyTable.list(db, of: .everybody, endingFrom: nil, after: 0, limit: -1).map { duty in
                [
                    duty.personID, duty.kind.shortName, duty.from, duty.until,
                    duty.weekdays.map(\.shortName).joined(separator: ";"),
                    duty.places.map { String($0) }.joined(separator: ";"), duty.reason,
                ]
            }
        })
}

extension SessionHours {
    /// Reads "08:30-12:00".
    fileprivate init(cell: String) throws(Failure) {
        let times = cell.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard times.count == 2 else {
            throw Failure.malformed("sessions", zh: "“\(cell)”应写成 08:30-12:00", en: "write “\(cell)” as 08:30-12:00")
        }
        self.init(starts: String(times[0]), ends: String(times[1]))
    }

    fileprivate var cell: String { "\(starts)-\(ends)" }
}
