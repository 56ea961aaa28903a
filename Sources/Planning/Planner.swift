package import GraphQLLanguage
package import GraphQLSchema
package import GraphQLValidation
package import Mapping

/// Turns a validated operation into a plan. Pure: the same input gives the same plan, to the last alias.
package struct Planner: Sendable {
    package let model: Model
    package let limits: PlanLimits

    package init(model: Model, limits: PlanLimits = PlanLimits()) {
        self.model = model
        self.limits = limits
    }

    /// - Parameters:
    ///   - variables: coerced; the plan depends only on their ``VariableShape``.
    ///   - children: how lists below other lists find their parents: with `keys` for rows that come in pieces; children
    ///     then come in the order of the keys, and pages, aggregates and groups are as with `inline`. With `inline` where
    ///     the query of the parents is cheap, else by keys, too, as ``ParentQueryRule`` says.
    /// - Throws: where the answer to an introspection field passes its limit.
    package func plan(
        _ operation: ValidatedOperation,
        variables: CoercedVariables,
        children: ChildStrategy = .inline
    ) throws(GraphQLError) -> Plan {
        let tree = try TreeBuilder(model: model, operation: operation, variables: variables).build()
        var plan = Lowering(model: model, limits: limits, source: operation.source, children: children).lower(tree)
        plan.hints = IndexAdvisor(minimumRows: limits.hintRows).hints(tree)
        return plan
    }
}

/// Bounds that the SQL itself holds.
package struct PlanLimits: Sendable {
    /// The most rows that one response may read; a statement reads one more at most, to tell that there are too many.
    /// ``unlimited`` sets no bound.
    package var maximumRows: Int
    /// From how many rows of a table on a filter or an order without an index gives a hint; 0 for never.
    package var hintRows: Int
    /// From how many rows of a table on a query of few of them is not repeated for each list below them, where it has to
    /// look at many; 0 for any that takes a part of its table.
    package var largeTableRows: Int

    /// More rows than PostgreSQL can count, and still a number of its.
    package static let unlimited = 1 << 62

    /// What a statement reads at most; `nil` for no bound.
    var rowsPerStatement: Int? { maximumRows >= Self.unlimited ? nil : maximumRows + 1 }

    package init(maximumRows: Int = 100_000, hintRows: Int = 0, largeTableRows: Int = 1_000) {
        self.maximumRows = maximumRows
        self.hintRows = hintRows
        self.largeTableRows = largeTableRows
    }

    /// For rows that are counted and not read: as many as GraphQL's `Int` can count.
    static let none = PlanLimits(maximumRows: Int(Int32.max))
}
