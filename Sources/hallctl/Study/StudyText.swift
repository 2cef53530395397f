import HallProto

let studyColumns: [Column] = [
    .text(.studyNumber), .text(.stage), .text(.day), .text(.time), .text(.studyGroup), .text(.studyTopic), .text(.studyPlace),
    .number(.studyDue), .number(.studyPresent),
]

let studyMemberColumns: [Column] = [
    .text(.person), .text(.studyStanding), .text(.studyAskOff), .text(.reason), .text(.studyAnsweredBy),
]

let essayColumns: [Column] = [.text(.essayNumber), .text(.month), .text(.person), .text(.essayTitle), .text(.essayHandedIn)]

let studyGroupColumns: [Column] = [
    .text(.id), .text(.name), .text(.studyLeader), .text(.studyRecorder), .text(.studyMembers), .number(.version),
]

extension StudyInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(number), stageCell(look), Cell(date), Cell("\(from)–\(until)"), Cell(groupName), Cell(topic), Cell(place),
            Cell("\(planned)"), Cell(stage == .recorded ? "\(present)" : ""),
        ]
    }

    /// A record that is late stands out.
    fileprivate func stageCell(_ look: Look) -> Cell {
        let label = look(stage.label)
        return recordLate ? Cell(look(.studyRecordLate(label)), stage == .planned ? .late : .near) : Cell(label)
    }
}

extension StudyMemberInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(personName), Cell(look(standing.label), standing == .stayedAway ? .late : .plain),
            Cell(askOff == .unspecified ? "" : look(askOff.label), askOff == .waiting ? .near : .plain), Cell(why(look)),
            Cell(decidedByName),
        ]
    }

    /// What the recorder wrote, else what the person did.
    private func why(_ look: Look) -> String {
        guard reason != .unspecified else { return askOffReason }
        return trim("\(look(reason.label)) \(reasonText)")
    }
}

/// A study, with everybody of it.
func text(of found: StudyInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let isRecorded = found.stage == .recorded
    let head: [(Phrase, Cell)] = [
        (.stage, found.stageCell(look)), (.time, Cell("\(found.date) \(found.from)–\(found.until)")),
        (.studyGroup, Cell(found.groupName)), (.studyTopic, Cell(found.topic)), (.studyPlace, Cell(found.place)),
        (.studySpeaker, Cell(found.speaker)), (.studySheet, Cell(found.sheetID)), (.studyDue, Cell("\(found.planned)")),
        (.studyPresent, Cell(isRecorded ? "\(found.present)" : "")),
        (.studyRecordDue, Cell(isRecorded ? "" : found.recordDue)), (.recordedBy, Cell(found.recordedByName)),
        (.studyNotes, Cell(found.notes)),
        (.studyCorrection, Cell(found.correctionReason.isEmpty ? "" : "\(found.revision) \(found.correctionReason)")),
        (.reason, Cell(found.cancelReason)), (.version, Cell("\(found.version)")),
    ]
    let members = found.members.isEmpty ? [] : [Table(studyMemberColumns, found.members.map { $0.cells(look) }).text(look)]
    return ([found.number, sheet(head, look)] + members).joined(separator: "\n")
}

/// What a plan would leave empty, and how it can be divided.
func text(of preview: PreviewStudyReply, _ look: Look) -> String {
    let gaps = preview.gaps.map { gap in
        look(look(.studyGap(gap.postName, "\(gap.date) \(gap.from)–\(gap.until)")), .late)
    }
    let shifts = preview.proposed.map { shift in
        "  \(shift.date) \(shift.from)-\(shift.until) \(shift.memberIDs.joined(separator: ","))"
    }
    let left =
        preview.leftOverIDs.isEmpty
        ? [] : [look(look(.studyLeftOver(preview.leftOverIDs.joined(separator: look.comma))), .late)]
    let unknown = preview.unknownDates.map { look(look(.studyUnknownDay($0)), .near) }
    return ((gaps.isEmpty ? [look(.studyNoGap)] : gaps) + [look(.studyProposed)] + shifts + left + unknown)
        .joined(separator: "\n")
}

/// The ledger of a month, with what is short below it.
func text(of ledger: StudyLedgerReply, _ look: Look) -> String {
    let columns: [Column] = [
        .text(.person), .number(.studyDue), .number(.studyPresent), .number(.studyOff), .number(.studyServing),
        .number(.studyAway), .number(.studyStayedAway), .number(.studyPending), .number(.essays), .text(.studyShort),
    ]
    let rows = ledger.lines.map { line in
        [
            Cell(line.personName), Cell("\(line.planned)"), Cell("\(line.attended)"), Cell("\(line.askedOff)"),
            Cell("\(line.serving)"), Cell("\(line.away)"), Cell("\(line.stayedAway)", line.stayedAway > 0 ? .late : .plain),
            Cell("\(line.pending)"), Cell("\(line.essays)"), Cell(line.short(look), .near),
        ]
    }
    let checks = ledger.lines.flatMap { line in line.checks.map { "\(line.personName)  \($0.line(look))" } }
    let years = ledger.yearsMissing.map { look(look(.yearMissing($0)), .near) }
    return ([Table(columns, rows).text(look)] + checks + years).joined(separator: "\n")
}

extension StudyLedgerLine {
    /// "3月2日这一周 1/2".
    fileprivate func short(_ look: Look) -> String {
        let weeks = shortWeeks.map { look(.studyShortWeek($0.monday, "\($0.planned)/\($0.needed)")) }
        return (weeks + (essayShort ? [look(.studyNoEssay)] : [])).joined(separator: look.comma)
    }
}

extension NotesCheckInfo {
    func line(_ look: Look) -> String {
        trim("\(month) \(look(verdict.label))  \(checkedByName) \(look.clock.text(checkedAt))  \(oneLine(remark))")
    }
}

extension EssayInfo {
    func cells(_ look: Look) -> [Cell] {
        let at = look.clock.text(handedInAt)
        return [
            Cell(number), Cell(month), Cell(personName), Cell(title), late ? Cell(look(.essayLate(at)), .near) : Cell(at),
        ]
    }
}

extension StudyGroupInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(id), Cell(name), Cell(leaderID), Cell(recorderID), Cell(memberIDs.joined(separator: look.comma)),
            Cell("\(version)"),
        ]
    }
}

extension Desk {
    /// Shifts as "2026-03-03 15:00-17:00 S01,S02"; nobody named: the whole group.
    func shifts(_ typed: [String]) throws -> [StudyShift] {
        let typed = typed.isEmpty ? [try need(nil, .studyShift, by: "--shift")] : typed
        return try typed.map { text in
            let words = text.split(separator: " ").map(String.init)
            let times = words.dropFirst().first?.split(separator: "-").map(String.init) ?? []
            guard (2...3).contains(words.count), times.count == 2 else { throw Trouble.usage(.noSuchShift(text)) }
            let members = words.dropFirst(2).flatMap { $0.split(separator: ",").map(String.init) }
            return StudyShift(date: words[0], from: times[0], until: times[1], memberIDs: members)
        }
    }
}

extension StudyAbsentee {
    /// "S02 serving", "S03 other 家里停水".
    init(typed text: String) throws {
        let words = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2, let reason = StudyReason.named(words[1]) else { throw Trouble.usage(.noSuchAbsentee(text)) }
        self.init(personID: words[0], reason: reason, text: words.count > 2 ? words[2] : "")
    }
}

extension ListStudiesReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { studies.count }
    mutating func append(_ other: Self) {
        studies += other.studies
        nextPageToken = other.nextPageToken
    }
}

extension ListEssaysReply: PagedReply {
    static let pageSizeMax = 20
    var count: Int { essays.count }
    mutating func append(_ other: Self) {
        essays += other.essays
        nextPageToken = other.nextPageToken
    }
}
