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

    private func moments(of deadline: Deadline?, in timetable: Timetable) -> Moments? {
        deadline?.due(in: timetable.calendar).day.map { timetable.moments(on: $0, from: received) }
    }
}
