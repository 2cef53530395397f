import HallRules

/// The limits of an application and of a case, as numbers in the book.
enum CaseClock: Int64, CaseIterable {
    case promised = 1
    case statutory = 2
    /// AG-2, 行政许可法 44: from the decision to the applicant's hands.
    case delivery = 3
    case notice = 4
    case statutoryNotice = 5

    /// Nil: a name no clock has.
    init?(named name: String) {
        guard let clock = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = clock
    }

    var name: String {
        switch self {
        case .promised: "promised"
        case .statutory: "statutory"
        case .delivery: "delivery"
        case .notice: "notice"
        case .statutoryNotice: "statutory_notice"
        }
    }

    var zh: String {
        switch self {
        case .promised: "承诺时限"
        case .statutory: "法定时限"
        case .delivery: "送达时限"
        case .notice: "告知时限"
        case .statutoryNotice: "法定告知时限"
        }
    }

    var en: String {
        switch self {
        case .promised: "promised limit"
        case .statutory: "statutory limit"
        case .delivery: "limit of the delivery"
        case .notice: "limit for an answer"
        case .statutoryNotice: "statutory limit for an answer"
        }
    }

    var lapse: AgendaKind {
        switch self {
        case .promised: .promisedLapse
        case .statutory: .statutoryLapse
        case .delivery: .deliveryLapse
        case .notice: .noticeLapse
        case .statutoryNotice: .deemedAcceptance
        }
    }

    /// The clause that sets it.
    var clause: Clause {
        switch self {
        case .promised, .statutory: .tl2
        case .delivery: .ag2
        case .notice, .statutoryNotice: .on3
        }
    }

    /// Nil: it does not run for what stands there.
    func deadline(of filed: Filed) -> Deadline? {
        switch (self, filed) {
        case (.promised, .accepted(let file)): file.promise
        case (.statutory, .accepted(let file)): file.statutoryLimit
        case (.delivery, .accepted(let file)): file.deliveryLimit
        case (.notice, .application(let application)): application.noticeLimit
        case (.statutoryNotice, .application(let application)): application.statutoryNoticeLimit
        case (.promised, .application), (.statutory, .application), (.delivery, .application), (.notice, .accepted),
            (.statutoryNotice, .accepted):
            nil
        }
    }

    /// Whether what it limits is still to come.
    func awaits(_ filed: Filed) -> Bool {
        switch (self, filed) {
        case (.delivery, .accepted(let file)): file.awaitsDelivery
        case (.delivery, .application): false
        case (.promised, _), (.statutory, _), (.notice, _), (.statutoryNotice, _): filed.isOpen
        }
    }

    /// Whether its date stays what it was: a result that was delivered was in time or late by the date it had then. A promise is
    /// different, for what was finished before its day was known is judged once it is.
    func isOver(for filed: Filed) -> Bool { self == .delivery && !awaits(filed) }

    func moments(of filed: Filed, in timetable: Timetable) -> Moments? {
        switch (self, filed) {
        case (.promised, .accepted(let file)): file.moments(in: timetable)
        case (.statutory, .accepted(let file)): file.statutoryMoments(in: timetable)
        case (.delivery, .accepted(let file)): file.deliveryMoments(in: timetable)
        case (.notice, .application(let application)): application.noticeMoments(in: timetable)
        case (.statutoryNotice, .application(let application)): application.statutoryNoticeMoments(in: timetable)
        case (.promised, .application), (.statutory, .application), (.delivery, .application), (.notice, .accepted),
            (.statutoryNotice, .accepted):
            nil
        }
    }
}

extension Filed {
    /// The clock lists and colours go by.
    var leading: CaseClock {
        switch self {
        case .application: .notice
        case .accepted: .promised
        }
    }
}
