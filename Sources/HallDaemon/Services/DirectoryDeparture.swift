import HallProto
import HallRules

/// AB-1. Somebody has left: recalled by the unit, resigned, dead. A fact is recorded and never refused.
enum Departure {
    /// The first day without them. INVALID_ARGUMENT for a day that has not come: what is to be is no fact yet.
    static func day(_ text: String, today: Day) throws -> Day {
        let day = try Day.required(text, field: "departed_on")
        guard day <= today else {
            throw Failure.malformed(
                "departed_on", zh: "离岗日期 \(day) 还没有到，请到当天再登记", en: "\(day) has not come yet; record it on the day")
        }
        return day
    }
}

extension WriteContext {
    /// Who is named to get what lies with somebody who leaves; nil: nobody is. INVALID_ARGUMENT for whoever does not serve, and for the one
    /// who leaves.
    func heir(_ request: DepartStaffRequest) throws -> Person? {
        guard let id = request.toPersonID.said else { return nil }
        let heir = try StaffTable.required(db, id, field: "to_person_id")
        guard heir.isServing(on: today), heir.id.value != request.id else {
            throw Failure.malformed(
                "to_person_id", zh: "\(heir.name)不在岗，或就是离岗的人，请另选一人",
                en: "\(heir.name) does not serve, or is the one who leaves; choose someone else")
        }
        return heir
    }

    /// Records a departure, or corrects its day, and ends what the person held. Tells the places that are vacant now.
    func depart(_ staff: StaffInfo, on day: Day, because reason: String) throws -> [VacancyInfo] {
        let person = Person.ID(staff.id)
        let roles = try RoleTable.list(db, personID: staff.id, on: today).map(\.role)
        var vacancies: [VacancyInfo] = []
        try StaffTable.depart(db, staff, on: day).onChange { departed in
            let left = try PostTable.list(db, personID: staff.id).map { try PostTable.vacate(db, $0, by: person, at: now) }
            vacancies = left.flatMap { post, places in
                places.map { VacancyInfo(postID: post.id, place: $0.rawValue.uppercased()) }
            }
            try record(departed.departureNote(leaving: vacancies, because: reason))
            for (post, _) in left { try record(post.note) }
            try endAccess(of: person, roles)
            try sessionClosing.look(Day.firstDay(ofYear: 1)..., of: person)
        }
        return vacancies
    }

    /// ATT-2, DI-1. Whoever has left speaks for nobody: roles, sessions, badge and logins end.
    private func endAccess(of id: Person.ID, _ roles: [Role]) throws {
        let person = try StaffTable.required(db, id.value, field: "id")
        for role in roles {
            try RoleTable.revoke(db, role, from: person).onChange { try record(id.revokedNote($0)) }
        }
        try end(BadgeSessionTable.of(db, person: id.value, house.sessions))
        let lost = try BadgeTable.good(db, person: id.value).map { try BadgeTable.lose(db, $0.badge) }
        try lost?.onChange { try record(id.badgeLostNote($0.number)) }
        for login in try LoginTable.list(db) where login.personID == id.value {
            try forgetPerson(login)
        }
    }

    /// A uid that is a terminal as well stays the terminal's.
    private func forgetPerson(_ login: LoginInfo) throws {
        guard !login.terminalID.isEmpty else {
            try LoginTable.remove(db, login.uid)
            return try record(login.unmappedNote)
        }
        let terminal = LoginInfo(uid: login.uid, terminalID: login.terminalID)
        try LoginTable.put(db, terminal, on: today).onChange { try record($0.note) }
    }
}
