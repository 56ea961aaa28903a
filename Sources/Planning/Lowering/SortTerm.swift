import Mapping
import SQL

/// One term of an `order by`.
struct SortTerm {
    let expression: Fragment
    let direction: Ordering.Direction
    /// The type of the expression, to compare it with the value in a cursor.
    let type: ColumnType
    let isNullable: Bool

    func with(expression: Fragment) -> SortTerm {
        SortTerm(expression: expression, direction: direction, type: type, isNullable: isNullable)
    }

    var reversed: SortTerm {
        SortTerm(expression: expression, direction: direction.reversed, type: type, isNullable: isNullable)
    }

    /// `"t0"."name" desc nulls last`
    var term: Fragment { direction.term(expression) }
}

extension Ordering.Direction {
    /// `"t0"."name" desc nulls last`
    func term(_ expression: Fragment) -> Fragment {
        switch self {
        case .ascending: expression
        case .descending: "\(expression) desc"
        case .ascendingNullsFirst: "\(expression) nulls first"
        case .ascendingNullsLast: "\(expression) nulls last"
        case .descendingNullsFirst: "\(expression) desc nulls first"
        case .descendingNullsLast: "\(expression) desc nulls last"
        }
    }
}

/// Makes the sort terms of a list of rows.
struct OrderLowering {
    let model: Model

    /// The orderings of the request, and the key, so that no two rows are equal.
    ///
    /// - Throws: where an aggregate has an argument that cannot be a parameter.
    func terms(
        of rows: RowSelection,
        on alias: Identifier,
        joins: inout Joins,
        slots: inout SlotTable,
        aliases: inout AliasCounter
    ) throws(ArgumentError) -> [SortTerm] {
        var terms: [SortTerm] = []
        for ordering in rows.ordering {
            var target = Joins.Target(alias: alias, isOptional: false)
            for relation in ordering.path {
                target = joins.follow(relation, from: target, model: model, aliases: &aliases)
            }
            switch ordering.term {
            case .column(let column):
                terms.append(
                    SortTerm(
                        expression: column.sortable(of: target.alias, owner: ordering.owner),
                        direction: ordering.direction,
                        type: column.type.compared,
                        isNullable: column.isNullable || target.isOptional
                    )
                )
            case .aggregate(let relation, let filter, let aggregate):
                let lowering = RelatedLowering(model: model)
                terms.append(
                    SortTerm(
                        expression: try lowering.scalar(
                            aggregate,
                            of: relation,
                            where: filter,
                            on: target.alias,
                            slots: &slots,
                            aliases: &aliases
                        ),
                        direction: ordering.direction,
                        type: aggregate.type,
                        isNullable: !aggregate.function.isZeroWhenEmpty
                    )
                )
            case .scalar(let scalar, let type):
                terms.append(
                    SortTerm(
                        expression: try ScalarLowering(model: model)
                            .value(scalar, on: target.alias, slots: &slots, aliases: &aliases),
                        direction: ordering.direction,
                        type: type.columnType,
                        isNullable: true
                    )
                )
            }
        }
        for column in rows.keyOrdering {
            terms.append(
                SortTerm(
                    expression: column.expression(of: alias),
                    direction: .ascending,
                    type: column.type,
                    isNullable: column.isNullable
                )
            )
        }
        return terms
    }
}

extension Column {
    /// The value as rows are sorted by it, with the collation that the mapping gives: `"t0"."name" collate "zh-x-icu"`.
    func sortable(of alias: Identifier, owner: Entity) -> Fragment {
        guard let collation = owner.traits.collations[fieldName] else { return comparable(of: alias) }
        return "\(expression(of: alias)) collate \(collation.identifier)"
    }
}
