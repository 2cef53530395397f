import HallProto
import HallRules

/// What one back-entry tells of one application or case, in the order it was done.
struct BackEntryStory {
    static let actsMax = 20

    fileprivate struct Step {
        let act: BackEntryAct
        let deed: BackEntryDeed
        let happened: HallTime
        /// Who did it.
        let person: Principal
    }

    /// What it was done to; nil: to what it files.
    let caseNumber: String?
    let file: Filed?
    private let steps: [Step]
    /// How many of its acts stand in it already: a field of the request is counted from there.
    private let begun: Int

    /// INVALID_ARGUMENT naming the field for what can't be told so; refused with ON-4 for a paper that was entered already.
    init(_ acts: [BackEntryAct], begun: BackEntryTable.Found?, in context: WriteContext) throws {
        self.begun = begun?.acts.count ?? 0
        let enterer = try begun?.entry.enteredBy ?? context.person()
        var steps: [Step] = []
        for (place, act) in acts.enumerated() {
            let field = Self.field(place, after: self.begun)
            try BackEntry.checkVoucher(
                act.voucher, heldBy: BackEntryTable.holder(context.db, voucher: act.voucher, besides: begun?.entry.id))
            let step = try context.step(act, field, enterer: enterer, after: steps.last?.happened)
            try step.deed.checkBelongs(to: steps.first?.deed, field)
            steps.append(step)
        }
        self.steps = steps
        caseNumber = steps.first?.deed.number
        file = try caseNumber.map { try CaseTable.filed(context.db, context.house.clock, number: $0).file }
    }

    /// Does it all, each by the method it would have been done by, in the name of whoever did it and at its true time.
    func carryOut(in context: WriteContext, _ mark: BackEntered) throws -> BackEntryDeed.Done {
        var story = BackEntryDeed.Done(number: caseNumber ?? "")
        for (place, step) in steps.enumerated() {
            do {
                let done = try carryOut(step, on: story.number, in: context, mark)
                if !done.number.isEmpty { story.number = done.number }
                if !done.queryCode.isEmpty { story.queryCode = done.queryCode }
                story.papers += done.papers
                let filed = try CaseTable.filed(context.db, context.house.clock, number: story.number).file
                try CaseClocks.forgetLapses(context.db, of: filed, after: context.house.clock.instant(step.happened))
            } catch let failure as Failure {
                throw failure.located(place, "\(Self.field(place, after: begun)).\(step.deed.field)")
            } catch let refusal as HallRules.Refusal {
                throw Failure(refusal).located(place, "")
            }
        }
        try CaseTable.markBackEntered(context.db, number: story.number)
        return story
    }

    private func carryOut(
        _ step: Step, on number: String, in context: WriteContext, _ mark: BackEntered
    ) throws -> BackEntryDeed.Done {
        try Router.authorise(step.person, Roles(step.deed.method.roles), step.deed.method)
        let clock = context.house.clock
        let recorded = try CaseTable.actedAt(context.db, number: number).map { clock.hallTime($0) }
        try BackEntry.checkOrder(of: step.happened, after: recorded)
        let happened = clock.instant(step.happened)
        var mark = mark
        mark.voucher = step.act.voucher
        mark.happenedAt = happened.timestamp
        return try step.deed.perform(number, context.backEntering(by: step.person, step.deed.method, at: happened, mark))
    }

    /// Of the request; what an entry that is gone on with holds already is told by the entry.
    private static func field(_ place: Int, after begun: Int) -> String { place < begun ? "number" : "acts[\(place - begun)]" }
}

extension WriteContext {
    fileprivate func step(
        _ act: BackEntryAct, _ field: String, enterer: Person.ID, after last: HallTime?
    ) throws -> BackEntryStory.Step {
        guard let done = act.act else {
            throw Failure.malformed("\(field).act", zh: "请写明办了什么", en: "say what was done")
        }
        guard let day = Day(act.day), let time = TimeOfDay(act.time) else { throw Failure.fault }
        let happened = HallTime(day: day, time: time)
        guard happened <= house.clock.hallTime(now) else {
            throw Failure.malformed(
                "\(field).time", zh: "\(happened)还没有到，请核对凭证上的时间",
                en: "\(happened) has not come yet; check the time on the paper")
        }
        if let last, happened < last {
            throw Failure.malformed(
                "\(field).time", zh: "须按先后录入，上一项是\(last)", en: "enter them in their order; the one before is of \(last)")
        }
        let person = act.personID.isEmpty ? enterer.value : act.personID
        guard let principal = try Principal.inPerson(person, uid: caller.uid, db, on: day) else {
            throw Failure.malformed(
                "\(field).person_id", zh: "\(day)没有编号为\(person)的在岗人员，请核对",
                en: "nobody of id \(person) served on \(day); check it")
        }
        return BackEntryStory.Step(act: act, deed: try BackEntryDeed(done), happened: happened, person: principal)
    }
}

extension BackEntryDeed {
    /// One entry is about one application or case: the one its first act files, or names.
    fileprivate func checkBelongs(to first: BackEntryDeed?, _ path: String) throws {
        guard let first else {
            guard number != Self.filedHere else {
                throw Failure.malformed(
                    "\(path).\(field).number", zh: "前面没有收件，请填写办件编号", en: "nothing is filed before it; give the case's number")
            }
            return
        }
        guard let number else {
            throw Failure.malformed(
                "\(path).\(field)", zh: "一份补录只录一件，请另录一份", en: "one back-entry is about one case; make another one")
        }
        guard number == first.number ?? Self.filedHere else {
            throw Failure.malformed(
                "\(path).\(field).number", zh: "一份补录只录一件：应为\(first.number ?? Self.filedHere)",
                en: "one back-entry is about one case: this should be \(first.number ?? Self.filedHere)")
        }
    }
}

extension Failure {
    /// Says of which act it is, from the first of the entry on, and where in the request that stands.
    fileprivate func located(_ place: Int, _ field: String) -> Failure {
        let fields = violations
        guard fields.isEmpty else {
            return .badRequest(fields.map { FieldViolation(field: "\(field).\($0.field)", reason: $0.reason) })
        }
        guard let refusal else { return self }
        return .refused(
            HallProto.Refusal(
                clause: refusal.clause, zh: "第\(place + 1)项：\(refusal.zh)", en: "Act \(place + 1): \(refusal.en)"), code: code)
    }
}
