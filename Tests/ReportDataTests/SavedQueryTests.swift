import EngineTesting
import Foundation
import JSON
import OrderedCollections
import Testing

@Suite("The analysts' questions")
struct SavedQueryTests {
    /// The saved queries, sorted by name.
    private static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: directory.path())) ?? []
        return files.filter { $0.hasSuffix(".graphql") }.map { String($0.dropLast(".graphql".count)) }.sorted()
    }()

    private static let directory = Repository.root.appending(path: "Config/queries")

    @Test("a saved query gives its whole answer on the shipped report", arguments: names)
    func answer(_ name: String) async throws {
        let database = try await ServedDatabase.report()
        let query = try Repository.text("Config/queries/\(name).graphql")
        let answer = try await database.answer(query)
        #expect(answer["errors"] == nil, "\(answer)")
        let golden = GoldenCases(area: "queries")
        let actual = answer.lines() + "\n"
        let expected = try golden.expected(name, "json", recording: actual)
        #expect(expected == actual, "\(name)")
    }

    @Test("every question of the model has its query")
    func questions() {
        #expect(Self.names.count == 25)
    }

    @Test("a saved query says in both languages what it answers", arguments: names)
    func description(_ name: String) throws {
        let lines = try Repository.text("Config/queries/\(name).graphql").split(separator: "\n")
        let marks = lines.indices.filter { lines[$0] == "\"\"\"" }
        let first = try #require(marks.first)
        let last = try #require(marks.dropFirst().first)
        #expect(last - first == 3)
        #expect(lines[first + 1].unicodeScalars.contains { $0.value >= 0x4E00 })
        #expect(lines[first + 2].hasSuffix("."))
        #expect(lines[last + 1].hasPrefix("query "))
    }
}
