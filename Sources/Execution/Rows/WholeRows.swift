import GraphQLLanguage
import Planning
import Postgres

/// Makes flat rows of results that are there as a whole.
struct WholeRows {
    private let plan: Plan
    private let results: [RowSetResult]
    /// For each level so far the row of each flat row, or -1.
    private var places: [[Int32]] = []
    private var rows: [ResultRows] = []
    /// How many flat rows there are; before the first level there is one, of nothing.
    private var count = 1

    /// The most flat rows: parents that share their children repeat them.
    private static let maximumCount = 4_000_000

    init(plan: Plan, results: [RowSetResult]) {
        self.plan = plan
        self.results = results
    }

    /// The flat rows.
    ///
    /// - Parameter levels: parents before their children.
    /// - Throws: ``RowFailure`` where a row set of them has no rows because its statement failed, or there are too many.
    mutating func batch(of levels: [RowLevel]) throws(RowFailure) -> RowBatch {
        for level in levels { try add(level) }
        var transposed: [Int32] = []
        transposed.reserveCapacity(count * places.count)
        for flatRow in 0..<count { transposed.append(contentsOf: places.map { $0[flatRow] }) }
        return RowBatch(levels: rows, places: transposed)
    }

    private mutating func add(_ level: RowLevel) throws(RowFailure) {
        let found: ResultRows
        switch results[level.rowSet] {
        case .rows(let rows): found = rows
        case .failed(let failure):
            throw RowFailure(GraphQLError(failure.message, code: failure.code, extensions: failure.extensions))
        }
        var children = Children(found, of: level, link: plan.rowSets[level.rowSet].parent)
        var kept: [Int] = []
        var added: [Int32] = []
        for flatRow in 0..<count {
            var range = 0..<found.rowCount
            if let parent = level.parent {
                let place = Int(places[parent][flatRow])
                range = place < 0 ? 0..<0 : children.range(of: place, in: rows[parent])
            }
            let (shown, isBackward) = level.shown(range, of: found)
            if shown.isEmpty {
                if !level.isRootList {
                    kept.append(flatRow)
                    added.append(-1)
                }
                continue
            }
            for place in isBackward ? Array(shown.reversed()) : Array(shown) {
                kept.append(flatRow)
                added.append(Int32(place))
            }
            guard kept.count <= Self.maximumCount else {
                let failure = FieldFailure.tooManyRows(maximum: Self.maximumCount)
                throw RowFailure(GraphQLError(failure.message, code: failure.code))
            }
        }
        places = places.map { level in kept.map { level[$0] } } + [added]
        rows.append(found)
        count = kept.count
    }

    /// Finds the rows of a level that belong to a row of its parent.
    private struct Children {
        private var runs: ChildRuns?
        private let parentColumns: [Int]

        init(_ rows: ResultRows, of level: RowLevel, link: ParentLink?) {
            parentColumns = link?.parentColumns ?? []
            runs = link.map { ChildRuns(rows: rows, columns: $0.columns, matchesNull: $0.matchesNull) }
        }

        mutating func range(of row: Int, in parents: ResultRows) -> Range<Int> {
            runs?.rows(of: parents, row: row, columns: parentColumns) ?? 0..<0
        }
    }
}

extension RowLevel {
    /// Whether the level makes the first flat rows: where it has none, there are none.
    fileprivate var isRootList: Bool {
        if case .single = kind { false } else { parent == nil }
    }

    /// The rows among those of one parent that flat rows are made of.
    fileprivate func shown(_ range: Range<Int>, of rows: ResultRows) -> (range: Range<Int>, isBackward: Bool) {
        switch kind {
        case .list: (range, false)
        case .page(let page): (page.size.rows(in: range, of: rows), page.isBackward)
        case .single: (range.prefix(1), false)
        }
    }
}
