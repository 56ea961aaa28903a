import Catalog

/// How the rows of one table reach those of another.
struct Edge {
    /// As in ``Relation/pairs``.
    let pairs: [Relation.Pair]
    /// As in ``Relation/through``.
    var through: Relation.JoinTable?
    /// To-one only: whether a row may be without its target.
    let isOptional: Bool
    /// The constraints it follows; empty where `@relation(by:)` joins a view.
    let foreignKeys: [Catalog.ForeignKey]
}

/// Why no edge was found.
struct EdgeFault: Error {
    let message: String
    let place: Place

    /// What in the mapping file the fault is about.
    enum Place {
        case field, by, through
    }

    /// A fault about the field itself unless a directive is to blame.
    init(_ message: String, at place: Place = .field) {
        self.message = message
        self.place = place
    }
}
