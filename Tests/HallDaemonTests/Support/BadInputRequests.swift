import Foundation
import HallProto

@testable import HallDaemon

extension BadInputHall {
    /// One valid request of every method, in an order in which all of them go through. Every message field in them is filled, so
    /// that what lies inside is tried as well.
    var requests: [BadInputRequest] {
        reading + directory + calendar + papers + afterAcceptance + applications + handovers + caseWork + enquiries + badges
            + access + backEntries + breaches + schedules + whereabouts + cover + absences + sheets + leaves + studies
            + delegations + authorisations + keeping
    }

    private var reading: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let filter = JournalFilter(
            methods: ["hall.v1.Cases/Accept"], subject: "case/2026-000001", personID: "S01", clause: "TL-2")
        let day = DirectoryHall.today
        let hash = [UInt8](repeating: 1, count: 32)
        return [
            BadInputRequest("hall.v1.Admin/Status", as: clerk, AdminStatusRequest()),
            BadInputRequest("hall.v1.Admin/Metrics", as: 0, MetricsRequest()),
            BadInputRequest("hall.v1.Attendance/ListMarks", as: clerk, ListMarksRequest(from: day, to: day, personID: "S01")),
            BadInputRequest("hall.v1.Calendar/ListYears", as: clerk, ListYearsRequest()),
            BadInputRequest("hall.v1.Calendar/ListDays", as: clerk, ListDaysRequest(year: 2026)),
            BadInputRequest("hall.v1.Items/Get", as: clerk, GetItemRequest(code: "N1")),
            BadInputRequest(
                "hall.v1.Items/List", as: clerk, ListItemsRequest(postID: "P1", pageSize: 2, pageToken: "A", text: "救助")),
            BadInputRequest("hall.v1.Items/GetGuide", as: clerk, GetGuideRequest(code: "N1")),
            BadInputRequest("hall.v1.Journal/Head", as: clerk, JournalHeadRequest()),
            BadInputRequest("hall.v1.Journal/Read", as: clerk, ReadJournalRequest(fromSeq: 1, pageSize: 5, filter: filter)),
            BadInputRequest("hall.v1.Journal/Verify", as: clerk, VerifyJournalRequest(knownSeq: 1, knownHash: hash)),
            BadInputRequest(
                "hall.v1.Journal/Watch", as: clerk,
                WatchJournalRequest(filter: JournalFilter(methods: ["hall.v1.Cases"]))),
            BadInputRequest("hall.v1.Identity/WhoAmI", as: clerk, WhoAmIRequest()),
            BadInputRequest("hall.v1.Identity/ListBadgeSessions", as: CasesHall.director, ListBadgeSessionsRequest()),
            BadInputRequest("hall.v1.Identity/ListLogins", as: 0, ListLoginsRequest()),
            BadInputRequest("hall.v1.Identity/ListTerminals", as: 0, ListTerminalsRequest()),
            BadInputRequest("hall.v1.Identity/ListServiceAccounts", as: 0, ListServiceAccountsRequest()),
            BadInputRequest("hall.v1.Identity/ListRoles", as: clerk, ListRolesRequest(personID: "S03")),
            BadInputRequest("hall.v1.Directory/ListUnits", as: clerk, ListUnitsRequest()),
            BadInputRequest("hall.v1.Directory/GetStaff", as: clerk, GetStaffRequest(id: "S01")),
            BadInputRequest("hall.v1.Directory/ListStaff", as: clerk, ListStaffRequest(unitID: "U1", pageSize: 3)),
            BadInputRequest("hall.v1.Directory/ListWindows", as: clerk, ListWindowsRequest(withEnded: true)),
            BadInputRequest("hall.v1.Directory/ListPosts", as: clerk, ListPostsRequest(windowID: "W1", personID: "S01")),
            BadInputRequest("hall.v1.Directory/ListSettings", as: clerk, ListSettingsRequest()),
            BadInputRequest("hall.v1.Directory/Export", as: CasesHall.director, ExportRequest(kind: .units)),
        ]
    }

    private var directory: [BadInputRequest] {
        let director = CasesHall.director
        let staff = StaffInfo(
            id: "S09", name: "孙九", unitID: "U1", position: "科员", rank: 5, category: .contract, qualifiedPostIDs: ["P1"])
        let post = PostInfo(
            id: "P9", name: "社保岗", windowID: "W2", unitID: "U1", aPersonID: "S04", bPersonIDs: ["S06"], lastDay: "2026-12-31")
        let units = ListFile(kind: .units, content: Array("id,name\nU8,林业站\n".utf8))
        return [
            BadInputRequest(
                "hall.v1.Directory/PutUnit", as: director,
                PutUnitRequest(unit: UnitInfo(id: "U9", name: "司法所", address: "一楼", phone: "0571-1"))),
            BadInputRequest("hall.v1.Directory/PutStaff", as: director, PutStaffRequest(staff: staff)),
            BadInputRequest(
                "hall.v1.Directory/PutWindow", as: director, PutWindowRequest(window: WindowInfo(id: "W9", name: "9号窗口"))),
            BadInputRequest("hall.v1.Directory/PutPost", as: director, PutPostRequest(post: post)),
            BadInputRequest(
                "hall.v1.Directory/MovePosts", as: director,
                MovePostsRequest(
                    fromWindowID: "W2", toWindowID: "W8", toWindowName: "8号窗口", postIDs: ["P9"], preview: true)),
            BadInputRequest(
                "hall.v1.Directory/RetirePost", as: director, RetirePostRequest(id: "P9", expectedVersion: 1)),
            BadInputRequest(
                "hall.v1.Directory/PutSetting", as: director, PutSettingRequest(key: "near_due_days", value: "2")),
            BadInputRequest("hall.v1.Directory/Import", as: director, ImportRequest(files: [units])),
            BadInputRequest(
                "hall.v1.Directory/DepartStaff", as: director,
                DepartStaffRequest(
                    id: "S09", departedOn: DirectoryHall.today, reason: "调回原单位", toPersonID: "S02", preview: true)),
        ]
    }

    private var calendar: [BadInputRequest] {
        let year = CalendarYearInfo(year: 2031, source: "国办发明电〔2030〕1号", issuedOn: "2030-11-04")
        let days = ["2031-01-01", "2031-05-01", "2031-10-01"].map {
            CalendarDay(date: $0, kind: .holiday, name: "节日")
        }
        let pause = PauseSpan(from: "2026-03-03", to: "2026-03-04", cause: "hearing")
        return [
            BadInputRequest("hall.v1.Calendar/LoadYear", as: CasesHall.director, LoadYearRequest(year: year, days: days)),
            BadInputRequest(
                "hall.v1.Calendar/Explain", as: CasesHall.clerk,
                ExplainRequest(acceptedOn: "2026-03-02", workingDays: 5, pauses: [pause])),
        ]
    }

    private var caseWork: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let applicant = Applicant(
            kind: .person, name: "赵一", document: .passport, identityNumber: "E12345678", phone: "13812345678")
        let item = ItemInfo(
            code: "X1", name: "临时救助", unitID: "U1", postID: "P1", kind: .promised, promisedDays: 5, statutoryDays: 10,
            pauseCauses: [.supplement],
            materials: [MaterialInfo(name: "申请表", need: .required, originals: 1, note: "本人签名", form: "申请表")], basis: "办法",
            ending: .service, otherPostIDs: ["P2"], conditions: "本镇户籍", procedure: "受理\n审核", fee: "10元",
            publicity: .open, nextWindowID: "W2", leaderApproves: true)
        let accept = AcceptRequest(
            itemCode: "N1", applicant: applicant, channel: .window, queueTicket: "A001", externalNumber: "ZJ-9", note: "受理",
            postID: "P1")
        let number = "2026-000001"
        return [
            BadInputRequest("hall.v1.Items/Put", as: CasesHall.director, PutItemRequest(item: item)),
            BadInputRequest("hall.v1.Items/Retire", as: 0, RetireItemRequest(code: "X1", expectedVersion: 1)),
            BadInputRequest("hall.v1.Cases/Accept", as: clerk, accept),
            BadInputRequest("hall.v1.Cases/Get", as: clerk, GetCaseRequest(number: number)),
            BadInputRequest("hall.v1.Cases/Status", as: clerk, CaseStatusRequest(number: number, queryCode: queryCode)),
            BadInputRequest("hall.v1.Cases/List", as: clerk, ListCasesRequest(windowID: "W1", dueStates: [.onTime, .paused])),
            BadInputRequest("hall.v1.Cases/SearchByApplicant", as: clerk, SearchByApplicantRequest(name: "赵一")),
            BadInputRequest("hall.v1.Cases/History", as: clerk, CaseHistoryRequest(number: number)),
            BadInputRequest("hall.v1.Cases/ExplainDeadline", as: clerk, ExplainDeadlineRequest(number: number)),
            BadInputRequest("hall.v1.Cases/Reveal", as: clerk, RevealRequest(number: number, reason: "核对证件")),
            BadInputRequest(
                "hall.v1.Cases/Pause", as: clerk,
                PauseRequest(
                    number: number, cause: .supplement, notice: "告知书1号", expectedVersion: 1, expected: "五日", basis: "办法")),
            BadInputRequest(
                "hall.v1.Cases/Resume", as: clerk,
                ResumeRequest(number: "2026-000002", expectedVersion: 2, note: "材料已补", resumedOn: DirectoryHall.today)),
            BadInputRequest(
                "hall.v1.Cases/HandOver", as: clerk,
                HandOverRequest(number: "2026-000003", toPersonID: "S02", expectedVersion: 1, note: "换班", toPostID: "P1")),
            BadInputRequest(
                "hall.v1.Cases/Finish", as: clerk,
                FinishRequest(
                    number: "2026-000004", result: .completed, expectedVersion: 1, note: "已办", sealNumber: "用印1", basis: "办法",
                    collection: "窗口领取", handedOut: ["低保证"])),
            BadInputRequest(
                "hall.v1.Cases/Annul", as: clerk, AnnulRequest(number: "2026-000005", reason: "误录", expectedVersion: 1)),
            BadInputRequest(
                "hall.v1.Cases/ReassignAll", as: CasesHall.registrar,
                ReassignAllRequest(fromPersonID: "S01", toPersonID: "S02", reason: "请假", postID: "P1", preview: true)),
        ]
    }

    private var applications: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let applicant = Applicant(
            kind: .person, name: "赵一", document: .passport, identityNumber: "E12345678", phone: "13812345678")
        let finding = MaterialFinding(
            material: "申请表", standing: .defective, defect: "未签名", followsBy: DirectoryHall.today, broughtNow: true)
        let file = FileRequest(
            itemCode: "N1", applicant: applicant, channel: .window, queueTicket: "A002", externalNumber: "ZJ-8", note: "收件",
            postID: "P1",
            bearer: Bearer(kind: .villageAgent, name: "周八", letter: "便民委1号", relation: "母亲", personID: "S02"),
            formFilledByStaff: true, witness: "周九", findings: [finding])
        let line = NoticeLine(subject: "户口簿", demand: "请补交", change: .expired, changed: "旧的过期")
        return [
            BadInputRequest("hall.v1.Applications/File", as: clerk, file),
            BadInputRequest("hall.v1.Applications/Get", as: clerk, GetApplicationRequest(number: "2026-000009")),
            BadInputRequest(
                "hall.v1.Applications/Check", as: clerk,
                CheckRequest(number: "2026-000009", expectedVersion: 1, findings: [finding])),
            BadInputRequest(
                "hall.v1.Applications/GiveNotice", as: clerk,
                GiveNoticeRequest(
                    number: "2026-000009", expectedVersion: 2, lines: [line], whyNotYet: "材料不齐", sealNumber: "用印1")),
            BadInputRequest(
                "hall.v1.Applications/TurnDown", as: clerk,
                TurnDownRequest(
                    number: "2026-000010", expectedVersion: 1, ground: .notNeeded, reason: "不需要办理", basis: "行政许可法",
                    instead: "无须办理", sealNumber: "用印2")),
            BadInputRequest(
                "hall.v1.Applications/Supplement", as: clerk,
                SupplementRequest(number: "2026-000011", expectedVersion: 2, findings: [finding])),
            BadInputRequest(
                "hall.v1.Applications/Withdraw", as: clerk,
                WithdrawRequest(number: "2026-000011", expectedVersion: 3, note: "不办了")),
            BadInputRequest(
                "hall.v1.Applications/HandIn", as: clerk,
                HandInRequest(number: "2026-000013", expectedVersion: 2, materials: ["照片"])),
            BadInputRequest(
                "hall.v1.Applications/Accept", as: clerk,
                AcceptApplicationRequest(number: "2026-000012", expectedVersion: 1, delivery: "邮寄")),
        ]
    }

    private var papers: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let letter = "authorisation-2026-000001"
        return [
            BadInputRequest("hall.v1.Papers/Get", as: clerk, GetPaperRequest(id: letter, copy: .file)),
            BadInputRequest(
                "hall.v1.Papers/List", as: clerk,
                ListPapersRequest(
                    caseNumber: "2026-000001", kind: .authorisation, year: 2026, personID: "S01", pageSize: 2, pageToken: "0")),
            BadInputRequest("hall.v1.Papers/CaseFile", as: clerk, CaseFileRequest(caseNumber: "2026-000001")),
            BadInputRequest(
                "hall.v1.Papers/Authorise", as: clerk, AuthoriseRequest(caseNumber: "2026-000003", agentName: "赵小二")),
            BadInputRequest("hall.v1.Papers/Reissue", as: clerk, ReissuePaperRequest(id: letter, reason: "遗失")),
            BadInputRequest(
                "hall.v1.Papers/Supplement", as: clerk,
                SupplementPaperRequest(id: "promise-2026-000001", reason: "放假安排有变", basis: "更正通知")),
        ]
    }

    private var enquiries: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let second = CasesHall.second
        let number = "E2026-000001"
        let open = OpenEnquiryRequest(
            channel: .phone, askedPersonIDs: ["S01", "S02"], itemCode: "N1", about: "低保怎么办", visitorName: "赵一",
            visitorPhone: "13812345678", queueTicket: "A001")
        return [
            BadInputRequest("hall.v1.Enquiries/Open", as: clerk, open),
            BadInputRequest("hall.v1.Enquiries/Get", as: clerk, GetEnquiryRequest(number: number)),
            BadInputRequest("hall.v1.Enquiries/List", as: clerk, ListEnquiriesRequest(ownerID: "S01", pageSize: 2)),
            BadInputRequest(
                "hall.v1.Enquiries/HandOver", as: CasesHall.registrar,
                HandOverEnquiryRequest(number: number, expectedVersion: 1, toPersonID: "S02", reason: "请假")),
            BadInputRequest(
                "hall.v1.Enquiries/Escalate", as: second,
                EscalateEnquiryRequest(
                    number: number, expectedVersion: 2, leaderID: "S03",
                    promisedUntil: Timestamp(seconds: 4_102_444_800), note: "须镇里研究")),
            BadInputRequest(
                "hall.v1.Enquiries/Settle", as: second,
                SettleEnquiryRequest(
                    number: number, expectedVersion: 3, outcome: .referred, postID: "P1", unitID: "U1", unitName: "县公安局",
                    unitAddress: "城关大道1号", reason: "不在大厅", rule: "办法", note: "已告知")),
        ]
    }

    private var badges: [BadInputRequest] {
        let clerk = CasesHall.clerk
        let director = CasesHall.director
        return [
            BadInputRequest("hall.v1.Attendance/SignIn", as: clerk, SignInRequest()),
            BadInputRequest("hall.v1.Attendance/SignOut", as: clerk, SignOutRequest(visitorReason: "群众明天再来")),
            BadInputRequest(
                "hall.v1.Identity/OpenBadgeSession", as: Self.second, OpenBadgeSessionRequest(badgeNumber: "B4", pin: Self.pin)),
            BadInputRequest(
                "hall.v1.Identity/SetFirstPin", as: Self.second,
                SetFirstPinRequest(badgeNumber: "B2", activationCode: activationCode, newPin: "918273")),
            BadInputRequest(
                "hall.v1.Identity/CloseBadgeSession", as: Self.terminal, badge: token, CloseBadgeSessionRequest()),
            BadInputRequest("hall.v1.Identity/EndBadgeSession", as: director, EndBadgeSessionRequest(sessionID: sessionID)),
            BadInputRequest(
                "hall.v1.Identity/ChangePin", as: clerk, ChangePinRequest(oldPin: Self.pin, newPin: "918273")),
            BadInputRequest("hall.v1.Identity/ResetPin", as: director, ResetPinRequest(personID: "S04")),
            BadInputRequest(
                "hall.v1.Identity/IssueBadge", as: director, IssueBadgeRequest(personID: "S03", badgeNumber: "B3")),
            BadInputRequest("hall.v1.Identity/ReportBadgeLost", as: clerk, ReportBadgeLostRequest(badgeNumber: "B1")),
        ]
    }

    private var access: [BadInputRequest] {
        let terminal = TerminalInfo(id: "T9", name: "自助终端", windowID: "W1")
        let account = ServiceAccountInfo(id: "KIOSK", name: "查询机", role: .public)
        return [
            BadInputRequest("hall.v1.Identity/PutTerminal", as: 0, PutTerminalRequest(terminal: terminal)),
            BadInputRequest(
                "hall.v1.Identity/PutServiceAccount", as: 0, PutServiceAccountRequest(serviceAccount: account)),
            BadInputRequest(
                "hall.v1.Identity/MapLogin", as: 0,
                MapLoginRequest(login: LoginInfo(uid: 3_001, serviceAccountID: "KIOSK"))),
            BadInputRequest("hall.v1.Identity/UnmapLogin", as: 0, UnmapLoginRequest(uid: 3_000)),
            BadInputRequest("hall.v1.Identity/GrantRole", as: 0, GrantRoleRequest(personID: "S02", role: .inspector)),
            BadInputRequest("hall.v1.Identity/RevokeRole", as: 0, RevokeRoleRequest(personID: "S02", role: .inspector)),
        ]
    }

    private var keeping: [BadInputRequest] {
        let later = Timestamp(seconds: (try? CasesHall.instant("2026-03-02 10:00").timestamp.seconds) ?? 0, nanos: 1)
        return [
            BadInputRequest(
                "hall.v1.Journal/Redact", as: CasesHall.director,
                RedactJournalRequest(subject: "case/2026-000001", reason: "本人要求")),
            BadInputRequest(
                "hall.v1.Admin/Backup", as: 0, BackupRequest(folder: "\(cases.folder.path)/copies", keep: 1)),
            BadInputRequest("hall.v1.Admin/AdvanceClock", as: 0, AdvanceClockRequest(to: later)),
            BadInputRequest("hall.v1.Admin/ConfirmClock", as: 0, ConfirmClockRequest()),
        ]
    }
}
