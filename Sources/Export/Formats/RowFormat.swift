import Execution

/// Writes flat rows as the bytes of a file.
protocol RowFormat: Sendable {
    /// Writes what stands before the first row.
    func begin(_ output: inout OutputBuffer)

    /// Writes rows.
    ///
    /// - Throws: ``RowFailure`` where a value is missing or cannot be written.
    func append(_ rows: FlatRows, to output: inout OutputBuffer) throws(RowFailure)
}
