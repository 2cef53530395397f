import HallProto

/// The hall as every simulation begins: eight people on logins of their own, two window machines, a script.
enum Furnishing {
    private static let root = Voice(uid: 0)

    static func administrator(_ world: World) -> Move { grant("S08", .administrator) }

    /// By the registrar, from today on.
    static func schedule(_ world: World) -> Move {
        let hours = [("08:30", "12:00"), ("14:00", "17:30")].map { SessionHours(starts: $0.0, ends: $0.1) }
        let schedule = ScheduleInfo(
            from: Days.text(world.today), sessions: hours, marking: .wholeDay, graceMinutes: 5, opensMinutes: 120,
            settlesMinutes: 60)
        let request = PutScheduleRequest(schedule: schedule)
        return Move("hall.v1.Schedules/PutSchedule", Voice(uid: 1_005), request) { $0.put(request, $1) }
    }

    /// By the director: most of the people are in one study group.
    static func studyGroup(_ world: World) -> Move {
        let group = StudyGroupInfo(
            id: "G1", name: "第一组", leaderID: "S03", recorderID: "S05", memberIDs: ["S01", "S02", "S04", "S07"])
        let request = PutStudyGroupRequest(group: group)
        return Move("hall.v1.Studies/PutGroup", Voice(uid: 1_003), request) { $0.put(request, $1) }
    }

    /// By the director: a post that is there for some days, with an item of its own.
    static func temporaryPost(_ world: World, days: Int) -> [Move] {
        let post = PutPostRequest(
            post: PostInfo(
                id: "P4", name: "防汛岗", windowID: "W1", unitID: "U1", aPersonID: "S04", bPersonIDs: ["S07", "S01"],
                lastDay: Days.text(world.today + days)))
        var own = item("I8", "P4", .promised, days: 3, .service)
        if days % 2 == 0 { own.otherPostIDs = ["P1"] }
        let put = PutItemRequest(item: own)
        return [
            Move("hall.v1.Directory/PutPost", Voice(uid: 1_003), post) { $0.putPost(post, $1) },
            Move("hall.v1.Items/Put", Voice(uid: 1_003), put) { $0.putItem(put, $1) },
        ]
    }

    static var moves: [(World) -> Move] {
        directory + authorities + people + posts + machines + badges
    }

    private static var directory: [(World) -> Move] {
        ["U1", "U2"].map { id in
            { _ in
                let request = PutUnitRequest(unit: UnitInfo(id: id, name: "单位\(id)"))
                return Move("hall.v1.Directory/PutUnit", root, request) { world, _ in
                    world.put(request.unit!, 0, at: \.units[id], Event("unitPut", "unit/\(id)"))
                }
            }
        }
            + ["W1", "W2"].map { id in
                { _ in
                    let request = PutWindowRequest(window: WindowInfo(id: id, name: "窗口\(id)"))
                    return Move("hall.v1.Directory/PutWindow", root, request) { world, _ in
                        world.put(request.window!, 0, at: \.windows[id], Event("windowPut", "window/\(id)"))
                    }
                }
            }
    }

    /// ON-6. Whom one turns to against a refusal.
    private static var authorities: [(World) -> Move] {
        [("review_authority", "清河县人民政府"), ("court", "清河县人民法院")].map { key, value in
            let request = PutSettingRequest(key: key, value: value)
            return { _ in Move("hall.v1.Directory/PutSetting", root, request) { $0.putSetting(request, $1) } }
        }
    }

    private static var people: [(World) -> Move] {
        (1...8).flatMap { number -> [(World) -> Move] in
            let id = "S0\(number)"
            let staff = StaffInfo(
                id: id, name: "人\(number)", unitID: number % 2 == 0 ? "U1" : "U2", qualifiedPostIDs: ["P1", "P2", "P3", "P4"])
            let put = PutStaffRequest(staff: staff)
            let login = LoginInfo(uid: 1_000 + UInt32(number), personID: id)
            return [
                { _ in Move("hall.v1.Directory/PutStaff", root, put) { $0.putStaff(put, $1) } },
                { _ in
                    Move("hall.v1.Identity/MapLogin", root, MapLoginRequest(login: login)) { $0.mapLogin(login, $1) }
                },
            ]
        }
            + [("S03", Role.director), ("S05", .registrar), ("S06", .inspector), ("S06", .principal), ("S08", .principal)].map {
                pair in { _ in grant(pair.0, pair.1) }
            }
    }

    private static func grant(_ person: String, _ role: Role) -> Move {
        let request = GrantRoleRequest(personID: person, role: role)
        return Move("hall.v1.Identity/GrantRole", root, request) { $0.grant(request, $1) }
    }

    private static var posts: [(World) -> Move] {
        let posts = [
            PostInfo(id: "P1", name: "民政岗", windowID: "W1", unitID: "U1", aPersonID: "S01", bPersonIDs: ["S02", "S04"]),
            PostInfo(id: "P2", name: "社保岗", windowID: "W2", unitID: "U2", aPersonID: "S02", bPersonIDs: ["S01"]),
            PostInfo(id: "P3", name: "林业岗", windowID: "W2", unitID: "U2", aPersonID: "S07", bPersonIDs: ["S05"]),
        ]
        let items = [
            item("I1", "P1", .promised, days: 5, pauses: [.supplement], .service),
            item("I2", "P1", .promised, licence: true, days: 5, law: 10, .decision),
            item("I3", "P2", .immediate, days: 0, .service),
            item("I4", "P2", .promised, days: 1, pauses: [.supplement, .applicant], .decision),
            item("I5", "P3", .promised, days: 20, pauses: [.publicNotice], .service),
            checked(item("I6", "P1", .agency, licence: true, days: 8, law: 15, .decision)),
            item("I7", "P1", .reportedUpward, days: 3, .service),
        ]
        return posts.map { post in
            let request = PutPostRequest(post: post)
            return { _ in Move("hall.v1.Directory/PutPost", root, request) { $0.putPost(request, $1) } }
        }
            + items.map { item in
                let request = PutItemRequest(item: item)
                return { _ in Move("hall.v1.Items/Put", root, request) { $0.putItem(request, $1) } }
            }
    }

    private static func item(
        _ code: String, _ post: String, _ kind: ItemKind, licence: Bool = false, days: Int32, law: Int32 = 0,
        pauses: [PauseCause] = [], _ ending: ItemEnding
    ) -> ItemInfo {
        ItemInfo(
            code: code, name: "事项\(code)", unitID: "U1", postID: post, kind: kind, licence: licence, promisedDays: days,
            statutoryDays: law, pauseCauses: pauses,
            materials: [
                MaterialInfo(name: "申请表", need: .required, originals: 1), MaterialInfo(name: "照片", need: .mayFollow, copies: 2),
                MaterialInfo(name: "证明", need: .promiseInstead, originals: 1),
            ], basis: "本省办法", ending: ending, procedure: "受理\n审核")
    }

    /// IN-2. With a second person's review and the leader's approval.
    private static func checked(_ item: ItemInfo) -> ItemInfo {
        var item = item
        item.secondReview = true
        item.leaderApproves = true
        item.procedure = "受理\n报县局"
        return item
    }

    private static var machines: [(World) -> Move] {
        [("T1", 2_001 as UInt32), ("T2", 2_002)].flatMap { id, uid -> [(World) -> Move] in
            let terminal = TerminalInfo(id: id, name: "窗口机", windowID: "W1")
            let login = LoginInfo(uid: uid, terminalID: id)
            return [
                { _ in
                    Move("hall.v1.Identity/PutTerminal", root, PutTerminalRequest(terminal: terminal)) { world, _ in
                        world.terminals[id] = terminal
                        return .done([Event("terminalPut", "terminal/\(id)")])
                    }
                },
                { _ in Move("hall.v1.Identity/MapLogin", root, MapLoginRequest(login: login)) { $0.mapLogin(login, $1) } },
            ]
        }
    }

    private static var badges: [(World) -> Move] {
        [("B1", "S01"), ("B2", "S02"), ("B3", "S03")].flatMap { number, person -> [(World) -> Move] in
            let issue = IssueBadgeRequest(personID: person, badgeNumber: number)
            return [
                { _ in Move("hall.v1.Identity/IssueBadge", root, issue) { $0.issue(issue, $1) } },
                { world in
                    let choose = SetFirstPinRequest(
                        badgeNumber: number, activationCode: world.badges[number]?.code ?? "", newPin: Moves.pins[0])
                    return Move("hall.v1.Identity/SetFirstPin", Voice(uid: 2_001), choose) { $0.setFirstPIN(choose, $1) }
                },
            ]
        }
    }
}
