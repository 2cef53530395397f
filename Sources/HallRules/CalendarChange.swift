/// TL-2. An open deadline whose date a change of the calendar moves, sets or takes away.
public struct MovedDeadline<ID: Sendable & Hashable>: Sendable, Hashable {
    public let id: ID
    public let before: Due
    public let after: Due

    public init(id: ID, before: Due, after: Due) {
        self.id = id
        self.before = before
        self.after = after
    }
}

extension WorkCalendar {
    /// TL-2. Which of these deadlines come to something else under the new calendar, in the order given. What is provisional
    /// under both counts only if what is known of it changed.
    public func moved<ID>(
        under new: WorkCalendar, of deadlines: some Sequence<(id: ID, deadline: Deadline)>
    ) -> [MovedDeadline<ID>] {
        deadlines.compactMap { entry in
            let before = entry.deadline.due(in: self)
            let after = entry.deadline.due(in: new)
            return before == after ? nil : MovedDeadline(id: entry.id, before: before, after: after)
        }
    }
}
