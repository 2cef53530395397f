import HallRules
import Testing

@Suite struct BackEntryTests {
    static let now = Hall.at("2026-03-05 09:00")

    @Test("TL-2, IN-2 · back-entry", arguments: try rows("back-entry", of: .tl2, "entered", "stage", "act", "result"))
    func decisions(_ row: Row) throws {
        let result = try outcome {
            let entry = try Self.entry(row["entered"], row["stage"])
            let words = row["act"].split(separator: " ").map(String.init)
            let person = Person.ID(words[1])
            switch words[0] {
            case "confirm": return Self.cell(try entry.confirmed(by: person, at: Self.now))
            case "reject":
                let reason = words.count > 2 ? " " : "与凭证不符"
                return Self.cell(try entry.rejected(by: person, reason: reason, at: Self.now))
            case _:
                try entry.checkAddable(by: person)
                return Self.cell(entry)
            }
        }
        #expect(result == row["result"])
    }

    @Test("TL-2 · back-entered times", arguments: try rows("back-entered times", of: .tl2, "happened", "recorded", "result"))
    func order(_ row: Row) throws {
        let result = try outcome {
            try BackEntry.checkOrder(of: row.time("happened"), after: row.optional("recorded").map { Hall.at($0) })
            return "in order"
        }
        #expect(result == row["result"])
    }

    @Test("ON-4 · vouchers", arguments: try rows("vouchers", of: .tl2, "voucher", "holder", "result"))
    func vouchers(_ row: Row) throws {
        let result = try outcome {
            try BackEntry.checkVoucher(row["voucher"], heldBy: row.optional("holder"))
            return "free"
        }
        #expect(result == row["result"])
    }

    private static func entry(_ person: String, _ stage: String) throws -> BackEntry {
        let new = BackEntry(id: BackEntry.ID(1), enteredBy: Person.ID(person))
        return switch stage {
        case "confirmed": try new.confirmed(by: Person.ID("S09"), at: now)
        case "rejected": try new.rejected(by: Person.ID("S09"), reason: "与凭证不符", at: now)
        case _: new
        }
    }

    private static func cell(_ entry: BackEntry) -> String {
        switch entry.stage {
        case .waiting: "waiting"
        case .confirmed(let person, _): "confirmed \(person.value)"
        case .rejected(let person, _, _): "rejected \(person.value)"
        }
    }
}
