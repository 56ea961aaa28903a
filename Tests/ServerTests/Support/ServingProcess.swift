import Dispatch
import Glibc

/// A `reportql serve` that runs beside the test.
struct ServingProcess: Sendable {
    private let process: SpawnedProcess
    let port: Int

    /// Starts a server on a free port and waits until it listens.
    static func start(environment: [String: String]) async throws -> ServingProcess {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0, ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }) else {
            throw DidNotServe(log: ["no pipe"])
        }
        let (reading, writing) = (ends[0], ends[1])
        let process = try CommandLineTool.start(
            ["serve", "--port", "0"],
            environment: environment,
            output: writing,
            errors: writing
        )
        close(writing)
        var seen: [String] = []
        for await text in lines(of: reading) {
            seen.append(text)
            if let address = text.firstRange(of: "serving on http://127.0.0.1:"),
                let port = Int(text[address.upperBound...])
            {
                return ServingProcess(process: process, port: port)
            }
        }
        throw DidNotServe(log: seen)
    }

    /// Sends a signal.
    func signal(_ number: Int32) {
        kill(process.id, number)
    }

    /// Waits for the end: the exit code, or the signal as a negative number.
    func exitCode() async -> Int32 {
        await process.end()
    }

    /// Runs a query over HTTP.
    func query(_ text: String) async throws -> HTTPAnswer {
        try await HTTPConnection.send(.post(#"{"query":"\#(text)"}"#), port: port)
    }

    /// The lines that come out of a descriptor until its other end is closed; it is read to that end in any case.
    private static func lines(of descriptor: Int32) -> AsyncStream<String> {
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        DispatchQueue.global().async {
            var pending: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(descriptor, &chunk, chunk.count)
                if count == -1, errno == EINTR { continue }
                guard count > 0 else { break }
                pending += chunk[..<count]
                while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                    line.yield(String(decoding: pending[..<end], as: UTF8.self))
                    pending.removeFirst(end + 1)
                }
            }
            close(descriptor)
            line.finish()
        }
        return lines
    }

    /// The process ended before it served.
    struct DidNotServe: Error {
        var log: [String]
    }
}
