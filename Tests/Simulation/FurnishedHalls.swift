import HallProto

/// The halls that are lived in.
extension Furnishing {
    /// Eight people at three posts.
    static let small = Furnishing(
        people: 8, units: ["U1", "U2"], windows: ["W1", "W2"],
        posts: [
            PostInfo(id: "P1", name: "民政岗", windowID: "W1", unitID: "U1", aPersonID: "S01", bPersonIDs: ["S02", "S04"]),
            PostInfo(id: "P2", name: "社保岗", windowID: "W2", unitID: "U2", aPersonID: "S02", bPersonIDs: ["S01"]),
            PostInfo(id: "P3", name: "林业岗", windowID: "W2", unitID: "U2", aPersonID: "S07", bPersonIDs: ["S05"]),
        ], items: items(at: ["P1", "P2", "P3"]),
        offices: [("S03", .director), ("S05", .registrar), ("S06", .inspector), ("S06", .principal), ("S08", .principal)],
        groups: [group("G1", leader: 3, recorder: 5, members: [1, 2, 4, 7])], laterPosts: ["P4"])

    /// By the small hall's director: a post that is there for some days, with an item of its own.
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

    /// Sixteen people at twenty posts: everybody is A of one or two, and B of two or three.
    static let large = Furnishing(
        people: 16, units: ["U1", "U2", "U3", "U4"], windows: (1...7).map { "W\($0)" },
        posts: (1...20).map { number in
            let bs = [(number + 2) % 16 + 1, (number + 6) % 16 + 1].prefix(number % 4 == 0 ? 1 : 2).map(person)
            return PostInfo(
                id: "P\(number)", name: "\(number)号岗", windowID: "W\((number - 1) / 3 + 1)",
                unitID: "U\(number % 4 + 1)", aPersonID: person((number - 1) % 16 + 1), bPersonIDs: Array(bs))
        }, items: items(at: ["P1", "P7", "P12"]),
        offices: [
            ("S13", .director), ("S14", .registrar), ("S11", .registrar), ("S15", .inspector), ("S15", .principal),
            ("S12", .partyBranch),
        ],
        groups: [
            group("G1", leader: 13, recorder: 14, members: [1, 2, 3, 4, 5, 6]),
            group("G2", leader: 12, recorder: 11, members: [7, 8, 9, 10, 16]),
        ])

    private static func group(_ id: String, leader: Int, recorder: Int, members: [Int]) -> StudyGroupInfo {
        StudyGroupInfo(
            id: id, name: id == "G1" ? "第一组" : "第二组", leaderID: person(leader), recorderID: person(recorder),
            memberIDs: members.map(person))
    }

    private static func items(at posts: [String]) -> [ItemInfo] {
        [
            item("I1", posts[0], .promised, days: 5, pauses: [.supplement], .service),
            item("I2", posts[0], .promised, licence: true, days: 5, law: 10, .decision),
            item("I3", posts[1], .immediate, days: 0, .service),
            item("I4", posts[1], .promised, days: 1, pauses: [.supplement, .applicant], .decision),
            item("I5", posts[2], .promised, days: 20, pauses: [.publicNotice], .service),
            checked(item("I6", posts[0], .agency, licence: true, days: 8, law: 15, .decision)),
            item("I7", posts[0], .reportedUpward, days: 3, .service),
        ]
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
}
