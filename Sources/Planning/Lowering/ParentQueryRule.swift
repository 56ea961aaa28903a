import Mapping

/// How the statement of a list finds the keys of its parents.
///
/// The parents of the first lists are found by their query, repeated. From the second list on the statement of the parents
/// hands their keys on (``HandedKeys``), so that the work of a request grows with its depth and not with the square of it.
/// All statements still leave together. The keys are waited for, which costs one more round trip in the same transaction,
/// where the query of the parents
///
/// - takes few of the rows of a large table after it has looked at many: an order that no index gives, an order or a
///   condition by aggregates of related rows, a search, or a condition without an index;
/// - ranks all rows of a large table, as the rows of groups are.
///
/// Such a query does not hand its keys on, because PostgreSQL does not run a statement that changes a setting on several
/// processors.
struct ParentQueryRule {
    /// Tables with fewer rows are read whole in less time than a round trip takes; 0 takes every table as large.
    let largeTableRows: Int

    /// How many lists below each other a query reads before it hands its keys on.
    private static let fewestLists = 2

    /// How the statements of the lists below a row set find its keys.
    static func keySource(of body: RowSetBody) -> ParentLink.KeySource {
        if body.lists >= fewestLists { return .handed }
        return body.isDear ? .keys : .inline
    }

    /// Whether all rows of the entity are many.
    func isLarge(_ entity: Entity) -> Bool {
        largeTableRows == 0 || (entity.estimatedRows ?? 0) >= Double(largeTableRows)
    }

    /// Whether the rows are dear to find a second time.
    func isDear(_ rows: RowSelection) -> Bool {
        guard isLarge(rows.entity), rows.page.isCut else { return false }
        if largeTableRows == 0 || rows.ordering.contains(where: { $0.isComputed }) || rows.filter.isComputed {
            return true
        }
        // What a relation leads to has been cut down already.
        guard rows.relation == nil else { return false }
        if !rows.distinct.isEmpty { return true }
        let isFound = rows.filter.comparedColumns.contains { rows.entity.hasIndex(beginningWith: $0.name) }
        if !rows.filter.isAlways { return !isFound }
        guard let first = rows.ordering.first else { return false }
        guard first.path.isEmpty, case .column(let column) = first.term, case .column(let name) = column.source else {
            return true
        }
        return !rows.entity.hasIndex(beginningWith: name)
    }
}

extension Ordering {
    /// Whether each row needs a query of its own to be put in its place.
    fileprivate var isComputed: Bool {
        switch term {
        case .aggregate: true
        case .column, .scalar: false
        }
    }
}

extension Predicate {
    /// Whether it looks at aggregates or searches texts.
    fileprivate var isComputed: Bool {
        switch self {
        case .all(let parts), .any(let parts): parts.contains(where: \.isComputed)
        case .not(let part), .isTrue(let part), .toOne(_, let part), .toMany(_, _, let part), .reached(_, let part),
            .outer(_, let part):
            part.isComputed
        case .aggregate: true
        case .comparison(_, .search): true
        case .comparison, .value: false
        }
    }
}
