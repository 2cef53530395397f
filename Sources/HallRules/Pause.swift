/// TL-2. Why a clock stands still. The first eight are those 行政许可法 Art. 45 names; the others stop a clock only where the
/// item's own list has them.
public enum PauseCause: String, Sendable, Hashable, CaseIterable {
    case hearing, tender, auction, inspection, testing, quarantine, appraisal
    case expertReview = "expert_review"
    case supplement
    case siteVisit = "site_visit"
    case publicNotice = "public_notice"
    case otherAgency = "other_agency"
    case applicant

    /// 行政许可法 Art. 45.
    public static let licenceLaw: Set<PauseCause> = [
        .hearing, .tender, .auction, .inspection, .testing, .quarantine, .appraisal, .expertReview,
    ]

    public var zh: String {
        switch self {
        case .hearing: "听证"
        case .tender: "招标"
        case .auction: "拍卖"
        case .inspection: "检验"
        case .testing: "检测"
        case .quarantine: "检疫"
        case .appraisal: "鉴定"
        case .expertReview: "专家评审"
        case .supplement: "补正材料"
        case .siteVisit: "现场踏勘"
        case .publicNotice: "公示"
        case .otherAgency: "部门协查"
        case .applicant: "申请人原因"
        }
    }

    public var en: String {
        switch self {
        case .hearing: "hearing"
        case .tender: "tender"
        case .auction: "auction"
        case .inspection: "inspection"
        case .testing: "testing"
        case .quarantine: "quarantine"
        case .appraisal: "appraisal"
        case .expertReview: "expert review"
        case .supplement: "supplement of materials"
        case .siteVisit: "site visit"
        case .publicNotice: "public notice"
        case .otherAgency: "another agency's reply"
        case .applicant: "the applicant's own reasons"
        }
    }
}

/// TL-2. A stretch of time that does not count: the day it starts still counts as used, the day it ends does not.
public struct Pause: Sendable, Hashable {
    public let from: Day
    public let cause: PauseCause
    /// The day the clock goes on, nil while it stands. A pause that ends on the day it began, or before, holds nothing up.
    public let to: Day?

    public init(from: Day, cause: PauseCause, to: Day?) {
        self.from = from
        self.cause = cause
        self.to = to
    }

    /// Whether this day is left out of the count.
    public func covers(_ day: Day) -> Bool {
        guard day > from else { return false }
        guard let to else { return true }
        return day <= to
    }
}
