import HallProto

/// ATT-1: marks that come into the book after their time.
extension World {
    /// A mark on its way: of a correction one, of a sheet several.
    struct Late {
        var number: String
        /// Whose it is to ask, or who typed it in.
        var person: String
        var marks: [Mark]
        var voucher = ""
        var stage = CorrectionStage.waiting
        var decider = ""
        var version: Int64 = 1
    }

    private func mark(_ person: String, _ kind: MarkKind, _ date: String, _ time: String, source: Int) -> Mark {
        let minute = Days.number(date)! * Days.minutesADay + Days.timeOfDay(time)
        return Mark(
            person: person, isSignIn: kind == .signIn, at: Days.instant(wallMinute: minute), terminal: "", source: source)
    }

    private func isAsked(_ mark: Mark) -> Bool {
        let at = Days.wallMinute(mark.at)
        let day = Days.day(ofMinute: at)
        return at <= minute && today - day <= 31 && entered[mark.person]! <= day && isServing(mark.person, on: day)
    }

    private mutating func nextLate(_ letter: String) -> String {
        let year = Days.year(today)
        lateSerials["\(letter) \(year)", default: 0] += 1
        return "\(letter)\(year)-" + String("00000\(lateSerials["\(letter) \(year)"]!)".suffix(6))
    }

    mutating func ask(_ request: AskCorrectionRequest, _ caller: Caller) -> Verdict {
        let mark = mark(caller.person, request.kind, request.date, request.time, source: 2)
        let isNew = !lates.values.contains { $0.voucher.isEmpty && $0.stage == .waiting && $0.marks == [mark] }
        guard isAsked(mark), isNew else { return .refused(["ATT-1"]) }
        let number = nextLate("X")
        lates[number] = Late(number: number, person: caller.person, marks: [mark])
        return .done([Event("correctionAsked", "correction/\(number)", by: caller.person, isSealed: true)]) { reply, _ in
            let shown = try AskCorrectionReply(decoding: reply, limits: .reply).correction
            return shown?.number == number && shown?.stage == .waiting ? nil : "it is \(shown?.number ?? "none"), not \(number)"
        }
    }

    mutating func decide(_ request: DecideCorrectionRequest, _ caller: Caller) -> Verdict {
        guard var late = lates[request.number], late.voucher.isEmpty else { return .refused(["notFound"]) }
        guard late.version == request.expectedVersion else { return .refused(["aborted"]) }
        var against = Objections()
        against.note("ATT-1", unless: late.stage == .waiting)
        let bench = judging(caller, late.person, else: "LV-3")
        against.note(bench.against ?? "", unless: bench.against == nil)
        guard against.none else { return against.verdict }
        settle(&late, request.verdict, by: caller)
        let subject = "correction/\(late.number)"
        return .done([Event("correctionDecided", subject, by: caller.person, for: bench.place, isSealed: true)])
    }

    private mutating func settle(_ late: inout Late, _ verdict: CorrectionVerdict, by caller: Caller) {
        late.stage = verdict == .approved ? .approved : .rejected
        late.decider = caller.person
        late.version += 1
        lates[late.number] = late
        if verdict == .approved { marks += late.marks }
    }

    mutating func enter(_ request: EnterSheetRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        against.note("invalidArgument", unless: request.lines.allSatisfy { staff[$0.personID] != nil })
        guard against.none else { return against.verdict }
        let marks = request.lines.map { mark($0.personID, $0.kind, $0.date, $0.time, source: 3) }
        against.note("ATT-1", unless: marks.allSatisfy(isAsked))
        against.note("ON-4", unless: !lates.values.contains { $0.voucher == request.voucher && $0.stage != .rejected })
        guard against.none else { return against.verdict }
        let number = nextLate("L")
        lates[number] = Late(number: number, person: caller.person, marks: marks, voucher: request.voucher)
        return .done([Event("sheetEntered", "sheet/\(number)", by: caller.person)]) { reply, _ in
            let shown = try EnterSheetReply(decoding: reply, limits: .reply).sheet
            return shown?.number == number && shown?.lines == request.lines
                ? nil : "it is \(shown?.number ?? "none"), not \(number)"
        }
    }

    mutating func decide(_ request: DecideSheetRequest, _ caller: Caller) -> Verdict {
        guard var late = lates[request.number], !late.voucher.isEmpty else { return .refused(["notFound"]) }
        guard late.version == request.expectedVersion else { return .refused(["aborted"]) }
        var against = Objections()
        against.note("IN-2", unless: late.stage == .waiting)
        if request.verdict == .approved {
            against.note("IN-2", unless: caller.person != late.person)
            let signed = Set(late.marks.map(\.person))
            let isVouching = signed.contains(caller.person) && signed.subtracting([caller.person, late.person]).isEmpty
            against.note("ATT-1", unless: !isVouching)
        } else {
            against.note("IN-2", unless: !request.reason.isEmpty)
        }
        guard against.none else { return against.verdict }
        settle(&late, request.verdict, by: caller)
        var event = Event("sheetDecided", "sheet/\(late.number)", by: caller.person, isSealed: !request.reason.isEmpty)
        if request.verdict == .approved, let first = late.marks.map(\.at).min() {
            event.later = Event.later(late.number, late.voucher, Days.wallMinute(first), late.person, caller.person)
        }
        return .done([event])
    }
}
