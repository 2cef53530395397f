import HallProto

/// The hall a log needs: its departments, clerks and groups as units, staff and posts, and an item for every promise.
struct ReplayHall: Sendable {
    struct Clerk: Sendable, Equatable {
        let id: String
        let name: String
        let unit: Int
        var badge: String { "B-\(id)" }
    }

    struct Post: Sendable {
        let id: String
        let name: String
        let unit: Int
        /// The A, then the Bs, by their places among the clerks.
        var holders: [Int]
    }

    struct Item: Sendable, Hashable {
        let department: Int
        let workdays: Int
        var code: String { "I\(department + 1)-\(workdays)" }
    }

    /// A post takes twenty Bs; a group of more clerks is several posts.
    static let postHoldersMax = 21

    let departments: [String]
    let clerks: [Clerk]
    private(set) var posts: [Post] = []
    /// Posts that had one clerk and got the busiest of the others as B.
    private(set) var standIns = 0
    private(set) var groups = 0
    private(set) var splitGroups = 0
    private let places: [String: Int]
    private var postOf: [String: [Int: Int]] = [:]

    init(_ log: ReplayLog) {
        var steps: [String: Int] = [:]
        for row in log.rows {
            steps[row.actor, default: 0] += 1
            steps[row.responsible, default: 0] += 0
        }
        var units: [String] = []
        var home: [String: Int] = [:]
        for row in log.rows {
            if !units.contains(row.department) { units.append(row.department) }
            let unit = units.firstIndex(of: row.department) ?? 0
            for name in [row.actor, row.responsible] where home[name] == nil { home[name] = unit }
        }
        departments = units
        // The busiest first, so that the A of a post is who works there most.
        let names = steps.keys.sorted { (steps[$1, default: 0], $0) < (steps[$0, default: 0], $1) }
        clerks = names.enumerated().map { Clerk(id: "C\($0 + 1)", name: $1, unit: home[$1] ?? 0) }
        places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        staff(log)
    }

    func clerk(named name: String) -> Int { places[name] ?? 0 }

    func post(group: String, clerk: Int) -> Int { postOf[group]?[clerk] ?? 0 }

    private mutating func staff(_ log: ReplayLog) {
        var order: [String] = []
        var members: [String: Set<Int>] = [:]
        for row in log.rows {
            if members[row.group] == nil { order.append(row.group) }
            members[row.group, default: []].insert(clerk(named: row.actor))
        }
        groups = order.count(where: { !$0.isEmpty })
        for group in order { addPosts(of: group, members[group, default: []].sorted()) }
    }

    private mutating func addPosts(of group: String, _ members: [Int]) {
        let parts = (members.count + Self.postHoldersMax - 1) / Self.postHoldersMax
        if parts > 1 { splitGroups += 1 }
        for part in 0..<parts {
            // Dealt out in turn, so that no part is left with one clerk and each has busy ones.
            var holders = stride(from: part, to: members.count, by: parts).map { members[$0] }
            for holder in holders { postOf[group, default: [:]][holder] = posts.count }
            if holders.count == 1, let other = clerks.indices.first(where: { $0 != holders[0] }) {
                holders.append(other)
                standIns += 1
            }
            let name = (group.isEmpty ? "no group" : group) + (parts > 1 ? " (\(part + 1))" : "")
            posts.append(Post(id: "P\(posts.count + 1)", name: name, unit: clerks[holders[0]].unit, holders: holders))
        }
    }
}
