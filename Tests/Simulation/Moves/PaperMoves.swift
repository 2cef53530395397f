import HallProto

/// Papers, issued and read.
extension Moves {
    static let papers: [String: Maker] = [
        "hall.v1.Papers/Get": getPaper, "hall.v1.Papers/List": listPapers, "hall.v1.Papers/CaseFile": caseFile,
        "hall.v1.Papers/Authorise": authorise, "hall.v1.Papers/Reissue": reissue,
        "hall.v1.Papers/Supplement": supplement,
    ]

    private static let getPaper: Maker = { dice, world in
        let path = "hall.v1.Papers/Get"
        let id =
            dice.chance(20) ? dice.one(world.noticeIDs.suffix(20).map { $0 }, else: dice.paperID(world)) : dice.paperID(world)
        let request = GetPaperRequest(id: id, copy: dice.one([.unspecified, .file, .applicant]))
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard let paper = world.papers[request.id] else { return .refused(["notFound"]) }
            guard paper.about.isEmpty || world.seesAttendance(caller, of: paper.about) else { return .refused(["ATT-3"]) }
            guard request.copy == .unspecified || paper.copies.contains(request.copy) else {
                return .refused(["invalidArgument"])
            }
            return .done { reply, _ in
                let read = try GetPaperReply(decoding: reply, limits: .reply)
                let shown = "\(read.paper?.number ?? "") \(read.paper?.caseNumber ?? "") \(read.paper?.replacedByID ?? "")"
                let isMarked = read.html.contains("已被") == !paper.replacedBy.isEmpty
                let expected = "\(paper.number) \(paper.caseNumber) \(paper.replacedBy)"
                return shown == expected && read.html.contains(paper.number) && isMarked ? nil : "\(shown), not \(expected)"
            }
        }
    }

    private static let listPapers: Maker = { dice, world in
        let path = "hall.v1.Papers/List"
        let number = dice.chance(50) ? dice.caseNumber(world) : ""
        let request = ListPapersRequest(
            caseNumber: number,
            kind: dice.one([
                number.isEmpty ? .absenceNotice : .unspecified, .authorisation, .oneTimeNotice, .promiseNotice, .denied,
                .completion, .absenceDecision, .studySheet,
            ]),
            staleOnly: dice.chance(20),
            pageSize: 500)
        return Move(path, dice.voice(path, world), request) { world, caller in
            guard number.isEmpty || world.cases[number] != nil else { return .refused(["notFound"]) }
            let ids = (world.paperIDs + world.noticeIDs).filter { id in
                guard let paper = world.papers[id] else { return false }
                guard paper.about.isEmpty || world.seesAttendance(caller, of: paper.about) else { return false }
                return (number.isEmpty || paper.caseNumber == number)
                    && (request.kind == .unspecified || paper.kind == request.kind)
                    && (!request.staleOnly || world.isStale(paper))
            }
            return .done { reply, _ in
                let shown = try ListPapersReply(decoding: reply, limits: .reply).papers.map(\.id)
                return shown == Array(ids.prefix(500)) ? nil : "\(shown), not \(ids)"
            }
        }
    }

    private static let caseFile: Maker = { dice, world in
        let path = "hall.v1.Papers/CaseFile"
        let request = CaseFileRequest(caseNumber: dice.caseNumber(world))
        return Move(path, dice.voice(path, world), request) { world, _ in
            guard let file = world.cases[request.caseNumber] else { return .refused(["notFound"]) }
            let numbers = world.paperIDs.compactMap { world.papers[$0] }.filter { $0.caseNumber == file.number }.map(\.number)
            return .done { reply, _ in
                let shown = try CaseFileReply(decoding: reply, limits: .reply)
                let isWhole = numbers.allSatisfy(shown.html.contains) && shown.html.contains(file.applicant)
                return shown.papers == numbers.count && isWhole ? nil : "\(shown.papers) papers, not \(numbers)"
            }
        }
    }

    private static let authorise: Maker = { dice, world in
        let path = "hall.v1.Papers/Authorise"
        let number = dice.caseNumber(world)
        let request = AuthoriseRequest(caseNumber: number, agentName: dice.one(["", "赵小二"]))
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.authorise(request, caller) }
    }

    private static let reissue: Maker = { dice, world in
        let path = "hall.v1.Papers/Reissue"
        let request = ReissuePaperRequest(id: dice.paperID(world), reason: "遗失")
        let number = world.papers[request.id]?.caseNumber ?? ""
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.reissue(request, caller) }
    }
}

extension Moves {
    private static let supplement: Maker = { dice, world in
        let path = "hall.v1.Papers/Supplement"
        let stale = world.paperIDs.filter { world.papers[$0].map(world.isStale) ?? false }
        let id = stale.isEmpty || dice.chance(20) ? dice.paperID(world) : dice.one(stale)
        let request = SupplementPaperRequest(id: id, reason: "放假安排公布")
        let number = world.papers[id]?.caseNumber ?? ""
        return Move(path, dice.worker(on: number, path, world), request) { world, caller in world.supplement(request, caller) }
    }
}

extension Dice {
    /// Mostly one that was issued.
    mutating func paperID(_ world: World) -> String {
        chance(5) ? one(["notice-2026-000001", "authorisation-2026-1", "X9"]) : one(world.paperIDs, else: "notice-2026-000001")
    }
}
