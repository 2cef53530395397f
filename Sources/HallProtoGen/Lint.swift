/// What a schema of this house must keep to, beyond what protoc checks. Every breach is listed, not only the first.
struct Lint {
    private let schema: Schema
    private var breaches: [String] = []

    static func check(_ schema: Schema) throws(Complaint) {
        var lint = Lint(schema: schema)
        for file in schema.files where !file.isDescriptor {
            lint.check(file)
        }
        lint.checkNames()
        lint.checkRecursion()
        if !lint.breaches.isEmpty {
            throw Complaint(text: lint.breaches.joined(separator: "\n"))
        }
    }

    private init(schema: Schema) {
        self.schema = schema
    }

    private mutating func require(_ holds: Bool, _ place: String, _ rule: String) {
        if !holds { breaches.append("\(place): \(rule)") }
    }

    private mutating func check(_ file: SchemaFile) {
        for message in file.messages {
            if file.isOurs && !file.isOptions {
                require(!message.comment.isEmpty, message.fullName, "a message needs a comment")
            }
            check(message)
        }
        for item in file.enums { check(item) }
        for service in file.services { check(service) }
    }

    private mutating func check(_ message: SchemaMessage) {
        require(message.fields.count <= 256, message.fullName, "more than 256 fields; the pre-scan counts no more")
        require(message.realOneofs.count <= 62, message.fullName, "more than 62 oneofs; the pre-scan marks no more")
        for field in message.fields {
            check(field, at: "\(message.fullName).\(field.name)")
        }
        for oneof in message.realOneofs {
            let type = Names.upperCamel(oneof.name)
            let taken = schema.messages.map { Names.swiftType($0.fullName) } + schema.enums.map { Names.swiftType($0.fullName) }
            require(
                !taken.contains(type), "\(message.fullName).\(oneof.name)", "the oneof's type \(type) is another type's name")
        }
    }

    private mutating func check(_ field: SchemaField, at place: String) {
        require(field.kind != .double && field.kind != .float, place, "no float and no double: they don't count exactly")
        require(field.kind != .group, place, "no groups")
        require(
            !["json", "encoded", "self", "init"].contains(field.name), place,
            "the name has a meaning of its own in Swift; choose another")
        let rules = field.rules
        let isNumber: Bool
        switch field.kind {
        case .string, .bytes, .message, .enum, .group: isNumber = false
        case .bool, .double, .float, .int64, .uint64, .int32, .fixed64, .fixed32, .uint32: isNumber = true
        case .sfixed32, .sfixed64, .sint32, .sint64: isNumber = true
        }
        require(
            !rules.isRequired || !isNumber || field.isRepeated || field.isOptional, place,
            "a number can't be required, its zero is not on the wire; give it bounds")
        require(!rules.isRequired || !field.isOneofMember, place, "a member of a oneof can't be required")
        require(!rules.isBounded || isNumber && field.kind != .bool, place, "only a number has bounds")
        require(rules.isBounded || rules.atLeast == 0 && rules.atMost == 0, place, "bounds without bounded: true")
        require(!rules.isBounded || rules.atLeast <= rules.atMost, place, "at_least is above at_most")
        require(rules.format == 0 || field.kind == .string, place, "only a string has a format")
        require(
            rules.bytesMax == 0 || field.kind == .string || field.kind == .bytes, place, "only text and bytes have bytes_max")
        require(rules.countMax == 0 || field.isRepeated, place, "only a list has count_max")
    }

    private mutating func check(_ item: SchemaEnum) {
        guard item.fullName.hasPrefix("hall.v1.") else { return }
        let prefix = Names.enumPrefix(item.fullName)
        require(!item.comment.isEmpty, item.fullName, "an enum needs a comment")
        require(
            item.values.first?.name == prefix + "UNSPECIFIED" && item.values.first?.number == 0, item.fullName,
            "its first value must be \(prefix)UNSPECIFIED = 0")
        for value in item.values {
            require(value.name.hasPrefix(prefix), value.name, "must begin with \(prefix)")
            let rest = value.name.hasPrefix(prefix) ? value.name.dropFirst(prefix.count) : "-"
            require(!rest.isEmpty && rest.first?.isNumber != true, value.name, "no name in Swift begins with a digit")
            require(value.number >= 0, value.name, "no negative values")
        }
        require(Set(item.values.map(\.number)).count == item.values.count, item.fullName, "no two names for one value")
    }

    private mutating func check(_ service: SchemaService) {
        require(!service.comment.isEmpty, service.fullName, "a service needs a comment")
        for method in service.methods {
            let place = "\(service.fullName)/\(method.name)"
            require(!method.comment.isEmpty, place, "a method needs a comment")
            require(!method.clientStreaming, place, "no client streaming")
            guard let rules = method.rules else {
                require(false, place, "a method needs option (hall.v1.method)")
                continue
            }
            require(rules.access != 0, place, "a method says its access")
            require(!rules.roles.isEmpty && !rules.roles.contains(0), place, "a method names at least one role")
            require(!method.serverStreaming || rules.access == 1 || rules.access == 3, place, "a stream is a read")
        }
    }

    private mutating func checkNames() {
        let types = schema.files.filter { !$0.isDescriptor }.flatMap { file in
            file.messages.map(\.fullName) + file.enums.map(\.fullName)
        }
        let runtime: Set<String> = [
            "Message", "Method", "MethodTable", "Route", "Runner", "CallContexts", "Caller", "CallOptions", "Failure",
            "StatusCode", "DecodeLimits", "FrameHeader", "DescriptorSet", "String", "Array", "Optional", "Result", "Error",
        ]
        var seen: [String: String] = [:]
        for type in types {
            let name = Names.swiftType(type)
            require(!runtime.contains(name), type, "the name is taken in Swift")
            require(seen[name] == nil, type, "has the same name in Swift as \(seen[name] ?? "")")
            seen[name] = type
        }
    }

    /// A message that can hold itself nests as deep as its sender likes.
    private mutating func checkRecursion() {
        var parts: [String: Set<String>] = [:]
        for file in schema.files where !file.isDescriptor {
            for message in file.messages {
                parts[message.fullName] = Set(message.fields.filter { $0.kind == .message }.map(\.typeName))
            }
        }
        for name in parts.keys.sorted() {
            var reached: Set<String> = []
            var open = Array(parts[name] ?? [])
            while let next = open.popLast() {
                if reached.insert(next).inserted { open += parts[next] ?? [] }
            }
            require(!reached.contains(name), name, "no recursive messages")
        }
    }
}
