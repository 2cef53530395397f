import Logging
import NIOCore
import Synchronization

/// What can be wrong with a connection, a frame or a reader. Counted by kind for the metrics; the raw value is the label.
public enum TransportFault: String, Sendable, CaseIterable {
    // Refused when they came.
    case unidentifiedPeer = "unidentified_peer"
    case connectionsTotal = "connections_total"
    case connectionsOfUID = "connections_of_uid"
    // Closed before they said what they speak.
    case firstByteLate = "first_byte_late"
    case firstByteUnknown = "first_byte_unknown"
    case grpcNotServed = "grpc_not_served"
    case ttrpcNotServed = "ttrpc_not_served"
    // Frames that break the protocol.
    case frameWithoutZero = "frame_without_zero"
    case frameTooLong = "frame_too_long"
    case frameLate = "frame_late"
    case streamIDEven = "stream_id_even"
    case streamIDReused = "stream_id_reused"
    case envelopeUnreadable = "envelope_unreadable"
    case dataWithoutStream = "data_without_stream"
    case dataUnexpected = "data_unexpected"
    // HTTP/2 and gRPC.
    case http2Violation = "http2_violation"
    case http2Flood = "http2_flood"
    case grpcRefused = "grpc_refused"
    // Too much at once, too slow, too late.
    case callsInFlight = "calls_in_flight"
    case deadlineExceeded = "deadline_exceeded"
    case replyTooLong = "reply_too_long"
    case outboundFull = "outbound_full"
    case streamCut = "stream_cut"
    case readerStalled = "reader_stalled"
}

/// Totals since the start, except `connectionsOpen`.
public struct TransportCounters: Sendable, Equatable {
    public var connectionsOpen: UInt64 = 0
    public var connectionsTotal: UInt64 = 0
    public var calls: UInt64 = 0
    public var framesIn: UInt64 = 0
    public var framesOut: UInt64 = 0
    public var bytesIn: UInt64 = 0
    public var bytesOut: UInt64 = 0
    public var faults: [TransportFault: UInt64] = [:]

    public init() {}

    /// Adds the traffic of one loop; connections and faults are counted elsewhere.
    mutating func add(_ traffic: Traffic) {
        calls += traffic.calls
        framesIn += traffic.framesIn
        framesOut += traffic.framesOut
        bytesIn += traffic.bytesIn
        bytesOut += traffic.bytesOut
    }
}

/// What went through since it was last handed on. Each connection keeps its own and adds it to its loop's once a read, so that
/// a frame costs no lock.
struct Traffic: Sendable {
    var calls: UInt64 = 0
    var framesIn: UInt64 = 0
    var framesOut: UInt64 = 0
    var bytesIn: UInt64 = 0
    var bytesOut: UInt64 = 0

    mutating func add(_ other: Traffic) {
        calls += other.calls
        framesIn += other.framesIn
        framesOut += other.framesOut
        bytesIn += other.bytesIn
        bytesOut += other.bytesOut
    }
}

/// Counts faults and logs the first of each kind in every interval, with how many were kept quiet since the line before.
/// The peer's ids are logged, never what it sent.
final class FaultLog: Sendable {
    private struct Line {
        var count: UInt64 = 0
        var quiet: UInt64 = 0
        var nextLine: NIODeadline?
    }

    private let logger: Logger
    private let interval: TimeAmount
    private let lines = Mutex<[TransportFault: Line]>([:])

    init(logger: Logger, interval: TimeAmount) {
        self.logger = logger
        self.interval = interval
    }

    var counts: [TransportFault: UInt64] {
        lines.withLock { $0.mapValues(\.count) }
    }

    func note(_ fault: TransportFault, _ peer: Peer?, now: NIODeadline) {
        let quiet: UInt64? = lines.withLock { lines in
            var line = lines[fault, default: Line()]
            defer { lines[fault] = line }
            line.count += 1
            if let next = line.nextLine, now < next {
                line.quiet += 1
                return nil
            }
            line.nextLine = now + interval
            defer { line.quiet = 0 }
            return line.quiet
        }
        guard let quiet else { return }
        var metadata: Logger.Metadata = ["fault": "\(fault.rawValue)"]
        if let peer {
            metadata["uid"] = "\(peer.uid)"
            metadata["pid"] = "\(peer.pid)"
            metadata["connection"] = "\(peer.connection)"
        }
        if quiet > 0 { metadata["before"] = "\(quiet)" }
        logger.notice("transport fault", metadata: metadata)
    }
}
