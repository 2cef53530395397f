import Foundation
import HallProto
import HallRules

@testable import HallDaemon

extension IssuedPaper {
    /// A paper as it would come out of the book, without one.
    static func sample(_ facts: some PaperFacts, serial: Int = 1, replacedBy: PaperID? = nil) throws -> IssuedPaper {
        let kind = type(of: facts).kind
        guard let id = PaperID(kind: kind, year: 2026, serial: serial) else { throw Failure.fault }
        func tie(_ id: PaperID) -> Tie { Tie(id: id, number: id.number(prefix: "青政便")) }
        let noon = Instant(milliseconds: 1_772_424_000_000)
        return IssuedPaper(
            rowID: 1, id: id, number: id.number(prefix: "青政便"), caseID: .init(1), caseNumber: PaperSamples.caseNumber,
            subject: facts.about, issuedAt: noon, issuedOn: PaperSamples.filed.day, issuedBy: "S01", issuedByName: "张三",
            actingFor: "",
            hallName: "青溪镇便民服务中心", sealNumber: kind.seal == .required ? "用印2026-31" : nil,
            templateRevision: PaperTemplates.current,
            json: try PaperFreezer.freeze(facts), salt: PaperFreezer.salt(), dues: [], isStale: false, replaces: nil,
            replacedBy: replacedBy.map(tie),
            supplements: kind == .supplement ? PaperID(kind: .acceptanceNotice, year: 2026, serial: 1).map(tie) : nil,
            supplementedBy: [])
    }

    /// The same with everything as long as it gets.
    func extreme() throws -> IssuedPaper {
        var paper = self
        paper.json = try Extremes.json(json)
        _ = try paper.facts()
        return paper
    }
}

extension PaperPress.Reader {
    /// Whom the case of the samples is entrusted to.
    static let entrusted: PaperPress.Reader = {
        let person = Person.ID("S01")
        let item = Item(
            id: .init("I"), name: "事项", kind: .promised, nature: .licence, ending: .decision, promisedWorkdays: 5,
            statutoryWorkdays: nil)
        let post = Post(id: .init("P1"), name: "岗位", a: person, bs: [])
        let file = Case(
            id: .init(1), item: item, post: post.id, firstAsked: person, handler: person, accepted: PaperSamples.filed)
        return PaperPress.Reader(actor: CaseActor(person: person), file: file, post: post)
    }()

    static let outsider = PaperPress.Reader(
        actor: CaseActor(person: Person.ID("S09")), file: entrusted.file, post: entrusted.post)
}

/// What a paper can be asked to hold: lists of sixty, names of a whole line, reasons of a page, rare characters, and what would be
/// markup if anybody let it.
enum Extremes {
    static let listCount = 60
    /// Days, times, choices, and what is short by its nature.
    private static let kept: Set<String> = [
        "due", "closes", "filedAt", "finishedAt", "from", "on", "acceptedOn", "beginsOn", "dueOn", "hall", "law", "handling",
        "completeness", "ground", "clock", "caseNumber", "queryCode", "rating", "number", "badge", "reviewDays", "suitMonths",
        "day", "explainUntil", "decidedAt", "askedAt", "until", "at",
    ]
    private static let long: Set<String> = ["reason", "whyNotYet", "consequence", "before", "instead"]

    static func json(_ text: String) throws -> String {
        let changed = stretched(try JSONSerialization.jsonObject(with: Data(text.utf8)), key: "")
        return String(decoding: try JSONSerialization.data(withJSONObject: changed, options: .sortedKeys), as: UTF8.self)
    }

    private static func stretched(_ value: Any, key: String) -> Any {
        switch value {
        case let object as [String: Any]: object.reduce(into: [String: Any]()) { $0[$1.key] = stretched($1.value, key: $1.key) }
        case let list as [Any]: (0..<listCount).map { stretched(list[$0 % list.count], key: key) }
        case let text as String where kept.contains(key): text
        case let text as String where long.contains(key): text + String(repeating: "因有关情况尚待核实，须由申请人补充说明；", count: 40)
        case let text as String:
            text + "·龘靐齉㐂𠮷<b>&\"'</b>" + String(repeating: "中华人民共和国", count: 4) + String(repeating: "W", count: 70)
        case let other: other
        }
    }

    /// The texts a print must show, secrets aside.
    static func texts(_ json: String) throws -> [String] {
        texts(in: try JSONSerialization.jsonObject(with: Data(json.utf8)), key: "")
    }

    private static let secret: Set<String> = ["queryCode", "rating"]
    private static let spelt: Set<String> = ["closes", "handling", "completeness", "ground", "clock"]

    private static func texts(in value: Any, key: String) -> [String] {
        switch value {
        case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { texts(in: $0.value, key: $0.key) }
        case let list as [Any]: list.flatMap { texts(in: $0, key: key) }
        case let text as String where secret.contains(key) || spelt.contains(key): text.isEmpty ? [text] : []
        case let text as String: [printed(text)]
        case _: []
        }
    }

    /// A day or a time as it is printed.
    private static func printed(_ text: String) -> String {
        if let day = Day(text) { return day.renderText }
        let halves = text.split(separator: " ").map(String.init)
        if halves.count == 2, let day = Day(halves[0]), let time = TimeOfDay(halves[1]) { return "\(day.renderText) \(time)" }
        return text
    }
}
