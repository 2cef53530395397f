import HallProto

/// What happened to a case after its acceptance, a line each.
func caseworkLines(of found: CaseInfo, _ look: Look) -> [String] {
    let added = found.limitExtension.map { look(.limitExtended($0.workingDays, by: $0.approvedBy, on: $0.enteredOn)) }
    return [added].compactMap { $0 }.map { "  \(oneLine($0))" }
}
