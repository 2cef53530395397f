extension Clause {
    /// The families of the register; the raw value is the part of an id before the dash, and the name of the file in Regulations.
    public enum Family: String, Sendable, Hashable, CaseIterable {
        case attendance = "ATT"
        case leave = "LV"
        case posts = "AB"
        case firstAsked = "FA"
        case notice = "ON"
        case timeLimit = "TL"
        case announcement = "BN"
        case agency = "AG"
        case appointment = "AP"
        case inspection = "IN"
        case complaint = "CP"
        case accountability = "AC"
        case followUp = "FB"
        case petition = "PE"
        case duty = "DU"
        case study = "ST"
        case openGovernment = "PU"
        case director = "DI"
        case conduct = "CO"
    }

    /// The family its id begins with.
    public var family: Family {
        let letters = rawValue.prefix { $0 != "-" }
        return Family(rawValue: String(letters))!
    }
}

extension Clause.Family {
    /// 考勤, 请假 …
    public var zh: String {
        switch self {
        case .attendance: "考勤"
        case .leave: "请假"
        case .posts: "AB岗"
        case .firstAsked: "首问负责"
        case .notice: "一次性告知"
        case .timeLimit: "限时办结"
        case .announcement: "办结公告"
        case .agency: "全程代理"
        case .appointment: "预约服务"
        case .inspection: "督查"
        case .complaint: "监督投诉"
        case .accountability: "责任追究"
        case .followUp: "回访"
        case .petition: "信访接待"
        case .duty: "带班值班"
        case .study: "学习教育"
        case .openGovernment: "政务公开"
        case .director: "主任职责"
        case .conduct: "行为规范"
        }
    }

    public var en: String {
        switch self {
        case .attendance: "attendance"
        case .leave: "leave"
        case .posts: "A/B posts"
        case .firstAsked: "first-asked responsibility"
        case .notice: "one-time notice"
        case .timeLimit: "handling in time"
        case .announcement: "completion announcements"
        case .agency: "agency"
        case .appointment: "appointments"
        case .inspection: "inspection"
        case .complaint: "complaints"
        case .accountability: "accountability"
        case .followUp: "follow-up"
        case .petition: "petitions"
        case .duty: "leaders on duty"
        case .study: "study"
        case .openGovernment: "open government"
        case .director: "the director"
        case .conduct: "conduct"
        }
    }
}
