import HallProto

/// TL-4, AG-2: where a case lay, whom it was taken up with, and what was done on it.
extension World {
    struct Trip {
        var authority: String
        var from: Int
        var to: Int?
    }

    private func goesUpward(_ file: File) -> Bool { file.item.kind == .agency || file.item.kind == .reportedUpward }

    func isUpstairs(_ file: File) -> Bool { file.trips.last.map { $0.to == nil } ?? false }

    mutating func sendUp(_ request: SendUpRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.stage == .inWork)
        against.note("TL-4", unless: goesUpward(file) && !isUpstairs(file))
        guard against.none else { return against.verdict }
        let today = today
        change(request.number) { $0.trips.append(Trip(authority: request.authority, from: today)) }
        return .done(
            [file.event("caseSentUp", caller, isSealed: !request.note.isEmpty)],
            reply: { try $1.checked($0, SendUpReply.self, \.case) })
    }

    mutating func comeBack(_ request: ComeBackRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.isOpen)
        against.note("TL-4", unless: isUpstairs(file))
        guard against.none else { return against.verdict }
        let today = today
        change(request.number) { $0.trips[$0.trips.count - 1].to = today }
        return .done(
            [file.event("caseCameBack", caller, isSealed: !request.note.isEmpty)],
            reply: { try $1.checked($0, ComeBackReply.self, \.case) })
    }

    mutating func recordContact(_ request: RecordContactRequest, _ caller: Caller) -> Verdict {
        guard let file = cases[request.number] else { return .refused(["notFound"]) }
        guard file.isAccepted else { return .refused([file.isOpen ? "TL-2" : file.ended]) }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.stage != .annulled)
        against.note("TL-4", unless: goesUpward(file))
        against.note("AG-2", unless: !request.authority.isEmpty || isUpstairs(file))
        guard against.none else { return against.verdict }
        let authority = request.authority.isEmpty ? file.trips.last?.authority ?? "" : request.authority
        cases[request.number]?.contacts.append("\(caller.person) \(authority) \(request.way) \(request.whom) \(request.said)")
        return .done(
            [file.event("authorityContacted", caller, isSealed: true)],
            reply: { try $1.checked($0, RecordContactReply.self, \.case) })
    }

    mutating func recordStep(_ request: RecordStepRequest, _ caller: Caller) -> Verdict {
        guard let file = cases[request.number] else { return .refused(["notFound"]) }
        guard file.isAccepted else { return .refused([file.isOpen ? "TL-2" : file.ended]) }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.isOpen)
        let lines = file.item.procedure.split(separator: "\n").map(String.init)
        let line = Int(request.procedureLine)
        against.note("invalidArgument", unless: (line == 0) != request.title.isEmpty && line <= lines.count)
        guard against.none else { return against.verdict }
        cases[request.number]?.steps.append(
            "\(caller.person) \(line) \(line == 0 ? request.title : lines[line - 1]) \(request.note)")
        return .done(
            [file.event("caseStepRecorded", caller, isSealed: true)],
            reply: { try $1.checked($0, RecordStepReply.self, \.case) })
    }

    /// Working days after the day it went up through the day it came back; nil: a year is missing.
    private func workdays(_ trip: Trip, of file: File) -> Int? {
        let ended = file.endedAt.map { Days.day(ofMinute: Days.wallMinute($0)) }
        let last = trip.to ?? ended ?? today
        var count = 0
        var day = trip.from
        while day < last {
            day += 1
            guard let works = isWorkday(day) else { return nil }
            if works { count += 1 }
        }
        return count
    }

    func describedUpstairs(_ info: CaseInfo) -> String {
        let spans = info.upstairs.map { "\($0.authority) \($0.workingDays) \($0.provisional) \($0.backAt == nil)" }
        let sums = info.timeUpstairs.map { "\($0.authority) \($0.workingDays) \($0.provisional)" }
        let steps = info.steps.map { "\($0.personID) \($0.procedureLine) \($0.title) \($0.note)" }
        let contacts = info.contacts.map { "\($0.personID) \($0.authority) \($0.way) \($0.whom) \($0.said)" }
        return "\(spans) \(sums) \(steps) \(contacts)"
    }

    func describedUpstairs(_ file: File) -> String {
        let spans = file.trips.map { trip in
            let days = workdays(trip, of: file)
            return "\(trip.authority) \(days ?? 0) \(days == nil) \(trip.to == nil)"
        }
        var names: [String] = []
        for trip in file.trips where !names.contains(trip.authority) { names.append(trip.authority) }
        let sums = names.map { name in
            let days = file.trips.filter { $0.authority == name }.map { workdays($0, of: file) }
            let isUnknown = days.contains(nil)
            return "\(name) \(isUnknown ? 0 : days.compactMap { $0 }.reduce(0, +)) \(isUnknown)"
        }
        return "\(spans) \(sums) \(file.steps) \(file.contacts)"
    }
}
