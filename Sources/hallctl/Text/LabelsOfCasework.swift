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
