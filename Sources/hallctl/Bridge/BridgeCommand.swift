import ArgumentParser
import HallClient
import HallProto

/// Carries bytes between standard input and output and the socket, for a caller at the other end of SSH.
struct BridgeCommand: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("bridge", Help.bridge) }

    func run(at desk: Desk) async throws {
        guard case .socket(let path) = desk.way else { throw Trouble.usage(.bridgeIsLocal) }
        try Bridge.run(socketPath: path)
    }
}
