import HallProto

/// gRPC's server reflection, v1 and v1alpha, which differ in nothing but the name: what a client without the .proto files asks
/// to learn the schema. It hands out the schema the daemon was built from.
enum GrpcReflection {
    static let services = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"]

    /// Answers each message as it comes: its caller asks one thing after the other and waits for every answer.
    final class Conversation {
        private unowned let call: GrpcCall

        init(_ call: GrpcCall) {
            self.call = call
        }

        func take(_ message: [UInt8]) {
            guard let answer = GrpcReflection.answer(message) else {
                let text = "the request is no ServerReflectionRequest"
                return call.finish(.failure(Failure(.invalidArgument, text)))
            }
            _ = call.send(answer)
        }

        func end() {
            call.finish(.end)
        }
    }

    /// Numbers of the fields of ServerReflectionRequest and ServerReflectionResponse.
    private enum Field {
        static let host = 1
        static let fileByName = 3
        static let fileContainingSymbol = 4
        static let fileContainingExtension = 5
        static let extensionNumbers = 6
        static let listServices = 7

        static let validHost = 1
        static let originalRequest = 2
        static let files = 4
        static let extensionNumbersAnswer = 5
        static let servicesAnswer = 6
        static let error = 7
    }

    /// Nil when the bytes are no request.
    static func answer(_ request: [UInt8]) -> [UInt8]? {
        guard let fields = ProtoFields.all(request[...]) else { return nil }
        var answer: [UInt8] = []
        if let host = fields.last(where: { $0.number == Field.host })?.value.text { answer.addField(Field.validHost, host) }
        answer.addField(Field.originalRequest, request)
        let asked = fields.last { (Field.fileByName...Field.listServices).contains($0.number) }
        switch body(asked?.number, asked?.value, DescriptorIndex.shared) {
        case .success(let (field, body)): answer.addField(field, body)
        case .failure(let failure):
            var body: [UInt8] = []
            body.addField(1, Int(failure.code.rawValue))
            body.addField(2, failure.message)
            answer.addField(Field.error, body)
        }
        return answer
    }

    private static func body(
        _ field: Int?, _ value: ProtoFields.Value?, _ index: DescriptorIndex
    ) -> Result<(Int, [UInt8]), Failure> {
        let text = value?.text ?? ""
        func files(_ file: Int?, _ what: String) -> Result<(Int, [UInt8]), Failure> {
            guard let file else { return .failure(Failure(.notFound, what)) }
            var body: [UInt8] = []
            for bytes in index.withImports(file) { body.addField(1, bytes) }
            return .success((Field.files, body))
        }
        switch field {
        case Field.fileByName: return files(index.fileNamed[text], "file \(text)")
        case Field.fileContainingSymbol: return files(index.fileOfSymbol[text], "symbol \(text)")
        case Field.fileContainingExtension:
            let asked = value?.fields ?? []
            let type = asked.last { $0.number == 1 }?.value.text ?? ""
            guard case .number(let number) = asked.last(where: { $0.number == 2 })?.value ?? .number(0) else {
                return .failure(Failure(.invalidArgument, "extension_number"))
            }
            return files(index.extensions[type]?[number], "extension \(number) of \(type)")
        case Field.extensionNumbers:
            guard index.fileOfSymbol[text] != nil else { return .failure(Failure(.notFound, "type \(text)")) }
            var body: [UInt8] = []
            body.addField(1, text)
            for number in (index.extensions[text] ?? [:]).keys.sorted() { body.addField(2, Int(number)) }
            return .success((Field.extensionNumbersAnswer, body))
        case Field.listServices:
            var body: [UInt8] = []
            for name in index.services {
                var service: [UInt8] = []
                service.addField(1, name)
                body.addField(1, service)
            }
            return .success((Field.servicesAnswer, body))
        case _:
            return .failure(Failure(.unimplemented, "this build answers no such question"))
        }
    }
}
