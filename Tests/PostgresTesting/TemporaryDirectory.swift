internal import Glibc
internal import Postgres

/// Directories that go away with the test process, together with a server on them.
enum TemporaryDirectory {
    /// Makes a directory below `/tmp`, owned by the account of the servers.
    ///
    /// However this process ends, a small `sh` notices the end of a pipe, ends the server and removes the directory.
    static func make() throws -> String {
        var template = Array("/tmp/reportql-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw EmbeddedClusterError("no directory can be made in /tmp: errno \(errno)")
        }
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try removeAtExit(directory)
        let account = try ServerAccount.choose(data: directory + "/data")
        guard account.makePrivateDirectory(directory) else {
            throw EmbeddedClusterError("\(directory) cannot be given to user \(account.user)")
        }
        return directory
    }

    /// Starts the watcher, whose input ends when this process does.
    private static func removeAtExit(_ directory: String) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw EmbeddedClusterError("no descriptor left") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let script = """
            read ignored
            if [ -e "$1/data/postmaster.pid" ]; then
                process=$(head -n 1 "$1/data/postmaster.pid")
                kill -QUIT "$process"
                while kill -0 "$process"; do sleep 0.05; done
            fi
            rm -rf -- "$1"
            """
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer {
            close(ends[0])
            close(null)
        }
        let watcher = ChildProcess.spawn(["/bin/sh", "-c", script, "sh", directory], input: ends[0], output: null)
        guard watcher != nil else { throw EmbeddedClusterError("/bin/sh cannot be started") }
        // The other end of the pipe stays open for the life of this process.
    }
}
