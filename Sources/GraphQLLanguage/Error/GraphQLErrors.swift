/// One error or more: what a phase throws that reports everything it finds.
package struct GraphQLErrors: Error, Sendable, Equatable {
    /// Never empty.
    package let errors: [GraphQLError]

    /// One error and perhaps more.
    package init(_ first: GraphQLError, _ others: [GraphQLError] = []) {
        errors = [first] + others
    }

    /// `nil` when there is no error.
    package init?(_ errors: [GraphQLError]) {
        guard !errors.isEmpty else { return nil }
        self.errors = errors
    }
}
