package import GraphQLLanguage

extension Schema {
    /// Problems reported before the rest is left unsaid.
    private static let maximumErrors = 100

    /// The schema that a document of type-system definitions and extensions describes.
    ///
    /// - Throws: Every problem at once (at most 100) in the order of the document, code `GRAPHQL_VALIDATION_FAILED`.
    /// - Complexity: O(*n* log *n*) in the size of the document, times the fields of its largest input type.
    /// - Source: GraphQL specification (September 2025) §3 Type System.
    package init(_ document: Document) throws(GraphQLErrors) {
        var reader = DocumentReader()
        reader.read(document)
        var parts = reader.parts
        parts.addBuiltIns()
        var problems = reader.problems
        problems += SchemaChecks(parts).problems()
        problems += reader.directiveUses.flatMap { DirectiveUseChecks(directives: parts.directives).problems(of: $0) }
        if let errors = Self.errors(problems, reader.locations, document.source) { throw errors }
        var schema = Schema(checked: parts)
        var defaults = DefaultValues(pending: reader.defaults)
        defaults.resolve(in: &schema)
        problems = defaults.problems
        problems += reader.directiveUses.flatMap { DirectiveUseChecks.valueProblems(of: $0, in: schema) }
        if let errors = Self.errors(problems, reader.locations, document.source) { throw errors }
        self = schema
    }

    private static func errors(
        _ problems: [SchemaProblem],
        _ locations: SchemaLocations,
        _ source: Source
    ) -> GraphQLErrors? {
        guard !problems.isEmpty else { return nil }
        let lines = LineTable(source)
        let located = problems.map { problem in
            (problem.message, problem.spans + problem.places.flatMap { locations.spans(of: $0) })
        }
        let sorted = located.enumerated().sorted { first, second in
            let (a, b) = (first.element.1.last?.start ?? 0, second.element.1.last?.start ?? 0)
            return (a, first.offset) < (b, second.offset)
        }
        return GraphQLErrors(
            sorted.prefix(maximumErrors).map { _, problem in
                GraphQLError(
                    problem.0,
                    // An element with a hundred extensions needs no hundred locations.
                    locations: problem.1.prefix(20).map { lines.location(at: $0.start) },
                    code: .graphQLValidationFailed
                )
            }
        )
    }
}
