import GraphQLLanguage
import GraphQLSchema
import Mapping
package import OData

extension Planner {
    /// Plans a request of OData: the same tree, statements and rows as those of a GraphQL operation.
    ///
    /// - Throws: ``OData/ODataError`` for what is not supported, and for what the model does not have.
    package func plan(_ question: ODataQuestion) throws(ODataError) -> ODataPlan {
        let fields = try ODataTranslator(question, model: model, maximumRows: limits.maximumRows).root()
        return plan(fields, children: .inline)
    }

    /// - Parameter fields: the value of the answer, and perhaps the count of what a path sets out from.
    func plan(_ fields: [FieldNode], children: ChildStrategy) -> ODataPlan {
        let plan = Lowering(model: model, limits: limits, source: Source(""), children: children).lower(fields)
        let owner = plan.root.fields.dropFirst().first.flatMap { field -> Int? in
            if case .count(let rowSet, _) = field.content { rowSet } else { nil }
        }
        let root = ObjectPlan(fields: Array(plan.root.fields.prefix(1)))
        return ODataPlan(
            plan: Plan(source: plan.source, root: root, rowSets: plan.rowSets, slots: plan.slots),
            owner: owner
        )
    }
}

/// Translates a request of OData into the tree that statements are made from.
struct ODataTranslator {
    let question: ODataQuestion
    let model: Model
    let maximumRows: Int

    init(_ question: ODataQuestion, model: Model, maximumRows: Int) {
        self.question = question
        self.model = model
        self.maximumRows = maximumRows
    }

    var metadata: EntityDataModel { question.metadata }
    var options: QueryOptions { question.request.options }

    /// The most entities of a page.
    static let pageSize = 5_000
    /// The same where each has lists of related ones with it.
    static let pageSizeWithLists = 500

    /// Relations that one request may expand, all levels together.
    static let maximumExpansions = 64

    /// The value of the answer and, for a path behind a key, the count of what it sets out from.
    func root() throws(ODataError) -> [FieldNode] {
        var walk = try ODataPathWalk(question.path, translator: self)
        guard options.compute.isEmpty else { throw ODataError(.unsupported, "This server does not support $compute.") }
        guard question.path.ending != .reference else {
            throw ODataError(.unsupported, "This server does not support $ref.")
        }
        try checkExpansion(of: walk.type, options)
        let value: FieldNode.Content
        if let property = walk.property {
            value = try self.value(of: property, walk)
        } else if question.path.ending == .count {
            try allow(filter: true, others: false, in: "/$count")
            try restrict(&walk)
            value = .count(walk.rows)
        } else if !question.path.isCollection {
            try allow(filter: false, others: false, in: "one entity")
            let context = context("\(walk.type.entitySet)\(try selection(of: walk.type, options))/$entity")
            let object = try object(of: walk.type, options, leading: context)
            value = .single(.success(RowSetNode(rows: walk.rows, object: object)))
        } else if let steps = options.apply {
            value = try ODataApply(steps, walk, translator: self).content()
        } else {
            try restrict(&walk)
            value = try page(walk)
        }
        return [field("value", value)] + owner(of: walk)
    }

    /// The count of what a path behind a key sets out from.
    func owner(of walk: ODataPathWalk) -> [FieldNode] {
        walk.owner.map { [field("owner", .count($0))] } ?? []
    }

    func field(_ name: String, _ content: FieldNode.Content) -> FieldNode {
        FieldNode(responseKey: name, isNonNull: false, offset: 0, content: content)
    }

    /// `"@odata.context":"…/$metadata#Projects"`; nothing where no control information is asked for.
    func context(_ fragment: String) -> [FieldNode] {
        guard question.level != .none else { return [] }
        return [field("@odata.context", .constant(quoted(question.root + "$metadata#" + fragment)))]
    }

    /// Refuses options that say nothing about what the path leads to.
    private func allow(filter: Bool, others: Bool, in place: String) throws(ODataError) {
        var unfit: [String] = []
        if !filter, options.filter != nil { unfit.append("$filter") }
        if !filter, options.search != nil { unfit.append("$search") }
        if !options.orderBy.isEmpty { unfit.append("$orderby") }
        if options.top != nil { unfit.append("$top") }
        if options.skip != nil { unfit.append("$skip") }
        if options.count != nil, !(options.count == false) { unfit.append("$count") }
        if options.apply != nil { unfit.append("$apply") }
        if question.request.skipToken != nil { unfit.append("$skiptoken") }
        if filter, options.select != nil { unfit.append("$select") }
        if filter, !options.expand.isEmpty { unfit.append("$expand") }
        guard unfit.isEmpty else {
            throw ODataError(.malformed, "\(unfit.joined(separator: ", ")) cannot be used with \(place).")
        }
    }

    /// `$filter` and `$search`.
    func restrict(_ walk: inout ODataPathWalk) throws(ODataError) {
        walk.rows.filter = .all([walk.rows.filter, try filter(options, in: ODataScope(walk.type, isOfRequest: true))])
    }

    /// What `$filter` and `$search` ask of an entity.
    func filter(_ options: QueryOptions, in scope: ODataScope) throws(ODataError) -> Predicate {
        var parts: [Predicate] = []
        if let filter = options.filter { parts.append(try expressions.predicate(filter, in: scope)) }
        if let search = options.search {
            parts.append(try self.search(search, in: model[scope.type.entity], scope.type))
        }
        return .all(parts)
    }

    var expressions: ODataExpressions {
        ODataExpressions(model: model, metadata: metadata, aliases: question.request.aliases)
    }
}
