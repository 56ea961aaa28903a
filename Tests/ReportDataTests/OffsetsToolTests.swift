import EngineTesting
import Foundation
import Testing

@Suite("The tool that lists a new report's offsets")
struct OffsetsToolTests {
    @Test("it lists the example's length, digest, sentences and printed numbers as its seed has them")
    func example() async throws {
        let lines = try await output(quotes: "建设公租房800套\n没有的\n园\n")
        let seed = try ReportsWithText.exampleScript()
        let digest = try #require(lines.dropFirst().first)
        #expect(seed.contains(", \(digest))"))
        let rows = lines.filter { $0.hasPrefix("    (") && !$0.contains("…)") }.map { line in
            line.range(of: ",  --").map { String(line[..<$0.lowerBound]) } ?? line
        }
        #expect(rows.count == 9 + 14)
        for row in rows where row != "    (17, '2024', null, null)" { #expect(seed.contains(row), "\(row)") }
        #expect(lines.contains("    (178, '建设公租房800套', …),  -- to 187"))
        #expect(lines.contains("-- not in the text: 没有的"))
        #expect(lines.filter { $0.contains("'园', …") }.count == 4)
    }

    private func output(quotes: String) async throws -> [String] {
        let database = try await ServedDatabase.report()
        let list = FileManager.default.temporaryDirectory.appending(path: "reportql-quotes-\(UUID().uuidString)")
        try quotes.write(to: list, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: list) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.currentDirectoryURL = Repository.root
        process.arguments = [
            "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database.connectionString,
            "-v", "text=Tests/ReportDataTests/Fixtures/example-report/example-2024.txt", "-v", "quotes=\(list.path())",
            "-f", "sql/templates/offsets.sql",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
