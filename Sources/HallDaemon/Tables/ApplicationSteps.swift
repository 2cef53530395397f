import HallProto

// What happened to an application, as a clerk would say it.

extension ApplicationFiled {
    func told(in language: Language) -> String {
        let due = JournalEvent.Event.dueText(noticeDue, in: language)
        return language.pick(zh: "收件，答复\(due)", en: "received; the answer is \(due)")
    }
}

extension MaterialsChecked {
    func told(in language: Language) -> String {
        language.pick(zh: "核对材料\(findings.count)项", en: "\(findings.count) materials looked at")
    }
}

extension NoticeGiven {
    func told(in language: Language) -> String {
        let subjects = lines.map(\.subject).joined(separator: "、")
        return language.pick(zh: "第\(nth)次告知补正：\(subjects)", en: "notice \(nth) given, of what is missing: \(subjects)")
    }
}

extension ApplicationSupplemented {
    func told(in language: Language) -> String {
        let due = JournalEvent.Event.dueText(noticeDue, in: language)
        return language.pick(zh: "申请人补正，答复\(due)", en: "supplemented; the answer is \(due)")
    }
}

extension MaterialsHandedIn {
    func told(in language: Language) -> String {
        let names = materials.joined(separator: "、")
        return language.pick(zh: "收到后补材料：\(names)", en: "what was to follow has come: \(names)")
    }
}

extension MaterialsOverdue {
    func told(in language: Language) -> String {
        let names = materials.joined(separator: "、")
        return language.pick(zh: "后补材料逾期未到：\(names)（\(dueOn)）", en: "has not come by \(dueOn): \(names)")
    }
}

extension AcceptanceHeld {
    func told(in language: Language) -> String {
        language.pick(
            zh: "法定答复期限（\(dueOn)）届满时无法登记；有纸质答复的请在\(heldThrough)下班前补录，否则视为受理",
            en:
                "the law's time for an answer (\(dueOn)) ran out while none could be recorded: enter what was told on paper by closing "
                + "time of \(heldThrough), else it is held for accepted")
    }
}

extension CaseAccepted {
    func told(in language: Language) -> String {
        let due = JournalEvent.Event.dueText(promisedDue, in: language)
        if deemed {
            return language.pick(
                zh: "法定期限内未告知，视为受理（自\(countsFrom)起），\(due)",
                en: "nobody told the applicant anything in time: held for accepted as of \(countsFrom), \(due)")
        }
        return language.pick(
            zh: "受理，承诺\(promisedDays)个工作日，\(due)", en: "accepted, promised within \(promisedDays) working days, \(due)")
    }
}
