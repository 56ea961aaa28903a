/// A value that a request computes.
///
/// - Source: OData ABNF v4.01, `commonExpr`.
package struct Expression: Sendable, Hashable {
    package let kind: Kind
    /// Where it begins in the URL after the service root.
    package let position: Int
    /// The longest way down to a leaf; 1 for a leaf.
    let height: Int

    package indirect enum Kind: Sendable, Hashable {
        case literal(Literal)
        case path(MemberPath)
        /// `@p`: the value of the query option of that name, null where there is none.
        case parameterAlias(String)
        case unary(UnaryOperator, Expression)
        case binary(BinaryOperator, Expression, Expression)
        /// At least two.
        case and([Expression])
        /// At least two.
        case or([Expression])
        /// `x in (1,2)`: a collection in parentheses or brackets is ``collection(_:)``.
        case isIn(Expression, Expression)
        case call(Function, [Expression])
        /// `cast(x,Edm.String)`; the instance itself where there is no expression.
        case cast(Expression?, typeName: String)
        case isOf(Expression?, typeName: String)
        /// `(1,2)` after `in`, or `[1,2]`.
        case collection([Expression])
        /// `case(a:1,true:2)`
        case conditional([Branch])
    }

    package struct Branch: Sendable, Hashable {
        package let condition: Expression
        package let value: Expression
    }

    init(_ kind: Kind, at position: Int, height: Int = 1) {
        self.kind = kind
        self.position = position
        self.height = height
    }
}

extension Expression: CustomStringConvertible {
    /// The expression in the syntax of the standard, with parentheses around every operator's operands that are
    /// operators themselves.
    package var description: String {
        switch kind {
        case .literal(let literal): literal.description
        case .path(let path): path.description
        case .parameterAlias(let name): "@\(name)"
        case .unary(.not, let operand): "not \(operand.operandText)"
        case .unary(.negate, let operand): "-\(operand.operandText)"
        case .binary(let binary, let left, let right): "\(left.operandText) \(binary.rawValue) \(right.operandText)"
        case .and(let operands): operands.map(\.operandText).joined(separator: " and ")
        case .or(let operands): operands.map(\.operandText).joined(separator: " or ")
        case .isIn(let value, let collection): "\(value.operandText) in \(collection.operandText)"
        case .call(let function, let arguments):
            "\(function.rawValue)(\(arguments.map(\.description).joined(separator: ",")))"
        case .cast(let value, let typeName): "cast(\(value.map { "\($0)," } ?? "")\(typeName))"
        case .isOf(let value, let typeName): "isof(\(value.map { "\($0)," } ?? "")\(typeName))"
        case .collection(let elements): "[\(elements.map(\.description).joined(separator: ","))]"
        case .conditional(let branches):
            "case(\(branches.map { "\($0.condition):\($0.value)" }.joined(separator: ",")))"
        }
    }

    private var operandText: String {
        switch kind {
        case .unary, .binary, .and, .or, .isIn: "(\(description))"
        default: description
        }
    }
}
