import GraphQLLanguage
import GraphQLSchema
import JSON
import OrderedCollections
import Testing

@Suite("GraphQL specification §3.5 Scalars, input coercion")
struct ScalarCoercionTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let type: String
        let json: JSONValue
        /// `nil` if the value is none of the type.
        let value: InputValue?
        var testDescription: String { "\(type): \(json)" }

        init(_ type: String, _ json: JSONValue, _ value: InputValue?) {
            self.type = type
            self.json = json
            self.value = value
        }
    }

    static let cases: [Case] = [
        Case("Int", .number("1"), .int(1)),
        Case("Int", .number("-2147483648"), .int(.min)),
        Case("Int", .number("2147483648"), nil),
        Case("Int", .number("1.0"), .int(1)),
        Case("Int", .number("1e3"), .int(1000)),
        Case("Int", .number("1.5"), nil),
        Case("Int", .string("1"), nil),
        Case("Int", .boolean(true), nil),
        Case("Float", .number("1"), .float(1)),
        Case("Float", .number("1e999"), nil),
        Case("Float", .string("1"), nil),
        Case("String", .string("濮阳"), .string("濮阳")),
        Case("String", .number("1"), nil),
        Case("Boolean", .boolean(false), .boolean(false)),
        Case("Boolean", .string("true"), nil),
        Case("ID", .string("a"), .string("a")),
        Case("ID", .number("12"), .string("12")),
        Case("ID", .number("1.5"), nil),
        Case("BigInt", .number("9223372036854775807"), .number("9223372036854775807")),
        Case("BigInt", .string("-9223372036854775808"), .number("-9223372036854775808")),
        Case("BigInt", .number("9223372036854775808"), nil),
        Case("BigInt", .number("1.0"), nil),
        Case("BigInt", .string("+1"), nil),
        Case("Decimal", .number("12345678901234567890.10"), .number("12345678901234567890.10")),
        Case("Decimal", .string("-0.5e-3"), .number("-0.5e-3")),
        Case("Decimal", .string("01"), nil),
        Case("Decimal", .string("NaN"), nil),
        Case("Decimal", .string("1e200000"), nil),
        Case("Decimal", .string("1."), nil),
        Case(
            "UUID",
            .string("123E4567-E89B-12D3-A456-426614174000"),
            .string("123e4567-e89b-12d3-a456-426614174000")
        ),
        Case("UUID", .string("123e4567e89b12d3a456426614174000"), nil),
        Case("UUID", .string("123e4567-e89b-12d3-a456-42661417400g"), nil),
        Case("Date", .string("2024-02-29"), .string("2024-02-29")),
        Case("Date", .string("2023-02-29"), nil),
        Case("Date", .string("1900-02-29"), nil),
        Case("Date", .string("2023-13-01"), nil),
        Case("Date", .string("0000-01-01"), nil),
        Case("Date", .string("2023-1-1"), nil),
        Case("Date", .number("20230101"), nil),
        Case("Time", .string("09:30:00"), .string("09:30:00")),
        Case("Time", .string("09:30:00.123456+08:00"), .string("09:30:00.123456+08:00")),
        Case("Time", .string("24:00:00"), nil),
        Case("Time", .string("09:30"), nil),
        Case("Time", .string("23:59:60"), .string("23:59:60")),
        Case("Time", .string("09:59:60"), nil),
        Case("DateTime", .string("2023-04-18T09:30:00Z"), .string("2023-04-18T09:30:00Z")),
        Case("DateTime", .string("2023-04-18T09:30:00"), .string("2023-04-18T09:30:00")),
        Case("DateTime", .string("2017-01-01T07:59:60+08:00"), .string("2017-01-01T07:59:60+08:00")),
        Case("DateTime", .string("2023-04-31T09:30:00Z"), nil),
        Case("DateTime", .string("2023-04-18T09:30:00+24:00"), nil),
        Case("DateTime", .string("2023-04-18"), nil),
        Case("Duration", .string("P1Y2M3DT4H5M6.5S"), .string("P1Y2M3DT4H5M6.5S")),
        Case("Duration", .string("PT-1H"), .string("PT-1H")),
        Case("Duration", .string("P"), nil),
        Case("Duration", .string("P1DT"), nil),
        Case("Duration", .string("P1H"), nil),
        Case("Duration", .string("P1.5Y2M"), nil),
        Case("Base64", .string("aGk="), .string("aGk=")),
        Case("Base64", .string(""), .string("")),
        Case("Base64", .string("aGk"), nil),
        Case("Base64", .string("aGl="), nil),
        Case("Base64", .string("a=k="), nil),
        Case("JSON", .array([.number("1.50"), .null]), .json(.array([.number("1.50"), .null]))),
        Case("Anything", .object(["a": .boolean(true)]), .json(.object(["a": .boolean(true)]))),
    ]

    private func schema() throws -> Schema {
        // A schema has the built-in scalars that it mentions.
        let fields = BuiltIns.scalars.map { FieldType(name: $0.name, type: .named($0.name)) }
        return try Schema(
            query: "Query",
            types: [.object(ObjectType(name: "Query", fields: fields))]
                + BuiltIns.customScalars.map { .scalar($0) } + [.scalar(ScalarType(name: "Anything"))]
        )
    }

    @Test("A JSON value is a value of the scalar or is refused.", arguments: cases)
    func json(_ example: Case) throws {
        let document = try Document.parse(Source("query ($v: \(example.type)) { a }"))
        guard case .operation(let operation)? = document.definitions.first else { return }
        let coerced = try? schema().coerceVariableValues(
            operation.variableDefinitions,
            from: ["v": example.json],
            in: document.source
        )
        #expect(coerced?["v"] == example.value)
    }

    static let literalCases: [(String, String, InputValue?)] = [
        ("Int", "1", .int(1)), ("Int", "1.0", nil), ("Int", "null", .null), ("Int!", "null", nil),
        ("Float", "1", .float(1)), ("Float", "1.5e1", .float(15)), ("ID", "7", .string("7")), ("ID", "7.0", nil),
        ("[Int]", "1", .list([.int(1)])), ("[[Int]]", "1", .list([.list([.int(1)])])),
        ("[Int]", "[1, null]", .list([.int(1), .null])), ("[Int!]", "[1, null]", nil), ("[Int]", "null", .null),
        ("BigInt", "9223372036854775807", .number("9223372036854775807")), ("Decimal", "1.10", .number("1.10")),
        ("JSON", "{a: [X, 1.0]}", .json(.object(["a": .array([.string("X"), .number("1.0")])]))),
        ("Boolean", "TRUE", nil), ("String", "\"\"\"a\n b\"\"\"", .string("a\nb")),
    ]

    @Test("A literal is a value of the type or is refused.", arguments: literalCases)
    func literal(_ type: String, _ text: String, _ value: InputValue?) throws {
        let document = try Document.parse(Source("query ($v: \(type)) { a }"))
        guard case .operation(let operation)? = document.definitions.first,
            let definition = operation.variableDefinitions.first,
            let literal = try GraphQLSchemaTests.literal(text)
        else {
            Issue.record("no literal")
            return
        }
        #expect(try schema().coerceLiteral(literal, to: TypeRef(definition.type)) == value)
    }
}
