/// Checks the makings of a schema against the rules of the type system.
struct SchemaChecks {
    let parts: SchemaParts
    init(_ parts: SchemaParts) { self.parts = parts }
    func problems() -> [SchemaProblem] { [] }
}
