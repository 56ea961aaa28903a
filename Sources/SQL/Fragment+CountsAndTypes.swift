extension Fragment.Interpolation {
    /// A number of rows, written as digits: PostgreSQL plans better with it than with a parameter.
    ///
    /// A negative number is written as 0.
    package mutating func appendInterpolation(count: Int) {
        pieces.append(.literal(Fragment.Literal(count: count)))
    }

    /// The name of a type, as it is written behind `::`.
    package mutating func appendInterpolation(_ type: TypeReference) {
        pieces.append(.literal(Fragment.Literal(type: type)))
    }
}

extension Fragment.Literal {
    /// The digits of a count, which can be no other SQL; a negative one becomes 0.
    init(count: Int) {
        self.text = String(max(count, 0))
    }

    /// The quoted name of a type.
    init(type: TypeReference) {
        self.text = type.text
    }
}
