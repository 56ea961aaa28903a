import EngineTesting
import Execution
import JSON
import OrderedCollections
import Postgres
import Testing

@Suite("Warnings of filters and orders without an index")
struct IndexHintTests {
    private static let database = Task {
        try await ServedDatabase(
            scripts: [
                """
                create table thing (id int primary key, name text, "od""d" int, kind int);
                create index on thing (kind);
                insert into thing select i, 'n' || i, i, i % 7 from generate_series(1, 500) as i;
                analyze thing;
                """
            ],
            mapping: "type Thing { id: ID! name: String odd: Int @column(name: \"od\\\"d\") kind: Int }",
            configuration: configuration(hintRows: 500)
        )
    }

    private static func configuration(hintRows: Int) -> EngineConfiguration {
        var configuration = EngineConfiguration()
        configuration.hintRows = hintRows
        return configuration
    }

    private func warnings(_ field: String, in database: ServedDatabase) async throws -> [[String]] {
        let answer = try await database.answer("{ \(field) }")
        guard case .object(let response) = answer, case .object(let extensions)? = response["extensions"],
            case .array(let warnings)? = extensions["warnings"]
        else { return [] }
        return warnings.map { warning in
            guard case .object(let members) = warning else { return [] }
            return members.values.map { if case .string(let text) = $0 { text } else { "" } }
        }
    }

    @Test("name the rows and the statement that helps")
    func hints() async throws {
        let database = try await Self.database.value
        #expect(
            try await warnings(
                #"a: things(where: {odd: {gt: 490}}, orderBy: [{name: ASC}], limit: 1) { id }"#,
                in: database
            )
                == [
                    [
                        "a", "where reads all of about 500 rows, because no index begins with odd",
                        #"CREATE INDEX ON "public"."thing" ("od""d");"#,
                    ],
                    [
                        "a", "orderBy sorts all of about 500 rows, because no index begins with name",
                        #"CREATE INDEX ON "public"."thing" ("name");"#,
                    ],
                ]
        )
    }

    @Test(
        "are not given where an index serves, or nothing would help",
        arguments: [
            "things(where: {kind: {eq: 1}, name: {eq: \"n1\"}}, orderBy: [{name: ASC}], limit: 1) { id }",
            "things(orderBy: [{name: ASC}]) { id }", "things(where: {name: {contains: \"1\"}}) { id }",
            "things(where: {or: [{name: {eq: \"n1\"}}, {id: {eq: 1}}]}) { id }", "thing(id: 1) { id }",
        ]
    )
    func none(field: String) async throws {
        #expect(try await warnings(field, in: Self.database.value) == [])
    }

    @Test("can be switched off")
    func off() async throws {
        let database = try await Self.database.value.withOwnPool(configuration: Self.configuration(hintRows: 0))
        #expect(try await warnings("things(where: {odd: {gt: 490}}) { id }", in: database) == [])
        await database.pool.close()
    }
}
