<<<<<<< HEAD
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
=======
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
>>>>>>> 9102dd6a7706de5c696d2cc70ed72d09af1e612f
    }
}
