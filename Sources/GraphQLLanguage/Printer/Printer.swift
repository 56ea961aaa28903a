extension Document {
    /// The document in the canonical layout; parsing it gives an equal document.
    package func printed() -> String { "" }
}

extension Definition {
    /// The definition in the canonical layout.
    package func printed() -> String { "" }
}

extension Value {
    /// The value on one line.
    package func printed() -> String { "" }
}

extension TypeReference {
    /// The type as written after a colon, for example `[Int!]!`.
    package func printed() -> String { "" }
}
