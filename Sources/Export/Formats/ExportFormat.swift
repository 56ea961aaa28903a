/// The form of a file with the rows of an operation.
package enum ExportFormat: String, Sendable, CaseIterable {
    case csv, ndjson, xlsx

    /// The media type, without parameters.
    package var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .ndjson: "application/x-ndjson"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }

    /// The value of `Content-Type`.
    ///
    /// - Source: RFC 7111 §5.1 text/csv: `charset` and `header`.
    package var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .ndjson: "application/x-ndjson; charset=utf-8"
        case .xlsx: mediaType
        }
    }
}

/// What a caller may choose about a file.
package struct ExportOptions: Sendable, Hashable {
    /// Whether a CSV file begins with a byte order mark, by which Excel knows that it is UTF-8.
    package var hasByteOrderMark = false
    /// Whether texts in a CSV file that a spreadsheet would take for formulas get a `'` before them.
    package var guardsFormulas = false
    /// The list to explode: see ``Flattening``.
    package var explode: String?

    package init() {}
}
