import GRDB
import HallProto
import HallRules

// What papers are made of, as the book has it.

extension PaperUnit {
    /// The unit a matter is handled by.
    init(_ db: Database, unit id: String) throws {
        let unit = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, address, phone FROM unit WHERE id = ?"), arguments: [id])
        guard let unit else { throw Failure.fault }
        self.init(name: unit["name"], address: (unit["address"] as String).said, phone: (unit["phone"] as String).said)
    }

    /// The unit of a case's item, as the case was accepted under it.
    init(_ db: Database, of file: any Entrusted) throws {
        let id = try String.fetchOne(
            db.cachedStatement(sql: "SELECT unit_id FROM item_version WHERE code = ? AND version = ?"),
            arguments: [file.item.id.value, file.item.version])
        try self.init(db, unit: id ?? "")
    }
}

extension PaperHandler {
    /// ATT-8. With the number on the badge; the staff number where no badge is given out.
    init(_ db: Database, person id: Person.ID) throws {
        let badge = try String.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM badge WHERE person_id = ? AND lost = 0"), arguments: [id.value])
        self.init(name: try StaffTable.name(db, id.value), badge: badge ?? id.value)
    }
}

extension PaperApplicant {
    /// BN-2. Of the identity number no more than the staff see.
    init(_ db: Database, case number: String, agent: String? = nil) throws {
        let applicant = try CaseInfoTable.applicant(db, number: number).masked
        let document = applicant.document.zh.map { "\($0) \(applicant.identityNumber)" }
        self.init(name: applicant.name, document: document, agent: agent)
    }
}

extension PaperEnquiry {
    /// ON-5. How the applicant of a case asks where it stands.
    init(_ db: Database, case number: String) throws {
        let code = try String.fetchOne(
            db.cachedStatement(sql: "SELECT query_code FROM case_file WHERE number = ?"), arguments: [number])
        self.init(caseNumber: number, queryCode: Secret(code ?? ""), ways: try Setting.enquiryWays.text(db))
    }
}

extension PaperLimit {
    /// One of a case's clocks, as a paper tells it today.
    init(_ deadline: Deadline, clock: PaperClock, in timetable: Timetable) {
        let due = deadline.due(in: timetable.calendar).day
        let hours = due ?? deadline.accepted
        self.init(
            clock: clock, workdays: deadline.budgetWorkdays == 0 ? nil : deadline.budgetWorkdays, due: due,
            closes: timetable.hours.on(hours).closes)
    }
}

extension Remedies {
    /// ON-6. As the hall has named its review authority and its court.
    init(_ db: Database) throws {
        self.init(reviewAuthority: try Setting.reviewAuthority.name(db), court: try Setting.court.name(db))
    }
}

extension String {
    /// Nil where nothing was said.
    var said: String? { contains { !$0.isWhitespace } ? self : nil }
}

extension IdentityDocument {
    /// Nil: there is none.
    fileprivate var zh: String? {
        switch self {
        case .residentCard: "居民身份证"
        case .passport: "护照"
        case .creditCode: "统一社会信用代码"
        case .other: "其他证件"
        case .none, .unspecified, .unrecognized: nil
        }
    }
}

extension Principal {
    /// Who is acting, with the offices that bear on cases; nil when nobody in particular is calling.
    var caseActor: CaseActor? {
        personID.map { id in
            let held: [(Roles, Office)] = [(.registrar, .registrar), (.director, .director)]
            return CaseActor(person: Person.ID(id), offices: Set(held.filter { roles.contains($0.0) }.map(\.1)))
        }
    }
}
