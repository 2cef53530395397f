/// AB-6. A post on one day of the hall's work: who holds it, from one minute on until the next.
public struct PostDay: Sendable, Hashable {
    public struct Holding: Sendable, Hashable {
        public let from: HallTime
        /// Nil: there is no such post then.
        public let post: Post?

        public init(from: HallTime, post: Post?) {
            self.from = from
            self.post = post
        }
    }

    public let id: Post.ID
    /// In order.
    public let holdings: [Holding]

    public init(id: Post.ID, holdings: [Holding]) {
        self.id = id
        self.holdings = holdings
    }

    func post(at time: HallTime) -> Post? { holdings.last { $0.from <= time }?.post ?? nil }
}

/// AB-2, AB-6. Who served a post from one minute up to another.
public struct CoverSpan: Sendable, Hashable {
    /// AB-2. Who serves a post.
    public enum Standing: Sendable, Hashable {
        case a(Person.ID)
        /// 顶岗: B, while A is away.
        case cover(Person.ID)
        /// 空岗: neither A nor any B.
        case unmanned

        public var person: Person.ID? {
            switch self {
            case .a(let person), .cover(let person): person
            case .unmanned: nil
            }
        }
    }

    public let post: Post.ID
    public let from: HallTime
    public let until: HallTime
    public let standing: Standing
    /// Of an unmanned post, at the beginning: why each of those who hold it was not there, A first.
    public let missing: [Missing]

    public struct Missing: Sendable, Hashable {
        /// Nil: nobody has the place.
        public let person: Person.ID?
        public let reason: AwayReason

        public init(_ person: Person.ID?, _ reason: AwayReason) {
            self.person = person
            self.reason = reason
        }
    }

    public init(post: Post.ID, from: HallTime, until: HallTime, standing: Standing, missing: [Missing] = []) {
        self.post = post
        self.from = from
        self.until = until
        self.standing = standing
        self.missing = missing
    }
}

/// AB-2, AB-4, AB-6. The one function that says who serves which post: of a day that was, of the day that is, and, with
/// everybody taken to come who is to, of a day to come. Nobody types cover in, and nobody hands a post over for it to begin.
///
/// A serves while there, or waited for within the grace. Else whoever covers goes on while there; else the first B who is there
/// and serves at fewer posts than one may, one who is waited for only when no other B is there. Posts are looked at in the order of their
/// ids.
public struct CoverDay: Sendable {
    public let sessions: [WorkSession]
    /// In order of their ids.
    public let posts: [PostDay]
    public let people: [Person.ID: PresenceDay]
    /// At how many posts one person may serve at once, their own included.
    public let placesMax: Int

    public init(sessions: [WorkSession], posts: [PostDay], people: [Person.ID: PresenceDay], placesMax: Int) {
        self.sessions = sessions
        self.posts = posts.sorted { $0.id.value < $1.id.value }
        self.people = people
        self.placesMax = placesMax
    }

    /// By post, then in order; nothing outside the hall's sessions. From the last known fact on: what it will be if nothing happens.
    public func spans() -> [CoverSpan] {
        var done: [[CoverSpan]] = posts.map { _ in [] }
        for session in sessions {
            var watch = Watch(day: self, session: session)
            for time in watch.times { watch.go(to: time) }
            for (index, spans) in watch.finished().enumerated() { done[index] += spans }
        }
        return done.flatMap { $0 }
    }
}

extension CoverDay {
    /// One session, gone through from change to change.
    private struct Watch {
        private struct Open {
            var from: HallTime
            var standing: CoverSpan.Standing
            var missing: [CoverSpan.Missing]
        }

        private let day: CoverDay
        private let session: WorkSession
        private let turns: [Person.ID: [PresenceDay.Turn]]
        private var open: [Open?]
        private var spans: [[CoverSpan]]
        let times: [HallTime]

        init(day: CoverDay, session: WorkSession) {
            self.day = day
            self.session = session
            turns = day.people.mapValues { $0.turns(in: session) }
            open = day.posts.map { _ in nil }
            spans = day.posts.map { _ in [] }
            let changes = turns.values.flatMap { $0.map(\.from) } + day.posts.flatMap { $0.holdings.map(\.from) }
            times = Set([session.starts] + changes.filter { session.starts < $0 && $0 < session.ends }).sorted()
        }

        private func presence(of person: Person.ID, at time: HallTime) -> Presence {
            turns[person]?.last { $0.from <= time }?.presence ?? .away(.departed)
        }

        mutating func go(to time: HallTime) {
            let posts = day.posts.map { $0.post(at: time) }
            var serving: [CoverSpan.Standing?] = posts.map { post in
                guard let a = post?.a, presence(of: a, at: time).serves else { return nil }
                return .a(a)
            }
            var places = serving.reduce(into: [Person.ID: Int]()) { if let person = $1?.person { $0[person, default: 0] += 1 } }
            func take(_ person: Person.ID, for index: Int) {
                serving[index] = .cover(person)
                places[person, default: 0] += 1
            }
            func mayTake(_ person: Person.ID) -> Bool { places[person, default: 0] < day.placesMax }
            for (index, post) in posts.enumerated() where serving[index] == nil {
                guard let post, case .cover(let person)? = open[index]?.standing, post.bs.contains(person),
                    presence(of: person, at: time).serves, mayTake(person)
                else { continue }
                take(person, for: index)
            }
            for (index, post) in posts.enumerated() where serving[index] == nil {
                guard let post else { continue }
                let free = post.bs.filter(mayTake)
                let next =
                    free.first { presence(of: $0, at: time) == .present }
                    ?? free.first { presence(of: $0, at: time) == .expected }
                if let next { take(next, for: index) } else { serving[index] = .unmanned }
            }
            for index in posts.indices { turn(index, to: serving[index], posts[index], at: time) }
        }

        private mutating func turn(_ index: Int, to standing: CoverSpan.Standing?, _ post: Post?, at time: HallTime) {
            guard open[index]?.standing != standing else { return }
            close(index, at: time)
            guard let standing, let post else { return open[index] = nil }
            open[index] = Open(from: time, standing: standing, missing: standing == .unmanned ? missing(post, at: time) : [])
        }

        private mutating func close(_ index: Int, at time: HallTime) {
            guard let ended = open[index] else { return }
            spans[index].append(
                CoverSpan(
                    post: day.posts[index].id, from: ended.from, until: time, standing: ended.standing, missing: ended.missing))
        }

        /// A first; a B who is there is wanted elsewhere.
        private func missing(_ post: Post, at time: HallTime) -> [CoverSpan.Missing] {
            let holders: [Person.ID?] = [post.a] + (post.bs.isEmpty ? [nil] : post.bs)
            return holders.map { holder in
                guard let holder else { return CoverSpan.Missing(nil, .vacant) }
                switch presence(of: holder, at: time) {
                case .away(let reason): return CoverSpan.Missing(holder, reason)
                case .present, .expected: return CoverSpan.Missing(holder, .busy)
                }
            }
        }

        mutating func finished() -> [[CoverSpan]] {
            for index in open.indices { close(index, at: session.ends) }
            return spans
        }
    }
}

/// ATT-5, AB-6. A stretch of opening hours in which nobody served a post 空岗.
public struct Gap: Sendable, Hashable {
    public let post: Post.ID
    public let from: HallTime
    public let until: HallTime
    public let missing: [CoverSpan.Missing]

    /// It was not over when it was looked at.
    public let goesOn: Bool

    public var minutes: Int { until.minutes(since: from) }

    /// ATT-5. Who answers for it: A, else the first B, whose being away was not in order. Nil: everybody's was, so that it is whoever arranged it.
    public var answerable: Person.ID? { missing.first { !$0.reason.isInOrder }?.person }
}

extension [CoverSpan] {
    /// ATT-5, AB-6. The gaps there were by a minute; one that goes on ends with it.
    public func gaps(by now: HallTime) -> [Gap] {
        filter { $0.standing == .unmanned && $0.from < now }.map { span in
            Gap(
                post: span.post, from: span.from, until: Swift.min(span.until, now), missing: span.missing,
                goesOn: now < span.until)
        }
    }

    /// AB-2. Who serves at a minute, by post; none outside the hall's sessions.
    public func standing(at time: HallTime) -> [Post.ID: CoverSpan] {
        filter { $0.from <= time && time < $0.until }.reduce(into: [:]) { $0[$1.post] = $1 }
    }

    /// AB-2. When, after a minute, another serves some post, or a session begins or ends.
    public func nextTurn(after time: HallTime) -> HallTime? {
        flatMap { [$0.from, $0.until] }.filter { $0 > time }.min()
    }
}
