import SQL

/// The columns of a statement's rows, each once.
struct SelectList {
    private(set) var expressions: [Fragment] = []
    private var places: [Fragment: Int] = [:]

    /// The place of an expression in the row, from 0; it is added if it is new.
    mutating func place(of expression: Fragment) -> Int {
        if let place = places[expression] { return place }
        places[expression] = expressions.count
        expressions.append(expression)
        return expressions.count - 1
    }

    /// The list for `select`. A statement without columns still has rows.
    var fragment: Fragment {
        Fragment(expressions, separator: ", ")
    }
}
