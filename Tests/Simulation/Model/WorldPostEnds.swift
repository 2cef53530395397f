import HallProto

/// AB-1: posts that are there through a day.
extension World {
    func isPast(_ post: PostInfo, on day: Int) -> Bool { Days.number(post.lastDay).map { $0 < day } ?? false }

    /// A post that is there on a day.
    func isThere(_ id: String, on day: Int) -> Bool { isPost(id) && !isPast(posts[id]!, on: day) }

    /// Where an item is accepted on a day.
    func places(of item: ItemInfo, on day: Int) -> [String] {
        ([item.postID] + item.otherPostIDs).filter { posts[$0].map { !isPast($0, on: day) } ?? false }
    }

    /// Where somebody files who names no post.
    func place(of item: ItemInfo, on day: Int) -> String { places(of: item, on: day).first ?? item.postID }

    func isUsed(_ id: String) -> Bool {
        !openCases { $0.post == id }.isEmpty || items.values.contains { $0.isAt(id) && !$0.retired }
    }

    /// Those whose day has passed, one line each.
    func pastLines(among posts: [PostInfo]) -> [String] {
        posts.filter { !$0.retired && isPast($0, on: today) }.map { post in
            let open = openCases { $0.post == post.id }.count
            let codes = items.values.filter { $0.isAt(post.id) && !$0.retired }.map(\.code).sorted()
            return "\(post.id) \(post.lastDay) \(open) \(codes)"
        }
    }

    /// The morning on which one of them is looked at next.
    mutating func planPostEnds(after day: Int) {
        nextPostEnd = posts.values.filter { !$0.retired }.compactMap { post in
            Days.number(post.lastDay).map { pastTold.contains(post.id) ? max($0, day) + 1 : $0 + 1 }
        }.min()
    }

    /// Every morning until nothing lies on them.
    mutating func endPosts() -> [Event] {
        var events: [Event] = []
        while let day = nextPostEnd, day <= today {
            for post in posts.values.filter({ !$0.retired && isPast($0, on: day) }) {
                if !isUsed(post.id) {
                    posts[post.id]?.retired = true
                    posts[post.id]?.version += 1
                    events.append(Event("postRetired", "post/\(post.id)"))
                } else if pastTold.insert(post.id).inserted {
                    events.append(Event("postPastLastDay", "post/\(post.id)"))
                }
            }
            planPostEnds(after: day)
        }
        return events
    }
}
