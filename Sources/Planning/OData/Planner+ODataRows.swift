import GraphQLLanguage
import GraphQLSchema
import Mapping
package import OData

extension Planner {
    /// Plans a request for all entities of a collection, or all groups of them, as one list that is not cut into pages.
    ///
    /// - Throws: ``OData/ODataError`` for what is not supported there, and for what the model does not have.
    package func rowPlan(_ question: ODataQuestion, children: ChildStrategy) throws(ODataError) -> ODataPlan {
        let fields = try ODataTranslator(question, model: model, maximumRows: limits.maximumRows).rows()
        return plan(fields, children: children)
    }
}

extension ODataTranslator {
    /// The rows of a collection with what `$filter`, `$search`, `$orderby`, `$top`, `$skip`, `$select`, `$expand` and
    /// `$apply` say, and for a path behind a key the count of what it sets out from.
    fileprivate func rows() throws(ODataError) -> [FieldNode] {
        var walk = try ODataPathWalk(question.path, translator: self)
        guard question.path.isCollection else {
            throw ODataError(.unsupported, "Files are made of collections of entities, and of nothing else.")
        }
        guard options.compute.isEmpty, options.count != true, question.request.skipToken == nil else {
            throw ODataError(.unsupported, "Files are made without $compute, $count and $skiptoken.")
        }
        if let steps = options.apply {
            return [try ODataApply(steps, walk, translator: self).groups()] + owner(of: walk)
        }
        try checkExpansion(of: walk.type, options)
        try restrict(&walk)
        walk.rows.ordering = try ordering(options.orderBy, in: ODataScope(walk.type, isOfRequest: true))
        walk.rows.page = .slice(
            limit: options.top.map(RowCount.literal),
            offset: options.skip.map(RowCount.literal)
        )
        let entities = RowSetNode(rows: walk.rows, object: try object(of: walk.type, options))
        return [field("value", .list(.success(entities)))] + owner(of: walk)
    }
}
