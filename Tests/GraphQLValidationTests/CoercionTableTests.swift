import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import JSON
import OrderedCollections
import Testing

/// The example tables of the specification, each row through validation and both coercions.
@Suite("GraphQL specification §3.10 Input Objects, §3.11 List, §3.12 Non-Null, tables of input coercion")
struct CoercionTableTests {
    /// `literal` as an argument of a type, and what it is coerced to; `nil` for an error at whatever stage.
    struct Row: CustomTestStringConvertible, Sendable {
        let type: String
        let literal: String
        /// How `$var` is declared.
        let variable: String
        let variables: String
        let value: InputValue?
        var testDescription: String { "\(type): \(literal) with \(variables)" }

        init(
            _ type: String,
            _ literal: String,
            _ variable: String = "",
            _ variables: String = "{}",
            is value: InputValue?
        ) {
            self.type = type
            self.literal = literal
            self.variable = variable
            self.variables = variables
            self.value = value
        }
    }

    private static let both = InputValue.object(["a": .string("abc"), "b": .int(123)])
    private static let b = InputValue.object(["b": .int(123)])
    private static let nullAndB = InputValue.object(["a": .null, "b": .int(123)])

    static let inputObjectRows: [Row] = [
        Row("Example", "{ a: \"abc\", b: 123 }", is: both),
        Row("Example", "{ a: null, b: 123 }", is: nullAndB),
        Row("Example", "{ b: 123 }", is: b),
        Row("Example", "{ a: $var, b: 123 }", "String", "{\"var\": null}", is: nullAndB),
        Row("Example", "{ a: $var, b: 123 }", "String", "{}", is: b),
        Row("Example", "{ b: $var }", "Int!", "{\"var\": 123}", is: b),
        Row("Example", "$var", "Example", "{\"var\": {\"b\": 123}}", is: b),
        Row("Example", "\"abc123\"", is: nil),
        Row("Example", "$var", "Example", "{\"var\": \"abc123\"}", is: nil),
        Row("Example", "{ a: \"abc\", b: \"123\" }", is: nil),
        Row("Example", "{ a: \"abc\" }", is: nil),
        Row("Example", "{ b: $var }", "Int!", "{}", is: nil),
        Row("Example", "$var", "Example", "{\"var\": {\"a\": \"abc\"}}", is: nil),
        Row("Example", "{ a: \"abc\", b: null }", is: nil),
        Row("Example", "{ b: $var }", "Int!", "{\"var\": null}", is: nil),
        Row("Example", "{ b: 123, c: \"xyz\" }", is: nil),
    ]

    static let oneOfRows: [Row] = [
        Row("Choice", "{ a: \"abc\", b: 123 }", is: nil),
        Row("Choice", "{ a: null, b: 123 }", is: nil),
        Row("Choice", "{ a: null, b: null }", is: nil),
        Row("Choice", "{ a: null }", is: nil),
        Row("Choice", "{ b: 123 }", is: b),
        Row("Choice", "{ a: $var, b: 123 }", "String", "{\"var\": null}", is: nil),
        Row("Choice", "{ a: $var, b: 123 }", "String", "{}", is: nil),
        Row("Choice", "{ b: $var }", "Int!", "{\"var\": 123}", is: b),
        Row("Choice", "$var", "Choice", "{\"var\": {\"b\": 123}}", is: b),
        Row("Choice", "\"abc123\"", is: nil),
        Row("Choice", "$var", "Choice", "{\"var\": \"abc123\"}", is: nil),
        Row("Choice", "{ a: \"abc\", b: \"123\" }", is: nil),
        Row("Choice", "{ b: \"123\" }", is: nil),
        Row("Choice", "$var", "Choice", "{\"var\": {\"b\": \"abc\"}}", is: nil),
        Row("Choice", "{ a: \"abc\" }", is: .object(["a": .string("abc")])),
        Row("Choice", "{ b: $var }", "Int!", "{}", is: nil),
        Row("Choice", "$var", "Choice", "{\"var\": {\"a\": \"abc\"}}", is: .object(["a": .string("abc")])),
        Row("Choice", "{ a: \"abc\", b: null }", is: nil),
        Row("Choice", "{ b: $var }", "Int!", "{\"var\": null}", is: nil),
        Row("Choice", "{ b: $var }", "Int", "{\"var\": 123}", is: nil),
        Row("Choice", "{ b: 123, c: \"xyz\" }", is: nil),
    ]

    private static func list(_ items: InputValue...) -> InputValue { .list(items) }

    static let listRows: [Row] = [
        Row("[Int]", "[1, 2, 3]", is: list(.int(1), .int(2), .int(3))),
        Row("[Int]", "[1, \"b\", true]", is: nil),
        Row("[Int]", "1", is: list(.int(1))),
        Row("[Int]", "null", is: .null),
        Row("[[Int]]", "[[1], [2, 3]]", is: list(list(.int(1)), list(.int(2), .int(3)))),
        Row("[[Int]]", "[1, 2, 3]", is: list(list(.int(1)), list(.int(2)), list(.int(3)))),
        Row("[[Int]]", "[1, null, 3]", is: list(list(.int(1)), .null, list(.int(3)))),
        Row("[[Int]]", "[[1], [\"b\"]]", is: nil),
        Row("[[Int]]", "1", is: list(list(.int(1)))),
        Row("[[Int]]", "null", is: .null),
    ]

    static let nonNullRows: [Row] = [
        Row("[Int]", "[1, 2, null]", is: list(.int(1), .int(2), .null)),
        Row("[Int]", "[1, 2, \"x\"]", is: nil),
        Row("[Int]!", "[1, 2, 3]", is: list(.int(1), .int(2), .int(3))),
        Row("[Int]!", "null", is: nil),
        Row("[Int]!", "[1, 2, null]", is: list(.int(1), .int(2), .null)),
        Row("[Int!]", "[1, 2, 3]", is: list(.int(1), .int(2), .int(3))),
        Row("[Int!]", "null", is: .null),
        Row("[Int!]", "[1, 2, null]", is: nil),
        Row("[Int!]!", "[1, 2, 3]", is: list(.int(1), .int(2), .int(3))),
        Row("[Int!]!", "null", is: nil),
        Row("[Int!]!", "[1, 2, null]", is: nil),
    ]

    @Test("A literal has the value of the table.", arguments: inputObjectRows + oneOfRows + listRows + nonNullRows)
    func literal(_ row: Row) {
        let declaration = row.variable.isEmpty ? "" : "query ($var: \(row.variable)) "
        #expect(Self.value(of: row.literal, type: row.type, declaration, row.variables) == row.value)
    }

    @Test("The same value as a variable has the value of the table.", arguments: listRows + nonNullRows)
    func variable(_ row: Row) {
        let declaration = "query ($var: \(row.type)) "
        #expect(Self.value(of: "$var", type: row.type, declaration, "{\"var\": \(row.literal)}") == row.value)
    }

    private static func value(
        of literal: String,
        type: String,
        _ declaration: String,
        _ variables: String
    ) -> InputValue? {
        let sdl = """
            type Query { field(arg: \(type)): Int }
            input Example { a: String b: Int! }
            input Choice @oneOf { a: String b: Int }
            """
        do {
            let schema = try Schema(Document.parse(Source(sdl)))
            let document = try Document.parse(Source("\(declaration){ field(arg: \(literal)) }"))
            let operation = try validate(document, against: schema).operation(named: nil).operation
            guard case .object(let values) = try JSONValue.parse(variables),
                case .field(let field)? = operation.selectionSet.selections.first,
                let definition = schema.field(named: "field", on: "Query")
            else { return nil }
            let coerced = try schema.coerceVariableValues(
                operation.variableDefinitions,
                from: values,
                in: document.source
            )
            return try schema.coerceArgumentValues(
                field.arguments,
                of: definition.arguments,
                at: field.span,
                variables: coerced,
                in: document.source
            )["arg"]
        } catch {
            return nil
        }
    }
}
