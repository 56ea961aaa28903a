import GraphQLLanguage
import OrderedCollections

extension Schema {
    /// The schema in the schema definition language, without what every schema has. The order is that of the
    /// schema, so that equal schemas print equal texts, and parsing the text gives an equal schema.
    ///
    /// - Source: GraphQL specification (September 2025) §3 Type System.
    package func printSDL() -> String {
        var blocks: [String] = []
        if let schemaDefinition = SchemaPrinter.schemaDefinition(of: self) { blocks.append(schemaDefinition) }
        let builtInDirectives = Set(BuiltIns.directives.map(\.name))
        for directive in directives.values where !builtInDirectives.contains(directive.name) {
            blocks.append(SchemaPrinter.text(of: directive))
        }
        let builtInScalars = Set(BuiltIns.scalars.map(\.name))
        for type in types.values where !Introspection.isReserved(type.name) && !builtInScalars.contains(type.name) {
            blocks.append(SchemaPrinter.text(of: type))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }
}

/// Writes the elements of a schema in the schema definition language.
private enum SchemaPrinter {
    /// `schema { query: Query }`; `nil` if the conventional names say it all.
    static func schemaDefinition(of schema: Schema) -> String? {
        let roots: [(OperationType, String?, String)] = [
            (.query, schema.queryTypeName, "Query"),
            (.mutation, schema.mutationTypeName, "Mutation"),
            (.subscription, schema.subscriptionTypeName, "Subscription"),
        ]
        let isConventional = roots.allSatisfy { _, name, convention in
            // A type that only happens to have a conventional name would become a root.
            name == convention || (name == nil && schema.types[convention] == nil)
        }
        guard schema.description != nil || !isConventional else { return nil }
        let lines = roots.compactMap { operation, name, _ in name.map { "  \(operation.rawValue): \($0)\n" } }
        return description(schema.description) + "schema {\n" + lines.joined() + "}"
    }

    static func text(of directive: DirectiveType) -> String {
        description(directive.description) + "directive @\(directive.name)" + arguments(directive.arguments, indent: "")
            + (directive.isRepeatable ? " repeatable" : "") + " on " + directive.locations.joined(separator: " | ")
    }

    static func text(of type: NamedType) -> String {
        let start = description(type.description)
        return switch type {
        case .scalar(let scalar):
            start + "scalar \(scalar.name)"
                + (scalar.specifiedByURL.map { " @specifiedBy(url: \($0.quotedAsGraphQL()))" } ?? "")
        case .object(let object):
            start + "type \(object.name)" + implements(object.interfaces) + fields(object.fields)
        case .interface(let interface):
            start + "interface \(interface.name)" + implements(interface.interfaces) + fields(interface.fields)
        case .union(let union):
            start + "union \(union.name) = " + union.members.joined(separator: " | ")
        case .enum(let type):
            start + "enum \(type.name)"
                + block(type.values.values.map { ($0.description, $0.name + deprecated($0.deprecationReason)) })
        case .inputObject(let type):
            start + "input \(type.name)" + (type.isOneOf ? " @oneOf" : "")
                + block(type.fields.values.map { ($0.description, inputValue($0)) })
        }
    }

    private static func implements(_ interfaces: [String]) -> String {
        interfaces.isEmpty ? "" : " implements " + interfaces.joined(separator: " & ")
    }

    private static func fields(_ fields: OrderedDictionary<String, FieldType>) -> String {
        block(
            fields.values.map { field in
                (
                    field.description,
                    field.name + arguments(field.arguments, indent: "  ") + ": \(field.type)"
                        + deprecated(field.deprecationReason)
                )
            }
        )
    }

    /// On one line, or on a line each if one has a description.
    private static func arguments(_ arguments: OrderedDictionary<String, InputFieldType>, indent: String) -> String {
        guard !arguments.isEmpty else { return "" }
        guard arguments.values.contains(where: { $0.description != nil }) else {
            return "(" + arguments.values.map(inputValue).joined(separator: ", ") + ")"
        }
        let lines = arguments.values.map { argument in
            description(argument.description, indent: indent + "  ") + indent + "  " + inputValue(argument) + "\n"
        }
        return "(\n" + lines.joined() + indent + ")"
    }

    private static func inputValue(_ value: InputFieldType) -> String {
        "\(value.name): \(value.type)" + (value.defaultValue.map { " = " + $0.literal } ?? "")
            + deprecated(value.deprecationReason)
    }

    private static func block(_ members: [(description: String?, text: String)]) -> String {
        " {\n" + members.map { description($0.description, indent: "  ") + "  " + $0.text + "\n" }.joined() + "}"
    }

    private static func deprecated(_ reason: String?) -> String {
        guard let reason else { return "" }
        if reason == BuiltIns.defaultDeprecationReason { return " @deprecated" }
        return " @deprecated(reason: \(reason.quotedAsGraphQL()))"
    }

    /// A block string on lines of its own; a quoted string where a block string would not give the same text back.
    private static func description(_ text: String?, indent: String = "") -> String {
        guard let text else { return "" }
        return indent + (BlockString.printed(text, indentation: indent) ?? text.quotedAsGraphQL()) + "\n"
    }
}
