/// What a paper says: one type a kind. A field that is left out does not compile; one that is left blank is refused.
public protocol PaperFacts: Codable, Sendable, Hashable {
    static var kind: PaperKind { get }
    /// What it is about, for lists.
    var about: String { get }
    /// The limits of its case it tells: what a change of the calendar can make untrue.
    var limits: [PaperLimit] { get }
    /// What the applicant's copy alone shows.
    var secrets: PaperSecrets { get }
}

/// What the applicant's copy alone shows.
public struct PaperSecrets: Sendable, Hashable {
    public let queryCode: Secret?
    /// FB-1. What the applicant rates with.
    public let rating: Secret?

    public init(queryCode: Secret?, rating: Secret?) {
        self.queryCode = queryCode
        self.rating = rating
    }
}

extension PaperFacts {
    /// ON-5, ON-6, TL-3. Itself, when everything it has to say is said. A text of blanks, and a list with nothing in it, say
    /// nothing; what may be missing is nil.
    ///
    /// Refused with the clause of its kind.
    public func checked() throws(Refusal) -> Self {
        guard let blank = PaperField.firstBlank(in: self, at: []) else { return self }
        let kind = Self.kind
        throw Refusal(
            kind.clause, zh: "\(kind.zh)缺少“\(blank.zh)”，请补全后再出具。",
            en: "The \(kind.en) lacks its \(blank.en); add it, then issue it.")
    }
}

/// ON-4. A paper that was issued. It is never altered.
public struct Paper: Sendable, Hashable {
    public let id: PaperID
    public let number: String
    /// Nil: it belongs to no case.
    public let caseID: Case.ID?
    /// The number of the paper that replaced it.
    public let replacedBy: String?

    public init(id: PaperID, number: String, caseID: Case.ID?, replacedBy: String?) {
        self.id = id
        self.number = number
        self.caseID = caseID
        self.replacedBy = replacedBy
    }

    /// ON-4. A paper is replaced once, by one of its kind about the same case; whoever wants another one replaces that.
    public func checkReplaceable(by kind: PaperKind, caseID: Case.ID?) throws(Refusal) {
        try checkInForce()
        guard kind == id.kind, caseID == self.caseID else {
            throw Refusal(
                .on4, zh: "\(number)只能由同一办件的\(id.kind.zh)替代。",
                en: "\(number) can only be replaced by a \(id.kind.en) of the same case.")
        }
    }

    /// ON-4. A supplement belongs to a paper in force, about the same case.
    public func checkSupplementable(caseID: Case.ID?) throws(Refusal) {
        try checkInForce()
        guard caseID == self.caseID else {
            throw Refusal(
                .on4, zh: "补充告知须与\(number)属于同一办件。", en: "A supplement must be about the same case as \(number).")
        }
    }

    /// TL-2, ON-4. A supplement tells a due date that is no longer the one the paper shows. `shown`: those that are not.
    public func checkOutdated(_ shown: [Day?]) throws(Refusal) {
        guard shown.isEmpty else { return }
        throw Refusal(
            .on4, zh: "\(number)所载时限没有变化，无须补充告知；其他内容有变的，请另出一份替代。",
            en: "Every date in \(number) is still true: nothing is to be supplemented; another change takes a replacement.")
    }

    private func checkInForce() throws(Refusal) {
        guard let replacedBy else { return }
        throw Refusal(
            .on4, zh: "\(number)已被\(replacedBy)替代，请对后者操作。",
            en: "\(number) has been replaced by \(replacedBy); take that one.")
    }
}

extension PaperSeal {
    /// ON-6. The number of a seal's use, where there is to be one: a refusal without its seal is none, and what bears no seal
    /// names none.
    public func checked(_ number: String?, on kind: PaperKind) throws(Refusal) -> String? {
        let number = number.flatMap { $0.isBlank ? nil : $0 }
        switch (self, number) {
        case (.required, nil):
            throw Refusal(
                .on6, zh: "\(kind.zh)须加盖印章，请先登记用印并填写用印登记号。",
                en: "A \(kind.en) bears the seal: enter its use in the register, and give its number.")
        case (.noSeal, .some):
            throw Refusal(
                .on6, zh: "\(kind.zh)不用印，请去掉用印登记号。", en: "A \(kind.en) bears no seal; leave its number out.")
        case (.required, .some), (.place, _), (.noSeal, nil): return number
        }
    }
}

extension PaperCopy {
    /// ON-5, BN-2. The query code stands on the applicant's copy alone, and that copy is printed with it only for whom the case
    /// is entrusted to: whoever knows the code can ask, and later rate, as if they were the applicant.
    public func showsSecrets(of file: (any Entrusted)?, to actor: CaseActor?, at post: Post?) -> Bool {
        guard self == .applicant, let file, let actor, let post else { return false }
        do throws(Refusal) {
            _ = try file.orderingCapacity(of: actor, at: post)
            return true
        } catch {
            return false
        }
    }
}
