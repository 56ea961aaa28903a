/// What an operation may cost before it is refused.
package struct ValidationLimits: Sendable, Hashable {
    /// Selection sets inside one another with fragments expanded. Standard introspection queries need 15.
    package var maximumDepth: Int
    /// Fields of all operations with fragments expanded: what the server would have to plan.
    package var maximumFields: Int
    /// Fields with a selection set of all operations, fragments expanded: each may cost a join or a statement.
    package var maximumObjectFields: Int
    /// Lists of introspection (`fields`, `inputFields`, `interfaces`, `possibleTypes`) inside one another: each multiplies
    /// the answer by the size of the schema, and no tool needs more than one.
    package var maximumIntrospectionLists: Int
    /// Errors reported before validation stops.
    package var maximumErrors: Int

    /// Makes one.
    package init(
        maximumDepth: Int = 50,
        maximumFields: Int = 20_000,
        maximumObjectFields: Int = 500,
        maximumIntrospectionLists: Int = 2,
        maximumErrors: Int = 100
    ) {
        self.maximumDepth = maximumDepth
        self.maximumFields = maximumFields
        self.maximumObjectFields = maximumObjectFields
        self.maximumIntrospectionLists = maximumIntrospectionLists
        self.maximumErrors = maximumErrors
    }

    /// Depth 50; 20,000 fields, 500 of them with a selection set; 2 lists of introspection; 100 errors.
    package static let `default` = ValidationLimits()
}
