internal import CSpawn
internal import Glibc

/// Programs of the machine, started without a shell reading their arguments.
package enum ChildProcess {
    /// How a program ended and what it printed.
    package struct Completion: Sendable {
        /// The exit status; 128 plus the signal for a program that was killed; 127 when it could not be started.
        package let status: Int32
        /// Standard output and standard error, as UTF-8.
        package let output: String
    }

    /// Starts a program in a process group of its own, in the directory `/`, and does not wait for it.
    ///
    /// - Parameters:
    ///   - arguments: the program, by its path or found in `PATH`, and its arguments.
    ///   - input: the descriptor of its standard input; nil for `/dev/null`.
    ///   - output: the descriptor of its standard output and error.
    /// - Returns: its process id; nil when it could not be started.
    package static func spawn(_ arguments: [String], input: Int32? = nil, output: Int32) -> Int32? {
        // `cd /`: the directory of a command may be one that the account of the server cannot enter.
        let all = ["/bin/sh", "-c", "cd / && exec \"$@\"", "sh"] + arguments
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        // No other descriptor: a socket that a child holds stays open, and its port taken, when this process ends.
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: Ctrl-C in the terminal is for the command, which then stops the server in order.
        posix_spawnattr_setpgroup(&attributes, 0)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var process: Int32 = 0
        let status = withPointers(all) { arguments in
            withPointers(environment()) { environment in
                posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environment)
            }
        }
        return status == 0 ? process : nil
    }

    /// Runs a program to its end; blocks.
    package static func run(_ arguments: [String]) -> Completion {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return Completion(status: 127, output: "no descriptor left") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let process = spawn(arguments, output: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        guard let process else { return Completion(status: 127, output: "\(arguments.first ?? "") cannot be started") }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(ends[0], &buffer, buffer.count)
            if count > 0 { output += buffer.prefix(count) } else if count == 0 || errno != EINTR { break }
        }
        return Completion(status: wait(for: process), output: String(decoding: output, as: UTF8.self))
    }

    /// Waits for a child to end; blocks.
    ///
    /// - Returns: its exit status; 128 plus the signal when it was killed.
    @discardableResult
    package static func wait(for process: Int32) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { return 127 }
        }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// This process's environment without libpq's and PostgreSQL's variables, and with messages in English.
    private static func environment() -> [String] {
        var result = ["LC_MESSAGES=C"]
        var entry = environ
        while let text = entry.pointee {
            let variable = String(cString: text)
            if !variable.hasPrefix("PG"), !variable.hasPrefix("LC_") { result.append(variable) }
            entry += 1
        }
        return result
    }

    private static func withPointers<Result>(
        _ strings: [String],
        _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return body(copies)
    }
}
