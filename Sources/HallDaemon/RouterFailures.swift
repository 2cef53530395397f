import GRDB
import HallProto
import Logging
import HallRules

/// A refusal that leaves a trace of its own, such as a wrong PIN: it is told once the trace is durable. What else the call did
/// is rolled back. A read's trace is left by an errand of the daemon's own, a write's in the caller's own context.
struct JournalledRefusal: Error {
    let failure: Failure
    let record: @Sendable (_ context: WriteContext, _ method: String, _ call: Call) throws -> Void
}

extension Router {
    /// What the caller is told of an error: a rule's no with its clause, a bad field by its name, and of our own faults that
    /// they are ours.
    static func failure(_ error: any Error, _ house: House) -> Failure {
        switch error {
        case let failure as Failure: return failure
        case let refusal as HallRules.Refusal: return Failure(refusal)
        case let error as DatabaseError: return failure(error, house)
        case _:
            house.log.error("a call failed", metadata: ["error": "\(error)"])
            return .fault
        }
    }

    private static func failure(_ error: DatabaseError, _ house: House) -> Failure {
        house.log.error("SQLite", metadata: ["code": "\(error.extendedResultCode)", "message": "\(error.message ?? "")"])
        switch error.resultCode {
        case .SQLITE_FULL:
            return .saying(
                .resourceExhausted, zh: "磁盘已满，未作任何改动；请通知管理员腾出空间",
                en: "the disk is full; nothing was changed; ask the administrator to make room")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged
        case .SQLITE_NOMEM:
            return .saying(.resourceExhausted, zh: "内存不足，未作任何改动", en: "out of memory; nothing was changed")
        default: return .fault
        }
    }
}

extension Failure {
    static let fault = Failure.saying(
        .internal, zh: "程序内部出错，未作任何改动；请重试，仍不行请告诉管理员",
        en: "a fault of the daemon's own; nothing was changed; try again, then tell the administrator")

    static let busy = Failure.saying(
        .resourceExhausted, zh: "现在排队的操作太多，请稍后再试", en: "too many calls are waiting; try again in a moment")

    static let damaged = Failure.saying(
        .dataLoss, zh: "数据库文件已损坏，已停止写入；请管理员从备份恢复",
        en: "the database is damaged and nothing is written any more; the administrator restores it from a backup")
}

extension Role {
    /// The role as a clerk says it.
    var zh: String {
        switch self {
        case .unspecified, .unrecognized: ""
        case .clerk: "工作人员"
        case .registrar: "考勤登记员"
        case .director: "中心主任"
        case .principal: "乡镇主要负责人"
        case .leader: "带班领导"
        case .unitHead: "成员单位负责人"
        case .inspector: "督查员"
        case .disciplineBody: "纪检部门"
        case .complaintDesk: "投诉台"
        case .petitionReceiver: "信访接待员"
        case .partyBranch: "党支部"
        case .groupLeader: "学习小组负责人"
        case .groupRecorder: "学习小组记录员"
        case .villageAgent: "村级代理员"
        case .public: "公众"
        case .shipper: "数据上报账号"
        case .administrator: "系统管理员"
        case .terminal: "窗口终端"
        case .anyone: "任何人"
        case .daemon: "服务器定时任务"
        }
    }

    var en: String {
        protoName.dropFirst("ROLE_".count).lowercased().split(separator: "_").joined(separator: " ")
    }
}
