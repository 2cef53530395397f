// The least a grpc-swift-2 server can do: Cases.Status is answered with the bytes of a file. Nothing is parsed and nothing
// looked up, so hallD is held against more than it could be asked to beat.
//
//   peer PATH REPLY-FILE [THREADS]
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import NIOPosix

/// Messages as the bytes they are.
struct Bytes: MessageSerializer, MessageDeserializer {
    func serialize<Contiguous: GRPCContiguousBytes>(_ message: [UInt8]) -> Contiguous { Contiguous(message) }

    func deserialize<Contiguous: GRPCContiguousBytes>(_ bytes: Contiguous) -> [UInt8] {
        bytes.withUnsafeBytes { Array($0) }
    }
}

struct Cases: RegistrableRPCService {
    let reply: [UInt8]

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
        let method = MethodDescriptor(fullyQualifiedService: "hall.v1.Cases", method: "Status")
        // As generated code registers a unary method.
        router.registerHandler(forMethod: method, deserializer: Bytes(), serializer: Bytes()) { request, _ in
            _ = try await ServerRequest(stream: request)
            return StreamingServerResponse(single: ServerResponse(message: reply))
        }
    }
}

let words = CommandLine.arguments
guard words.count >= 3 else { exit(64) }
let reply = [UInt8](try Data(contentsOf: URL(fileURLWithPath: words[2])))
let threads = words.count > 3 ? Int(words[3]) ?? 2 : 2
let transport = HTTP2ServerTransport.Posix(
    address: .unixDomainSocket(path: words[1]), transportSecurity: .plaintext,
    eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: threads))
try await GRPCServer(transport: transport, services: [Cases(reply: reply)]).serve()
