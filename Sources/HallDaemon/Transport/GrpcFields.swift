import NIOHPACK

/// The fields of one header block, met one after the other: whether RFC 9113 §8.2 and §8.3 allow them there.
struct GrpcFields {
    /// The pseudo-header fields of a request, each once and before all others.
    struct Pseudo: OptionSet {
        let rawValue: UInt8

        static let path = Pseudo(rawValue: 1)
        static let method = Pseudo(rawValue: 2)
        static let scheme = Pseudo(rawValue: 4)
        static let authority = Pseudo(rawValue: 8)
    }

    private(set) var areSound = true
    private var pseudo: Pseudo = []
    private var hasRegular = false

    /// Every request has these three; `:authority` as it pleases.
    var areARequests: Bool { pseudo.isSuperset(of: [.path, .method, .scheme]) }

    mutating func meet(_ field: Pseudo, _ value: String) {
        let isMissing = field == .path && value.isEmpty
        if hasRegular || pseudo.contains(field) || isMissing || !Self.isClean(value) { areSound = false }
        pseudo.insert(field)
    }

    mutating func meet(known value: String) {
        hasRegular = true
        if !Self.isClean(value) { areSound = false }
    }

    /// The one field of a connection's that a request may carry, and with this value alone.
    mutating func meet(te value: String) {
        hasRegular = true
        if value != "trailers" { areSound = false }
    }

    /// One we know nothing of. A pseudo-header field is among them when there is no such.
    mutating func meet(_ name: String, _ value: String) {
        hasRegular = true
        switch name {
        case "connection", "transfer-encoding", "proxy-connection", "keep-alive", "upgrade": areSound = false
        case _: if name.isEmpty || !name.utf8.allSatisfy(Self.isOfAName) || !Self.isClean(value) { areSound = false }
        }
    }

    /// Trailers: none of them is a pseudo-header field.
    static func areSound(trailers: HPACKHeaders) -> Bool {
        var fields = GrpcFields()
        for (name, value, _) in trailers { fields.meet(name, value) }
        return fields.areSound
    }

    /// RFC 9113 §8.2.1.
    private static func isClean(_ value: String) -> Bool {
        !value.utf8.contains { $0 == 0 || $0 == 0x0a || $0 == 0x0d }
    }

    /// RFC 9110's token, without the capitals.
    private static func isOfAName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2e, 0x30...0x39, 0x5e...0x7a, 0x7c, 0x7e: true
        case _: false
        }
    }
}
