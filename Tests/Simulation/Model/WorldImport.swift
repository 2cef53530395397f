import HallProto

/// An export of the platform, held line by line against what the hall has, as a clerk would with two binders.
extension World {
    struct PlatformLine {
        var external: String
        var item: String
        var applicant: String
        var handler: String
        /// The wall's minutes.
        var filed: Int
        var accepted: Int?
        var finished: Int?
        var result: CaseResult

        var cells: [String] {
            func time(_ minute: Int?) -> String {
                minute.map { "\(Days.text(Days.day(ofMinute: $0))) \(Days.time(ofMinute: $0))" } ?? ""
            }
            let words: [CaseResult: String] = [
                .granted: "granted", .denied: "denied", .withdrawn: "withdrawn", .completed: "completed",
            ]
            return [external, item, applicant, handler, time(filed), time(accepted), time(finished), words[result] ?? ""]
        }
    }

    mutating func importCases(_ lines: [PlatformLine], dryRun: Bool, _ caller: Caller) -> Verdict {
        guard Set(lines.map(\.external)).count == lines.count else { return .refused(["invalidArgument"]) }
        var trial = self
        var events: [Event] = []
        var outcomes: [(line: PlatformLine, number: String, outcome: ImportOutcome)] = []
        for line in lines {
            guard let (left, number, outcome) = trial.take(line, caller) else { return .refused(["invalidArgument"]) }
            events += left
            outcomes.append((line, number, outcome))
        }
        let told = outcomes.map { "\($0.line.external) \($0.number) \($0.outcome)" }
        if !dryRun {
            self = trial
            if outcomes.contains(where: { $0.outcome != .unchanged }) {
                events.append(Event("casesImported", "cases", by: caller.person))
            }
        }
        return .done(dryRun ? [] : events) { reply, world in
            let cases = try ImportCasesReply(decoding: reply, limits: .reply).cases
            if !dryRun {
                for found in cases where found.outcome == .added { world.cases[found.number]?.queryCode = found.queryCode }
            }
            let shown = cases.map { "\($0.externalNumber) \($0.number) \($0.outcome)" }
            return shown == told ? nil : "\(shown), not \(told)"
        }
    }

    /// Nil: the line can't be taken.
    private mutating func take(_ line: PlatformLine, _ caller: Caller) -> ([Event], String, ImportOutcome)? {
        guard let item = items[line.item], line.accepted != nil || line.finished == nil else { return nil }
        var events: [Event] = []
        var outcome = ImportOutcome.added
        var number = cases.values.first { $0.external == line.external && $0.stage != .annulled }?.number
        if number == nil {
            let alike = numbers.compactMap { cases[$0] }.filter { file in
                file.external.isEmpty && file.stage != .annulled && file.item.code == line.item
                    && file.applicant == line.applicant
                    && Days.day(ofMinute: Days.wallMinute(file.filedAt)) == Days.day(ofMinute: line.filed)
            }
            guard alike.count <= 1 else { return nil }
            if let file = alike.first {
                number = file.number
                outcome = .linked
                cases[file.number]?.external = line.external
                cases[file.number]?.version += 1
                events.append(file.event("caseLinked", caller, isSealed: false))
            }
        }
        let known = number.flatMap { cases[$0] }
        if let known, known.item.code != line.item || known.applicant != line.applicant { return nil }
        let acts = acts(of: line, known, item)
        if known != nil, outcome == .added { outcome = acts.isEmpty ? .unchanged : .broughtOn }
        guard !acts.isEmpty else { return (events, number ?? "", outcome) }
        let done = perform(
            Slip(number: "", caseNumber: "", writer: caller.person, acts: acts), uid: caller.uid, confirmedBy: "")
        guard done.refusal == nil else { return nil }
        return (events + done.events, done.number, outcome)
    }

    private func acts(of line: PlatformLine, _ known: File?, _ item: ItemInfo) -> [BackEntryAct] {
        let number = known?.number ?? Self.filedHere
        func act(_ minute: Int, _ act: BackEntryAct.Act) -> BackEntryAct {
            let post = place(of: item, on: Days.day(ofMinute: minute))
            let doer = line.handler.isEmpty ? posts[post]?.aPersonID ?? "" : line.handler
            return BackEntryAct(
                day: Days.text(Days.day(ofMinute: minute)), time: Days.time(ofMinute: minute), voucher: line.external,
                personID: doer, act: act)
        }
        func good(_ names: [String]) -> [MaterialFinding] { names.map { MaterialFinding(material: $0, standing: .good) } }
        var acts: [BackEntryAct] = []
        if known == nil {
            let names = line.accepted == nil ? [] : item.materials.map(\.name)
            acts.append(
                act(
                    line.filed,
                    .file(
                        FileRequest(
                            itemCode: line.item, applicant: Applicant(kind: .person, name: line.applicant, document: .none),
                            channel: .window, externalNumber: line.external, findings: good(names)))))
        }
        let isOpen = known?.isOpen ?? true
        if let minute = line.accepted, isOpen, known?.isAccepted != true {
            let lacking = known?.sheets.filter { !$0.isSettled }.map(\.name) ?? []
            if !lacking.isEmpty { acts.append(act(minute, .check(CheckRequest(number: number, findings: good(lacking))))) }
            acts.append(act(minute, .acceptApplication(AcceptApplicationRequest(number: number))))
        }
        if let minute = line.finished, isOpen {
            acts.append(act(minute, .finish(FinishRequest(number: number, result: line.result))))
        }
        return acts
    }
}
