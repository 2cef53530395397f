// Generated from Protos/hall/v1/options.proto by HallProtoGen; do not edit.

import CHallProto

/// How the daemon runs a call.
public enum Access: ProtoEnum {
    case unspecified
    /// Answered at once from one snapshot.
    case read
    /// Answered only after the journal durably holds that it was read.
    case readJournalled
    /// May take long; runs on a reader thread.
    case longRead
    /// Changes the book; runs on the writer.
    case write
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [Access] = [
        .unspecified,
        .read,
        .readJournalled,
        .longRead,
        .write,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .read
        case 2: self = .readJournalled
        case 3: self = .longRead
        case 4: self = .write
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .read: 1
        case .readJournalled: 2
        case .longRead: 3
        case .write: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ACCESS_UNSPECIFIED"
        case .read: "ACCESS_READ"
        case .readJournalled: "ACCESS_READ_JOURNALLED"
        case .longRead: "ACCESS_LONG_READ"
        case .write: "ACCESS_WRITE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension Access: JSONRepresentable {}

/// Who somebody is in the hall. A person may hold several roles; a terminal and a service account hold theirs alone.
public enum Role: ProtoEnum {
    case unspecified
    /// Every member of the staff in service, whatever other role they hold.
    case clerk
    case registrar
    case director
    case principal
    case leader
    case unitHead
    case inspector
    case disciplineBody
    case complaintDesk
    case petitionReceiver
    case partyBranch
    case groupLeader
    case groupRecorder
    case villageAgent
    /// Kiosks and scripts: status by case number and query code, the board.
    case `public`
    /// Carries the journal to the county.
    case shipper
    /// Loads data and keeps the daemon; signs for nobody, approves nothing.
    case administrator
    /// A shared window machine, before anyone has put their badge on it.
    case terminal
    /// Whoever the kernel can name, mapped or not.
    case anyone
    /// The daemon's own uid, as which the hall server's timers run. It is given to nobody and stands in no list.
    case daemon
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [Role] = [
        .unspecified,
        .clerk,
        .registrar,
        .director,
        .principal,
        .leader,
        .unitHead,
        .inspector,
        .disciplineBody,
        .complaintDesk,
        .petitionReceiver,
        .partyBranch,
        .groupLeader,
        .groupRecorder,
        .villageAgent,
        .public,
        .shipper,
        .administrator,
        .terminal,
        .anyone,
        .daemon,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .clerk
        case 2: self = .registrar
        case 3: self = .director
        case 4: self = .principal
        case 5: self = .leader
        case 6: self = .unitHead
        case 7: self = .inspector
        case 8: self = .disciplineBody
        case 9: self = .complaintDesk
        case 10: self = .petitionReceiver
        case 11: self = .partyBranch
        case 12: self = .groupLeader
        case 13: self = .groupRecorder
        case 14: self = .villageAgent
        case 15: self = .public
        case 16: self = .shipper
        case 17: self = .administrator
        case 18: self = .terminal
        case 19: self = .anyone
        case 20: self = .daemon
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .clerk: 1
        case .registrar: 2
        case .director: 3
        case .principal: 4
        case .leader: 5
        case .unitHead: 6
        case .inspector: 7
        case .disciplineBody: 8
        case .complaintDesk: 9
        case .petitionReceiver: 10
        case .partyBranch: 11
        case .groupLeader: 12
        case .groupRecorder: 13
        case .villageAgent: 14
        case .public: 15
        case .shipper: 16
        case .administrator: 17
        case .terminal: 18
        case .anyone: 19
        case .daemon: 20
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ROLE_UNSPECIFIED"
        case .clerk: "ROLE_CLERK"
        case .registrar: "ROLE_REGISTRAR"
        case .director: "ROLE_DIRECTOR"
        case .principal: "ROLE_PRINCIPAL"
        case .leader: "ROLE_LEADER"
        case .unitHead: "ROLE_UNIT_HEAD"
        case .inspector: "ROLE_INSPECTOR"
        case .disciplineBody: "ROLE_DISCIPLINE_BODY"
        case .complaintDesk: "ROLE_COMPLAINT_DESK"
        case .petitionReceiver: "ROLE_PETITION_RECEIVER"
        case .partyBranch: "ROLE_PARTY_BRANCH"
        case .groupLeader: "ROLE_GROUP_LEADER"
        case .groupRecorder: "ROLE_GROUP_RECORDER"
        case .villageAgent: "ROLE_VILLAGE_AGENT"
        case .public: "ROLE_PUBLIC"
        case .shipper: "ROLE_SHIPPER"
        case .administrator: "ROLE_ADMINISTRATOR"
        case .terminal: "ROLE_TERMINAL"
        case .anyone: "ROLE_ANYONE"
        case .daemon: "ROLE_DAEMON"
        case .unrecognized(let value): String(value)
        }
    }
}

extension Role: JSONRepresentable {}

/// A power of approval as far as it may be handed on in writing (AB-5). Denunciations are opened under none of them.
public enum ApprovalPower: ProtoEnum {
    case unspecified
    /// 请假审批: leave.
    case leave
    /// 办件审批: the leader's word on a case.
    case cases
    /// 考勤审批: absences, corrections of marks and of month sheets.
    case attendance
    /// 违规认定: breaches.
    case conduct
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ApprovalPower] = [
        .unspecified,
        .leave,
        .cases,
        .attendance,
        .conduct,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .leave
        case 2: self = .cases
        case 3: self = .attendance
        case 4: self = .conduct
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .leave: 1
        case .cases: 2
        case .attendance: 3
        case .conduct: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "APPROVAL_POWER_UNSPECIFIED"
        case .leave: "APPROVAL_POWER_LEAVE"
        case .cases: "APPROVAL_POWER_CASES"
        case .attendance: "APPROVAL_POWER_ATTENDANCE"
        case .conduct: "APPROVAL_POWER_CONDUCT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ApprovalPower: JSONRepresentable {}
