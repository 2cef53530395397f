import HallProto

/// TL, FA, AB-5: what may be done to a case, and what becomes of it.
extension World {
    func mayWork(_ caller: Caller, _ file: File) -> Bool {
        guard !caller.person.isEmpty else { return false }
        return caller.person == file.handler || mayServe(caller.person, at: file.post)
    }

    func mayOrder(_ caller: Caller, _ file: File) -> Bool { mayWork(caller, file) || caller.keepsOrder }

    func stands(_ person: String, at post: String) -> Bool {
        guard let post = posts[post] else { return false }
        return post.aPersonID == person || post.bPersonIDs.contains(person)
    }

    /// A post that is there and has not ended.
    func isPost(_ id: String) -> Bool { posts[id].map { !$0.retired } ?? false }

    /// The case a call names with the version it saw; else what the caller is told.
    func found(_ number: String, _ version: Int64) -> (File?, Verdict) {
        guard let file = cases[number] else { return (nil, .refused(["notFound"])) }
        return file.version == version ? (file, .done()) : (nil, .refused(["aborted"]))
    }

    /// As `found`, for what can happen to a case alone.
    func accepted(_ number: String, _ version: Int64) -> (File?, Verdict) {
        guard let file = found(number, version).0 else { return found(number, version) }
        guard !file.isAccepted else { return (file, .done()) }
        return (nil, .refused([file.isOpen ? "TL-2" : file.ended]))
    }

    mutating func accept(_ request: AcceptRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        guard let item = items[request.itemCode] else { return .refused(["invalidArgument"]) }
        let post = request.postID.isEmpty ? place(of: item, on: today) : request.postID
        against.note("invalidArgument", unless: request.postID.isEmpty || isPost(request.postID))
        against.note("TL-1", unless: !item.retired)
        against.note("AB-1", unless: posts[post].map { !isPast($0, on: today) } ?? true)
        against.note("AB-5", unless: mayServe(caller.person, at: post))
        against.note("CO-3", unless: isAuthorised(caller.person, for: request.itemCode))
        let isTaken = cases.values.contains { $0.external == request.externalNumber && $0.stage != .annulled }
        against.note("alreadyExists", unless: request.externalNumber.isEmpty || !isTaken)
        against.note(objections(toConverting: request.enquiryNumber))
        guard against.none else { return against.verdict }
        let doubles = openCases { $0.item.code == item.code && $0.applicant == request.applicant?.name }.map(\.number)
        let number = nextNumber()
        var file = File(
            number: number, item: item, post: post, handler: caller.person,
            firstAsked: questions[request.enquiryNumber]?.owner ?? caller.person, filedAt: now, receivedAt: now,
            sheets: item.materials.map { Sheet(name: $0.name, need: $0.need, standing: .good) },
            applicant: request.applicant?.name ?? "", external: request.externalNumber)
        file.acceptor = caller.person
        file.actedAt = now
        file.isFromWindow = request.channel == .window
        file.startClocks()
        cases[number] = file
        numbers.append(number)
        _ = lookAtClocks(number)
        let converted = convert(request.enquiryNumber, to: number, caller)
        let papers = issueAcceptancePapers(number).map { _ in file.event("paperIssued", caller, isSealed: false) }
        return .done(converted + papers + [file.event("caseAccepted", caller, isSealed: true)]) { reply, world in
            let reply = try AcceptReply(decoding: reply, limits: .reply)
            world.cases[number]?.queryCode = reply.queryCode
            guard reply.case?.number == number else { return "its number is \(reply.case?.number ?? "none"), not \(number)" }
            return reply.possibleDoubles == doubles ? nil : "doubles \(reply.possibleDoubles), not \(doubles)"
        }
    }

    mutating func nextNumber() -> String {
        let year = Days.year(today)
        serials[year, default: 0] += 1
        return "\(year)-" + String("00000\(serials[year]!)".suffix(6))
    }

    mutating func handOver(_ request: HandOverRequest, _ caller: Caller) -> Verdict {
        guard let file = found(request.number, request.expectedVersion).0 else {
            return found(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("invalidArgument", unless: staff[request.toPersonID] != nil)
        against.note("invalidArgument", unless: request.toPostID.isEmpty || isPost(request.toPostID))
        against.note(objections(to: file, for: request.toPersonID, by: caller))
        against.note("AB-1", unless: posts[request.toPostID].map { !isPast($0, on: today) } ?? true)
        against.note("AB-5", unless: request.toPostID.isEmpty || stands(request.toPersonID, at: request.toPostID))
        guard against.none else { return against.verdict }
        change(request.number) { file in
            file.handler = request.toPersonID
            if !request.toPostID.isEmpty { file.post = request.toPostID }
        }
        return .done(
            [file.event("caseHandedOver", caller, isSealed: !request.note.isEmpty)],
            reply: { try $1.checked($0, HandOverReply.self, \.case) })
    }

    func objections(to file: File, for next: String, by caller: Caller) -> Set<String> {
        var against = Objections()
        against.note("AB-5", unless: mayOrder(caller, file))
        against.note(file.ended, unless: file.isOpen)
        against.note("FA-6", unless: next != file.handler && next != caller.person && isServing(next))
        return against.found
    }

    mutating func pause(_ request: PauseRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.stage == .inWork && file.item.allowedPauses.contains(request.cause))
        guard against.none else { return against.verdict }
        // After closing time of the due day it is late, and stopping the clock undoes nothing.
        let isLate = due(file, budget: file.promised.budget).day.map { minute > closing(file, on: $0) } ?? false
        let from = isLate ? today + 1 : today
        change(request.number) { file in
            file.stage = .paused
            file.pauses.append(Pause(from: from))
        }
        _ = lookAtClocks(request.number)
        let paper = issue(.specialProcedure, for: file)
        return .done([file.event("casePaused", caller, isSealed: true), file.event("paperIssued", caller, isSealed: false)]) {
            reply, world in
            let shown = try PauseReply(decoding: reply, limits: .reply).paper?.id
            return shown == paper
                ? try world.checked(reply, PauseReply.self, \.case) : "its notice is \(shown ?? "none"), not \(paper)"
        }
    }

    mutating func resume(_ request: ResumeRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        let day = Days.number(request.resumedOn) ?? today
        let from = file.pauses.last?.from ?? today
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.stage == .paused && day >= min(from, today) && day <= today)
        guard against.none else { return against.verdict }
        change(request.number) { file in
            file.stage = .inWork
            file.pauses[file.pauses.count - 1].to = max(day, from)
        }
        _ = lookAtClocks(request.number)
        return .done(
            [file.event("caseResumed", caller, isSealed: !request.note.isEmpty)],
            reply: { try $1.checked($0, ResumeReply.self, \.case) })
    }

    mutating func finish(_ request: FinishRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.stage == .inWork || (file.stage == .paused && request.result == .withdrawn))
        let fits: [CaseResult] = file.item.ending == .decision ? [.granted, .denied, .withdrawn] : [.completed, .withdrawn]
        against.note("TL-2", unless: fits.contains(request.result))
        against.note("ON-6", unless: file.item.ending != .decision || request.result != .denied || isWhole(denial: request))
        against.note(objections(toEnding: file, as: request.result, by: caller))
        against.note("TL-4", unless: !isUpstairs(file) || request.result == .withdrawn)
        guard against.none else { return against.verdict }
        let today = today
        change(request.number) { file in
            if file.stage == .paused { file.pauses[file.pauses.count - 1].to = max(today, file.pauses.last!.from) }
            if let trip = file.trips.last, trip.to == nil { file.trips[file.trips.count - 1].to = today }
            file.stage = .finished
            file.result = request.result
        }
        cases[request.number]?.endedAt = now
        cases[request.number]?.decidedAt = now
        _ = lookAtClocks(request.number)
        let kinds: [CaseResult: PaperKind] = [.granted: .completion, .completed: .completion, .denied: .denied]
        let paper = kinds[request.result].map { issue($0, for: file) }
        let events =
            [file.event("caseFinished", caller, isSealed: !request.note.isEmpty)]
            + (paper == nil ? [] : [file.event("paperIssued", caller, isSealed: false)])
        return .done(events) { reply, world in
            let shown = try FinishReply(decoding: reply, limits: .reply).paper?.id
            guard shown == paper else { return "its paper is \(shown ?? "none"), not \(paper ?? "none")" }
            return try world.checked(reply, FinishReply.self, \.case)
        }
    }

    mutating func annul(_ request: AnnulRequest, _ caller: Caller) -> Verdict {
        guard let file = found(request.number, request.expectedVersion).0 else {
            return found(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayOrder(caller, file))
        against.note(file.ended, unless: file.isOpen || (file.stage != .annulled && caller.keepsOrder))
        guard against.none else { return against.verdict }
        change(request.number) { $0.stage = .annulled }
        cases[request.number]?.endedAt = now
        // A stop that was open never came to an end; nothing is counted by it any more.
        if file.stage == .paused { cases[request.number]?.pauses.removeLast() }
        _ = lookAtClocks(request.number)
        return .done(
            [file.event("caseAnnulled", caller, isSealed: true)], reply: { try $1.checked($0, AnnulReply.self, \.case) })
    }

    mutating func change(_ number: String, _ body: (inout File) -> Void) {
        guard var file = cases[number] else { return }
        body(&file)
        file.version += 1
        file.actedAt = now
        cases[number] = file
    }

    /// What a reply says of a case must be what the model has.
    func checked<Reply: Message>(_ reply: [UInt8], _: Reply.Type, _ info: (Reply) -> CaseInfo?) throws -> String? {
        guard let info = info(try Reply(decoding: reply, limits: .reply)) else { return "it brings no case" }
        return complaint(about: info)
    }

    /// How the daemon's word on a case differs from the model's; nil: it doesn't.
    func complaint(about info: CaseInfo) -> String? {
        guard let file = cases[info.number] else { return "there is no case \(info.number)" }
        let given = described(info)
        let expected = described(file)
        return given == expected ? nil : "\(info.number) is\n    \(given), not\n    \(expected)"
    }

    private func described(_ info: CaseInfo) -> String {
        let clocks = info.clocks.map { clock in
            let lapsed = clock.lapsedAt.map { String($0.seconds) } ?? "-"
            return "\(clock.budgetDays)d due \(clock.dueOn) lapsed \(lapsed)"
        }
        let pauses = info.stage == .annulled ? [] : info.pauses.map { "\($0.from)–\($0.to)" }
        return [
            "\(info.itemCode) \(info.postID) \(info.handlerID) \(info.firstAskedID) \(info.stage) \(info.dueState) \(info.result)",
            "v\(info.version) filed \(info.filedAt?.seconds ?? 0) received \(info.receivedAt?.seconds ?? 0)",
            "accepted \(info.acceptedAt?.seconds ?? 0) deemed \(info.deemedAccepted) ended \(info.finishedAt?.seconds ?? 0)",
            "\(clocks) \(pauses) “\(info.externalNumber)” \(info.applicant?.name ?? "") \(info.backEntered)",
            describedWork(info),
        ].joined(separator: " ")
    }

    private func described(_ file: File) -> String {
        let limits =
            (file.isAccepted ? [file.promised, file.statutory, file.delivery] : []) + [file.notice, file.statutoryNotice]
        let clocks = limits.compactMap { $0 }.map { limit in
            let lapsed = limit.lapsedAt.map { String($0 / 1_000) } ?? "-"
            return "\(limit.budget)d due \(limit.due.map(Days.text) ?? "") lapsed \(lapsed)"
        }
        let pauses = file.stage == .annulled ? [] : file.pauses.map { "\(Days.text($0.from))–\($0.to.map(Days.text) ?? "")" }
        return [
            "\(file.item.code) \(file.post) \(file.handler) \(file.firstAsked) \(file.stage) \(dueState(file)) \(file.result)",
            "v\(file.version) filed \(file.filedAt / 1_000) received \(file.receivedAt / 1_000)",
            "accepted \((file.acceptedAt ?? 0) / 1_000) deemed \(file.isDeemed) ended \((file.endedAt ?? 0) / 1_000)",
            "\(clocks) \(pauses) “\(file.external)” \(file.applicant) \(file.isBackEntered)", describedWork(file),
        ].joined(separator: " ")
    }
}

extension World.File {
    /// An entry about the case; it names whose it was when another acted.
    func event(_ kind: String, _ caller: Caller, isSealed: Bool) -> Event {
        let other = handler == caller.person ? "" : handler
        return Event(kind, "case/\(number)", by: caller.person, for: other, isSealed: isSealed)
    }
}

extension ItemInfo {
    /// 行政许可法 42: twenty days where no other law says.
    var lawDays: Int? { statutoryDays > 0 ? Int(statutoryDays) : licence ? 20 : nil }

    /// 行政许可法 45 for a licence; else the item's own list.
    var allowedPauses: [PauseCause] {
        licence ? [.hearing, .tender, .auction, .inspection, .testing, .quarantine, .appraisal, .expertReview] : pauseCauses
    }
}
