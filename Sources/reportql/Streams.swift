import Glibc

/// The standard streams of the process.
enum Streams {
    /// Writes a line for people.
    static func writeError(_ line: String) {
        write(Array((line + "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes a text for people, as it is.
    static func writeErrorText(_ text: String) {
        write(Array(text.utf8), to: STDERR_FILENO)
    }

    /// Writes a text for machines, as it is.
    static func writeOutput(_ text: String) {
        write(Array(text.utf8), to: STDOUT_FILENO)
    }

    /// Writes bytes for machines, as they are.
    static func writeOutput(_ bytes: UnsafeRawBufferPointer) {
        write(bytes, to: STDOUT_FILENO)
    }

    /// Writes a text for people as it is, such as one that takes the place of the last.
    static func writeProgress(_ text: String) {
        write(Array(text.utf8), to: STDERR_FILENO)
    }

    /// The columns of the terminal that shows the standard error; `nil` when it goes elsewhere.
    static var errorColumns: Int? {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { write($0, to: descriptor) }
    }

    /// A reader that has gone away ends the writing, not the command.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if written == 0 || errno != EINTR {
                return
            }
        }
    }
}
