package import GraphQLLanguage
package import GraphQLSchema

/// An executable document that breaks no rule of specification section 5.
///
/// Only ``validate(_:against:limits:)`` makes one.
package struct ValidatedDocument: Sendable {
    package let document: Document
    package let schema: Schema
    let operations: [OperationDefinition]
    let fragments: [String: FragmentDefinition]
    private let untypedVariables: Set<String>

    init(document: Document, schema: Schema, untypedVariables: Set<String>) {
        self.document = document
        self.schema = schema
        self.untypedVariables = untypedVariables
        var operations: [OperationDefinition] = []
        var fragments: [String: FragmentDefinition] = [:]
        for definition in document.definitions {
            switch definition {
            case .operation(let operation): operations.append(operation)
            case .fragment(let fragment): fragments[fragment.name.text] = fragment
            case .typeSystem, .typeSystemExtension: break
            }
        }
        self.operations = operations
        self.fragments = fragments
    }

    /// The operation to execute: the one of that name, or the only one.
    ///
    /// - Parameter name: `nil` if the request names none.
    /// - Throws: `BAD_USER_INPUT` if no operation has that name, or if none is named and there are several.
    /// - Source: GraphQL specification (September 2025) §6.1 Executing Requests, GetOperation.
    package func operation(named name: String?) throws(GraphQLError) -> ValidatedOperation {
        let operation: OperationDefinition
        if let name {
            guard let named = operations.first(where: { $0.name?.text == name }) else {
                throw GraphQLError("Unknown operation named \"\(name)\".", code: .badUserInput)
            }
            operation = named
        } else {
            guard let first = operations.first else {
                throw GraphQLError("Must provide an operation.", code: .badUserInput)
            }
            guard operations.count == 1 else {
                throw GraphQLError(
                    "Must provide operation name if query contains multiple operations.",
                    code: .badUserInput
                )
            }
            operation = first
        }
        return ValidatedOperation(
            operation: operation,
            fragments: fragments,
            untypedVariables: untypedVariables,
            schema: schema,
            source: document.source
        )
    }
}
