import Catalog
import Foundation
import GraphQLLanguage
import Mapping
import Testing

@Suite("The mapping that is shipped")
struct ReportMappingTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func catalogOfMigrations() async throws -> Catalog {
        let directory = root.appending(path: "sql/migrations")
        let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "sql" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let scripts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        return try await catalog(after: scripts.joined(separator: "\n"))
    }

    @Test("Config/schema.graphql agrees with the migrations, and every foreign key it uses has an index")
    func shippedMapping() async throws {
        let text = try String(contentsOf: Self.root.appending(path: "Config/schema.graphql"), encoding: .utf8)
        let catalog = try await Self.catalogOfMigrations()
        let result = try MappingReader(catalog: catalog).read(Source(text, name: "Config/schema.graphql"))
        #expect(result.warnings == [])
        for name in [
            "districts", "reports", "projects", "livelihoodCategories", "figures", "reportByDistrictAndYear",
            "livelihoodItem", "unitByCode",
        ] {
            #expect(result.model.rootFields[name] != nil, "\(name) is a root field")
        }
    }

    @Test("The migrations can be served by an inferred mapping as well")
    func inferredMapping() async throws {
        let catalog = try await Self.catalogOfMigrations()
        #expect(try problems(of: MappingInference.infer(catalog), catalog) == [])
    }
}
