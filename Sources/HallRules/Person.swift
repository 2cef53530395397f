/// A member of the hall's staff, as far as rules must know one.
public struct Person: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: String
        public init(_ value: String) { self.value = value }
    }

    public enum Service: Sendable, Hashable {
        case serving
        /// Dead, recalled by the unit, resigned, transferred: a fact, from this day on.
        case departed(Day)
    }

    public let id: ID
    public let name: String
    public let service: Service
    /// CO-3. The posts this person is trained and authorised for.
    public let trainings: [Training]

    public init(id: ID, name: String, service: Service, trainings: [Training]) {
        self.id = id
        self.name = name
        self.service = service
        self.trainings = trainings
    }

    /// Whether the person serves in the hall on a day. The day of departure is the first without them.
    public func isServing(on day: Day) -> Bool {
        switch service {
        case .serving: true
        case .departed(let departure): day < departure
        }
    }
}

/// CO-3. That someone may do the work of a post: from a day on, until a day (that one included) if it runs out.
public struct Training: Sendable, Hashable {
    public let post: Post.ID
    public let from: Day
    public let until: Day?

    public init(post: Post.ID, from: Day, until: Day?) {
        self.post = post
        self.from = from
        self.until = until
    }

    public func holds(for post: Post.ID, on day: Day) -> Bool {
        guard post == self.post, day >= from else { return false }
        guard let until else { return true }
        return day <= until
    }
}

extension Person {
    /// CO-3. Refused with CO-3 unless the person is trained and authorised for the post on that day: whoever covers it must be.
    public func checkTrained(for post: Post.ID, named postName: String, on day: Day) throws(Refusal) {
        guard trainings.contains(where: { $0.holds(for: post, on: day) }) else {
            throw Refusal(
                .co3, zh: "\(name)还没有“\(postName)”的上岗培训授权，请先登记培训，或另选一人。",
                en:
                    "\(name) is not trained and authorised for “\(postName)”; record the training first, or choose someone else."
            )
        }
    }
}

/// CO-3. Where an application was taken in: at a window, or on the way through villages and homes.
public enum FilingPlace: Sendable, Hashable {
    case window
    /// 上门服务, with the village or household.
    case homeVisit(place: String)

    /// Refused with CO-3 if a home visit does not say where.
    public func checked() throws(Refusal) -> FilingPlace {
        switch self {
        case .window: return self
        case .homeVisit(let place):
            guard !place.isBlank else {
                throw Refusal(
                    .co3, zh: "上门受理请写明村组或住址。", en: "Say which village or home the application was taken in at.")
            }
            return self
        }
    }
}
