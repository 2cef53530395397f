/// Prints a service three times over: what a daemon implements, the routes that lead there, and what a client calls.
func printService(_ service: SchemaService, firstIndex: Int, to out: inout Printer) {
    let name = Names.swiftType(service.fullName)
    printProtocol(service, name, to: &out)
    out.line()
    printRoutes(service, name, firstIndex, to: &out)
    out.line()
    printClient(service, name, firstIndex, to: &out)
}

private func contextName(_ method: SchemaMethod) -> String {
    if method.serverStreaming { return "Stream" }
    // READ_JOURNALLED leaves a trace, so it runs where writes run.
    return [2, 4].contains(method.rules?.access ?? 0) ? "Write" : "Read"
}

private func printProtocol(_ service: SchemaService, _ name: String, to out: inout Printer) {
    out.documentation(service.comment)
    out.block("public protocol \(name)Service<Contexts>: Sendable") { out in
        out.line("associatedtype Contexts: CallContexts")
        for method in service.methods {
            out.line()
            out.documentation(method.comment)
            let head = "func \(Names.escaped(Names.lowerFirst(method.name)))"
            let parameters =
                "(_ request: \(Names.swiftType(method.request)), in context: Contexts.\(contextName(method))) throws"
            out.line(head + parameters + (method.serverStreaming ? "" : " -> \(Names.swiftType(method.reply))"))
        }
    }
}

private func printRoutes(_ service: SchemaService, _ name: String, _ firstIndex: Int, to out: inout Printer) {
    out.block("extension \(name)Service") { out in
        out.line("/// Every method of the service with the way to it, in the schema's order.")
        out.block("public var routes: [Route<Contexts>]") { out in
            out.block("[", tail: "]") { out in
                for (offset, method) in service.methods.enumerated() {
                    printRoute(method, firstIndex + offset, to: &out)
                }
            }
        }
    }
}

private func printRoute(_ method: SchemaMethod, _ index: Int, to out: inout Printer) {
    let runner = Names.lowerFirst(contextName(method))
    let call = "\(Names.escapedMember(Names.lowerFirst(method.name)))(request, in: context)"
    out.line("Route(")
    out.indented { out in
        out.line("method: MethodTable.all[\(index)],")
        out.line("run: .\(runner) { bytes, context in")
        out.indented { out in
            out.line("let request = try \(Names.swiftType(method.request))(decoding: bytes, limits: .request)")
            out.line(method.serverStreaming ? "try self.\(call)" : "return try self.\(call).encoded()")
        }
        out.line("}),")
    }
}

private func printClient(_ service: SchemaService, _ name: String, _ firstIndex: Int, to out: inout Printer) {
    out.documentation(service.comment)
    out.block("public struct \(name)Client: Sendable") { out in
        out.line("let caller: any Caller")
        out.line()
        out.line("public init(_ caller: any Caller) { self.caller = caller }")
        for (offset, method) in service.methods.enumerated() {
            out.line()
            out.documentation(method.comment)
            printClientMethod(method, firstIndex + offset, to: &out)
        }
    }
}

private func printClientMethod(_ method: SchemaMethod, _ index: Int, to out: inout Printer) {
    let reply = Names.swiftType(method.reply)
    let head = "public func \(Names.escaped(Names.lowerFirst(method.name)))("
    let effect =
        method.serverStreaming
        ? ") -> AsyncThrowingStream<\(reply), any Error> {" : ") async throws(Failure) -> \(reply) {"
    out.line(head)
    out.indented { $0.line("_ request: \(Names.swiftType(method.request)), _ options: CallOptions = CallOptions()") }
    out.line(effect)
    out.indented { out in
        let call =
            "caller.\(method.serverStreaming ? "stream" : "unary")(MethodTable.all[\(index)], request.encoded(), options)"
        out.line(method.serverStreaming ? "decodedReplies(\(call))" : "try \(reply)(decoding: await \(call), limits: .reply)")
    }
    out.line("}")
}
