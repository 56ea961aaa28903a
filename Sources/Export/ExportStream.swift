package import Execution
import GraphQLLanguage

/// The bytes of an export, in pieces.
///
/// One caller uses it, one call after the other.
package actor ExportStream {
    private var source: Source
    /// The piece that was made before anyone asked, so that what fails at once fails before the first byte.
    private var first: ResponseBuffer?
    /// The length of the whole, where it is known.
    package nonisolated let count: Int?

    private enum Source {
        /// Rows become bytes as they arrive: two batches of rows and one piece are held, whatever the length.
        case rows(ExportRows, any RowFormat)
        case file(TemporaryFile, offset: Int)
        case end
    }

    /// The least bytes of a piece that is not the last.
    private static let pieceBytes = 128 * 1024

    /// - Throws: ``RowFailure`` where the first rows cannot be had.
    init(_ rows: ExportRows, as format: any RowFormat) async throws(RowFailure) {
        source = .end
        count = nil
        var output = OutputBuffer(capacity: Self.pieceBytes * 2)
        format.begin(&output)
        first = try await piece(rows, format, output)
    }

    init(_ file: TemporaryFile) {
        source = .file(file, offset: 0)
        count = file.count
    }

    /// The next bytes, or `nil` at the end.
    ///
    /// - Throws: ``RowFailure``: what was given out so far is no whole file.
    package func next() async throws(RowFailure) -> ResponseBuffer? {
        if let first {
            self.first = nil
            return first
        }
        switch source {
        case .end: return nil
        case .rows(let rows, let format):
            return try await piece(rows, format, OutputBuffer(capacity: Self.pieceBytes * 2))
        case .file(let file, let offset):
            guard let piece = file.piece(from: offset, maximum: Self.pieceBytes) else {
                guard offset == file.count else { throw RowFailure(GraphQLError("The file is lost", code: .internal)) }
                source = .end
                return nil
            }
            source = .file(file, offset: offset + piece.count)
            return piece
        }
    }

    /// Stops the statement that runs; the next piece is a failure.
    package func cancel() {
        if case .rows(let rows, _) = source { rows.cancel() }
    }

    private func piece(
        _ rows: ExportRows,
        _ format: any RowFormat,
        _ buffer: consuming OutputBuffer
    ) async throws(RowFailure) -> ResponseBuffer? {
        var rows = rows
        var output = buffer
        source = .rows(rows, format)
        while output.count < Self.pieceBytes {
            guard let batch = try await rows.next() else {
                source = .end
                return output.count > 0 ? output.finish() : nil
            }
            source = .rows(rows, format)
            try format.append(batch, to: &output)
        }
        return output.finish()
    }
}

/// The rows of an export, counted.
struct ExportRows: Sendable {
    private var rows: RowStream
    private let flattening: Flattening
    private let maximumRows: Int
    private var rowCount = 0

    init(_ rows: RowStream, flattening: Flattening, maximumRows: Int) {
        self.rows = rows
        self.flattening = flattening
        self.maximumRows = maximumRows
    }

    /// The next rows, or `nil` at the end.
    ///
    /// - Throws: ``RowFailure``, also where there are more rows than an export may have.
    mutating func next() async throws(RowFailure) -> FlatRows? {
        guard let batch = try await rows.next() else { return nil }
        rowCount += batch.count
        guard rowCount <= maximumRows else {
            throw RowFailure(
                GraphQLError(
                    "The export has more than \(maximumRows) rows, the limit of this server (limits.maxExportRows): "
                        + "ask for fewer with where or limit",
                    code: .limitExceeded
                )
            )
        }
        return FlatRows(flattening: flattening, batch: batch)
    }

    /// Stops the statement that runs.
    func cancel() {
        rows.cancel()
    }
}
