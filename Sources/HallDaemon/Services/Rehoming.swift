import GRDB
import HallProto
import HallRules

/// AB-1. Everything open that lies with somebody who leaves or moves, in one step.
struct Rehoming {
    let leaver: String
    /// Nil: to whoever holds the posts.
    let named: Person?
    /// What they held when they left: who else holds these gets their enquiries.
    let posts: [Post]
    /// Of what lies on this post alone; empty: of everything.
    var onPost = ""
    let reason: String
}

extension WriteContext {
    /// Each thing with its number and who has it now; what nobody was there to get stays where it lay, and is named as well.
    func rehome(_ rehoming: Rehoming) throws -> [RehomedInfo] {
        try Belonging.allCases.flatMap { belonging -> [RehomedInfo] in
            switch belonging {
            case .file: try rehomeFiles(rehoming)
            case .enquiry: try rehoming.onPost.isEmpty ? rehomeEnquiries(rehoming) : []
            }
        }
    }

    private func rehomeFiles(_ rehoming: Rehoming) throws -> [RehomedInfo] {
        try CaseSearch.openNumbers(db, handler: rehoming.leaver, post: rehoming.onPost).map { number in
            let file = try CaseTable.filed(db, house.clock, number: number).file
            let post = try RosterTable.rostered(db, house.clock, post(file.post.value, field: "post_id"), on: today)
            let heir = try heir(rehoming, [post])
            try heir.map { heir in
                let moved = try file.rehomed(to: heir.id)
                try keep(moved)
                try recordHandOver(file, moved, number: number, note: rehoming.reason, inBulk: true)
            }
            return RehomedInfo(.file, number, heir)
        }
    }

    private func rehomeEnquiries(_ rehoming: Rehoming) throws -> [RehomedInfo] {
        try EnquiryTable.openNumbers(db, owner: rehoming.leaver).map { number in
            let heir = try heir(rehoming, rehoming.posts)
            try heir.map {
                let found = try EnquiryTable.find(db, house.clock, number: number)
                try handOver(found, to: $0, because: rehoming.reason)
            }
            return RehomedInfo(.enquiry, number, heir)
        }
    }

    private func heir(_ rehoming: Rehoming, _ posts: [Post]) throws -> Person? {
        let heirs = try posts.compactMap { post in
            try post.heir(after: Person.ID(rehoming.leaver)) { id in
                try StaffTable.person(db, id.value)?.isServing(on: today) ?? false
            }
        }
        return try rehoming.named ?? heirs.first.flatMap { try StaffTable.person(db, $0.value) }
    }

    /// Does something, or with `preview` only sees what would come of it.
    func doing<Reply>(preview: Bool, _ body: () throws -> Reply) throws -> Reply {
        guard preview else { return try body() }
        var reply: Reply?
        try tryOut { reply = try body() }
        guard let reply else { throw Failure.fault }
        return reply
    }
}

extension RehomedInfo {
    fileprivate init(_ belonging: Belonging, _ number: String, _ heir: Person?) {
        let kind: RehomedKind =
            switch belonging {
            case .file: .case
            case .enquiry: .enquiry
            }
        self.init(kind: kind, number: number, toPersonID: heir?.id.value ?? "", toPersonName: heir?.name ?? "")
    }
}
