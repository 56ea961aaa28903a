/// A piece of SQL: literals of this program, quoted identifiers, parameters and other fragments.
///
///     let fragment: Fragment = "select \(id) from \(table) where \(id) = \(.slot(0, .int4))"
///     // select "id" from "public"."project" where "id" = $1::pg_catalog.int4
///
/// There is no way from a `String` to SQL: literals are `StaticString`, and `"select \(string)"` does not compile. Lines of
/// a fragment that is interpolated at the beginning of a line are indented like that line.
package struct Fragment: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What the fragment consists of, in order.
    let pieces: [Piece]

    /// One part of a fragment.
    enum Piece: Sendable, Hashable {
        /// SQL written in this program.
        case literal(Literal)
        /// A quoted name.
        case identifier(Identifier)
        /// A parameter.
        case argument(Argument)
        /// SQL of the mapping file, written as it stands, without indentation.
        case trusted(TrustedExpression)
        /// Another fragment, indented like the line it stands on.
        case nested(Fragment)
    }

    /// The text of a `StaticString`; the type cannot be made from anything else.
    struct Literal: Sendable, Hashable {
        /// The literal.
        let text: String

        /// The text of `literal`.
        init(_ literal: StaticString) {
            self.text = "\(literal)"
        }
    }

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// A fragment of a literal alone.
    package init(stringLiteral literal: StaticString) {
        self.pieces = [.literal(Literal(literal))]
    }

    /// A fragment of an interpolated literal.
    package init(stringInterpolation interpolation: Interpolation) {
        self.pieces = interpolation.pieces
    }

    /// An expression that the administrator wrote in the mapping file, in parentheses: `(a + b)`.
    package init(trusted expression: TrustedExpression) {
        // The closing parenthesis is on its own line, so that a trailing `--` comment cannot swallow it.
        let close: StaticString = expression.text.utf8.contains(UInt8(ascii: "-")) ? "\n)" : ")"
        self.pieces = [.literal(Literal("(")), .trusted(expression), .literal(Literal(close))]
    }

    /// The fragment of one identifier.
    package init(_ identifier: Identifier) {
        self.pieces = [.identifier(identifier)]
    }

    /// The fragment of one parameter.
    package init(_ argument: Argument) {
        self.pieces = [.argument(argument)]
    }

    /// The fragments in order, with `separator` between two of them: `"a", "b"`.
    package init(_ fragments: [Fragment], separator: StaticString) {
        let separator = Piece.literal(Literal(separator))
        var pieces: [Piece] = []
        pieces.reserveCapacity(fragments.count * 2)
        for fragment in fragments {
            if !pieces.isEmpty { pieces.append(separator) }
            pieces.append(.nested(fragment))
        }
        self.pieces = pieces
    }

    /// The empty fragment.
    package static let empty = Fragment(pieces: [])

    /// Whether the fragment has no text at all.
    package var isEmpty: Bool {
        pieces.isEmpty
    }

    /// The two fragments, one behind the other.
    package static func + (left: Fragment, right: Fragment) -> Fragment {
        Fragment(pieces: left.pieces + right.pieces)
    }

    /// Puts `right` behind `left`.
    package static func += (left: inout Fragment, right: Fragment) {
        left = left + right
    }
}
