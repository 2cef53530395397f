import HallProto
import HallRules

extension DayHalf {
    /// As papers and lists say it.
    var zh: String {
        switch self {
        case .morning: "上午"
        case .afternoon: "下午"
        case .unspecified, .unrecognized: ""
        }
    }
}

extension LeaveWay {
    var zh: String {
        switch self {
        case .onPaper: "书面"
        case .byPhone: "电话"
        case .unspecified, .unrecognized: ""
        }
    }
}

extension LeaveStage {
    fileprivate var zh: String {
        switch self {
        case .asked: "待批"
        case .granted: "已批"
        case .refused: "不批"
        case .withdrawn: "已撤回"
        case .returned: "已销假"
        case .unspecified, .unrecognized: ""
        }
    }
}

extension LeaveSlip {
    init(_ context: WriteContext, _ info: LeaveInfo, by lending: Lending?) throws {
        let clock = context.house.clock
        func time(_ at: Timestamp?) -> HallTime { clock.hallTime(Instant(at ?? Timestamp())) }
        self.init(
            number: info.number, person: try PaperHandler(context.db, person: Person.ID(info.personID)),
            unitName: try UnitTable.name(context.db, ofPerson: info.personID),
            days: zip(info.parts, info.kindNames).map { part, name in
                Days(kind: name, from: "\(part.from)\(part.fromHalf.zh)", until: "\(part.until)\(part.untilHalf.zh)")
            },
            length: "\(Int(info.halfDays).asDays)个工作日", reason: info.reason.said, askedAt: time(info.askedAt),
            approver: lending.signature(info.decidedByName), decidedAt: time(info.decidedAt), way: info.way.zh.said,
            substitutes: info.substitutes.isEmpty
                ? nil : info.substitutes.map { Substitute(post: $0.postName, person: $0.personName) },
            waiver: info.waiver.said)
    }
}

extension LeaveInfo {
    static let header = [
        "编号", "状态", "工号", "姓名", "假别", "开始", "结束", "工作日", "申请时间", "登记人", "批准人", "批准时间", "批准方式", "顶岗", "返岗时间", "实休工作日",
        "逾期未归", "迟归", "事后补请", "事由",
    ]

    func cells(_ clock: Clock) -> [String] {
        func time(_ at: Timestamp?) -> String { at.map { "\(clock.hallTime(Instant($0)))" } ?? "" }
        func flag(_ value: Bool) -> String { value ? "是" : "" }
        return [
            number, stage.zh, personID, personName, kindNames.joined(separator: ";"),
            parts.map { "\($0.from)\($0.fromHalf.zh)" }.joined(separator: ";"),
            parts.map { "\($0.until)\($0.untilHalf.zh)" }.joined(separator: ";"), Int(halfDays).asDays, time(askedAt),
            registeredBy, decidedByName, time(decidedAt), way.zh,
            substitutes.map { "\($0.postName):\($0.personName)" }.joined(separator: ";"), time(returnedAt),
            Int(takenHalfDays).asDays, flag(overdue), flag(lateReturn), flag(afterwards), reason,
        ]
    }
}
