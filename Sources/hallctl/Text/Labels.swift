import HallProto

// What the values of the wire's enums are called, one word for each as the glossary has it.

extension CaseStage {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .inWork: Phrase(zh: "办理中", en: "in work")
        case .paused: Phrase(zh: "已暂停", en: "paused")
        case .finished: Phrase(zh: "办结", en: "finished")
        case .annulled: Phrase(zh: "作废", en: "annulled")
        case .received: Phrase(zh: "已收件", en: "received")
        case .awaitingSupplement: Phrase(zh: "待补正", en: "awaiting supplement")
        case .notAccepted: Phrase(zh: "不予受理", en: "not accepted")
        case .withdrawn: Phrase(zh: "申请人撤回", en: "withdrawn")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension MaterialStanding {
    var label: Phrase {
        switch self {
        case .unspecified: Phrase(zh: "未核对", en: "not looked at")
        case .good: Phrase(zh: "符合要求", en: "good")
        case .missing: Phrase(zh: "缺", en: "missing")
        case .defective: Phrase(zh: "不符合要求", en: "defective")
        case .promised: Phrase(zh: "告知承诺", en: "promised")
        case .follows: Phrase(zh: "容缺后补", en: "follows")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension BearerKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .applicant: Phrase(zh: "申请人本人", en: "applicant")
        case .agent: Phrase(zh: "代理人", en: "agent")
        case .guardian: Phrase(zh: "监护人", en: "guardian")
        case .villageAgent: Phrase(zh: "村级代办员", en: "village agent")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension TurnDownGround: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .notNeeded: Phrase(zh: "依法不需要办理", en: "not needed")
        case .notThisAuthority: Phrase(zh: "不属于本单位职权", en: "not this authority's")
        case .merits: Phrase(zh: "不符合条件", en: "on its merits")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension CaseResult: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .granted: Phrase(zh: "准予", en: "granted")
        case .denied: Phrase(zh: "不予批准", en: "denied")
        case .withdrawn: Phrase(zh: "申请人撤回", en: "withdrawn")
        case .completed: Phrase(zh: "办理完毕", en: "completed")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DueState: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .onTime: Phrase(zh: "期限内", en: "on time")
        case .nearDue: Phrase(zh: "黄牌·临近到期", en: "near due")
        case .overdue: Phrase(zh: "红牌·已超期", en: "overdue")
        case .paused: Phrase(zh: "暂停计时", en: "paused")
        case .provisional: Phrase(zh: "到期日待定", en: "due date follows")
        case .finishedOnTime: Phrase(zh: "按时办结", en: "finished on time")
        case .finishedLate: Phrase(zh: "超期办结", en: "finished late")
        case .annulled: Phrase(zh: "作废", en: "annulled")
        case .unrecognized(let value): .unrecognized(value)
        }
    }

    var tone: Tone {
        switch self {
        case .nearDue: .near
        case .overdue, .finishedLate: .late
        case .unspecified, .onTime, .paused, .provisional, .finishedOnTime, .annulled, .unrecognized: .plain
        }
    }
}

extension PauseCause: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .hearing: Phrase(zh: "听证", en: "hearing")
        case .tender: Phrase(zh: "招标", en: "tender")
        case .auction: Phrase(zh: "拍卖", en: "auction")
        case .inspection: Phrase(zh: "检验", en: "inspection")
        case .testing: Phrase(zh: "检测", en: "testing")
        case .quarantine: Phrase(zh: "检疫", en: "quarantine")
        case .appraisal: Phrase(zh: "鉴定", en: "appraisal")
        case .expertReview: Phrase(zh: "专家评审", en: "expert review")
        case .supplement: Phrase(zh: "补正", en: "supplement of materials")
        case .siteVisit: Phrase(zh: "现场勘查", en: "site visit")
        case .publicNotice: Phrase(zh: "公示", en: "public notice")
        case .otherAgency: Phrase(zh: "部门协查", en: "another agency's reply")
        case .applicant: Phrase(zh: "申请人原因", en: "applicant's own reasons")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ItemKind {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .immediate: Phrase(zh: "即办件", en: "immediate")
        case .promised: Phrase(zh: "承诺件", en: "promised")
        case .agency: Phrase(zh: "代办件", en: "agency")
        case .reportedUpward: Phrase(zh: "上报件", en: "reported upward")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ItemEnding {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .decision: Phrase(zh: "作出决定", en: "decision")
        case .service: Phrase(zh: "提供服务", en: "service")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension Publicity {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .announced: Phrase(zh: "依法公告", en: "announced")
        case .open: Phrase(zh: "窗口可查", en: "open at the window")
        case .private: Phrase(zh: "不公开", en: "private")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension MaterialNeed {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .required: Phrase(zh: "必要", en: "required")
        case .promiseInstead: Phrase(zh: "可告知承诺", en: "promise instead")
        case .mayFollow: Phrase(zh: "可容缺", en: "may follow")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ApplicantKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .person: Phrase(zh: "自然人", en: "person")
        case .organisation: Phrase(zh: "单位", en: "organisation")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension IdentityDocument: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .residentCard: Phrase(zh: "居民身份证", en: "resident card")
        case .passport: Phrase(zh: "护照", en: "passport")
        case .creditCode: Phrase(zh: "统一社会信用代码", en: "credit code")
        case .other: Phrase(zh: "其他证件", en: "other document")
        case .none: Phrase(zh: "无证件", en: "no document")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension Channel: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .window: Phrase(zh: "窗口", en: "window")
        case .phone: Phrase(zh: "电话", en: "phone")
        case .letter: Phrase(zh: "信函", en: "letter")
        case .online: Phrase(zh: "网上", en: "online")
        case .homeVisit: Phrase(zh: "上门", en: "home visit")
        case .villageStation: Phrase(zh: "村级站点", en: "village station")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension EnquiryStage {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .open: Phrase(zh: "待答复", en: "open")
        case .escalated: Phrase(zh: "已请示", en: "escalated")
        case .settled: Phrase(zh: "已有结果", en: "settled")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension EnquiryOutcome: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .answered: Phrase(zh: "当场答复", en: "answered")
        case .caseOpened: Phrase(zh: "已受理办件", en: "case opened")
        case .guided: Phrase(zh: "引导到窗口", en: "guided")
        case .referred: Phrase(zh: "告知去向", en: "referred")
        case .declined: Phrase(zh: "不能办理", en: "declined")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
