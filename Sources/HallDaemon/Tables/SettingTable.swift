import GRDB
import HallProto
import HallRules

/// The settings as a list.
enum SettingTable {
    /// A setting's old value and its new one.
    struct Put {
        var setting: Setting
        var old: String
        var new: String
    }

    /// In order of their keys.
    static func list(_ db: Database) throws -> [SettingInfo] {
        try Setting.allCases.sorted { $0.rawValue < $1.rawValue }.map { try info(db, $0) }
    }

    static func info(_ db: Database, _ setting: Setting) throws -> SettingInfo {
        SettingInfo(key: setting.rawValue, value: try setting.text(db), meaning: setting.meaning)
    }

    /// Puts a value. Throws INVALID_ARGUMENT naming `key` or `value`. `checkTogether` is for when all of them are put.
    static func put(_ db: Database, key: String, value: String) throws -> Change<Put> {
        guard let setting = Setting(rawValue: key) else {
            let known = Setting.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure.malformed("key", zh: "没有这个设置；可用的有：\(known)", en: "there is no such setting; there are: \(known)")
        }
        let put = try Put(setting: setting, old: setting.text(db), new: setting.checked(value))
        guard put.new != put.old else { return .unchanged(put) }
        try db.cachedStatement(
            sql: "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        ).execute(arguments: [key, put.new])
        return .changed(put)
    }

    /// What settings owe one another. Throws INVALID_ARGUMENT naming `value`.
    static func checkTogether(_ db: Database) throws {
        let (opens, closes) = try (Setting.openingTime.timeOfDay(db), Setting.closingTime.timeOfDay(db))
        guard opens < closes else {
            throw Failure.malformed(
                "value", zh: "上班时间 \(opens) 应早于下班时间 \(closes)",
                en: "opening time \(opens) must lie before closing time \(closes)")
        }
    }

    /// What dates and states are worked out from. Before its first schedule the hall keeps one pair of hours.
    static func timetable(_ db: Database, _ calendar: WorkCalendar, _ schedules: [WorkSchedule]) throws -> Timetable {
        Timetable(
            calendar: calendar,
            hours: OpeningHours(
                OpeningHours.Period(
                    from: .firstDay(ofYear: 1), opens: try Setting.openingTime.timeOfDay(db),
                    closes: try Setting.closingTime.timeOfDay(db)), others: schedules.compactMap(\.period)),
            nearDueWorkdays: try Setting.nearDueDays.integer(db))
    }
}
