import GraphQLLanguage
import GraphQLSchema
import Mapping
package import OData

extension Planner {
    /// Plans a request for all entities of a set, or all groups of them, as one list that is not cut into pages.
    ///
    /// - Throws: ``OData/ODataError`` for what is not supported there, and for what the model does not have.
    package func rowPlan(_ question: ODataQuestion, children: ChildStrategy) throws(ODataError) -> Plan {
        let field = try ODataTranslator(question, model: model, maximumRows: limits.maximumRows).rows()
        return Lowering(model: model, limits: limits, source: Source(""), children: children).lower([field])
    }
}

extension ODataTranslator {
    /// The rows of an entity set with what `$filter`, `$search`, `$orderby`, `$top`, `$skip`, `$select`, `$expand` and `$apply`
    /// say.
    fileprivate func rows() throws(ODataError) -> FieldNode {
        var walk = try ODataPathWalk(question.path, translator: self)
        guard question.path.isCollection, question.path.steps.count == 1 else {
            throw ODataError(.unsupported, "Files are made of entity sets alone: begin with one, and use $filter.")
        }
        guard options.compute.isEmpty, options.count != true, question.request.skipToken == nil else {
            throw ODataError(.unsupported, "Files are made without $compute, $count and $skiptoken.")
        }
        if let steps = options.apply { return try ODataApply(steps, walk, translator: self).groups() }
        try checkExpansion(of: walk.type, options)
        try restrict(&walk)
        walk.rows.ordering = try ordering(options.orderBy, in: ODataScope(walk.type, isOfRequest: true))
        walk.rows.page = .slice(
            limit: options.top.map(RowCount.literal),
            offset: options.skip.map(RowCount.literal)
        )
        return field("value", .list(.success(RowSetNode(rows: walk.rows, object: try object(of: walk.type, options)))))
    }
}
