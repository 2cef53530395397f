import GRDB
import HallProto
import HallRules

/// The one filter everybody reads the journal through: number, instant and hashes always; the rest only where they may.
enum JournalFilterRule {
    /// Who keeps the hall in order sees what is personal, by office.
    private static let offices: Roles = [.registrar, .director, .principal, .inspector, .disciplineBody]

    /// Who sees whose conduct is in question: those who record it and decide about it. The registrar does neither.
    private static let conductOffices: Roles = [.director, .principal, .inspector, .disciplineBody]

    /// Who may see what an event says in clear.
    enum Audience {
        /// Whoever may read the journal at all.
        case readers
        /// The person it is about, the offices, and who keeps the logins.
        case person(String)
        /// The person it is about and the offices alone.
        case attendance(String)
        /// Whose conduct is in question and those who look into it alone.
        case conduct(String)
    }

    static func visible(_ entry: JournalTable.Entry, to reader: Principal, _ db: Database) throws -> JournalEntryInfo {
        let open = try JournalOpen(decoding: entry.link.open, limits: .reply)
        var info = JournalEntryInfo(
            epoch: entry.link.epoch, seq: entry.link.seq, at: Instant(milliseconds: entry.link.at).timestamp,
            hash: entry.hash, previousHash: entry.previous)
        guard sees(open, reader) else {
            info.withheld = true
            return info
        }
        info.open = open
        guard entry.link.commitment != nil else { return info }
        guard let sealed = entry.sealed, try seesSealed(open, reader, db) else {
            info.withheld = true
            return info
        }
        info.sealed = try masked(JournalSealed(decoding: sealed, limits: .reply))
        return info
    }

    /// BN-2. An applicant's numbers are read in full through Reveal alone, where it leaves a trace.
    private static func masked(_ sealed: JournalSealed) -> JournalSealed {
        var sealed = sealed
        sealed.applicant = sealed.applicant?.masked
        return sealed
    }

    private static func sees(_ open: JournalOpen, _ reader: Principal) -> Bool {
        switch open.event?.event.map(audience) ?? .readers {
        case .readers: true
        case .person(let person):
            reader.personID == person || reader.holds(anyOf: offices.union([.administrator, Roles(.shipper)]))
        case .attendance(let person):
            reader.personID == person || reader.holds(anyOf: offices.union(Roles(.shipper)))
        case .conduct(let person):
            reader.personID == person || reader.holds(anyOf: conductOffices.union(Roles(.shipper)))
        }
    }

    /// What is sealed is for whoever wrote it, for the offices, and for those a case lies with, who answer for an enquiry, or whom a
    /// breach concerns.
    private static func seesSealed(_ open: JournalOpen, _ reader: Principal, _ db: Database) throws -> Bool {
        if reader.holds(anyOf: offices) { return true }
        guard let person = reader.personID else { return false }
        if open.personID == person { return true }
        if open.subject.hasPrefix("enquiry/") {
            return try EnquiryTable.owner(db, number: String(open.subject.dropFirst("enquiry/".count))) == person
        }
        if open.subject.hasPrefix("breach/") {
            return try BreachTable.person(db, number: String(open.subject.dropFirst("breach/".count))) == person
        }
        if open.subject.hasPrefix("absence/") {
            return try UnaccountedTable.person(db, number: String(open.subject.dropFirst("absence/".count))) == person
        }
        if open.subject.hasPrefix("correction/") {
            return try CorrectionTable.person(db, number: String(open.subject.dropFirst("correction/".count))) == person
        }
        if open.subject.hasPrefix("leave/") {
            return try LeaveTable.person(db, number: String(open.subject.dropFirst("leave/".count))) == person
        }
        if case .delegationGiven(let event)? = open.event?.event { return event.delegateID == person }
        if case .delegationRevoked(let event)? = open.event?.event {
            return [event.giverID, event.delegateID].contains(person)
        }
        if open.subject.hasPrefix("handover/") {
            return try HandoverTable.people(db, number: String(open.subject.dropFirst("handover/".count))).contains(person)
        }
        guard open.subject.hasPrefix("case/") else { return false }
        return try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM case_file c LEFT JOIN post_holder p ON p.post_id = c.post_id
                        WHERE c.number = ?1 AND (c.handler_id = ?2 OR p.person_id = ?2))
                    """), arguments: [String(open.subject.dropFirst("case/".count)), person]) ?? false
    }

    /// Whom each event concerns. Exhaustive, so that a new event has to say.
    static func audience(_ event: JournalEvent.Event) -> Audience {
        switch event {
        case .badgeIssued(let event): .person(event.personID)
        case .pinChosen(let event): .person(event.personID)
        case .pinReset(let event): .person(event.personID)
        case .pinFailed(let event): .person(event.personID)
        case .badgeLost(let event): .person(event.personID)
        case .badgeSessionOpened(let event): .person(event.personID)
        case .badgeSessionClosed(let event): .person(event.personID)
        case .signedIn(let event): .attendance(event.personID)
        case .signedOut(let event): .attendance(event.personID)
        case .breachProposed(let event): .conduct(event.personID)
        case .breachRecorded(let event): .conduct(event.personID)
        case .breachExplained(let event): .conduct(event.personID)
        case .breachDecided(let event): .conduct(event.personID)
        case .dutyAdded(let event): .attendance(event.personID)
        case .dutyEnded(let event): .attendance(event.personID)
        case .steppedAway(let event): .attendance(event.personID)
        case .wentOut(let event): .attendance(event.personID)
        case .awayEnded(let event): .attendance(event.personID)
        case .outingOverdue(let event): .attendance(event.personID)
        case .visitorsLeft(let event): .attendance(event.personID)
        case .sessionUnaccounted(let event): .attendance(event.personID)
        case .sessionCleared(let event): .attendance(event.personID)
        case .absenceExplained(let event): .attendance(event.personID)
        case .absenceDecided(let event): .attendance(event.personID)
        case .correctionAsked(let event): .attendance(event.personID)
        case .correctionDecided(let event): .attendance(event.personID)
        case .leaveAsked(let event): .attendance(event.personID)
        case .leaveDecided(let event): .attendance(event.personID)
        case .leaveDecisionConfirmed(let event): .attendance(event.personID)
        case .leaveConsented(let event): .attendance(event.personID)
        case .substituteNamed(let event): .attendance(event.personID)
        case .leaveWithdrawn(let event): .attendance(event.personID)
        case .leaveReturned(let event): .attendance(event.personID)
        case .leaveReturnConfirmed(let event): .attendance(event.personID)
        case .leavePaperHandedIn(let event): .attendance(event.personID)
        case .workedSincePut(let event): .attendance(event.personID)
        case .studyAskedOff(let event): .attendance(event.personID)
        case .studyAskOffDecided(let event): .attendance(event.personID)
        case .essayHandedIn(let event): .attendance(event.personID)
        case .notesChecked(let event): .attendance(event.personID)
        case .handoverGiven, .handoverAnswered, .handoverGivenBack, .handoverClosed: .readers
        case .bookOpened, .callRefused, .callFailed, .clockAdvanced, .clockSuspected, .clockConfirmed, .backupMade,
            .entriesRedacted, .roleGranted, .roleRevoked, .loginMapped, .loginUnmapped, .terminalPut, .serviceAccountPut,
            .unitPut, .staffPut, .staffDeparted, .windowPut, .postPut, .postRetired, .settingPut, .listsImported,
            .calendarYearLoaded, .deadlineMoved, .itemPut, .itemRetired, .caseAccepted, .caseHandedOver, .casePaused,
            .caseResumed, .caseFinished, .caseAnnulled, .caseNearDue, .caseLapsed, .applicantRevealed, .queryCodeGuessed,
            .backEntryMade, .backEntryConfirmed, .backEntryRejected, .casesImported, .caseLinked, .enquiryOpened,
            .enquiryEscalated, .enquirySettled,
            .enquiryHandedOver, .enquiryLapsed,
            .paperIssued, .applicationFiled, .materialsChecked, .noticeGiven, .applicationSupplemented, .applicationTurnedDown,
            .applicationWithdrawn, .materialsHandedIn, .materialsOverdue, .acceptanceHeld, .caseLimitExtended, .caseReviewed,
            .caseApproved,
            .caseStepRecorded, .caseSentUp, .caseCameBack, .authorityContacted, .caseDelivered, .deliveryNearDue,
            .applicantVisited, .schedulePut, .scheduleRemoved, .openingPut, .openingRemoved, .coverChanged, .rosterAdded,
            .rosterEnded,
            .sheetEntered, .sheetDecided, .sheetSealed, .sheetCorrectionAsked, .sheetCorrectionDecided, .leaveKindPut,
            .studyGroupPut, .studyPlanned, .studyCancelled, .studyRecorded, .delegationGiven, .delegationRevoked,
            .authorisationPut, .authorisationRemoved, .windowEnded, .postPastLastDay:
            .readers
        }
    }
}

extension JournalFilter {
    /// Whether an entry, as its reader may see it, is wanted. What is withheld matches only a filter that asks for everything.
    func wants(_ entry: JournalEntryInfo) -> Bool {
        guard self != JournalFilter() else { return true }
        guard let open = entry.open else { return false }
        let service = String(open.method.prefix { $0 != "/" })
        return (methods.isEmpty || methods.contains(open.method) || methods.contains(service))
            && (subject.isEmpty || subject == open.subject) && (personID.isEmpty || personID == open.personID)
            && (clause.isEmpty || open.clauses.contains(clause))
    }
}
