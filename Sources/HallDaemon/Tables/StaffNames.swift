import GRDB
import HallProto
import HallRules

/// Everybody's name by id, for telling what happened.
enum StaffNames {
    static func all(_ db: Database) throws -> [String: String] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT id, name FROM staff")).reduce(into: [:]) { $0[$1["id"]] = $1["name"] }
    }
}

extension CaseStep {
    /// A journal entry about a case, as its reader may see it, in words.
    init(_ entry: JournalEntryInfo, names: [String: String], language: Language) {
        let open = entry.open ?? JournalOpen()
        let voucher = open.backEntered?.voucher ?? ""
        let mark = voucher.isEmpty ? "" : language.pick(zh: "（据凭证\(voucher)补录）", en: " (entered later from paper \(voucher))")
        self.init(
            at: open.backEntered?.happenedAt ?? entry.at, personID: open.personID, personName: names[open.personID] ?? "",
            actingFor: open.actingFor, what: (open.event?.event?.told(names: names, in: language) ?? "") + mark,
            note: entry.sealed?.text ?? "", seq: entry.seq, voucher: voucher)
    }

    /// In the order things happened: what was done on paper stands where it belongs, though it was entered later.
    static func timeline(_ entries: [JournalEntryInfo], names: [String: String], language: Language) -> [CaseStep] {
        let steps = entries.map { CaseStep($0, names: names, language: language) }
        guard steps.contains(where: { !$0.voucher.isEmpty }) else { return steps }
        func instant(_ step: CaseStep) -> Int64 { Instant(step.at ?? Timestamp()).milliseconds }
        return steps.sorted { (instant($0), $0.seq) < (instant($1), $1.seq) }
    }
}

extension JournalEvent.Event {
    /// A due day, or that it follows with the next year's calendar.
    static func dueText(_ due: String, in language: Language) -> String {
        due.isEmpty
            ? language.pick(zh: "到期日待下一年放假安排公布后确定", en: "due date follows with the next year's calendar")
            : language.pick(zh: "到期 \(due)", en: "due \(due)")
    }

    /// What happened to a case, as a clerk would say it.
    func told(names: [String: String], in language: Language) -> String {
        func name(_ id: String) -> String { names[id] ?? id }
        switch self {
        case .caseAccepted(let event):
            return event.told(in: language)
        case .caseHandedOver(let event):
            return language.pick(
                zh: "\(name(event.fromPersonID)) 移交给 \(name(event.toPersonID))",
                en: "handed over by \(name(event.fromPersonID)) to \(name(event.toPersonID))")
        case .casePaused(let event):
            let cause = HallRules.PauseCause(event.cause)
            return language.pick(zh: "暂停计时：\(cause?.zh ?? "")", en: "clock stopped: \(cause?.en ?? "")")
        case .caseResumed(let event):
            let due = Self.dueText(event.promisedDue, in: language)
            return language.pick(zh: "恢复计时，\(due)", en: "clock goes on, \(due)")
        case .caseFinished(let event):
            let result = Case.Result(event.result, reason: "-")
            return language.pick(
                zh: "办结：\(result?.zh ?? "")" + (event.late ? "（超期）" : ""),
                en: "finished: \(result?.en ?? "")" + (event.late ? " (late)" : ""))
        case .caseAnnulled: return language.pick(zh: "作废（误录）", en: "annulled, entered by mistake")
        case .caseNearDue(let event):
            return language.pick(zh: "临近到期（\(event.dueOn)）", en: "near due (\(event.dueOn))")
        case .caseLapsed(let event):
            let clock = CaseClock(named: event.clock)
            return language.pick(zh: "超过\(clock?.zh ?? "")", en: "past the \(clock?.en ?? "")")
        case .applicantRevealed: return language.pick(zh: "查看申请人证件号码", en: "the applicant's numbers were read in full")
        case .queryCodeGuessed: return language.pick(zh: "查询码输错", en: "a wrong query code was given")
        case .deadlineMoved(let event):
            let (old, new) = (Self.dueText(event.oldDue, in: language), Self.dueText(event.newDue, in: language))
            return language.pick(zh: "放假安排变动：原\(old)，现\(new)", en: "the calendar changed: was \(old), now \(new)")
        case .entriesRedacted: return language.pick(zh: "个人信息已删除", en: "personal details were erased")
        case .caseLimitExtended(let event): return event.told(in: language)
        case .caseReviewed(let event): return event.told(in: language)
        case .caseApproved(let event): return event.told(by: name(event.principalID), in: language)
        case .caseStepRecorded(let event): return event.told(in: language)
        case .caseSentUp(let event): return language.pick(zh: "报送\(event.authority)", en: "sent up to \(event.authority)")
        case .caseCameBack(let event): return language.pick(zh: "\(event.authority)退回", en: "came back from \(event.authority)")
        case .authorityContacted(let event):
            return language.pick(zh: "联系\(event.authority)", en: "contact with \(event.authority)")
        case .caseDelivered(let event): return event.told(in: language)
        case .deliveryNearDue(let event): return event.told(in: language)
        case .applicantVisited: return language.pick(zh: "申请人来访", en: "the applicant came")
        case .caseLinked(let event):
            return language.pick(
                zh: "平台编号 \(event.externalNumber)", en: "its number on the provincial platform: \(event.externalNumber)")
        case .applicationFiled(let event): return event.told(in: language)
        case .materialsChecked(let event): return event.told(in: language)
        case .noticeGiven(let event): return event.told(in: language)
        case .applicationSupplemented(let event): return event.told(in: language)
        case .applicationTurnedDown: return language.pick(zh: "不予受理", en: "not accepted")
        case .applicationWithdrawn: return language.pick(zh: "申请人撤回", en: "taken back by the applicant")
        case .materialsHandedIn(let event): return event.told(in: language)
        case .materialsOverdue(let event): return event.told(in: language)
        case .acceptanceHeld(let event): return event.told(in: language)
        case .breachProposed(let event):
            let person = name(event.personID)
            return language.pick(
                zh: "\(person) 疑似违反 \(event.clause)，待说明（\(event.number)）",
                en: "\(person) seems to have broken \(event.clause) (\(event.number))")
        case .paperIssued(let event):
            let kind = HallRules.PaperKind(event.kind)
            return language.pick(zh: "出具\(kind?.zh ?? "") \(event.number)", en: "issued: \(kind?.en ?? "") \(event.number)")
        case .bookOpened, .callRefused, .callFailed, .clockAdvanced, .clockSuspected, .clockConfirmed, .backupMade,
            .badgeIssued, .pinChosen, .pinReset, .pinFailed, .badgeLost, .badgeSessionOpened, .badgeSessionClosed,
            .roleGranted, .roleRevoked, .loginMapped, .loginUnmapped, .terminalPut, .serviceAccountPut, .unitPut, .staffPut,
            .staffDeparted, .windowPut, .postPut, .postRetired, .settingPut, .listsImported, .calendarYearLoaded, .itemPut,
            .itemRetired, .signedIn, .signedOut, .backEntryMade, .backEntryConfirmed, .backEntryRejected, .casesImported,
            .enquiryOpened, .enquiryEscalated, .enquirySettled, .enquiryHandedOver, .enquiryLapsed, .breachRecorded,
            .breachExplained, .breachDecided, .schedulePut, .scheduleRemoved, .openingPut, .openingRemoved, .dutyAdded,
            .dutyEnded, .steppedAway, .wentOut, .awayEnded, .outingOverdue, .visitorsLeft, .coverChanged, .rosterAdded,
            .rosterEnded, .handoverGiven, .handoverAnswered, .handoverGivenBack, .handoverClosed, .sessionUnaccounted,
            .sessionCleared, .absenceExplained, .absenceDecided, .correctionAsked, .correctionDecided, .sheetEntered,
            .sheetDecided, .sheetSealed, .sheetCorrectionAsked, .sheetCorrectionDecided, .leaveAsked, .leaveDecided,
            .leaveDecisionConfirmed, .leaveConsented, .substituteNamed, .leaveWithdrawn, .leaveReturned,
            .leaveReturnConfirmed, .leavePaperHandedIn, .leaveKindPut, .workedSincePut, .studyGroupPut, .studyPlanned,
            .studyCancelled, .studyAskedOff, .studyAskOffDecided, .studyRecorded, .essayHandedIn, .notesChecked,
            .delegationGiven, .delegationRevoked, .authorisationPut, .authorisationRemoved, .windowEnded, .postPastLastDay:
            return ""
        }
    }
}
