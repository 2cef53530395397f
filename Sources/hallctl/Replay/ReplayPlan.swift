/// What becomes of a row of the log. Every row has exactly one fate.
enum ReplayFate: String, Sendable, CaseIterable {
    case accepted
    case acceptedWithoutGroup
    case handedOver
    /// The case stays on its post: the log does not say in which group the clerk worked.
    case handedOverWithoutGroup
    case sameClerk
    /// The clerk has the case and works in another group: nobody hands a case to themselves, so it stays on its post.
    case sameClerkElsewhere
    case sameClerkWithoutGroup
    case afterEnd
    case beforeStart
    /// Known only when it is driven: the hall refused, or the case could not be accepted.
    case refused
}

/// A call the replay makes for the log.
struct ReplayMove: Sendable, Equatable {
    enum Act: Sendable, Equatable {
        case accept(post: Int)
        /// To that clerk; to that post, or where it lies.
        case handOver(to: Int, post: Int?)
        case finish
    }

    let at: Int64
    let file: Int
    /// Who acts: the clerk's place in the hall.
    let by: Int
    let act: Act
    /// The row it is driven for; nil for an end.
    let row: Int?
    /// Its place in the file, which decides among those of one instant.
    let order: Int

    func comes(before other: ReplayMove) -> Bool {
        (at, order, row == nil ? 1 : 0) < (other.at, other.order, other.row == nil ? 1 : 0)
    }
}

/// One case of the log.
struct ReplayFile: Sendable {
    let name: String
    let channel: String
    let department: String
    let item: ReplayHall.Item
    let fit: ReplayPromise.Fit
    let acceptedAt: Int64
    let deadline: Int64
    let endedAt: Int64?
    /// The end stands before the start: it is finished the moment it is accepted.
    let endsBeforeStart: Bool
    /// The applicant was told once more, so something was wrong with what was filed.
    let wasIncomplete: Bool

    /// Whether the log itself sees it late at an instant: ended after its planned end, or open past it.
    func isLate(at now: Int64) -> Bool { (endedAt ?? now) > deadline }
}

/// A log turned into the calls that replay it, in the order of their instants, then of the file. Pure: nothing is called here.
struct ReplayPlan: Sendable {
    let hall: ReplayHall
    let items: [ReplayHall.Item]
    let files: [ReplayFile]
    let moves: [ReplayMove]
    /// By the rows of the log.
    let fates: [ReplayFate]
    /// Cases whose first step, which names who accepts them, lies after their end or before their start.
    let acceptedByLateStep: Int
    let acceptedByEarlyStep: Int
    /// The last instant of the log, steps that are not driven with it.
    let end: Int64
    let years: ClosedRange<Int>

    init(_ log: ReplayLog, _ calendar: ReplayCalendar) {
        let hall = ReplayHall(log)
        let cases = log.cases
        let files = cases.map { ReplayFile($0.map { log.rows[$0] }, hall, calendar) }
        var fates = [ReplayFate](repeating: .sameClerk, count: log.rows.count)
        var moves: [ReplayMove] = []
        for (index, rows) in cases.enumerated() {
            let course = ReplayCourse(log, rows, file: index, files[index], hall)
            for (row, fate) in course.fates { fates[row] = fate }
            moves += course.moves
        }
        self.hall = hall
        self.files = files
        self.fates = fates
        items = Set(files.map(\.item)).sorted { ($0.department, $0.workdays) < ($1.department, $1.workdays) }
        self.moves = moves.sorted { $0.comes(before: $1) }
        let firsts = cases.map { log.rows[$0[0]] }
        acceptedByLateStep = firsts.count(where: \.isAfterEnd)
        acceptedByEarlyStep = firsts.count(where: \.isBeforeStart)
        end = max(log.rows.map(\.at).max() ?? 0, self.moves.last?.at ?? 0)
        let first = calendar.day(of: self.moves.first?.at ?? 0)
        let last = calendar.day(of: max(end, files.map(\.deadline).max() ?? 0))
        years = ReplayCalendar.year(of: first)...ReplayCalendar.year(of: last)
    }

    func count(_ fate: ReplayFate) -> Int { fates.count { $0 == fate } }

    var finishes: Int { moves.count { $0.act == .finish } }
}

extension ReplayFile {
    fileprivate init(_ rows: [ReplayRow], _ hall: ReplayHall, _ calendar: ReplayCalendar) {
        let row = rows[0]
        let promise = ReplayPromise(from: row.started, to: row.deadline, in: calendar)
        let department = hall.departments.firstIndex(of: row.department) ?? 0
        self.init(
            name: row.caseName, channel: row.channel, department: row.department,
            item: .init(department: department, workdays: promise.workdays), fit: promise.fit, acceptedAt: row.started,
            deadline: row.deadline, endedAt: row.ended.map { max($0, row.started) },
            endsBeforeStart: row.ended.map { $0 < row.started } ?? false, wasIncomplete: rows.contains(where: \.isAdjustment))
    }
}

/// The course of one case: accepted when the log has it started, by the clerk of its first step; handed over whenever another
/// clerk goes on with it; finished when the log has it ended, by whoever has it then.
private struct ReplayCourse {
    private(set) var fates: [(row: Int, fate: ReplayFate)] = []
    private(set) var moves: [ReplayMove] = []
    private var handler: Int
    private var post: Int

    init(_ log: ReplayLog, _ rows: [Int], file index: Int, _ file: ReplayFile, _ hall: ReplayHall) {
        let first = log.rows[rows[0]]
        handler = hall.clerk(named: first.actor)
        post = hall.post(group: first.group, clerk: handler)
        fates.append((rows[0], first.group.isEmpty ? .acceptedWithoutGroup : .accepted))
        moves.append(
            ReplayMove(
                at: file.acceptedAt, file: index, by: handler, act: .accept(post: post), row: rows[0], order: rows[0]))
        for row in rows.dropFirst() { step(log.rows[row], row, file: index, hall) }
        if let end = file.endedAt {
            let last = rows.max() ?? 0
            moves.append(ReplayMove(at: end, file: index, by: handler, act: .finish, row: nil, order: last))
        }
    }

    private mutating func step(_ step: ReplayRow, _ row: Int, file: Int, _ hall: ReplayHall) {
        let actor = hall.clerk(named: step.actor)
        let target = step.group.isEmpty ? nil : hall.post(group: step.group, clerk: actor)
        let fate = fate(of: step, by: actor, at: target)
        fates.append((row, fate))
        guard fate == .handedOver || fate == .handedOverWithoutGroup else { return }
        let act = ReplayMove.Act.handOver(to: actor, post: target == post ? nil : target)
        moves.append(ReplayMove(at: step.at, file: file, by: handler, act: act, row: row, order: row))
        handler = actor
        post = target ?? post
    }

    private func fate(of step: ReplayRow, by actor: Int, at target: Int?) -> ReplayFate {
        if step.isBeforeStart { return .beforeStart }
        if step.isAfterEnd { return .afterEnd }
        switch (actor == handler, target) {
        case (true, nil): return .sameClerkWithoutGroup
        case (true, post): return .sameClerk
        case (true, _): return .sameClerkElsewhere
        case (false, nil): return .handedOverWithoutGroup
        case (false, _): return .handedOver
        }
    }
}
