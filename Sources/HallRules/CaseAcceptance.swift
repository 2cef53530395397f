extension Case {
    /// TL-1, AB-5. A case accepted: under an item that is still offered, by the A or a B of the post it is accepted at. The one
    /// who accepts it handles it, and was asked first unless an enquiry says who was (FA-1); its clocks start with the day of
    /// acceptance.
    ///
    /// Refused with TL-1 once the item has ended, with AB-5 to whoever does not stand at the post.
    public static func accepted(
        id: ID, item: Item, offered: Item.Offer, firstAsked: Person.ID? = nil, by person: Person.ID, at post: Post,
        now: HallTime
    ) throws(Refusal) -> Case {
        switch offered {
        case .offered: break
        case .ended:
            throw Refusal(
                .tl1, zh: "“\(item.name)”已停止受理，请查事项目录，按现行事项受理。",
                en: "“\(item.name)” is no longer offered; look in the catalogue for the item that took its place.")
        }
        try post.checkHolds(person)
        return Case(id: id, item: item, post: post.id, firstAsked: firstAsked ?? person, handler: person, accepted: now)
    }

    /// AB-5. The case laid on another post, for its handler to go on there. Refused with AB-5 unless the handler stands at it.
    public func placed(at post: Post) throws(Refusal) -> Case {
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
    /// AB-5. Refused with AB-5 unless the person is the A or a B of this post.
    public func checkHolds(_ person: Person.ID) throws(Refusal) {
        guard person != a, !bs.contains(person) else { return }
        throw Refusal(
            .ab5, zh: "只有“\(name)”的A岗、B岗可以在这个岗位办理，请到该岗位办理，或请主任先安排上岗。",
            en: "Only the A and the Bs of “\(name)” work there; go to that post, or have the director place the person on it.")
    }
}
