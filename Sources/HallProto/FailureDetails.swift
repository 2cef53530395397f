extension Failure {
    /// A rule's no. The code is FAILED_PRECONDITION where the state says no and PERMISSION_DENIED where the person may not.
    public static func refused(_ refusal: Refusal, code: StatusCode = .failedPrecondition) -> Failure {
        let sentence = [refusal.zh, refusal.en].filter { !$0.isEmpty }.joined(separator: " / ")
        return Failure(code, "\(refusal.clause): \(sentence)", details: [AnyMessage(packing: refusal)])
    }

    /// A request that can't be taken as it stands (INVALID_ARGUMENT), naming each field.
    public static func badRequest(_ violations: [FieldViolation]) -> Failure {
        let sentence = violations.map { "\($0.field): \($0.reason)" }.joined(separator: "; ")
        return Failure(.invalidArgument, sentence, details: [AnyMessage(packing: BadRequest(violations: violations))])
    }

    /// Somebody else changed it first (ABORTED).
    public static func conflict(_ conflict: VersionConflict) -> Failure {
        let sentence =
            "版本已变更,请重新读取 / changed meanwhile, read it again: expected version \(conflict.expectedVersion), "
            + "current \(conflict.currentVersion)"
        return Failure(.aborted, sentence, details: [AnyMessage(packing: conflict)])
    }

    /// The clause and the sentence, if a rule refused the call.
    public var refusal: Refusal? { detail(Refusal.self) }

    /// The fields that can't be taken as they stand; empty if that was not the matter.
    public var violations: [FieldViolation] { detail(BadRequest.self)?.violations ?? [] }

    /// The versions, if somebody else changed it first.
    public var versionConflict: VersionConflict? { detail(VersionConflict.self) }
}
