package import GraphQLLanguage
import OrderedCollections

extension Schema {
    /// A schema from types made by the program. The built-in scalars, the introspection types and the built-in
    /// directives are added; a type of the same name as a built-in scalar is replaced by it.
    ///
    /// - Throws: Every problem at once, each with the schema coordinate in its message: names that are not defined,
    ///   types with no fields, interfaces not fulfilled, and so on.
    /// - Source: GraphQL specification (September 2025) §3 Type System.
    package init(
        description: String? = nil,
        query: String,
        mutation: String? = nil,
        subscription: String? = nil,
        types: [NamedType],
        directives: [DirectiveType] = []
    ) throws(GraphQLErrors) {
        var parts = SchemaParts(
            description: description,
            queryTypeName: query,
            mutationTypeName: mutation,
            subscriptionTypeName: subscription
        )
        var problems: [SchemaProblem] = []
        for type in types where parts.types.updateValue(type, forKey: type.name) != nil {
            problems.append(SchemaProblem("There can be only one type named \"\(type.name)\".", at: .type(type.name)))
        }
        for directive in directives where parts.directives.updateValue(directive, forKey: directive.name) != nil {
            problems.append(
                SchemaProblem(
                    "There can be only one directive named \"@\(directive.name)\".",
                    at: .directive(directive.name)
                )
            )
        }
        parts.addBuiltIns()
        problems += SchemaChecks(parts).problems()
        if let errors = GraphQLErrors(problems.map { GraphQLError($0.message, code: .graphQLValidationFailed) }) {
            throw errors
        }
        self.init(checked: parts)
    }
}
