import Glibc

/// Where a command reads and writes: the terminal it was started on, or a script's pipes.
protocol Console: AnyObject, Sendable {
    /// A person sits at both ends: questions make sense.
    var isInteractive: Bool { get }
    /// The answers go to a terminal: colours make sense.
    var outputIsTerminal: Bool { get }
    func write(_ bytes: [UInt8])
    func complain(_ text: String)
    /// One line without its end; nil at the end of the input.
    func readLine() -> String?
    /// One line that is not shown while it is typed; nil at the end of the input or when it was broken off.
    func readSecretLine() -> String?
    func readAll() -> [UInt8]
}

extension Console {
    func write(line text: String) {
        write(Array(text.utf8) + [0x0A])
    }

    func complain(line text: String) {
        complain(text + "\n")
    }
}

/// The process's own standard input, output and error.
final class ProcessConsole: Console {
    var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
    var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    func write(_ bytes: [UInt8]) {
        writeAll(bytes, to: STDOUT_FILENO)
    }

    func complain(_ text: String) {
        writeAll(Array(text.utf8), to: STDERR_FILENO)
    }

    func readLine() -> String? {
        Swift.readLine(strippingNewline: true)
    }

    func readSecretLine() -> String? {
        readUnshown()
    }

    func readAll() -> [UInt8] {
        var all: [UInt8] = []
        while let line = Swift.readLine(strippingNewline: false) { all += line.utf8 }
        return all
    }
}

/// Writes everything, or ends the process quietly when nobody reads any more, as `hallctl … | head` does.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + sent, bytes.count - sent) }
        if count >= 0 {
            sent += count
        } else if errno != EINTR {
            exit(ExitCodes.brokenPipe)
        }
    }
}

/// Reads a line from the terminal with echo, line editing and signals off, so that even an interrupt leaves the
/// terminal as it was found.
private func readUnshown() -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return Swift.readLine(strippingNewline: true) }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
    defer {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
        writeAll([0x0A], to: STDERR_FILENO)
    }
    var typed: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(STDIN_FILENO, &byte, 1) == 1 {
        switch byte {
        case 0x0A, 0x0D: return String(decoding: typed, as: UTF8.self)
        case 0x03, 0x04: return nil
        case 0x08, 0x7F: typed = typed.dropLast()
        case 0x15: typed = []
        default: typed.append(byte)
        }
    }
    return nil
}
