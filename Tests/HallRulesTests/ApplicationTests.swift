import Foundation
import HallRules
import Testing

@Suite struct ApplicationTests {
    @Test("ON-2 · checking", arguments: try rows("checking", of: .on2, "need", "standing", "result"))
    func checking(_ row: Row) throws {
        let need = try #require(Material.Need(rawValue: row["need"]))
        let before = Self.application([CheckedMaterial(Material(name: "照片", need: need))])
        let standing = try Self.standing(row["standing"])
        let result = try verdict {
            let after = try before.checked(
                [MaterialFinding("照片", standing)], by: .li, at: Hall.post, now: Self.now, in: Hall.timetable)
            #expect(after.materials.map(\.standing) == [standing])
        }
        #expect(result == row["result"])
    }

    @Test("ON-2, AB-5 · accepting", arguments: try rows("accepting", of: .on2, "form", "proof", "photo", "by", "result"))
    func accepting(_ row: Row) throws {
        let application = Self.application([
            CheckedMaterial(Material(name: "申请表", need: .required), try Self.standing(row["form"])),
            CheckedMaterial(Material(name: "证明", need: .promiseInstead), try Self.standing(row["proof"])),
            CheckedMaterial(Material(name: "照片", need: .mayFollow), try Self.standing(row["photo"])),
        ])
        let result = try outcome {
            let accepted = try application.accepted(by: CaseActor(named: row["by"]), at: Hall.post)
            #expect(accepted.accepted == application.received && accepted.firstAsked == application.firstAsked)
            return "accepted"
        }
        #expect(result == row["result"])
    }

    @Test("ON-2, ON-7 · notices", arguments: try rows("notices", of: .on2, "form", "photo", "earlier", "says", "lines", "late"))
    func notices(_ row: Row) throws {
        let earlier = row.names("earlier").map { Notice.Line($0, demand: "请补交") }
        let before = Self.application(
            [try row.material("form", "申请表"), try row.material("photo", "照片")],
            notices: earlier.isEmpty ? [] : [Notice(given: Hall.at("2026-03-02 10:30"), lines: earlier)])
        let result = try outcome {
            let given = try before.noticed(
                demands: try row.demands("says"), by: .li, at: Hall.post, now: Self.now, in: Hall.timetable)
            #expect(given.application.stage == .awaitingSupplement && given.application.notices.last == given.notice)
            #expect(given.late.map(\.subject) == row.names("late"), "late")
            #expect(given.notice.lines.allSatisfy { !$0.demand.isEmpty })
            return given.notice.lines.map(\.subject).joined(separator: ", ")
        }
        #expect(result == row["lines"])
    }

    private static let following = [
        CheckedMaterial(Material(name: "申请表", need: .required), .good),
        CheckedMaterial(Material(name: "证明", need: .promiseInstead), .promised),
        CheckedMaterial(Material(name: "照片", need: .mayFollow), .follows(by: Day("2026-03-05")!)),
    ]

    @Test("ON-2 · what follows", arguments: try rows("what follows", of: .on2, "case", "by", "brings", "next", "result"))
    func follows(_ row: Row) throws {
        let new = Hall.acceptedCase(Hall.item(ending: .service))
        let file = row["case"] == "finished" ? try new.finished(.completed, by: .li, at: Hall.post, now: Self.now) : new
        var next = Self.following.followsNext()
        let result = try verdict {
            let after = try file.handedIn(
                row.names("brings"), of: Self.following, by: CaseActor(named: row["by"]), at: Hall.post)
            #expect(after.filter { $0.standing == .good }.count == 2)
            next = after.followsNext()
        }
        #expect(result == row["result"] && next.map { "\($0)" } ?? "–" == row["next"])
    }

    @Test("ON-2 · what has not come", arguments: try rows("what has not come", of: .on2, "day", "overdue"))
    func notCome(_ row: Row) throws {
        let overdue = Self.following.overdue(after: try Row.day(row["day"])).map(\.material.name)
        #expect(overdue == row.names("overdue"))
    }

    @Test("ON-2 · stages", arguments: try rows("stages", of: .on2, "stage", "act", "result"))
    func stages(_ row: Row) throws {
        let before = try Self.application(in: row["stage"])
        let result = try outcome { try Self.perform(row["act"], on: before) }
        #expect(result == row["result"])
    }

    @Test(
        "TL-3 · papers of acceptance",
        arguments: try rows("papers of acceptance", of: .tl3, "nature", "promised", "materials", "papers"))
    func papers(_ row: Row) throws {
        let item = Hall.item(nature: try row.nature("nature"), promised: try #require(Int(row["promised"])))
        let materials = try row["materials"].components(separatedBy: ", ").enumerated().map { place, standing in
            CheckedMaterial(Material(name: "材料\(place + 1)", need: .required), try Self.standing(standing))
        }
        let papers = Hall.acceptedCase(item).acceptancePapers(signedFor: materials)
        #expect(papers.map(\.rawValue) == row.names("papers"))
    }

    @Test("ON-6 · grounds", arguments: try rows("grounds", of: .on6, "ground", "result"))
    func grounds(_ row: Row) throws {
        let ground = try #require(RefusalGround(rawValue: row["ground"]))
        let result = try outcome {
            try Self.application(in: "received").notAccepted(ground, by: .li, at: Hall.post, now: Self.now, in: Hall.timetable)
                .application.stage
                .cell
        }
        #expect(result == row["result"])
    }

    @Test("ON-7 · what a notice says", arguments: try rows("what a notice says", of: .on7, "materials", "complete", "handling"))
    func says(_ row: Row) throws {
        let materials = try row["materials"].components(separatedBy: ", ").enumerated().map { place, standing in
            CheckedMaterial(Material(name: "材料\(place + 1)", need: .required), try Self.standing(standing))
        }
        let given = try Self.application(materials)
            .noticed(demands: [.init("户口簿", demand: "请补交")], by: .li, at: Hall.post, now: Self.now, in: Hall.timetable)
        #expect(given.completeness.rawValue == row["complete"] && given.handling.rawValue == row["handling"])
    }

    @Test("ON-8 · on the spot", arguments: try rows("on the spot", of: .on8, "form", "corrected", "notices", "result"))
    func onTheSpot(_ row: Row) throws {
        let before = Self.application([try row.material("form", "申请表")])
        let corrected = MaterialFinding("申请表", try Self.standing(row["corrected"]), arrival: .since)
        let result = try outcome {
            let after = try before.checked([corrected], by: .li, at: Hall.post, now: Self.now, in: Hall.timetable)
            #expect("\(after.notices.count)" == row["notices"] && after.received == before.received)
            _ = try after.accepted(by: .li, at: Hall.post)
            return "accepted"
        }
        #expect(result == row["result"])
    }

    @Test("ON-8 · help with the form", arguments: try rows("help with the form", of: .on8, "writer", "witness", "result"))
    func help(_ row: Row) throws {
        let aid = row.optional("writer").map { FormAid(writer: Person.ID($0), witness: row.optional("witness") ?? " ") }
        let result = try verdict {
            _ = try Application.filed(
                id: .init(1), item: Hall.item(), offered: .offered, materials: [], aid: aid, by: Hall.li.id, at: Hall.post,
                now: Self.now)
        }
        #expect(result == row["result"])
    }

    @Test("AG-1 · who brings it", arguments: try rows("who brings it", of: .ag1, "bearer", "shows", "result"))
    func bearers(_ row: Row) throws {
        let shows = row.optional("shows") ?? " "
        let bearer: Bearer =
            switch row["bearer"] {
            case "applicant": .applicant
            case "agent": .agent(name: "周八", letter: shows)
            case "guardian": .guardian(name: "周八", relation: shows)
            case "village agent": .villageAgent(Hall.sun.id)
            case let text: throw TableError("no bearer “\(text)”")
            }
        let result = try verdict {
            _ = try Application.filed(
                id: .init(1), item: Hall.item(), offered: .offered, materials: [], bearer: bearer, by: Hall.li.id,
                at: Hall.post,
                now: Self.now)
        }
        #expect(result == row["result"])
    }

    static let now = Hall.at("2026-03-02 11:00")

    /// Received at ten in the morning by 李明, who was asked first.
    static func application(
        _ materials: [CheckedMaterial] = [CheckedMaterial(Material(name: "申请表", need: .required), .good)],
        nature: Item.Nature = .licence, received: HallTime = Hall.at("2026-03-02 10:00"), notices: [Notice] = [],
        stage: Application.Stage = .received
    ) -> Application {
        Application(
            id: .init(1), item: Hall.item(nature: nature), post: Hall.window, firstAsked: Hall.li.id, handler: Hall.li.id,
            filed: received, received: received, materials: materials, notices: notices, stage: stage)
    }

    static func application(
        in stage: String, nature: Item.Nature = .licence, received: HallTime = Hall.at("2026-03-02 10:00")
    ) throws -> Application {
        let at: Application.Stage =
            switch stage {
            case "received": .received
            case "awaiting": .awaitingSupplement
            case "withdrawn": .withdrawn(at: now)
            case "annulled": .annulled(reason: "误录", at: now)
            case "not accepted": .notAccepted(at: now)
            case _: throw TableError("no stage “\(stage)”")
            }
        return application(nature: nature, received: received, stage: at)
    }

    static func perform(
        _ act: String, on application: Application, at now: HallTime = now
    ) throws -> String {
        let found = [MaterialFinding("申请表", .good, arrival: .since)]
        let post = Hall.post
        switch act {
        case "supplement":
            return try application.supplemented(found, by: .li, at: post, now: now, in: Hall.timetable).stage.cell
        case "check": return try application.checked(found, by: .li, at: post, now: now, in: Hall.timetable).stage.cell
        case "withdraw": return try application.withdrawn(by: .li, at: post, now: now).stage.cell
        case "not accepted":
            return try application.notAccepted(.notNeeded, by: .li, at: post, now: now, in: Hall.timetable).application.stage
                .cell
        case "not accepted on its merits":
            return try application.notAccepted(.merits, by: .li, at: post, now: now, in: Hall.timetable).application.stage.cell
        case "hand over":
            return try Filed.application(application)
                .handedOver(to: Hall.wang, by: .li, at: post, now: now).beforeAcceptance().handler.value
        case "lay on another post":
            return try Filed.application(application).placed(
                at: Post(id: .init("w2"), name: "综合窗口", a: Hall.li.id, bs: []), on: Row.day("2026-03-02")
            )
            .beforeAcceptance().post.value
        case "annul", "annul (registrar)":
            let offices: Set<Office> = act == "annul" ? [] : [.registrar]
            return try Filed.application(application)
                .annulled(reason: "误录", by: CaseActor(person: Hall.li.id, offices: offices), at: post, now: now)
                .beforeAcceptance().stage.cell
        case "pause":
            return try Filed.application(application).afterAcceptance().stage == .inWork ? "in work" : "not in work"
        case "notice":
            return try application.noticed(
                demands: [.init("户口簿", demand: "请补交")], by: .li, at: post, now: now, in: Hall.timetable
            ).application.stage.cell
        case "accept":
            _ = try application.accepted(by: .li, at: post)
            return "accepted"
        case _: throw TableError("no act “\(act)”")
        }
    }

    /// "good", "defective 照片不清", "follows 2026-03-05".
    fileprivate static func standing(_ text: String) throws -> Standing {
        let words = text.components(separatedBy: " ")
        switch words[0] {
        case "unchecked": return .unchecked
        case "good": return .good
        case "missing": return .missing
        case "promised": return .promised
        case "defective": return .defective(words[1])
        case "follows": return .follows(by: try Row.day(words[1]))
        case _: throw TableError("no standing “\(text)”")
        }
    }
}

extension Row {
    /// Names between commas; none for "–".
    fileprivate func names(_ column: String) -> [String] {
        optional(column).map { $0.components(separatedBy: ", ") } ?? []
    }

    /// "defective 未签名, handed in": how it stands, and that it came after the last notice.
    fileprivate func material(_ column: String, _ name: String) throws -> CheckedMaterial {
        let parts = self[column].components(separatedBy: ", ")
        return CheckedMaterial(
            Material(name: name, need: .required), try ApplicationTests.standing(parts[0]),
            isHandedInSinceNotice: parts.count > 1)
    }

    /// "照片 (expired 旧照片已满六个月)": what is asked for beside, and what is said to have changed.
    fileprivate func demands(_ column: String) throws -> [Notice.Line] {
        try names(column).map { text in
            let parts = text.components(separatedBy: " (")
            guard parts.count > 1 else { return Notice.Line(text, demand: "请补交") }
            let words = parts[1].dropLast().components(separatedBy: " ")
            let said = words.dropFirst().joined(separator: " ")
            let change: Notice.Change =
                switch words[0] {
                case "handed": .handedIn
                case "expired": .expired(said)
                case "rule": .ruleChanged(said)
                case "request": .requestChanged(said)
                case _: throw TableError("no change “\(text)”")
                }
            return Notice.Line(parts[0], demand: "请补交", change: change)
        }
    }
}

extension Application.Stage {
    fileprivate var cell: String {
        switch self {
        case .received: "received"
        case .awaitingSupplement: "awaiting"
        case .notAccepted: "not accepted"
        case .withdrawn: "withdrawn"
        case .annulled: "annulled"
        }
    }
}
