/// The variables of one request after coercion to their declared types.
///
/// - Source: GraphQL specification (September 2025) §6.1.2 Coercing Variable Values.
package struct CoercedVariables: Sendable, Hashable {
    /// By name without the dollar sign. A variable that was not given and has no default is absent.
    package let values: [String: InputValue]

    init(values: [String: InputValue]) {
        self.values = values
    }

    /// No variables.
    package static let none = CoercedVariables(values: [:])

    /// The value of a variable; `nil` if it was not given and has no default.
    package subscript(name: String) -> InputValue? { values[name] }
}
