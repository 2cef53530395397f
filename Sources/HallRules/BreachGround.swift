extension Breach {
    /// What a breach is against: an entry of the conduct checklist, or a clause that has none there.
    public enum Ground: Sendable, Hashable {
        case entry(ConductChecklist.Entry)
        case clause(Clause)

        public var clause: Clause {
            switch self {
            case .entry(let entry): entry.clause
            case .clause(let clause): clause
            }
        }
    }

    /// FA-7, FA-8. A clause that stands in the checklist is named by its entry, so that it is said what was seen; refused with
    /// that clause.
    public static func ground(_ clause: Clause) throws(Refusal) -> Ground {
        guard let first = ConductChecklist.entries.first(where: { $0.clause == clause }) else { return .clause(clause) }
        throw Refusal(
            clause, zh: "\(clause.rawValue)请按行为规范检查表写明是哪一条，如\(first.code)（\(first.zh)）。",
            en: "Name the entry of the conduct checklist for \(clause.rawValue), such as \(first.code): \(first.en).")
    }

    /// AC-2. It is said by which rule something is wrong.
    public static func checkNamed(_ grounds: [Ground]) throws(Refusal) {
        guard grounds.isEmpty else { return }
        throw Refusal(
            .ac2, zh: "请写明违反了哪一条：检查表的编码，或条款编号。",
            en: "Say which rule was broken: an entry of the conduct checklist, or a clause.")
    }

    /// Ten years: further back it is a year mistyped, not a fact recorded late.
    public static let happenedDaysMax = 3_653

    /// FA-7. What has happened is recorded however late it is; refused with FA-7 is what can't have happened.
    public static func checkHappened(_ happened: HallTime, to person: Person, now: HallTime) throws(Refusal) {
        guard happened <= now else {
            throw Refusal(
                .fa7, zh: "\(happened)还没有到，请核对发生时间。", en: "\(happened) has not come yet; check when it happened.")
        }
        guard now.day.number - happened.day.number <= happenedDaysMax else {
            throw Refusal(
                .fa7, zh: "\(happened)是十年以前，请核对发生时间的年份。", en: "\(happened) is more than ten years ago; check the year.")
        }
        guard person.isServing(on: happened.day) else {
            throw Refusal(
                .fa7, zh: "\(person.name)在\(happened.day)已经离岗，请核对人员和时间。",
                en: "\(person.name) had left by \(happened.day); check who it was and when.")
        }
    }
}

/// FA-7. The number of a breach 违, "W2026-000012": the year it was recorded and a serial without gaps, as a case's.
public struct BreachNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "W"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}
