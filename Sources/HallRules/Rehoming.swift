/// AB-1. What can lie with somebody, and goes to others when they leave or move: nothing of it is lost. Whatever else comes to lie with
/// people is a case more here, and the compiler names what has to be done for it.
public enum Belonging: Sendable, Hashable, CaseIterable {
    /// 办件, accepted or not.
    case file
    /// 首问登记
    case enquiry
}

extension Post {
    /// AB-1. Who else holds the post: A, else the first B who serves; nil: nobody.
    public func heir(after leaver: Person.ID, serving: (Person.ID) throws -> Bool) rethrows -> Person.ID? {
        try ([a].compactMap { $0 } + bs).first { try $0 != leaver && serving($0) }
    }
}

extension Filed {
    /// AB-1. In the hands of whoever holds the post it lies on, because its handler has left or moves: no choice of anybody's. Refused as
    /// `checkOpen` when it has ended.
    public func rehomed(to heir: Person.ID) throws(Refusal) -> Filed {
        try checkOpen()
        switch self {
        case .application(var application):
            application.handler = heir
            return .application(application)
        case .accepted(var file):
            file.handler = heir
            return .accepted(file)
        }
    }
}
