import Foundation

/// Makes one hot call again and again, in a process of its own, for a tool that counts instructions (`count.py`).
///
///     HallInstructions FOLDER CALL COUNT [CALL COUNT …]
func run(_ words: [String]) throws {
    guard words.count >= 3, words.count % 2 == 1 else { throw Trouble("usage: HallInstructions FOLDER CALL COUNT …") }
    let hall = try CountedHall(folder: words[0])
    for place in stride(from: 1, to: words.count, by: 2) {
        guard let call = HotCall(rawValue: words[place]), let count = Int(words[place + 1]) else {
            throw Trouble("\(words[place]) \(words[place + 1]): calls are \(HotCall.allCases.map(\.rawValue))")
        }
        for _ in 0..<count { try call.make(in: hall) }
    }
    try hall.stop()
}

do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
