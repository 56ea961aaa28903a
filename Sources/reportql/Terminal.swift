import Glibc

/// The terminal that a person sits at.
enum Terminal {
    /// Whether the standard input is one.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

    /// Asks for a line that does not show while it is typed.
    ///
    /// - Throws: ``CommandFailure`` when the input ends, or the terminal does not hide it.
    static func readSecret(prompt: String) throws(CommandFailure) -> String {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else {
            throw .environment("the terminal does not say how it is set.")
        }
        var hidden = settings
        hidden.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else {
            throw .environment("the terminal cannot hide what is typed.")
        }
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            Streams.writeError("")
        }
        Streams.writeErrorText(prompt)
        guard let line = readLine() else { throw .input("the input ended before a password.") }
        return line
    }
}
