import GRDB
import HallProto
import HallRules

extension ListForm {
    /// roles.csv: roles to give. None is taken away by being left out.
    static let roles: ListForm = ListForm(
        kind: .roles, columns: [.required("person_id", refers: .staff), .required("role")], key: ["person_id", "role"],
        putMethod: "hall.v1.Identity/GrantRole", listMethod: "hall.v1.Identity/ListRoles",
        take: { row, intake in
            let role: Role = try row.value("role", else: .unspecified)
            let kind = try RoleTable.assignable(role)
            let person = try StaffTable.required(intake.db, row.word("person_id"), field: "person_id")
            let caller = intake.context.caller
            try RoleGiver(
                person: caller.personID.map { Person.ID($0) }, isAdministrator: caller.roles.contains(.administrator)
            ).checkGives(kind, to: person, on: intake.context.today, chair: intake.chairBefore)
            intake.keep(.roles, try RoleTable.grant(intake.db, role, to: person)) { person.id.grantedNote($0) }
        },
        rows: { db, today in
            try RoleTable.list(db, personID: "", on: today).map { [$0.personID, $0.role.shortName] }
        })

    /// terminals.csv
    static let terminals: ListForm = ListForm(
        kind: .terminals, columns: [.required("id"), .required("name"), .optional("window_id", refers: .windows)],
        key: ["id"], putMethod: "hall.v1.Identity/PutTerminal", listMethod: "hall.v1.Identity/ListTerminals",
        take: { row, intake in
            let id = row.word("id")
            var terminal = try TerminalTable.info(intake.db, id) ?? TerminalInfo(id: id)
            terminal.name = row.text("name")
            terminal.windowID = row.word("window_id", else: terminal.windowID)
            intake.keep(.terminals, try TerminalTable.put(intake.db, terminal.checked()), \.note)
        },
        rows: { db, _ in try TerminalTable.list(db).map { [$0.id, $0.name, $0.windowID] } })

    /// service-accounts.csv
    static let serviceAccounts: ListForm = ListForm(
        kind: .serviceAccounts, columns: [.required("id"), .required("name"), .required("role")], key: ["id"],
        putMethod: "hall.v1.Identity/PutServiceAccount", listMethod: "hall.v1.Identity/ListServiceAccounts",
        take: { row, intake in
            let account = ServiceAccountInfo(
                id: row.word("id"), name: row.text("name"), role: try row.value("role", else: .unspecified))
            intake.keep(.serviceAccounts, try ServiceAccountTable.put(intake.db, account.checked()), \.note)
        },
        rows: { db, _ in try ServiceAccountTable.list(db).map { [$0.id, $0.name, $0.role.shortName] } })

    /// logins.csv
    static let logins: ListForm = ListForm(
        kind: .logins,
        columns: [
            .required("uid"), .optional("person_id", refers: .staff), .optional("terminal_id", refers: .terminals),
            .optional("service_account_id", refers: .serviceAccounts),
        ],
        key: ["uid"], putMethod: "hall.v1.Identity/MapLogin", listMethod: "hall.v1.Identity/ListLogins",
        take: { row, intake in
            guard !row.word("uid").isEmpty else {
                throw Failure.malformed("uid", zh: "请填写 uid", en: "a uid is wanted")
            }
            let login = LoginInfo(
                uid: try row.number("uid"), personID: row.word("person_id"), terminalID: row.word("terminal_id"),
                serviceAccountID: row.word("service_account_id"))
            let change = try LoginTable.put(intake.db, login.checked(), on: intake.context.today)
            intake.keep(.logins, change, \.note)
        },
        rows: { db, _ in
            try LoginTable.list(db).map { [String($0.uid), $0.personID, $0.terminalID, $0.serviceAccountID] }
        })
}
