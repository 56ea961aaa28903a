/// Whether the body of a POST is JSON in UTF-8.
///
/// - Source: GraphQL over HTTP, POST; RFC 9110 §8.3 Content-Type, §8.4 Content-Encoding.
enum RequestMediaType {
    /// - Throws: A refusal with status 415 that names what is wrong.
    static func check(contentType: String?, contentEncoding: String?) throws(RequestRefusal) {
        if let contentEncoding, contentEncoding.lowercased() != "identity" {
            throw .unsupportedMediaType(
                "Content-Encoding \(excerpt(contentEncoding)) is not supported: send the body as it is."
            )
        }
        if contentType == "application/json" { return }
        guard let contentType, !contentType.isEmpty else {
            throw .unsupportedMediaType("The request has no Content-Type: send application/json.")
        }
        guard let media = MediaRange(contentType[...]), media.type == "application", media.subtype == "json" else {
            throw .unsupportedMediaType("Content-Type \(excerpt(contentType)) is not supported: send application/json.")
        }
        for parameter in media.parameters where parameter.name == "charset" {
            guard ["utf-8", "utf8"].contains(parameter.value.lowercased()) else {
                throw .unsupportedMediaType("Charset \(excerpt(parameter.value)) is not supported: send UTF-8.")
            }
        }
    }

    private static func excerpt(_ text: String) -> String {
        text.count <= 60 ? "\"\(text)\"" : "\"\(text.prefix(60))…\""
    }
}
