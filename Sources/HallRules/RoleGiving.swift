/// DI-1. Who gives somebody a role, or takes one: the director, or whoever keeps the daemon.
public struct RoleGiver: Sendable, Hashable {
    /// A role, as far as giving it goes.
    public enum Role: Sendable, Hashable {
        case administrator
        case other
    }

    /// Nil: the daemon's first administrator, who is nobody on the staff.
    public let person: Person.ID?
    public let isAdministrator: Bool

    public init(person: Person.ID?, isAdministrator: Bool) {
        self.person = person
        self.isAdministrator = isAdministrator
    }
}

/// DI-1. Whether anybody in service is director.
public enum DirectorsChair: Sendable, Hashable {
    case taken
    case vacant
}

extension RoleGiver {
    /// DI-1. Refused with DI-1: the administrator's role is given by an administrator alone; nobody gives themselves a role
    /// while there is a director to ask; somebody who has left gets none.
    public func checkGives(_ role: Role, to person: Person, on day: Day, chair: DirectorsChair) throws(Refusal) {
        try checkHandles(role)
        guard person.isServing(on: day) else {
            throw Refusal(
                .di1, zh: "\(person.name)已经离岗，不再授予角色；如有差错，请先更正离岗登记。",
                en: "\(person.name) has left the hall and gets no role; if that is wrong, correct the departure first.")
        }
        guard person.id != self.person || chair == .vacant else {
            throw Refusal(
                .di1, zh: "不能给自己授予角色，请主任或另一位管理员办理。",
                en: "Nobody gives themselves a role; ask the director or another administrator.")
        }
    }

    /// DI-1. Refused with DI-1: an administrator is dismissed by an administrator alone. One's own role may be laid down.
    public func checkTakes(_ role: Role) throws(Refusal) { try checkHandles(role) }

    private func checkHandles(_ role: Role) throws(Refusal) {
        guard role == .other || isAdministrator else {
            throw Refusal(
                .di1, zh: "系统管理员这一角色只能由管理员授予和收回。", en: "Only an administrator gives or takes the administrator's role.")
        }
    }
}
