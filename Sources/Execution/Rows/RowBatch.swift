package import Postgres

/// Some flat rows of a chain of lists, each inside the one before: a flat row is a row of each list, where there is one.
package struct RowBatch: Sendable {
    /// The rows of each list of the chain; `nil` where no flat row of the batch has one.
    package let levels: [ResultRows?]
    /// How many flat rows there are.
    package let count: Int
    /// For each flat row its row in each list, or -1; empty where the flat rows are the rows of the only list.
    private let places: [Int32]

    /// The rows of the outermost list.
    init(root rows: ResultRows) {
        levels = [rows]
        count = rows.rowCount
        places = []
    }

    /// Flat rows with a place for each list.
    init(levels: [ResultRows?], places: [Int32]) {
        self.levels = levels
        self.count = places.count / levels.count
        self.places = places
    }

    /// The row of the list at `level` that belongs to a flat row; `nil` where there is none.
    @inline(__always)
    package func row(of flatRow: Int, at level: Int) -> Int? {
        guard !places.isEmpty else { return flatRow }
        let place = places[flatRow * levels.count + level]
        return place < 0 ? nil : Int(place)
    }

    fileprivate func places(of flatRow: Int) -> [Int32] {
        !places.isEmpty ? Array(places[(flatRow * levels.count)..<((flatRow + 1) * levels.count)]) : [Int32(flatRow)]
    }
}

/// Flat rows whose children arrive in pieces, in the order of the flat rows.
struct Expansion: Sendable {
    private let parents: RowBatch
    /// The flat row of each parent that the children's statement was asked for.
    private let asked: [Int32]
    /// The first flat row that is not in any batch yet.
    private var next = 0

    /// - Parameter asked: flat rows of `parents` with a row in their last list.
    init(_ parents: RowBatch, asked: [Int32]) {
        self.parents = parents
        self.asked = asked
    }

    /// The flat rows with these children, and those before them that have no children.
    ///
    /// - Parameter placeColumn: where the children say which of the asked parents they belong to, counted from 1.
    mutating func batch(of children: ResultRows, placeColumn: Int) -> RowBatch {
        var places: [Int32] = []
        places.reserveCapacity(children.rowCount * (parents.levels.count + 1))
        var place = 0
        var current: [Int32] = []
        for row in 0..<children.rowCount {
            let newPlace = children.bytes(row, placeColumn).map(Self.number) ?? 0
            if newPlace != place, asked.indices.contains(newPlace - 1) {
                place = newPlace
                let parent = Int(asked[place - 1])
                appendChildless(before: parent, to: &places)
                current = parents.places(of: parent)
                next = max(next, parent + 1)
            }
            places.append(contentsOf: current)
            places.append(Int32(row))
        }
        return RowBatch(levels: parents.levels + [children], places: places)
    }

    /// The flat rows behind the last that has children.
    mutating func rest() -> RowBatch {
        var places: [Int32] = []
        appendChildless(before: parents.count, to: &places)
        return RowBatch(levels: parents.levels + [nil], places: places)
    }

    private mutating func appendChildless(before end: Int, to places: inout [Int32]) {
        while next < end {
            places.append(contentsOf: parents.places(of: next))
            places.append(-1)
            next += 1
        }
    }

    private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int {
        digits.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
    }
}
