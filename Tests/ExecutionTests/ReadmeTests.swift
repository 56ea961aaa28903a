import EngineTesting
import Foundation
import JSON
import Testing

/// What the README shows is what the server answers.
@Suite struct ReadmeTests {
    @Test("every query of the README has the answer that follows it", arguments: ["README.md", "README.zh-CN.md"])
    func examples(file: String) async throws {
        let database = try await ServedDatabase.report()
        let examples = try Self.examples(in: Repository.text(file))
        #expect(examples.count == 3)
        for (query, answer) in examples {
            #expect(try await database.answer(query) == JSONValue.parse(Array(answer.utf8)))
        }
    }

    /// Pairs of a `graphql` and the next `json` block.
    private static func examples(in text: String) throws -> [(query: String, answer: String)] {
        let queries = blocks("graphql", in: text)
        let answers = blocks("json", in: text)
        try #require(queries.count == answers.count)
        return Array(zip(queries, answers))
    }

    private static func blocks(_ language: String, in text: String) -> [String] {
        text.components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }
}
