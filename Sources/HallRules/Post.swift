/// AB-1. A post 岗位: an A who holds it and Bs who cover, in the order in which they are called.
public struct Post: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: String
        public init(_ value: String) { self.value = value }
    }

    public let id: ID
    public let name: String
    /// Nil while the place is vacant.
    public let a: Person.ID?
    /// Empty while the place is vacant.
    public let bs: [Person.ID]
    /// AB-5. Bs who may not act on it at the moment.
    public let waiting: [Person.ID]
    public let term: PostTerm

    /// As it stands in the book; `staffed` is the way to set one up.
    public init(
        id: ID, name: String, a: Person.ID?, bs: [Person.ID], waiting: [Person.ID] = [], term: PostTerm = .forGood
    ) {
        self.id = id
        self.name = name
        self.a = a
        self.bs = bs
        self.waiting = waiting
        self.term = term
    }
}

extension Post {
    /// AB-1. A place of a post with nobody in it.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        case a
        case b
    }

    /// AB-1. A post set up, or staffed anew: it needs an A and at least one B, all of them different and serving on that day;
    /// every B is trained for it (CO-3). Refused with AB-1 or CO-3.
    public static func staffed(id: ID, name: String, a: Person?, bs: [Person], on day: Day) throws(Refusal) -> Post {
        guard let a else {
            throw Refusal(.ab1, zh: "“\(name)”还没有A岗，请指定一人。", en: "“\(name)” has no A; name one.")
        }
        guard !bs.isEmpty else {
            throw Refusal(.ab1, zh: "“\(name)”还没有B岗，请至少指定一人。", en: "“\(name)” has no B; name at least one.")
        }
        var seen: Set<Person.ID> = []
        for person in [a] + bs {
            guard seen.insert(person.id).inserted else {
                throw Refusal(
                    .ab1, zh: "\(person.name)在“\(name)”重复出现，A岗、B岗必须是不同的人。",
                    en: "\(person.name) stands twice on “\(name)”; A and B must be different people.")
            }
            guard person.isServing(on: day) else {
                throw Refusal(
                    .ab1, zh: "\(person.name)已不在岗，不能安排到“\(name)”，请另选一人。",
                    en: "\(person.name) has left and can't be placed on “\(name)”; choose someone else.")
            }
        }
        for b in bs { try b.checkTrained(for: id, named: name, on: day) }
        return Post(id: id, name: name, a: a.id, bs: bs.map(\.id))
    }

    /// AB-1. The post without someone who has left. A departure is a fact and is never refused; what it leaves vacant shows.
    /// B is not made A by it: that is for people to settle.
    public func without(_ person: Person.ID) -> Post {
        Post(id: id, name: name, a: a == person ? nil : a, bs: bs.filter { $0 != person }, term: term)
    }

    /// AB-1. The places with nobody in them, to be alarmed with a deadline.
    public var vacancies: [Place] { (a == nil ? [.a] : []) + (bs.isEmpty ? [.b] : []) }

    /// AB-1. A planned move away from the post: refused with AB-1 if it would leave a place vacant.
    public func releasing(_ person: Person) throws(Refusal) -> Post {
        let rest = without(person.id)
        guard rest.vacancies.allSatisfy(vacancies.contains) else {
            throw Refusal(
                .ab1, zh: "\(person.name)调离后“\(name)”将缺\(a == person.id ? "A" : "B")岗，请先安排接替的人。",
                en: "Without \(person.name) “\(name)” would have no \(a == person.id ? "A" : "B"); name a successor first.")
        }
        return rest
    }
}

extension Post {
    /// AB-1. Refused with AB-1 while cases are open on the post or items accepted at it: ended, it has neither A nor B for them.
    public func checkUnused(openCases: Int, items: [String]) throws(Refusal) {
        guard openCases == 0 else {
            throw Refusal(
                .ab1, zh: "“\(name)”上还有 \(openCases) 件在办件，请先移交到别的岗位再撤销。",
                en: "\(openCases) open cases lie on “\(name)”; hand them over to another post first.")
        }
        guard items.isEmpty else {
            throw Refusal(
                .ab1, zh: "“\(name)”还受理\(items.prefix(3).map { "“\($0)”" }.joined())等 \(items.count) 个事项，请先把事项改到别的岗位。",
                en: "\(items.count) items are accepted at “\(name)”, “\(items[0])” first; move them to another post first.")
        }
    }
}

extension Post {
    /// AB-5. How a post is served when somebody wants to act on it.
    public enum Moment: Sendable, Hashable {
        /// Before the hall's first schedule.
        case unknown
        /// The hall has not opened yet today, or not at all.
        case closed
        /// In a session, and after it until the next.
        case served(CoverSpan.Standing)
    }

    /// AB-5. The post with the Bs alone who may act on it at the moment.
    public func at(_ moment: Moment) -> Post {
        switch moment {
        case .unknown: return self
        case .served(.cover(let person)):
            return Post(
                id: id, name: name, a: a, bs: bs.filter { $0 == person }, waiting: bs.filter { $0 != person }, term: term)
        case .closed, .served(.a), .served(.unmanned):
            return Post(id: id, name: name, a: a, bs: [], waiting: bs, term: term)
        }
    }

    /// AB-5. Whose work somebody does who covers the post; nil: nobody's but their own.
    public func covered(by person: Person.ID, at moment: Moment) -> Person.ID? {
        moment == .served(.cover(person)) ? a : nil
    }

    /// AB-5. What a B is told who does not cover.
    var notCovering: Refusal {
        Refusal(
            .ab5, zh: "您是“\(name)”的B岗，A岗不在时由您顶岗，系统自动转到您名下；现在不由您顶岗，请由在岗的人办。还没有签到的请先签到。",
            en:
                "You are a B of “\(name)” and cover when its A is away, by itself; you do not now, so leave it to whoever serves. "
                + "If you have not signed in, do that first.")
    }
}
