import Glibc
import HallProto

/// Why one try brought no reply.
enum Setback: Error, Sendable {
    /// The daemon answered, with a status that is not OK.
    case answered(Failure)
    /// Nobody listens on the socket, or its queue of callers is full: the daemon is being restarted, or not there at all.
    case absent(path: String, errno: Int32)
    /// The socket, or a directory on its way, is closed to this user.
    case forbidden(path: String)
    case unreachable(String, errno: Int32)
    /// The command of the address ended before it said anything.
    case commandEnded(String, status: Int32)
    /// The connection ended before the answer came.
    case lost
    /// The peer takes nothing off the connection any more, and what waits to be sent is at its bound.
    case congested
    /// The peer does not speak ttrpc, or not as agreed.
    case garbled
    case late
    case cancelled
    case closed
    case tooLarge(bytes: Int)
    /// A stream asked for as one reply, or one reply as a stream, or two tasks on one stream.
    case misused(String)
}

extension Setback {
    /// The exit status of a bridge that found no daemon: hallctl's 64 + UNAVAILABLE.
    static let bridgeFoundNobody: Int32 = 78

    /// The same call may bring a reply if it is made again: the daemon is away or said so. An answer is never argued with.
    var mayPass: Bool {
        switch self {
        case .answered(let failure): failure.code == .unavailable
        case .absent, .lost, .congested: true
        case .commandEnded(_, let status): status == Setback.bridgeFoundNobody
        case .forbidden, .unreachable, .garbled, .late, .cancelled, .closed, .tooLarge, .misused: false
        }
    }

    /// The request may have reached the daemon, and what became of it is not known.
    var leavesDoubt: Bool {
        switch self {
        case .lost, .late, .cancelled, .closed, .garbled: true
        case .answered, .absent, .forbidden, .unreachable, .commandEnded, .congested, .tooLarge, .misused: false
        }
    }

    private var code: StatusCode {
        switch self {
        case .answered(let failure): failure.code
        case .absent, .unreachable, .commandEnded, .lost, .congested: .unavailable
        case .forbidden: .permissionDenied
        case .garbled: .internal
        case .late: .deadlineExceeded
        case .cancelled, .closed: .cancelled
        case .tooLarge: .resourceExhausted
        case .misused: .invalidArgument
        }
    }

    private var sentence: (zh: String, en: String) {
        switch self {
        case .answered(let failure): (failure.message, failure.message)
        case .absent(let path, let errno): ("大厅服务没有应答(\(path):\(text(errno)))", "no daemon answers at \(path): \(text(errno))")
        case .forbidden(let path): ("当前用户无权连接 \(path)", "this user may not connect to \(path)")
        case .unreachable(let what, let errno): ("无法连接 \(what):\(text(errno))", "cannot reach \(what): \(text(errno))")
        case .commandEnded(let command, let status):
            ("“\(command)”未应答即退出(状态 \(status))", "\"\(command)\" ended with status \(status) before it answered")
        case .lost: ("连接在应答之前中断", "the connection ended before the answer came")
        case .congested: ("对方停止接收数据", "the peer has stopped reading")
        case .garbled: ("对方使用的不是 ttrpc 协议", "the peer does not speak ttrpc")
        case .late: ("在限定时间内没有得到应答", "no answer came in time")
        case .cancelled: ("已不再等待应答", "the answer is no longer waited for")
        case .closed: ("连接已关闭", "the connection was closed")
        case .tooLarge(let bytes):
            (
                "请求 \(bytes) 字节,超过 \(FrameHeader.dataBytesMax) 字节的上限",
                "a request of \(bytes) bytes; \(FrameHeader.dataBytesMax) is the most"
            )
        case .misused(let what): (what, what)
        }
    }

    /// What the caller is told. `doubtful`: a request went out on this or an earlier try and may have been carried out.
    func failure(_ language: Language, doubtful: Bool) -> Failure {
        if case .answered(let failure) = self {
            return failure
        }
        let text = language == .chinese ? sentence.zh : sentence.en
        guard doubtful else { return Failure(code, text) }
        let doubt =
            language == .chinese
            ? ";是否已办理尚不清楚,请用同一 request-id 重试" : "; whether it was done is not known: ask again with the same request-id"
        return Failure(code, text + doubt)
    }
}

/// What the client's own sentences are said in.
enum Language: Sendable {
    case chinese
    case english

    init(acceptLanguage: String?) {
        self = acceptLanguage?.lowercased().hasPrefix("zh") == true ? .chinese : .english
    }
}

private func text(_ number: Int32) -> String { String(cString: strerror(number)) }
