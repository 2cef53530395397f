/// Finds a shorter way to the same trouble of a quarter: whole days are left out first, then single errands, as long as it pays.
enum QuarterShrinking {
    private static let triesMax = 40
    /// By then what is shortest so far is shown; a life that is tried goes on to its end.
    private static let spentMax = Duration.seconds(120)

    static func report(seed: UInt64, _ first: Trouble) async -> String {
        let (trouble, left) = await shrink(seed: seed, first)
        return """
            seed \(seed), day \(first.step / 1_000), errand \(first.step % 1_000): \(first.text)
            Again: make quarter SEED=\(seed) SEEDS=1
            The shortest quarter found that ends so, \(left) errands and a day: \(trouble.text)
            \(trouble.trace.filter { !$0.hasPrefix("#-1 ") }.suffix(300).joined(separator: "\n"))
            """
    }

    private static func trouble(_ seed: UInt64, _ days: Int, _ dropped: Set<Int>) async -> Trouble? {
        do {
            _ = try await Quarter.run(seed: seed, days: days, without: dropped)
            return nil
        } catch { return error as? Trouble }
    }

    private static func shrink(seed: UInt64, _ first: Trouble) async -> (Trouble, Int) {
        var trouble = first
        var days = max(first.step, 0) / 1_000 + 1
        var dropped: Set<Int> = []
        var rest = Array(0..<(days - 1) * 1_000)
        let began = ContinuousClock.now
        var tries = 0
        // The days before the last, then its own errands.
        for isLastDay in [false, true] {
            if isLastDay { rest = Array((days - 1) * 1_000..<days * 1_000 - 1) }
            var length = max(1, rest.count)
            while length >= 1, tries < triesMax, .now - began < spentMax {
                var start = 0
                while start < rest.count, tries < triesMax, .now - began < spentMax {
                    let without = dropped.union(rest[start..<min(start + length, rest.count)])
                    tries += 1
                    if let found = await Self.trouble(seed, days, without), found.step / 1_000 < days {
                        (trouble, dropped) = (found, without)
                        rest.removeSubrange(start..<min(start + length, rest.count))
                        days = max(found.step, 0) / 1_000 + 1
                        rest.removeAll { $0 >= days * 1_000 }
                    } else {
                        start += length
                    }
                }
                length = length == 1 ? 0 : length / 2
            }
        }
        let left = trouble.trace.filter { !$0.hasPrefix("#-1 ") }.count
        return (trouble, left)
    }
}
