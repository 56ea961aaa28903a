/// What an operation may cost before it is refused.
package struct ValidationLimits: Sendable, Hashable {
    /// Selection sets inside one another with fragments expanded. Standard introspection queries need 15.
    package var maximumDepth: Int
    /// Fields of all operations with fragments expanded: what the server would have to plan.
    package var maximumFields: Int
    /// Errors reported before validation stops.
    package var maximumErrors: Int

    /// Makes one.
    package init(maximumDepth: Int = 50, maximumFields: Int = 20_000, maximumErrors: Int = 100) {
        self.maximumDepth = maximumDepth
        self.maximumFields = maximumFields
        self.maximumErrors = maximumErrors
    }

    /// Depth 50, 20,000 fields, 100 errors.
    package static let `default` = ValidationLimits()
}
