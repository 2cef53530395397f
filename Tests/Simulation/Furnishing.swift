import HallProto

/// The hall as a simulation begins: people on logins of their own, two window machines, their posts and items.
struct Furnishing: Sendable {
    /// S01 and on; whose uid is 1001 and on.
    var people: Int
    var units: [String]
    var windows: [String]
    var posts: [PostInfo]
    var items: [ItemInfo]
    var offices: [(person: String, role: Role)]
    var badges = [("B1", "S01"), ("B2", "S02"), ("B3", "S03")]
    var groups: [StudyGroupInfo]
    /// Put when it comes to it; everybody is trained for them.
    var laterPosts: [String] = []

    private static let root = Voice(uid: 0)
    private var root: Voice { Self.root }

    static func person(_ number: Int) -> String { number < 10 ? "S0\(number)" : "S\(number)" }

    func administrator(_ world: World) -> Move { Self.grant(Self.person(people == 8 ? 8 : 16), .administrator) }

    private func voice(of office: Role) -> Voice {
        let person = offices.first { $0.role == office }!.person
        return Voice(uid: 1_000 + UInt32(person.dropFirst())!)
    }

    /// By the registrar, from today on.
    func schedule(_ world: World, marking: Marking = .wholeDay) -> Move {
        let hours = [("08:30", "12:00"), ("14:00", "17:30")].map { SessionHours(starts: $0.0, ends: $0.1) }
        let schedule = ScheduleInfo(
            from: Days.text(world.today), sessions: hours, marking: marking, graceMinutes: 5, opensMinutes: 120,
            settlesMinutes: 60)
        let request = PutScheduleRequest(schedule: schedule)
        return Move("hall.v1.Schedules/PutSchedule", voice(of: .registrar), request) { $0.put(request, $1) }
    }

    /// By the director: most of the people are in a study group.
    var studyGroups: [(World) -> Move] {
        groups.map { group in
            let request = PutStudyGroupRequest(group: group)
            return { _ in Move("hall.v1.Studies/PutGroup", voice(of: .director), request) { $0.put(request, $1) } }
        }
    }

    var moves: [(World) -> Move] { directory + authorities + staff + work + machines + firstBadges }

    private var directory: [(World) -> Move] {
        units.map { id in
            { _ in
                let request = PutUnitRequest(unit: UnitInfo(id: id, name: "单位\(id)"))
                return Move("hall.v1.Directory/PutUnit", root, request) { world, _ in
                    world.put(request.unit!, 0, at: \.units[id], Event("unitPut", "unit/\(id)"))
                }
            }
        }
            + windows.map { id in
                { _ in
                    let request = PutWindowRequest(window: WindowInfo(id: id, name: "窗口\(id)"))
                    return Move("hall.v1.Directory/PutWindow", root, request) { world, _ in
                        world.put(request.window!, 0, at: \.windows[id], Event("windowPut", "window/\(id)"))
                    }
                }
            }
    }

    /// ON-6. Whom one turns to against a refusal.
    private var authorities: [(World) -> Move] {
        [("review_authority", "清河县人民政府"), ("court", "清河县人民法院")].map { key, value in
            let request = PutSettingRequest(key: key, value: value)
            return { _ in Move("hall.v1.Directory/PutSetting", root, request) { $0.putSetting(request, $1) } }
        }
    }

    private var staff: [(World) -> Move] {
        (1...people).flatMap { number -> [(World) -> Move] in
            let id = Self.person(number)
            let staff = StaffInfo(
                id: id, name: "人\(number)", unitID: units[number % units.count], qualifiedPostIDs: posts.map(\.id) + laterPosts)
            let put = PutStaffRequest(staff: staff)
            let login = LoginInfo(uid: 1_000 + UInt32(number), personID: id)
            return [
                { _ in Move("hall.v1.Directory/PutStaff", root, put) { $0.putStaff(put, $1) } },
                { _ in
                    Move("hall.v1.Identity/MapLogin", root, MapLoginRequest(login: login)) { $0.mapLogin(login, $1) }
                },
            ]
        }
            + offices.map { pair in { _ in Self.grant(pair.person, pair.role) } }
    }

    private static func grant(_ person: String, _ role: Role) -> Move {
        let request = GrantRoleRequest(personID: person, role: role)
        return Move("hall.v1.Identity/GrantRole", root, request) { $0.grant(request, $1) }
    }

    private var work: [(World) -> Move] {
        posts.map { post in
            let request = PutPostRequest(post: post)
            return { _ in Move("hall.v1.Directory/PutPost", root, request) { $0.putPost(request, $1) } }
        }
            + items.map { item in
                let request = PutItemRequest(item: item)
                return { _ in Move("hall.v1.Items/Put", root, request) { $0.putItem(request, $1) } }
            }
    }

    private var machines: [(World) -> Move] {
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

    private var firstBadges: [(World) -> Move] {
        badges.flatMap { number, person -> [(World) -> Move] in
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
