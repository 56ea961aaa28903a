import HTTPTypes

/// The value of `If-None-Match`.
///
/// - Source: RFC 9110 §13.1.2 If-None-Match.
struct EntityTags: Sendable {
    private let tags: [Substring]

    /// `*`, or tags with commas between them. A tag of ours has no comma inside.
    init(_ field: String) {
        tags = field.split(separator: ",").map { tag in
            var tag = tag
            while tag.first == " " || tag.first == "\t" { tag.removeFirst() }
            while tag.last == " " || tag.last == "\t" { tag.removeLast() }
            return tag
        }
    }

    /// Whether one of them is `tag` by the weak comparison, in which `W/"a"` equals `"a"`. `*` is any tag.
    func contains(_ tag: String) -> Bool {
        tags.contains { $0 == "*" || Self.opaque($0) == Self.opaque(tag[...]) }
    }

    private static func opaque(_ tag: Substring) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }
}

extension HTTPFields {
    /// What lets a cache keep an answer and ask whether it is still good.
    ///
    /// - Source: RFC 9111 §5.2.2.4 no-cache.
    mutating func append(validator tag: String) {
        self[.eTag] = tag
        self[.cacheControl] = "no-cache"
        self[.vary] = "Accept, Accept-Encoding"
    }
}
