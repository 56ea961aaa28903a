import CSpawn
import Dispatch
import Glibc

/// A child process whose end is waited for.
///
/// Foundation's `Process` learns of an end by a socket that closes, which a child that another test starts meanwhile would
/// keep open. This one is waited for itself.
struct SpawnedProcess: Sendable {
    let id: pid_t

    /// - Parameters:
    ///   - output: The descriptor that becomes the standard output, and `errors` the standard error.
    init(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String],
        directory: String,
        output: Int32,
        errors: Int32
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        let shell = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, directory, executable]
        var words = (shell + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            for word in words { free(word) }
            for variable in variables { free(variable) }
        }
        var child: pid_t = 0
        let code = posix_spawn(&child, "/bin/sh", &actions, nil, &words, &variables)
        guard code == 0 else { throw SpawnFailure(code: code) }
        id = child
    }

    /// Waits for the end: the exit code, or the signal as a negative number. To be called once.
    func end() async -> Int32 {
        let id = id
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var status: Int32 = 0
                while waitpid(id, &status, 0) == -1, errno == EINTR {}
                continuation.resume(returning: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F))
            }
        }
    }

    /// The system could not start the process.
    struct SpawnFailure: Error {
        var code: Int32
    }
}
