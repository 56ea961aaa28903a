import Postgres

/// Finds the rows that belong to a parent: rows of the same parent key follow each other.
///
/// - Complexity: O(rows) to make, O(1) to look up.
struct ChildRuns {
    private let rows: ResultRows
    private let columns: [Int]
    private let matchesNull: Bool
    /// The first row of each run, and the number of rows behind the last.
    private var starts: [Int32] = []
    /// Open addressing: a run's number plus one, or 0.
    private var table: [Int32] = []
    private var mask = 0
    /// Parents mostly come in the order of their children, so the next run is tried first.
    private var expected = 0

    /// - Parameter matchesNull: whether NULL in a key equals NULL.
    init(rows: ResultRows, columns: [Int], matchesNull: Bool = false) {
        self.rows = rows
        self.columns = columns
        self.matchesNull = matchesNull
        starts.reserveCapacity(min(rows.rowCount, 1024) + 1)
        for row in 0..<rows.rowCount
        where row == 0 || !rows.hasEqualKey(row, columns, rows, row - 1, columns, matchesNull) {
            starts.append(Int32(row))
        }
        var size = 16
        while size < starts.count * 2 { size *= 2 }
        mask = size - 1
        table = Array(repeating: 0, count: size)
        for run in starts.indices {
            var place = rows.keyHash(Int(starts[run]), columns) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = Int32(run + 1)
        }
        starts.append(Int32(rows.rowCount))
    }

    /// The rows whose key is that of a parent's row; empty where there are none.
    mutating func rows(of parent: ResultRows, row: Int, columns parentColumns: [Int]) -> Range<Int> {
        let runCount = starts.count - 1
        if expected < runCount, matches(expected, parent, row, parentColumns) { return take(expected) }
        var place = parent.keyHash(row, parentColumns) & mask
        while table[place] != 0 {
            let run = Int(table[place]) - 1
            if matches(run, parent, row, parentColumns) { return take(run) }
            place = (place + 1) & mask
        }
        return 0..<0
    }

    private func matches(_ run: Int, _ parent: ResultRows, _ row: Int, _ parentColumns: [Int]) -> Bool {
        rows.hasEqualKey(Int(starts[run]), columns, parent, row, parentColumns, matchesNull)
    }

    private mutating func take(_ run: Int) -> Range<Int> {
        expected = run + 1
        return Int(starts[run])..<Int(starts[run + 1])
    }
}

extension ResultRows {
    /// Whether the key in a row here is that of a row there.
    fileprivate func hasEqualKey(
        _ row: Int,
        _ columns: [Int],
        _ other: ResultRows,
        _ otherRow: Int,
        _ otherColumns: [Int],
        _ matchesNull: Bool
    ) -> Bool {
        for (column, otherColumn) in zip(columns, otherColumns) {
            switch (bytes(row, column), other.bytes(otherRow, otherColumn)) {
            case (let left?, let right?):
                guard left.count == right.count, left.elementsEqual(right) else { return false }
            case (nil, nil): guard matchesNull else { return false }
            default: return false
            }
        }
        return true
    }

    /// FNV-1a over the bytes of the key.
    fileprivate func keyHash(_ row: Int, _ columns: [Int]) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for column in columns {
            for byte in bytes(row, column) ?? UnsafeBufferPointer(start: nil, count: 0) {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
            hash = (hash ^ 0xff) &* 0x100_0000_01b3
        }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & Int.max
    }
}
