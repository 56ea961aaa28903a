package import GraphQLLanguage
package import Mapping

/// A parameter whose value is found out for each request.
package struct Slot: Sendable {
    package let value: SlotValue
    package let encoding: ParameterEncoding
    /// What a caller knows the parameter as, for errors: `where.name.like`.
    package let label: String
}

/// Where a slot takes its value from.
package enum SlotValue: Sendable, Hashable {
    case scalar(ScalarSource)
    /// One value of the key in a `nodeId`.
    case nodeKey(ScalarSource, place: Int)
    /// One value of a cursor, which is not NULL.
    case cursorValue(ScalarSource, place: Int)
    /// A list written in the request, element by element.
    case array([ScalarSource])
    /// A list that is the value of a variable, or a part of it.
    case arrayVariable(VariablePath)
    /// One column of the keys of parents that were read before, as an array; whoever runs the statement supplies it.
    case parentKeys(rowSet: Int, place: Int)
    /// One column of the different keys in the rows of a row set, as an array: its statement runs before.
    case rowKeys(RowKeys, place: Int)
}

/// The columns of a row set that hold a key.
package struct RowKeys: Sendable, Hashable {
    package let rowSet: Int
    package let columns: [Int]
}

/// How a value is written in PostgreSQL's text format.
package enum ParameterEncoding: Sendable, Hashable {
    /// As a value of a column of this kind.
    case value(ColumnType.Kind)
    /// As a value that identifies a row; what no row can have is NULL, which equals nothing.
    case identity(ColumnType.Kind)
    /// As a pattern for `LIKE` in which the value stands for itself.
    case pattern(Affix)
    /// As a number of rows: not negative.
    case rowCount
    /// As a number between 0 and 1.
    case fraction
    /// As a number above 0.
    case positive
    /// As words to search for, of which there is at least one.
    case words
    /// As the bytes that PostgreSQL itself wrote.
    case verbatim

    package enum Affix: Sendable, Hashable {
        case startsWith, endsWith, contains
    }
}

/// An argument that can't be used, although it has the right type.
package struct ArgumentError: Error, Sendable, Hashable {
    /// Which argument, and why: `where.name.eq must not be null; leave it out, or use isNull`.
    package let message: String
    package let code: ErrorCode

    package init(_ message: String, code: ErrorCode = .badUserInput) {
        self.message = message
        self.code = code
    }
}
