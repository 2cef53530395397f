import GRDB
import HallProto
import HallRules

/// FA-7, FA-8, AC-2. What somebody seems to have done against a rule.
struct Breaches: BreachesService {
    typealias Contexts = HallContexts

    func checklist(_ request: ConductChecklistRequest, in context: ReadContext) throws -> ConductChecklistReply {
        ConductChecklistReply(
            entries: ConductChecklist.entries.map { entry in
                ConductEntry(
                    code: entry.code, clause: entry.clause.rawValue, source: entry.source, zh: entry.zh, en: entry.en)
            })
    }

    func record(_ request: RecordBreachRequest, in context: WriteContext) throws -> RecordBreachReply {
        let person = try StaffTable.required(context.db, request.personID, field: "person_id")
        let happenedAt = Instant(request.happenedAt ?? Timestamp())
        let clock = context.house.clock
        try Breach.checkHappened(clock.hallTime(happenedAt), to: person, now: clock.hallTime(context.now))
        var new = try context.newBreach(of: person.id, happenedAt: happenedAt, facts: request.facts)
        new.grounds = try context.grounds(request)
        new.file = try context.file(request)
        new.enquiry = try context.enquiry(request)
        new.evidence = try context.evidence(request)
        new.recordedBy = try context.person()
        try BreachTable.insert(context.db, new)
        let event = BreachRecorded(
            number: new.number, personID: request.personID, clauses: new.grounds.clauses.map(\.rawValue), codes: request.codes,
            happenedAt: request.happenedAt, caseNumber: request.caseNumber, enquiryNumber: request.enquiryNumber,
            evidence: new.evidence)
        try context.record(
            .breachRecorded(event), number: new.number, clauses: new.grounds.clauses, text: request.facts)
        return RecordBreachReply(breach: try context.breachInfo(new.number))
    }

    func explain(_ request: ExplainBreachRequest, in context: WriteContext) throws -> ExplainBreachReply {
        let found = try context.breach(request.number, seen: request.expectedVersion)
        let (explained, punctuality) = try found.breach.explained(
            by: context.person(), now: context.house.clock.hallTime(context.now),
            in: context.house.timetable(context.db))
        try BreachTable.explain(context.db, explained, request.text, punctuality, at: context.now)
        let event = BreachExplained(
            number: request.number, personID: explained.person.value, late: punctuality == .late)
        try context.record(.breachExplained(event), number: request.number, clauses: [.ac2], text: request.text)
        return ExplainBreachReply(breach: try context.breachInfo(request.number))
    }

    func decide(_ request: DecideBreachRequest, in context: WriteContext) throws -> DecideBreachReply {
        let found = try context.breach(request.number, seen: request.expectedVersion)
        let decider = try context.decider()
        let bench = try context.bench(over: found.breach.person)
        let decided = try found.breach.decided(
            Breach.Verdict(request.verdict), by: decider, over: bench.offices, chair: bench.chair,
            now: context.house.clock.hallTime(context.now), in: context.house.timetable(context.db))
        let lending = decider.lending(about: decided.person, over: bench.offices, chair: bench.chair)
        try BreachTable.decide(context.db, decided, by: decider.person, because: request.reason, at: context.now)
        let event = BreachDecided(number: request.number, personID: decided.person.value, verdict: request.verdict)
        try context.record(
            .breachDecided(event), number: request.number, clauses: [.ac2, .fa7], text: request.reason, under: lending)
        return DecideBreachReply(breach: try context.breachInfo(request.number))
    }

    func get(_ request: GetBreachRequest, in context: ReadContext) throws -> GetBreachReply {
        let found = try BreachTable.find(context.db, context.house.clock, number: request.number)
        try found.breach.checkRead(by: context.breachReader())
        return GetBreachReply(
            breach: try BreachList.info(context.db, context.house, number: request.number, now: context.now))
    }

    func list(_ request: ListBreachesRequest, in context: ReadContext) throws -> ListBreachesReply {
        let wanted = BreachList.Wanted(
            stage: request.stage, person: try context.personMeant(request.personID), clause: request.clause,
            file: try request.caseNumber.said.map {
                try CaseTable.filed(context.db, context.house.clock, number: $0).file.id
            },
            isReady: request.ready, before: try BreachList.id(context.db, token: request.pageToken),
            ownOf: try context.breachReader().ownOf)
        let moment = try BreachList.Moment(context.db, context.house, now: context.now)
        let page = try Page(size: request.pageSize, standard: BreachList.pageSizeDefault) { limit in
            try BreachList.list(context.db, moment, wanted, limit: limit)
        }
        return ListBreachesReply(breaches: page.shown, nextPageToken: page.next(\.number))
    }
}

extension WriteContext {
    fileprivate func breach(_ number: String, seen: Int64) throws -> BreachTable.Found {
        try BreachTable.find(db, house.clock, number: number, seen: seen)
    }

    fileprivate func breachInfo(_ number: String) throws -> BreachInfo {
        try BreachList.info(db, house, number: number, now: now)
    }

    fileprivate func record(
        _ event: JournalEvent.Event, number: String, clauses: [Clause], text: String, under lending: Lending? = nil
    ) throws {
        try record(
            JournalNote(event, subject: "breach/\(number)", clauses: clauses, sealed: JournalSealed(text: text))
                .under(lending))
    }

    /// INVALID_ARGUMENT naming the field for a code or clause there is not, and a code listed twice.
    fileprivate func grounds(_ request: RecordBreachRequest) throws -> [Breach.Ground] {
        let entries = try request.codes.enumerated().map { place, code in
            guard let entry = ConductChecklist.entry(code), !request.codes[..<place].contains(code) else {
                throw Failure.malformed(
                    "codes[\(place)]", zh: "检查表里没有“\(code)”，或列了两次，请核对",
                    en: "the conduct checklist has no “\(code)”, or it is listed twice; check it")
            }
            return Breach.Ground.entry(entry)
        }
        let clause = try request.clause.said.map { named in
            guard let clause = Clause(rawValue: named) else {
                throw Failure.malformed("clause", zh: "没有条款“\(named)”，请核对", en: "there is no clause “\(named)”; check it")
            }
            return try Breach.ground(clause)
        }
        let grounds = entries + [clause].compactMap { $0 }
        try Breach.checkNamed(grounds)
        return grounds
    }

    fileprivate func file(_ request: RecordBreachRequest) throws -> Case.ID? {
        try request.caseNumber.said.map { try CaseTable.filed(db, house.clock, number: $0).file.id }
    }

    fileprivate func enquiry(_ request: RecordBreachRequest) throws -> Enquiry.ID? {
        try request.enquiryNumber.said.map {
            try EnquiryTable.required(db, house.clock, number: $0, field: "enquiry_number").enquiry.id
        }
    }

    /// INVALID_ARGUMENT naming the field for what the journal does not have. Its numbers have no gaps.
    fileprivate func evidence(_ request: RecordBreachRequest) throws -> [Int64] {
        for (place, seq) in request.evidence.enumerated() {
            guard seq <= journalSeq else {
                throw Failure.malformed(
                    "evidence[\(place)]", zh: "日志没有第\(seq)条，请核对", en: "the journal has no entry \(seq); check it")
            }
        }
        return Set(request.evidence).sorted()
    }
}

extension ReadContext {
    fileprivate func breachReader() throws -> Breach.Reader {
        try caller().rolesWithLent.isDisjoint(with: .breachOffices) ? .person(person()) : .office
    }

    /// "me" is the caller.
    func personMeant(_ id: String) throws -> String {
        try id == StaffTable.callersOwnWord ? person().value : id
    }
}

extension Roles {
    /// AC-2. Who sees every breach.
    fileprivate static let breachOffices: Roles = [.director, .principal, .inspector]
}

extension Breach.Reader {
    /// Whose alone they see; nil: everybody's.
    fileprivate var ownOf: String? {
        switch self {
        case .office: nil
        case .person(let person): person.value
        }
    }
}

extension Breach.Verdict {
    fileprivate init(_ verdict: BreachVerdict) throws {
        switch verdict {
        case .confirmed: self = .confirmed
        case .setAside: self = .setAside
        case .unspecified, .unrecognized:
            throw Failure.malformed("verdict", zh: "请选择认定或不予认定", en: "choose whether it is confirmed or set aside")
        }
    }
}

extension BreachDecider {
    static func offices(_ roles: Roles) -> Set<Office> {
        let held: [(office: Office, role: Roles)] = [(.director, .director), (.principal, .principal)]
        return Set(held.filter { roles.contains($0.role) }.map(\.office))
    }
}

extension [Breach.Ground] {
    /// Each once, in order.
    fileprivate var clauses: [Clause] {
        reduce(into: []) { if !$0.contains($1.clause) { $0.append($1.clause) } }
    }
}
