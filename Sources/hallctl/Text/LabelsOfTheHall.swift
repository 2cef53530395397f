import HallProto

extension StaffCategory {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .civilServant: Phrase(zh: "公务员", en: "civil servant")
        case .institution: Phrase(zh: "事业单位人员", en: "institution")
        case .contract: Phrase(zh: "聘用人员", en: "contract")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DayKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .holiday: Phrase(zh: "休息", en: "holiday")
        case .makeupWorkday: Phrase(zh: "调休上班", en: "make-up working day")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ListKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .units: Phrase(zh: "成员单位", en: "units")
        case .staff: Phrase(zh: "人员", en: "staff")
        case .windows: Phrase(zh: "窗口", en: "windows")
        case .posts: Phrase(zh: "岗位", en: "posts")
        case .items: Phrase(zh: "事项", en: "items")
        case .materials: Phrase(zh: "申请材料", en: "materials")
        case .roles: Phrase(zh: "角色", en: "roles")
        case .terminals: Phrase(zh: "窗口终端", en: "terminals")
        case .serviceAccounts: Phrase(zh: "程序账号", en: "service accounts")
        case .logins: Phrase(zh: "登录映射", en: "logins")
        case .settings: Phrase(zh: "设置", en: "settings")
        case .calendarYears: Phrase(zh: "日历年度", en: "calendar years")
        case .calendarDays: Phrase(zh: "日历日期", en: "calendar days")
        case .schedules: Phrase(zh: "作息安排", en: "schedules")
        case .duties: Phrase(zh: "班次规则", en: "duty rules")
        case .leaveKinds: Phrase(zh: "假别", en: "kinds of leave")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension Role: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .clerk: Phrase(zh: "工作人员", en: "clerk")
        case .registrar: Phrase(zh: "登记员", en: "registrar")
        case .director: Phrase(zh: "中心主任", en: "director")
        case .principal: Phrase(zh: "乡镇主要领导", en: "principal")
        case .leader: Phrase(zh: "带班领导", en: "leader")
        case .unitHead: Phrase(zh: "单位负责人", en: "unit head")
        case .inspector: Phrase(zh: "督查人员", en: "inspector")
        case .disciplineBody: Phrase(zh: "纪检机构", en: "discipline body")
        case .complaintDesk: Phrase(zh: "投诉受理", en: "complaint desk")
        case .petitionReceiver: Phrase(zh: "信访接待", en: "petition receiver")
        case .partyBranch: Phrase(zh: "党支部", en: "party branch")
        case .groupLeader: Phrase(zh: "学习组长", en: "group leader")
        case .groupRecorder: Phrase(zh: "学习记录员", en: "group recorder")
        case .villageAgent: Phrase(zh: "村级代办员", en: "village agent")
        case .public: Phrase(zh: "公众查询", en: "public")
        case .shipper: Phrase(zh: "上报程序", en: "shipper")
        case .administrator: Phrase(zh: "系统管理员", en: "administrator")
        case .terminal: Phrase(zh: "窗口终端", en: "terminal")
        case .anyone: Phrase(zh: "任何人", en: "anyone")
        case .daemon: Phrase(zh: "服务器定时任务", en: "the daemon's own timers")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension Access {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .read: Phrase(zh: "读取", en: "read")
        case .readJournalled: Phrase(zh: "留痕读取", en: "read, journalled")
        case .longRead: Phrase(zh: "长时读取", en: "long read")
        case .write: Phrase(zh: "写入", en: "write")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension StatusCode {
    /// What is said when the daemon gave no sentence of its own.
    var label: Phrase {
        switch self {
        case .ok: Phrase(zh: "成功", en: "done")
        case .cancelled: Phrase(zh: "已取消", en: "cancelled")
        case .unknown: Phrase(zh: "未知错误", en: "unknown error")
        case .invalidArgument: Phrase(zh: "请求内容有误", en: "the request can't be taken as it stands")
        case .deadlineExceeded: Phrase(zh: "等待超时", en: "no answer in time")
        case .notFound: Phrase(zh: "没有找到", en: "not found")
        case .alreadyExists: Phrase(zh: "已经存在", en: "it exists already")
        case .permissionDenied: Phrase(zh: "没有权限", en: "you may not do this")
        case .resourceExhausted: Phrase(zh: "系统繁忙或已满", en: "busy or full")
        case .failedPrecondition: Phrase(zh: "当前状态不允许", en: "not as things stand")
        case .aborted: Phrase(zh: "已被他人更改", en: "somebody changed it first")
        case .outOfRange: Phrase(zh: "超出范围", en: "out of range")
        case .unimplemented: Phrase(zh: "没有此项功能", en: "there is no such method")
        case .internal: Phrase(zh: "系统内部错误", en: "internal error")
        case .unavailable: Phrase(zh: "无法连接服务", en: "the daemon can't be reached")
        case .dataLoss: Phrase(zh: "数据损坏", en: "data are damaged")
        case .unauthenticated: Phrase(zh: "身份未确认", en: "not identified")
        }
    }
}
