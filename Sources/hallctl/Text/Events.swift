import HallProto

extension JournalEvent.Event {
    /// What happened, in a word or three.
    var label: Phrase {
        switch self {
        case .bookOpened: Phrase(zh: "启用账本", en: "book opened")
        case .callRefused: Phrase(zh: "拒绝", en: "refused")
        case .callFailed: Phrase(zh: "出错", en: "failed")
        case .clockAdvanced: Phrase(zh: "拨快模拟时钟", en: "clock advanced")
        case .clockSuspected: Phrase(zh: "时钟可疑", en: "clock suspected")
        case .clockConfirmed: Phrase(zh: "确认时钟", en: "clock confirmed")
        case .backupMade: Phrase(zh: "备份", en: "backup made")
        case .entriesRedacted: Phrase(zh: "抹去个人信息", en: "entries redacted")
        case .badgeIssued: Phrase(zh: "发放工牌", en: "badge issued")
        case .pinChosen: Phrase(zh: "设置密码", en: "PIN chosen")
        case .pinFailed: Phrase(zh: "密码错误", en: "PIN failed")
        case .badgeLost: Phrase(zh: "工牌挂失", en: "badge lost")
        case .badgeSessionOpened: Phrase(zh: "刷牌登录", en: "badge session opened")
        case .badgeSessionClosed: Phrase(zh: "刷牌退出", en: "badge session closed")
        case .roleGranted: Phrase(zh: "授予角色", en: "role granted")
        case .roleRevoked: Phrase(zh: "收回角色", en: "role revoked")
        case .loginMapped: Phrase(zh: "登记登录映射", en: "login mapped")
        case .loginUnmapped: Phrase(zh: "取消登录映射", en: "login unmapped")
        case .terminalPut: Phrase(zh: "登记终端", en: "terminal put")
        case .serviceAccountPut: Phrase(zh: "登记程序账号", en: "service account put")
        case .pinReset: Phrase(zh: "重置密码", en: "PIN reset")
        case .unitPut: Phrase(zh: "登记单位", en: "unit put")
        case .staffPut: Phrase(zh: "登记人员", en: "staff put")
        case .staffDeparted: Phrase(zh: "人员离岗", en: "staff departed")
        case .windowPut: Phrase(zh: "登记窗口", en: "window put")
        case .postPut: Phrase(zh: "登记岗位", en: "post put")
        case .postRetired: Phrase(zh: "撤销岗位", en: "post retired")
        case .settingPut: Phrase(zh: "更改设置", en: "setting put")
        case .listsImported: Phrase(zh: "导入名单", en: "lists imported")
        case .calendarYearLoaded: Phrase(zh: "载入年度日历", en: "calendar year loaded")
        case .deadlineMoved: Phrase(zh: "期限变动", en: "deadline moved")
        case .itemPut: Phrase(zh: "登记事项", en: "item put")
        case .itemRetired: Phrase(zh: "停办事项", en: "item retired")
        case .caseAccepted: Phrase(zh: "受理", en: "case accepted")
        case .caseHandedOver: Phrase(zh: "移交", en: "case handed over")
        case .casePaused: Phrase(zh: "暂停计时", en: "case paused")
        case .caseResumed: Phrase(zh: "恢复计时", en: "case resumed")
        case .caseFinished: Phrase(zh: "办结", en: "case finished")
        case .caseAnnulled: Phrase(zh: "作废", en: "case annulled")
        case .caseNearDue: Phrase(zh: "黄牌", en: "case near due")
        case .caseLapsed: Phrase(zh: "红牌", en: "case overdue")
        case .applicantRevealed: Phrase(zh: "查看完整信息", en: "applicant revealed")
        case .queryCodeGuessed: Phrase(zh: "查询码错误", en: "query code guessed")
        case .enquiryOpened: Phrase(zh: "首问登记", en: "enquiry opened")
        case .enquiryEscalated: Phrase(zh: "请示领导", en: "enquiry escalated")
        case .enquirySettled: Phrase(zh: "首问有果", en: "enquiry settled")
        case .enquiryHandedOver: Phrase(zh: "首问移交", en: "enquiry handed over")
        case .enquiryLapsed: Phrase(zh: "首问逾期", en: "enquiry overdue")
        case .signedIn: Phrase(zh: "签到", en: "signed in")
        case .signedOut: Phrase(zh: "签退", en: "signed out")
        case .caseLimitExtended, .caseReviewed, .caseApproved, .caseStepRecorded, .caseSentUp, .caseCameBack,
            .authorityContacted, .caseDelivered, .deliveryNearDue, .applicantVisited:
            labelOfWork
        case .paperIssued: Phrase(zh: "出具文书", en: "paper issued")
        }
    }
}
