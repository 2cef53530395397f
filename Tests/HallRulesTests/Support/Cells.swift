import Foundation
import HallRules
import Testing

/// What a rule answers, as a result column writes it: the value, or the clause that refuses.
func outcome(_ rule: () throws -> String) throws -> String {
    do {
        return try rule()
    } catch let refusal as Refusal {
        #expect(refusal.zh.hasSuffix("。"), "a sentence one can say: \(refusal)")
        #expect(refusal.en.hasSuffix("."), "a sentence one can say: \(refusal)")
        return refusal.clause.rawValue
    }
}

/// As `outcome`, for a rule whose value doesn't matter.
func verdict(_ rule: () throws -> Void) throws -> String {
    try outcome {
        try rule()
        return "ok"
    }
}

extension Known {
    /// The value, or "unknown 2027".
    func cell(_ write: (Value) -> String) -> String {
        switch self {
        case .known(let value): write(value)
        case .beyondLoaded(let year): "unknown \(year)"
        }
    }
}

extension Row {
    func day(_ column: String) throws -> Day { try Self.day(self[column]) }

    func int(_ column: String) throws -> Int { try #require(Int(self[column]), "\(column) in \(testDescription)") }

    func time(_ column: String) throws -> HallTime { try Self.time(self[column]) }

    /// Nil for "–".
    func optional(_ column: String) -> String? { self[column] == "–" ? nil : self[column] }

    /// The parts of a cell between semicolons; none for "–".
    func list(_ column: String) -> [String] {
        optional(column).map { $0.components(separatedBy: "; ") } ?? []
    }

    /// Pauses as "2026-09-23..2026-10-09 hearing"; one that stands has no second date.
    func pauses(_ column: String) throws -> [Pause] {
        try list(column).map { text in
            let words = text.components(separatedBy: " ")
            let days = words[0].components(separatedBy: "..")
            try #require(words.count == 2 && days.count == 2, "pause “\(text)” in \(testDescription)")
            return Pause(
                from: try Self.day(days[0]), cause: try Self.cause(words[1]), to: days[1].isEmpty ? nil : try Self.day(days[1]))
        }
    }

    func nature(_ column: String) throws -> Item.Nature {
        if self[column] == "licence" { return .licence }
        let words = self[column].components(separatedBy: ": ")
        try #require(words[0] == "other", "nature “\(self[column])” in \(testDescription)")
        let causes = words.count == 1 ? [] : try words[1].components(separatedBy: ", ").map(Self.cause)
        return .other(pauses: Set(causes))
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text), "a date: “\(text)”") }

    static func time(_ text: String) throws -> HallTime {
        let words = text.components(separatedBy: " ")
        try #require(words.count == 2, "a time: “\(text)”")
        return HallTime(day: try day(words[0]), time: try #require(TimeOfDay(words[1]), "a time: “\(text)”"))
    }

    static func cause(_ text: String) throws -> PauseCause {
        try #require(PauseCause(rawValue: text), "a cause: “\(text)”")
    }
}

extension Due {
    /// "2026-10-20", "paused 8", "provisional 3": what a deadline comes to, with the days left.
    var cell: String {
        switch self {
        case .on(let day): day.description
        case .paused(_, let left): "paused \(left.map(String.init) ?? "?")"
        case .provisional(let provisional): "provisional \(provisional.leftWorkdays)"
        }
    }
}
