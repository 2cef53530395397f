import HallProto

extension World {
    var minute: Int { Days.wallMinute(now) }
    var today: Int { Days.day(ofMinute: minute) }

    func number(_ setting: String) -> Int { Int(settings[setting]!)! }

    func isServing(_ person: String) -> Bool {
        guard let staff = staff[person] else { return false }
        return Days.number(staff.departedOn).map { today < $0 } ?? true
    }

    func openCases(where wanted: (File) -> Bool) -> [File] {
        numbers.compactMap { cases[$0] }.filter { $0.isOpen && wanted($0) }
    }

    /// Counts entries by what they are about.
    mutating func tell(_ events: [Event]) {
        for event in events {
            told[event.subject, default: 0] += 1
            if event.isSealed { sealed[event.subject, default: 0] += 1 }
        }
    }

    /// Posts that have not ended and that somebody stands on.
    func posts(of person: String) -> [PostInfo] {
        posts.values.filter { !$0.retired && ($0.aPersonID == person || $0.bPersonIDs.contains(person)) }
            .sorted { $0.id < $1.id }
    }
}
