/// Names close to a misspelt one, for error messages.
package enum Suggestions {
    /// The candidates that a person could have meant by `input`, the closest first.
    ///
    /// - Complexity: O(*candidates* · *length*²) where *length* is bounded by twice the longest candidate.
    package static func names(like input: String, among candidates: some Sequence<String>) -> [String] {
        let wanted = Array(input.unicodeScalars)
        let lowercased = input.lowercased()
        let wantedLowercased = Array(lowercased.unicodeScalars)
        let threshold = wanted.count * 2 / 5 + 1
        var found: [(name: String, distance: Int)] = []
        for candidate in candidates {
            let distance: Int?
            if candidate == input {
                distance = 0
            } else if candidate.lowercased() == lowercased {
                distance = 1
            } else {
                distance = lexicalDistance(
                    wantedLowercased,
                    Array(candidate.lowercased().unicodeScalars),
                    atMost: threshold
                )
            }
            if let distance, distance <= threshold { found.append((candidate, distance)) }
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.map(\.name)
    }

    /// ` Did you mean "a", "b", or "c"?` with at most five names; empty if there are none.
    ///
    /// - Parameter kind: What the names are, for example `to use an inline fragment on`; `nil` for nothing.
    package static func didYouMean(_ names: [String], kind: String? = nil, quoted: Bool = true) -> String {
        guard !names.isEmpty else { return "" }
        let shown = names.prefix(5).map { quoted ? "\"\($0)\"" : $0 }
        let intro = kind.map { " Did you mean \($0) " } ?? " Did you mean "
        return intro + orList(shown) + "?"
    }

    /// `a`, `a or b`, `a, b, or c`.
    package static func orList(_ items: [String]) -> String {
        switch items.count {
        case 0: ""
        case 1: items[0]
        case 2: "\(items[0]) or \(items[1])"
        default: items.dropLast().joined(separator: ", ") + ", or " + (items.last ?? "")
        }
    }

    /// Insertions, deletions, replacements and swaps of neighbours from one name to the other; `nil` above the limit.
    private static func lexicalDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for i in 1...a.count {
            current[0] = i
            var smallest = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var cell = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    cell = min(cell, beforePrevious[j - 2] + 1)
                }
                current[j] = cell
                smallest = min(smallest, cell)
            }
            if smallest > limit { return nil }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
