import Execution
import Export
import GraphQLLanguage
import GraphQLSchema
import JSON
import OrderedCollections
import Planning

/// The description of the saved queries for tools that read OpenAPI.
///
/// - Source: OpenAPI Specification 3.1.1.
enum OpenAPIDocument {
    /// One path for each query and form of its answer.
    static func json(_ queries: SavedQueries) -> JSONValue {
        var paths: OrderedDictionary<String, JSONValue> = [:]
        for query in queries.queries {
            paths["/q/\(query.name).json"] = path(query, format: nil)
            for format in ExportFormat.allCases {
                paths["/q/\(query.name).\(format.rawValue)"] = path(query, format: format)
            }
        }
        return .object([
            "openapi": .string("3.1.1"),
            "info": .object([
                "title": .string("ReportQL"),
                "version": .string(ProductVersion.current),
                "description": .string("Saved queries. The same data is on /graphql."),
            ]),
            "paths": .object(paths),
        ])
    }

    private static func path(_ query: SavedQuery, format: ExportFormat?) -> JSONValue {
        let suffix = format?.rawValue ?? "json"
        var operation: OrderedDictionary<String, JSONValue> = ["operationId": .string("\(query.name).\(suffix)")]
        if let description = query.description {
            operation["summary"] = .string(description.split(separator: "\n").first.map(String.init) ?? "")
            operation["description"] = .string(description)
        }
        let options = format.map { optionParameters($0, explode: query.explode) } ?? []
        operation["parameters"] = .array(query.variables.map(parameter) + options)
        operation["responses"] = .object([
            "200": .object([
                "description": .string("The answer"),
                "content": .object([format?.mediaType ?? "application/json": .object([:])]),
            ]),
            "default": .object([
                "description": .string("A GraphQL response with errors alone"),
                "content": .object(["application/json": .object([:])]),
            ]),
        ])
        return .object(["get": .object(operation)])
    }

    private static func parameter(_ variable: SavedQueryVariable) -> JSONValue {
        var parameter: OrderedDictionary<String, JSONValue> = [
            "name": .string(variable.name), "in": .string("query"), "required": .boolean(variable.isRequired),
        ]
        if let description = variable.description { parameter["description"] = .string(description) }
        var schema = variable.kind.schema
        if let value = variable.defaultValue?.json { schema["default"] = value }
        if case .json = variable.kind {
            parameter["content"] = .object(["application/json": .object(["schema": .object(schema)])])
        } else {
            parameter["schema"] = .object(schema)
        }
        return .object(parameter)
    }

    private static func optionParameters(_ format: ExportFormat, explode: String?) -> [JSONValue] {
        var path: OrderedDictionary<String, JSONValue> = ["type": .string("string")]
        if let explode { path["default"] = .string(explode) }
        var options = [option("explode", "The list whose rows are rows of the table", path)]
        if format == .csv {
            let flag: OrderedDictionary<String, JSONValue> = [
                "type": .string("integer"), "enum": .array([.number("0"), .number("1")]),
            ]
            options.append(option("bom", "Begins with a byte order mark, for Excel", flag))
            options.append(option("guard", "Keeps spreadsheets from taking texts for formulas", flag))
            options.append(
                option(
                    "profile",
                    "excel: bom and guard",
                    ["type": .string("string"), "enum": .array([.string("excel")])]
                )
            )
        }
        return options
    }

    private static func option(
        _ name: String,
        _ description: String,
        _ schema: OrderedDictionary<String, JSONValue>
    ) -> JSONValue {
        .object([
            "name": .string(name), "in": .string("query"), "required": .boolean(false),
            "description": .string(description),
            "schema": .object(schema),
        ])
    }
}

extension SavedQueryVariable.Kind {
    /// The JSON Schema of the value.
    fileprivate var schema: OrderedDictionary<String, JSONValue> {
        switch self {
        case .integer: ["type": .string("integer"), "format": .string("int32")]
        case .number: ["type": .string("number"), "format": .string("double")]
        case .boolean: ["type": .string("boolean")]
        case .text: ["type": .string("string")]
        case .numberOrText: ["type": .array([.string("number"), .string("string")])]
        case .enumeration(let names): ["type": .string("string"), "enum": .array(names.map(JSONValue.string))]
        case .json: [:]
        case .list(let item): ["type": .string("array"), "items": .object(item.schema)]
        }
    }
}

extension Value {
    /// A constant as JSON; a variable, which no constant holds, is null.
    var json: JSONValue {
        switch self {
        case .int(let number), .float(let number): .number(number.text)
        case .string(let string): .string(string.text)
        case .boolean(let flag, _): .boolean(flag)
        case .enum(let name): .string(name.text)
        case .null, .variable: .null
        case .list(let list): .array(list.values.map(\.json))
        case .object(let object):
            .object(
                OrderedDictionary(object.fields.map { ($0.name.text, $0.value.json) }) { first, _ in first }
            )
        }
    }
}
