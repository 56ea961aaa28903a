import GraphQLSchema
import JSON
import OrderedCollections

/// What `/q/` answers.
enum SavedQueryList {
    /// `{"queries":[{"name":…,"description":…,"url":"/q/NAME","sha256":…,"parameters":[…]}]}`
    static func json(_ queries: SavedQueries) -> JSONValue {
        .object(["queries": .array(queries.queries.map(entry))])
    }

    private static func entry(_ query: SavedQuery) -> JSONValue {
        .object([
            "name": .string(query.name),
            "description": query.description.map(JSONValue.string) ?? .null,
            "url": .string("/q/\(query.name)"),
            "sha256": .string(query.digest),
            "parameters": .array(query.variables.map(parameter)),
        ])
    }

    private static func parameter(_ variable: SavedQueryVariable) -> JSONValue {
        .object([
            "name": .string(variable.name),
            "type": .string(variable.type.description),
            "required": .boolean(variable.isRequired),
            "default": variable.defaultValue?.json ?? .null,
            "description": variable.description.map(JSONValue.string) ?? .null,
        ])
    }
}
