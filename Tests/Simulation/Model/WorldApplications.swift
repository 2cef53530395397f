import HallProto

/// ON-2, ON-3, ON-6: applications, from the day they come in until they are cases, or are not.
extension World {
    mutating func file(_ request: FileRequest, _ caller: Caller) -> Verdict {
        guard let item = items[request.itemCode] else { return .refused(["invalidArgument"]) }
        var against = Objections()
        let post = request.postID.isEmpty ? place(of: item, on: today) : request.postID
        against.note("invalidArgument", unless: request.postID.isEmpty || isPost(request.postID))
        against.note("TL-1", unless: !item.retired)
        against.note("AB-1", unless: posts[post].map { !isPast($0, on: today) } ?? true)
        against.note("AB-5", unless: mayServe(caller.person, at: post))
        against.note("CO-3", unless: isAuthorised(caller.person, for: request.itemCode))
        let isTaken = cases.values.contains { $0.external == request.externalNumber && $0.stage != .annulled }
        against.note("alreadyExists", unless: request.externalNumber.isEmpty || !isTaken)
        against.note(objections(toConverting: request.enquiryNumber))
        against.note(objections(to: request.bearer ?? Bearer()))
        against.note("ON-8", unless: !request.formFilledByStaff || !request.witness.isEmpty)
        var file = File(
            number: "", item: item, post: post, handler: caller.person,
            firstAsked: questions[request.enquiryNumber]?.owner ?? caller.person, filedAt: now, receivedAt: now,
            sheets: item.materials.map { Sheet(name: $0.name, need: $0.need) }, applicant: request.applicant?.name ?? "",
            external: request.externalNumber)
        against.note(take(request.findings, into: &file))
        guard against.none else { return against.verdict }
        let doubles = openCases { $0.item.code == item.code && $0.applicant == request.applicant?.name }.map(\.number)
        file.number = nextNumber()
        file.actedAt = now
        file.isFromWindow = request.channel == .window
        file.stage = .received
        let number = file.number
        cases[number] = file
        numbers.append(number)
        beginAnswer(number)
        let converted = convert(request.enquiryNumber, to: number, caller)
        issue(.filingReceipt, for: file)
        let events = [
            file.event("applicationFiled", caller, isSealed: true), file.event("paperIssued", caller, isSealed: false),
        ]
        return .done(converted + events) { reply, world in
            let reply = try FileReply(decoding: reply, limits: .reply)
            world.cases[number]?.queryCode = reply.queryCode
            guard let application = reply.application, application.case?.number == number else { return "it is not \(number)" }
            if reply.possibleDoubles != doubles { return "doubles \(reply.possibleDoubles), not \(doubles)" }
            return world.complaint(about: application)
        }
    }

    /// AG-1.
    private func objections(to bearer: Bearer) -> Set<String> {
        var against = Objections()
        let hasName = !bearer.name.isEmpty
        switch bearer.kind {
        case .agent:
            against.note("invalidArgument", unless: hasName)
            against.note("AG-1", unless: !bearer.letter.isEmpty)
        case .guardian:
            against.note("invalidArgument", unless: hasName)
            against.note("AG-1", unless: !bearer.relation.isEmpty)
        case .villageAgent: against.note("invalidArgument", unless: staff[bearer.personID] != nil)
        case .applicant, .unspecified, .unrecognized: break
        }
        return against.found
    }

    /// Writes findings into the materials; what stands against them.
    private func take(_ findings: [MaterialFinding], into file: inout File) -> Set<String> {
        var against = Objections()
        against.note("invalidArgument", unless: Set(findings.map(\.material)).count == findings.count)
        for finding in findings {
            guard let place = file.sheets.firstIndex(where: { $0.name == finding.material }) else {
                against.note("invalidArgument", unless: false)
                continue
            }
            against.note("invalidArgument", unless: finding.standing != .defective || !finding.defect.isEmpty)
            against.note("invalidArgument", unless: finding.standing != .follows || !finding.followsBy.isEmpty)
            let need = file.sheets[place].need
            against.note("ON-2", unless: finding.standing != .promised || need == .promiseInstead)
            if finding.standing == .follows, let day = Days.number(finding.followsBy) {
                let last = due(acceptedOn: today, budget: Int(file.item.promisedDays), pauses: []).day
                against.note("ON-2", unless: need == .mayFollow && day >= today && last.map { day <= $0 } ?? true)
            }
            file.sheets[place].standing = finding.standing
            file.sheets[place].defect = finding.standing == .defective ? finding.defect : ""
            file.sheets[place].followsBy = finding.standing == .follows ? finding.followsBy : ""
            if finding.broughtNow { file.sheets[place].isNew = true }
        }
        return against.found
    }

    /// The application a call names, and what stands against any call about it.
    private func application(
        _ number: String, _ version: Int64, _ caller: Caller, in stages: [CaseStage]
    ) -> (File?, Verdict, Objections) {
        let (found, verdict) = found(number, version)
        var against = Objections()
        guard let file = found else { return (nil, verdict, against) }
        guard !file.isAccepted else { return (nil, .refused(["ON-2"]), against) }
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note(file.ended, unless: stages.contains(file.stage))
        return (file, .done(), against)
    }

    mutating func check(_ request: CheckRequest, _ caller: Caller) -> Verdict {
        var (found, verdict, against) = application(request.number, request.expectedVersion, caller, in: [.received])
        guard var file = found else { return verdict }
        against.note(take(request.findings, into: &file))
        guard against.none else { return against.verdict }
        found = file
        change(request.number) { $0.sheets = file.sheets }
        return .done(
            [file.event("materialsChecked", caller, isSealed: request.findings.contains { !$0.defect.isEmpty })],
            reply: { try $1.told($0, CheckReply.self, \.application) })
    }

    mutating func giveNotice(_ request: GiveNoticeRequest, _ caller: Caller) -> Verdict {
        var (found, verdict, against) = application(request.number, request.expectedVersion, caller, in: [.received])
        guard let file = found else { return verdict }
        let lacking = file.sheets.filter { !$0.isSettled }.map(\.name)
        let beside = request.lines.map(\.subject).filter { !lacking.contains($0) }
        against.note("ON-2", unless: !file.sheets.contains { $0.standing == .unspecified })
        against.note("ON-2", unless: !lacking.isEmpty || !beside.isEmpty)
        against.note("ON-2", unless: !file.sheets.contains { $0.isSettled && beside.contains($0.name) })
        against.note("ON-3", unless: !isAcceptedByLaw(file))
        against.note("ON-5", unless: !file.item.basis.isEmpty && !file.item.procedure.isEmpty)
        guard against.none else { return against.verdict }
        let late = file.notices.isEmpty ? [] : (lacking + beside).filter { isLate($0, request.lines, file) }
        change(request.number) { file in
            file.stage = .awaitingSupplement
            file.notices.append(lacking + beside)
            for place in file.sheets.indices { file.sheets[place].isNew = false }
            file.nearToldFor = nil
        }
        issue(.oneTimeNotice, for: file)
        if !late.isEmpty { charge(file, forNotice: request.number) }
        let breach = late.isEmpty ? [] : [file.event("breachProposed", caller, isSealed: true)]
        return .done(
            breach + [
                file.event("paperIssued", caller, isSealed: false), file.event("noticeGiven", caller, isSealed: true),
            ]
        ) { reply, world in
            let shown = try GiveNoticeReply(decoding: reply, limits: .reply)
            guard Set(shown.late) == Set(late) else { return "late \(shown.late), not \(late)" }
            return world.complaint(about: shown.application ?? ApplicationInfo())
        }
    }

    /// Whether the law's time for an answer has run out.
    private func isAcceptedByLaw(_ file: File) -> Bool {
        guard file.stage == .received, file.item.licence, case .on(let day) = due(file, budget: 5) else { return false }
        return minute > closing(file, on: day)
    }

    /// Whether a further notice should have named it before.
    private func isLate(_ subject: String, _ lines: [NoticeLine], _ file: File) -> Bool {
        guard !file.notices.contains(where: { $0.contains(subject) }) else { return false }
        let line = lines.first { $0.subject == subject } ?? NoticeLine()
        switch line.change {
        case .unspecified, .unrecognized: return true
        case .handedIn: return !file.sheets.contains { $0.name == subject && $0.isNew }
        case .expired, .ruleChanged, .requestChanged: return line.changed.isEmpty
        }
    }

    mutating func supplement(_ request: SupplementRequest, _ caller: Caller) -> Verdict {
        let stages: [CaseStage] = [.awaitingSupplement]
        let (found, verdict, base) = application(request.number, request.expectedVersion, caller, in: stages)
        var against = base
        guard var file = found else { return verdict }
        against.note(take(request.findings, into: &file))
        guard against.none else { return against.verdict }
        let (sheets, now) = (file.sheets, now)
        change(request.number) { file in
            file.sheets = sheets
            file.stage = .received
            // A clock that was set back makes nothing come before what came first.
            file.receivedAt = max(file.receivedAt, now)
            file.nearToldFor = nil
        }
        beginAnswer(request.number)
        return .done(
            [file.event("applicationSupplemented", caller, isSealed: request.findings.contains { !$0.defect.isEmpty })],
            reply: { try $1.told($0, SupplementReply.self, \.application) })
    }

    mutating func acceptFiled(_ request: AcceptApplicationRequest, _ caller: Caller) -> Verdict {
        var (found, verdict, against) = application(request.number, request.expectedVersion, caller, in: [.received])
        guard let file = found else { return verdict }
        against.note("ON-2", unless: file.sheets.allSatisfy(\.isSettled))
        // A promise in place of a paper says what it rests on.
        against.note("ON-2", unless: !file.item.basis.isEmpty || !file.sheets.contains { $0.standing == .promised })
        guard against.none else { return against.verdict }
        become(request.number, by: caller.person)
        let papers = issueAcceptancePapers(request.number).map { _ in file.event("paperIssued", caller, isSealed: false) }
        return .done(
            papers + [file.event("caseAccepted", caller, isSealed: false)],
            reply: { try $1.told($0, AcceptApplicationReply.self, \.application) })
    }

    mutating func handIn(_ request: HandInRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = accepted(request.number, request.expectedVersion)
        guard let file = found else { return verdict }
        var against = Objections()
        let names = file.sheets.map(\.name)
        against.note("invalidArgument", unless: request.materials.allSatisfy(names.contains))
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.isOpen)
        against.note("ON-2", unless: !file.sheets.contains { $0.standing == .good && request.materials.contains($0.name) })
        guard against.none else { return against.verdict }
        change(request.number) { file in
            for place in file.sheets.indices where request.materials.contains(file.sheets[place].name) {
                file.sheets[place].standing = .good
                file.sheets[place].defect = ""
                file.sheets[place].followsBy = ""
            }
        }
        return .done(
            [file.event("materialsHandedIn", caller, isSealed: false)],
            reply: { try $1.told($0, HandInReply.self, \.application) })
    }

    mutating func turnDown(_ request: TurnDownRequest, _ caller: Caller) -> Verdict {
        let stages: [CaseStage] = [.received, .awaitingSupplement]
        var (found, verdict, against) = application(request.number, request.expectedVersion, caller, in: stages)
        guard let file = found else { return verdict }
        against.note("ON-6", unless: request.ground != .merits && !request.sealNumber.isEmpty)
        against.note("ON-3", unless: !isAcceptedByLaw(file))
        against.note("ON-6", unless: settings["court"] != "—" && settings["review_authority"] != "—")
        guard against.none else { return against.verdict }
        endApplication(request.number, .notAccepted)
        issue(.notAccepted, for: file)
        return .done(
            [
                file.event("paperIssued", caller, isSealed: false),
                file.event("applicationTurnedDown", caller, isSealed: true),
            ], reply: { try $1.told($0, TurnDownReply.self, \.application) })
    }

    mutating func withdraw(_ request: WithdrawRequest, _ caller: Caller) -> Verdict {
        let stages: [CaseStage] = [.received, .awaitingSupplement]
        let (found, verdict, against) = application(request.number, request.expectedVersion, caller, in: stages)
        guard let file = found else { return verdict }
        guard against.none else { return against.verdict }
        endApplication(request.number, .withdrawn)
        return .done(
            [file.event("applicationWithdrawn", caller, isSealed: !request.note.isEmpty)],
            reply: { try $1.told($0, WithdrawReply.self, \.application) })
    }

    private mutating func endApplication(_ number: String, _ stage: CaseStage) {
        guard let file = cases[number] else { return }
        let last = file.stage == .received ? due(file, budget: 2).day.map { closing(file, on: $0) } : nil
        change(number) { file in
            file.stage = stage
            file.notice?.closing = last
        }
        cases[number]?.endedAt = now
    }
}

/// What the daemon says of applications.
extension World {
    func told<Reply: Message>(_ reply: [UInt8], _: Reply.Type, _ info: (Reply) -> ApplicationInfo?) throws -> String? {
        guard let info = info(try Reply(decoding: reply, limits: .reply)) else { return "it brings no application" }
        return complaint(about: info)
    }

    func complaint(about info: ApplicationInfo) -> String? {
        guard let number = info.case?.number, let file = cases[number] else { return "there is no such application" }
        if let shown = info.case, let complaint = complaint(about: shown) { return complaint }
        let sheets = info.materials.map { sheet in
            Sheet(
                name: sheet.material, need: sheet.need, standing: sheet.standing, defect: sheet.defect,
                followsBy: sheet.followsBy, isNew: sheet.sinceNotice)
        }
        let notices = info.notices.map { $0.lines.map(\.subject) }
        guard sheets == file.sheets, notices == file.notices else {
            return "\(number) has\n    \(sheets) \(notices), not\n    \(file.sheets) \(file.notices)"
        }
        return nil
    }
}
