import Synchronization

@testable import hallctl

/// A terminal whose person's lines are written down beforehand.
final class ScriptedConsole: Console {
    private struct State {
        var input: [String]
        var output: [UInt8] = []
        var complaints = ""
        var unseen = 0
    }

    let isInteractive: Bool
    let outputIsTerminal: Bool
    private let state: Mutex<State>

    init(_ input: [String] = [], isInteractive: Bool = false, outputIsTerminal: Bool = false) {
        self.isInteractive = isInteractive
        self.outputIsTerminal = outputIsTerminal
        state = Mutex(State(input: input))
    }

    var output: String { state.withLock { String(decoding: $0.output, as: UTF8.self) } }
    var outputBytes: [UInt8] { state.withLock { $0.output } }
    var complaints: String { state.withLock { $0.complaints } }
    /// How many lines were typed without being shown.
    var unseen: Int { state.withLock { $0.unseen } }

    func write(_ bytes: [UInt8]) {
        state.withLock { $0.output += bytes }
    }

    func complain(_ text: String) {
        state.withLock { $0.complaints += text }
    }

    func readLine() -> String? {
        state.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() }
    }

    func readSecretLine() -> String? {
        state.withLock { $0.unseen += 1 }
        return readLine()
    }

    func readAll() -> [UInt8] {
        state.withLock { state in
            defer { state.input = [] }
            return Array(state.input.joined(separator: "\n").utf8)
        }
    }
}
