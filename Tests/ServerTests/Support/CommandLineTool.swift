import Foundation

/// Runs the built `reportql` as a process.
enum CommandLineTool {
    /// What a command left behind.
    struct Outcome: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The root of the repository.
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a command to its end, in the root of the repository, with none of the caller's settings.
    static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        try await run(arguments, environment: environment)
    }

    /// Runs a command to its end, in the root of the repository, with none of the caller's settings.
    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        let folder = try TemporaryFolder()
        let output = try folder.open("output")
        let errors = try folder.open("errors")
        let process = try start(
            arguments,
            environment: environment,
            output: output.fileDescriptor,
            errors: errors.fileDescriptor
        )
        let status = await process.end()
        return Outcome(status: status, output: try folder.read("output"), errors: try folder.read("errors"))
    }

    /// Starts a command in the root of the repository, with none of the caller's settings.
    static func start(
        _ arguments: [String],
        environment: [String: String],
        output: Int32,
        errors: Int32
    ) throws -> SpawnedProcess {
        var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]
        variables["HOME"] = ProcessInfo.processInfo.environment["HOME"]
        return try SpawnedProcess(
            URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "reportql").path,
            arguments,
            environment: variables.merging(environment) { $1 },
            directory: repository.path,
            output: output,
            errors: errors
        )
    }
}
