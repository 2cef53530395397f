import HallProto
import HallRules

// What the journal is told of a change in the directory, the catalogue and the calendar.

extension UnitInfo {
    var note: JournalNote {
        JournalNote(.unitPut(UnitPut(id: id, name: name, version: version)), subject: "unit/\(id)", clauses: [.pu1])
    }
}

extension StaffInfo {
    var note: JournalNote {
        JournalNote(
            .staffPut(StaffPut(id: id, name: name, unitID: unitID, position: position, version: version)),
            subject: Person.ID(id).subject, clauses: [.pu1, .co3])
    }

    /// Why somebody left is personal: it is sealed.
    func departureNote(leaving vacancies: [VacancyInfo], because reason: String) -> JournalNote {
        let event = StaffDeparted(
            id: id, departedOn: departedOn, vacancies: vacancies.map { "\($0.postID)/\($0.place)" })
        return JournalNote(
            .staffDeparted(event), subject: Person.ID(id).subject, clauses: [.ab1], sealed: JournalSealed(text: reason))
    }
}

extension WindowInfo {
    var note: JournalNote {
        JournalNote(.windowPut(WindowPut(id: id, name: name, version: version)), subject: "window/\(id)", clauses: [.pu1])
    }
}

extension PostInfo {
    var note: JournalNote {
        let event = PostPut(
            id: id, name: name, windowID: windowID, aPersonID: aPersonID, bPersonIDs: bPersonIDs, version: version,
            lastDay: lastDay)
        return JournalNote(.postPut(event), subject: "post/\(id)", clauses: [.ab1, .co3])
    }

    var retiredNote: JournalNote {
        JournalNote(.postRetired(PostRetired(id: id)), subject: "post/\(id)", clauses: [.ab1])
    }
}

extension LeaveKindInfo {
    var note: JournalNote {
        JournalNote(.leaveKindPut(LeaveKindPut(kind: self)), subject: "leave_kind/\(id)", clauses: [.lv1])
    }
}

extension PastPostInfo {
    var note: JournalNote {
        let event = PostPastLastDay(id: postID, lastDay: lastDay, openCases: openCases, itemCodes: itemCodes)
        return JournalNote(.postPastLastDay(event), subject: "post/\(postID)", clauses: [.ab1])
    }
}

extension SettingTable.Put {
    var note: JournalNote {
        let event = SettingPut(key: setting.rawValue, oldValue: old, newValue: new)
        return JournalNote(.settingPut(event), subject: "setting/\(setting.rawValue)", clauses: [.di1])
    }
}

extension ItemInfo {
    var note: JournalNote {
        let event = ItemPut(
            code: code, name: name, promisedDays: promisedDays, statutoryDays: statutoryDays, version: version)
        return JournalNote(.itemPut(event), subject: "item/\(code)", clauses: [.tl1])
    }

    var retiredNote: JournalNote {
        JournalNote(.itemRetired(ItemRetired(code: code)), subject: "item/\(code)", clauses: [.tl1])
    }
}

extension CalendarYearInfo {
    func note(days: Int) -> JournalNote {
        let event = CalendarYearLoaded(year: year, source: source, version: version, days: Int32(days))
        return JournalNote(.calendarYearLoaded(event), subject: "calendar/\(year)", clauses: [.tl2])
    }
}

// The same for what a list brings besides: identity's own events, worded as its calls word them.

extension LoginInfo {
    var note: JournalNote {
        let event = LoginMapped(uid: uid, personID: personID, terminalID: terminalID, serviceAccountID: serviceAccountID)
        return JournalNote(.loginMapped(event), subject: "login/\(uid)", clauses: [.att2])
    }

    var unmappedNote: JournalNote {
        JournalNote(.loginUnmapped(LoginUnmapped(uid: uid)), subject: "login/\(uid)", clauses: [.att2])
    }
}

extension TerminalInfo {
    var note: JournalNote {
        let event = TerminalPut(id: id, name: name, windowID: windowID)
        return JournalNote(.terminalPut(event), subject: "terminal/\(id)", clauses: [.att2])
    }
}

extension ServiceAccountInfo {
    var note: JournalNote {
        JournalNote(
            .serviceAccountPut(ServiceAccountPut(id: id, name: name, role: role)), subject: "service/\(id)", clauses: [.di1])
    }
}

extension Person.ID {
    func grantedNote(_ role: Role) -> JournalNote {
        JournalNote(.roleGranted(RoleGranted(personID: value, role: role)), subject: subject, clauses: [.di1])
    }

    func revokedNote(_ role: Role) -> JournalNote {
        JournalNote(.roleRevoked(RoleRevoked(personID: value, role: role)), subject: subject, clauses: [.di1])
    }

    func badgeIssuedNote(_ number: String) -> JournalNote {
        JournalNote(
            .badgeIssued(BadgeIssued(personID: value, badgeNumber: number)), subject: subject, clauses: [.att2, .att8])
    }

    func badgeLostNote(_ number: String) -> JournalNote {
        JournalNote(.badgeLost(BadgeLost(personID: value, badgeNumber: number)), subject: subject, clauses: [.att2, .att8])
    }
}
