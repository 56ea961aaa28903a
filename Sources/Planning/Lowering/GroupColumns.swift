import SQL

/// The columns of a query that groups rows, each once.
struct GroupColumns {
    private(set) var list: [Fragment] = []
    private var names: [Fragment: Identifier] = [:]

    /// Adds a column under a name of its own.
    mutating func add(_ value: Fragment, as name: Identifier) {
        list.append("\(value) as \(name)")
        names[value] = name
    }

    /// The name of a column; it is added if it is new.
    mutating func name(of value: Fragment) -> Identifier {
        if let name = names[value] { return name }
        let name = Identifier.value(list.count)
        add(value, as: name)
        return name
    }
}
