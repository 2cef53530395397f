/// What a daemon hands to its services: one kind of context for reads, one for writes, one for streams.
public protocol CallContexts: Sendable {
    associatedtype Read
    associatedtype Write
    associatedtype Stream
}

/// A method and what runs it.
public struct Route<C: CallContexts>: Sendable {
    public let method: Method
    public let run: Runner<C>

    public init(method: Method, run: Runner<C>) {
        self.method = method
        self.run = run
    }
}

/// How a method runs: from the request's bytes to the reply's. Each throws what decoding throws and what the service throws.
public enum Runner<C: CallContexts>: Sendable {
    /// READ and LONG_READ.
    case read(@Sendable (UnsafeRawBufferPointer, C.Read) throws -> [UInt8])
    /// WRITE and READ_JOURNALLED.
    case write(@Sendable (UnsafeRawBufferPointer, C.Write) throws -> [UInt8])
    /// Returns at once; the context's sink gets the messages.
    case stream(@Sendable (UnsafeRawBufferPointer, C.Stream) throws -> Void)
}

/// One row of the method table: what the schema says of a method.
public struct Method: Sendable {
    /// Its place in `MethodTable.all`.
    public let index: Int
    /// The full name of the service, "hall.v1.Cases".
    public let service: String
    /// The bare name, "Status".
    public let name: String
    public let access: Access
    /// Who may call it; never empty.
    public let roles: [Role]
    /// The clauses it serves, by their ids in the register.
    public let clauses: [String]
    /// The reply holds a secret and is never stored with the request-id.
    public let secretReply: Bool
    /// AB-5. Under which power it may be called in the place of whoever handed that on; unspecified: under none.
    public let power: ApprovalPower
    /// The server streams its replies.
    public let streaming: Bool
    /// The first sentence of its comment in the schema.
    public let summary: String
    /// The full names of its messages.
    public let requestName: String
    public let replyName: String
    public let requestFromJSON: @Sendable (String) throws(Failure) -> [UInt8]
    public let requestToJSON: @Sendable ([UInt8]) throws(Failure) -> String
    public let replyToJSON: @Sendable ([UInt8]) throws(Failure) -> String

    /// "hall.v1.Cases/Status"
    public var path: String { "\(service)/\(name)" }

    init<Request: Message, Reply: Message>(
        index: Int, service: String, name: String, access: Access, roles: [Role], clauses: [String], secretReply: Bool,
        power: ApprovalPower, streaming: Bool, summary: String, request: Request.Type, reply: Reply.Type
    ) {
        self.index = index
        self.service = service
        self.name = name
        self.access = access
        self.roles = roles
        self.clauses = clauses
        self.secretReply = secretReply
        self.power = power
        self.streaming = streaming
        self.summary = summary
        requestName = Request.fullName
        replyName = Reply.fullName
        requestFromJSON = { (json) throws(Failure) in try Request(json: json).encoded() }
        requestToJSON = { (bytes) throws(Failure) in try Request(decoding: bytes, limits: .lenient).json() }
        replyToJSON = { (bytes) throws(Failure) in try Reply(decoding: bytes, limits: .reply).json() }
    }
}

extension MethodTable {
    private static let indices: [String: [String: Int]] = Dictionary(grouping: all, by: \.service).mapValues { methods in
        Dictionary(uniqueKeysWithValues: methods.map { ($0.name, $0.index) })
    }

    /// The method of that bare name in the service of that full name.
    public static func find(service: String, name: String) -> Method? {
        indices[service]?[name].map { all[$0] }
    }
}
