import Glibc
import HallProto

extension Desk {
    /// An instant as people type it, by the clock on the wall: "16:00" is today, "2026-03-02 16:00" that day; or RFC 3339 for scripts.
    func instant(_ typed: String) throws -> Timestamp {
        let words = typed.split(whereSeparator: \.isWhitespace)
        if let time = words.last.flatMap(Self.timeOfDay), words.count <= 2 {
            var civil = look.clock.civil(Timestamp(seconds: Int64(Glibc.time(nil))))
            if words.count == 2 {
                guard let day = Self.day(words[0]) else { throw Trouble.usage(.wrongInstant(typed)) }
                civil.tm_year = day[0] - 1_900
                civil.tm_mon = day[1] - 1
                civil.tm_mday = day[2]
            }
            civil.tm_hour = time[0]
            civil.tm_min = time[1]
            civil.tm_sec = 0
            return look.clock.instant(civil)
        }
        guard let request = try? AdvanceClockRequest(json: "{\"to\":\(quoted(typed))}"), let instant = request.to else {
            throw Trouble.usage(.wrongInstant(typed))
        }
        return instant
    }

    private static func timeOfDay(_ text: some StringProtocol) -> [Int32]? {
        numbers(text, between: ":", widths: [2, 2])
    }

    private static func day(_ text: some StringProtocol) -> [Int32]? {
        numbers(text, between: "-", widths: [4, 2, 2])
    }

    private static func numbers(_ text: some StringProtocol, between separator: Character, widths: [Int]) -> [Int32]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.map(\.count) == widths else { return nil }
        let numbers = parts.compactMap { Int32($0) }
        return numbers.count == widths.count ? numbers : nil
    }
}
