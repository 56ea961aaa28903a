/// How the bytes of a representation are written on the wire.
///
/// - Source: RFC 9110 §8.4.1 Content Codings.
enum ContentCoding: Sendable {
    case identity, gzip

    /// gzip where the caller likes it at least as well as no coding, else none; a caller that says nothing gets none.
    ///
    /// - Parameter fields: every `Accept-Encoding` line of the request.
    /// - Source: RFC 9110 §12.5.3 Accept-Encoding.
    static func negotiate(acceptEncoding fields: [String]) -> ContentCoding {
        guard !fields.isEmpty else { return .identity }
        var gzip: Int?
        var identity: Int?
        var others: Int?
        for element in fields.flatMap({ MediaRange.split(Substring($0), at: ",") }) {
            let parts = MediaRange.split(element, at: ";")
            guard let name = parts.first.map({ MediaRange.trim($0).lowercased() }),
                let quality = MediaRange.quality(parts.dropFirst())
            else { continue }
            switch name {
            case "gzip", "x-gzip": gzip = quality
            case "identity": identity = quality
            case "*": others = quality
            default: break
            }
        }
        guard let quality = gzip ?? others, quality > 0 else { return .identity }
        return quality >= identity ?? 0 ? .gzip : .identity
    }
}
