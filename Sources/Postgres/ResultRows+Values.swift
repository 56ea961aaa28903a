internal import CLibpq

extension ResultRows {
    /// Rows that no server has sent, in PostgreSQL's text format, for measurements and tests of what reads rows.
    ///
    /// - Parameter rows: all with as many values as the first; nil is NULL.
    /// - Returns: nil when libpq has no memory.
    /// - Source: PostgreSQL manual §34.12, `PQmakeEmptyPGresult`, `PQsetResultAttrs`, `PQsetvalue`.
    package convenience init?(values rows: [[String?]]) {
        guard let result = PQmakeEmptyPGresult(nil, PGRES_TUPLES_OK) else { return nil }
        guard Self.fill(result, rows) else {
            PQclear(result)
            return nil
        }
        self.init(owning: result)
    }

    private static func fill(_ result: OpaquePointer, _ rows: [[String?]]) -> Bool {
        var name: [CChar] = [0]
        let hasColumns = name.withUnsafeMutableBufferPointer { name in
            let column = PGresAttDesc(
                name: name.baseAddress,
                tableid: 0,
                columnid: 0,
                format: 0,
                typid: 0,
                typlen: -1,
                atttypmod: -1
            )
            var columns = [PGresAttDesc](repeating: column, count: rows.first?.count ?? 0)
            return PQsetResultAttrs(result, Int32(columns.count), &columns) != 0
        }
        guard hasColumns else { return false }
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                var bytes = value?.utf8CString
                let isSet = bytes.withMutableBytes { bytes in
                    PQsetvalue(result, Int32(row), Int32(column), bytes, Int32(value?.utf8.count ?? -1))
                }
                guard isSet != 0 else { return false }
            }
        }
        return true
    }
}

extension ContiguousArray<CChar>? {
    /// Calls `body` with the characters; with nil where there are none.
    fileprivate mutating func withMutableBytes<Result>(
        _ body: (UnsafeMutablePointer<CChar>?) -> Result
    ) -> Result {
        guard var characters = self else { return body(nil) }
        return characters.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
}
