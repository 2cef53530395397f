import HallProto

/// LV-1: the kinds of leave.
extension World {
    /// What every hall begins with.
    static let shippedKinds: [String: LeaveKindInfo] = [
        kind("annual", .byService), kind("bereavement", .eachTime, days: 3, sudden: true, waits: false),
        kind("emergency", sudden: true, papers: [("情况说明", 3)]),
        kind("marriage", .eachTime, days: 3, papers: [("结婚证", 5)]),
        kind(
            "maternity", .eachTime, days: 98, .calendarDays, sudden: true, waits: false, papers: [("医疗机构证明", 10)]),
        kind("official", standing: .outing), kind("personal"),
        kind("sick", sudden: true, waits: false, papers: [("医疗机构诊断证明", 3)]), kind("study", standing: .study),
    ].reduce(into: [:]) { $0[$1.id] = $1 }

    private static func kind(
        _ id: String, _ allowance: LeaveAllowance = .unbounded, days: Int32 = 0, _ counting: LeaveCounting = .workdays,
        standing: LeaveStanding = .leave, sudden: Bool = false, waits: Bool = true, papers: [(String, Int32)] = []
    ) -> LeaveKindInfo {
        LeaveKindInfo(
            id: id, name: names[id]!.0, basis: names[id]!.1, standing: standing, counting: counting, allowance: allowance,
            daysMax: days, sudden: sudden, waitsForCover: waits,
            papers: papers.map { LeavePaperNeed(name: $0.0, dueWorkdays: $0.1) }, version: 1)
    }

    private static let names = [
        "annual": ("年休假", "职工带薪年休假条例（国务院令第514号，2008-01-01施行）第三条"),
        "bereavement": ("丧假", "国家劳动总局、财政部关于国营企业职工请婚丧假和路程假问题的通知（1980-02-20），一至三天"),
        "emergency": ("突发急事", ""),
        "marriage": ("婚假", "国家劳动总局、财政部关于国营企业职工请婚丧假和路程假问题的通知（1980-02-20），一至三天；各省另有规定的从其规定"),
        "maternity": ("产假", "女职工劳动保护特别规定（国务院令第619号，2012-04-28施行）第七条，九十八天；各省另有规定的从其规定"),
        "official": ("公务外出", ""), "personal": ("事假", ""), "sick": ("病假", ""), "study": ("外出学习培训", ""),
    ]
}
