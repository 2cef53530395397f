import HallProto

/// What a replay brought, as figures under headings; the same figures are the table people read and the JSON scripts read.
struct ReplayReport {
    struct Line {
        let key: String
        let label: Phrase
        let value: Int
    }

    struct Section {
        let key: String
        let title: Phrase
        let lines: [Line]
    }

    /// A case the hall and the log judge differently.
    struct Difference {
        let name: String
        let number: String
        let lateByHall: Bool
        let fit: ReplayPromise.Fit
    }

    var sections: [Section] = []
    var differences: [Difference] = []
    var refusals: [(ReplayRefusal, Int, Failure?)] = []
    var unmappedChannels: [String] = []
    /// What should not have been; empty after a good replay.
    var unexpected: [Phrase] = []

    func text(_ look: Look) -> String {
        let columns: [Column] = [.text(.replayFigure), .number(.replayCount)]
        let rows = sections.flatMap { section in
            [[Cell("【\(look(section.title))】"), Cell(" ")]]
                + section.lines.map { [Cell("  " + look($0.label)), Cell("\($0.value)")] }
        }
        let parts = [
            Table(columns, rows).text(look), assumptions(look),
            told(differences.map { $0.text(look) }, .replayDifferences, look),
            told(refusals.map { line(of: $0, look) }, .replayRefusals, look),
            told(unmappedChannels, .replayUnmapped, look), told(unexpected.map { look($0) }, .replayUnexpected, look),
        ]
        let verdict = unexpected.isEmpty ? look(.replayGood) : look(.replayBad)
        return (parts.filter { !$0.isEmpty } + [verdict]).joined(separator: "\n\n")
    }

    var json: String {
        let figures = sections.map { section in
            let fields = section.lines.map { "\(quoted($0.key)):\($0.value)" }
            return "\(quoted(section.key)):{\(fields.joined(separator: ","))}"
        }
        let different = differences.map {
            "{\"case\":\(quoted($0.name)),\"number\":\(quoted($0.number)),\"lateByHall\":\($0.lateByHall),"
                + "\"fit\":\(quoted($0.fit.rawValue))}"
        }
        let refused = refusals.map {
            "{\"method\":\(quoted($0.0.method)),\"ground\":\(quoted($0.0.ground)),\"count\":\($0.1)}"
        }
        let lists = [
            "\"differences\":[\(different.joined(separator: ","))]", "\"refusals\":[\(refused.joined(separator: ","))]",
            "\"unmappedChannels\":[\(unmappedChannels.map(quoted).joined(separator: ","))]",
            "\"unexpected\":[\(unexpected.map { quoted($0.en) }.joined(separator: ","))]",
        ]
        return "{" + (figures + lists).joined(separator: ",") + "}"
    }

    private func assumptions(_ look: Look) -> String {
        told(Phrase.replayAssumptions.map { look($0) }, .replayHow, look)
    }

    private func told(_ lines: [String], _ title: Phrase, _ look: Look) -> String {
        lines.isEmpty ? "" : ([look(title)] + lines.map { "  " + $0 }).joined(separator: "\n")
    }

    private func line(of refusal: (ReplayRefusal, Int, Failure?), _ look: Look) -> String {
        let sentence = refusal.2.map { sentences(of: $0, look) } ?? refusal.0.ground
        return "\(refusal.0.method) × \(refusal.1)  \(sentence)"
    }
}

extension ReplayReport.Difference {
    func text(_ look: Look) -> String {
        "\(oneLine(name)) (\(number))  \(look(lateByHall ? .replayLateByHall : .replayLateByLog))\(look(.colon))\(look(fit.label))"
    }
}
