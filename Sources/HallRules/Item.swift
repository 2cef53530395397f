/// TL-1. A matter the hall handles 事项, with its published promise.
public struct Item: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: String
        public init(_ value: String) { self.value = value }
    }

    /// How a matter is handled, and so what its promise may be.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 即办件: done on the spot; its promise is the same day.
        case immediate
        /// 承诺件: done within the promised working days.
        case promised
        /// 代理件: taken to a higher authority for the applicant, from end to end.
        case agency
        /// 上报件: decided or confirmed higher up. The time upstairs counts (TL-4).
        case reportedUpward = "reported_upward"
    }

    /// What may stop its clock (TL-2).
    public enum Nature: Sendable, Hashable {
        /// An administrative licence: only what 行政许可法 Art. 45 names.
        case licence
        /// Anything else: what its own list names.
        case other(pauses: Set<PauseCause>)
    }

    /// How it can end.
    public enum Ending: String, Sendable, Hashable, CaseIterable {
        /// In a decision: granted or denied.
        case decision
        /// In something done: completed.
        case service
    }

    /// What a decision needs beside its handler's own.
    public enum Check: String, Sendable, Hashable, CaseIterable {
        /// A leader's approval.
        case leaderApproval = "leader_approval"
        /// 一审一核: a second person's review.
        case secondReview = "second_review"
    }

    public let id: ID
    /// Counts the item's changes; what was filed under one keeps it.
    public let version: Int64
    public let name: String
    public let kind: Kind
    public let nature: Nature
    public let ending: Ending
    /// 0 for an immediate matter: the same day.
    public let promisedWorkdays: Int
    /// What the law gives it, in working days; nil if no law does.
    public let statutoryWorkdays: Int?
    public let checks: Set<Check>
    /// CO-3. Of those who hold its post, who may work on it now.
    public let workers: Workers

    public init(
        id: ID, version: Int64 = 1, name: String, kind: Kind, nature: Nature, ending: Ending, promisedWorkdays: Int,
        statutoryWorkdays: Int?, checks: Set<Check> = [], workers: Workers = .everybody
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.kind = kind
        self.nature = nature
        self.ending = ending
        self.promisedWorkdays = promisedWorkdays
        self.statutoryWorkdays = statutoryWorkdays
        self.checks = checks
        self.workers = workers
    }
}

extension Item {
    /// 行政许可法 Art. 42 (2019): a licence is decided within 20 working days unless another law says otherwise; the
    /// authority's head may add 10.
    public static let licenceWorkdays = 20
    public static let licenceExtensionWorkdays = 10

    /// 行政许可法 Art. 42: joint handling takes 45 working days with what is added, 15; no single matter of a township has more.
    /// A larger figure is a slip of the pen.
    public static let limitWorkdaysMax = 365

    /// The limit the law sets, in working days: its own, or that of Art. 42 for a licence.
    public var lawWorkdays: Int? {
        switch nature {
        case .licence: statutoryWorkdays ?? Self.licenceWorkdays
        case .other: statutoryWorkdays
        }
    }

    /// TL-2. What may stop this item's clock.
    public var pauseCauses: Set<PauseCause> {
        switch nature {
        case .licence: PauseCause.licenceLaw
        case .other(let pauses): pauses
        }
    }

    /// TL-1. Whether the item may be published: it has a promise in working days, at least one unless it is done on the spot,
    /// and no longer than the law allows. Refused with TL-1; a clock stopped for a reply from upstairs with TL-4.
    public func checked() throws(Refusal) -> Item {
        try checkPromise()
        try checkStatute()
        guard kind != .reportedUpward || !pauseCauses.contains(.otherAgency) else {
            throw Refusal(
                .tl4, zh: "“\(name)”是上报件，请示上报的时间也计入承诺时限，不能把“部门协查”列为暂停事由。",
                en: "“\(name)” is reported upward, and the time upstairs counts: take “another agency's reply” off its list.")
        }
        return self
    }

    private func checkPromise() throws(Refusal) {
        switch kind {
        case .immediate:
            guard promisedWorkdays == 0 else {
                throw Refusal(
                    .tl1, zh: "“\(name)”是即办件，当日办结，承诺时限应为0个工作日；如需几天，请改为承诺件。",
                    en: "“\(name)” is done on the spot: promise 0 working days, or make it a promised matter.")
            }
        case .promised, .agency, .reportedUpward:
            guard (1...Self.limitWorkdaysMax).contains(promisedWorkdays) else {
                throw Refusal(
                    .tl1, zh: "请为“\(name)”填写承诺时限，1至\(Self.limitWorkdaysMax)个工作日。",
                    en: "Give “\(name)” a promised limit of 1 to \(Self.limitWorkdaysMax) working days.")
            }
        }
    }

    private func checkStatute() throws(Refusal) {
        guard let lawWorkdays else { return }
        guard (1...Self.limitWorkdaysMax).contains(lawWorkdays) else {
            throw Refusal(
                .tl1, zh: "“\(name)”的法定时限应为1至\(Self.limitWorkdaysMax)个工作日。",
                en: "The statutory limit of “\(name)” must be 1 to \(Self.limitWorkdaysMax) working days.")
        }
        guard promisedWorkdays <= lawWorkdays else {
            throw Refusal(
                .tl1, zh: "“\(name)”承诺\(promisedWorkdays)个工作日，超过法定的\(lawWorkdays)个工作日，请缩短承诺时限。",
                en: "“\(name)” promises \(promisedWorkdays) working days but the law gives \(lawWorkdays); shorten the promise."
            )
        }
    }
}
