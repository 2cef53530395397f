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

// Windows merged and split.
extension Phrase {
    static func moved(_ count: Int, _ window: String) -> Phrase {
        Phrase(zh: "已移到\(window)的岗位：\(count)个", en: "Posts moved to \(window): \(count)")
    }
    static func wouldMove(_ count: Int, _ window: String) -> Phrase {
        Phrase(
            zh: "将移到\(window)的岗位（预览，未移动）：\(count)个",
            en: "Posts that would move to \(window): \(count) (a preview, nothing is done)")
    }
    static func windowHasEnded(_ id: String) -> Phrase { Phrase(zh: "窗口\(id)已撤销", en: "Window \(id) has ended") }
    static func machinesWentAlong(_ ids: String) -> Phrase {
        Phrase(zh: "一并移过的终端：\(ids)", en: "Machines that went along: \(ids)")
    }
    static func itemsLeadThere(_ id: String, _ items: String) -> Phrase {
        Phrase(
            zh: "窗口\(id)没有撤销：这些事项办完还引导到那里，请先修改：\(items)",
            en: "Window \(id) stays: these items still lead there; change them first: \(items)")
    }
}

extension Help {
    static let windowMove = Phrase(
        zh: "窗口合并、拆分：移动岗位，空出来的窗口随之撤销", en: "Merge or split windows: move posts; the window left empty ends.")
    static let moveFrom = Phrase(zh: "原窗口编号", en: "The window they leave.")
    static let moveTo = Phrase(zh: "移到的窗口编号", en: "The window they go to.")
    static let moveName = Phrase(zh: "新设窗口的名称；已有的不填", en: "Its name, to set it up; left out: it is there.")
    static let movePosts = Phrase(zh: "只移这些岗位；不填为全部", en: "These posts alone; left out: all.")
}
