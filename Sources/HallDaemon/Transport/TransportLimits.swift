import HallProto
import NIOCore

/// What a caller may cost the daemon before it is told no. Tests shorten them; the daemon runs on the defaults.
public struct TransportLimits: Sendable {
    // MARK: Connections

    /// Every window, script and display of a large hall at once, with room to spare; each costs a descriptor and some KiB.
    public var connectionsMax = 256
    /// A window machine holds a handful; a script that leaks them is stopped before it locks out the other windows.
    public var connectionsPerUIDMax = 32
    /// The administrator must still get in, and hold a watch or two, when an ordinary user's share is used up.
    public var connectionsPerTrustedUIDMax = 64
    /// Connects that wait in the kernel while the loops are busy; as many as the socket unit says.
    public var backlog: CInt = 128
    /// Every client speaks first and at once; who has said nothing by then only holds a descriptor.
    public var firstByteWait: TimeAmount = .seconds(10)

    // MARK: Requests

    /// The largest request frame, body only. A list import of a few thousand rows fits; ttrpc's own 4 MiB would let 256
    /// connections hold 1 GiB of half-sent frames.
    public var requestBytesMax = 1 << 20
    /// A frame once begun must be there by then, or a sender that drips bytes holds its buffer for ever. 1 MiB needs 35 KB/s.
    public var partialFrameWait: TimeAmount = .seconds(30)
    /// More waiting calls than one terminal or script can want at a time; each holds its request until it has run.
    public var callsInFlightMax = 128

    // MARK: HTTP/2

    /// Calls of one connection at a time over gRPC; clients wait with the next one until there is room, and one that does not is
    /// refused that call.
    public var streamsMax = 100
    /// Headers of one request; gRPC's own clients allow themselves as much.
    public var headerListBytesMax = 16 << 10
    /// Parts of requests of one connection that are not complete yet: four of the largest.
    public var partialBytesMax = 4 << 20
    /// What a stream may send before it is granted more: the largest request, so that it never has to ask.
    var streamWindowBytes: Int { requestBytesMax + 64 << 10 }
    /// The same for all streams of a connection; it is granted anew as it comes in, whatever each stream is still missing, so
    /// that halves of requests can't block each other.
    var connectionWindowBytes: Int { 2 * streamWindowBytes }
    /// Calls cancelled on one connection in that time, calls refused to it, and frames that make no sense; beyond, it is closed.
    public var resetsMax = 200
    public var resetsWindow: TimeAmount = .seconds(30)
    /// PINGs and SETTINGS of one connection within a tenth of a second; answering one costs next to nothing. Clients measure their
    /// bandwidth with PINGs. Counted with Benchmarks/grpc/frames.c against a release build: gRPC's C++ and Python clients sent 3 at
    /// most, with 64 callers; Go's sends one for each answer when a single caller calls as fast as it can, 593 at most on one core,
    /// and with 64 callers 32 to 338. This is three times the busiest of them.
    public var controlFramesMax = 2_000
    /// A header block of the size above needs two.
    public var continuationFramesMax = 5

    // MARK: Answers

    /// The largest answer frame, body only: what ttrpc allows (4 MiB) and gRPC's clients accept by default.
    public var replyBytesMax = FrameHeader.dataBytesMax
    /// Answers are gathered up to here before they are handed on, so that a pipelining caller costs one system call a read.
    public var answerChunkBytes = 64 << 10
    /// Below the first the connection is read again, above the second it is not: what a socket's buffer takes in one go.
    public var writeLowWaterBytes = 64 << 10
    public var writeHighWaterBytes = 256 << 10
    /// What may wait for one slow reader: two of the largest replies. A reply beyond becomes RESOURCE_EXHAUSTED.
    public var outboundBytesMax = 8 << 20
    /// A reader that took nothing of what waits for it in this time has hung.
    public var stalledReaderWait: TimeAmount = .seconds(30)

    /// How long a connection that has been told everything waits for its peer's own end. A client that reads closes within
    /// milliseconds, on a starved machine within a second; one that does not look at its socket must not hold up a restart.
    public var partingWait: TimeAmount = .seconds(2)

    // MARK: Streams

    /// Messages of one stream that may wait for a slow watcher: a busy morning's minute of journal entries.
    public var streamQueueCountMax = 256
    public var streamQueueBytesMax = 1 << 20
    /// What of one gRPC stream may wait for its window beside that queue before the next message is taken from it.
    public var streamHeldBytes = 64 << 10

    // MARK: Housekeeping

    /// How often the waits above are looked at: fine enough for seconds, too rare to be seen in a profile.
    public var sweepInterval: TimeAmount = .seconds(1)
    /// One line for each kind of fault in this time, the rest are counted, so that nobody fills the log.
    public var faultLogInterval: TimeAmount = .seconds(10)

    public init() {}
}
