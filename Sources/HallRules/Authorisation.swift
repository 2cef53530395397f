extension Item {
    /// CO-3. Who may work on an item of those who hold its post.
    public enum Workers: Sendable, Hashable {
        case everybody
        /// 事项授权: those alone who are named for it.
        case authorised(Set<Person.ID>)

        /// Nobody named is everybody.
        public init(named: Set<Person.ID>) { self = named.isEmpty ? .everybody : .authorised(named) }

        public func include(_ person: Person.ID) -> Bool {
            switch self {
            case .everybody: true
            case .authorised(let people): people.contains(person)
            }
        }
    }

    /// CO-3. Refused with CO-3 to whoever is not authorised for the item, whoever they stand in for.
    public func checkAuthorised(_ person: Person.ID) throws(Refusal) {
        guard workers.include(person) else {
            throw Refusal(
                .co3, zh: "您没有“\(name)”的办理授权，请移交给有授权的人，或请主任先登记授权。",
                en:
                    "You are not authorised for “\(name)”: hand it to somebody who is, or have the director authorise you first."
            )
        }
    }

    /// CO-3. Somebody authorised for the item, with their account in the upper system. Refused with CO-3 to whoever has left, and without an
    /// account where the item is reported upward: it can't be typed in there.
    public func checkAuthorising(_ person: Person, account: String, on day: Day) throws(Refusal) {
        guard person.isServing(on: day) else {
            throw Refusal(
                .co3, zh: "\(person.name)已经离岗，不能授权，请另选一人。",
                en: "\(person.name) has left and can't be authorised; choose someone else.")
        }
        guard kind != .reportedUpward || !account.isBlank else {
            throw Refusal(
                .co3, zh: "“\(name)”要在上级系统办理，请填写\(person.name)在上级系统的账号；没有账号的请先申请。",
                en: "“\(name)” is typed into the upper system: give \(person.name)'s account there, or apply for one first.")
        }
    }
}
