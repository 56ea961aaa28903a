import SQL

/// The columns of a statement's rows, each once.
struct SelectList {
    private(set) var expressions: [Fragment] = []
    /// The keys that the statement hands to others.
    private(set) var handed: [HandedKeys] = []
    private var places: [Fragment: Int] = [:]

    /// The place of an expression in the row, from 0; it is added if it is new.
    mutating func place(of expression: Fragment) -> Int {
        if let place = places[expression] { return place }
        places[expression] = expressions.count
        expressions.append(expression)
        return expressions.count - 1
    }

    /// Has the statement hand keys to others; returns the numbers of the settings that will have them.
    ///
    /// - Parameters:
    ///   - columns: the places of the key.
    ///   - isUnique: whether no two rows have the same key.
    ///   - next: the first number that is free.
    mutating func hand(_ columns: [Int], isUnique: Bool, next: inout Int) -> [Int] {
        if let known = handed.first(where: { $0.columns == columns }) { return known.settings }
        let settings = Array(next..<next + columns.count)
        next += columns.count
        handed.append(HandedKeys(settings: settings, columns: columns, isUnique: isUnique))
        return settings
    }

    /// The list for `select`. A statement without columns still has rows.
    var fragment: Fragment {
        Fragment(expressions, separator: ", ")
    }

    /// The list for a query inside the statement, with names: `"t0"."id" as "c0", …`.
    var named: Fragment {
        let columns = expressions.enumerated().map { place, expression -> Fragment in
            "\(expression) as \(Self.name(of: place))"
        }
        return Fragment(columns, separator: ", ")
    }

    /// The name of a column where it has one.
    static func name(of place: Int) -> Identifier { Identifier(alias: "c", place) }
}
