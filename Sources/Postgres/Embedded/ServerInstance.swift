internal import CLibpq
internal import Glibc

/// One data directory and the server that runs on it. All calls block.
package struct ServerInstance: Sendable {
    /// Where `postgres` is.
    package let binaries: ServerBinaries
    /// Who runs it.
    package let account: ServerAccount
    /// The data directory: absolute.
    package let data: String
    /// The directory of the socket: absolute.
    package let sockets: String
    /// The file that takes the server's messages.
    package let log: String
    /// Settings of the server besides those that make it private.
    package let settings: [String: String]

    /// An instance; nothing is touched.
    package init(
        binaries: ServerBinaries,
        account: ServerAccount,
        data: String,
        sockets: String,
        log: String,
        settings: [String: String]
    ) {
        self.binaries = binaries
        self.account = account
        self.data = data
        self.sockets = sockets
        self.log = log
        self.settings = settings
    }

    /// The superuser of the cluster.
    package static let superuser = "reportql"
    /// The longest path of a socket in bytes.
    ///
    /// - Source: `sockaddr_un`, unix(7): 108 bytes with the terminating zero.
    package static let maximumSocketPathBytes = 107

    /// The path of the socket in `directory`.
    package static func socketPath(in directory: String) -> String { directory + "/.s.PGSQL.5432" }

    /// What libpq connects with; `database` and the directory are quoted.
    ///
    /// - Source: PostgreSQL manual §34.1.1.1, Keyword/Value Connection Strings.
    package func connectionString(database: String) -> String {
        func quote(_ value: String) -> String {
            var quoted = "'"
            for scalar in value.unicodeScalars {
                if scalar == "'" || scalar == "\\" { quoted += "\\" }
                quoted.unicodeScalars.append(scalar)
            }
            return quoted + "'"
        }
        return "host=\(quote(sockets)) port=5432 user=\(Self.superuser) dbname=\(quote(database)) sslmode=disable"
    }

    /// Makes the data directory, whole or not at all.
    ///
    /// - Parameter isDurable: false leaves out the writes to disk, for tests.
    /// - Throws: what `initdb` said.
    package func initialize(isDurable: Bool) throws(EmbeddedClusterError) {
        let draft = data + ".new"
        FileSystem.remove(draft)
        let options = ["--username=\(Self.superuser)", "--auth=trust", "--encoding=UTF8", "--data-checksums"]
        var completion = ChildProcess.Completion(status: 1, output: "")
        // C.UTF-8 sorts by code point and knows letters; C is what old systems have.
        for locale in ["C.UTF-8", "C"] where completion.status != 0 {
            guard account.makePrivateDirectory(draft) else {
                throw EmbeddedClusterError("\(draft) cannot be made for user \(account.user): check its permissions")
            }
            completion = ChildProcess.run(
                account.wrap(
                    [binaries.initdb, "--pgdata=\(draft)", "--locale=\(locale)"] + options
                        + (isDurable ? [] : ["--no-sync"])
                )
            )
            if completion.status != 0 { FileSystem.remove(draft) }
        }
        guard completion.status == 0 else {
            throw EmbeddedClusterError("initdb failed in \(draft): \(ServerError.oneLine(completion.output))")
        }
        guard rename(draft, data) == 0 else {
            throw EmbeddedClusterError("\(draft) cannot be renamed to \(data): errno \(errno)")
        }
    }

    /// Starts the server and waits until it takes connections.
    ///
    /// - Returns: the process.
    /// - Throws: the server's last words, when it ends or does not answer in time.
    package func start(timeout: Duration = .seconds(60)) throws(EmbeddedClusterError) -> Int32 {
        let deadline = ContinuousClock.now + timeout
        try endOrphans(until: deadline)
        guard account.makePrivateDirectory(sockets) else {
            throw EmbeddedClusterError("\(sockets) cannot be made for user \(account.user): check its permissions")
        }
        let output = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard output >= 0 else {
            throw EmbeddedClusterError("\(log) cannot be written: errno \(errno)")
        }
        defer { close(output) }
        var arguments = [binaries.postgres, "-D", data, "-c", "listen_addresses="]
        arguments += ["-c", "unix_socket_directories=\"\(sockets)\"", "-c", "unix_socket_permissions=0700"]
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) { arguments += ["-c", "\(name)=\(value)"] }
        guard let process = ChildProcess.spawn(account.wrap(arguments), output: output) else {
            throw EmbeddedClusterError("\(binaries.postgres) cannot be started: errno \(errno)")
        }
        while !isAcceptingConnections {
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process { throw failure("ended at its start") }
            if ContinuousClock.now > deadline { throw failure("does not take connections") }
            usleep(10_000)
        }
        return process
    }

    /// Stops the server in order and waits for its end.
    ///
    /// - Parameter signal: SIGINT cuts the sessions and writes a checkpoint; SIGQUIT ends at once.
    package func stop(signal: Int32 = SIGINT) {
        guard let process = runningProcess else { return }
        kill(process, signal)
        while isRunning(process) {
            // A child of ours stays as a zombie until it is waited for.
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process { return }
            usleep(5_000)
        }
    }

    /// Removes the directory of the socket, which may be one below `/tmp`, when nothing is in it.
    func removeSocketDirectory() {
        rmdir(sockets)
    }

    /// Whether a client gets a session now.
    package var isAcceptingConnections: Bool {
        PQping(connectionString(database: "postgres")) == PQPING_OK
    }

    /// The server on the data directory; nil when there is none.
    package var runningProcess: Int32? {
        guard let text = FileSystem.contents(of: data + "/postmaster.pid"),
            let process = text.split(separator: "\n").first.flatMap({ Int32($0) })
        else { return nil }
        return isRunning(process) ? process : nil
    }

    /// Whether a process is the server of this directory. Its command line can be read by everybody; a number that is
    /// left in a file may be that of any process.
    private func isRunning(_ process: Int32) -> Bool {
        guard let line = FileSystem.contents(of: "/proc/\(process)/cmdline") else { return false }
        let arguments = line.split(separator: "\0")
        return zip(arguments, arguments.dropFirst()).contains { $0 == "-D" && $1 == data }
    }

    /// Waits for a server that another command has begun to start, or that is about to end.
    ///
    /// - Returns: true when it takes connections; false when there is none.
    /// - Throws: when it does neither in time.
    func awaitRunning(timeout: Duration = .seconds(60)) throws(EmbeddedClusterError) -> Bool {
        let deadline = ContinuousClock.now + timeout
        while let process = runningProcess {
            if isAcceptingConnections { return true }
            guard ContinuousClock.now < deadline else {
                throw failure("(process \(process)) does not take connections")
            }
            usleep(10_000)
        }
        return false
    }

    /// Ends what a killed server has left, and removes the file that would stop a new one.
    ///
    /// The file stays until no process works on the data: PostgreSQL needs it to notice them.
    private func endOrphans(until deadline: ContinuousClock.Instant) throws(EmbeddedClusterError) {
        let file = data + "/postmaster.pid"
        guard access(file, F_OK) == 0 else { return }
        reap()
        while let orphan = processesAtWork().first {
            guard ContinuousClock.now < deadline else {
                throw EmbeddedClusterError("process \(orphan) still works in \(data): end it and try again")
            }
            kill(orphan, SIGQUIT)
            usleep(10_000)
        }
        // PostgreSQL refuses to start when the number in either file is that of any living process.
        unlink(file)
        unlink(Self.socketPath(in: sockets) + ".lock")
    }

    /// Takes note of the end of a server that we have started; until then its number counts as a living process.
    private func reap() {
        guard let text = FileSystem.contents(of: data + "/postmaster.pid"),
            let process = text.split(separator: "\n").first.flatMap({ Int32($0) }), process > 0
        else { return }
        var status: Int32 = 0
        waitpid(process, &status, WNOHANG)
    }

    /// The processes whose directory is the data directory: those of PostgreSQL.
    private func processesAtWork() -> [Int32] {
        // Root without CAP_SYS_PTRACE, as in containers, may not read the links of others: the account itself may.
        let command = ["find", "/proc", "-maxdepth", "2", "-name", "cwd", "-printf", "%h %l\\n"]
        let lines = ChildProcess.run(account.wrap(command)).output.split(separator: "\n")
        return lines.compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[1] == data else { return nil }
            return Int32(parts[0].dropFirst("/proc/".count))
        }
    }

    private func failure(_ what: String) -> EmbeddedClusterError {
        let lines = FileSystem.contents(of: log, maximumBytes: 1_048_576)?.split(separator: "\n").suffix(5) ?? []
        return EmbeddedClusterError("PostgreSQL \(what) (log: \(log)): \(lines.joined(separator: " "))")
    }
}
