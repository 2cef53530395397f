import Foundation
import HallRules

/// The hall the tests play in: the real calendar, summer and winter hours, one post, its people.
enum Hall {
    static let calendar: WorkCalendar = {
        let text = try! String(contentsOf: house.appending(path: "Examples/calendar/cn-2024-2026.csv"), encoding: .utf8)
        var exceptions: [Day: WorkCalendar.Exception] = [:]
        for line in text.split(whereSeparator: \.isNewline).dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            exceptions[Day(cells[0])!] = .init(WorkCalendar.Kind(rawValue: String(cells[2]))!, name: String(cells[3]))
        }
        return WorkCalendar(years: notices, exceptions: exceptions)
    }()

    static let notices: [Int: WorkCalendar.Notice] = [
        2024: .init(title: "国办发明电〔2023〕7号", issued: Day("2023-10-25")!),
        2025: .init(title: "国办发明电〔2024〕12号", issued: Day("2024-11-12")!),
        2026: .init(title: "国务院办公厅关于2026年部分节假日安排的通知", issued: Day("2025-11-04")!),
    ]

    static let hours = OpeningHours(
        .init(from: Day("2024-01-01")!, opens: TimeOfDay("08:30")!, closes: TimeOfDay("17:30")!),
        .init(from: Day("2026-06-01")!, opens: TimeOfDay("08:00")!, closes: TimeOfDay("18:00")!),
        .init(from: Day("2026-10-01")!, opens: TimeOfDay("08:30")!, closes: TimeOfDay("17:30")!))

    static let timetable = Timetable(calendar: calendar, hours: hours)

    static let window = Post.ID("w1")
    static let li = person("li", "李明")
    static let wang = person("wang", "王芳")
    static let zhao = person("zhao", "赵强")
    static let sun = person("sun", "孙丽")
    static let left = person("left", "钱进", .departed(Day("2026-03-02")!))
    static let people = Dictionary(uniqueKeysWithValues: [li, wang, zhao, sun, left].map { ($0.id.value, $0) })

    /// 李明 holds it, 王芳 covers.
    static let post = Post(id: window, name: "民政窗口", a: li.id, bs: [wang.id])

    static func person(_ id: String, _ name: String, _ service: Person.Service = .serving) -> Person {
        let training = Training(post: window, from: Day("2024-01-01")!, until: nil)
        return Person(id: .init(id), name: name, service: service, trainings: [training])
    }

    static func item(
        kind: Item.Kind = .promised, nature: Item.Nature = .licence, ending: Item.Ending = .decision, promised: Int = 10,
        statutory: Int? = 20
    ) -> Item {
        Item(
            id: .init("item"), name: "残疾人证办理", kind: kind, nature: nature, ending: ending, promisedWorkdays: promised,
            statutoryWorkdays: statutory)
    }

    /// Accepted at ten in the morning by 李明, who was asked first.
    static func acceptedCase(_ item: Item = item(), accepted: HallTime = at("2026-03-02 10:00")) -> Case {
        Case(id: .init(1), item: item, post: window, firstAsked: li.id, handler: li.id, accepted: accepted)
    }

    static func at(_ text: String) -> HallTime { try! Row.time(text) }
}
