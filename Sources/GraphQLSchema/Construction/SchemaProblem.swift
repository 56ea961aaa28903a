import GraphQLLanguage

/// Something wrong with the makings of a schema.
struct SchemaProblem: Sendable {
    let message: String
    /// The culprits, which the ``SchemaLocations`` of a document turn into spans.
    var places: [SchemaPlace]
    /// Spans known at once, because the problem is one of the text and not of the schema it makes.
    let spans: [SourceSpan]

    init(_ message: String, at places: SchemaPlace...) {
        self.message = message
        self.places = places
        self.spans = []
    }

    init(_ message: String, in spans: [SourceSpan]) {
        self.message = message
        self.places = []
        self.spans = spans
    }
}
