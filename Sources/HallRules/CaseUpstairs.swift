/// TL-4. Where a case lies: here, or with an authority above.
public enum Whereabouts: Sendable, Hashable {
    case here
    case upstairs(authority: String)
}

/// TL-4. A stretch of time a case lay upstairs.
public struct Trip: Sendable, Hashable {
    public let authority: String
    public let from: Day
    /// Nil: it still lies there.
    public let to: Day?

    public init(authority: String, from: Day, to: Day?) {
        self.authority = authority
        self.from = from
        self.to = to
    }

    /// The working days of the promise that passed upstairs; the day it was sent up still counts as this hall's own, the day it came
    /// back as theirs. `today` stands in for the end of one that goes on.
    public func workdays(in calendar: WorkCalendar, through today: Day) -> Known<Int> {
        calendar.workdays(after: from, through: max(from, to ?? today))
    }
}

/// TL-4. What an authority took of a case's time, all its stretches together.
public struct AuthorityTime: Sendable, Hashable {
    public let authority: String
    public let workdays: Known<Int>

    /// By authority, in the order in which the case first came to each.
    public static func of(_ trips: [Trip], in calendar: WorkCalendar, through today: Day) -> [AuthorityTime] {
        var order: [String] = []
        for trip in trips where !order.contains(trip.authority) { order.append(trip.authority) }
        return order.map { authority in
            var sum = Known<Int>.known(0)
            for trip in trips where trip.authority == authority {
                switch (sum, trip.workdays(in: calendar, through: today)) {
                case (.known(let days), .known(let more)): sum = .known(days + more)
                case (.beyondLoaded(let year), _), (_, .beyondLoaded(let year)): sum = .beyondLoaded(year: year)
                }
            }
            return AuthorityTime(authority: authority, workdays: sum)
        }
    }
}

extension Case {
    /// TL-4, AG-1. The case sent to a higher authority. The clock runs on: nothing of the promise stops for it. A case that was
    /// stopped goes on first.
    ///
    /// Refused with TL-4, TL-2 unless the clock runs, AB-5 to whom the case is not entrusted.
    public func sentUp(to authority: String, by actor: CaseActor, at post: Post) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        try checkInWork()
        try checkGoesUpward()
        guard !authority.isBlank else {
            throw Refusal(.tl4, zh: "请写明报送的上级单位。", en: "Say which authority it goes to.")
        }
        switch whereabouts {
        case .here: break
        case .upstairs(let present):
            throw Refusal(
                .tl4, zh: "这件已经在“\(present)”，退回后才能再报送。", en: "The case lies with “\(present)” already; it comes back first.")
        }
        var changed = self
        changed.whereabouts = .upstairs(authority: authority)
        return changed
    }

    /// TL-4. The case back from upstairs, with whatever was said there.
    ///
    /// Refused with TL-4, TL-2 once the case has ended, AB-5 to whom it is not entrusted.
    public func cameBack(by actor: CaseActor, at post: Post) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        switch whereabouts {
        case .upstairs: break
        case .here: throw Refusal(.tl4, zh: "这件没有报送上级，不需要登记退回。", en: "The case lies here; there is nothing to come back.")
        }
        var changed = self
        changed.whereabouts = .here
        return changed
    }

    /// AG-2. Whom a contact was with: the authority that is named, else the one the case lies with. What has happened is logged,
    /// also after the end; only a case that never was has none.
    ///
    /// Refused with AG-2, TL-4 for a matter that goes nowhere, TL-2 once annulled, AB-5 to whom the case is not entrusted.
    public func contacted(_ authority: String, by actor: CaseActor, at post: Post) throws(Refusal) -> String {
        _ = try capacity(of: actor, at: post)
        try checkNotAnnulled()
        try checkGoesUpward()
        switch (authority.isBlank, whereabouts) {
        case (false, _): return authority
        case (true, .upstairs(let present)): return present
        case (true, .here):
            throw Refusal(
                .ag2, zh: "这件不在上级单位，请写明联系的是哪个单位。", en: "The case lies here; say which authority was contacted.")
        }
    }

    /// A step of the work, done. Refused with TL-2 once the case has ended, AB-5 to whom it is not entrusted.
    public func checkStep(by actor: CaseActor, at post: Post) throws(Refusal) {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
    }

    /// TL-4. Nothing is decided here while the case lies upstairs; the applicant may withdraw it all the same.
    func checkHere(for result: Result) throws(Refusal) {
        switch (whereabouts, result) {
        case (.here, _), (.upstairs, .withdrawn): return
        case (.upstairs(let authority), .granted), (.upstairs(let authority), .denied), (.upstairs(let authority), .completed):
            throw Refusal(
                .tl4, zh: "这件还在“\(authority)”，请先登记退回再办结。",
                en: "The case still lies with “\(authority)”; record that it came back, then finish it.")
        }
    }

    /// Refused with TL-2 where there never was a case.
    func checkNotAnnulled() throws(Refusal) {
        switch stage {
        case .inWork, .paused, .finished: return
        case .annulled: try checkOpen()
        }
    }

    private func checkGoesUpward() throws(Refusal) {
        switch item.kind {
        case .agency, .reportedUpward: return
        case .immediate, .promised:
            throw Refusal(
                .tl4, zh: "“\(item.name)”由本单位办理，不是代理件或上报件，不登记上级办理。",
                en: "“\(item.name)” is handled here: it is neither an agency matter nor one reported upward.")
        }
    }
}
