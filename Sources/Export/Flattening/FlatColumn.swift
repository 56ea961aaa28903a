import Planning

/// A column of an export: its name, and where the value of a flat row is found.
package struct FlatColumn: Sendable {
    /// The response keys from the root list to the value: `industry.name`.
    package let name: String
    /// Which list of the chain holds the row.
    let level: Int
    let kind: Kind
    /// Usually one; for a field of a union one for each type that has it, of which at most one has a value.
    private(set) var sources: [Source]
    /// The value where the row is missing; `nil` for none.
    private(set) var absence: Absence?

    /// What values are, for formats that tell numbers from texts.
    enum Kind: Sendable {
        /// A text as it stands in the database.
        case plainText
        /// A text of another type, which is written differently: an enum value, a UUID, bytes.
        case text
        /// Exact: an integer or a decimal.
        case number
        case float, boolean, date, timestamp
        /// An array or a JSON value, written as JSON.
        case json
    }

    /// Where a value is found in a row.
    struct Source: Sendable {
        let content: Content
        /// Columns that are all not NULL where the objects around the value exist.
        let presence: [Int]
        /// The column that names the units where a measure was made of several, which is an error.
        let units: Int?
        let isNonNull: Bool
        /// The response key and the offset in the request, for errors.
        let field: OutputField

        enum Content: Sendable {
            /// A column of the row, written as the field of this place in ``Flattening/encoder``.
            case column(Int, field: Int)
            /// The same JSON in every row.
            case constant([UInt8])
            /// A type name and the columns that follow it.
            case nodeID([UInt8], columns: [Int])
        }
    }

    /// What a column is worth where its row is missing, such as the 0 of a count.
    struct Absence: Sendable {
        let value: ConstantBytes
        /// The level of the row whose row beside it is missing; it has to be there.
        let level: Int
        /// Columns of that row that are all not NULL where the objects around the value exist.
        let presence: [Int]
    }

    /// - Parameter text: in PostgreSQL's text format.
    mutating func setAbsence(_ text: String, level: Int, presence: [Int]) {
        absence = Absence(value: ConstantBytes(text), level: level, presence: presence)
    }

    /// Adds where another type of a union has the value.
    mutating func add(_ source: Source) {
        sources.append(source)
    }
}
