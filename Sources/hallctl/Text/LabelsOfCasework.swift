import HallProto

extension CheckWord: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .agreed: Phrase(zh: "同意", en: "agreed")
        case .sentBack: Phrase(zh: "退回", en: "sent back")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ApprovalForm: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .inPerson: Phrase(zh: "本人审批", en: "in person")
        case .onPaper: Phrase(zh: "纸批", en: "on paper")
        case .byPhone: Phrase(zh: "电话同意", en: "by phone")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ContactWay: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .phone: Phrase(zh: "电话", en: "phone")
        case .visit: Phrase(zh: "上门", en: "visit")
        case .letter: Phrase(zh: "来往函件", en: "letter")
        case .online: Phrase(zh: "网上", en: "online")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DeliveryWay: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .atWindow: Phrase(zh: "窗口领取", en: "at window")
        case .byPost: Phrase(zh: "邮寄", en: "by post")
        case .broughtHome: Phrase(zh: "送达住所", en: "brought home")
        case .byAgent: Phrase(zh: "代理人领取", en: "by agent")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
