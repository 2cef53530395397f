import Foundation
import HallProto
import Testing

/// The daemon and a naive model live through the same random lives. Every line of a failure says how to see it again.
@Suite(.serialized) struct AgreementTests {
    /// Nobody tries PINs out here; stretched as in a hall, they would take all the time.
    init() { setenv("HALL_TEST_PIN_ROUNDS", "16", 0) }

    private static func setting(_ name: String, _ standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? standard
    }

    /// The first seed, how many, and how many steps each.
    static let first = setting("HALL_SIMULATION_SEED", 1)
    static let seeds = setting("HALL_SIMULATION_SEEDS", 12)
    static let steps = setting("HALL_SIMULATION_STEPS", 150)
    /// Where it is told, lives follow one another for so long, however many that are.
    static let seconds = setting("HALL_SIMULATION_SECONDS", 0)

    /// Each is shrunk, which takes its time; more of them seldom say more.
    static let troublesMax = 3

    @Test("every method of the schema is called by somebody in the simulation")
    func methods() {
        #expect(Moves.paths == MethodTable.all.map(\.path).sorted())
        let services = Set(MethodTable.all.map(\.service))
        #expect(Moves.focus.allSatisfy { services.contains("hall.v1.\($0)") }, "a service there is not: \(Moves.focus)")
    }

    @Test("whatever happens, book and model agree", .timeLimit(.minutes(600)))
    func agree() async throws {
        var (lives, cases, troubles) = (0, 0, 0)
        let began = ContinuousClock.now
        for seed in Self.first... {
            let isOver = Self.seconds > 0 ? .now - began > .seconds(Self.seconds) : seed >= Self.first + Self.seeds
            guard !isOver, troubles < Self.troublesMax else { break }
            do {
                cases += try await Simulation.run(seed: UInt64(seed), steps: Array(0..<Self.steps))
                lives += 1
            } catch let trouble as Trouble {
                troubles += 1
                Issue.record(Comment(rawValue: await Shrinking.report(seed: UInt64(seed), trouble)))
            }
        }
        print("\(lives) lives of \(Self.steps) steps, \(cases) cases, without a difference")
    }
}
