import ArgumentParser

/// Why a command ends without having done its work.
struct CommandFailure: Error, Sendable, Equatable {
    /// What is wrong, where, and how to mend it; one line for each fault.
    let lines: [String]
    let exitCode: ExitCode

    /// 1: the input is wrong.
    static let input = ExitCode(1)
    /// 2: the command was called wrongly.
    static let usage = ExitCode(2)
    /// 3: the environment is wrong: the database is down, the port is taken, a program is missing.
    static let environment = ExitCode(3)

    static func input(_ lines: String...) -> CommandFailure {
        CommandFailure(lines: lines, exitCode: input)
    }

    static func input(_ lines: [String]) -> CommandFailure {
        CommandFailure(lines: lines, exitCode: input)
    }

    static func usage(_ line: String) -> CommandFailure {
        CommandFailure(lines: [line], exitCode: usage)
    }

    static func environment(_ line: String) -> CommandFailure {
        CommandFailure(lines: [line], exitCode: environment)
    }
}
