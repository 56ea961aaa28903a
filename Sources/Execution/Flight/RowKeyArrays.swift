import Planning
import Postgres

/// The arrays of keys that later statements of a plan take from the rows of earlier ones.
struct RowKeyArrays {
    let plan: Plan

    /// Gives the slots their arrays: each key once, and none that has a NULL, which no child has.
    ///
    /// - Parameters:
    ///   - rows: what has been read so far, by row set.
    ///   - rowSets: those whose keys are new.
    func fill(_ slots: inout [[UInt8]?], from rows: [Int: ResultRows], of rowSets: [Int]) {
        var known: [RowKeys: [Int]] = [:]
        for (index, slot) in plan.slots.enumerated() {
            guard case .rowKeys(let keys, let place) = slot.value, rowSets.contains(keys.rowSet),
                let rows = rows[keys.rowSet], keys.columns.indices.contains(place)
            else { continue }
            let places = known[keys] ?? places(of: keys, in: rows)
            known[keys] = places
            slots[index] = KeyArray.text(of: rows, column: keys.columns[place], at: places)
        }
    }

    /// The first row of each different key.
    private func places(of keys: RowKeys, in rows: ResultRows) -> [Int] {
        let shown = plan.rowSets[keys.rowSet].shown.rows(in: 0..<rows.rowCount, of: rows)
        var seen: Set<[[UInt8]]> = []
        return shown.filter { row in
            var key: [[UInt8]] = []
            for column in keys.columns {
                guard let value = rows.bytes(row, column) else { return false }
                key.append(Array(value))
            }
            return seen.insert(key).inserted
        }
    }
}
