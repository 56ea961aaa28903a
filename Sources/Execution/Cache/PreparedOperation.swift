import GraphQLLanguage
import GraphQLSchema
import GraphQLValidation
import Planning

/// An operation that was parsed and validated, with the plans made for it so far.
final class PreparedOperation: Sendable {
    let operation: ValidatedOperation
    /// Variables whose values, not only their shapes, decide the plan.
    let byValue: Set<String>
    /// Variables with ids of nodes.
    let byNodeType: Set<String>
    /// Variables with cursors.
    let byCursor: Set<String>
    /// Variables with fractions.
    let byFraction: Set<String>
    private let plans: TwoGenerationCache<PlanKey, CompiledPlan>

    init(_ operation: ValidatedOperation) {
        self.operation = operation
        byValue = operation.introspectionVariables.union(operation.untypedVariables)
        byNodeType = operation.nodeVariables
        byCursor = operation.cursorVariables
        byFraction = operation.fractionVariables
        plans = TwoGenerationCache(maximumCost: 64)
    }

    /// The plan for variables of this shape, made now if there is none, and whether it was made.
    ///
    /// - Throws: as ``Planner/plan(_:variables:)`` does.
    func plan(
        for variables: CoercedVariables,
        planner: Planner,
        children: ChildStrategy = .inline
    ) throws(GraphQLError) -> (plan: CompiledPlan, isNew: Bool) {
        let shape = VariableShape(
            of: variables,
            byValue: byValue,
            byNodeType: byNodeType,
            byCursor: byCursor,
            byFraction: byFraction
        )
        let key = PlanKey(shape: shape, children: children)
        if let plan = plans.value(for: key) { return (plan, false) }
        let plan = CompiledPlan(try planner.plan(operation, variables: variables, children: children))
        plans.insert(plan, for: key, cost: 1)
        return (plan, true)
    }
}

/// What decides the plan of one operation.
private struct PlanKey: Hashable, Sendable {
    let shape: VariableShape
    let children: ChildStrategy
}
