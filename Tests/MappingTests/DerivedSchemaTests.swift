import Catalog
import Foundation
import GraphQLSchema
import Mapping
import Testing

@Suite("The schema derived from a mapping")
struct DerivedSchemaTests {
    static let script = """
        create type mood as enum ('good', 'very bad');
        create table city (id bigint primary key, code text not null unique, span int4range);
        comment on table city is '城市 · City';
        comment on column city.code is '代码 · Code';
        create table report (id int primary key, city_id bigint not null references city, year int not null,
            mood mood, secret text unique, tags text[], doc jsonb, unique (city_id, year));
        create index on report (city_id);
        """

    static let mapping = """
        type City {
          id: ID!
          code: String!
          span: IntRange
          reports: [Report!]!
        }

        "报告 · Report"
        type Report {
          id: ID!
          "年份 · Year"
          year: Int!
          city: City!
          mood: Mood @deprecated(reason: "Ask elsewhere.")
          secret: String @hidden
          tags: [String!]
          doc: JSON
          label: String @sql(expression: "{row}.year || '!'")
        }
        """

    static func model() async throws -> Model {
        try read(mapping, try await catalog(after: script)).model
    }

    @Test("Types, root fields, filters and orderings are derived in a fixed order")
    func golden() async throws {
        let schema = try await Self.model().schema
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/derived.graphql")
        #expect(try String(contentsOf: golden, encoding: .utf8) == schema.printSDL())
    }

    @Test("A hidden field is neither in the schema nor among the fields, but still part of the key")
    func hiddenField() async throws {
        let text = """
            type Report { id: ID! @hidden year: Int! }
            """
        let model = try read(text, try await catalog(after: Self.script)).model
        let report = try #require(model.entities.first)
        #expect(report.fields.keys.sorted() == ["year"])
        #expect(report.key.map(\.fieldName) == ["id"])
        #expect(model.rootFields.keys.sorted() == ["_service", "reports", "reportsAggregate", "reportsGroupBy"])
        #expect(model.schema.field(named: "id", on: "Report") == nil)
        #expect(model.schema.field(named: "year", on: "Report") != nil)
    }

    @Test("A hidden type is checked and not served")
    func hiddenType() async throws {
        let text = """
            type City @hidden { id: ID! }
            type Report { id: ID! city: City @hidden }
            """
        let model = try read(text, try await catalog(after: Self.script)).model
        #expect(model.schema.type(named: "City") == nil)
        #expect(
            model.rootFields.keys.sorted() == [
                "_service", "node", "nodes", "report", "reports", "reportsAggregate", "reportsConnection",
                "reportsGroupBy",
            ]
        )
        let found = try problems(
            of: "type City @hidden { id: ID! } type Report { id: ID! city: City }",
            try await catalog(after: Self.script)
        )
        #expect(found == ["m.graphql:1:59: Report.city: the type City is hidden; add @hidden to this field too"])
    }

    @Test("Every type with a key is a Node; a field of that name, or a key that may be NULL, prevents it")
    func nodes() async throws {
        let script =
            Self.script + """
                create table link (node_id int primary key);
                create view city_view as select id, code from city;
                """
        let text = """
            type Report { id: ID! }
            type Link { nodeId: ID! }
            type CityView @key(columns: ["id"]) { id: ID! }
            """
        let model = try read(text, try await catalog(after: script)).model
        #expect(model.schema.possibleTypes(of: "Node") == ["Report"])
        #expect(model.schema.field(named: "node", on: "Query")?.type.description == "Node")
        #expect(model.schema.field(named: "nodes", on: "Query")?.type.description == "[Node]!")
        let kinds = model.entities.map { entity in
            switch entity.fields["nodeId"] {
            case .nodeID?: "node"
            case .column?: "column"
            default: "none"
            }
        }
        #expect(kinds == ["node", "column", "none"])
    }

    @Test("A union follows one foreign key for each of its members")
    func union() async throws {
        let script = """
            create table person (id int primary key);
            create table city (id int primary key);
            create table mention (id int primary key, person_id int references person, city_id int references city,
                birth_city_id int references city);
            create index on mention (person_id);
            create index on mention (city_id);
            """
        let text = """
            type Person { id: ID! }
            type City { id: ID! }
            type Mention { id: ID! entity: Entity }
            "对象 · Entity"
            union Entity = Person | City
            """
        let result = try read(text, try await catalog(after: script))
        guard case .oneOf(let relations)? = result.model.entities.last?.fields["entity"] else {
            Issue.record("entity is no union")
            return
        }
        #expect(relations.map { result.model[$0.target].typeName } == ["Person", "City"])
        #expect(relations.map { $0.pairs.map(\.local) } == [["person_id"], ["city_id"]])
        #expect(result.model.schema.possibleTypes(of: "Entity") == ["Person", "City"])
        #expect(result.model.schema.field(named: "entity", on: "Mention")?.type.description == "Entity")
        #expect(result.warnings == [])
    }

    @Test("A lookup takes the key of the relation in place of a foreign key's column")
    func lookup() async throws {
        let model = try await Self.model()
        guard case .lookup(let id, let arguments)? = model.rootFields["reportByCityAndYear"] else {
            Issue.record("reportByCityAndYear is no lookup")
            return
        }
        #expect(model[id].typeName == "Report")
        #expect(arguments.map(\.name) == ["city", "year"])
        #expect(arguments.map(\.column.source) == [.column("city_id"), .column("year")])
        #expect(arguments.map(\.column.type.isID) == [true, false])
        #expect(arguments.map(\.column.type.kind) == [.bigInteger, .integer])
    }

    @Test("A declared enum names its type and its values and says which are deprecated")
    func declaredEnum() async throws {
        let text = """
            type Report { id: ID! mood: Feeling }
            "心情 · Mood"
            enum Feeling @type(name: "mood") {
              GOOD
              "很差 · Very bad"
              AWFUL @label(name: "very bad") @deprecated
            }
            """
        let model = try read(text, try await catalog(after: Self.script)).model
        guard case .column(let column)? = model.entities.first?.fields["mood"] else {
            Issue.record("mood is no column")
            return
        }
        let expected = #"""
            """心情 · Mood"""
            enum Feeling {
              GOOD
              """很差 · Very bad"""
              AWFUL @deprecated
            }
            """#
        #expect(model.schema.printSDL().contains(expected))
        #expect(column.type.kind == .enumeration(labels: ["good": "GOOD", "very bad": "AWFUL"]))
    }

    @Test("A view has a key where @key says so, promises what its fields promise, and needs no key")
    func view() async throws {
        let script = Self.script + "create view city_view as select id, code from city;"
        let text = """
            type CityView @key(columns: ["id"]) { id: ID! code: String! }
            type Keyless @table(name: "city_view") { id: BigInt }
            """
        let model = try read(text, try await catalog(after: script)).model
        #expect(model.entities.map { $0.key.map(\.fieldName) } == [["id"], []])
        #expect(
            model.rootFields.keys.sorted() == [
                "_service", "cityView", "cityViews", "cityViewsAggregate", "cityViewsConnection", "cityViewsGroupBy",
                "keylesses", "keylessesAggregate", "keylessesGroupBy",
            ]
        )
        guard case .column(let code)? = model.entities.first?.fields["code"] else {
            Issue.record("code is no column")
            return
        }
        #expect(code.isNullable)
        #expect(code.isNonNullField)
    }
}
