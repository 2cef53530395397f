extension Application {
    /// ON-3, 3·告2. What is too complex for the spot is told within 2 working days.
    public static let noticeWorkdays = 2
    /// 行政许可法 Art. 32(4) (2019): a licence's applicant is told within 5 working days, or it is accepted.
    public static let statutoryNoticeWorkdays = 5

    /// ON-3. Until when the applicant has to hear: accepted, told what is missing, or not accepted. Nil while it lies with the
    /// applicant, and when it has ended.
    public var noticeLimit: Deadline? { limit(Self.noticeWorkdays) }

    /// ON-3. For a licence, the law's own limit beside it.
    public var statutoryNoticeLimit: Deadline? {
        switch item.nature {
        case .licence: limit(Self.statutoryNoticeWorkdays)
        case .other: nil
        }
    }

    private func limit(_ workdays: Int) -> Deadline? {
        switch stage {
        case .received: Deadline(accepted: received.day, budgetWorkdays: workdays)
        case .awaitingSupplement, .notAccepted, .withdrawn, .annulled: nil
        }
    }
}

extension Application {
    /// ON-3. When the applicant has to have heard; nil where there is no such limit now, or it has no date yet.
    public func noticeMoments(in timetable: Timetable) -> Moments? { moments(of: noticeLimit, in: timetable) }

    /// ON-3. When a licence is deemed accepted.
    public func statutoryNoticeMoments(in timetable: Timetable) -> Moments? {
        moments(of: statutoryNoticeLimit, in: timetable)
    }

    /// ON-3, 行政许可法 Art. 32(4). Refused once the law's limit has run out: it is accepted by the law, and what the applicant is told
    /// after that can't undo it. What they were told in time on paper is entered as of when they were told.
    func checkAnswerableByLaw(now: HallTime, in timetable: Timetable) throws(Refusal) {
        guard let moments = statutoryNoticeMoments(in: timetable), now > moments.closes else { return }
        throw Refusal(
            .on3,
            zh: "法定五个工作日已于\(moments.closes)届满，依法视为受理，不能再告知补正或者不予受理；如当时已用纸质书面告知，请按纸质单补录。",
            en:
                "The law's five working days ran out at \(moments.closes): it is accepted by the law. What the applicant was told on paper "
                + "before that is entered with its true time and its voucher.")
    }

    private func moments(of deadline: Deadline?, in timetable: Timetable) -> Moments? {
        deadline?.due(in: timetable.calendar).day.map { timetable.moments(on: $0, from: received) }
    }
}

extension Timetable {
    /// ON-3. How long an answer that fell due while none could be recorded is waited for: until the next working day has closed. Where
    /// the calendar does not know it, the first day it could be.
    public func answersHeld(from now: HallTime) -> Moments {
        let day: Day =
            switch Deadline(accepted: now.day, budgetWorkdays: 1).due(in: calendar) {
            case .on(let day): day
            case .provisional(let provisional): provisional.notBefore
            case .paused: now.day + 1
            }
        return moments(on: day, from: now)
    }
}
