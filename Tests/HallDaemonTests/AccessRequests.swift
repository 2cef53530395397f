import HallProto

@testable import HallDaemon

/// A valid request of every method, made so that only who calls decides what becomes of it.
struct AccessRequests {
    /// Which of its subjects a method is tried on.
    enum Subject: Sendable {
        /// The hall, or whoever calls.
        case none
        /// The case of the caller's role, to which the caller stands in each relation.
        case theCase
        /// The caller or somebody else.
        case person
    }

    struct Entry: Sendable {
        let subject: Subject
        /// `place`: whose role's post and case. `caller`: for a case, who calls; for a person, who calls if they ask about
        /// themselves, else nobody.
        let request: @Sendable (_ hall: AccessHall, _ place: Int, _ caller: String) -> any Message

        init(_ subject: Subject = .none, _ request: @escaping @Sendable (AccessHall, Int, String) -> any Message) {
            self.subject = subject
            self.request = request
        }
    }

    /// The case of a place; they were accepted in the places' order.
    static func number(_ place: Int) -> String {
        let digits = String(place + 1)
        return "2026-" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Somebody of the same post other than the caller and the case's handler.
    private static func colleague(of caller: String, _ place: Int) -> String {
        let b = AccessHall.person(place, .coveredPost)
        return caller == b ? AccessHall.person(place, .ownPost) : b
    }

    private static let enquiries: [String: Entry] = [
        "hall.v1.Enquiries/Open": Entry { _, _, _ in OpenEnquiryRequest(channel: .window) },
        "hall.v1.Enquiries/Escalate": Entry(.theCase) { hall, place, _ in
            EscalateEnquiryRequest(
                number: "E\(number(place))", expectedVersion: 1, leaderID: "SPARE", promisedUntil: hall.soon)
        },
        "hall.v1.Enquiries/Settle": Entry(.theCase) { _, place, _ in
            SettleEnquiryRequest(number: "E\(number(place))", expectedVersion: 1, outcome: .answered)
        },
        "hall.v1.Enquiries/HandOver": Entry(.theCase) { _, place, _ in
            HandOverEnquiryRequest(number: "E\(number(place))", expectedVersion: 1, toPersonID: "SPARE", reason: "请假")
        },
        "hall.v1.Enquiries/Get": Entry { _, place, _ in GetEnquiryRequest(number: "E\(number(place))") },
        "hall.v1.Enquiries/List": Entry { _, _, _ in ListEnquiriesRequest() },
    ]

    private static func filed(_ place: Int, voucher: String) -> BackEntryAct {
        BackEntryAct(
            day: AccessHall.today, time: "00:00", voucher: voucher,
            act: .file(
                FileRequest(
                    itemCode: "I\(place)", applicant: Applicant(kind: .person, name: "钱二", document: .none), channel: .window)))
    }

    /// What a place's back-entry says; they were entered in the places' order, each by whoever has the case.
    static func backEntry(_ place: Int) -> EnterRequest { EnterRequest(acts: [filed(place, voucher: "凭证\(place)")]) }

    private static let backEntries: [String: Entry] = [
        "hall.v1.BackEntries/Enter": Entry(.theCase) { _, place, _ in EnterRequest(acts: [filed(place, voucher: "新凭证")]) },
        "hall.v1.BackEntries/Confirm": Entry(.theCase) { _, place, _ in
            ConfirmBackEntryRequest(number: "B\(number(place))", expectedVersion: 1)
        },
        "hall.v1.BackEntries/Reject": Entry(.theCase) { _, place, _ in
            RejectBackEntryRequest(number: "B\(number(place))", expectedVersion: 1, reason: "与凭证不符")
        },
        "hall.v1.BackEntries/Get": Entry { _, place, _ in GetBackEntryRequest(number: "B\(number(place))") },
        "hall.v1.BackEntries/List": Entry { _, _, _ in ListBackEntriesRequest() },
    ]

    static let all: [String: Entry] = cases.merging(applications) { $1 }.merging(enquiries) { $1 }.merging(identity) { $1 }
        .merging(directory) { $1 }
        .merging(papers) { $1 }.merging(backEntries) { $1 }.merging(breaches) { $1 }.merging(schedules) { $1 }
        .merging(whereabouts) { $1 }.merging(cover) { $1 }
        .merging(absences) { $1 }.merging(sheets) { $1 }.merging(leaves) { $1 }.merging(studies) { $1 }
        .merging(delegations) { $1 }.merging(authorisations) { $1 }.merging(handovers) { $1 }
        .merging(rest) { $1 }

    private static let applications: [String: Entry] = [
        "hall.v1.Applications/File": Entry(.theCase) { _, place, _ in
            FileRequest(
                itemCode: "I\(place)", applicant: Applicant(kind: .person, name: "钱二", document: .none), channel: .window)
        },
        "hall.v1.Applications/Check": Entry(.theCase) { _, place, _ in
            CheckRequest(
                number: AccessHall.filedNumber(place, .incomplete), expectedVersion: 1,
                findings: [MaterialFinding(material: "申请表", standing: .good)])
        },
        "hall.v1.Applications/GiveNotice": Entry(.theCase) { _, place, _ in
            GiveNoticeRequest(number: AccessHall.filedNumber(place, .incomplete), expectedVersion: 1)
        },
        "hall.v1.Applications/Supplement": Entry(.theCase) { _, place, _ in
            SupplementRequest(
                number: AccessHall.filedNumber(place, .toldWhatIsMissing), expectedVersion: 2,
                findings: [MaterialFinding(material: "申请表", standing: .good)])
        },
        "hall.v1.Applications/Accept": Entry(.theCase) { _, place, _ in
            AcceptApplicationRequest(number: AccessHall.filedNumber(place, .complete), expectedVersion: 1)
        },
        "hall.v1.Applications/HandIn": Entry(.theCase) { _, place, _ in
            HandInRequest(number: AccessHall.filedNumber(place, .following), expectedVersion: 2, materials: ["申请表"])
        },
        "hall.v1.Applications/TurnDown": Entry(.theCase) { _, place, _ in
            TurnDownRequest(
                number: AccessHall.filedNumber(place, .incomplete), expectedVersion: 1, ground: .notThisAuthority,
                reason: "不属于本镇", basis: "行政许可法", instead: "县里", sealNumber: "用印1")
        },
        "hall.v1.Applications/Withdraw": Entry(.theCase) { _, place, _ in
            WithdrawRequest(number: AccessHall.filedNumber(place, .incomplete), expectedVersion: 1)
        },
        "hall.v1.Applications/Get": Entry(.theCase) { _, place, _ in
            GetApplicationRequest(number: AccessHall.filedNumber(place, .incomplete))
        },
    ]

    private static let cases: [String: Entry] = [
        "hall.v1.Items/Put": Entry { _, _, _ in
            PutItemRequest(
                item: ItemInfo(
                    code: "NEW", name: "新事项", unitID: "U0", postID: "P0", kind: .promised, promisedDays: 3, ending: .service))
        },
        "hall.v1.Items/Get": Entry { _, _, _ in GetItemRequest(code: "I0") },
        "hall.v1.Items/List": Entry { _, _, _ in ListItemsRequest() },
        "hall.v1.Items/GetGuide": Entry { _, _, _ in GetGuideRequest(code: "I0") },
        "hall.v1.Items/Retire": Entry { _, _, _ in RetireItemRequest(code: "I0", expectedVersion: 1) },
        "hall.v1.Cases/Import": Entry { _, _, _ in
            ImportCasesRequest(
                content: Array("external_number,item_code,applicant_name,filed_at\nX1,I0,钱二,2026-03-02 00:00".utf8))
        },
        "hall.v1.Cases/Accept": Entry(.theCase) { _, place, _ in
            AcceptRequest(
                itemCode: "I\(place)", applicant: Applicant(kind: .person, name: "钱二", document: .none, phone: "13812345678"),
                channel: .window)
        },
        "hall.v1.Cases/HandOver": Entry(.theCase) { _, place, caller in
            HandOverRequest(number: number(place), toPersonID: colleague(of: caller, place), expectedVersion: 1)
        },
        "hall.v1.Cases/ReassignAll": Entry(.theCase) { _, place, caller in
            ReassignAllRequest(
                fromPersonID: AccessHall.person(place, .own), toPersonID: colleague(of: caller, place), reason: "请假")
        },
        "hall.v1.Cases/Pause": Entry(.theCase) { _, place, _ in
            PauseRequest(number: number(place), cause: .supplement, notice: "告知书1号", expectedVersion: 1)
        },
        "hall.v1.Cases/Resume": Entry(.theCase) { _, place, _ in
            ResumeRequest(number: AccessHall.pausedNumber(place), expectedVersion: 2)
        },
        "hall.v1.Cases/Finish": Entry(.theCase) { _, place, _ in
            FinishRequest(number: number(place), result: .completed, expectedVersion: 1)
        },
        "hall.v1.Cases/Annul": Entry(.theCase) { _, place, _ in
            AnnulRequest(number: number(place), reason: "误录", expectedVersion: 1)
        },
        "hall.v1.Cases/Get": Entry(.theCase) { _, place, _ in GetCaseRequest(number: number(place)) },
        "hall.v1.Cases/Status": Entry { hall, place, _ in
            CaseStatusRequest(number: number(place), queryCode: hall.queryCodes[place])
        },
        "hall.v1.Cases/List": Entry { _, _, _ in ListCasesRequest() },
        "hall.v1.Cases/SearchByApplicant": Entry { _, _, _ in SearchByApplicantRequest(name: "赵一") },
        "hall.v1.Cases/History": Entry(.theCase) { _, place, _ in CaseHistoryRequest(number: number(place)) },
        "hall.v1.Cases/ExplainDeadline": Entry(.theCase) { _, place, _ in ExplainDeadlineRequest(number: number(place)) },
        "hall.v1.Cases/Review": Entry(.theCase) { _, place, _ in
            ReviewRequest(number: AccessHall.checkedNumber(place), expectedVersion: 1, word: .agreed, result: .completed)
        },
        "hall.v1.Cases/Approve": Entry(.theCase) { _, place, _ in
            ApproveRequest(number: AccessHall.checkedNumber(place), expectedVersion: 1, word: .sentBack, reason: "再议")
        },
        "hall.v1.Cases/RecordStep": Entry(.theCase) { _, place, _ in
            RecordStepRequest(number: number(place), title: "入户核查")
        },
        "hall.v1.Cases/SendUp": Entry(.theCase) { _, place, _ in
            SendUpRequest(number: AccessHall.checkedNumber(place), expectedVersion: 1, authority: "县民政局")
        },
        "hall.v1.Cases/ComeBack": Entry(.theCase) { _, place, _ in
            ComeBackRequest(number: AccessHall.upstairsNumber(place), expectedVersion: 2)
        },
        "hall.v1.Cases/RecordContact": Entry(.theCase) { _, place, _ in
            RecordContactRequest(number: AccessHall.upstairsNumber(place), way: .phone, said: "催办")
        },
        "hall.v1.Cases/Deliver": Entry(.theCase) { _, place, _ in
            DeliverRequest(number: AccessHall.finishedNumber(place), expectedVersion: 2, way: .atWindow, receiver: "吴六")
        },
        "hall.v1.Cases/RecordVisit": Entry(.theCase) { _, place, _ in
            RecordVisitRequest(number: number(place), reason: "问进度")
        },
        "hall.v1.Cases/ExtendLimit": Entry(.theCase) { _, place, _ in
            ExtendLimitRequest(
                number: number(place), expectedVersion: 1, workingDays: 5, approvedBy: "周镇长", reason: "须现场核查", basis: "办法")
        },
        "hall.v1.Cases/Reveal": Entry(.theCase) { _, place, _ in RevealRequest(number: number(place), reason: "核对证件") },
    ]

    private static let identity: [String: Entry] = [
        "hall.v1.Identity/WhoAmI": Entry { _, _, _ in WhoAmIRequest() },
        "hall.v1.Identity/OpenBadgeSession": Entry { _, _, _ in
            OpenBadgeSessionRequest(badgeNumber: "B1", pin: AccessHall.pin)
        },
        "hall.v1.Identity/CloseBadgeSession": Entry { _, _, _ in CloseBadgeSessionRequest() },
        "hall.v1.Identity/EndBadgeSession": Entry { hall, _, _ in EndBadgeSessionRequest(sessionID: hall.sessionID) },
        "hall.v1.Identity/ListBadgeSessions": Entry { _, _, _ in ListBadgeSessionsRequest() },
        "hall.v1.Identity/SetFirstPin": Entry { hall, _, _ in
            SetFirstPinRequest(badgeNumber: "BN", activationCode: hall.activationCode, newPin: "918273")
        },
        "hall.v1.Identity/ChangePin": Entry { _, _, _ in ChangePinRequest(oldPin: AccessHall.pin, newPin: "918273") },
        "hall.v1.Identity/ResetPin": Entry { _, _, _ in ResetPinRequest(personID: "R1O") },
        "hall.v1.Identity/IssueBadge": Entry { _, _, _ in IssueBadgeRequest(personID: "SPARE", badgeNumber: "BS") },
        "hall.v1.Identity/ReportBadgeLost": Entry(.person) { _, place, caller in
            ReportBadgeLostRequest(badgeNumber: caller.isEmpty ? "BN" : "B\(place)")
        },
        "hall.v1.Identity/MapLogin": Entry { _, _, _ in MapLoginRequest(login: LoginInfo(uid: 9_999, personID: "SPARE")) },
        "hall.v1.Identity/UnmapLogin": Entry { _, _, _ in UnmapLoginRequest(uid: AccessHall.uid(1, .ownUnit)) },
        "hall.v1.Identity/ListLogins": Entry { _, _, _ in ListLoginsRequest() },
        "hall.v1.Identity/PutTerminal": Entry { _, _, _ in
            PutTerminalRequest(terminal: TerminalInfo(id: "T9", name: "新终端", windowID: "W0"))
        },
        "hall.v1.Identity/ListTerminals": Entry { _, _, _ in ListTerminalsRequest() },
        "hall.v1.Identity/PutServiceAccount": Entry { _, _, _ in
            PutServiceAccountRequest(serviceAccount: ServiceAccountInfo(id: "X9", name: "账号", role: .public))
        },
        "hall.v1.Identity/ListServiceAccounts": Entry { _, _, _ in ListServiceAccountsRequest() },
        "hall.v1.Identity/GrantRole": Entry(.person) { _, _, caller in
            GrantRoleRequest(personID: caller.isEmpty ? "SPARE" : caller, role: .inspector)
        },
        "hall.v1.Identity/RevokeRole": Entry(.person) { _, place, caller in
            RevokeRoleRequest(personID: caller.isEmpty ? "R1N" : caller, role: AccessHall.roles[caller.isEmpty ? 1 : place])
        },
        "hall.v1.Identity/ListRoles": Entry { _, _, _ in ListRolesRequest() },
    ]

    private static let directory: [String: Entry] = [
        "hall.v1.Directory/PutUnit": Entry { _, _, _ in PutUnitRequest(unit: UnitInfo(id: "UN", name: "新单位")) },
        "hall.v1.Directory/ListUnits": Entry { _, _, _ in ListUnitsRequest() },
        "hall.v1.Directory/PutStaff": Entry { _, _, _ in
            PutStaffRequest(staff: StaffInfo(id: "S9", name: "孙九", unitID: "UX"))
        },
        "hall.v1.Directory/GetStaff": Entry { _, _, _ in GetStaffRequest(id: "R0H") },
        "hall.v1.Directory/ListStaff": Entry { _, _, _ in ListStaffRequest() },
        "hall.v1.Directory/DepartStaff": Entry { _, _, _ in
            DepartStaffRequest(id: "SPARE", departedOn: AccessHall.today, reason: "调回原单位")
        },
        "hall.v1.Directory/MovePosts": Entry { _, _, _ in
            MovePostsRequest(fromWindowID: "W0", toWindowID: "WN", toWindowName: "新窗口")
        },
        "hall.v1.Directory/PutWindow": Entry { _, _, _ in PutWindowRequest(window: WindowInfo(id: "WN", name: "新窗口")) },
        "hall.v1.Directory/ListWindows": Entry { _, _, _ in ListWindowsRequest() },
        "hall.v1.Directory/PutPost": Entry { _, _, _ in
            PutPostRequest(
                post: PostInfo(id: "PX", name: "空岗", windowID: "W1", unitID: "UX", aPersonID: "R0O", bPersonIDs: ["NEW"]),
                expectedVersion: 1)
        },
        "hall.v1.Directory/ListPosts": Entry { _, _, _ in ListPostsRequest() },
        "hall.v1.Directory/RetirePost": Entry { _, _, _ in RetirePostRequest(id: "PX", expectedVersion: 1) },
        "hall.v1.Directory/ListSettings": Entry { _, _, _ in ListSettingsRequest() },
        "hall.v1.Directory/PutSetting": Entry { _, _, _ in PutSettingRequest(key: "near_due_days", value: "1") },
        "hall.v1.Directory/Import": Entry { _, _, _ in
            ImportRequest(files: [ListFile(kind: .units, content: Array("id,name\nUN,新单位\n".utf8))])
        },
        "hall.v1.Directory/Export": Entry { _, _, _ in ExportRequest(kind: .units) },
    ]

    private static let rest: [String: Entry] = [
        "hall.v1.Admin/Status": Entry { _, _, _ in AdminStatusRequest() },
        "hall.v1.Admin/Backup": Entry { hall, _, _ in BackupRequest(folder: hall.backups, keep: 1) },
        "hall.v1.Admin/AdvanceClock": Entry { hall, _, _ in AdvanceClockRequest(to: hall.soon) },
        "hall.v1.Admin/ConfirmClock": Entry { _, _, _ in ConfirmClockRequest() },
        "hall.v1.Admin/Metrics": Entry { _, _, _ in MetricsRequest() },
        "hall.v1.Attendance/SignIn": Entry { _, _, _ in SignInRequest() },
        "hall.v1.Attendance/SignOut": Entry { _, _, _ in SignOutRequest(visitorReason: "群众明天再来") },
        "hall.v1.Attendance/ListMarks": Entry(.person) { _, _, caller in
            ListMarksRequest(from: AccessHall.today, to: AccessHall.today, personID: caller.isEmpty ? "NEW" : caller)
        },
        "hall.v1.Calendar/LoadYear": Entry { _, _, _ in
            LoadYearRequest(
                year: CalendarYearInfo(year: 2031, source: "国办发明电〔2030〕1号", issuedOn: "2030-11-04"),
                days: ["01-01", "05-01", "10-01"].map { CalendarDay(date: "2031-\($0)", kind: .holiday, name: "节日") })
        },
        "hall.v1.Calendar/ListYears": Entry { _, _, _ in ListYearsRequest() },
        "hall.v1.Calendar/ListDays": Entry { _, _, _ in ListDaysRequest(year: 2026) },
        "hall.v1.Calendar/Explain": Entry { _, _, _ in ExplainRequest(acceptedOn: AccessHall.today, workingDays: 5) },
        "hall.v1.Journal/Read": Entry { _, _, _ in ReadJournalRequest(fromSeq: 1) },
        "hall.v1.Journal/Watch": Entry { _, _, _ in WatchJournalRequest() },
        "hall.v1.Journal/Verify": Entry { _, _, _ in VerifyJournalRequest() },
        "hall.v1.Journal/Head": Entry { _, _, _ in JournalHeadRequest() },
        "hall.v1.Journal/Redact": Entry { _, _, _ in RedactJournalRequest(subject: "case/2026-000001", reason: "本人要求") },
    ]
}
