internal import CXLSXWriter
import Execution
import Glibc
import GraphQLLanguage
import Postgres

/// Writes one worksheet through libxlsxwriter, which keeps one row in memory and the rest in temporary files.
final class XLSXWorkbook: @unchecked Sendable {
    // Sendable: one task uses it, one call after the other, and libxlsxwriter keeps nothing outside of the workbook.
    private let flattening: Flattening
    private let path: String
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private let worksheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: XLSXFormats
    private var row: UInt32 = 0
    private var widths: [Int]

    /// The most rows of a worksheet, the header among them.
    ///
    /// - Source: ECMA-376 leaves it open; Microsoft Excel, Specifications and limits.
    static let maximumRows = 1_048_576
    private static let maximumColumns = 16_384
    /// The rows by whose texts the columns get their widths.
    private static let measuredRows: UInt32 = 1_000

    /// - Throws: ``RowFailure`` where no temporary file can be made, or a worksheet cannot have so many columns.
    init(_ flattening: Flattening, sheetName: String) throws(RowFailure) {
        guard flattening.columns.count <= Self.maximumColumns else {
            throw RowFailure(
                GraphQLError(
                    "A worksheet has at most \(Self.maximumColumns) columns, but the export has "
                        + "\(flattening.columns.count): select fewer fields, or take CSV",
                    code: .limitExceeded
                )
            )
        }
        guard let path = TemporaryFile.makeName() else { throw Self.noRoom }
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(path, &options),
            let worksheet = workbook_add_worksheet(workbook, String(sheetName.prefix(31)))
        else {
            unlink(path)
            throw Self.noRoom
        }
        self.flattening = flattening
        self.path = path
        self.workbook = workbook
        self.worksheet = worksheet
        formats = XLSXFormats(workbook)
        widths = flattening.columns.map { DisplayWidth.of($0.name.utf8) }
        writeHeader()
    }

    deinit {
        guard let workbook else { return }
        // What was written so far goes nowhere.
        lxw_workbook_free(workbook)
        unlink(path)
    }

    private func writeHeader() {
        for (index, column) in flattening.columns.enumerated() {
            worksheet_write_string(worksheet, 0, UInt16(index), column.name, formats.header)
        }
        worksheet_freeze_panes(worksheet, 1, 0)
        row = 1
    }

    /// Writes rows.
    ///
    /// - Throws: ``RowFailure`` where a value is missing, or a worksheet cannot hold it or so many rows.
    func append(_ rows: FlatRows) throws(RowFailure) {
        guard Int(row) + rows.batch.count <= Self.maximumRows else {
            throw RowFailure(
                GraphQLError(
                    "A worksheet has at most \(Self.maximumRows) rows with its header, and the export has more: ask for "
                        + "fewer with where or limit, or take CSV",
                    code: .limitExceeded
                )
            )
        }
        for flatRow in 0..<rows.batch.count {
            for (index, cell) in flattening.cells.enumerated() {
                if case .bytes(let bytes, _) = try rows.value(cell, flatRow), writeTyped(bytes, cell.kind, at: index) {
                    measure(bytes, at: index)
                } else if let text = try rows.cellText(cell, flatRow) {
                    try write(text, at: index)
                }
            }
            row += 1
        }
    }

    /// Writes a number, a truth value or a moment; false for what is written as a text.
    private func writeTyped(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: FlatColumn.Kind, at index: Int) -> Bool {
        let column = UInt16(index)
        switch kind {
        case .number, .float:
            guard let number = XLSXNumber.value(of: bytes, isExact: kind == .number) else { return false }
            worksheet_write_number(worksheet, row, column, number, formats.plain)
        case .boolean:
            worksheet_write_boolean(worksheet, row, column, bytes.first == UInt8(ascii: "t") ? 1 : 0, formats.plain)
        case .date, .timestamp:
            guard var moment = XLSXNumber.moment(of: bytes) else { return false }
            let format = kind == .date ? formats.date : formats.timestamp
            worksheet_write_datetime(worksheet, row, column, &moment, format)
        case .plainText, .text, .json: return false
        }
        return true
    }

    private func write(_ text: [UInt8], at index: Int) throws(RowFailure) {
        text.withUnsafeBufferPointer { measure($0, at: index) }
        let error = (text + [0]).withUnsafeBytes { bytes in
            worksheet_write_string(
                worksheet,
                row,
                UInt16(index),
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                formats.plain
            )
        }
        guard error == LXW_NO_ERROR else {
            throw RowFailure(
                GraphQLError(
                    "\(flattening.columns[index].name): row \(row) has a text that a cell cannot hold, which is 32,767 "
                        + "characters at most: leave the field out, or take CSV",
                    code: .limitExceeded
                )
            )
        }
    }

    private func measure(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        guard row < Self.measuredRows else { return }
        widths[index] = max(widths[index], DisplayWidth.of(bytes.prefix(256)))
    }

    /// Puts the file together; blocks for as long as it is compressed.
    ///
    /// - Throws: ``RowFailure`` where the disk has no room.
    func finish() throws(RowFailure) -> TemporaryFile {
        for (index, width) in widths.enumerated() {
            worksheet_set_column(worksheet, UInt16(index), UInt16(index), Double(min(width, 60)) + 3, nil)
        }
        if !widths.isEmpty { worksheet_autofilter(worksheet, 0, 0, max(row, 1) - 1, UInt16(widths.count - 1)) }
        let workbook = workbook
        // workbook_close frees it, whether it succeeds or not.
        self.workbook = nil
        guard workbook_close(workbook) == LXW_NO_ERROR, let file = TemporaryFile(taking: path) else {
            unlink(path)
            throw Self.noRoom
        }
        return file
    }

    private static var noRoom: RowFailure {
        RowFailure(
            GraphQLError("The file could not be written: the server has no room for temporary files", code: .internal)
        )
    }
}

/// How cells look; the font has Chinese characters.
private struct XLSXFormats {
    let plain: UnsafeMutablePointer<lxw_format>?
    let header: UnsafeMutablePointer<lxw_format>?
    let date: UnsafeMutablePointer<lxw_format>?
    let timestamp: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ numberFormat: String? = nil) -> UnsafeMutablePointer<lxw_format>? {
            let format = workbook_add_format(workbook)
            format_set_font_name(format, "Microsoft YaHei")
            format_set_font_size(format, 10)
            if let numberFormat { format_set_num_format(format, numberFormat) }
            return format
        }
        plain = format()
        header = format()
        format_set_bold(header)
        date = format("yyyy-mm-dd")
        timestamp = format("yyyy-mm-dd hh:mm:ss")
    }
}
