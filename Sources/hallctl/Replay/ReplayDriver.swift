import HallProto

/// What the hall said no to, and how often.
struct ReplayRefusal: Hashable {
    /// The method, as "Cases/HandOver".
    let method: String
    /// The clause of the refusal, else the status.
    let ground: String
}

/// Drives a plan through the daemon, one call after another, each at its instant.
struct ReplayDriver {
    let plan: ReplayPlan
    private(set) var line: ReplayLine
    private(set) var fates: [ReplayFate]
    private(set) var accepted = 0
    private(set) var notices = 0
    /// Papers the hall gave out, receipts and notices with them.
    private(set) var papers = 0
    private(set) var handedOver = 0
    private(set) var finished = 0
    private(set) var refusals: [ReplayRefusal: Int] = [:]
    /// The sentence of the first of each.
    private(set) var said: [ReplayRefusal: Failure] = [:]
    /// Calls not made, since their case was not accepted.
    private(set) var withoutCase = 0
    /// The case as the hall last told it, by its place in the plan.
    private(set) var cases: [Int: CaseInfo] = [:]

    init(_ plan: ReplayPlan, _ line: ReplayLine) {
        self.plan = plan
        self.line = line
        fates = plan.fates
    }

    /// Throws what stops the replay: the connection, or a clock that can't be moved. A refusal of the hall is counted.
    mutating func run(progress: (_ done: Int) -> Void) async throws(Failure) {
        for (index, move) in plan.moves.enumerated() {
            try await line.advance(to: move.at)
            try await drive(move)
            progress(index + 1)
        }
        try await line.advance(to: plan.end)
    }

    private mutating func drive(_ move: ReplayMove) async throws(Failure) {
        do throws(Failure) {
            switch move.act {
            case .accept(let post): try await accept(move, at: post)
            case .handOver(let clerk, let post): try await handOver(move, to: clerk, at: post)
            case .finish: try await finish(move)
            }
        } catch {
            guard ReplayDriver.isRefusal(error.code) else { throw error }
            let refusal = ReplayRefusal(method: move.method, ground: error.refusal?.clause ?? "\(error.code)")
            refusals[refusal, default: 0] += 1
            if said[refusal] == nil { said[refusal] = error }
            if let row = move.row { fates[row] = .refused }
        }
    }

    private static func isRefusal(_ code: StatusCode) -> Bool {
        switch code {
        case .unavailable, .deadlineExceeded, .cancelled, .unauthenticated, .unimplemented, .dataLoss: false
        default: true
        }
    }

    private mutating func accept(_ move: ReplayMove, at post: Int) async throws(Failure) {
        let file = plan.files[move.file]
        let applicant = Applicant(kind: .person, name: "applicant of \(file.name)", document: .none)
        let request = FileRequest(
            itemCode: file.item.code, applicant: applicant, channel: ReplayChannels.channel(file.channel) ?? .window,
            note: file.name, postID: plan.hall.posts[post].id,
            findings: [
                MaterialFinding(material: ReplaySetUp.form, standing: file.wasIncomplete ? .missing : .good)
            ])
        let desk = ApplicationsClient(line.caller)
        let filed = try await line.acting(as: move.by, plan.hall.clerks[move.by]) { options throws(Failure) in
            try await desk.file(request, options)
        }
        papers += filed.papers.count
        var info = filed.application?.case ?? CaseInfo()
        if file.wasIncomplete { info = try await complete(info, by: move.by) }
        let acceptance = AcceptApplicationRequest(number: info.number, expectedVersion: info.version)
        let reply = try await line.acting(as: move.by, plan.hall.clerks[move.by]) { options throws(Failure) in
            try await desk.accept(acceptance, options)
        }
        papers += reply.papers.count
        accepted += 1
        cases[move.file] = reply.application?.case
    }

    /// The applicant is told what is missing, and brings it.
    private mutating func complete(_ info: CaseInfo, by clerk: Int) async throws(Failure) -> CaseInfo {
        let desk = ApplicationsClient(line.caller)
        let notice = GiveNoticeRequest(number: info.number, expectedVersion: info.version)
        let told = try await line.acting(as: clerk, plan.hall.clerks[clerk]) { options throws(Failure) in
            try await desk.giveNotice(notice, options)
        }
        papers += told.papers.count
        notices += 1
        let brought = SupplementRequest(
            number: info.number, expectedVersion: told.application?.case?.version ?? 0,
            findings: [MaterialFinding(material: ReplaySetUp.form, standing: .good, broughtNow: true)])
        let supplemented = try await line.acting(as: clerk, plan.hall.clerks[clerk]) { options throws(Failure) in
            try await desk.supplement(brought, options)
        }
        return supplemented.application?.case ?? CaseInfo()
    }

    private mutating func handOver(_ move: ReplayMove, to clerk: Int, at post: Int?) async throws(Failure) {
        guard let info = opened(move) else { return }
        let request = HandOverRequest(
            number: info.number, toPersonID: plan.hall.clerks[clerk].id, expectedVersion: info.version,
            toPostID: post.map { plan.hall.posts[$0].id } ?? "")
        let by = handler(of: info) ?? move.by
        let desk = CasesClient(line.caller)
        let reply = try await line.acting(as: by, plan.hall.clerks[by]) { options throws(Failure) in
            try await desk.handOver(request, options)
        }
        handedOver += 1
        cases[move.file] = reply.case
    }

    private mutating func finish(_ move: ReplayMove) async throws(Failure) {
        guard let info = opened(move) else { return }
        let request = FinishRequest(number: info.number, result: .completed, expectedVersion: info.version)
        let by = handler(of: info) ?? move.by
        let desk = CasesClient(line.caller)
        let reply = try await line.acting(as: by, plan.hall.clerks[by]) { options throws(Failure) in
            try await desk.finish(request, options)
        }
        finished += 1
        cases[move.file] = reply.case
    }

    private mutating func opened(_ move: ReplayMove) -> CaseInfo? {
        if let info = cases[move.file] { return info }
        withoutCase += 1
        if let row = move.row { fates[row] = .refused }
        return nil
    }

    /// Whom the hall has the case with: after a refused hand-over that is not whom the log has.
    private func handler(of info: CaseInfo) -> Int? {
        plan.hall.clerks.firstIndex { $0.id == info.handlerID }
    }

    /// The daemon's own reckoning of every case, by its place in the plan; asked as a clerk.
    mutating func dueStates() async throws(Failure) -> [Int: DueState] {
        let places = Dictionary(uniqueKeysWithValues: cases.map { ($1.number, $0) })
        var states: [Int: DueState] = [:]
        var token = ""
        let desk = CasesClient(line.caller)
        repeat {
            let request = ListCasesRequest(withEnded: true, pageSize: 500, pageToken: token)
            let reply = try await line.acting(as: 0, plan.hall.clerks[0]) { options throws(Failure) in
                try await desk.list(request, options)
            }
            for row in reply.cases {
                if let place = places[row.number] { states[place] = row.dueState }
            }
            token = reply.nextPageToken
        } while !token.isEmpty
        return states
    }
}

extension ReplayMove {
    var method: String {
        switch act {
        case .accept: "Applications"
        case .handOver: "Cases/HandOver"
        case .finish: "Cases/Finish"
        }
    }
}

/// The ways applications come in, as logs write them.
enum ReplayChannels {
    static func channel(_ name: String) -> Channel? {
        switch name.lowercased() {
        case "internet", "online", "web": .online
        case "e-mail", "email", "post", "letter", "fax": .letter
        case "desk", "counter", "window": .window
        case "phone", "telephone": .phone
        default: nil
        }
    }
}
