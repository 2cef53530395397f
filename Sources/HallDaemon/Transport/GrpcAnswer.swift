import HallProto
import NIOHPACK

/// The headers and trailers of answers.
enum GrpcAnswer {
    /// Before the first message.
    static let opening = HPACKHeaders([(":status", "200"), ("content-type", "application/grpc")])
    /// After the last, when all went well.
    static let ok = HPACKHeaders([("grpc-status", "0")])
    static let notPost = HPACKHeaders([(":status", "405"), ("allow", "POST")])
    static let notGrpc = HPACKHeaders([(":status", "415")])

    /// Clients take 8 KiB of trailers without being asked to take more.
    static let trailerBytesMax = 8 << 10
    /// Of those, what the sentence may take in its percent-encoded form.
    private static let sentenceBytesMax = 2 << 10
    /// Names, status and HPACK's own bytes.
    private static let frameworkBytes = 128

    /// `alone`: nothing has been sent before, so that the same block opens and ends the answer.
    static func failure(_ failure: Failure, alone: Bool) -> HPACKHeaders {
        let (failure, details) = fitted(failure)
        var headers = alone ? opening : HPACKHeaders()
        headers.add(name: "grpc-status", value: String(failure.code.rawValue), indexing: .nonIndexable)
        if !failure.message.isEmpty {
            headers.add(name: "grpc-message", value: percentEncoded(failure.message), indexing: .nonIndexable)
        }
        if let details { headers.add(name: "grpc-status-details-bin", value: details, indexing: .nonIndexable) }
        return headers
    }

    /// The failure, and its google.rpc.Status for the trailer if it has details, within what trailers may take.
    private static func fitted(_ failure: Failure) -> (Failure, String?) {
        var failure = failure
        failure.message = cut(failure.message)
        guard !failure.details.isEmpty else { return (failure, nil) }
        let room = trailerBytesMax - frameworkBytes - percentEncoded(failure.message).utf8.count
        func encoded(_ details: [AnyMessage]) -> String? {
            let text = unpaddedBase64(Failure(failure.code, failure.message, details: details).status.encoded())
            return text.utf8.count <= room ? text : nil
        }
        if let text = encoded(failure.details) { return (failure, text) }
        // The refusal is what a person acts on, so it comes first; then what still fits.
        let isRefusal = { (detail: AnyMessage) in detail.fullName == Refusal.fullName }
        var kept: [AnyMessage] = []
        for detail in failure.details.filter(isRefusal) + failure.details.filter({ !isRefusal($0) }) {
            if encoded(kept + [detail]) != nil {
                kept.append(detail)
            } else if let request = detail.unpacked(as: BadRequest.self) {
                if let part = firstViolations(of: request, fitting: { encoded(kept + [$0]) != nil }) { kept.append(part) }
            }
        }
        return (failure, kept.isEmpty ? nil : encoded(kept))
    }

    /// As many violations as fit, and one more that says how many are left out.
    private static func firstViolations(of request: BadRequest, fitting fits: (AnyMessage) -> Bool) -> AnyMessage? {
        func part(_ count: Int) -> AnyMessage {
            let left = request.violations.count - count
            let note = FieldViolation(field: "…", reason: "另有 \(left) 处未列出 / \(left) more are left out")
            return AnyMessage(packing: BadRequest(violations: request.violations.prefix(count) + [note]))
        }
        var low = 0
        var high = request.violations.count - 1
        guard high >= 0, fits(part(0)) else { return nil }
        while low < high {
            let middle = (low + high + 1) / 2
            if fits(part(middle)) {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return part(low)
    }

    /// Long sentences end in "…", between two characters.
    private static func cut(_ sentence: String) -> String {
        guard sentence.utf8.count > sentenceBytesMax / 3, percentEncoded(sentence).utf8.count > sentenceBytesMax else {
            return sentence
        }
        var kept = ""
        var count = percentEncoded("…").utf8.count
        for character in sentence {
            count += percentEncoded(String(character)).utf8.count
            guard count <= sentenceBytesMax else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// gRPC's grpc-message: UTF-8 whose bytes outside of printable ASCII, and '%', are written %XX.
    static func percentEncoded(_ text: String) -> String {
        guard text.utf8.contains(where: { !isPlain($0) }) else { return text }
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count * 3)
        for byte in text.utf8 {
            if isPlain(byte) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20...0x7e).contains(byte) && byte != UInt8(ascii: "%")
    }

    private static func unpaddedBase64(_ bytes: [UInt8]) -> String {
        let text = Base64.encode(bytes)
        let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        return String(text.dropLast(padding))
    }
}
