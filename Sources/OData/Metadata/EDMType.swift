internal import Mapping

/// A primitive type of the entity data model with its facets.
///
/// - Source: OData CSDL XML v4.01 §3.3 Primitive Types, §7.2 Type Facets.
package struct EDMType: Sendable, Hashable {
    package let name: Name
    /// Of texts: the most characters; `nil` for any number.
    package let maxLength: Int?
    /// Of decimals: the digits; of moments: the digits of the fraction of a second.
    package let precision: Int?
    /// Of decimals.
    package let scale: Scale?

    package enum Name: String, Sendable, Hashable {
        case boolean = "Boolean"
        case int32 = "Int32"
        case int64 = "Int64"
        case decimal = "Decimal"
        case double = "Double"
        case string = "String"
        case guid = "Guid"
        case date = "Date"
        case timeOfDay = "TimeOfDay"
        case dateTimeOffset = "DateTimeOffset"
        case binary = "Binary"
    }

    package enum Scale: Sendable, Hashable {
        case digits(Int)
        /// Any digits after the point; the standard's default of 0 would cut them off.
        case variable
    }

    /// The type of a column; `nil` for arrays and ranges, which would need collections and complex types.
    ///
    /// JSON, enumerations, intervals and what PostgreSQL alone knows are texts: the engines of BI tools choke on richer
    /// types.
    init?(_ column: Column) {
        guard !column.type.isArray, let name = Name(column.type.kind) else { return nil }
        self.name = name
        var maxLength: Int?
        var precision: Int?
        var scale: Scale?
        switch (name, column.size) {
        case (.string, .characters(let count)?): maxLength = count
        // A negative scale rounds before the point and has no like in the standard.
        case (.decimal, .digits(let digits, let decimals)?) where (0...digits).contains(decimals):
            precision = digits
            scale = .digits(decimals)
        case (.decimal, _): scale = .variable
        case (.dateTimeOffset, _), (.timeOfDay, _): precision = 6
        default: break
        }
        self.maxLength = maxLength
        self.precision = precision
        self.scale = scale
    }
}

extension EDMType.Name {
    fileprivate init?(_ kind: ColumnType.Kind) {
        switch kind {
        case .boolean: self = .boolean
        case .integer: self = .int32
        case .bigInteger: self = .int64
        case .decimal: self = .decimal
        case .float: self = .double
        case .text, .json, .interval, .enumeration: self = .string
        case .uuid: self = .guid
        case .date: self = .date
        case .time: self = .timeOfDay
        case .timestamp, .timestamptz: self = .dateTimeOffset
        case .bytea: self = .binary
        case .range: return nil
        }
    }

    /// `Edm.String`
    package var qualified: String { "Edm." + rawValue }
}
