/// ON-1. One thing an applicant brings 申请材料.
public struct Material: Sendable, Hashable {
    public enum Need: String, Sendable, Hashable, CaseIterable {
        /// 必要
        case required
        /// 告知承诺: the applicant's written promise may stand in for it.
        case promiseInstead = "promise_instead"
        /// 容缺: it may follow on a promised date.
        case mayFollow = "may_follow"
    }

    public let name: String
    public let need: Need

    public init(name: String, need: Need) {
        self.name = name
        self.need = need
    }
}

/// ON-2. How a material stands with an application.
public enum Standing: Sendable, Hashable {
    /// Nobody has looked for it yet.
    case unchecked
    case good
    case missing
    /// It is there and won't do: what is wrong with it.
    case defective(String)
    /// 告知承诺: the applicant has promised in writing that it is as the law wants it.
    case promised
    /// 容缺: it follows, on this day at the latest.
    case follows(by: Day)

    /// Whether the application can go on as far as this material goes.
    public var isSettled: Bool {
        switch self {
        case .good, .promised, .follows: true
        case .unchecked, .missing, .defective: false
        }
    }
}

/// A material of one application, and how it stands.
public struct CheckedMaterial: Sendable, Hashable {
    public let material: Material
    public internal(set) var standing: Standing
    /// It was handed in after the last notice: what is wrong with it could not have been told before (ON-2).
    public internal(set) var isHandedInSinceNotice: Bool

    public init(_ material: Material, _ standing: Standing = .unchecked, isHandedInSinceNotice: Bool = false) {
        self.material = material
        self.standing = standing
        self.isHandedInSinceNotice = isHandedInSinceNotice
    }
}
