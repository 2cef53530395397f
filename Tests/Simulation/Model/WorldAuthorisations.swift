import HallProto

/// CO-3: who may work on an item, where somebody is named for it.
extension World {
    func isAuthorised(_ person: String, for item: String) -> Bool {
        guard let named = authorised[item], !named.isEmpty else { return true }
        return named[person] != nil
    }

    mutating func authorise(_ request: PutAuthorisationRequest, _ caller: Caller) -> Verdict {
        let wanted = request.authorisation ?? AuthorisationInfo()
        guard let item = items[wanted.itemCode], staff[wanted.personID] != nil else { return .refused(["invalidArgument"]) }
        let isTypedIn = item.kind != .reportedUpward || !wanted.account.isEmpty
        guard isServing(wanted.personID), isTypedIn else { return .refused(["CO-3"]) }
        guard authorised[wanted.itemCode]?[wanted.personID] != wanted.account else { return .done() }
        authorised[wanted.itemCode, default: [:]][wanted.personID] = wanted.account
        return .done([Event("authorisationPut", "item/\(wanted.itemCode)", by: caller.person)])
    }

    mutating func forbid(_ request: RemoveAuthorisationRequest, _ caller: Caller) -> Verdict {
        guard authorised[request.itemCode]?.removeValue(forKey: request.personID) != nil else { return .refused(["notFound"]) }
        return .done([Event("authorisationRemoved", "item/\(request.itemCode)", by: caller.person)])
    }

    /// "I1 S02 account", in order.
    func authorisations(item: String, person: String) -> [String] {
        authorised.flatMap { code, named in named.map { (code, $0.key, $0.value) } }
            .filter { (item.isEmpty || $0.0 == item) && (person.isEmpty || $0.1 == person) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { "\($0.0) \($0.1) \($0.2)" }
    }

    /// What whoever serves a post may not take in there.
    func uncovered(at post: String, by person: String) -> [String] {
        guard !person.isEmpty else { return [] }
        return items.values.filter { item in
            !item.retired && ([item.postID] + item.otherPostIDs).contains(post) && !isAuthorised(person, for: item.code)
        }.map(\.code).sorted()
    }
}
