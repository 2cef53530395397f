/// AB-1. How long a post is there: for good, or, a temporary post 临时岗位, through its last day.
public struct PostTerm: Sendable, Hashable {
    public static let forGood = PostTerm(lastDay: nil)

    /// Nil: it is there for good.
    public let lastDay: Day?

    public init(lastDay: Day?) { self.lastDay = lastDay }

    /// AB-1. Whether its last day has passed: from the first instant of the day after it nobody is needed at the post.
    public func isPast(on day: Day) -> Bool { lastDay.map { $0 < day } ?? false }

    /// AB-1. Whether a post may be put with it: the last day is today or later, or it is the one the post has and the post is there still, so
    /// that what lies on it is staffed until it is re-homed. `now`: the one of the post that is there; nil: there is none, or it has ended.
    public func mayBePut(inPlaceOf now: PostTerm?, on today: Day) -> Bool { !isPast(on: today) || self == now }
}

/// AB-1. What becomes of a temporary post, looked at on a day.
public enum PostEnd: Sendable, Hashable {
    /// It is there.
    case toCome
    /// Nothing lies on it: it has ended.
    case ended
    /// Its last day has passed and something open lies on it still, so that it can't end: to be re-homed 待归接.
    case toRehome
}

extension Post {
    /// AB-1. A post ends by itself when its last day has passed; while something open lies on it, it stays for whoever holds it to bring that
    /// to an end, and nobody's matter is left without anyone. `items`: how many offered ones are accepted at it.
    public func end(openCases: Int, items: Int, on day: Day) -> PostEnd {
        guard term.isPast(on: day) else { return .toCome }
        return openCases == 0 && items == 0 ? .ended : .toRehome
    }

    /// AB-1. Refused with AB-1 where the last day has passed: nothing new comes to lie on the post. `elsewhere`: the names of other posts
    /// where the same is done.
    public func checkTakesIn(on day: Day, elsewhere: [String]) throws(Refusal) {
        guard let lastDay = term.lastDay, term.isPast(on: day) else { return }
        guard elsewhere.isEmpty else {
            throw Refusal(
                .ab1,
                zh: "“\(name)”是临时岗位，\(lastDay)已到期，请到\(elsewhere.map { "“\($0)”" }.joined(separator: "、"))办理。",
                en: "“\(name)” was a temporary post, through \(lastDay); go to \(elsewhere.joined(separator: " or ")).")
        }
        throw Refusal(
            .ab1, zh: "“\(name)”是临时岗位，\(lastDay)已到期，不再接新的件；请换一个岗位办理，或请主任延长它的期限、给事项另定岗位。",
            en: "“\(name)” was a temporary post, through \(lastDay), and takes nothing new; "
                + "choose another post, or have the director extend it or give the item another post.")
    }
}

extension PostDay {
    /// AB-1, AB-6. What there is of a post on a day, by what was put down of it and from when on, in order: the last of what was before that
    /// day, and what came on it. Past its last day, as that stood then, there is no such post and nobody is needed.
    public init(id: Post.ID, history: [Holding], on day: Day) {
        let begins = HallTime(day: day, time: .startOfDay)
        let known = history.map { holding in
            Holding(
                from: max(holding.from, begins), post: holding.post.flatMap { $0.term.isPast(on: day) ? nil : $0 })
        }
        let before = known.lastIndex { $0.from == begins } ?? known.startIndex
        self.init(id: id, holdings: Array(known[before...]))
    }
}
