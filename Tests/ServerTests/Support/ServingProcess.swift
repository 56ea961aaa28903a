import Foundation
import Synchronization

/// A `reportql serve` that runs beside the test.
final class ServingProcess: Sendable {
    private let process: Mutex<Process>
    private let exits: AsyncStream<Int32>
    let processID: Int32
    let port: Int

    private init(process: sending Process, processID: Int32, exits: AsyncStream<Int32>, port: Int) {
        self.process = Mutex(process)
        self.processID = processID
        self.exits = exits
        self.port = port
    }

    /// Starts a server on a free port and waits until it listens.
    static func start(_ arguments: [String] = [], environment: [String: String]) async throws -> ServingProcess {
        let process = CommandLineTool.make(["serve", "--port", "0"] + arguments, environment)
        let log = Pipe()
        process.standardError = log
        let (exits, exited) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { exited.yield($0.terminationStatus) }
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        let pending = Mutex("")
        log.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            guard !data.isEmpty else {
                handle.readabilityHandler = nil
                line.finish()
                return
            }
            pending.withLock { text in
                text += String(decoding: data, as: UTF8.self)
                var parts = text.split(separator: "\n", omittingEmptySubsequences: false)
                text = String(parts.popLast() ?? "")
                for part in parts { line.yield(String(part)) }
            }
        }
        try process.run()
        let processID = process.processIdentifier
        var seen: [String] = []
        for await text in lines {
            seen.append(text)
            if let address = text.firstRange(of: "serving on http://127.0.0.1:"),
                let port = Int(text[address.upperBound...])
            {
                return ServingProcess(process: process, processID: processID, exits: exits, port: port)
            }
        }
        throw DidNotServe(log: seen)
    }

    /// Sends a signal.
    func signal(_ number: Int32) {
        kill(processID, number)
    }

    /// Waits for the end and returns the exit code.
    func exitCode() async -> Int32? {
        await exits.first { _ in true }
    }

    /// Runs a query over HTTP.
    func query(_ text: String) async throws -> HTTPAnswer {
        try await HTTPConnection.send(.post(#"{"query":"\#(text)"}"#), port: port)
    }

    /// The process ended before it served.
    struct DidNotServe: Error {
        var log: [String]
    }
}
