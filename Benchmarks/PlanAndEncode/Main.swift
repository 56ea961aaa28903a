import Catalog
import Execution
import Foundation
import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import Mapping
import OrderedCollections
import Planning
import Postgres

/// A fixed piece of work without a database, whose instructions are counted: `PlanAndEncode plan|encode REPETITIONS`,
/// run in the directory of this file. `.ci/instructions` counts them.
@main
enum Main {
    static func main() {
        do {
            try run()
        } catch {
            FileHandle.standardError.write(Data("PlanAndEncode: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let repetitions = Int(arguments[2]), ["plan", "encode"].contains(arguments[1])
        else {
            FileHandle.standardError.write(Data("usage: PlanAndEncode plan|encode REPETITIONS\n".utf8))
            exit(2)
        }
        let catalog = try Catalog(decoding: Array(Data(contentsOf: URL(filePath: "catalog.json"))))
        let mapping = try Source(
            bytes: Array(Data(contentsOf: URL(filePath: "schema.graphql"))),
            name: "schema.graphql"
        )
        let model = try MappingReader(catalog: catalog).read(mapping).model
        let query = try Array(Data(contentsOf: URL(filePath: "query.graphql")))
        switch arguments[1] {
        case "plan":
            var statements = 0
            for _ in 0..<repetitions { statements += try plan(query, model).rowSets.count }
            print("\(statements) statements")
        default:
            let compiled = CompiledPlan(try plan(query, model))
            guard let parents = ResultRows(values: parents), let children = ResultRows(values: children) else {
                exit(3)
            }
            var bytes = 0
            for _ in 0..<repetitions { bytes += compiled.response(to: [parents, children]).count }
            print("\(bytes) bytes")
        }
    }

    /// Everything from the text of a request to its statements.
    private static func plan(_ query: [UInt8], _ model: Model) throws -> Plan {
        let document = try Document.parse(Source(bytes: query), limits: .default)
        let operation = try validate(document, against: model.schema, limits: .default).operation(named: "Waters")
        let variables = try model.schema.coerceVariableValues(
            operation.operation.variableDefinitions,
            from: ["kind": .string("LAKE"), "text": .string("黄")],
            in: operation.source
        )
        return try Planner(model: model).plan(operation, variables: variables)
    }

    /// Name, area and id of 50 basins, in the order of the statement's columns.
    private static let parents: [[String?]] = (1...50).map { basin in
        ["\(basin)", "流域 \(basin)", "\(basin * 1000).5"]
    }

    /// 20 waters of each basin; the first column is the key of their parent.
    private static let children: [[String?]] = (1...50).flatMap { basin in
        (1...20).map { number -> [String?] in
            [
                "\(basin)", "\(basin * 100 + number)", "水体 \(number)", "Water \"\(number)\"",
                number % 2 == 0 ? "RIVER" : "LAKE", "\(number).25", number % 3 == 0 ? "t" : "f", "2023-01-31",
                "2023-01-31 08:00:00+08", number % 4 == 0 ? nil : "2.5", "a note that is a little longer than the rest",
                "\(basin)", "流域 \(basin)",
            ]
        }
    }
}
