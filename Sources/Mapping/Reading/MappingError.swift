package import GraphQLLanguage

/// Something in a mapping file that does not agree with the database, or with itself.
package struct MappingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the mapping file.
    package let file: String
    package let location: SourceLocation
    /// What is wrong and how to mend it.
    package let message: String

    /// `Config/schema.graphql:12:3: Project.nam: table "project" has no column "nam"; did you mean "name"?`
    package var description: String {
        "\(file):\(location.line):\(location.column): \(message)"
    }
}

/// A mapping file that cannot be served, with everything that is wrong with it.
package struct MappingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Never empty; in the order of the file.
    package let problems: [MappingProblem]

    /// `nil` when there is no problem.
    init?(_ problems: [MappingProblem]) {
        guard !problems.isEmpty else { return nil }
        self.problems = problems
    }

    /// A single problem.
    init(_ problem: MappingProblem) {
        problems = [problem]
    }

    /// One line for each problem.
    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
