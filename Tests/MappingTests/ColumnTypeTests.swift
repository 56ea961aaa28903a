import Catalog
import Mapping
import Testing

@Suite("Types of PostgreSQL in GraphQL")
struct ColumnTypeTests {
    static let script = """
        create type mood as enum ('good');
        create domain positive as int4 not null;
        create domain larger as positive;
        create domain tags as text[];
        create type span as range (subtype = inet);
        create table item (
            id smallint primary key, a int4, b int8, c numeric(10, 2), d float4, e float8, f bool, g text,
            h varchar(3), i char(3), j uuid, k date, l time, m timestamp, n timestamptz, o interval, p json, q jsonb,
            r bytea, s mood, t mood[], u larger, v tags, w int8range, x tstzrange, y span, z int4range[],
            aa inet, ab money, ac point, ad timetz, ae int4[][], af "char", ag name);
        """

    @Test(
        "Every type has its GraphQL type and its kind",
        arguments: [
            ("id", "Int", "integer"), ("a", "Int", "integer"), ("b", "BigInt", "bigInteger"),
            ("c", "Decimal", "decimal"), ("d", "Float", "float"), ("e", "Float", "float"),
            ("f", "Boolean", "boolean"), ("g", "String", "text"), ("h", "String", "text"), ("i", "String", "text"),
            ("j", "UUID", "uuid"), ("k", "Date", "date"), ("l", "Time", "time"), ("m", "DateTime", "timestamp"),
            ("n", "DateTime", "timestamptz"), ("o", "Duration", "interval"), ("p", "JSON", "json"),
            ("q", "JSON", "json"), ("r", "Base64", "bytea"),
            ("s", "Mood", #"enumeration(labels: ["good": "GOOD"])"#),
            ("t", "[Mood]", #"enumeration(labels: ["good": "GOOD"])"#), ("u", "Int!", "integer"),
            ("v", "[String]", "text"), ("w", "BigIntRange", "range(Mapping.ColumnType.Kind.bigInteger)"),
            ("x", "DateTimeRange", "range(Mapping.ColumnType.Kind.timestamptz)"), ("y", "String", "text"),
            ("z", "[String]", "text"), ("aa", "String", "text as text"), ("ab", "String", "text as text"),
            ("ac", "String", "text as text"), ("ad", "String", "text as text"), ("ae", "[Int]", "integer"),
            ("af", "String", "text"), ("ag", "String", "text"), ("b", "ID", "bigInteger id"), ("j", "ID", "uuid id"),
        ]
    )
    func type(field: String, type: String, kind: String) async throws {
        let catalog = try await catalog(after: Self.script)
        let model = try read("type Item { \(field): \(type) }", catalog).model
        guard case .column(let column)? = model.entities.first?.fields[field] else {
            Issue.record("\(field) is no column")
            return
        }
        // A range that is served as text is cast like every type without a scalar.
        let isCast = column.type.isServedAsText && field != "y" && field != "z"
        let found = "\(column.type.kind)\(column.type.isID ? " id" : "")\(isCast ? " as text" : "")"
        #expect(found == kind)
        #expect(column.type.isArray == type.hasPrefix("["))
        #expect(column.isNonNullField == type.hasSuffix("!"))
    }

    @Test(
        "Another type than that of the column is refused with the right one",
        arguments: [
            ("b: Int", "1:16: Item.b: column \"item.b\" is int8; write BigInt instead of Int"),
            ("c: Float", "1:16: Item.c: column \"item.c\" is numeric; write Decimal instead of Float"),
            ("f: ID", "1:16: Item.f: column \"item.f\" is bool; write Boolean instead of ID"),
            ("g: Mood", "1:16: Item.g: column \"item.g\" is text; write String instead of Mood"),
            ("s: String", "1:16: Item.s: column \"item.s\" is mood; write Mood instead of String"),
            ("t: Mood", "1:16: Item.t: column \"item.t\" is mood[]; write [Mood] instead of Mood"),
            ("w: String", "1:16: Item.w: column \"item.w\" is int8range; write BigIntRange instead of String"),
            ("aa: JSON", "1:17: Item.aa: column \"item.aa\" is inet; write String instead of JSON"),
        ]
    )
    func mismatch(field: String, expected: String) async throws {
        let found = try problems(of: "type Item { \(field) }", try await catalog(after: Self.script))
        #expect(found == ["m.graphql:\(expected)"])
    }

    @Test(
        "A computed column has the type that its field declares",
        arguments: [
            ("Int", "int4", false), ("BigInt!", "int8", false), ("[String]", "text", true), ("ID", "text", false),
            ("DateTime", "timestamptz", false), ("JSON", "jsonb", false), ("Mood", "mood", false),
        ]
    )
    func computed(type: String, typeName: String, isArray: Bool) async throws {
        let text = #"type Item { id: ID! x: \#(type) @sql(expression: "f({row}.a)") }"#
        let model = try read(text, try await catalog(after: Self.script)).model
        guard case .column(let column)? = model.entities.first?.fields["x"] else {
            Issue.record("x is no column")
            return
        }
        #expect(column.source == .expression("f({row}.a)"))
        #expect(column.type.typeName.name == typeName)
        #expect(column.type.isArray == isArray)
        #expect(column.isNullable)
    }
}
