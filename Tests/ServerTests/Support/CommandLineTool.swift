import Foundation

/// Runs the built `reportql` as a process.
enum CommandLineTool {
    /// What a command left behind.
    struct Outcome: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The executable beside the one that runs the tests.
    static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "reportql")

    /// The root of the repository.
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a command to its end, in the root of the repository, with none of the caller's settings.
    static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        try await run(arguments, environment: environment)
    }

    /// Runs a command to its end, in the root of the repository, with none of the caller's settings.
    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        let process = make(arguments, environment)
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        async let outputText = text(of: output)
        async let errorText = text(of: errors)
        let (standardOutput, standardError) = await (outputText, errorText)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: standardOutput, errors: standardError)
    }

    static func make(_ arguments: [String], _ environment: [String: String]) -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = repository
        process.standardInput = FileHandle.nullDevice
        var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]
        variables["HOME"] = ProcessInfo.processInfo.environment["HOME"]
        process.environment = variables.merging(environment) { $1 }
        return process
    }

    private static func text(of pipe: Pipe) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
                continuation.resume(returning: String(decoding: data, as: UTF8.self))
            }
        }
    }
}

/// A folder of its own for one test; removed with the last reference.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "reportql-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and returns its path.
    func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(filePath: file))
        return file
    }
}
