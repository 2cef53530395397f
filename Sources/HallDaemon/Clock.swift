import Foundation
import HallRules
import Synchronization

/// The one place that asks what time it is. The hall has one time zone; a simulated clock stands still until it is moved.
public final class Clock: Sendable {
    /// Where the time comes from.
    public enum Source: Sendable, Equatable {
        case system
        /// Starts at this instant, or goes on where the book stopped.
        case simulated(from: Instant)
        #if DEBUG
            /// Passes for the machine's own, jumps included.
            case scripted(ScriptedTime)
        #endif
    }

    public let zone: TimeZone
    private let simulated: Mutex<Instant?>
    private let real: RealTime
    private let offsets = OffsetShelf()

    public init(_ source: Source, zone: TimeZone) {
        self.zone = zone
        switch source {
        case .system:
            simulated = Mutex(nil)
            real = .machine
        case .simulated(let start):
            simulated = Mutex(start)
            real = .machine
        #if DEBUG
            case .scripted(let time):
                simulated = Mutex(nil)
                real = RealTime(wall: { time.wall }, monotonicNanoseconds: { time.monotonicNanoseconds })
        #endif
        }
    }

    public var isSimulated: Bool { simulated.withLock { $0 != nil } }

    public func now() -> Instant {
        simulated.withLock { $0 } ?? real.wall()
    }

    /// What the wall clock is held against: nanoseconds on a clock that never steps.
    func steadyNanoseconds() -> UInt64 { real.monotonicNanoseconds() }

    /// Moves a simulated clock; nothing else can.
    func move(to instant: Instant) {
        simulated.withLock { $0 = instant }
    }

    /// The minutes to add to UTC at an instant.
    public func utcOffsetMinutes(at instant: Instant) -> Int {
        offsets.minutes(at: instant) {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)) / 60
        }
    }

    /// What the hall's wall shows at an instant.
    public func hallTime(_ instant: Instant) -> HallTime {
        HallTime(instant, utcOffsetMinutes: utcOffsetMinutes(at: instant))
    }

    /// The instant at which the hall's wall shows this.
    public func instant(_ time: HallTime) -> Instant {
        let guess = time.instant(utcOffsetMinutes: zone.secondsFromGMT(for: Date(timeIntervalSince1970: 0)) / 60)
        return time.instant(utcOffsetMinutes: utcOffsetMinutes(at: guess))
    }

    /// Nanoseconds on a clock that never steps: for spans, never for instants.
    static func monotonicNanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    fileprivate static func system() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// The machine's two clocks, or what passes for them.
private struct RealTime: Sendable {
    let wall: @Sendable () -> Instant
    let monotonicNanoseconds: @Sendable () -> UInt64

    static let machine = RealTime(wall: Clock.system, monotonicNanoseconds: Clock.monotonicNanoseconds)
}

#if DEBUG
    /// The two clocks of a machine whose time is a test's to tell: it runs, or its wall clock jumps.
    public final class ScriptedTime: Sendable, Equatable {
        private let time: Mutex<(wall: Instant, monotonicNanoseconds: UInt64)>

        public init(startingAt wall: Instant) { time = Mutex((wall, 1)) }

        var wall: Instant { time.withLock { $0.wall } }
        var monotonicNanoseconds: UInt64 { time.withLock { $0.monotonicNanoseconds } }

        /// So long goes by, and the wall clock shows `jumpMilliseconds` more or less than that.
        func pass(milliseconds: Int64, jumpMilliseconds: Int64 = 0) {
            time.withLock { time in
                time.wall = Instant(milliseconds: time.wall.milliseconds + milliseconds + jumpMilliseconds)
                time.monotonicNanoseconds += UInt64(milliseconds) * 1_000_000
            }
        }

        public static func == (left: ScriptedTime, right: ScriptedTime) -> Bool { left === right }
    }
#endif

/// The zone's offsets of the minutes asked for last. A day is asked of the zone many times (now, a closing time), and its own
/// answer takes longer than all the rest of a quick read's arithmetic. Zones change their offset on a minute's edge.
private final class OffsetShelf: Sendable {
    private final class Slot: Sendable {
        /// The minute since 1970, and in the lowest 12 bits its offset in minutes, moved into the positive.
        let entry = Atomic(Int.min)
    }

    private static let slots = 256
    private static let offsetBits = 12
    private static let offsetBias = 1 << 11

    private let slots = (0..<OffsetShelf.slots).map { _ in Slot() }

    func minutes(at instant: Instant, _ ask: () -> Int) -> Int {
        let minute = Int(instant.milliseconds >= 0 ? instant.milliseconds : instant.milliseconds - 59_999) / 60_000
        // A day has 1,440 minutes, of which 256 and 5 share no factor: closing times of following days fall into other slots.
        let slot = slots[(minute / 5) & (Self.slots - 1)]
        let entry = slot.entry.load(ordering: .relaxed)
        if entry >> Self.offsetBits == minute { return entry & (1 << Self.offsetBits - 1) - Self.offsetBias }
        let offset = ask()
        slot.entry.store(minute << Self.offsetBits | (offset + Self.offsetBias), ordering: .relaxed)
        return offset
    }
}

/// Tells a clock that jumped (a flat battery, a wrong year) from one that runs: the wall clock is held against the monotonic
/// one while the daemon runs, and against the journal when it starts.
struct ClockSanity {
    /// While running, wall clock and monotonic clock may drift apart by this much between two looks: time servers correct
    /// by seconds, a person who sets the clock by hand by more.
    static let driftMinutesMax = 10
    /// A hall closes for nine days at Spring Festival; a daemon that was down longer than this asks before it acts.
    static let downDaysMax = 45
    /// The clock may stand this much before the journal's last entry when the daemon starts.
    static let backMinutesMax = 10

    private var lastWall: Instant
    private var lastMonotonic: UInt64

    init(_ clock: Clock) {
        lastWall = clock.now()
        lastMonotonic = clock.steadyNanoseconds()
    }

    /// Whether starting now is plausible after an entry at `last`.
    static func plausible(startAt now: Instant, after last: Instant) -> Bool {
        now >= last.advanced(byMinutes: -backMinutesMax) && now <= last.advanced(byMinutes: downDaysMax * 24 * 60)
    }

    /// Whether the wall clock ran as the monotonic one did since the last look.
    mutating func ranOn(to now: Instant, _ clock: Clock) -> Bool {
        let monotonic = clock.steadyNanoseconds()
        let span = Int64((monotonic - lastMonotonic) / 1_000_000)
        let drift = now.milliseconds - lastWall.milliseconds - span
        lastWall = now
        lastMonotonic = monotonic
        return abs(drift) <= Int64(Self.driftMinutesMax) * 60_000
    }
}
