/// Finds a short way to the same trouble: every step has chance of its own, so that any of them can be left out.
enum Shrinking {
    /// Lives that are tried on the way to a shorter one.
    private static let triesMax = 60

    static func trouble(seed: UInt64, steps: [Int]) async throws -> Trouble? {
        do {
            try await Simulation.run(seed: seed, steps: steps)
            return nil
        } catch let trouble as Trouble {
            return trouble
        }
    }

    /// What is printed: the seed, the trouble, and the shortest life found that ends in one.
    static func report(seed: UInt64, _ first: Trouble) async -> String {
        let (steps, trouble) = await shrink(seed: seed, first)
        return """
            seed \(seed), step \(first.step): \(first.text)
            Again: make simulate SEED=\(seed) SEEDS=1\(Moves.focus.isEmpty ? "" : " FOCUS=\"\(Moves.focus.joined(separator: " "))\"")
            The shortest life found that ends so, \(steps.count) steps: \(trouble.text)
            \(trouble.trace.filter { !$0.hasPrefix("#-1 ") }.joined(separator: "\n"))
            """
    }

    private static func shrink(seed: UInt64, _ first: Trouble) async -> ([Int], Trouble) {
        var steps = Array(0...max(first.step, 0))
        var trouble = first
        var tries = 0
        var length = max(1, steps.count / 2)
        while tries < triesMax {
            var start = 0
            var isShorter = false
            while start < steps.count, tries < triesMax {
                let rest = Array(steps[..<start] + steps[min(start + length, steps.count)...])
                tries += 1
                if let found = try? await Self.trouble(seed: seed, steps: rest) {
                    (steps, trouble) = (rest.filter { $0 <= found.step }, found)
                    isShorter = true
                } else {
                    start += length
                }
            }
            if length == 1, !isShorter { break }
            length = max(1, length / 2)
        }
        return (steps, trouble)
    }
}
