extension Case {
    /// AB-1, AB-5. The case laid on another post, for its handler to go on there. Refused with AB-1 after the last day of a temporary post,
    /// with AB-5 unless the handler stands at it.
    public func placed(at post: Post, on day: Day) throws(Refusal) -> Case {
        try post.checkTakesIn(on: day, elsewhere: [])
        try post.checkHolds(handler)
        var changed = self
        changed.post = post.id
        return changed
    }
}

extension Item {
    /// Whether new cases are accepted under it.
    public enum Offer: String, Sendable, Hashable, CaseIterable {
        case offered
        case ended
    }
}

extension Post {
    /// AB-5. Refused with AB-5 unless the person is the A of this post, or a B who may act on it.
    public func checkHolds(_ person: Person.ID) throws(Refusal) {
        guard person != a, !bs.contains(person) else { return }
        guard !waiting.contains(person) else { throw notCovering }
        throw Refusal(
            .ab5, zh: "只有“\(name)”的A岗、B岗可以在这个岗位办理，请到该岗位办理，或请主任先安排上岗。",
            en: "Only the A and the Bs of “\(name)” work there; go to that post, or have the director place the person on it.")
    }
}
