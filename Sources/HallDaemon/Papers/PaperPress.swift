import HallProto
import HallRules
import Mustache

/// Prints papers as HTML for A4. Everything that was typed in goes through the templates' escaping.
enum PaperPress {
    /// For whom a paper is printed.
    struct Reader {
        let actor: CaseActor?
        let file: (any Entrusted)?
        let post: Post?
    }

    /// Copies of one paper, one after the other, each beginning on a page of its own.
    static func document(
        _ paper: IssuedPaper, copies: [HallRules.PaperCopy], for reader: Reader
    ) throws -> String {
        let facts = try paper.facts()
        return document(
            title: "\(paper.id.kind.zh) \(paper.number)",
            sheets: copies.map {
                sheet(paper, facts, $0, showingSecrets: $0.showsSecrets(of: reader.file, to: reader.actor, at: reader.post))
            })
    }

    static func document(title: String, sheets: [String]) -> String {
        PaperTemplates.render(
            "document", revision: PaperTemplates.current,
            PrintedDocument(title: title, styles: PaperTemplates.styles, sheets: sheets.joined()))
    }

    static func sheet(
        _ paper: IssuedPaper, _ facts: any PaperFacts, _ copy: HallRules.PaperCopy, showingSecrets: Bool
    ) -> String {
        let kind = paper.id.kind
        let secrets = facts.secrets
        func shown(_ secret: Secret?) -> String? {
            secret.map { showingSecrets ? $0.text : copy == .applicant ? $0.description : "见申请人联" }
        }
        return PaperTemplates.render(
            kind.rawValue, revision: paper.templateRevision,
            PrintedPaper(
                anchor: paper.id.description, hall: paper.hallName, number: paper.number, mark: copy.mark(of: kind),
                issued: paper.issuedOn, sealPlace: kind.seal == .noSeal ? nil : kind.zh, seal: paper.sealNumber,
                voucher: paper.voucher, replaces: paper.replaces?.number, replacedBy: paper.replacedBy?.number,
                supplements: paper.supplements?.number, supplementedBy: paper.supplementedBy.map(\.number),
                shownCode: shown(secrets.queryCode), shownRating: shown(secrets.rating), facts: facts))
    }

    /// ON-1. The guide of a matter, printed on a day.
    static func guide(_ guide: GuideSheet, hall: String, on day: Day) -> String {
        let sheet = PaperTemplates.render(
            "guide", revision: PaperTemplates.current, PrintedGuide(hall: hall, printed: day, facts: guide))
        return document(title: "办事指南 \(guide.matter)", sheets: [sheet])
    }
}

/// What the outermost template may name.
private struct PrintedDocument {
    let title: String
    let styles: String
    let sheets: String
}

/// What the templates of papers may name, beside what lies in `facts`.
private struct PrintedPaper {
    let anchor: String
    let hall: String
    let number: String
    let mark: String
    let issued: Day
    /// Nil: it bears no seal.
    let sealPlace: String?
    let seal: String?
    /// Nil: it was issued when it says.
    let voucher: String?
    let replaces: String?
    let replacedBy: String?
    let supplements: String?
    let supplementedBy: [String]
    /// By names of their own: inside `facts` the secrets' names stand for the secrets, which tell themselves as stars.
    let shownCode: String?
    let shownRating: String?
    let facts: any PaperFacts
}

private struct PrintedGuide {
    let hall: String
    let printed: Day
    let facts: GuideSheet
}

extension HallRules.PaperCopy {
    /// ON-4. Which copy it is: "第一联（共二联）申请人联".
    func mark(of kind: HallRules.PaperKind) -> String {
        let numerals = ["一", "二", "三", "四", "五"]
        let place = kind.copies.firstIndex(of: self) ?? 0
        return "第\(numerals[place])联（共\(numerals[kind.copies.count - 1])联）　\(zh)"
    }
}

// How values are written on paper. Released words: papers that were issued hold them.

extension Day: MustacheCustomRenderable {
    public var renderText: String { "\(year)年\(month)月\(dayOfMonth)日" }
    public var isNull: Bool { false }
}

extension TimeOfDay: MustacheCustomRenderable {
    public var renderText: String { description }
    public var isNull: Bool { false }
}

extension HallTime: MustacheCustomRenderable {
    public var renderText: String { "\(day.renderText) \(time)" }
    public var isNull: Bool { false }
}

extension Handling: MustacheCustomRenderable {
    public var renderText: String { zh }
    public var isNull: Bool { false }
}

extension Completeness: MustacheCustomRenderable {
    public var renderText: String { zh }
    public var isNull: Bool { false }
}

extension NotAcceptedGround: MustacheCustomRenderable {
    public var renderText: String { zh }
    public var isNull: Bool { false }
}
