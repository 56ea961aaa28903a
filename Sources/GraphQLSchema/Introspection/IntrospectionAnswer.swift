package import GraphQLLanguage
package import JSON
import OrderedCollections

/// Answers `__schema` and `__type` from memory.
///
/// - Source: GraphQL specification (September 2025) §4.2 Schema Introspection.
package struct IntrospectionAnswer: Sendable {
    let schema: Schema
    let fragments: [String: FragmentDefinition]
    let variables: CoercedVariables
    let source: Source
    /// Values that one answer may have.
    let maximumValues: Int

    /// - Parameters:
    ///   - fragments: The fragments of the document by name.
    ///   - source: The text of the document, for the locations of errors.
    ///   - maximumValues: Values that one answer may have; `nil` for 100,000 and 50 for each element of the schema,
    ///     several times what tools ask for.
    package init(
        schema: Schema,
        fragments: [String: FragmentDefinition],
        variables: CoercedVariables,
        source: Source,
        maximumValues: Int? = nil
    ) {
        self.schema = schema
        self.fragments = fragments
        self.variables = variables
        self.source = source
        self.maximumValues = maximumValues ?? 100_000 + 50 * schema.elementCount
    }

    /// The value of `__schema`, or of `__type` with its `name` argument.
    ///
    /// - Parameter fields: All fields of the operation with the same response key; the first one has the arguments.
    /// - Throws: `LIMIT_EXCEEDED` if the answer would have more than `maximumValues` values; `BAD_USER_INPUT` if an
    ///   argument has no usable value.
    /// - Complexity: O(*values* of the answer · *fields* selected for one object).
    package func value(of fields: [Field]) throws(GraphQLError) -> JSONValue {
        guard let field = fields.first else { return .null }
        var writer = Writer(answer: self)
        switch field.name.text {
        case Introspection.schemaField.name:
            return try writer.object(.schema, fields)
        case Introspection.typeField.name:
            let arguments = try arguments(of: field, Introspection.typeField)
            guard case .string(let name)? = arguments["name"], let type = schema.type(named: name) else {
                return .null
            }
            return try writer.object(.type(.named(type.name)), fields)
        default:
            return .null
        }
    }

    private func arguments(
        of field: Field,
        _ definition: FieldType
    ) throws(GraphQLError) -> OrderedDictionary<String, InputValue> {
        try schema.coerceArgumentValues(
            field.arguments,
            of: definition.arguments,
            at: field.span,
            variables: variables,
            in: source
        )
    }

    /// One answer on its way, counting what it has made.
    private struct Writer {
        let answer: IntrospectionAnswer
        var valueCount = 0
        /// The fields of one place in the document for one kind of object, collected once.
        var collected: [CollectionKey: OrderedDictionary<String, [Field]>] = [:]

        init(answer: IntrospectionAnswer) {
            self.answer = answer
        }

        mutating func object(_ object: IntrospectionObject, _ fields: [Field]) throws(GraphQLError) -> JSONValue {
            var members: OrderedDictionary<String, JSONValue> = [:]
            for (key, fields) in subfields(of: fields, on: object.typeName) {
                try count(fields)
                guard let field = fields.first else { continue }
                members[key] = try value(of: field, fields, on: object)
            }
            return .object(members)
        }

        private mutating func value(
            of field: Field,
            _ fields: [Field],
            on object: IntrospectionObject
        ) throws(GraphQLError) -> JSONValue {
            if field.name.text == Introspection.typenameField.name { return .string(object.typeName) }
            var includesDeprecated = false
            if let definition = answer.schema.field(named: field.name.text, on: object.typeName),
                !definition.arguments.isEmpty
            {
                includesDeprecated = try answer.arguments(of: field, definition)["includeDeprecated"] == .boolean(true)
            }
            switch object.value(of: field.name.text, in: answer.schema, includeDeprecated: includesDeprecated) {
            case .leaf(let leaf): return leaf
            case .object(let child): return try self.object(child, fields)
            case .list(let children):
                var items: [JSONValue] = []
                items.reserveCapacity(children.count)
                for child in children {
                    try count(fields)
                    items.append(try self.object(child, fields))
                }
                return .array(items)
            }
        }

        private mutating func count(_ fields: [Field]) throws(GraphQLError) {
            valueCount += 1
            guard valueCount <= answer.maximumValues else {
                throw GraphQLError(
                    "The answer to this introspection would have more than \(answer.maximumValues) values. "
                        + "Ask for fewer levels of types at once.",
                    locations: fields.prefix(1).map { answer.source.location(at: $0.span.start) },
                    code: .limitExceeded
                )
            }
        }

        private mutating func subfields(of fields: [Field], on typeName: String) -> OrderedDictionary<String, [Field]> {
            let key = CollectionKey(typeName: typeName, places: fields.map(\.span.start))
            if let known = collected[key] { return known }
            var found: OrderedDictionary<String, [Field]> = [:]
            var visited: Set<String> = []
            for field in fields {
                if let selectionSet = field.selectionSet {
                    answer.collect(selectionSet, on: typeName, into: &found, &visited)
                }
            }
            collected[key] = found
            return found
        }
    }

    private struct CollectionKey: Hashable {
        let typeName: String
        let places: [Int]
    }
}
