import Foundation
import HallRules
import Testing

@Suite struct PaperTests {
    @Test("ON-4 · papers", arguments: try rows("papers", of: .on4, "kind", "title", "copies", "seal", "number", "id"))
    func papers(_ row: Row) throws {
        let kind = try #require(PaperKind(rawValue: row["kind"]))
        let id = try #require(PaperID(kind: kind, year: 2026, serial: 12))
        #expect(kind.zh == row["title"])
        #expect(kind.copies.map(\.rawValue).joined(separator: ", ") == row["copies"])
        #expect(kind.seal.cell == row["seal"])
        #expect(id.number(prefix: "便民") == row["number"])
        #expect("\(id)" == row["id"])
        #expect(PaperID(row["id"]) == id)
    }

    @Test("ON-4 · every kind is in the table, with a word, a name and facts of its own")
    func kinds() throws {
        let listed = try rows("papers", of: .on4, "kind", "title", "copies", "seal", "number", "id").map { $0["kind"] }
        #expect(listed == PaperKind.allCases.map(\.rawValue))
        #expect(Set(PaperKind.allCases.map(\.word)).count == PaperKind.allCases.count)
        #expect(Set(PaperKind.allCases.map(\.en)).count == PaperKind.allCases.count)
        #expect(PaperKind.allCases.allSatisfy { $0.facts.kind == $0 })
        #expect(PaperSamples.all.map { type(of: $0).kind } == PaperKind.allCases)
    }

    @Test(
        "ON-4 · an id is read as it is written and in no other way",
        arguments: [
            "notice-2026-12", "notice-2026-0000012", "notice-26-000012", "Notice-2026-000012", "notice-2026-000000",
            "notice-2026-00001２", "letter-2026-000012", "2026-000012", "-2026-000012", "", "notice", "notice-2026-000012 ",
        ])
    func ids(_ text: String) {
        #expect(PaperID(text) == nil)
    }

    @Test(
        "ON-4 · replacing and supplementing",
        arguments: try rows("replacing and supplementing", of: .on4, "paper", "by", "case", "result"))
    func ties(_ row: Row) throws {
        let id = try #require(PaperID(kind: .oneTimeNotice, year: 2026, serial: 1))
        let isReplaced = row["paper"] == "replaced"
        let paper = Paper(id: id, number: "便民告〔2026〕1号", caseID: .init(1), replacedBy: isReplaced ? "便民告〔2026〕2号" : nil)
        let caseID = try row.optional("case").map { Case.ID(try #require(Int64($0))) }
        let kind = try #require(PaperKind(rawValue: row["by"]))
        let result = try verdict {
            switch kind {
            case .supplement: try paper.checkSupplementable(caseID: caseID)
            case _: try paper.checkReplaceable(by: kind, caseID: caseID)
            }
        }
        #expect(result == row["result"])
    }

    @Test(
        "ON-4 · who prints the query code",
        arguments: try rows("who prints the query code", of: .on4, "copy", "by", "offices", "shown"))
    func secrets(_ row: Row) throws {
        let copy = try #require(PaperCopy(rawValue: row["copy"]))
        let shown = copy.showsSecrets(of: Hall.acceptedCase(), to: try row.actor, at: Hall.post)
        #expect(shown == (row["shown"] == "yes"))
        #expect(!copy.showsSecrets(of: nil, to: try row.actor, at: nil), "a paper of no case has no code to show")
    }

    @Test(
        "ON-4 · who issues papers for a case",
        arguments: try rows("who issues papers for a case", of: .on4, "case", "by", "offices", "result"))
    func paperwork(_ row: Row) throws {
        let new = Hall.acceptedCase()
        let li = CaseActor(person: Hall.li.id)
        let now = Hall.at("2026-03-03 10:00")
        let file =
            switch row["case"] {
            case "finished": try new.finished(.granted, by: li, at: Hall.post, now: now)
            case "annulled": try new.annulled(reason: "误录", by: li, at: Hall.post, now: now)
            case _: new
            }
        let result = try verdict { try file.checkPaperwork(by: try #require(try row.actor), at: Hall.post) }
        #expect(result == row["result"])
    }

    @Test("ON-5 · required fields", arguments: try rows("required fields", of: .on5, "field", "blank", "result"))
    func required(_ row: Row) throws {
        let spoilt = try Spoiling.spoilt(PaperSamples.notice, row["field"], row["blank"])
        let result = try outcome {
            guard let spoilt else { return "unreadable" }
            _ = try spoilt.checked()
            return "ok"
        }
        #expect(result == row["result"])
    }

    @Test(
        "ON-5, ON-6, TL-3 · every text of every paper has to say something, and its name is told", arguments: PaperKind.allCases
    )
    func everyText(_ kind: PaperKind) throws {
        let sample = try #require(PaperSamples.all.first { type(of: $0).kind == kind })
        _ = try sample.checked()
        let texts = try Spoiling.texts(in: sample)
        #expect(!texts.isEmpty)
        for path in texts {
            let spoilt = try #require(try Spoiling.spoilt(sample, path, "blank"), "\(path)")
            let refusal = #expect(throws: Refusal.self, "\(path)") { try spoilt.checked() }
            #expect(refusal?.clause == kind.clause)
            #expect(refusal?.zh.contains(kind.zh) == true && refusal?.en.contains(kind.en) == true)
            let label = refusal?.zh.split(separator: "“").last?.split(separator: "”").first ?? ""
            #expect(label.unicodeScalars.contains { $0.value > 0x2E80 }, "\(path) has no Chinese name: \(label)")
        }
    }

    @Test("ON-1 · the guide", arguments: try rows("the guide", of: .on1, "field", "blank", "result"))
    func guide(_ row: Row) throws {
        let spoilt = try #require(try Spoiling.spoilt(PaperSamples.guide, row["field"], row["blank"]))
        #expect(try verdict { _ = try spoilt.checked() } == row["result"])
    }

    @Test("ON-6 · the seal's number", arguments: PaperKind.allCases)
    func seals(_ kind: PaperKind) throws {
        let with = try verdict { _ = try kind.seal.checked("用印31", on: kind) }
        let without = try verdict { _ = try kind.seal.checked("　", on: kind) }
        switch kind.seal {
        case .required: #expect(with == "ok" && without == "ON-6")
        case .place: #expect(with == "ok" && without == "ok")
        case .noSeal: #expect(with == "ON-6" && without == "ok")
        }
        #expect((kind.seal == .required) == (kind == .notAccepted || kind == .denied))
        #expect(try PaperSeal.place.checked("用印31", on: kind) == "用印31")
        #expect(try PaperSeal.place.checked("　", on: kind) == nil)
    }

    @Test("ON-6 · review within sixty days, suit within six months, with the law and its date")
    func remedies() {
        #expect(PaperSamples.remedies.reviewDays == 60 && PaperSamples.remedies.suitMonths == 6)
        #expect(PaperSamples.remedies.source.contains("行政复议法") && PaperSamples.remedies.source.contains("2024年1月1日"))
        #expect(PaperSamples.remedies.source.contains("行政诉讼法") && PaperSamples.remedies.source.contains("第四十六条"))
    }

    @Test("ON-5 · a secret does not tell itself")
    func secret() {
        #expect("\(PaperSamples.enquiry.queryCode)".contains(PaperSamples.code) == false)
        #expect(PaperSamples.notice.secrets.queryCode?.text == PaperSamples.code)
    }
}

extension PaperSeal {
    fileprivate var cell: String {
        switch self {
        case .required: "required"
        case .place: "place"
        case .noSeal: "none"
        }
    }
}

extension Row {
    /// From the columns by and offices; nil for nobody.
    fileprivate var actor: CaseActor? {
        get throws {
            guard let name = optional("by") else { return nil }
            let person = try #require(Hall.people[name])
            return CaseActor(person: person.id, offices: Set(try list("offices").map { try #require(Office(rawValue: $0)) }))
        }
    }
}

/// Puts something else in one place of what a paper says.
enum Spoiling {
    /// blank, null, [] and missing are what they are called. Nil: what comes out can't be read.
    static func spoilt<Facts: Codable>(_ facts: Facts, _ path: String, _ value: String) throws -> Facts? {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(facts))
        let parts = path.split(separator: ".").map(String.init)
        let changed = put(value, at: parts[...], in: json) as Any
        return try? JSONDecoder().decode(Facts.self, from: JSONSerialization.data(withJSONObject: changed))
    }

    /// Where the texts of a paper stand, save those that are days, times or choices.
    static func texts(in facts: some PaperFacts) throws -> [String] {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(facts))
        return try paths(json, []).filter { try spoilt(facts, $0, "blank") != nil }
    }

    private static func paths(_ value: Any, _ path: [String]) -> [String] {
        switch value {
        case let object as [String: Any]: object.keys.sorted().flatMap { paths(object[$0] as Any, path + [$0]) }
        case let list as [Any]: list.indices.flatMap { paths(list[$0], path + ["\($0)"]) }
        case is String: [path.joined(separator: ".")]
        case _: []
        }
    }

    private static func put(_ value: String, at path: ArraySlice<String>, in json: Any) -> Any? {
        guard let key = path.first else {
            switch value {
            case "null": return NSNull()
            case "[]": return [String]()
            case "blank": return "　"
            case "missing": return nil
            case let text: return text
            }
        }
        if var object = json as? [String: Any] {
            object[key] = put(value, at: path.dropFirst(), in: object[key] as Any)
            return object
        }
        guard var list = json as? [Any], let index = Int(key), let changed = put(value, at: path.dropFirst(), in: list[index])
        else { return json }
        list[index] = changed
        return list
    }
}
