internal import CLibpq

/// The rows of one statement, as libpq received them; freed with the last reference.
///
/// Values are in PostgreSQL's text format and are not copied.
package final class ResultRows: @unchecked Sendable {
    // Sendable: the PGresult is never written after it was received, and libpq's accessors only read it (manual §34.20).
    private let result: OpaquePointer

    /// How many rows there are.
    package let rowCount: Int
    /// How many columns each row has.
    package let columnCount: Int

    /// Takes ownership of `result`.
    init(owning result: OpaquePointer) {
        self.result = result
        self.rowCount = Int(PQntuples(result))
        self.columnCount = Int(PQnfields(result))
    }

    deinit {
        PQclear(result)
    }

    /// What the rows take in memory, with what libpq keeps beside them.
    package var byteCount: Int { PQresultMemorySize(result) }

    /// The bytes of a value, valid as long as this object; nil for NULL.
    ///
    /// - Precondition: `row` is below `rowCount` and `column` below `columnCount`.
    @inline(__always)
    package func bytes(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8>? {
        precondition(row >= 0 && row < rowCount && column >= 0 && column < columnCount, "no such value")
        let row = Int32(truncatingIfNeeded: row)
        let column = Int32(truncatingIfNeeded: column)
        let count = Int(PQgetlength(result, row, column))
        if count == 0, PQgetisnull(result, row, column) != 0 { return nil }
        guard let start = PQgetvalue(result, row, column) else { return nil }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self),
            count: count
        )
    }

    /// The value as a string; nil for NULL.
    package func string(_ row: Int, _ column: Int) -> String? {
        bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The name of a column; empty when there is no such column.
    package func columnName(_ column: Int) -> String {
        PQfname(result, Int32(clamping: column)).map { String(cString: $0) } ?? ""
    }

    /// The `oid` of the type of a column in `pg_type`; 0 when there is no such column.
    package func columnType(_ column: Int) -> UInt32 {
        PQftype(result, Int32(clamping: column))
    }

    /// The command tag, such as `SELECT 5` or `INSERT 0 1`.
    package var commandTag: String {
        PQcmdStatus(result).map { String(cString: $0) } ?? ""
    }

    /// How many rows the command changed or returned; nil for commands that count none.
    package var affectedRows: Int? {
        PQcmdTuples(result).flatMap { Int(String(cString: $0)) }
    }
}
