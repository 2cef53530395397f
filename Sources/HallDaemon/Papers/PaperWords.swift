import HallProto
import HallRules

// The same words on the wire and in the rules, and on papers. From the wire, UNSPECIFIED and what this build doesn't know is nil.

/// What papers say where nothing else was said.
enum PaperWords {
    static let noFee = "不收费"
}

extension HallRules.PaperKind {
    init?(_ wire: HallProto.PaperKind) {
        guard let kind = Self.allCases.first(where: { $0.wire == wire }) else { return nil }
        self = kind
    }

    var wire: HallProto.PaperKind {
        switch self {
        case .filingReceipt: .filingReceipt
        case .oneTimeNotice: .oneTimeNotice
        case .acceptanceNotice: .acceptanceNotice
        case .promiseNotice: .promiseNotice
        case .notAccepted: .notAccepted
        case .denied: .denied
        case .specialProcedure: .specialProcedure
        case .statutoryExtension: .statutoryExtension
        case .minorMissing: .minorMissing
        case .promiseInstead: .promiseInstead
        case .authorisation: .authorisation
        case .completion: .completion
        case .deliveryReceipt: .deliveryReceipt
        case .supplement: .supplement
        case .handover: .handover
        case .absenceNotice: .absenceNotice
        case .absenceDecision: .absenceDecision
        case .leaveSlip: .leaveSlip
        case .monthSheet: .monthSheet
        case .studySheet: .studySheet
        }
    }
}

extension HallRules.PaperCopy {
    init?(_ wire: HallProto.PaperCopy) {
        guard let copy = Self.allCases.first(where: { $0.wire == wire }) else { return nil }
        self = copy
    }

    var wire: HallProto.PaperCopy {
        switch self {
        case .applicant: .applicant
        case .window: .window
        case .file: .file
        case .giver: .giver
        case .taker: .taker
        case .person: .person
        }
    }
}

extension PaperClock {
    /// Nil: no paper tells it as a limit.
    init?(of clock: CaseClock) {
        guard let told = Self.allCases.first(where: { CaseClock($0) == clock }) else { return nil }
        self = told
    }
}

extension CaseClock {
    init(_ clock: PaperClock) {
        switch clock {
        case .promised: self = .promised
        case .statutory: self = .statutory
        }
    }
}

extension PaperInfo {
    init(_ paper: IssuedPaper) {
        self.init(
            id: paper.id.description, number: paper.number, kind: paper.id.kind.wire, caseNumber: paper.caseNumber,
            subject: paper.subject, issuedAt: paper.issuedAt.timestamp, issuedBy: paper.issuedBy,
            issuedByName: paper.issuedByName, actingFor: paper.actingFor, sealNumber: paper.sealNumber ?? "",
            templateRevision: Int32(paper.templateRevision), copies: paper.id.kind.copies.map(\.wire), dues: paper.dues,
            replacesID: paper.replaces?.id.description ?? "", replacedByID: paper.replacedBy?.id.description ?? "",
            supplementsID: paper.supplements?.id.description ?? "",
            supplementedByIDs: paper.supplementedBy.map(\.id.description), stale: paper.isStale,
            voucher: paper.voucher ?? "")
    }
}
