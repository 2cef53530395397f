import HallProto

/// What a running command works with: the way to the daemon, the terminal, and how its answers look.
final class Desk {
    let look: Look
    let json: Bool
    /// For calls that only read.
    let options: CallOptions
    /// For the one call of a command that changes something: the caller's own name for it stands in here.
    let effect: CallOptions
    let sessions: SessionFile
    let way: Way
    let surroundings: Surroundings
    /// What was done on paper, and is entered instead of being done now.
    let draft: BackEntryDraft?
    private var connected: (any Caller)?

    init(
        look: Look, json: Bool, options: CallOptions, requestID: String?, sessions: SessionFile, way: Way,
        draft: BackEntryDraft? = nil, _ surroundings: Surroundings
    ) {
        self.look = look
        self.json = json
        self.options = options
        var effect = options
        effect.requestID = requestID
        self.effect = effect
        self.sessions = sessions
        self.way = way
        self.surroundings = surroundings
        self.draft = draft
    }

    var console: any Console { surroundings.console }

    /// For putting a badge on: what is left of a session that has ended must not stand in the way.
    var effectWithoutBadge: CallOptions {
        var options = effect
        options.badgeSession = nil
        return options
    }

    /// The daemon; connected to at the first use.
    var caller: any Caller {
        if let connected { return connected }
        let made = surroundings.connect(way, look.language)
        let used: any Caller = draft.map { BackEntryCaller(made, $0, show: entered) } ?? made
        connected = used
        return used
    }

    private var entered: @Sendable (EnterReply) -> Void {
        let (look, json, console) = (look, json, console)
        return { reply in
            let waits = look(look(.enteredWaits(reply.entry?.number ?? "")), .near)
            console.write(line: json ? reply.json() : "\(text(of: reply.entry, look))\n\(waits)")
        }
    }

    var admin: AdminClient { AdminClient(caller) }
    var applications: ApplicationsClient { ApplicationsClient(caller) }
    var attendance: AttendanceClient { AttendanceClient(caller) }
    var backEntries: BackEntriesClient { BackEntriesClient(caller) }
    var calendar: CalendarClient { CalendarClient(caller) }
    var cases: CasesClient { CasesClient(caller) }
    var directory: DirectoryClient { DirectoryClient(caller) }
    var enquiries: EnquiriesClient { EnquiriesClient(caller) }
    var breaches: BreachesClient { BreachesClient(caller) }
    var absences: AbsencesClient { AbsencesClient(caller) }
    var corrections: CorrectionsClient { CorrectionsClient(caller) }
    var studies: StudiesClient { StudiesClient(caller) }
    var authorisations: AuthorisationsClient { AuthorisationsClient(caller) }
    var delegations: DelegationsClient { DelegationsClient(caller) }
    var handovers: HandoversClient { HandoversClient(caller) }
    var sheets: SheetsClient { SheetsClient(caller) }
    var leaves: LeavesClient { LeavesClient(caller) }
    var items: ItemsClient { ItemsClient(caller) }
    var identity: IdentityClient { IdentityClient(caller) }
    var journal: JournalClient { JournalClient(caller) }
    var schedules: SchedulesClient { SchedulesClient(caller) }
    var posts: PostsClient { PostsClient(caller) }
    var papers: PapersClient { PapersClient(caller) }
    var whereabouts: WhereaboutsClient { WhereaboutsClient(caller) }

    /// Prints a reply: its canonical JSON for scripts, else what people read.
    func show<M: Message>(_ reply: M, _ text: (Look) -> String) {
        console.write(line: json ? reply.json() : text(look))
    }

    /// Prints a reply that is one table.
    func show<M: Message>(_ reply: M, table columns: [Column], _ rows: [[Cell]]) {
        show(reply) { Table(columns, rows).text($0) }
    }
}
