import HallProto

/// Who works where, and what the hall chose for itself.
extension Moves {
    static let directory: [String: Maker] = [
        "hall.v1.Directory/PutUnit": putUnit, "hall.v1.Directory/ListUnits": listUnits,
        "hall.v1.Directory/PutStaff": putStaff, "hall.v1.Directory/GetStaff": getStaff,
        "hall.v1.Directory/ListStaff": listStaff, "hall.v1.Directory/DepartStaff": departStaff,
        "hall.v1.Directory/PutWindow": putWindow, "hall.v1.Directory/MovePosts": movePosts,
        "hall.v1.Directory/ListWindows": listWindows,
        "hall.v1.Directory/PutPost": putPost, "hall.v1.Directory/ListPosts": listPosts,
        "hall.v1.Directory/RetirePost": retirePost, "hall.v1.Directory/ListSettings": listSettings,
        "hall.v1.Directory/PutSetting": putSetting, "hall.v1.Directory/Import": importUnits,
        "hall.v1.Directory/Export": export,
    ]

    private static let putUnit: Maker = { dice, world in
        let path = "hall.v1.Directory/PutUnit"
        let id = "U\(dice.number(1...4))"
        let unit = UnitInfo(id: id, name: dice.one(["民政办", "社保所", "林业站"]), phone: dice.one(["", "88001234"]))
        let request = PutUnitRequest(unit: unit, expectedVersion: dice.version(world.units[id]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in
            world.put(unit, request.expectedVersion, at: \.units[id], Event("unitPut", "unit/\(id)", by: caller.person))
        }
    }

    private static let putWindow: Maker = { dice, world in
        let path = "hall.v1.Directory/PutWindow"
        let id = "W\(dice.number(1...4))"
        let window = WindowInfo(id: id, name: dice.one(["综合窗口", "社保窗口"]))
        let request = PutWindowRequest(window: window, expectedVersion: dice.version(world.windows[id]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in
            world.put(window, request.expectedVersion, at: \.windows[id], Event("windowPut", "window/\(id)", by: caller.person))
        }
    }

    private static let movePosts: Maker = { dice, world in
        let path = "hall.v1.Directory/MovePosts"
        let from = dice.id(world.windows.keys)
        let there = world.posts.values.filter { $0.windowID == from }.map(\.id)
        let request = MovePostsRequest(
            fromWindowID: from, toWindowID: dice.chance(80) ? dice.id(world.windows.keys) : "W\(dice.number(1...6))",
            toWindowName: dice.chance(25) ? "新设窗口" : "", postIDs: dice.chance(40) ? [dice.id(there)] : [],
            preview: dice.chance(25))
        return Move(path, dice.voice(path, world), request) { world, caller in world.movePosts(request, caller) }
    }

    private static let listUnits: Maker = { dice, world in
        let path = "hall.v1.Directory/ListUnits"
        return Move(path, dice.voice(path, world), ListUnitsRequest()) { world, _ in
            let units = world.units.values.sorted { $0.id < $1.id }
            return .done { reply, _ in
                try ListUnitsReply(decoding: reply, limits: .reply).units == units ? nil : "not \(units)"
            }
        }
    }

    private static let listWindows: Maker = { dice, world in
        let path = "hall.v1.Directory/ListWindows"
        let request = ListWindowsRequest(withEnded: dice.chance(50))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let windows = world.windows.values.filter { request.withEnded || !$0.ended }.sorted { $0.id < $1.id }
            return .done { reply, _ in
                try ListWindowsReply(decoding: reply, limits: .reply).windows == windows ? nil : "not \(windows)"
            }
        }
    }

    private static let putStaff: Maker = { dice, world in
        let path = "hall.v1.Directory/PutStaff"
        let id = dice.chance(2) ? "me" : dice.chance(70) ? dice.id(world.staff.keys) : "S\(dice.number(1...12))"
        let current = world.staff[id]
        let qualified = ["P1", "P2", "P3", "P4"].filter { _ in dice.chance(75) }
        let staff = StaffInfo(
            id: id, name: current?.name ?? "新人", unitID: dice.id(world.units.keys), position: dice.one(["", "科员"]),
            qualifiedPostIDs: qualified.reversed(),
            badgeNumber: dice.chance(20) ? current?.badgeNumber ?? "" : dice.chance(5) ? "B99" : "",
            departedOn: dice.chance(20) ? current?.departedOn ?? "" : "")
        let request = PutStaffRequest(staff: staff, expectedVersion: dice.version(current?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in world.putStaff(request, caller) }
    }

    private static let getStaff: Maker = { dice, world in
        let path = "hall.v1.Directory/GetStaff"
        let id = dice.id(world.staff.keys)
        return Move(path, dice.voice(path, world), GetStaffRequest(id: id)) { world, _ in
            guard let staff = world.shown(id) else { return .refused(["notFound"]) }
            return .done { reply, _ in
                try GetStaffReply(decoding: reply, limits: .reply).staff == staff ? nil : "not \(staff)"
            }
        }
    }

    private static let listStaff: Maker = { dice, world in
        let path = "hall.v1.Directory/ListStaff"
        let request = ListStaffRequest(
            unitID: dice.chance(30) ? dice.id(world.units.keys) : "", withDeparted: dice.chance(50), pageSize: 500)
        return Move(path, dice.voice(path, world), request) { world, _ in
            let staff = world.staff.keys.sorted().compactMap { world.shown($0) }.filter { staff in
                (request.unitID.isEmpty || staff.unitID == request.unitID) && (request.withDeparted || staff.departedOn.isEmpty)
            }
            return .done { reply, _ in
                try ListStaffReply(decoding: reply, limits: .reply).staff == staff ? nil : "not \(staff)"
            }
        }
    }

    private static let departStaff: Maker = { dice, world in
        let path = "hall.v1.Directory/DepartStaff"
        // Rarely: a hall of eight soon stands empty.
        let leaves = dice.chance(25)
        let request = DepartStaffRequest(
            id: leaves ? dice.id(world.staff.keys) : "X9", departedOn: Days.text(world.today + dice.one([0, -1, -3, 1])),
            reason: "调回原单位", toPersonID: dice.chance(50) ? "" : dice.id(world.staff.keys), preview: dice.chance(30))
        return Move(path, dice.voice(path, world), request) { world, caller in world.depart(request, caller) }
    }

    private static let putPost: Maker = { dice, world in
        let path = "hall.v1.Directory/PutPost"
        let id = dice.chance(80) ? dice.id(world.posts.keys) : "P\(dice.number(1...5))"
        let post = PostInfo(
            id: id, name: dice.one(["民政岗", "社保岗"]), windowID: dice.id(world.windows.keys), unitID: dice.id(world.units.keys),
            aPersonID: dice.chance(3) ? "" : dice.id(world.staff.keys),
            bPersonIDs: (0..<dice.one([0, 1, 1, 1, 2, 2])).map { _ in dice.id(world.staff.keys) }, retired: dice.chance(3),
            lastDay: lastDay(of: id, &dice, world))
        let request = PutPostRequest(post: post, expectedVersion: dice.version(world.posts[id]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in world.putPost(request, caller) }
    }

    /// None, the one that stands, or one around today.
    private static func lastDay(of id: String, _ dice: inout Dice, _ world: World) -> String {
        guard dice.chance(id < "P4" ? 15 : 60) else { return dice.chance(50) ? world.posts[id]?.lastDay ?? "" : "" }
        return Days.text(world.today + dice.one([-1, 0, 0, 1, 1, 2, 7]))
    }

    private static let listPosts: Maker = { dice, world in
        let path = "hall.v1.Directory/ListPosts"
        let request = ListPostsRequest(
            windowID: dice.chance(30) ? dice.id(world.windows.keys) : "",
            personID: dice.chance(30) ? dice.id(world.staff.keys) : "", withRetired: dice.chance(50))
        return Move(path, dice.voice(path, world), request) { world, _ in
            let posts = world.posts.values.filter { post in
                (request.windowID.isEmpty || post.windowID == request.windowID) && (request.withRetired || !post.retired)
                    && (request.personID.isEmpty || world.stands(request.personID, at: post.id))
            }.sorted { $0.id < $1.id }
            let past = world.pastLines(among: posts)
            return .done { reply, _ in
                let shown = try ListPostsReply(decoding: reply, limits: .reply)
                let lines = shown.past.map { "\($0.postID) \($0.lastDay) \($0.openCases) \($0.itemCodes)" }
                guard lines == past else { return "past \(lines), not \(past)" }
                return shown.posts == posts ? nil : "not \(posts)"
            }
        }
    }

    private static let retirePost: Maker = { dice, world in
        let path = "hall.v1.Directory/RetirePost"
        let id = dice.id(world.posts.keys)
        let request = RetirePostRequest(id: id, expectedVersion: dice.version(world.posts[id]?.version, least: 1))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard let post = world.posts[id] else { return .refused(["notFound"]) }
            guard post.version == request.expectedVersion else { return .refused(["aborted"]) }
            guard !post.retired else { return .done() }
            guard !world.isUsed(id) else { return .refused(["AB-1"]) }
            world.posts[id]?.retired = true
            world.posts[id]?.version += 1
            world.planPostEnds(after: world.today)
            return .done([Event("postRetired", "post/\(id)", by: caller.person)])
        }
    }

    private static let listSettings: Maker = { dice, world in
        let path = "hall.v1.Directory/ListSettings"
        return Move(path, dice.voice(path, world), ListSettingsRequest()) { world, _ in
            let settings = world.settings
            return .done { reply, _ in
                let shown = try ListSettingsReply(decoding: reply, limits: .reply).settings
                let pairs = Dictionary(uniqueKeysWithValues: shown.map { ($0.key, $0.value) })
                return pairs == settings ? nil : "\(pairs), not \(settings)"
            }
        }
    }

    private static let values = [
        "hall_name": ["便民服务中心", "城关镇便民服务中心", " "], "opening_time": ["08:30", "09:00", "18:00", "8:30"],
        "closing_time": ["17:30", "17:00", "08:00"], "step_away_minutes": ["0", "10", "31"],
        "posts_per_person": ["1", "2", "3", "6"], "near_due_days": ["0", "1", "2", "3", "11"],
        "badge_idle_minutes": ["10", "20", "0", "61"], "query_code_guesses_per_day": ["10", "3", "0"], "colour": ["red"],
        "paper_prefix": ["便民", "城关便民", " "], "enquiry_ways": ["到窗口查询", " "], "court": ["清河县人民法院", "—", " "],
        "review_authority": ["清河县人民政府", "—", " "], "collection_ways": ["到窗口领取", " "],
    ]

    private static let putSetting: Maker = { dice, world in
        let path = "hall.v1.Directory/PutSetting"
        let key = dice.one(values.keys.sorted())
        let request = PutSettingRequest(key: key, value: dice.one(values[key] ?? []))
        return Move(path, dice.voice(path, world), request) { world, caller in world.putSetting(request, caller) }
    }

    private static let importUnits: Maker = { dice, world in
        let path = "hall.v1.Directory/Import"
        let units = Set((0..<dice.number(1...3)).map { _ in "U\(dice.number(1...6))" }).sorted()
            .map { UnitInfo(id: $0, name: dice.one(["民政办", "水管站"])) }
        let isBroken = dice.chance(20)
        let text = (isBroken ? "id,nome\n" : "id,name\n") + units.map { "\($0.id),\($0.name)\n" }.joined()
        let request = ImportRequest(files: [ListFile(kind: .units, content: Array(text.utf8))], dryRun: dice.chance(30))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard !isBroken else { return .refused(["invalidArgument"]) }
            return world.importUnits(units, dryRun: request.dryRun, caller)
        }
    }

    private static let export: Maker = { dice, world in
        let path = "hall.v1.Directory/Export"
        return Move(path, dice.voice(path, world), ExportRequest(kind: .units)) { world, _ in
            let lines = world.units.count + 1
            return .done { reply, _ in
                let content = try ExportReply(decoding: reply, limits: .reply).content
                let shown = content.count { $0 == UInt8(ascii: "\n") }
                return shown == lines ? nil : "\(shown) lines, not \(lines)"
            }
        }
    }
}
