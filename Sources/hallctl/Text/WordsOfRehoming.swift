import HallProto

// What lies with somebody who leaves or moves.
extension Phrase {
    static let nobodyToGetIt = Phrase(zh: "没有人可接，仍在原处，请指定一人", en: "nobody is there to get it; name somebody")
}

extension Help {
    static let staffDepart = Phrase(
        zh: "登记离岗，名下的办件和询问一并移交", en: "Record that somebody has left, and hand on what lies with them.")
    static let departedOn = Phrase(zh: "离岗日期，当天起不在", en: "The first day without them.")
    static let rehomedTo = Phrase(zh: "移交给谁；不填为各岗位的A岗", en: "Who gets it; left out: whoever holds each post.")
    static let rehomingPreview = Phrase(zh: "只看会怎样，不办理", en: "Only tell what would be.")
    static let byPost = Phrase(zh: "不指定人，各归岗位上的人", en: "To nobody in particular: each to whoever holds its post.")
}

extension RehomedKind {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .case: Phrase(zh: "办件", en: "case")
        case .enquiry: Phrase(zh: "询问", en: "enquiry")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
