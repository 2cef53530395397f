/// ON-2. What an applicant was told in writing 一次性告知单.
public struct Notice: Sendable, Hashable {
    /// One thing that is wanted.
    public struct Line: Sendable, Hashable {
        /// The material's name, or what else is wanted.
        public let subject: String
        /// What to do about it, as the applicant reads it.
        public let demand: String
        /// Why it could not be told with the first notice; nil where nobody claims so.
        public let change: Change?

        public init(_ subject: String, demand: String, change: Change? = nil) {
            self.subject = subject
            self.demand = demand
            self.change = change
        }
    }

    /// What may have changed since an earlier notice.
    public enum Change: Sendable, Hashable {
        /// It was handed in since, and won't do.
        case handedIn
        /// A paper has run out since: which, and when.
        case expired(String)
        /// A rule has changed since: which.
        case ruleChanged(String)
        /// The applicant wants something else now.
        case requestChanged(String)
    }

    public let given: HallTime
    public let lines: [Line]

    public init(given: HallTime, lines: [Line]) {
        self.given = given
        self.lines = lines
    }

    func names(_ subject: String) -> Bool { lines.contains { $0.subject == subject } }
}

/// An application after a notice was given.
public struct NoticeGiven: Sendable, Hashable {
    public let application: Application
    public let notice: Notice
    /// ON-2. What should have been told with an earlier notice: a breach to propose against the handler. Empty: none.
    public let late: [Notice.Line]

    /// ON-7. Before acceptance nothing is judged but whether it is complete.
    public var handling: Handling { .onceComplete }

    /// ON-7. Whether the papers are complete.
    public var completeness: Completeness {
        let hasCome = application.materials.contains { $0.standing != .missing }
        return application.materials.isEmpty || hasCome ? .incomplete : .nothingYet
    }

    /// ON-7. Why it is not accepted for now, where the clerk has not put it in words.
    public var whyNotYet: String { "申请材料不齐全或者不符合法定形式：\(notice.lines.map(\.subject).joined(separator: "、"))" }
}

extension Application {
    /// ON-2, ON-7. The applicant told in writing what is missing. What the check found missing or defective is in it by itself;
    /// `others` is wanted beside the materials. A case takes one notice; a further one is given, and what it names that could
    /// have been told before is late.
    ///
    /// Refused with ON-2 while something is unchecked, for a notice tells everything at once, and when nothing is missing, for then
    /// it is accepted (行政许可法 32); with ON-3 once the law has accepted it; AB-5 to whom it is not entrusted.
    public func noticed(
        demands: [Notice.Line], by actor: CaseActor, at post: Post, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> NoticeGiven {
        _ = try capacity(of: actor, at: post)
        try checkReceived()
        try checkAnswerableByLaw(now: now, in: timetable)
        let unchecked = materials.filter { $0.standing == .unchecked }
        guard unchecked.isEmpty else {
            throw Refusal(
                .on2, zh: "告知单要一次写全，请先核对：\(unchecked.names)。",
                en: "A notice tells everything at once: check these first: \(unchecked.names).")
        }
        let lines = try lines(demands)
        guard !lines.isEmpty else {
            throw Refusal(
                .on2, zh: "材料齐全，应当受理，不需要告知补正。", en: "Nothing is missing: accept it; there is nothing to give notice of.")
        }
        let notice = Notice(given: now, lines: lines)
        var changed = self
        changed.stage = .awaitingSupplement
        changed.notices.append(notice)
        for place in changed.materials.indices { changed.materials[place].isHandedInSinceNotice = false }
        return NoticeGiven(application: changed, notice: notice, late: notices.isEmpty ? [] : lines.filter(isLate))
    }

    /// Every material that is lacking, with what was said of it, and what is wanted beside.
    private func lines(_ demands: [Notice.Line]) throws(Refusal) -> [Notice.Line] {
        let said = lacking.map { checked in
            let words = demands.first { $0.subject == checked.material.name }
            let demand = words.flatMap { $0.demand.isBlank ? nil : $0.demand }
            return Notice.Line(checked.material.name, demand: demand ?? checked.demand, change: words?.change)
        }
        if let sound = demands.first(where: { demand in
            materials.contains { $0.material.name == demand.subject && $0.standing.isSettled }
        }) {
            throw Refusal(
                .on2, zh: "“\(sound.subject)”已经符合要求，不能再要求补正；如确有问题，请先改核对结果。",
                en: "“\(sound.subject)” is in order and can't be asked for; if it is not, correct the check first.")
        }
        let beside = demands.filter { demand in !said.contains { $0.subject == demand.subject } }
        return said + beside.map { Notice.Line($0.subject, demand: $0.demand.isBlank ? "请补交" : $0.demand, change: $0.change) }
    }

    /// Whether a further notice's line could have been told before.
    private func isLate(_ line: Notice.Line) -> Bool {
        guard !notices.contains(where: { $0.names(line.subject) }) else { return false }
        switch line.change {
        case nil: return true
        case .handedIn:
            return !materials.contains { $0.material.name == line.subject && $0.isHandedInSinceNotice }
        case .expired(let what), .ruleChanged(let what), .requestChanged(let what): return what.isBlank
        }
    }
}

extension CheckedMaterial {
    /// What to do about it, where the clerk has not put it in words.
    var demand: String {
        switch standing {
        case .missing: "请补交"
        case .defective(let what): what
        case .unchecked, .good, .promised, .follows: ""
        }
    }
}

extension [CheckedMaterial] {
    /// As they are said in a sentence.
    var names: String { map(\.material.name).joined(separator: "、") }
}
