import GRDB
import HallProto
import HallRules

/// The notices of the State Council's General Office that ship with the project, as each of them is worded: rest from a day to
/// a day, and the weekend days on which one works instead.
enum ShippedCalendar {
    /// One year's notice.
    struct Notice {
        var year: Int32
        var source: String
        var issuedOn: String
        /// "MM-DD", or "MM-DD" to "MM-DD".
        var rest: [(festival: String, from: String, to: String)]
        var work: [(festival: String, on: [String])]
    }

    static let notices = [
        Notice(
            year: 2024, source: "国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）", issuedOn: "2023-10-25",
            rest: [
                ("元旦", "01-01", "01-01"), ("春节", "02-10", "02-17"), ("清明节", "04-04", "04-06"), ("劳动节", "05-01", "05-05"),
                ("端午节", "06-10", "06-10"), ("中秋节", "09-15", "09-17"), ("国庆节", "10-01", "10-07"),
            ],
            work: [
                ("春节", ["02-04", "02-18"]), ("清明节", ["04-07"]), ("劳动节", ["04-28", "05-11"]), ("中秋节", ["09-14"]),
                ("国庆节", ["09-29", "10-12"]),
            ]),
        Notice(
            year: 2025, source: "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）", issuedOn: "2024-11-12",
            rest: [
                ("元旦", "01-01", "01-01"), ("春节", "01-28", "02-04"), ("清明节", "04-04", "04-06"), ("劳动节", "05-01", "05-05"),
                ("端午节", "05-31", "06-02"), ("国庆节", "10-01", "10-05"), ("中秋节", "10-06", "10-06"), ("国庆节", "10-07", "10-08"),
            ],
            work: [("春节", ["01-26", "02-08"]), ("劳动节", ["04-27"]), ("国庆节", ["09-28", "10-11"])]),
        Notice(
            year: 2026, source: "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）", issuedOn: "2025-11-04",
            rest: [
                ("元旦", "01-01", "01-03"), ("春节", "02-15", "02-23"), ("清明节", "04-04", "04-06"), ("劳动节", "05-01", "05-05"),
                ("端午节", "06-19", "06-21"), ("中秋节", "09-25", "09-27"), ("国庆节", "10-01", "10-07"),
            ],
            work: [
                ("元旦", ["01-04"]), ("春节", ["02-14", "02-28"]), ("劳动节", ["05-09"]), ("国庆节", ["09-20", "10-10"]),
            ]),
    ]

    /// Fills a new book.
    static func load(_ db: Database) throws {
        for notice in notices {
            let year = CalendarYearInfo(year: notice.year, source: notice.source, issuedOn: notice.issuedOn)
            _ = try CalendarTable.load(db, year: year, days: notice.days)
        }
    }
}

extension ShippedCalendar.Notice {
    var days: [CalendarDay] { restDays + workdays }

    private var restDays: [CalendarDay] {
        rest.flatMap { festival, from, to in
            span(from, to).map { CalendarDay(date: $0.description, kind: .holiday, name: festival) }
        }
    }

    private var workdays: [CalendarDay] {
        work.flatMap { festival, days in
            days.map { CalendarDay(date: "\(year)-\($0)", kind: .makeupWorkday, name: festival) }
        }
    }

    private func span(_ from: String, _ to: String) -> [Day] {
        guard let first = Day("\(year)-\(from)"), let last = Day("\(year)-\(to)") else { return [] }
        return (first.number...last.number).map { Day(number: $0) }
    }
}
