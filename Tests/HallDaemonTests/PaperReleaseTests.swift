import Foundation
import HallRules
import Testing

@testable import HallDaemon

/// ON-4. What was issued is printed as it was, whatever program prints it: released templates are never edited, and what was
/// frozen once can be read and printed for good. released-papers.txt holds both; with HALL_WRITE_RELEASED_PAPERS set, the test
/// adds what is new to it, and nothing else.
@Suite struct PaperReleaseTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "released-papers.txt")

    private static func hash(_ bytes: some Sequence<UInt8>) -> String {
        JournalSHA256.hash(Array(bytes)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// "template notice-1 HASH", "paper notice 1 HASH JSON": the hash of its copies as they were printed when it was released.
    private static func lines() throws -> [[String]] {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 4).map(String.init) }
    }

    private static func print(_ json: String, _ kind: PaperKind, revision: Int) throws -> String {
        let sample: any PaperFacts = PaperSamples.all.first { type(of: $0).kind == kind } ?? PaperSamples.notice
        var paper = try IssuedPaper.sample(sample)
        paper.json = json
        paper.templateRevision = revision
        let facts = try paper.facts()
        return hash(kind.copies.map { PaperPress.sheet(paper, facts, $0, showingSecrets: $0 == .applicant) }.joined().utf8)
    }

    @Test("ON-4 · a released template is as it was, and none is missing")
    func templates() throws {
        try write()
        let released = try Self.lines().filter { $0[0] == "template" }
        for line in released {
            let source = try #require(PaperTemplates.sources[line[1]], "\(line[1]) was released and is gone")
            #expect(
                Self.hash(source) == line[2],
                "\(line[1]) was released and is edited: give the new wording a revision of its own")
        }
        #expect(Set(released.map { $0[1] }) == Set(PaperTemplates.sources.keys), "a template that is not on the list yet")
    }

    @Test("ON-4 · what was frozen once is printed as it was")
    func papers() throws {
        try write()
        let released = try Self.lines().filter { $0[0] == "paper" }
        for line in released {
            let kind = try #require(PaperKind(rawValue: line[1]))
            let (hash, json) = try #require(line[4].firstIndex(of: " ").map { (line[4][..<$0], line[4][$0...].dropFirst()) })
            #expect(line[3] == "printed")
            let printed = try Self.print(String(json), kind, revision: try #require(Int(line[2])))
            #expect(printed == hash, "\(kind) of revision \(line[2])")
        }
        let known = Set(released.map { "\($0[1]) \($0[2])" })
        #expect(PaperKind.allCases.allSatisfy { known.contains("\($0.rawValue) \(PaperTemplates.current)") })
    }

    private func write() throws {
        guard ProcessInfo.processInfo.environment["HALL_WRITE_RELEASED_PAPERS"] != nil else { return }
        let lines = try Self.lines()
        var text = (try? String(contentsOf: Self.file, encoding: .utf8)) ?? ""
        for (name, source) in PaperTemplates.sources.sorted(by: { $0.key < $1.key })
        where !lines.contains(where: { $0[0] == "template" && $0[1] == name }) {
            text += "template \(name) \(Self.hash(source))\n"
        }
        for facts in PaperSamples.all {
            let kind = type(of: facts).kind
            let revision = PaperTemplates.current
            guard !lines.contains(where: { $0[0] == "paper" && $0[1] == kind.rawValue && $0[2] == "\(revision)" }) else {
                continue
            }
            let json = try PaperFreezer.freeze(facts)
            text += "paper \(kind.rawValue) \(revision) printed \(try Self.print(json, kind, revision: revision)) \(json)\n"
        }
        try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
}
