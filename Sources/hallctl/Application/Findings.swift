import ArgumentParser
import HallProto

/// How materials stand, as options say it.
struct Findings: ParsableArguments {
    @Flag(help: .told(Help.allGood))
    var allGood = false

    @Option(help: .told(Help.good, value: "name"))
    var good: [String] = []

    @Option(help: .told(Help.missing, value: "name"))
    var missing: [String] = []

    @Option(help: .told(Help.defective, value: "name=what"))
    var defective: [String] = []

    @Option(help: .told(Help.promised, value: "name"))
    var promised: [String] = []

    @Option(help: .told(Help.follows, value: "name=date"))
    var follows: [String] = []

    @Flag(help: .told(Help.broughtNow))
    var broughtNow = false

    /// Whether it has to be known what there is to look at.
    var needsMaterials: Bool { allGood }

    func resolve(of materials: [String]) throws -> [MaterialFinding] {
        func finding(_ name: String, _ standing: MaterialStanding, defect: String = "", by day: String = "") -> MaterialFinding
        {
            MaterialFinding(material: name, standing: standing, defect: defect, followsBy: day, broughtNow: broughtNow)
        }
        var found = good.map { finding($0, .good) } + missing.map { finding($0, .missing) }
        found += promised.map { finding($0, .promised) }
        for text in defective {
            let said = try Pair(text, "--defective")
            found.append(finding(said.name, .defective, defect: said.words))
        }
        for text in follows {
            let said = try Pair(text, "--follows")
            found.append(finding(said.name, .follows, by: said.words))
        }
        guard allGood else { return found }
        let others = materials.filter { name in !found.contains { $0.material == name } }
        return found + others.map { finding($0, .good) }
    }
}

/// "照片=不是白底".
struct Pair {
    let name: String
    let words: String

    init(_ text: String, _ option: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Trouble.usage(.notPair(text, option)) }
        name = parts[0]
        words = parts[1]
    }
}

extension Desk {
    /// The names of what an item asks for.
    func materials(ofItem code: String) async throws -> [String] {
        try await items.get(GetItemRequest(code: code), options).item?.materials.map(\.name) ?? []
    }

    /// Those of what a back-entry files.
    private func materials(filedBy entry: String) async throws -> [String] {
        let acts = try await backEntries.get(GetBackEntryRequest(number: entry), options).entry?.acts ?? []
        guard case .file(let request)? = acts.first?.act else { return [] }
        return try await materials(ofItem: request.itemCode)
    }

    /// Those of an application that are not settled yet.
    func materials(ofCase number: String, _ findings: Findings) async throws -> [String] {
        guard findings.needsMaterials else { return [] }
        if let draft, number == BackEntryDraft.filedHere { return try await materials(filedBy: draft.entry) }
        let reply = try await applications.get(GetApplicationRequest(number: number), options)
        let settled: [MaterialStanding] = [.good, .promised, .follows]
        return reply.application?.materials.filter { !settled.contains($0.standing) }.map(\.material) ?? []
    }
}
