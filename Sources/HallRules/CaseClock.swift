/// 行政许可法 Art. 42. What the head of the authority adds to the law's limit, once.
public struct StatutoryExtension: Sendable, Hashable {
    public let workdays: Int
    /// The head who approved it.
    public let approvedBy: String
    /// The reason, as the applicant was told.
    public let reason: String
    public let on: Day

    public init(workdays: Int, approvedBy: String, reason: String, on: Day) {
        self.workdays = workdays
        self.approvedBy = approvedBy
        self.reason = reason
        self.on = on
    }
}

extension Case {
    /// TL-2. The clock stopped from today on. The cause must be one the law, or the item's own list, names, and the applicant
    /// has been told of it and for how long: `notice` is the number or the words of that notice. After the closing time of the
    /// due day the stop begins the next day, so that it can't undo a lapse.
    ///
    /// Refused with TL-2, or AB-5 to whom the case is not entrusted.
    public func paused(
        for cause: PauseCause, notice: String, by actor: CaseActor, at post: Post, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        try checkInWork()
        guard item.pauseCauses.contains(cause) else { throw notAllowed(cause) }
        guard !notice.isBlank else {
            throw Refusal(
                .tl2, zh: "暂停计时要书面告知申请人原因和所需时间，请填写告知内容或文号。",
                en:
                    "Stopping the clock needs a notice to the applicant, with the reason and how long; enter its number or text."
            )
        }
        let isAlreadyLate = moments(in: timetable).map { now > $0.closes } ?? false
        var changed = self
        changed.stage = .paused(cause, since: isAlreadyLate ? now.day + 1 : now.day)
        return changed
    }

    /// TL-2. The clock goes on: on `day` what was waited for came back. That day does not count yet. It may have been earlier
    /// than today, but not before the stop.
    ///
    /// Refused with TL-2 or AB-5.
    public func resumed(on day: Day, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        guard case .paused(let cause, let since) = stage else {
            try checkOpen()
            throw Refusal(.tl2, zh: "这件没有暂停，不需要恢复计时。", en: "This case is not paused; there is nothing to resume.")
        }
        guard day >= min(since, now.day) else {
            throw Refusal(
                .tl2, zh: "恢复日期\(day)早于暂停日期\(since)，请核对。", en: "\(day) lies before the pause began on \(since); check the date."
            )
        }
        guard day <= now.day else {
            throw Refusal(
                .tl2, zh: "恢复日期\(day)还没有到，请在材料返回当日或之后登记。",
                en: "\(day) has not come yet; record the return on that day or later.")
        }
        return closingPause(cause, from: since, to: max(day, since))
    }

    /// TL-2, 行政许可法 Art. 42. The law's limit extended: once, before it runs out, by the head of the authority, with the reason
    /// told to the applicant; a licence by at most 10 working days. The hall's promise stays what it is.
    ///
    /// Refused with TL-2 or AB-5.
    public func statutoryLimitExtended(
        byWorkdays workdays: Int, approvedBy head: String, reason: String, by actor: CaseActor, at post: Post, now: HallTime,
        in timetable: Timetable
    ) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        try checkExtension(ofWorkdays: workdays, now: now, in: timetable)
        guard !head.isBlank, !reason.isBlank else {
            throw Refusal(
                .tl2, zh: "延长法定时限须经行政机关负责人批准并告知申请人理由，请填写批准人和理由。",
                en: "Extending needs the approval of the authority's head and a reason told to the applicant; enter both.")
        }
        var changed = self
        changed.statutoryExtension = .init(workdays: workdays, approvedBy: head, reason: reason, on: now.day)
        return changed
    }

    func closingPause(_ cause: PauseCause, from since: Day, to day: Day) -> Case {
        var changed = self
        changed.pauses.append(Pause(from: since, cause: cause, to: day))
        changed.stage = .inWork
        return changed
    }

    private func notAllowed(_ cause: PauseCause) -> Refusal {
        switch item.nature {
        case .licence:
            Refusal(
                .tl2, zh: "这是行政许可，“\(cause.zh)”不能暂停计时；只有听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审可以。",
                en:
                    "This is a licence: “\(cause.en)” can't stop its clock. Only a hearing, tender, auction, inspection, testing, "
                    + "quarantine, appraisal or expert review can.")
        case .other:
            Refusal(
                .tl2, zh: "“\(item.name)”的暂停事由里没有“\(cause.zh)”，请在承诺时限内继续办理。",
                en: "“\(item.name)” does not list “\(cause.en)” as a reason to stop the clock; go on within the promise.")
        }
    }

    private func checkExtension(ofWorkdays workdays: Int, now: HallTime, in timetable: Timetable) throws(Refusal) {
        guard item.lawWorkdays != nil else {
            throw Refusal(
                .tl2, zh: "“\(item.name)”没有法定时限，承诺时限不能延长。",
                en: "“\(item.name)” has no statutory limit, and the promise can't be extended.")
        }
        guard statutoryExtension == nil else {
            throw Refusal(
                .tl2, zh: "法定时限已经延长过一次，不能再延长，请尽快办结。",
                en: "The statutory limit has been extended once and can't be again; finish the case.")
        }
        let most: Int
        switch item.nature {
        case .licence: most = Item.licenceExtensionWorkdays
        case .other: most = Item.limitWorkdaysMax
        }
        guard (1...most).contains(workdays) else {
            throw Refusal(
                .tl2, zh: "法定时限最多可延长\(most)个工作日，请重新填写。", en: "The limit can be extended by 1 to \(most) working days.")
        }
        if let limit = statutoryMoments(in: timetable), now > limit.closes {
            throw Refusal(
                .tl2, zh: "法定时限已于\(limit.closes)届满，不能再延长，请立即办结并说明原因。",
                en: "The statutory limit ran out at \(limit.closes) and can't be extended any more; finish now and explain.")
        }
    }
}
