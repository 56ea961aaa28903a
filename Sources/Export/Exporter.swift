package import Execution
package import GraphQLLanguage
package import OData
package import Planning
import Postgres

/// Makes files of the rows of operations.
package struct Exporter: Sendable {
    private let engine: Engine
    private let configuration: ExportConfiguration

    /// An exporter over the engine that answers requests too.
    package init(engine: Engine, configuration: ExportConfiguration = ExportConfiguration()) {
        self.engine = engine
        self.configuration = configuration
    }

    /// Parses, validates, plans and flattens a request, without a row.
    ///
    /// - Throws: every error of the document; or that its answer is no table.
    package func prepare(_ request: GraphQLRequest, options: ExportOptions) throws(GraphQLErrors) -> PreparedExport {
        try prepare(options) { error in
            GraphQLErrors(error)
        } query: { children throws(GraphQLErrors) in
            try engine.rowQuery(for: request, children: children)
        }
    }

    /// The same for a request of OData.
    ///
    /// - Throws: ``OData/ODataError`` where it cannot be planned; or that its answer is no table.
    package func prepare(_ question: ODataQuestion, options: ExportOptions) throws(ODataError) -> PreparedExport {
        try prepare(options) { error in
            ODataError(.malformed, error.message)
        } query: { children throws(ODataError) in
            try engine.rowQuery(for: question, children: children)
        }
    }

    /// Plans for rows in pieces, or for all at once where they cannot be had in pieces.
    private func prepare<Failure: Error>(
        _ options: ExportOptions,
        refusing: (GraphQLError) -> Failure,
        query: (ChildStrategy) throws(Failure) -> RowQuery
    ) throws(Failure) -> PreparedExport {
        func prepared(_ children: ChildStrategy) throws(Failure) -> PreparedExport {
            let query = try query(children)
            do throws(RowFailure) {
                let flattening = try Flattening(query.plan, explode: options.explode)
                return PreparedExport(query: query, flattening: flattening, options: options)
            } catch {
                throw refusing(error.error)
            }
        }
        let export = try prepared(.keys)
        return export.flattening.chain == nil ? try prepared(.inline) : export
    }

    /// Begins to write a file; the first rows are there when it returns.
    ///
    /// - Throws: ``RowFailure``, with no byte given out.
    package func open(_ export: PreparedExport, as format: ExportFormat) async throws(RowFailure) -> ExportStream {
        let stream = try await stream(export)
        let rows = ExportRows(stream, flattening: export.flattening, maximumRows: engine.maximumExportRows)
        switch format {
        case .csv:
            return try await ExportStream(rows, as: CSVFormat(flattening: export.flattening, options: export.options))
        case .ndjson: return try await ExportStream(rows, as: NDJSONFormat(export.flattening))
        case .xlsx: return ExportStream(try await workbook(rows, export))
        }
    }

    /// The rows as a table for a terminal, whole in memory.
    ///
    /// - Throws: ``RowFailure`` where the rows cannot be had, or are more than `maximumRows`.
    package func table(_ export: PreparedExport, maximumRows: Int) async throws(RowFailure) -> String {
        let stream = try await stream(export)
        var rows = ExportRows(stream, flattening: export.flattening, maximumRows: maximumRows)
        var table = TextTable(export.flattening)
        while let batch = try await rows.next() { try table.append(batch) }
        return table.text
    }

    private func stream(_ export: PreparedExport) async throws(RowFailure) -> RowStream {
        let deadline = ContinuousClock.now + configuration.timeout
        guard let chain = export.flattening.chain else {
            return try await engine.wholeRows(of: export.query, levels: export.flattening.levels, deadline: deadline)
        }
        return try await engine.rows(
            of: export.query,
            chain: chain,
            statementTimeout: configuration.timeout,
            deadline: deadline
        )
    }

    /// Writes the whole file before its first byte is sent, as the format asks for.
    private func workbook(_ rows: ExportRows, _ export: PreparedExport) async throws(RowFailure) -> TemporaryFile {
        var rows = rows
        let workbook = try XLSXWorkbook(export.flattening, sheetName: export.operationName ?? "export")
        while let batch = try await rows.next() { try workbook.append(batch) }
        return try await BlockingCalls.run { () throws(RowFailure) in try workbook.finish() }
    }
}

/// An operation whose rows have columns.
package struct PreparedExport: Sendable {
    let query: RowQuery
    let flattening: Flattening
    let options: ExportOptions

    /// The name of the operation, where it has one.
    package var operationName: String? { query.operationName }
}

/// What exports may take.
package struct ExportConfiguration: Sendable {
    /// From the first statement to the last byte.
    package var timeout: Duration = .seconds(900)

    package init() {}
}
