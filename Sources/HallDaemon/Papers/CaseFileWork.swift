import HallProto
import HallRules

/// What was done on a case beside its limits, for the cover of its file, a line each.
enum CaseFileWork {
    typealias Line = (name: String, text: String)

    static func lines(_ info: CaseInfo) -> [Line] {
        let added = info.limitExtension.map { ("法定时限延长", "\($0.workingDays)个工作日，批准人\($0.approvedBy)") }
        let checks = info.checks.map(lines) ?? []
        let upstairs = info.timeUpstairs.map { time in
            ("上级用时", time.provisional ? "\(time.authority)，天数待放假安排公布后计算" : "\(time.authority)\(time.workingDays)个工作日")
        }
        let visits: [Line] = info.visits.isEmpty ? [] : [("申请人到场", "\(info.visitCount)次")]
        return [added].compactMap { $0 } + checks + upstairs + [info.delivery.map(line)].compactMap { $0 } + visits
    }

    private static func lines(_ checks: CaseChecks) -> [Line] {
        var lines: [Line] = []
        if checks.secondReview {
            lines.append(("复核", word(checks.reviewedByName, checks.reviewedResult)))
        }
        if checks.leaderApproval {
            let remark = checks.awaitsWord ? "（代记，待本人确认）" : ""
            lines.append(("领导审批", word(checks.approvedByName, checks.approvedResult) + remark))
        }
        // Why is told below, for those who may read it.
        if !checks.sentBackBy.isEmpty { lines.append(("退回", checks.sentBackByName)) }
        return lines
    }

    private static func word(_ name: String, _ result: CaseResult) -> String {
        Case.Proposal(result).map { "\(name)同意“\($0.zh)”" } ?? "未办"
    }

    private static func line(_ delivery: DeliveryInfo) -> Line {
        guard delivery.made, let day = Day(delivery.deliveredOn) else { return ("结果送达", "待送达") }
        return ("结果送达", "\(day.renderText)，\(delivery.receiver)签收" + (delivery.late ? "（超期）" : ""))
    }
}
