import Mapping
import SQL

/// Writes the condition that a row stands behind a cursor in an order.
///
/// Where all terms go the same way and none can be NULL it is one comparison of rows, which an index serves:
///
///     ("t0"."name", "t0"."id") > ($1::pg_catalog.text, $2::pg_catalog.int8)
struct KeysetLowering {
    let terms: [SortTerm]

    /// - Throws: where the cursor cannot be a parameter.
    func isBehind(_ cursor: CursorOperand, slots: inout SlotTable) throws(ArgumentError) -> Fragment {
        var values: [Fragment?] = []
        for (place, term) in terms.enumerated() {
            guard cursor.nulls.indices.contains(place), !cursor.nulls[place] else {
                values.append(nil)
                continue
            }
            let operand = Operand(value: .cursorValue(cursor.source, place: place), label: cursor.label)
            values.append(Fragment(try slots.argument(operand, encoding: .verbatim, type: term.type.reference)))
        }
        let plain = values.compactMap(\.self)
        if plain.count == terms.count, !terms.contains(where: \.isNullable), let first = terms.first,
            terms.allSatisfy({ $0.direction.isDescending == first.direction.isDescending })
        {
            let left = Fragment(terms.map(\.expression), separator: ", ")
            let right = Fragment(plain, separator: ", ")
            return first.direction.isDescending ? "(\(left)) < (\(right))" : "(\(left)) > (\(right))"
        }
        return alternatives(values)
    }

    /// Behind in the first term, or equal in it and behind in the second, and so on.
    private func alternatives(_ values: [Fragment?]) -> Fragment {
        var alternatives: [Fragment] = []
        var equal: [Fragment] = []
        for (term, value) in zip(terms, values) {
            if let behind = isBehind(term, value) {
                alternatives.append("(\(equal + [behind], separator: " and "))")
            }
            equal.append(value.map { "\(term.expression) = \($0)" } ?? "\(term.expression) is null")
        }
        let any: Fragment =
            alternatives.isEmpty ? "false" : "(\(alternatives, separator: " or "))"
        guard terms.count > 1, let first = terms.first, !first.isNullable, let value = values.first ?? nil else {
            return any
        }
        // Lets an index on the first term begin where the page begins.
        let bound: Fragment =
            first.direction.isDescending
            ? "\(first.expression) <= \(value)" : "\(first.expression) >= \(value)"
        return "\(bound) and \(any)"
    }

    /// Whether a term stands behind a value; `nil` where nothing can.
    private func isBehind(_ term: SortTerm, _ value: Fragment?) -> Fragment? {
        let nullsFirst = term.direction.putsNullsFirst
        guard let value else { return nullsFirst ? "\(term.expression) is not null" : nil }
        let comparison: Fragment =
            term.direction.isDescending ? "\(term.expression) < \(value)" : "\(term.expression) > \(value)"
        return nullsFirst || !term.isNullable ? comparison : "(\(comparison) or \(term.expression) is null)"
    }
}
