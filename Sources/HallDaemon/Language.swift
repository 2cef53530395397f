import HallProto
import HallRules

/// The two languages the hall speaks.
enum Language: Sendable {
    case zh
    case en

    /// English where the caller prefers it to Chinese; Chinese otherwise.
    init(acceptLanguage: String?) {
        self = acceptLanguage?.lowercased().hasPrefix("en") == true ? .en : .zh
    }

    func pick(zh: String, en: String) -> String {
        switch self {
        case .zh: zh
        case .en: en
        }
    }
}

extension Failure {
    /// A field of the request that can't be taken as it stands.
    static func malformed(_ field: String, zh: String, en: String) -> Failure {
        .badRequest([FieldViolation(field: field, reason: "\(zh) / \(en)")])
    }

    static func missing(_ what: String, zh: String, en: String) -> Failure {
        Failure(.notFound, "\(zh)：\(what) / \(en): \(what)")
    }

    static func saying(_ code: StatusCode, zh: String, en: String) -> Failure {
        Failure(code, "\(zh) / \(en)")
    }

    /// Somebody changed it first.
    static func conflict(expected: Int64, current: Int64) -> Failure {
        Failure(
            .aborted,
            "这条记录已被别人改过（现为第 \(current) 版），请重新查看后再改 / somebody else changed this first (version \(current) now); read it again, then decide",
            details: [
                AnyMessage(packing: VersionConflict(expectedVersion: expected, currentVersion: current))
            ])
    }

    /// A rule's no, as the wire tells it: who may not is denied, what can't be yet fails its precondition.
    init(_ refusal: HallRules.Refusal) {
        let code: StatusCode =
            switch refusal.clause {
            case .ab5, .att2, .di1: .permissionDenied
            case _: .failedPrecondition
            }
        self = .refused(
            HallProto.Refusal(clause: refusal.clause.rawValue, zh: refusal.zh, en: refusal.en), code: code)
    }
}
