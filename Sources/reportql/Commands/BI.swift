import ArgumentParser

/// `reportql db bi`
struct BI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bi",
        abstract: "Opens the data to BI tools that speak SQL, or closes it again.",
        discussion: """
            Examples:
              reportql db bi --enable
              reportql db bi --enable --generate-password
              reportql db bi --enable --password-file secret.txt
              reportql db bi --status
              reportql db bi --disable

            --enable makes the views of the schema bi and the role reportql_bi, which reads them and nothing else. Its
            password is asked for on the terminal, made and shown once, or read from a file or REPORTQL_BI_PASSWORD;
            the server gets its SCRAM verifier only. On a second run the password stays unless a new one is given.
            Connects as a superuser: PUBLIC loses its privileges on the schema public, on temporary tables and on making
            large objects. --disable drops the schema and the role, and leaves PUBLIC as it is.
            """
    )

    /// What to do.
    enum Action: String, EnumerableFlag {
        case enable, disable, status

        static func help(for value: Action) -> ArgumentHelp? {
            switch value {
            case .enable: "Makes the views and the role."
            case .disable: "Drops the schema bi and the role, and ends its sessions."
            case .status: "Shows the role, its connections, and the views with their rows."
            }
        }
    }

    @OptionGroup var options: CommonOptions

    @Flag(exclusivity: .exclusive)
    var action: Action

    @Option(help: "A file with the password in one line; - is the standard input.")
    var passwordFile: String?

    @Flag(help: "Make a password and show it once.")
    var generatePassword = false

    func validate() throws {
        if action != .enable, passwordFile != nil || generatePassword {
            throw ValidationError("a password goes with --enable only.")
        }
        if passwordFile != nil, generatePassword {
            throw ValidationError("--password-file and --generate-password exclude each other.")
        }
    }

    func run() async throws {
        let settings = try await options.settings()
        let output = try await Database.with(settings) { database throws(CommandFailure) in
            try await database.withSession { session throws(CommandFailure) in
                try await CommandLock.take(session)
                let access = BIAccess(session: session, directory: settings.bi)
                switch action {
                case .status: return try await access.status()
                case .disable:
                    try await access.disable()
                    return ["disabled\tthe schema bi and the role reportql_bi are gone"]
                case .enable: return try await enable(access)
                }
            }
        }
        Streams.writeOutput(output.map { $0 + "\n" }.joined())
    }

    private func enable(_ access: BIAccess) async throws(CommandFailure) -> [String] {
        let hasPassword = try await access.hasPassword()
        let found = try RolePassword.find(file: passwordFile, generates: generatePassword, asks: !hasPassword)
        guard found != nil || hasPassword else {
            throw .usage(
                "db bi --enable needs a password for the role: run it on a terminal, or give --generate-password, "
                    + "--password-file FILE or \(RolePassword.variable)."
            )
        }
        try await access.enable(password: found?.text)
        var lines = try await access.status()
        if let found, found.isGenerated { lines.append("password\t\(BIAccess.role)\t\(found.text)") }
        return lines
    }
}
