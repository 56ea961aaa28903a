import GraphQLSchema
import Mapping
import OData

/// `$apply`: conditions, then groups with aggregates, then conditions, order and page of the groups.
///
/// - Source: OData Extension for Data Aggregation v4.0 §3.
struct ODataApply {
    private let translator: ODataTranslator
    private let type: EntityDataModel.EntityType
    private var rows: RowSelection
    private var keys: [GroupKey] = []
    /// The way of names to each key.
    private var keyPaths: [[String]] = []
    private var aggregates: [(alias: String, aggregate: Aggregate)] = []
    private var having: [AggregateCondition] = []

    init(_ steps: [Transformation], _ walk: ODataPathWalk, translator: ODataTranslator) throws(ODataError) {
        self.translator = translator
        type = walk.type
        rows = walk.rows
        var isGrouped = false
        for step in steps {
            switch step {
            case .identity: continue
            case .filter(let filter) where !isGrouped:
                let condition = try translator.expressions.predicate(filter, in: ODataScope(type, isOfRequest: true))
                rows.filter = .all([rows.filter, condition])
            case .filter(let filter): having.append(try condition(filter))
            case .search(let search) where !isGrouped:
                let condition = try translator.search(search, in: rows.entity, type)
                rows.filter = .all([rows.filter, condition])
            case .aggregate(let items) where !isGrouped:
                isGrouped = true
                try aggregate(items)
            case .groupBy(let items, let inner) where !isGrouped:
                isGrouped = true
                try group(items)
                for step in inner {
                    guard case .aggregate(let items) = step, inner.count == 1 else {
                        throw Self.unsupported("Inside groupby only aggregate is supported.")
                    }
                    try aggregate(items)
                }
            default:
                throw Self.unsupported(
                    "In $apply only filter and search, then one groupby or aggregate, then filter are supported."
                )
            }
        }
        guard isGrouped else {
            throw Self.unsupported("$apply without groupby or aggregate is not supported: use $filter.")
        }
    }

    private static func unsupported(_ message: String, at position: Int? = nil) -> ODataError {
        ODataError(.unsupported, message, at: position)
    }

    // MARK: Keys and aggregates

    private mutating func group(_ items: [GroupByItem]) throws(ODataError) {
        for item in items {
            guard case .property(let path) = item else { throw Self.unsupported("rollup is not supported.") }
            let member = try translator.expressions.member(path, in: ODataScope(type, isOfRequest: true))
            guard case .property(_, let column) = member.end else {
                throw ODataError(.malformed, "groupby takes properties only.", at: member.position)
            }
            guard column.type.kind.isGroupable, !column.type.isServedAsText else {
                throw Self.unsupported("\(path) cannot be grouped by.", at: member.position)
            }
            let names = path.segments.compactMap { segment -> String? in
                if case .name(let name, _) = segment.kind { name } else { nil }
            }
            guard !keyPaths.contains(names) else { continue }
            let owner = translator.model[member.relations.last?.target ?? type.entity]
            let served = translator.question.exactNumbersAsText ? column.withExactNumbersAsText : column
            keys.append(GroupKey(path: member.relations, owner: owner, column: served, form: .value))
            keyPaths.append(names)
        }
    }

    private mutating func aggregate(_ items: [AggregateItem]) throws(ODataError) {
        for item in items {
            guard item.from.isEmpty else { throw Self.unsupported("from is not supported.", at: item.position) }
            guard !aggregates.contains(where: { $0.alias == item.alias }), !keyPaths.contains([item.alias]) else {
                throw ODataError(.malformed, "The alias \(item.alias) is taken.", at: item.position)
            }
            aggregates.append((item.alias, try aggregate(item)))
        }
    }

    private func aggregate(_ item: AggregateItem) throws(ODataError) -> Aggregate {
        let (function, column): (AggregateFunction, Column?)
        switch item.value {
        case .count: (function, column) = (.count, nil)
        case .countOf: throw Self.unsupported("Counts of related entities are not supported here.", at: item.position)
        case .values(let expression, let method):
            guard case .path(let path) = expression.kind,
                case let member = try translator.expressions.member(path, in: ODataScope(type, isOfRequest: true)),
                member.relations.isEmpty, case .property(_, let property) = member.end, !property.type.isServedAsText
            else {
                throw Self.unsupported("Only properties of \(type.name) itself can be aggregated.", at: item.position)
            }
            (function, column) = (method.function, property)
        }
        guard let aggregate = Aggregate(function, of: column, entity: rows.entity) else {
            throw ODataError(
                .malformed,
                "\(function.rawValue) cannot be taken of \(column?.fieldName ?? "this").",
                at: item.position
            )
        }
        return aggregate
    }

    // MARK: Conditions and order of groups

    /// A condition on aggregates by their aliases.
    private func condition(_ expression: Expression) throws(ODataError) -> AggregateCondition {
        switch expression.kind {
        case .and(let operands): return .all(try conditions(operands))
        case .or(let operands): return .any(try conditions(operands))
        case .binary(let binary, let left, let right):
            guard let sql = ODataExpressions.comparison(binary)?.column, let name = left.onlyName,
                let aggregate = aggregates.first(where: { $0.alias == name })?.aggregate,
                case .literal(let literal) = translator.expressions.resolved(right).kind
            else { break }
            if case .null = literal, sql == .eq || sql == .neq { return .comparison(aggregate, .isNull(sql == .eq)) }
            // Counts are 8-byte integers that GraphQL calls Int.
            let kind = aggregate.type.kind == .integer ? .bigInteger : aggregate.type.kind
            guard let value = literal.value(for: kind) else { break }
            let operand = Operand(constant: value, label: name)
            return .comparison(aggregate, .binary(sql == .neq ? .isDistinctFrom : sql, operand))
        default: break
        }
        throw Self.unsupported(
            "After groupby only and, or and comparisons of aggregates with literals are supported in filters.",
            at: expression.position
        )
    }

    private func conditions(_ operands: [Expression]) throws(ODataError) -> [AggregateCondition] {
        var conditions: [AggregateCondition] = []
        for operand in operands { conditions.append(try condition(operand)) }
        return conditions
    }

    private func ordering(_ items: [OrderByItem]) throws(ODataError) -> [GroupOrdering] {
        var terms: [GroupOrdering] = []
        for item in items {
            let term: GroupOrdering.Term
            if let name = item.expression.onlyName, let found = aggregates.first(where: { $0.alias == name }) {
                term = .aggregate(found.aggregate)
            } else if case .path(let path) = item.expression.kind,
                let place = keyPaths.firstIndex(where: { $0.joined(separator: "/") == path.description })
            {
                term = .key(place)
            } else {
                throw Self.unsupported(
                    "Groups can be sorted by their keys and the aliases of aggregates only.",
                    at: item.expression.position
                )
            }
            terms.append(
                GroupOrdering(term: term, direction: item.isDescending ? .descendingNullsLast : .ascendingNullsFirst)
            )
        }
        return terms
    }

    // MARK: The answer

    /// `{"@odata.context":…,"value":[…]}`
    func content() throws(ODataError) -> FieldNode.Content {
        .envelope(translator.context("\(type.entitySet)(\(names))") + [try groups()])
    }

    /// The groups, or the only one.
    func groups() throws(ODataError) -> FieldNode {
        let options = translator.options
        guard options.select == nil, options.expand.isEmpty, options.search == nil, options.count != true,
            translator.question.request.skipToken == nil
        else {
            throw Self.unsupported("$select, $expand, $search and $count are not supported together with $apply.")
        }
        var node = GroupsNode(rows: rows, keys: keys, fields: fields())
        var having = having
        if let filter = options.filter { having.append(try condition(filter)) }
        node.having = .all(having)
        node.ordering = try ordering(options.orderBy)
        node.limit = options.top.map(RowCount.literal)
        node.offset = options.skip.map(RowCount.literal)
        guard keys.isEmpty else { return translator.field("value", .groups(.success(node))) }
        guard having.isEmpty, options.top == nil, options.skip == nil, options.orderBy.isEmpty else {
            throw Self.unsupported("$filter, $orderby, $top and $skip are not supported with one group.")
        }
        return translator.field("value", .onlyAggregate(.success(node)))
    }

    private var names: String {
        (keyPaths.map { $0.reversed().reduce("") { $0.isEmpty ? $1 : "\($1)(\($0))" } } + aggregates.map(\.alias))
            .joined(separator: ",")
    }

    private func fields() -> [GroupField] {
        keyFields(Array(keyPaths.enumerated().map { ($0.offset, $0.element[...]) }))
            + aggregates.map { field($0.alias, .value(.measure(.aggregate(served($0.aggregate))))) }
    }

    /// Counts are of 8 bytes too.
    private func served(_ aggregate: Aggregate) -> Aggregate {
        translator.question.exactNumbersAsText ? aggregate.withExactNumbersAsText : aggregate
    }

    /// Keys as objects inside objects: `{"city":{"name":…}}`.
    private func keyFields(_ keys: [(place: Int, path: ArraySlice<String>)]) -> [GroupField] {
        var fields: [GroupField] = []
        var names: [String] = []
        for key in keys {
            guard let name = key.path.first, !names.contains(name) else { continue }
            names.append(name)
            if key.path.count == 1 {
                fields.append(field(name, .value(.key(key.place))))
                continue
            }
            let inside = keys.filter { $0.path.first == name }.map { (place: $0.place, path: $0.path.dropFirst()) }
            fields.append(field(name, .object(keyFields(inside), presence: nil)))
        }
        return fields
    }

    private func field(_ name: String, _ content: GroupField.Content) -> GroupField {
        GroupField(responseKey: name, isNonNull: false, offset: 0, content: content)
    }
}

extension AggregateMethod {
    fileprivate var function: AggregateFunction {
        switch self {
        case .sum: .sum
        case .min: .min
        case .max: .max
        case .average: .avg
        case .countDistinct: .countDistinct
        }
    }
}

extension Expression {
    /// The name of a path of one segment.
    fileprivate var onlyName: String? {
        guard case .path(let path) = kind, path.root == .implicit, path.segments.count == 1,
            case .name(let name, nil)? = path.segments.first?.kind
        else { return nil }
        return name
    }
}
