extension Case {
    /// ON-2. What was to follow after acceptance has come and is in order; what a case accepted by the law lacks comes the same way.
    ///
    /// Refused with ON-2 for what is in order already, TL-2 once the case has ended, AB-5 to whom it is not entrusted.
    public func handedIn(
        _ names: [String], of materials: [CheckedMaterial], by actor: CaseActor, at post: Post
    ) throws(Refusal) -> [CheckedMaterial] {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        var changed = materials
        for place in changed.indices where names.contains(changed[place].material.name) {
            guard changed[place].standing != .good else {
                throw Refusal(
                    .on2, zh: "“\(changed[place].material.name)”已经收齐，不需要再登记。",
                    en: "“\(changed[place].material.name)” is here already; there is nothing to record.")
            }
            changed[place].standing = .good
        }
        return changed
    }
}

extension [CheckedMaterial] {
    /// ON-2. The first day after one by which something has to be here; nil: nothing follows then.
    public func followsNext(after day: Day? = nil) -> Day? {
        compactMap(\.followsBy).filter { by in day.map { by > $0 } ?? true }.min()
    }

    /// What had to be here by a day and is not.
    public func overdue(after day: Day) -> [CheckedMaterial] {
        filter { material in material.followsBy.map { $0 <= day } ?? false }
    }
}

extension CheckedMaterial {
    fileprivate var followsBy: Day? {
        switch standing {
        case .follows(let day): day
        case .unchecked, .good, .missing, .defective, .promised: nil
        }
    }
}
