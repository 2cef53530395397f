import HallRules
import Mustache

/// ON-4. What papers are printed by, built into the program. Templates are released: one that has been is never edited, for papers
/// issued under it are printed by it for as long as they are kept. Another wording is a file with the next revision in its name,
/// a row below, and `current` one up.
enum PaperTemplates {
    /// What a paper is issued under today.
    static let current = 1

    /// By the names they have in one another.
    static let sources: [String: [UInt8]] = [
        "absence-1": PackageResources.absence_1_mustache,
        "absence-decision-1": PackageResources.absence_decision_1_mustache,
        "acceptance-1": PackageResources.acceptance_1_mustache,
        "ask-1": PackageResources.ask_1_mustache,
        "authorisation-1": PackageResources.authorisation_1_mustache,
        "case-file-1": PackageResources.case_file_1_mustache,
        "completion-1": PackageResources.completion_1_mustache,
        "delivery-1": PackageResources.delivery_1_mustache,
        "denied-1": PackageResources.denied_1_mustache,
        "document-1": PackageResources.document_1_mustache,
        "extension-1": PackageResources.extension_1_mustache,
        "guide-1": PackageResources.guide_1_mustache,
        "handover-1": PackageResources.handover_1_mustache,
        "leave-slip-1": PackageResources.leave_slip_1_mustache,
        "limit-1": PackageResources.limit_1_mustache,
        "materials-1": PackageResources.materials_1_mustache,
        "minor-missing-1": PackageResources.minor_missing_1_mustache,
        "month-sheet-1": PackageResources.month_sheet_1_mustache,
        "not-accepted-1": PackageResources.not_accepted_1_mustache,
        "notice-1": PackageResources.notice_1_mustache,
        "promise-1": PackageResources.promise_1_mustache,
        "promise-instead-1": PackageResources.promise_instead_1_mustache,
        "receipt-1": PackageResources.receipt_1_mustache,
        "remedies-1": PackageResources.remedies_1_mustache,
        "sheet-1": PackageResources.sheet_1_mustache,
        "signed-1": PackageResources.signed_1_mustache,
        "special-procedure-1": PackageResources.special_procedure_1_mustache,
        "style-1": PackageResources.style_1_mustache,
        "study-sheet-1": PackageResources.study_sheet_1_mustache,
        "supplement-1": PackageResources.supplement_1_mustache,
        "taken-1": PackageResources.taken_1_mustache,
        "who-1": PackageResources.who_1_mustache,
    ]

    /// Parsed once.
    static let library: MustacheLibrary = {
        var library = MustacheLibrary()
        for (name, source) in sources {
            do {
                try library.register(String(decoding: source, as: UTF8.self), named: name)
            } catch {
                preconditionFailure("template \(name): \(error)")
            }
        }
        return library
    }()

    /// The newest there was of a name when a revision was current.
    static func render(_ name: String, revision: Int, _ values: Any) -> String {
        let newest = (1...revision).reversed().lazy.map { "\(name)-\($0)" }.first { sources[$0] != nil }
        guard let newest, let text = library.render(values, withTemplate: newest) else {
            preconditionFailure("no template \(name) of revision \(revision)")
        }
        return text
    }

    /// Every style there has been: a file of a case may hold papers of several revisions.
    static let styles = (1...current).map { render("style", revision: $0, 0) }.joined()
}
