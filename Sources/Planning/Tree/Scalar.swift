import Mapping
import SQL

/// A value computed of a row: what OData's expressions become.
indirect enum Scalar {
    /// A column of the row. A `timestamp` is taken as a moment in UTC, an enumeration as its label.
    case column(Column)
    /// The same of the row that a relation to one leads to; NULL where there is none.
    case toOne(Relation, Scalar)
    /// The same of a row around: see ``Predicate/outer(_:_:)``.
    case outer(Int, Scalar)
    case operand(Operand, ParameterEncoding, TypeReference)
    case call(ScalarFunction, [Scalar])
    /// How many of the related rows satisfy the predicate.
    case count(Relation, of: Predicate)
    /// Whether the row satisfies the predicate.
    case condition(Predicate)
}

/// A function or operator of ``Scalar``. NULL in gives NULL out, but for the first three.
enum ScalarFunction {
    case isNull
    /// NULL equals NULL and nothing else.
    case equal, notEqual
    case greater, greaterOrEqual, less, lessOrEqual
    case add, subtract, multiply, divide, divideExactly, modulo, negate
    case round, floor, ceiling
    case lower, upper, trim, length, concatenate
    /// From 0; -1 where it is not found.
    case indexOf
    /// From 0, to the end or of a length.
    case substring
    case contains, startsWith, endsWith
    case year, month, day, hour, minute, second, fractionalSeconds
    case date, time, now
    /// As base64url.
    case base64URL
}

/// The type of a computed value.
enum ScalarType: Sendable {
    case boolean, integer, decimal, float, text, date, time, moment, uuid

    var isNumber: Bool {
        switch self {
        case .integer, .decimal, .float: true
        default: false
        }
    }
}

extension ScalarType {
    /// How PostgreSQL has values of the type.
    var columnType: ColumnType {
        switch self {
        case .boolean: .boolean
        case .integer: .bigInteger
        case .decimal: .decimal
        case .float: .float
        case .text: .text
        case .date: .date
        case .time: .time
        case .moment: .timestamptz
        case .uuid: .uuid
        }
    }

    /// The type of a column's values; `nil` for those that nothing can be computed of.
    init?(_ kind: ColumnType.Kind) {
        switch kind {
        case .boolean: self = .boolean
        case .integer, .bigInteger: self = .integer
        case .decimal: self = .decimal
        case .float: self = .float
        case .text, .enumeration: self = .text
        case .date: self = .date
        case .time: self = .time
        case .timestamp, .timestamptz: self = .moment
        case .uuid: self = .uuid
        case .interval, .json, .bytea, .range: return nil
        }
    }
}
