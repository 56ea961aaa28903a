import Execution
import GraphQLLanguage
import Postgres

/// The values of the flat rows of one batch.
struct FlatRows {
    let flattening: Flattening
    let batch: RowBatch

    /// A value as the formats find it. Trivial, so that the loop over a batch touches no reference count.
    enum Value {
        case null
        /// A value of the database in PostgreSQL's text format, and the field that writes it as JSON. The bytes are valid
        /// as long as the batch.
        case bytes(UnsafeBufferPointer<UInt8>, field: Int)
        /// What ``FlatRows/text(_:_:source:)`` tells of this source of the column.
        case computed(source: Int)
    }

    /// The value of a flat row in a column.
    ///
    /// - Throws: ``RowFailure`` for a NULL where the schema promises a value.
    @inline(__always)
    func value(_ cell: FlatCell, _ flatRow: Int) throws(RowFailure) -> Value {
        guard let row = batch.row(of: flatRow, at: Int(cell.level)), let rows = batch.levels[Int(cell.level)] else {
            return cell.hasAbsence ? absentValue(cell, flatRow) : .null
        }
        guard cell.isPlain else { return try sourceValue(cell, row, rows) }
        if let bytes = rows.bytes(row, Int(cell.column)) { return .bytes(bytes, field: Int(cell.field)) }
        if cell.isNonNull { return try sourceValue(cell, row, rows) }
        return .null
    }

    /// The value of a column that has several sources, or one under an object that may be missing.
    @inline(never)
    private func sourceValue(_ cell: FlatCell, _ row: Int, _ rows: ResultRows) throws(RowFailure) -> Value {
        let column = flattening.columns[Int(cell.place)]
        for (index, source) in column.sources.enumerated() {
            guard source.presence.allSatisfy({ rows.bytes(row, $0) != nil }) else { continue }
            if let units = source.units, let mixed = rows.bytes(row, units) {
                throw flattening.failure(
                    FieldEncoder.mixedUnits(mixed),
                    code: .badUserInput,
                    at: source,
                    in: column.name
                )
            }
            switch source.content {
            case .column(let place, let field):
                if let bytes = rows.bytes(row, place) { return .bytes(bytes, field: field) }
            case .constant: return .computed(source: index)
            case .nodeID(_, let columns):
                if columns.allSatisfy({ rows.bytes(row, $0) != nil }) { return .computed(source: index) }
            }
            if source.isNonNull { throw flattening.failure(Self.missing, at: source, in: column.name) }
        }
        return .null
    }

    /// The value of a column whose row is missing.
    @inline(never)
    private func absentValue(_ cell: FlatCell, _ flatRow: Int) -> Value {
        let column = flattening.columns[Int(cell.place)]
        guard let absence = column.absence, let row = batch.row(of: flatRow, at: absence.level),
            let rows = batch.levels[absence.level], absence.presence.allSatisfy({ rows.bytes(row, $0) != nil }),
            case .column(_, let field)? = column.sources.first?.content
        else { return .null }
        return .bytes(absence.value.bytes, field: field)
    }

    /// The text of a value that is in no column of the database; `isJSON` for one that is JSON as it stands.
    func text(_ cell: FlatCell, _ flatRow: Int, source: Int) -> (bytes: [UInt8], isJSON: Bool) {
        let source = flattening.columns[Int(cell.place)].sources[source]
        switch source.content {
        case .constant(let json): return (json, true)
        case .nodeID(let typeName, let columns):
            guard let row = batch.row(of: flatRow, at: Int(cell.level)), let rows = batch.levels[Int(cell.level)] else {
                return ([], false)
            }
            return (columns.reduce(typeName) { $0 + NodeKey.text(rows.bytes(row, $1)) }, false)
        case .column: return ([], false)
        }
    }

    private static let missing = "The database has no value for this field, although it is declared to have one"
}

/// A column of an export as the loop over its rows needs it. A trivial value.
struct FlatCell: Sendable {
    /// The place among ``Flattening/columns``.
    let place: Int32
    let level: Int32
    /// The column of the row and the field that writes it, where ``isPlain``.
    let column: Int32
    let field: Int32
    let kind: FlatColumn.Kind
    /// Whether the value has one source, a column of a row that is there.
    let isPlain: Bool
    let isNonNull: Bool
    /// Whether there is a value where the row is missing.
    let hasAbsence: Bool

    init(_ flatColumn: FlatColumn, at place: Int) {
        self.place = Int32(place)
        level = Int32(flatColumn.level)
        kind = flatColumn.kind
        hasAbsence = flatColumn.absence != nil
        guard flatColumn.sources.count == 1, let source = flatColumn.sources.first, source.presence.isEmpty,
            source.units == nil,
            case .column(let column, let field) = source.content
        else {
            (column, field, isPlain, isNonNull) = (-1, -1, false, false)
            return
        }
        (self.column, self.field, isPlain, isNonNull) = (Int32(column), Int32(field), true, source.isNonNull)
    }
}

/// A value of a key inside a `nodeId`.
private enum NodeKey {
    /// A colon and the value, with `%` and `:` as `%25` and `%3A`.
    static func text(_ value: UnsafeBufferPointer<UInt8>?) -> [UInt8] {
        var text: [UInt8] = [UInt8(ascii: ":")]
        for byte in value ?? UnsafeBufferPointer(start: nil, count: 0) {
            switch byte {
            case UInt8(ascii: "%"): text.append(contentsOf: "%25".utf8)
            case UInt8(ascii: ":"): text.append(contentsOf: "%3A".utf8)
            default: text.append(byte)
            }
        }
        return text
    }
}
