import HallProto
import Synchronization

/// A daemon of canned answers that remembers what it was asked.
final class FakeHall: Caller {
    enum Answer: Sendable {
        case reply(any Message)
        case failure(Failure)
        /// Messages, and what breaks the stream off after them.
        case stream([any Message], Failure?)
    }

    struct Asked: Sendable, Equatable {
        let path: String
        let json: String
        let options: CallOptions
    }

    private struct State {
        var answers: [String: [Answer]]
        var asked: [Asked] = []
    }

    private let state: Mutex<State>

    /// - Parameter answers: by path, "Cases/Status"; one after another, the last again and again.
    init(_ answers: [String: [Answer]] = [:]) {
        state = Mutex(State(answers: answers))
    }

    var asked: [Asked] { state.withLock { $0.asked } }

    func unary(_ method: Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8] {
        switch next(method, payload, options) {
        case .reply(let message): return message.encoded()
        case .failure(let failure): throw failure
        case .stream: throw Failure(.internal, "a stream for a unary call")
        case nil: throw Failure(.unimplemented, "no answer prepared for \(method.path)")
        }
    }

    func stream(
        _ method: Method, _ payload: [UInt8], _ options: CallOptions
    ) -> AsyncThrowingStream<[UInt8], any Error> {
        let answer = next(method, payload, options)
        return AsyncThrowingStream { continuation in
            guard case .stream(let messages, let failure)? = answer else {
                return continuation.finish(throwing: Failure(.unimplemented, "no stream prepared for \(method.path)"))
            }
            for message in messages { continuation.yield(message.encoded()) }
            continuation.finish(throwing: failure)
        }
    }

    private func next(_ method: Method, _ payload: [UInt8], _ options: CallOptions) -> Answer? {
        let path = String(method.path.dropFirst("hall.v1.".count))
        let json = (try? method.requestToJSON(payload)) ?? "unreadable"
        return state.withLock { state in
            state.asked.append(Asked(path: path, json: json, options: options))
            guard let first = state.answers[path]?.first else { return nil }
            if state.answers[path, default: []].count > 1 { state.answers[path]?.removeFirst() }
            return first
        }
    }
}
