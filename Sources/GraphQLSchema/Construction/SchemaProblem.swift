/// Something wrong with the makings of a schema.
struct SchemaProblem: Sendable, Hashable {
    let message: String
    /// Schema coordinates (`Type.field`) of the culprits, which a document's ``SchemaLocations`` turn into places.
    let coordinates: [String]

    init(_ message: String, at coordinates: String...) {
        self.message = message
        self.coordinates = coordinates
    }

    init(_ message: String, at coordinates: [String]) {
        self.message = message
        self.coordinates = coordinates
    }
}
