import Mapping
import SQL

/// The to-one joins of one statement, each made once however often it is asked for.
struct Joins {
    private struct Key: Hashable {
        let origin: Identifier
        let target: EntityID
        let pairs: [Relation.Pair]
    }

    /// An alias and whether its row may be missing.
    struct Target {
        let alias: Identifier
        let isOptional: Bool
    }

    private struct Join {
        let origin: Identifier
        let target: Target
        let clause: Fragment
    }

    private var places: [Key: Int] = [:]
    private var joins: [Join] = []

    /// How many joins there are.
    var count: Int { joins.count }

    /// All joins, each behind those it needs.
    var clauses: [Fragment] { joins.map(\.clause) }

    /// The first `count` joins and those that lead to `alias`.
    func clauses(first count: Int, leadingTo alias: Identifier) -> [Fragment] {
        var needed = Set(joins.prefix(count).map(\.target.alias))
        var current = alias
        while let join = joins.first(where: { $0.target.alias == current }) {
            needed.insert(current)
            current = join.origin
        }
        return joins.filter { needed.contains($0.target.alias) }.map(\.clause)
    }

    /// The alias of the row that `relation` leads to from `origin`:
    ///
    ///     left join "public"."district" as "t1" on "t1"."id" = "t0"."district_id"
    ///
    /// The join is inner where the row cannot be missing.
    mutating func follow(_ relation: Relation, from origin: Target, model: Model, aliases: inout AliasCounter) -> Target
    {
        let key = Key(origin: origin.alias, target: relation.target, pairs: relation.pairs)
        if let place = places[key] { return joins[place].target }
        let alias = aliases.table()
        let target = Target(alias: alias, isOptional: origin.isOptional || relation.isOptional)
        let table = model[relation.target].table.identifier
        let condition = relation.pairs.equality(local: origin.alias, foreign: alias)
        let clause: Fragment =
            target.isOptional
            ? "left join \(table) as \(alias) on \(condition)"
            : "join \(table) as \(alias) on \(condition)"
        places[key] = joins.count
        joins.append(Join(origin: origin.alias, target: target, clause: clause))
        return target
    }
}

extension [Relation.Pair] {
    /// `"t1"."id" = "t0"."district_id" and …`
    func equality(local: Identifier, foreign: Identifier) -> Fragment {
        let terms: [Fragment] = map { pair in
            let left = foreign.column(Identifier(catalogName: pair.foreign))
            let right = local.column(Identifier(catalogName: pair.local))
            return "\(left) = \(right)"
        }
        return Fragment(terms, separator: " and ")
    }
}
