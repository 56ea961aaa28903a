/// Names near to a wrong one.
enum Suggestion {
    /// `; did you mean "name"?`, or `nil` where nothing is near.
    static func phrase(
        for name: String,
        among candidates: [String],
        quote: (String) -> String = { "\"\($0)\"" }
    ) -> String? {
        nearest(to: name, among: candidates).map { "; did you mean \(quote($0))?" }
    }

    /// The candidate with the fewest edits, ties by name, if it needs at most two fifths of the letters; else the
    /// column of a key of that name.
    ///
    /// - Complexity: O(*candidates* × *n*²) for names of at most 64 letters, which is PostgreSQL's own limit.
    static func nearest(to name: String, among candidates: [String]) -> String? {
        let letters = Array(name.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, letters.count * 2 / 5)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates.sorted() {
            let others = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard abs(others.count - letters.count) <= limit else { continue }
            let distance = distance(letters, others)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        if let best { return best.candidate }
        return candidates.first { $0 == "\(name)_id" }
    }

    /// Insertions, deletions, replacements and exchanges of neighbours.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(
                    previous[column + 1] + 1,
                    current[column] + 1,
                    previous[column] + (letter == other ? 0 : 1)
                )
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
