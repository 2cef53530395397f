import Foundation
import Testing

/// Quarters of a large hall beside the model. Every line of a failure says how to see it again.
@Suite(.serialized) struct QuarterTests {
    init() { setenv("HALL_TEST_PIN_ROUNDS", "16", 0) }

    private static func setting(_ name: String, _ standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? standard
    }

    static let first = setting("HALL_QUARTER_SEED", 1)
    static let seeds = setting("HALL_QUARTER_SEEDS", 1)
    /// A month of it, unless more is asked for.
    static let days = setting("HALL_QUARTER_DAYS", 31)

    @Test("through a quarter of twenty posts and sixteen people book and model agree", .timeLimit(.minutes(600)))
    func agree() async throws {
        var sum = Tally()
        var quarters = 0
        for seed in Self.first..<Self.first + Self.seeds {
            let began = ContinuousClock.now
            do {
                sum = sum + (try await Quarter.run(seed: UInt64(seed), days: Self.days))
                quarters += 1
            } catch let trouble as Trouble {
                Issue.record(Comment(rawValue: await QuarterShrinking.report(seed: UInt64(seed), trouble)))
                break
            }
            print("quarter \(seed), \(Self.days) days: \(ContinuousClock.now - began)")
        }
        print("\(quarters) quarters of \(Self.days) days without a difference: \(sum.text)")
    }
}
