/// The status codes gRPC and ttrpc share, numbered as google.rpc.Code numbers them.
public enum StatusCode: Int32, Sendable, CaseIterable {
    case ok = 0
    case cancelled = 1
    case unknown = 2
    case invalidArgument = 3
    case deadlineExceeded = 4
    case notFound = 5
    case alreadyExists = 6
    case permissionDenied = 7
    case resourceExhausted = 8
    case failedPrecondition = 9
    case aborted = 10
    case outOfRange = 11
    case unimplemented = 12
    case `internal` = 13
    case unavailable = 14
    case dataLoss = 15
    case unauthenticated = 16
}

/// Why a call did not bring a reply: a code, a sentence for the person who asked, and typed details.
public struct Failure: Error, Sendable, Equatable {
    public var code: StatusCode
    public var message: String
    public var details: [AnyMessage]

    public init(_ code: StatusCode, _ message: String, details: [AnyMessage] = []) {
        self.code = code
        self.message = message
        self.details = details
    }
}
