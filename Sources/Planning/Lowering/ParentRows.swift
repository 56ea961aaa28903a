import Mapping
import SQL

/// Where the statement of a list below another finds the keys of its parents.
enum ParentRows {
    /// A query for them, whose columns are `k0`, `k1`, …, and how many lists below each other it reads.
    case query(Fragment, lists: Int)
    /// Arrays of them, one for each column of the key, and whether the rows come in the order of the arrays.
    case arrays([Fragment], inOrder: Bool = false)

    /// What stands behind `from`:
    ///
    ///     (select "t0"."id" as "k0" from …) as "t1"
    ///     unnest($1::pg_catalog.int8[]) as "t1" ("k0")
    ///     unnest($1::pg_catalog.int8[]) with ordinality as "t1" ("k0", "n")
    func source(as alias: Identifier) -> Fragment {
        switch self {
        case .query(let query, _): return "(\n    \(query)\n) as \(alias)"
        case .arrays(let arrays, let inOrder):
            let names = arrays.indices.map { Identifier.key($0) } + (inOrder ? [Self.place] : [])
            let places: Fragment = inOrder ? " with ordinality" : .empty
            return "unnest(\(arrays, separator: ", "))\(places) as \(alias) (\(names, separator: ", "))"
        }
    }

    /// The columns that tell which parent a row belongs to, and that the rows are ordered by first.
    func order(of alias: Identifier, pairs: [Relation.Pair]) -> [Fragment] {
        switch self {
        case .arrays(_, inOrder: true): [Fragment(alias.column(Self.place))]
        case .query, .arrays: pairs.indices.map { Fragment(alias.column(.key($0))) }
        }
    }

    /// How many lists below each other are read to find them; to look up keys is as much as to read a list.
    var lists: Int {
        switch self {
        case .query(_, let lists): lists
        case .arrays: 1
        }
    }

    /// Whether PostgreSQL knows neither how many they are nor what they are like.
    var isOpaque: Bool {
        switch self {
        case .query: false
        case .arrays: true
        }
    }

    /// The place of a parent among the keys, counted from 1.
    private static let place = Identifier(literal: "n")
}
