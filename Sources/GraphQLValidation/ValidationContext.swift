import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// What rules know about the place that the walker has reached, and where they report.
struct ValidationContext {
    let schema: Schema
    let document: Document
    let limits: ValidationLimits
    /// By name; of several with one name, the first.
    let fragments: [String: FragmentDefinition]
    private(set) var errors: [GraphQLError] = []
    /// Whether the limit of errors was passed: no rule needs to go on.
    private(set) var isAborted = false

    /// The type whose fields the current selection set selects; `nil` if it is unknown.
    var parentType: NamedType?
    /// The field that the walker is in, if the schema has it.
    var field: FieldType?
    /// The directive that the walker is in, if the schema has it.
    var directive: DirectiveType?
    /// Whether the walker is in a directive, known to the schema or not.
    var isInDirective = false
    /// The argument that the walker is in, if the schema has it.
    var argument: InputFieldType?
    /// What each definition of the document uses; the index is that of the definition.
    var uses: [DefinitionUses]
    /// The index of the definition that the walker is in.
    var definitionIndex = 0
    /// Whether some fragment spreads itself; set by ``NoFragmentCyclesRule``.
    var hasFragmentCycle = false

    private let lines: LineTable
    /// An argument written ten thousand times needs no ten thousand locations.
    private static let maximumLocations = 100

    init(schema: Schema, document: Document, limits: ValidationLimits) {
        self.schema = schema
        self.document = document
        self.limits = limits
        var fragments: [String: FragmentDefinition] = [:]
        for case .fragment(let fragment) in document.definitions where fragments[fragment.name.text] == nil {
            fragments[fragment.name.text] = fragment
        }
        self.fragments = fragments
        uses = Array(repeating: DefinitionUses(), count: document.definitions.count)
        lines = LineTable(document.source)
    }

    /// Adds an error at the starts of the spans; beyond the limit of errors it ends validation.
    mutating func report(_ message: String, at spans: SourceSpan..., code: ErrorCode = .graphQLValidationFailed) {
        report(message, at: spans, code: code)
    }

    /// Adds an error at the starts of the spans; beyond the limit of errors it ends validation.
    mutating func report(_ message: String, at spans: [SourceSpan], code: ErrorCode = .graphQLValidationFailed) {
        guard !isAborted else { return }
        guard errors.count < limits.maximumErrors else {
            isAborted = true
            errors.append(
                GraphQLError(
                    "Too many validation errors, error limit reached. Validation aborted.",
                    code: .graphQLValidationFailed
                )
            )
            return
        }
        errors.append(
            GraphQLError(
                message,
                locations: spans.prefix(Self.maximumLocations).map { lines.location(at: $0.start) },
                code: code
            )
        )
    }
}

/// The fragments and variables that one operation or fragment uses by itself.
struct DefinitionUses {
    /// The names of the fragments it spreads, each once, in order.
    var fragments: OrderedSet<String> = []
    /// Equal uses are one entry, so that checking them once for each operation stays cheap.
    var variables: OrderedDictionary<VariableUse, [SourceSpan]> = [:]
}

/// A place where a variable stands, as far as its type matters.
///
/// - Source: GraphQL specification (September 2025) §5.8.5 All Variable Usages Are Allowed.
struct VariableUse: Hashable {
    let name: String
    /// The type of the place; `nil` if it is unknown.
    let type: TypeRef?
    /// Whether the place has a default, which an absent variable leaves in force.
    let hasDefault: Bool
    /// The name of the `@oneOf` input object whose field this is.
    let oneOfType: String?
}

extension ValidationContext {
    /// The definitions that execute with the operation at that index: itself, and the fragments it reaches.
    ///
    /// - Complexity: O(*fragments* reached).
    func definitionsReached(from index: Int, _ indexOfFragment: [String: Int]) -> [Int] {
        var reached: OrderedSet<Int> = [index]
        var next = 0
        while next < reached.count {
            for name in uses[reached[next]].fragments {
                if let fragment = indexOfFragment[name] { reached.append(fragment) }
            }
            next += 1
        }
        return Array(reached)
    }

    /// The variables that stand where no type is known: inside the literal of a custom scalar.
    var untypedVariables: Set<String> {
        Set(uses.flatMap(\.variables.keys).filter { $0.type == nil }.map(\.name))
    }

    /// The indices of the fragments in the document by name; of several with one name, the first.
    var fragmentIndices: [String: Int] {
        var indices: [String: Int] = [:]
        for (index, definition) in document.definitions.enumerated() {
            if case .fragment(let fragment) = definition, indices[fragment.name.text] == nil {
                indices[fragment.name.text] = index
            }
        }
        return indices
    }
}
