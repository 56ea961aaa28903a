import Foundation
import Testing

@Suite("Fragment: what does not compile", .serialized)
struct CompilerTests {
    @Test(
        "a String is no SQL, however it is offered",
        arguments: [
            #"let f: Fragment = "select \(string)""#, "let f = Fragment(string)", "let f: Fragment = string",
            "let f = Fragment(stringLiteral: string)", #"let f: Fragment = "select \(1)""#,
            "let f = Fragment([], separator: string)", #"let f: Fragment = "\([Fragment](), separator: string)""#,
            "let f = Identifier(literal: string)", "let f = Identifier(alias: string, 1)",
            "let f: Fragment = \"x\" + string",
        ]
    )
    func refused(line: String) throws {
        let (status, output) = try typeCheck(line)
        #expect(status == 1)
        #expect(output.contains("probe.swift:2:"))
        #expect(output.contains("error: "))
    }

    @Test("what is SQL compiles, so that the refusals above are not for another reason")
    func accepted() throws {
        let (status, output) = try typeCheck(
            """
            let f: Fragment = "select \\(Identifier(literal: "a")) \\(.slot(0, .int4)) \\(["x"], separator: ", ")"
            """
        )
        #expect(output == "")
        #expect(status == 0)
    }

    /// Type-checks the sources of the module together with `code`.
    private func typeCheck(_ code: String) throws -> (status: Int32, output: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Sources/SQL")
        let sources = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }.map(\.path)
        let directory = FileManager.default.temporaryDirectory.appending(path: "reportql-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let probe = directory.appending(path: "probe.swift")
        try "func probe(_ string: String) {\n\(code)\n_ = f }\n".write(to: probe, atomically: true, encoding: .utf8)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", "reportql", "-parse-as-library"]
            + sources + [probe.path]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
