import Foundation
import Postgres
import Testing

@Suite("Fragment: what does not compile", .serialized)
struct CompilerTests {
    @Test("a String is no SQL, however it is offered")
    func refused() async throws {
        let lines = [
            #"func a(_ string: String) -> Fragment { "select \(string)" }"#,
            "func b(_ string: String) -> Fragment { Fragment(string) }",
            "func c(_ string: String) -> Fragment { string }",
            "func d(_ string: String) -> Fragment { Fragment(stringLiteral: string) }",
            #"func e(_ string: String) -> Fragment { "select \(1)" }"#,
            "func f(_ string: String) -> Fragment { Fragment([], separator: string) }",
            #"func g(_ string: String) -> Fragment { "\([Fragment](), separator: string)" }"#,
            "func h(_ string: String) -> Identifier { Identifier(literal: string) }",
            "func i(_ string: String) -> Identifier { Identifier(alias: string, 1) }",
            #"func j(_ string: String) -> Fragment { "x" + string }"#,
        ]
        let (status, output) = try await typeCheck(lines.joined(separator: "\n"))
        #expect(status == 1)
        for (index, line) in lines.enumerated() {
            #expect(output.contains("probe.swift:\(index + 1):"), "not refused: \(line)")
        }
    }

    @Test("what is SQL compiles, so that the refusals above are not for another reason")
    func accepted() async throws {
        let (status, output) = try await typeCheck(
            """
            func a(_ b: Fragment) -> Fragment {
                "select \\(Identifier(literal: "a")) \\(.slot(0, .int4)) \\(b) \\(["x"], separator: ", ")"
            }
            """
        )
        #expect(output == "")
        #expect(status == 0)
    }

    /// Type-checks the sources of the module together with `code`.
    private func typeCheck(_ code: String) async throws -> (status: Int32, output: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Sources/SQL")
        let sources = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }.map(\.path)
        let directory = FileManager.default.temporaryDirectory.appending(path: "reportql-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let probe = directory.appending(path: "probe.swift")
        try code.write(to: probe, atomically: true, encoding: .utf8)
        let arguments =
            ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", "reportql", "-parse-as-library"]
            + sources + [probe.path]
        let completion = await BlockingCalls.run { ChildProcess.run(arguments) }
        return (completion.status, completion.output)
    }
}
