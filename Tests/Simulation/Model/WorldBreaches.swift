import HallProto

/// FA-7, ON-2: what somebody is said to have done, what they say to it, and what is decided.
extension World {
    /// A sheet of the folder.
    struct Charge {
        var number: String
        var person: String
        /// "FA-8 FA-8-1" for an entry of the checklist, "ON-2" for a clause alone.
        var grounds: [String]
        var happenedAt: Int64
        var writtenAt: Int64
        var writer = ""
        var caseNumber = ""
        var enquiryNumber = ""
        /// -1: whatever the journal had of it.
        var evidence = 0
        /// Whether each of what the person said came too late.
        var said: [Bool] = []
        var verdict = BreachVerdict.unspecified
        var decider = ""
        var version: Int64 = 1

        var isDecided: Bool { verdict != .unspecified }
        var subject: String { "breach/\(number)" }
        var stage: BreachStage {
            isDecided ? verdict == .confirmed ? .confirmed : .setAside : said.isEmpty ? .proposed : .explained
        }
    }

    /// As the sheet in the hall has it.
    static let conduct: Set<String> = Set(["ATT-8-1"] + (1...6).map { "FA-7-\($0)" } + (1...8).map { "FA-8-\($0)" })
    private static let seen: Set<Role> = [.director, .principal, .inspector]

    /// The last minute to explain: closing time of the third day worked after the one it was written down on. Nil: nobody knows yet.
    func lastMinute(_ charge: Charge) -> Int? {
        var day = Days.day(ofMinute: Days.wallMinute(charge.writtenAt))
        var worked = 0
        while worked < 3 {
            day += 1
            guard let works = isWorkday(day) else { return nil }
            worked += works ? 1 : 0
        }
        return day * Days.minutesADay + closes(on: day)
    }

    func isReady(_ charge: Charge) -> Bool {
        let isOver = lastMinute(charge).map { $0 < minute } ?? false
        return !charge.isDecided && (!charge.said.isEmpty || isOver)
    }

    /// Writes a sheet, as of when it is written, whatever day it tells of.
    mutating func write(_ charge: Charge) -> String {
        var charge = charge
        charge.writtenAt = present ?? now
        let year = Days.year(Days.day(ofMinute: Days.wallMinute(charge.writtenAt)))
        chargeSerials[year, default: 0] += 1
        charge.number = "W\(year)-" + String("00000\(chargeSerials[year]!)".suffix(6))
        charges[charge.number] = charge
        chargeNumbers.append(charge.number)
        return charge.number
    }

    /// ON-2. What the handler should have told before.
    mutating func charge(_ file: File, forNotice number: String) {
        _ = write(
            Charge(
                number: "", person: file.handler, grounds: ["ON-2"], happenedAt: now, writtenAt: 0, caseNumber: number,
                evidence: 1))
    }

    mutating func record(_ request: RecordBreachRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        let happened = (request.happenedAt?.seconds ?? 0) * 1_000 + Int64(request.happenedAt?.nanos ?? 0) / 1_000_000
        let at = Days.wallMinute(happened)
        against.note("invalidArgument", unless: staff[request.personID] != nil)
        against.note("invalidArgument", unless: Set(request.codes).isSubset(of: Self.conduct))
        against.note("invalidArgument", unless: Set(request.codes).count == request.codes.count)
        against.note("invalidArgument", unless: request.clause != "XX-9")
        against.note(request.clause, unless: !["ATT-8", "FA-7", "FA-8"].contains(request.clause))
        against.note("AC-2", unless: !request.codes.isEmpty || !request.clause.isEmpty)
        against.note("FA-7", unless: at <= minute && today - Days.day(ofMinute: at) <= 3_653)
        against.note("FA-7", unless: staff[request.personID] == nil || isServing(request.personID, on: Days.day(ofMinute: at)))
        against.note("notFound", unless: request.caseNumber.isEmpty || cases[request.caseNumber] != nil)
        against.note("invalidArgument", unless: request.enquiryNumber.isEmpty || questions[request.enquiryNumber] != nil)
        against.note("invalidArgument", unless: request.evidence.allSatisfy { $0 < 1_000_000_000 })
        guard against.none else { return against.verdict }
        let grounds = request.codes.map { "\($0.prefix(4)) \($0)" } + [request.clause].filter { !$0.isEmpty }
        let number = write(
            Charge(
                number: "", person: request.personID, grounds: grounds, happenedAt: happened, writtenAt: 0,
                writer: caller.person,
                caseNumber: request.caseNumber, enquiryNumber: request.enquiryNumber, evidence: Set(request.evidence).count))
        return .done([Event("breachRecorded", "breach/\(number)", by: caller.person, isSealed: true)]) { reply, world in
            world.complaint(about: try RecordBreachReply(decoding: reply, limits: .reply).breach)
        }
    }

    mutating func explain(_ request: ExplainBreachRequest, _ caller: Caller) -> Verdict {
        guard var charge = charges[request.number] else { return .refused(["notFound"]) }
        guard charge.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard charge.person == caller.person, !charge.isDecided, charge.said.count < 20 else { return .refused(["AC-2"]) }
        charge.said.append(lastMinute(charge).map { $0 < minute } ?? false)
        charge.version += 1
        charges[charge.number] = charge
        return .done([Event("breachExplained", charge.subject, by: caller.person, isSealed: true)]) { reply, world in
            world.complaint(about: try ExplainBreachReply(decoding: reply, limits: .reply).breach)
        }
    }

    mutating func decide(_ request: DecideBreachRequest, _ caller: Caller) -> Verdict {
        guard var charge = charges[request.number] else { return .refused(["notFound"]) }
        guard charge.version == request.expectedVersion else { return .refused(["aborted"]) }
        let bench = judging(caller, charge.person, else: "AC-2")
        var against = Objections()
        against.note("AC-2", unless: isReady(charge))
        against.note(bench.against ?? "", unless: bench.against == nil)
        guard against.none else { return against.verdict }
        charge.verdict = request.verdict
        charge.decider = caller.person
        charge.version += 1
        charges[charge.number] = charge
        return .done([Event("breachDecided", charge.subject, by: caller.person, for: bench.place, isSealed: true)]) {
            reply, world in
            world.complaint(about: try DecideBreachReply(decoding: reply, limits: .reply).breach)
        }
    }

    /// Whether it concerns the caller, or they look into such things.
    func mayRead(_ charge: Charge, _ caller: Caller) -> Bool {
        charge.person == caller.person || !reach(caller).isDisjoint(with: Self.seen)
    }

    /// How the daemon's word on a breach differs from the model's; nil: it doesn't.
    func complaint(about info: BreachInfo?, isListed: Bool = false) -> String? {
        guard let info, let charge = charges[info.number] else { return "there is no breach \(info?.number ?? "")" }
        let until = lastMinute(charge).map { Days.instant(wallMinute: $0) }
        let expected = [
            "\(charge.stage)", charge.person, "\(charge.grounds)", "\(charge.happenedAt)", "\(charge.writtenAt)", charge.writer,
            charge.caseNumber, charge.enquiryNumber, "\(until ?? -1)", "\(isReady(charge))", charge.decider,
            "\(charge.version)",
            isListed ? "[]" : "\(charge.said)", isListed ? "0" : "\(charge.evidence)",
        ]
        let shown = [
            "\(info.stage)", info.personID, "\(info.grounds.map { $0.code.isEmpty ? $0.clause : "\($0.clause) \($0.code)" })",
            "\(milliseconds(info.happenedAt) ?? -1)", "\(milliseconds(info.recordedAt) ?? -1)", info.recordedBy,
            info.caseNumber,
            info.enquiryNumber, "\(milliseconds(info.explainUntil) ?? -1)", "\(info.ready)", info.decidedBy, "\(info.version)",
            "\(info.statements.map(\.late))", charge.evidence < 0 && !isListed ? "-1" : "\(info.evidence.count)",
        ]
        return shown == expected ? nil : "\(info.number): \(shown), not \(expected)"
    }

    private func milliseconds(_ instant: Timestamp?) -> Int64? {
        instant.map { $0.seconds * 1_000 + Int64($0.nanos) / 1_000_000 }
    }
}
