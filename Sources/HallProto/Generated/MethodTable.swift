// Generated from Protos/hall/v1 by HallProtoGen; do not edit.

/// Every method of the schema: router, help, access matrix and documentation read this one table.
public enum MethodTable {
    /// By `Method.index`.
    public static let all: [Method] = [
        absencesMethods, adminMethods, calendarMethods, itemsMethods, papersMethods, casesMethods, applicationsMethods,
        attendanceMethods, backEntriesMethods, breachesMethods, correctionsMethods, directoryMethods, enquiriesMethods,
        handoversMethods, identityMethods, postsMethods, schedulesMethods, whereaboutsMethods, sheetsMethods, journalMethods,
    ].flatMap { $0 }

    private static var absencesMethods: [Method] {
        [
            Method(
                index: 0, service: "hall.v1.Absences", name: "Explain",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "What the person has to say, in writing; they may add to it until it is decided on.",
                request: ExplainAbsenceRequest.self, reply: ExplainAbsenceReply.self),
            Method(
                index: 1, service: "hall.v1.Absences", name: "Decide",
                access: .write,
                roles: [.director, .principal],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Confirms an absence or excuses it, with the reason, and gives notice of it.",
                request: DecideAbsenceRequest.self, reply: DecideAbsenceReply.self),
            Method(
                index: 2, service: "hall.v1.Absences", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Reads one: the person their own, registrars, directors, principals and inspectors every one.",
                request: GetAbsenceRequest.self, reply: GetAbsenceReply.self),
            Method(
                index: 3, service: "hall.v1.Absences", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary:
                    "Lists them, the newest first: to registrars, directors, principals and inspectors all, to anybody else their own.",
                request: ListAbsencesRequest.self, reply: ListAbsencesReply.self),
        ]
    }

    private static var adminMethods: [Method] {
        [
            Method(
                index: 4, service: "hall.v1.Admin", name: "Status",
                access: .read,
                roles: [.anyone],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Tells how the daemon is.",
                request: AdminStatusRequest.self, reply: AdminStatusReply.self),
            Method(
                index: 5, service: "hall.v1.Admin", name: "Backup",
                access: .longRead,
                roles: [.administrator, .daemon],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Makes a checked copy of the book in the backup folder, or on another disk.",
                request: BackupRequest.self, reply: BackupReply.self),
            Method(
                index: 6, service: "hall.v1.Admin", name: "AdvanceClock",
                access: .write,
                roles: [.administrator],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Moves a simulated clock on; everything due by then is done.",
                request: AdvanceClockRequest.self, reply: AdvanceClockReply.self),
            Method(
                index: 7, service: "hall.v1.Admin", name: "ConfirmClock",
                access: .write,
                roles: [.administrator],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Says that the clock is right after a jump; the agenda goes on.",
                request: ConfirmClockRequest.self, reply: ConfirmClockReply.self),
            Method(
                index: 8, service: "hall.v1.Admin", name: "Metrics",
                access: .longRead,
                roles: [.administrator, .director],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Gives the daemon's figures in Prometheus' text form.",
                request: MetricsRequest.self, reply: MetricsReply.self),
        ]
    }

    private static var calendarMethods: [Method] {
        [
            Method(
                index: 9, service: "hall.v1.Calendar", name: "LoadYear",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Loads a year's notice in place of any before; open deadlines are counted anew.",
                request: LoadYearRequest.self, reply: LoadYearReply.self),
            Method(
                index: 10, service: "hall.v1.Calendar", name: "ListYears",
                access: .read,
                roles: [.anyone],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Lists the years that are loaded.",
                request: ListYearsRequest.self, reply: ListYearsReply.self),
            Method(
                index: 11, service: "hall.v1.Calendar", name: "ListDays",
                access: .read,
                roles: [.anyone],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Lists a year's holidays and make-up working days.",
                request: ListDaysRequest.self, reply: ListDaysReply.self),
            Method(
                index: 12, service: "hall.v1.Calendar", name: "Explain",
                access: .read,
                roles: [.anyone],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Counts a deadline and tells it day by day.",
                request: ExplainRequest.self, reply: ExplainReply.self),
        ]
    }

    private static var itemsMethods: [Method] {
        [
            Method(
                index: 13, service: "hall.v1.Items", name: "Put",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["TL-1", "ON-1"],
                secretReply: false, streaming: false,
                summary: "Puts an item, new or changed: its next version.",
                request: PutItemRequest.self, reply: PutItemReply.self),
            Method(
                index: 14, service: "hall.v1.Items", name: "Get",
                access: .read,
                roles: [.anyone],
                clauses: ["TL-1"],
                secretReply: false, streaming: false,
                summary: "Reads one item with its materials, as it stands now or as it stood in an earlier version.",
                request: GetItemRequest.self, reply: GetItemReply.self),
            Method(
                index: 15, service: "hall.v1.Items", name: "List",
                access: .read,
                roles: [.anyone],
                clauses: ["TL-1"],
                secretReply: false, streaming: false,
                summary: "Lists the catalogue.",
                request: ListItemsRequest.self, reply: ListItemsReply.self),
            Method(
                index: 16, service: "hall.v1.Items", name: "Retire",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["TL-1"],
                secretReply: false, streaming: false,
                summary: "Ends an item: nothing more is filed under it, what is open goes on.",
                request: RetireItemRequest.self, reply: RetireItemReply.self),
            Method(
                index: 17, service: "hall.v1.Items", name: "GetGuide",
                access: .read,
                roles: [.anyone],
                clauses: ["ON-1"],
                secretReply: false, streaming: false,
                summary: "Tells whoever asks the whole procedure and every material at once.",
                request: GetGuideRequest.self, reply: GetGuideReply.self),
        ]
    }

    private static var papersMethods: [Method] {
        [
            Method(
                index: 18, service: "hall.v1.Papers", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ON-4", "BN-2"],
                secretReply: false, streaming: false,
                summary: "Reads one paper: what it is, and its pages.",
                request: GetPaperRequest.self, reply: GetPaperReply.self),
            Method(
                index: 19, service: "hall.v1.Papers", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ON-4"],
                secretReply: false, streaming: false,
                summary: "Lists papers in the order they were issued.",
                request: ListPapersRequest.self, reply: ListPapersReply.self),
            Method(
                index: 20, service: "hall.v1.Papers", name: "CaseFile",
                access: .longRead,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ON-4", "BN-2"],
                secretReply: false, streaming: false,
                summary: "Prints the whole file of one case: cover, contents, every paper, what happened.",
                request: CaseFileRequest.self, reply: CaseFileReply.self),
            Method(
                index: 21, service: "hall.v1.Papers", name: "Authorise",
                access: .write,
                roles: [.clerk],
                clauses: ["AG-1", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Issues a letter of authorisation for a case, filled in as far as the case is known.",
                request: AuthoriseRequest.self, reply: AuthoriseReply.self),
            Method(
                index: 22, service: "hall.v1.Papers", name: "Reissue",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-4", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Replaces a paper by one with today's facts; the old one stays, marked as replaced.",
                request: ReissuePaperRequest.self, reply: ReissuePaperReply.self),
            Method(
                index: 23, service: "hall.v1.Papers", name: "Supplement",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-2", "ON-4", "AB-5"],
                secretReply: false, streaming: false,
                summary:
                    "Tells the applicant of each due date a paper shows that is no longer true; the paper stays as it is, and names its supplements.",
                request: SupplementPaperRequest.self, reply: SupplementPaperReply.self),
        ]
    }

    private static var casesMethods: [Method] {
        [
            Method(
                index: 24, service: "hall.v1.Cases", name: "Accept",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-1", "TL-2", "TL-3"],
                secretReply: false, streaming: false,
                summary:
                    "Files and accepts in one step what is complete as it is handed in: its clocks start, and it lies with the caller.",
                request: AcceptRequest.self, reply: AcceptReply.self),
            Method(
                index: 25, service: "hall.v1.Cases", name: "HandOver",
                access: .write,
                roles: [.clerk],
                clauses: ["AB-5", "FA-6"],
                secretReply: false, streaming: false,
                summary: "Hands a case over to another person.",
                request: HandOverRequest.self, reply: HandOverReply.self),
            Method(
                index: 26, service: "hall.v1.Cases", name: "ReassignAll",
                access: .write,
                roles: [.director, .registrar],
                clauses: ["AB-1", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Hands everything that lies with one person over to another, in one step.",
                request: ReassignAllRequest.self, reply: ReassignAllReply.self),
            Method(
                index: 27, service: "hall.v1.Cases", name: "Pause",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Stops a case's clocks for a cause that may stop them.",
                request: PauseRequest.self, reply: PauseReply.self),
            Method(
                index: 28, service: "hall.v1.Cases", name: "Resume",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Lets a paused case's clocks run on.",
                request: ResumeRequest.self, reply: ResumeReply.self),
            Method(
                index: 29, service: "hall.v1.Cases", name: "Finish",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Ends a case with its result.",
                request: FinishRequest.self, reply: FinishReply.self),
            Method(
                index: 30, service: "hall.v1.Cases", name: "Annul",
                access: .write,
                roles: [.clerk, .registrar, .director],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Annuls a case that was entered by mistake; it stays on record with the reason.",
                request: AnnulRequest.self, reply: AnnulReply.self),
            Method(
                index: 31, service: "hall.v1.Cases", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Reads one case.",
                request: GetCaseRequest.self, reply: GetCaseReply.self),
            Method(
                index: 32, service: "hall.v1.Cases", name: "Status",
                access: .read,
                roles: [.anyone],
                clauses: ["ON-5", "TL-5"],
                secretReply: false, streaming: false,
                summary: "Tells where a case stands, for whoever holds its number and query code.",
                request: CaseStatusRequest.self, reply: CaseStatusReply.self),
            Method(
                index: 33, service: "hall.v1.Cases", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["TL-5"],
                secretReply: false, streaming: false,
                summary: "Lists cases by window, post, person and due state, the most urgent first.",
                request: ListCasesRequest.self, reply: ListCasesReply.self),
            Method(
                index: 34, service: "hall.v1.Cases", name: "SearchByApplicant",
                access: .read,
                roles: [.clerk, .director],
                clauses: ["BN-2"],
                secretReply: false, streaming: false,
                summary: "Finds an applicant's cases by identity number, or by name.",
                request: SearchByApplicantRequest.self, reply: SearchByApplicantReply.self),
            Method(
                index: 35, service: "hall.v1.Cases", name: "History",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["FA-6"],
                secretReply: false, streaming: false,
                summary: "Tells what happened to a case: who, when, for whom.",
                request: CaseHistoryRequest.self, reply: CaseHistoryReply.self),
            Method(
                index: 36, service: "hall.v1.Cases", name: "ExplainDeadline",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Tells a case's deadlines day by day.",
                request: ExplainDeadlineRequest.self, reply: ExplainDeadlineReply.self),
            Method(
                index: 37, service: "hall.v1.Cases", name: "Reveal",
                access: .readJournalled,
                roles: [.clerk, .director],
                clauses: ["BN-2"],
                secretReply: false, streaming: false,
                summary: "Shows an applicant's identity number and phone in full; who asked and why is kept.",
                request: RevealRequest.self, reply: RevealReply.self),
            Method(
                index: 38, service: "hall.v1.Cases", name: "ExtendLimit",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-2"],
                secretReply: false, streaming: false,
                summary: "Extends the law's limit, once, by the authority's head; the applicant gets a notice with the reason.",
                request: ExtendLimitRequest.self, reply: ExtendLimitReply.self),
            Method(
                index: 39, service: "hall.v1.Cases", name: "Review",
                access: .write,
                roles: [.clerk],
                clauses: ["IN-2", "AB-5"],
                secretReply: false, streaming: false,
                summary: "A second person's word on the result the handler proposes, where the item asks for one.",
                request: ReviewRequest.self, reply: ReviewReply.self),
            Method(
                index: 40, service: "hall.v1.Cases", name: "Approve",
                access: .write,
                roles: [.principal, .registrar],
                clauses: ["IN-2"],
                secretReply: false, streaming: false,
                summary:
                    "The principal's word on it, where the item asks for one; the registrar writes down what was signed or said elsewhere.",
                request: ApproveRequest.self, reply: ApproveReply.self),
            Method(
                index: 41, service: "hall.v1.Cases", name: "RecordStep",
                access: .write,
                roles: [.clerk],
                clauses: ["AG-2", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Records a step of the work that was done.",
                request: RecordStepRequest.self, reply: RecordStepReply.self),
            Method(
                index: 42, service: "hall.v1.Cases", name: "SendUp",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-4", "AG-1"],
                secretReply: false, streaming: false,
                summary: "Records that a case went to a higher authority; its clock runs on.",
                request: SendUpRequest.self, reply: SendUpReply.self),
            Method(
                index: 43, service: "hall.v1.Cases", name: "ComeBack",
                access: .write,
                roles: [.clerk],
                clauses: ["TL-4", "AG-1"],
                secretReply: false, streaming: false,
                summary: "Records that a case came back from upstairs.",
                request: ComeBackRequest.self, reply: ComeBackReply.self),
            Method(
                index: 44, service: "hall.v1.Cases", name: "RecordContact",
                access: .write,
                roles: [.clerk],
                clauses: ["AG-2"],
                secretReply: false, streaming: false,
                summary: "Logs a contact with the authority a case goes to.",
                request: RecordContactRequest.self, reply: RecordContactReply.self),
            Method(
                index: 45, service: "hall.v1.Cases", name: "Import",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["TL-2", "AG-1"],
                secretReply: false, streaming: false,
                summary:
                    "Takes in an export of the provincial platform: what is not known is added with its true times, what is known is matched and brought on, nothing is doubled.",
                request: ImportCasesRequest.self, reply: ImportCasesReply.self),
            Method(
                index: 46, service: "hall.v1.Cases", name: "Deliver",
                access: .write,
                roles: [.clerk],
                clauses: ["AG-2", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Records that a result was delivered, with its receipt.",
                request: DeliverRequest.self, reply: DeliverReply.self),
            Method(
                index: 47, service: "hall.v1.Cases", name: "RecordVisit",
                access: .write,
                roles: [.clerk],
                clauses: ["IN-2"],
                secretReply: false, streaming: false,
                summary: "Counts a visit the applicant had to make for a case.",
                request: RecordVisitRequest.self, reply: RecordVisitReply.self),
        ]
    }

    private static var applicationsMethods: [Method] {
        [
            Method(
                index: 48, service: "hall.v1.Applications", name: "File",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-3", "FA-1", "AG-1", "ON-8"],
                secretReply: false, streaming: false,
                summary: "Receives an application, whatever it lacks; the time for an answer runs from now.",
                request: FileRequest.self, reply: FileReply.self),
            Method(
                index: 49, service: "hall.v1.Applications", name: "Check",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-2", "ON-8", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Records how the materials stand; what is corrected at the window is recorded here as well.",
                request: CheckRequest.self, reply: CheckReply.self),
            Method(
                index: 50, service: "hall.v1.Applications", name: "GiveNotice",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-2", "ON-4", "ON-5", "ON-7"],
                secretReply: false, streaming: false,
                summary: "Tells the applicant in writing, in one go, everything that is missing.",
                request: GiveNoticeRequest.self, reply: GiveNoticeReply.self),
            Method(
                index: 51, service: "hall.v1.Applications", name: "Supplement",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-2", "AB-5"],
                secretReply: false, streaming: false,
                summary:
                    "Records that what the applicant was told of has come, all of it or some; the time for an answer runs anew.",
                request: SupplementRequest.self, reply: SupplementReply.self),
            Method(
                index: 52, service: "hall.v1.Applications", name: "Accept",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-2", "TL-2", "TL-3"],
                secretReply: false, streaming: false,
                summary:
                    "Accepts an application that is complete: it is a case from now on, and counts from the day it was received.",
                request: AcceptApplicationRequest.self, reply: AcceptApplicationReply.self),
            Method(
                index: 53, service: "hall.v1.Applications", name: "HandIn",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-2", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Takes in, after acceptance, materials that were to follow, or that a case accepted by the law lacks.",
                request: HandInRequest.self, reply: HandInReply.self),
            Method(
                index: 54, service: "hall.v1.Applications", name: "TurnDown",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-6", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Does not accept it, with a sealed statement: nothing is needed for it, or it is another authority's.",
                request: TurnDownRequest.self, reply: TurnDownReply.self),
            Method(
                index: 55, service: "hall.v1.Applications", name: "Withdraw",
                access: .write,
                roles: [.clerk],
                clauses: ["ON-2", "AB-5"],
                secretReply: false, streaming: false,
                summary: "Records that the applicant takes it back.",
                request: WithdrawRequest.self, reply: WithdrawReply.self),
            Method(
                index: 56, service: "hall.v1.Applications", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ON-2"],
                secretReply: false, streaming: false,
                summary: "Reads an application with its materials and notices; also after it became a case.",
                request: GetApplicationRequest.self, reply: GetApplicationReply.self),
        ]
    }

    private static var attendanceMethods: [Method] {
        [
            Method(
                index: 57, service: "hall.v1.Attendance", name: "SignIn",
                access: .write,
                roles: [.anyone],
                clauses: ["ATT-1", "ATT-2"],
                secretReply: false, streaming: false,
                summary: "Signs the caller in; the first of a day counts, another is kept and changes nothing.",
                request: SignInRequest.self, reply: SignInReply.self),
            Method(
                index: 58, service: "hall.v1.Attendance", name: "SignOut",
                access: .write,
                roles: [.anyone],
                clauses: ["ATT-1", "ATT-2", "ATT-7"],
                secretReply: false, streaming: false,
                summary: "Signs the caller out; the last of a day counts.",
                request: SignOutRequest.self, reply: SignOutReply.self),
            Method(
                index: 59, service: "hall.v1.Attendance", name: "ListMarks",
                access: .read,
                roles: [.clerk],
                clauses: ["ATT-1"],
                secretReply: false, streaming: false,
                summary: "Lists the marks of a day or a month: one's own, or as a registrar everybody's.",
                request: ListMarksRequest.self, reply: ListMarksReply.self),
            Method(
                index: 60, service: "hall.v1.Attendance", name: "ListRecords",
                access: .longRead,
                roles: [.clerk],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary:
                    "Lists what became of the sessions people were to work, derived from the facts as they are known now: one's own, or as a registrar, a director, a principal or an inspector everybody's.",
                request: ListRecordsRequest.self, reply: ListRecordsReply.self),
        ]
    }

    private static var backEntriesMethods: [Method] {
        [
            Method(
                index: 61, service: "hall.v1.BackEntries", name: "Enter",
                access: .write,
                roles: [.clerk],
                clauses: ["IN-2", "TL-2"],
                secretReply: false, streaming: false,
                summary: "Enters what was done to one application or case on paper, in order.",
                request: EnterRequest.self, reply: EnterReply.self),
            Method(
                index: 62, service: "hall.v1.BackEntries", name: "Confirm",
                access: .write,
                roles: [.clerk],
                clauses: ["IN-2", "TL-2"],
                secretReply: false, streaming: false,
                summary: "Confirms an entry another person made: it takes effect, and its deadlines count from the true time.",
                request: ConfirmBackEntryRequest.self, reply: ConfirmBackEntryReply.self),
            Method(
                index: 63, service: "hall.v1.BackEntries", name: "Reject",
                access: .write,
                roles: [.clerk],
                clauses: ["IN-2"],
                secretReply: false, streaming: false,
                summary: "Rejects an entry that is not what the paper says; whoever made it takes it back so.",
                request: RejectBackEntryRequest.self, reply: RejectBackEntryReply.self),
            Method(
                index: 64, service: "hall.v1.BackEntries", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["IN-2"],
                secretReply: false, streaming: false,
                summary: "Reads an entry with everything it says.",
                request: GetBackEntryRequest.self, reply: GetBackEntryReply.self),
            Method(
                index: 65, service: "hall.v1.BackEntries", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["IN-2"],
                secretReply: false, streaming: false,
                summary: "Lists entries, those that wait unless all are asked for, the oldest first.",
                request: ListBackEntriesRequest.self, reply: ListBackEntriesReply.self),
        ]
    }

    private static var breachesMethods: [Method] {
        [
            Method(
                index: 66, service: "hall.v1.Breaches", name: "Checklist",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["FA-8"],
                secretReply: false, streaming: false,
                summary:
                    "Tells the conduct checklist 行为规范检查表: what is looked at in people's conduct, each with the clause it belongs to.",
                request: ConductChecklistRequest.self, reply: ConductChecklistReply.self),
            Method(
                index: 67, service: "hall.v1.Breaches", name: "Record",
                access: .write,
                roles: [.director, .principal, .inspector],
                clauses: ["FA-7", "FA-8", "AC-2"],
                secretReply: false, streaming: false,
                summary: "Records what one saw or was told.",
                request: RecordBreachRequest.self, reply: RecordBreachReply.self),
            Method(
                index: 68, service: "hall.v1.Breaches", name: "RecordGap",
                access: .write,
                roles: [.director, .principal, .inspector],
                clauses: ["AB-7", "AC-2"],
                secretReply: false, streaming: false,
                summary: "Opens a file on a gap: a stretch of opening hours in which nobody served a post.",
                request: RecordGapRequest.self, reply: RecordGapReply.self),
            Method(
                index: 69, service: "hall.v1.Breaches", name: "RecordHandover",
                access: .write,
                roles: [.director, .principal, .inspector],
                clauses: ["AB-7", "AC-2"],
                secretReply: false, streaming: false,
                summary:
                    "Opens a file on a handover that is late or was not made, or on what was not handed back, as with a gap; it is against AB-3, and concerns whoever was to do it unless another is named.",
                request: RecordHandoverRequest.self, reply: RecordHandoverReply.self),
            Method(
                index: 70, service: "hall.v1.Breaches", name: "Explain",
                access: .write,
                roles: [.clerk],
                clauses: ["AC-2"],
                secretReply: false, streaming: false,
                summary: "What the person concerned has to say, in writing; they may add to it until it is decided on.",
                request: ExplainBreachRequest.self, reply: ExplainBreachReply.self),
            Method(
                index: 71, service: "hall.v1.Breaches", name: "Decide",
                access: .write,
                roles: [.director, .principal],
                clauses: ["AC-2", "FA-7"],
                secretReply: false, streaming: false,
                summary: "Confirms a breach or sets it aside, with the reason.",
                request: DecideBreachRequest.self, reply: DecideBreachReply.self),
            Method(
                index: 72, service: "hall.v1.Breaches", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["AC-2"],
                secretReply: false, streaming: false,
                summary: "Reads a breach: the person concerned their own, directors, principals and inspectors every one.",
                request: GetBreachRequest.self, reply: GetBreachReply.self),
            Method(
                index: 73, service: "hall.v1.Breaches", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["FA-7", "AC-2"],
                secretReply: false, streaming: false,
                summary:
                    "Lists breaches, the newest first: to directors, principals and inspectors all, to anybody else their own.",
                request: ListBreachesRequest.self, reply: ListBreachesReply.self),
        ]
    }

    private static var correctionsMethods: [Method] {
        [
            Method(
                index: 74, service: "hall.v1.Corrections", name: "Ask",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-1", "ATT-3"],
                secretReply: false, streaming: false,
                summary: "Asks to have a mark one missed, or gave wrongly, put right; for oneself alone.",
                request: AskCorrectionRequest.self, reply: AskCorrectionReply.self),
            Method(
                index: 75, service: "hall.v1.Corrections", name: "Decide",
                access: .write,
                roles: [.director, .principal],
                clauses: ["LV-3", "ATT-1"],
                secretReply: false, streaming: false,
                summary: "Approves a correction or rejects it, with the reason.",
                request: DecideCorrectionRequest.self, reply: DecideCorrectionReply.self),
            Method(
                index: 76, service: "hall.v1.Corrections", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ATT-1"],
                secretReply: false, streaming: false,
                summary:
                    "Lists corrections, the newest first: to registrars, directors, principals and inspectors all, to anybody else their own.",
                request: ListCorrectionsRequest.self, reply: ListCorrectionsReply.self),
            Method(
                index: 77, service: "hall.v1.Corrections", name: "EnterSheet",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-1", "IN-2"],
                secretReply: false, streaming: false,
                summary: "Enters what people signed on paper during an outage, with true times and the paper's number.",
                request: EnterSheetRequest.self, reply: EnterSheetReply.self),
            Method(
                index: 78, service: "hall.v1.Corrections", name: "DecideSheet",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-1", "IN-2"],
                secretReply: false, streaming: false,
                summary:
                    "Confirms a signing sheet another person entered, held against the paper, or rejects it with the reason; whoever entered it takes it back so.",
                request: DecideSheetRequest.self, reply: DecideSheetReply.self),
            Method(
                index: 79, service: "hall.v1.Corrections", name: "ListSheets",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["ATT-1"],
                secretReply: false, streaming: false,
                summary: "Lists signing sheets, the newest first.",
                request: ListSheetsRequest.self, reply: ListSheetsReply.self),
        ]
    }

    private static var directoryMethods: [Method] {
        [
            Method(
                index: 80, service: "hall.v1.Directory", name: "PutUnit",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Puts a member unit, new or changed.",
                request: PutUnitRequest.self, reply: PutUnitReply.self),
            Method(
                index: 81, service: "hall.v1.Directory", name: "ListUnits",
                access: .read,
                roles: [.clerk, .terminal, .public, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Lists the member units.",
                request: ListUnitsRequest.self, reply: ListUnitsReply.self),
            Method(
                index: 82, service: "hall.v1.Directory", name: "PutStaff",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["PU-1", "CO-3"],
                secretReply: false, streaming: false,
                summary: "Puts a member of the staff, new or changed.",
                request: PutStaffRequest.self, reply: PutStaffReply.self),
            Method(
                index: 83, service: "hall.v1.Directory", name: "GetStaff",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Reads one member of the staff.",
                request: GetStaffRequest.self, reply: GetStaffReply.self),
            Method(
                index: 84, service: "hall.v1.Directory", name: "ListStaff",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Lists the staff.",
                request: ListStaffRequest.self, reply: ListStaffReply.self),
            Method(
                index: 85, service: "hall.v1.Directory", name: "DepartStaff",
                access: .write,
                roles: [.director, .registrar, .administrator],
                clauses: ["AB-1"],
                secretReply: false, streaming: false,
                summary: "Records that somebody has left: a fact, never refused; the places they leave vacant are named.",
                request: DepartStaffRequest.self, reply: DepartStaffReply.self),
            Method(
                index: 86, service: "hall.v1.Directory", name: "PutWindow",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Puts a window, new or changed.",
                request: PutWindowRequest.self, reply: PutWindowReply.self),
            Method(
                index: 87, service: "hall.v1.Directory", name: "ListWindows",
                access: .read,
                roles: [.clerk, .terminal, .public, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Lists the windows.",
                request: ListWindowsRequest.self, reply: ListWindowsReply.self),
            Method(
                index: 88, service: "hall.v1.Directory", name: "PutPost",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["AB-1", "CO-3"],
                secretReply: false, streaming: false,
                summary: "Puts a post with its A and its Bs, new or changed.",
                request: PutPostRequest.self, reply: PutPostReply.self),
            Method(
                index: 89, service: "hall.v1.Directory", name: "ListPosts",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["AB-1", "PU-1"],
                secretReply: false, streaming: false,
                summary: "Lists the posts.",
                request: ListPostsRequest.self, reply: ListPostsReply.self),
            Method(
                index: 90, service: "hall.v1.Directory", name: "RetirePost",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["AB-1"],
                secretReply: false, streaming: false,
                summary: "Ends a post that no open case lies on.",
                request: RetirePostRequest.self, reply: RetirePostReply.self),
            Method(
                index: 91, service: "hall.v1.Directory", name: "ListSettings",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Lists the settings with what each means.",
                request: ListSettingsRequest.self, reply: ListSettingsReply.self),
            Method(
                index: 92, service: "hall.v1.Directory", name: "PutSetting",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Changes a setting.",
                request: PutSettingRequest.self, reply: PutSettingReply.self),
            Method(
                index: 93, service: "hall.v1.Directory", name: "Import",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Takes CSV files in, all or nothing; every row that can't be taken is named.",
                request: ImportRequest.self, reply: ImportReply.self),
            Method(
                index: 94, service: "hall.v1.Directory", name: "Export",
                access: .longRead,
                roles: [.director, .registrar, .administrator],
                clauses: ["PU-1"],
                secretReply: false, streaming: false,
                summary: "Gives one list as a CSV file that can be taken in again.",
                request: ExportRequest.self, reply: ExportReply.self),
        ]
    }

    private static var enquiriesMethods: [Method] {
        [
            Method(
                index: 95, service: "hall.v1.Enquiries", name: "Open",
                access: .write,
                roles: [.clerk],
                clauses: ["FA-1", "FA-2"],
                secretReply: false, streaming: false,
                summary: "Opens an enquiry; of all who were asked the highest in position is responsible for it.",
                request: OpenEnquiryRequest.self, reply: OpenEnquiryReply.self),
            Method(
                index: 96, service: "hall.v1.Enquiries", name: "Escalate",
                access: .write,
                roles: [.clerk],
                clauses: ["FA-3"],
                secretReply: false, streaming: false,
                summary: "Takes an enquiry to a leader, with the time the asker was promised.",
                request: EscalateEnquiryRequest.self, reply: EscalateEnquiryReply.self),
            Method(
                index: 97, service: "hall.v1.Enquiries", name: "Settle",
                access: .write,
                roles: [.clerk],
                clauses: ["FA-3", "FA-4", "FA-5", "FA-6"],
                secretReply: false, streaming: false,
                summary: "Settles an enquiry with its outcome.",
                request: SettleEnquiryRequest.self, reply: SettleEnquiryReply.self),
            Method(
                index: 98, service: "hall.v1.Enquiries", name: "HandOver",
                access: .write,
                roles: [.director, .registrar],
                clauses: ["FA-6"],
                secretReply: false, streaming: false,
                summary: "Hands an open enquiry over, for one who can't follow it to the end.",
                request: HandOverEnquiryRequest.self, reply: HandOverEnquiryReply.self),
            Method(
                index: 99, service: "hall.v1.Enquiries", name: "Get",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["FA-6"],
                secretReply: false, streaming: false,
                summary: "Reads one enquiry.",
                request: GetEnquiryRequest.self, reply: GetEnquiryReply.self),
            Method(
                index: 100, service: "hall.v1.Enquiries", name: "List",
                access: .read,
                roles: [.clerk, .inspector, .principal],
                clauses: ["FA-6"],
                secretReply: false, streaming: false,
                summary: "Lists enquiries, the earliest due first.",
                request: ListEnquiriesRequest.self, reply: ListEnquiriesReply.self),
        ]
    }

    private static var handoversMethods: [Method] {
        [
            Method(
                index: 101, service: "hall.v1.Handovers", name: "Give",
                access: .write,
                roles: [.clerk],
                clauses: ["AB-3"],
                secretReply: false, streaming: false,
                summary:
                    "Hands a post over for an absence: the open cases with their stages and due days are listed and frozen on a paper.",
                request: GiveHandoverRequest.self, reply: GiveHandoverReply.self),
            Method(
                index: 102, service: "hall.v1.Handovers", name: "Acknowledge",
                access: .write,
                roles: [.clerk],
                clauses: ["AB-3"],
                secretReply: false, streaming: false,
                summary: "Takes over what one was given: the B the list, the A what comes back.",
                request: AcknowledgeHandoverRequest.self, reply: AcknowledgeHandoverReply.self),
            Method(
                index: 103, service: "hall.v1.Handovers", name: "WantMore",
                access: .write,
                roles: [.clerk],
                clauses: ["AB-3"],
                secretReply: false, streaming: false,
                summary: "The B asks for more than the list says; the A hands over anew, or the B acknowledges it after all.",
                request: WantMoreRequest.self, reply: WantMoreReply.self),
            Method(
                index: 104, service: "hall.v1.Handovers", name: "GiveBack",
                access: .write,
                roles: [.clerk],
                clauses: ["AB-3"],
                secretReply: false, streaming: false,
                summary: "Hands a post back to its A, with what was done for them meanwhile, taken from the journal.",
                request: GiveBackRequest.self, reply: GiveBackReply.self),
            Method(
                index: 105, service: "hall.v1.Handovers", name: "Get",
                access: .longRead,
                roles: [.clerk, .inspector, .principal],
                clauses: ["AB-3"],
                secretReply: false, streaming: false,
                summary: "Reads one with everything it says.",
                request: GetHandoverRequest.self, reply: GetHandoverReply.self),
            Method(
                index: 106, service: "hall.v1.Handovers", name: "List",
                access: .longRead,
                roles: [.clerk, .inspector, .principal],
                clauses: ["AB-3"],
                secretReply: false, streaming: false,
                summary:
                    "Lists the absences that begin in a month with what was handed over for them, and what is late or missing: to registrars, directors, principals and inspectors all, to anybody else those they are one of the two of.",
                request: ListHandoversRequest.self, reply: ListHandoversReply.self),
            Method(
                index: 107, service: "hall.v1.Handovers", name: "Queue",
                access: .longRead,
                roles: [.clerk],
                clauses: ["AB-4", "AB-3"],
                secretReply: false, streaming: false,
                summary:
                    "What the caller has to work on for others: while covering a post, the A's open cases of it, the earliest due first, whether anything was handed over or not; and what is to be handed over, acknowledged and handed back.",
                request: QueueRequest.self, reply: QueueReply.self),
        ]
    }

    private static var identityMethods: [Method] {
        [
            Method(
                index: 108, service: "hall.v1.Identity", name: "WhoAmI",
                access: .read,
                roles: [.anyone],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Says who the daemon takes the caller for.",
                request: WhoAmIRequest.self, reply: WhoAmIReply.self),
            Method(
                index: 109, service: "hall.v1.Identity", name: "OpenBadgeSession",
                access: .write,
                roles: [.terminal],
                clauses: ["ATT-2"],
                secretReply: true, streaming: false,
                summary:
                    "Opens a badge session on this terminal; one already open for the badge on another terminal is refused.",
                request: OpenBadgeSessionRequest.self, reply: OpenBadgeSessionReply.self),
            Method(
                index: 110, service: "hall.v1.Identity", name: "CloseBadgeSession",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Ends the caller's badge session.",
                request: CloseBadgeSessionRequest.self, reply: CloseBadgeSessionReply.self),
            Method(
                index: 111, service: "hall.v1.Identity", name: "EndBadgeSession",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Ends somebody's badge session that was left open elsewhere.",
                request: EndBadgeSessionRequest.self, reply: EndBadgeSessionReply.self),
            Method(
                index: 112, service: "hall.v1.Identity", name: "ListBadgeSessions",
                access: .read,
                roles: [.registrar, .director, .administrator, .inspector],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Lists the badge sessions that are open now.",
                request: ListBadgeSessionsRequest.self, reply: ListBadgeSessionsReply.self),
            Method(
                index: 113, service: "hall.v1.Identity", name: "SetFirstPin",
                access: .write,
                roles: [.terminal, .clerk],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Chooses the PIN of a badge with the activation code its owner was handed.",
                request: SetFirstPinRequest.self, reply: SetFirstPinReply.self),
            Method(
                index: 114, service: "hall.v1.Identity", name: "ChangePin",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Changes the caller's own PIN.",
                request: ChangePinRequest.self, reply: ChangePinReply.self),
            Method(
                index: 115, service: "hall.v1.Identity", name: "ResetPin",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["ATT-2"],
                secretReply: true, streaming: false,
                summary: "Forgets a person's PIN and answers with a new activation code to hand over in person.",
                request: ResetPinRequest.self, reply: ResetPinReply.self),
            Method(
                index: 116, service: "hall.v1.Identity", name: "IssueBadge",
                access: .write,
                roles: [.registrar, .director, .administrator],
                clauses: ["ATT-2", "ATT-8"],
                secretReply: true, streaming: false,
                summary: "Gives a person a new badge in place of any before, with an activation code to hand over in person.",
                request: IssueBadgeRequest.self, reply: IssueBadgeReply.self),
            Method(
                index: 117, service: "hall.v1.Identity", name: "ReportBadgeLost",
                access: .write,
                roles: [.clerk],
                clauses: ["ATT-2", "ATT-8"],
                secretReply: false, streaming: false,
                summary: "Blocks a lost badge at once and ends its sessions; its owner or a registrar may say so.",
                request: ReportBadgeLostRequest.self, reply: ReportBadgeLostReply.self),
            Method(
                index: 118, service: "hall.v1.Identity", name: "MapLogin",
                access: .write,
                roles: [.administrator],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Says whom a uid of this machine stands for.",
                request: MapLoginRequest.self, reply: MapLoginReply.self),
            Method(
                index: 119, service: "hall.v1.Identity", name: "UnmapLogin",
                access: .write,
                roles: [.administrator],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Takes a uid's mapping away; its next call is a stranger's.",
                request: UnmapLoginRequest.self, reply: UnmapLoginReply.self),
            Method(
                index: 120, service: "hall.v1.Identity", name: "ListLogins",
                access: .read,
                roles: [.administrator, .director, .inspector],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Lists the uids that are mapped.",
                request: ListLoginsRequest.self, reply: ListLoginsReply.self),
            Method(
                index: 121, service: "hall.v1.Identity", name: "PutTerminal",
                access: .write,
                roles: [.administrator],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Names a shared window machine, or renames it.",
                request: PutTerminalRequest.self, reply: PutTerminalReply.self),
            Method(
                index: 122, service: "hall.v1.Identity", name: "ListTerminals",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary: "Lists the terminals.",
                request: ListTerminalsRequest.self, reply: ListTerminalsReply.self),
            Method(
                index: 123, service: "hall.v1.Identity", name: "PutServiceAccount",
                access: .write,
                roles: [.administrator],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Names an account for a script, with the one role it has.",
                request: PutServiceAccountRequest.self, reply: PutServiceAccountReply.self),
            Method(
                index: 124, service: "hall.v1.Identity", name: "ListServiceAccounts",
                access: .read,
                roles: [.administrator, .director],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Lists the accounts for scripts.",
                request: ListServiceAccountsRequest.self, reply: ListServiceAccountsReply.self),
            Method(
                index: 125, service: "hall.v1.Identity", name: "GrantRole",
                access: .write,
                roles: [.administrator, .director],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Gives a person a role.",
                request: GrantRoleRequest.self, reply: GrantRoleReply.self),
            Method(
                index: 126, service: "hall.v1.Identity", name: "RevokeRole",
                access: .write,
                roles: [.administrator, .director],
                clauses: ["DI-1"],
                secretReply: false, streaming: false,
                summary: "Takes a role from a person; it bites at their next call.",
                request: RevokeRoleRequest.self, reply: RevokeRoleReply.self),
            Method(
                index: 127, service: "hall.v1.Identity", name: "ListRoles",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["DI-1", "PU-1"],
                secretReply: false, streaming: false,
                summary: "Lists who has which role.",
                request: ListRolesRequest.self, reply: ListRolesReply.self),
        ]
    }

    private static var postsMethods: [Method] {
        [
            Method(
                index: 128, service: "hall.v1.Posts", name: "Coverage",
                access: .read,
                roles: [.clerk, .terminal, .administrator],
                clauses: ["AB-2", "AB-6"],
                secretReply: false, streaming: false,
                summary: "Who serves each post now.",
                request: CoverageRequest.self, reply: CoverageReply.self),
            Method(
                index: 129, service: "hall.v1.Posts", name: "Watch",
                access: .read,
                roles: [.clerk, .terminal, .administrator],
                clauses: ["AB-2", "AB-6"],
                secretReply: false, streaming: true,
                summary: "Who serves each post now, then every change, at the instant it happens.",
                request: WatchCoverageRequest.self, reply: CoverageChange.self),
            Method(
                index: 130, service: "hall.v1.Posts", name: "ListGaps",
                access: .longRead,
                roles: [.clerk],
                clauses: ["ATT-5", "AB-6"],
                secretReply: false, streaming: false,
                summary:
                    "Lists the stretches of opening hours in which nobody served a post, derived from the facts as they are known now: all of them for a registrar, a director, a principal or an inspector; else those the caller answers for.",
                request: ListGapsRequest.self, reply: ListGapsReply.self),
            Method(
                index: 131, service: "hall.v1.Posts", name: "Plan",
                access: .longRead,
                roles: [.clerk],
                clauses: ["AB-6"],
                secretReply: false, streaming: false,
                summary:
                    "Who will serve each post on the days to come, as far as it is known who will be there, and where nobody will.",
                request: PlanRequest.self, reply: PlanReply.self),
            Method(
                index: 132, service: "hall.v1.Posts", name: "AddRoster",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["AB-1", "CO-3"],
                secretReply: false, streaming: false,
                summary:
                    "Adds a roster: who holds a post from a day through another, instead of those who hold it otherwise 轮值.",
                request: AddRosterRequest.self, reply: AddRosterReply.self),
            Method(
                index: 133, service: "hall.v1.Posts", name: "EndRoster",
                access: .write,
                roles: [.director, .administrator],
                clauses: ["AB-1"],
                secretReply: false, streaming: false,
                summary: "Ends a roster after a day, or takes it out where the day lies before it began.",
                request: EndRosterRequest.self, reply: EndRosterReply.self),
            Method(
                index: 134, service: "hall.v1.Posts", name: "ListRosters",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["AB-1"],
                secretReply: false, streaming: false,
                summary: "Lists rosters in the order they were added.",
                request: ListRostersRequest.self, reply: ListRostersReply.self),
        ]
    }

    private static var schedulesMethods: [Method] {
        [
            Method(
                index: 135, service: "hall.v1.Schedules", name: "PutSchedule",
                access: .write,
                roles: [.registrar, .director, .administrator],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Puts the schedule 作息安排 that holds from a day on until the next.",
                request: PutScheduleRequest.self, reply: PutScheduleReply.self),
            Method(
                index: 136, service: "hall.v1.Schedules", name: "RemoveSchedule",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Takes out a schedule that was put by mistake: the one before it goes on.",
                request: RemoveScheduleRequest.self, reply: RemoveScheduleReply.self),
            Method(
                index: 137, service: "hall.v1.Schedules", name: "ListSchedules",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Lists the schedules, the first one first.",
                request: ListSchedulesRequest.self, reply: ListSchedulesReply.self),
            Method(
                index: 138, service: "hall.v1.Schedules", name: "PutOpening",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary:
                    "Puts the sessions of one day on which the hall opens otherwise: a Saturday it serves, an afternoon closed by snow.",
                request: PutOpeningRequest.self, reply: PutOpeningReply.self),
            Method(
                index: 139, service: "hall.v1.Schedules", name: "RemoveOpening",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Takes an opening day out: the day goes by its schedule again.",
                request: RemoveOpeningRequest.self, reply: RemoveOpeningReply.self),
            Method(
                index: 140, service: "hall.v1.Schedules", name: "ListOpenings",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Lists opening days from one day through another.",
                request: ListOpeningsRequest.self, reply: ListOpeningsReply.self),
            Method(
                index: 141, service: "hall.v1.Schedules", name: "AddDuty",
                access: .write,
                roles: [.registrar, .director, .administrator],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Adds a rule of who works when 班次规则: a rota, half a day off by decree, somebody who need not sign.",
                request: AddDutyRequest.self, reply: AddDutyReply.self),
            Method(
                index: 142, service: "hall.v1.Schedules", name: "EndDuty",
                access: .write,
                roles: [.registrar, .director],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary: "Ends a rule after a day, or takes it out where the day lies before it began.",
                request: EndDutyRequest.self, reply: EndDutyReply.self),
            Method(
                index: 143, service: "hall.v1.Schedules", name: "ListDuties",
                access: .read,
                roles: [.clerk, .administrator],
                clauses: ["ATT-3"],
                secretReply: false, streaming: false,
                summary:
                    "Lists duty rules in the order they were added: one's own, or as a registrar, a director, a principal, an inspector or an administrator anybody's.",
                request: ListDutiesRequest.self, reply: ListDutiesReply.self),
        ]
    }

    private static var whereaboutsMethods: [Method] {
        [
            Method(
                index: 144, service: "hall.v1.Whereabouts", name: "StepAway",
                access: .write,
                roles: [.anyone],
                clauses: ["ATT-5", "ATT-2"],
                secretReply: false, streaming: false,
                summary: "Steps away from the window for a moment 暂离窗口.",
                request: StepAwayRequest.self, reply: StepAwayReply.self),
            Method(
                index: 145, service: "hall.v1.Whereabouts", name: "GoOut",
                access: .write,
                roles: [.anyone],
                clauses: ["ATT-6", "ATT-5", "ATT-2"],
                secretReply: false, streaming: false,
                summary: "Goes out 外出: says where to, why, and when they will be back.",
                request: GoOutRequest.self, reply: GoOutReply.self),
            Method(
                index: 146, service: "hall.v1.Whereabouts", name: "Return",
                access: .write,
                roles: [.anyone],
                clauses: ["ATT-6", "ATT-5", "ATT-2"],
                secretReply: false, streaming: false,
                summary: "Is back, from either.",
                request: ReturnRequest.self, reply: ReturnReply.self),
            Method(
                index: 147, service: "hall.v1.Whereabouts", name: "List",
                access: .read,
                roles: [.clerk],
                clauses: ["ATT-6", "ATT-5"],
                secretReply: false, streaming: false,
                summary: "The whereabouts list 去向牌: everybody on the staff, and where they are now.",
                request: ListWhereaboutsRequest.self, reply: ListWhereaboutsReply.self),
            Method(
                index: 148, service: "hall.v1.Whereabouts", name: "RollCall",
                access: .read,
                roles: [.inspector, .director],
                clauses: ["ATT-2"],
                secretReply: false, streaming: false,
                summary:
                    "The roll-call 点名: everybody who should be in the hall this minute, what they signed and from which machine, and where they are by the book: to be held against the people.",
                request: RollCallRequest.self, reply: RollCallReply.self),
        ]
    }

    private static var sheetsMethods: [Method] {
        [
            Method(
                index: 149, service: "hall.v1.Sheets", name: "Preview",
                access: .longRead,
                roles: [.registrar, .director, .principal, .inspector],
                clauses: ["ATT-4"],
                secretReply: false, streaming: false,
                summary: "Derives the sheet of a month from the facts as they are known now; nothing is kept.",
                request: PreviewSheetRequest.self, reply: PreviewSheetReply.self),
            Method(
                index: 150, service: "hall.v1.Sheets", name: "Seal",
                access: .write,
                roles: [.registrar],
                clauses: ["ATT-4"],
                secretReply: false, streaming: false,
                summary:
                    "Seals a month that is over, and issues its papers: the hall's, and for each unit the sheet of its own people.",
                request: SealSheetRequest.self, reply: SealSheetReply.self),
            Method(
                index: 151, service: "hall.v1.Sheets", name: "Get",
                access: .read,
                roles: [.registrar, .director, .principal, .inspector],
                clauses: ["ATT-4"],
                secretReply: false, streaming: false,
                summary: "Reads a sealed sheet, the newest revision or another.",
                request: GetSheetRequest.self, reply: GetSheetReply.self),
            Method(
                index: 152, service: "hall.v1.Sheets", name: "List",
                access: .read,
                roles: [.registrar, .director, .principal, .inspector],
                clauses: ["ATT-4"],
                secretReply: false, streaming: false,
                summary:
                    "Lists the revisions of a year's sheets and the corrections asked for, the oldest first, without their lines.",
                request: ListMonthSheetsRequest.self, reply: ListMonthSheetsReply.self),
            Method(
                index: 153, service: "hall.v1.Sheets", name: "Correct",
                access: .write,
                roles: [.registrar],
                clauses: ["ATT-4"],
                secretReply: false, streaming: false,
                summary: "Asks to have a sealed sheet corrected: the facts differ from it by now.",
                request: CorrectSheetRequest.self, reply: CorrectSheetReply.self),
            Method(
                index: 154, service: "hall.v1.Sheets", name: "Decide",
                access: .write,
                roles: [.director, .principal],
                clauses: ["ATT-4", "LV-3"],
                secretReply: false, streaming: false,
                summary:
                    "Approves a correction, which makes a new revision from the facts of now beside the old one, or rejects it.",
                request: DecideSheetCorrectionRequest.self, reply: DecideSheetCorrectionReply.self),
            Method(
                index: 155, service: "hall.v1.Sheets", name: "Export",
                access: .read,
                roles: [.registrar, .director, .principal, .inspector],
                clauses: ["ATT-4"],
                secretReply: false, streaming: false,
                summary: "A sealed sheet as CSV that Excel opens: UTF-8 with a byte order mark.",
                request: ExportSheetRequest.self, reply: ExportSheetReply.self),
        ]
    }

    private static var journalMethods: [Method] {
        [
            Method(
                index: 156, service: "hall.v1.Journal", name: "Read",
                access: .longRead,
                roles: [.clerk, .inspector, .disciplineBody, .principal, .shipper, .administrator],
                clauses: ["IN-2", "AC-1"],
                secretReply: false, streaming: false,
                summary: "Reads entries from a sequence number on.",
                request: ReadJournalRequest.self, reply: ReadJournalReply.self),
            Method(
                index: 157, service: "hall.v1.Journal", name: "Watch",
                access: .read,
                roles: [.clerk, .inspector, .disciplineBody, .principal, .shipper, .administrator],
                clauses: ["TL-5"],
                secretReply: false, streaming: true,
                summary: "Streams entries after a sequence number, those there are and those that come.",
                request: WatchJournalRequest.self, reply: JournalEntryInfo.self),
            Method(
                index: 158, service: "hall.v1.Journal", name: "Verify",
                access: .longRead,
                roles: [.clerk, .inspector, .disciplineBody, .principal, .shipper, .administrator],
                clauses: ["AC-1"],
                secretReply: false, streaming: false,
                summary: "Recomputes the chain from its first entry.",
                request: VerifyJournalRequest.self, reply: VerifyJournalReply.self),
            Method(
                index: 159, service: "hall.v1.Journal", name: "Head",
                access: .read,
                roles: [.anyone],
                clauses: ["AC-1"],
                secretReply: false, streaming: false,
                summary: "Tells the newest entry's number and hash, to be kept elsewhere.",
                request: JournalHeadRequest.self, reply: JournalHeadReply.self),
            Method(
                index: 160, service: "hall.v1.Journal", name: "Redact",
                access: .write,
                roles: [.director],
                clauses: ["BN-2"],
                secretReply: false, streaming: false,
                summary: "Erases the clear copy of what an entry holds of a person; the chain keeps its commitment.",
                request: RedactJournalRequest.self, reply: RedactJournalReply.self),
        ]
    }
}
