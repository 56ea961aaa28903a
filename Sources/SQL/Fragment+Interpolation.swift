extension Fragment {
    /// What may stand in `\( )` of a fragment.
    package struct Interpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        /// An interpolation with room for `interpolationCount` values.
        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// SQL written in this program.
        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.literal(Literal(literal))) }
        }

        /// A name, quoted.
        package mutating func appendInterpolation(_ identifier: Identifier) {
            pieces.append(.identifier(identifier))
        }

        /// A parameter.
        package mutating func appendInterpolation(_ argument: Argument) {
            pieces.append(.argument(argument))
        }

        /// Another fragment, its lines indented like the line it stands on.
        package mutating func appendInterpolation(_ fragment: Fragment) {
            pieces.append(.nested(fragment))
        }

        /// Fragments with `separator` between two of them.
        package mutating func appendInterpolation(_ fragments: [Fragment], separator: StaticString) {
            pieces.append(.nested(Fragment(fragments, separator: separator)))
        }

        /// Names with `separator` between two of them.
        package mutating func appendInterpolation(_ identifiers: [Identifier], separator: StaticString) {
            pieces.append(.nested(Fragment(identifiers.map { Fragment($0) }, separator: separator)))
        }
    }
}
