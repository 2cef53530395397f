extension WorkCalendar {
    /// TL-2. The calendar with a year loaded, or loaded anew: what its notice named before is gone. A notice may reach back into
    /// the December before it (元旦 of 2019 made 2018-12-29 a working day); those days join the year they lie in, stay when that
    /// year is loaded anew, and go when the notice is loaded anew without them.
    ///
    /// Refused with TL-2 when the list can't be a year's notice: it names a day of another year, makes a working day out of a
    /// weekday, or lacks one of the three fixed festivals.
    public func loading(
        year: Int, from notice: Notice, exceptions listed: [Day: Exception]
    ) throws(Refusal) -> WorkCalendar {
        guard !notice.title.isBlank else {
            throw Refusal(
                .tl2, zh: "请写明这一年日历依据的文件（文号或标题）。",
                en: "Name the document this year's calendar comes from, by number or title.")
        }
        for (day, exception) in listed.sorted(by: { $0.key < $1.key }) {
            try Self.check(day, exception, inNoticeFor: year)
        }
        for day in Self.fixedFestivals(ofYear: year) where listed[day]?.kind != .holiday {
            throw Refusal(
                .tl2, zh: "\(year)年的日历里缺少法定节日\(day)，请核对后重新导入全年。",
                en: "The calendar of \(year) lacks the holiday \(day); check it and load the whole year again.")
        }
        let kept = self.exceptions.filter { ($0.value.noticeYear ?? $0.key.year) != year }
        let named = listed.map { day, exception in
            let noticeYear = day.year == year ? nil : year
            return (day, Exception(exception.kind, name: exception.name, noticeYear: noticeYear))
        }
        return WorkCalendar(
            years: years.merging([year: notice]) { _, new in new },
            // A day that its own year names the same way stays its own year's.
            exceptions: kept.merging(named) { old, new in old.kind == new.kind ? old : new })
    }

    /// 全国年节及纪念日放假办法 Art. 2: festivals whose date is the same every year, 元旦, 劳动节 and 国庆节.
    static func fixedFestivals(ofYear year: Int) -> [Day] {
        [(1, 1), (5, 1), (10, 1)].compactMap { Day(year: year, month: $0.0, day: $0.1) }
    }

    private static func check(_ day: Day, _ exception: Exception, inNoticeFor year: Int) throws(Refusal) {
        let isDecemberBefore = day.year == year - 1 && day.month == 12
        guard day.year == year || isDecemberBefore else {
            throw Refusal(
                .tl2, zh: "\(day)不在\(year)年，请把它放到它所在年份的日历里。",
                en: "\(day) does not lie in \(year); put it into the calendar of its own year.")
        }
        switch exception.kind {
        case .holiday: return
        case .makeupWorkday where day.weekday.isWeekend: return
        case .makeupWorkday:
            throw Refusal(
                .tl2, zh: "\(day)是\(day.weekday.zh)，本来就上班，不能列为补班日；如果放假，请列为节假日。",
                en: "\(day) is a \(day.weekday.en) and a working day anyway; if it is a day off, list it as a holiday.")
        }
    }
}
