import GRDB
import HallProto
import HallRules

/// Who makes what a paper says anew, for a replacement with today's facts. A service that issues a kind names its maker here.
enum PaperMakers {
    typealias Maker = (_ context: WriteContext, _ file: Filed, _ old: IssuedPaper) throws -> any PaperFacts

    static func maker(of kind: HallRules.PaperKind) -> Maker? {
        switch kind {
        case .authorisation: Authorisation.anew
        case .acceptanceNotice: ofCase(AcceptanceNotice.anew)
        case .promiseNotice: ofCase(PromiseNotice.anew)
        case .specialProcedure: ofCase(SpecialProcedure.anew)
        case .statutoryExtension: ofCase(ExtensionNotice.anew)
        case .completion: ofCase(Completion.anew)
        case .deliveryReceipt: ofCase(DeliveryReceipt.anew)
        case .filingReceipt, .oneTimeNotice, .notAccepted, .denied, .minorMissing, .promiseInstead, .supplement, .handover,
            .absenceNotice,
            .absenceDecision, .monthSheet, .leaveSlip, .studySheet:
            nil
        }
    }

    /// A paper there is after acceptance alone.
    private static func ofCase(
        _ make: @escaping (WriteContext, Case, IssuedPaper) throws -> any PaperFacts
    ) -> Maker {
        { context, file, old in try make(context, file.afterAcceptance(), old) }
    }

    /// ON-4. Refused where nobody makes the kind anew: what such a paper says was decided once.
    static func required(of kind: HallRules.PaperKind) throws -> Maker {
        guard let maker = maker(of: kind) else {
            throw HallRules.Refusal(
                .on4, zh: "\(kind.zh)不能凭现有资料补发；如内容有变，请按程序另行出具。",
                en: "A \(kind.en) can't be made anew from what is known; if it has to say something else, issue another one.")
        }
        return maker
    }
}

extension Authorisation {
    /// What somebody acting for an applicant does at a window.
    static let standardPowers = ["代为提交、补正申请材料", "代为签收有关文书", "代为领取办理结果及证照"]

    init(_ db: Database, _ file: Filed, number: String, agent: String?) throws {
        self.init(
            unit: try PaperUnit(db, of: file), applicant: try PaperApplicant(db, case: number), matter: file.item.name,
            caseNumber: number, agent: agent, powers: Self.standardPowers)
    }

    fileprivate static func anew(_ context: WriteContext, _ file: Filed, _ old: IssuedPaper) throws -> any PaperFacts {
        let agent = (try old.facts() as? Authorisation)?.agent
        return try Authorisation(context.db, file, number: old.caseNumber, agent: agent)
    }
}
