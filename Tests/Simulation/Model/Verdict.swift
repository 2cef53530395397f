import HallProto

/// An entry the journal must have: what happened, to what, who did it, and for whom.
struct Event: Hashable, Comparable, CustomStringConvertible {
    var kind: String
    var subject: String
    var person: String
    var actingFor: String
    /// Of what was done on paper: the number it came into the book under, the paper's, the minute it was done, who entered and who confirmed.
    var later = ""
    /// It has a sealed part. The book's own entries are not compared by it.
    var isSealed = false

    init(_ kind: String, _ subject: String, by person: String = "", for actingFor: String = "", isSealed: Bool = false) {
        self.kind = kind
        self.subject = subject
        self.person = person
        self.actingFor = actingFor
        self.isSealed = isSealed
    }

    var description: String {
        "\(kind) \(subject) by “\(person)” for “\(actingFor)”" + (later.isEmpty ? "" : " entered as \(later)")
    }

    static func later(_ number: String, _ voucher: String, _ minute: Int, _ enteredBy: String, _ confirmedBy: String) -> String
    {
        "\(number) \(voucher) \(minute) \(enteredBy) \(confirmedBy)"
    }

    static func < (left: Event, right: Event) -> Bool { left.description < right.description }
}

/// How an entry came into the book.
extension BackEntered {
    var line: String {
        let minute = Days.wallMinute((happenedAt?.seconds ?? 0) * 1_000)
        return Event.later(number, voucher, minute, enteredBy, confirmedBy)
    }
}

/// What the model says to a call. A call against which several things can be said is refused for one of them.
enum Verdict {
    /// Done: the entries it leaves, and what must hold of its reply, which also teaches the model what it can't know (codes,
    /// tokens). Nil: nothing to complain of.
    case done([Event] = [], reply: @Sendable ([UInt8], inout World) throws -> String? = { _, _ in nil })
    /// The clauses or codes that stand against it: "AB-5", "invalidArgument". What it leaves behind all the same: a wrong PIN
    /// is counted.
    case refused(Set<String>, leaving: [Event] = [])
}

/// What is wrong with a call, gathered.
struct Objections {
    private(set) var found: Set<String> = []

    mutating func note(_ objection: String, unless holds: Bool) {
        if !holds { found.insert(objection) }
    }

    mutating func note(_ objections: Set<String>) { found.formUnion(objections) }

    var none: Bool { found.isEmpty }
    var verdict: Verdict { .refused(found) }
}

extension Failure {
    /// A refusal by its clause, anything else by its code.
    var word: String { refusal?.clause ?? "\(code)" }
}
