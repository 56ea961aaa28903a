/// A value in a statement: always a parameter, never SQL text.
///
/// The third parameter of type integer becomes `$3::pg_catalog.int4`.
package struct Argument: Sendable, Hashable {
    /// Where the value comes from.
    package let source: Source
    /// The type that the parameter is cast to, so that PostgreSQL never guesses it.
    package let type: TypeReference

    /// Where the value of a parameter comes from.
    package enum Source: Sendable, Hashable {
        /// A value that is part of the plan, in PostgreSQL's text format; nil is NULL.
        case constant([UInt8]?)
        /// The index of a value that each request supplies.
        case slot(Int)
    }

    /// An argument of a type.
    package init(_ source: Source, type: TypeReference) {
        self.source = source
        self.type = type
    }

    /// The value of slot `index`, supplied by each request.
    package static func slot(_ index: Int, _ type: TypeReference) -> Argument {
        Argument(.slot(index), type: type)
    }

    /// A value that is the same for each request, in PostgreSQL's text format; nil is NULL.
    package static func constant(_ text: String?, _ type: TypeReference) -> Argument {
        Argument(.constant(text.map { Array($0.utf8) }), type: type)
    }

    /// An integer that is the same for each request, as `int8`.
    package static func constant(_ integer: Int) -> Argument {
        .constant(String(integer), .int8)
    }
}
