import HallProto

/// The catalogue, and cases as they are asked for.
extension Moves {
    static let caseReading: [String: Maker] = [
        "hall.v1.Items/Put": putItem, "hall.v1.Items/Retire": retireItem, "hall.v1.Items/Get": getItem,
        "hall.v1.Items/List": listItems, "hall.v1.Items/GetGuide": getGuide, "hall.v1.Cases/Get": get,
        "hall.v1.Cases/Status": status,
        "hall.v1.Cases/List": list, "hall.v1.Cases/SearchByApplicant": search, "hall.v1.Cases/History": history,
        "hall.v1.Cases/ExplainDeadline": explain,
    ]

    private static let putItem: Maker = { dice, world in
        let path = "hall.v1.Items/Put"
        let code = dice.chance(30) ? "I\(dice.number(1...9))" : dice.id(world.items.keys)
        let licence = dice.chance(25)
        let kind: ItemKind = dice.one([.promised, .promised, .immediate, .reportedUpward, .agency])
        let days = kind == .immediate && dice.chance(90) ? 0 : dice.number(0...12)
        let item = ItemInfo(
            code: code, name: dice.one(["低保申请", "残疾人证", "宅基地申请"]), unitID: dice.id(world.units.keys),
            postID: dice.id(world.posts.keys), kind: kind, licence: licence, promisedDays: Int32(days),
            statutoryDays: Int32(dice.one([0, 0, 5, 15])),
            pauseCauses: licence && dice.chance(95) ? [] : dice.one([[], [.supplement], [.supplement, .otherAgency]]),
            materials: dice.materials(), basis: dice.one(["", "本省办法"]), retired: dice.chance(3),
            ending: dice.one([.decision, .service]),
            otherPostIDs: (0..<dice.number(0...2)).map { _ in dice.id(world.posts.keys) },
            conditions: dice.one(["", "本镇户籍\n年满六十周岁"]), procedure: dice.one(["", "受理\n审核"]), fee: dice.one(["", "工本费10元"]),
            publicity: dice.one([.unspecified, .announced, .open, .private]),
            nextWindowID: dice.chance(70) ? "" : dice.id(world.windows.keys), leaderApproves: dice.chance(20),
            secondReview: dice.chance(20))
        let request = PutItemRequest(item: item, expectedVersion: dice.version(world.items[code]?.version))
        return Move(path, dice.voice(path, world), request) { world, caller in world.putItem(request, caller) }
    }

    private static let retireItem: Maker = { dice, world in
        let path = "hall.v1.Items/Retire"
        let code = dice.id(world.items.keys)
        let request = RetireItemRequest(code: code, expectedVersion: dice.version(world.items[code]?.version, least: 1))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard let item = world.items[code] else { return .refused(["notFound"]) }
            guard item.version == request.expectedVersion else { return .refused(["aborted"]) }
            guard !item.retired else { return .done() }
            var ended = item
            ended.retired = true
            world.keep(ended)
            return .done([Event("itemRetired", "item/\(code)", by: caller.person)])
        }
    }

    private static let getItem: Maker = { dice, world in
        let code = dice.id(world.items.keys)
        let version = dice.chance(50) ? 0 : Int64(dice.number(1...(world.versions[code]?.count ?? 1) + 1))
        let request = GetItemRequest(code: code, version: version)
        return Move("hall.v1.Items/Get", dice.bare(world), request) { world, _ in
            let place = version == 0 ? (world.versions[code]?.count ?? 0) - 1 : Int(version) - 1
            guard let versions = world.versions[code], versions.indices.contains(place) else {
                return .refused(["notFound"])
            }
            let item = versions[place]
            return .done { reply, _ in
                let shown = try GetItemReply(decoding: reply, limits: .reply).item
                return shown == item ? nil : "\(String(describing: shown)), not \(item)"
            }
        }
    }

    private static let listItems: Maker = { dice, world in
        let request = ListItemsRequest(
            postID: dice.chance(50) ? dice.id(world.posts.keys) : "", withRetired: dice.chance(50), pageSize: 500,
            text: dice.one(["", "", "残疾"]))
        return Move("hall.v1.Items/List", dice.bare(world), request) { world, _ in
            let codes = world.items.values.filter { item in
                (request.postID.isEmpty || item.isAt(request.postID)) && (request.withRetired || !item.retired)
                    && (request.text.isEmpty || item.name.contains(request.text))
            }.map(\.code).sorted()
            return .done { reply, _ in
                let shown = try ListItemsReply(decoding: reply, limits: .reply).items.map(\.code)
                return shown == codes ? nil : "\(shown), not \(codes)"
            }
        }
    }

    private static let getGuide: Maker = { dice, world in
        let request = GetGuideRequest(code: dice.id(world.items.keys), printable: dice.chance(50))
        return Move("hall.v1.Items/GetGuide", dice.bare(world), request) { world, _ in
            guard let item = world.items[request.code] else { return .refused(["notFound"]) }
            let hasWindow = !world.places(of: item, on: world.today).isEmpty
            let isWhole = !item.basis.isEmpty && !item.procedure.isEmpty && hasWindow
            guard !request.printable || isWhole else { return .refused(["ON-1"]) }
            let unit = world.units[item.unitID] ?? UnitInfo()
            var windows: [String] = []
            for post in world.places(of: item, on: world.today) {
                let name = world.windows[world.posts[post]?.windowID ?? ""]?.name ?? ""
                if !windows.contains(name) { windows.append(name) }
            }
            let expected = GetGuideReply(
                item: item, unitName: unit.name, unitAddress: unit.address, unitPhone: unit.phone, windowNames: windows,
                nextWindowName: world.windows[item.nextWindowID]?.name ?? "", hallName: world.settings["hall_name"] ?? "")
            return .done { reply, _ in
                var shown = try GetGuideReply(decoding: reply, limits: .reply)
                guard shown.html.isEmpty != request.printable else { return "pages: \(shown.html.count) characters" }
                shown.html = ""
                return shown == expected ? nil : "\(shown), not \(expected)"
            }
        }
    }

    private static let get: Maker = { dice, world in
        let path = "hall.v1.Cases/Get"
        let request = GetCaseRequest(number: dice.caseNumber(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard world.cases[request.number] != nil else { return .refused(["notFound"]) }
            return .done { reply, world in try world.checked(reply, GetCaseReply.self, \.case) }
        }
    }

    private static let status: Maker = { dice, world in
        let number = dice.caseNumber(world)
        let right = world.cases[number]?.queryCode ?? "23456789"
        let code = dice.chance(70) ? right : dice.one(["23456789", "ABCDEFGH", "no code"])
        let request = CaseStatusRequest(number: number, queryCode: code)
        return Move("hall.v1.Cases/Status", dice.bare(world), request) { world, caller in world.status(request) }
    }

    private static let list: Maker = { dice, world in
        let path = "hall.v1.Cases/List"
        let request = ListCasesRequest(
            postID: dice.chance(40) ? dice.id(world.posts.keys) : "",
            handlerID: dice.chance(40) ? dice.one(["me", dice.id(world.staff.keys)]) : "",
            dueStates: dice.chance(40) ? [dice.one([.overdue, .nearDue, .onTime, .paused, .provisional])] : [],
            withEnded: dice.chance(30), pageSize: 500)
        return Move(path, dice.voice(path, world), request) { world, caller in
            let handler = request.handlerID == "me" ? caller.person : request.handlerID
            if request.handlerID == "me", handler.isEmpty { return .refused(["permissionDenied"]) }
            let numbers = world.numbers.compactMap { world.cases[$0] }.filter { file in
                (file.isOpen || request.withEnded) && (request.postID.isEmpty || file.post == request.postID)
                    && (handler.isEmpty || file.handler == handler)
                    && (request.dueStates.isEmpty || request.dueStates.contains(world.dueState(file)))
            }.map(\.number)
            return .done { reply, _ in
                let shown = try ListCasesReply(decoding: reply, limits: .reply).cases.map(\.number)
                return shown.sorted() == numbers.sorted() ? nil : "\(shown), not \(numbers)"
            }
        }
    }

    private static let search: Maker = { dice, world in
        let path = "hall.v1.Cases/SearchByApplicant"
        let name = dice.one(applicants)
        return Move(path, dice.voice(path, world), SearchByApplicantRequest(name: name)) { world, _ in
            let numbers = world.numbers.filter { world.cases[$0]?.applicant == name }.reversed().prefix(200)
            return .done { reply, _ in
                let shown = try SearchByApplicantReply(decoding: reply, limits: .reply).cases.map(\.number)
                return shown == Array(numbers) ? nil : "\(shown), not \(numbers)"
            }
        }
    }

    private static let history: Maker = { dice, world in
        let path = "hall.v1.Cases/History"
        let request = CaseHistoryRequest(number: dice.caseNumber(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard world.cases[request.number] != nil else { return .refused(["notFound"]) }
            let count = world.told["case/\(request.number)"] ?? 0
            return .done { reply, _ in
                let shown = try CaseHistoryReply(decoding: reply, limits: .reply).steps.count
                return shown == count ? nil : "\(shown) steps, not \(count)"
            }
        }
    }

    private static let explain: Maker = { dice, world in
        let path = "hall.v1.Cases/ExplainDeadline"
        let request = ExplainDeadlineRequest(number: dice.caseNumber(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard let file = world.cases[request.number] else { return .refused(["notFound"]) }
            let running = file.isAccepted ? [file.promised, file.statutory] : [file.notice, file.statutoryNotice]
            let budgets = file.isAccepted || file.stage == .received ? running.compactMap { $0?.budget } : []
            // An ended case's account is told by the calendar as it is now.
            var due = budgets.map { world.due(file, budget: $0).day.map(Days.text) ?? "" }
            // A delivery is counted from the decision.
            if file.stage == .finished, file.delivery != nil { due.append(world.deliveryDue(file).map(Days.text) ?? "") }
            return .done { [due] reply, _ in
                let shown = try ExplainDeadlineReply(decoding: reply, limits: .reply).clocks.map { $0.account?.due ?? "?" }
                return shown == due || file.stage == .annulled ? nil : "due \(shown), not \(due)"
            }
        }
    }
}

extension Dice {
    /// Anybody, on no badge: for what nobody needs to be anybody for.
    mutating func bare(_ world: World) -> Voice { one(world.voices.filter { $0.token == nil }) }
}

extension World {
    /// TL-1, TL-4.
    mutating func putItem(_ request: PutItemRequest, _ caller: Caller) -> Verdict {
        guard var item = request.item else { return .refused(["invalidArgument"]) }
        let current = items[item.code]
        guard (current?.version ?? 0) == request.expectedVersion else { return .refused(["aborted"]) }
        item.version = current?.version ?? 0
        if item.publicity == .unspecified { item.publicity = .private }
        guard item != current else { return .done() }
        var against = Objections()
        against.note("invalidArgument", unless: !item.retired || current?.retired == true)
        against.note("invalidArgument", unless: !item.licence || item.pauseCauses.isEmpty)
        against.note("invalidArgument", unless: units[item.unitID] != nil && isThere(item.postID, on: today))
        against.note("invalidArgument", unless: item.otherPostIDs.allSatisfy { isThere($0, on: today) })
        against.note("invalidArgument", unless: Set([item.postID] + item.otherPostIDs).count == item.otherPostIDs.count + 1)
        against.note("invalidArgument", unless: item.nextWindowID.isEmpty || isWindow(item.nextWindowID))
        against.note("invalidArgument", unless: Set(item.materials.map(\.name)).count == item.materials.count)
        against.note("TL-1", unless: item.kind == .immediate ? item.promisedDays == 0 : item.promisedDays > 0)
        against.note("TL-1", unless: item.lawDays.map { Int(item.promisedDays) <= $0 } ?? true)
        let waitsUpstairs = item.kind == .reportedUpward && !item.licence && item.pauseCauses.contains(.otherAgency)
        against.note("TL-4", unless: !waitsUpstairs)
        guard against.none else { return against.verdict }
        keep(item)
        return .done([Event("itemPut", "item/\(item.code)", by: caller.person)])
    }

    /// As the next version; those before it stay.
    mutating func keep(_ item: ItemInfo) {
        var item = item
        item.version += 1
        items[item.code] = item
        versions[item.code, default: []].append(item)
    }

    /// ON-5.
    mutating func status(_ request: CaseStatusRequest) -> Verdict {
        guard var file = cases[request.number], request.queryCode != "no code" else { return .refused(["notFound"]) }
        let guesses = file.guessedOn == today ? file.guesses : 0
        guard guesses < number("query_code_guesses_per_day") else { return .refused(["resourceExhausted"]) }
        guard request.queryCode == file.queryCode else {
            (file.guesses, file.guessedOn) = (guesses + 1, today)
            cases[file.number] = file
            return .refused(["notFound"], leaving: [Event("queryCodeGuessed", "case/\(file.number)")])
        }
        let expected = "\(file.stage) \(dueState(file)) \(file.stage == .annulled ? "" : "\(file.result)")"
        return .done { reply, _ in
            let shown = try CaseStatusReply(decoding: reply, limits: .reply)
            let text = "\(shown.stage) \(shown.dueState) \(shown.stage == .annulled ? "" : "\(shown.result)")"
            return text == expected ? nil : "\(text), not \(expected)"
        }
    }
}

extension ItemInfo {
    /// Whether it is accepted at this post.
    func isAt(_ post: String) -> Bool { postID == post || otherPostIDs.contains(post) }
}

extension Dice {
    /// Up to four; now and then one of them twice.
    mutating func materials() -> [MaterialInfo] {
        (0..<number(0...4)).map { place in
            MaterialInfo(
                name: chance(8) ? "申请表" : ["申请表", "身份证", "户口簿", "照片"][place],
                need: one([.required, .required, .promiseInstead, .mayFollow]), originals: Int32(number(0...2)),
                copies: Int32(number(0...2)), form: one(["", "申请表（样表）"]))
        }
    }
}
