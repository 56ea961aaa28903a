import GraphQLSchema
import Mapping
import OData

extension Literal {
    /// Whether it is a number that is no infinity.
    var isNumber: Bool {
        switch self {
        case .integer, .decimal: true
        case .double(let text): Double(text)?.isFinite ?? false
        default: false
        }
    }

    /// The value to compare a column of this kind with; `nil` where the literal is of another type, or cannot be a value
    /// of the column.
    func value(for kind: ColumnType.Kind) -> InputValue? {
        switch (kind, self) {
        case (.boolean, .boolean(let flag)): .boolean(flag)
        case (.integer, .integer(let digits)): Int32(digits).map { .int($0) }
        case (.bigInteger, .integer(let digits)): Int64(digits).map { .number(String($0)) }
        case (.decimal, .integer(let text)), (.decimal, .decimal(let text)): .number(text)
        case (.decimal, .double(let text)), (.float, .double(let text)): isNumber ? .number(text) : nil
        case (.float, .integer(let text)), (.float, .decimal(let text)): .number(text)
        case (.text, .string(let text)): .string(text)
        case (.enumeration(let labels), .string(let text)):
            labels.values.contains(text) ? .enum(text) : nil
        case (.uuid, .guid(let text)), (.date, .date(let text)), (.time, .timeOfDay(let text)),
            (.timestamptz, .dateTimeOffset(let text)):
            .string(text)
        default: nil
        }
    }

    /// The literal as a parameter of its own type; `nil` for null and for types that nothing is computed with.
    func scalar(label: String) -> (scalar: Scalar, type: ScalarType)? {
        let (value, type): (InputValue, ScalarType)
        switch self {
        case .boolean(let flag): (value, type) = (.boolean(flag), .boolean)
        case .integer(let digits): (value, type) = (.number(digits), Int64(digits) == nil ? .decimal : .integer)
        case .decimal(let text): (value, type) = (.number(text), .decimal)
        case .double(let text) where isNumber: (value, type) = (.number(text), .float)
        case .string(let text): (value, type) = (.string(text), .text)
        case .date(let text): (value, type) = (.string(text), .date)
        case .timeOfDay(let text): (value, type) = (.string(text), .time)
        case .dateTimeOffset(let text): (value, type) = (.string(text), .moment)
        case .guid(let text): (value, type) = (.string(text), .uuid)
        case .null, .double, .duration, .binary, .enumeration: return nil
        }
        let column = type.columnType
        let operand = Operand(constant: value, label: label)
        return (.operand(operand, .value(column.kind), column.reference), type)
    }
}
