import GraphQLLanguage

/// What a document would cost, found before any rule runs: only a document within its limits is looked at further.
///
/// - Complexity: O(*selections* of the document): each fragment is measured once, however often it is spread.
struct DocumentCost {
    private let limits: ValidationLimits
    private let fragments: [String: FragmentDefinition]
    private var known: [String: Measure] = [:]
    /// The fragments being measured; a spread of one of them is a cycle, which is a rule's concern.
    private var inProgress: Set<String> = []

    /// The cost of a selection set with fragments expanded.
    private struct Measure {
        /// Selection sets inside one another.
        var depth = 1
        /// Fields; never above the limit by more than one.
        var fields = 0
    }

    /// A limit that was passed, and by what.
    private struct Excess: Error {
        let isDepth: Bool
    }

    private init(_ context: ValidationContext) {
        limits = context.limits
        fragments = context.fragments
    }

    /// Reports the first operation that passes a limit, by itself for depth, together with those before it for fields.
    static func check(_ context: inout ValidationContext) {
        var cost = DocumentCost(context)
        var fields = 0
        for case .operation(let operation) in context.document.definitions {
            do throws(Excess) {
                fields += try cost.measure(operation.selectionSet, level: 1).fields
                if fields > context.limits.maximumFields { throw Excess(isDepth: false) }
            } catch {
                context.report(
                    error.isDepth
                        ? "This operation nests deeper than \(context.limits.maximumDepth) selection sets, fragments "
                            + "included. Ask for fewer levels at once."
                        : "This document selects more than \(context.limits.maximumFields) fields, fragments expanded. "
                            + "Ask for fewer fields at once.",
                    at: operation.span,
                    code: .limitExceeded
                )
                return
            }
        }
    }

    /// - Parameter level: The nesting so far, this selection set included; it bounds the recursion.
    private mutating func measure(_ selectionSet: SelectionSet, level: Int) throws(Excess) -> Measure {
        guard level <= limits.maximumDepth else { throw Excess(isDepth: true) }
        var sum = Measure()
        for selection in selectionSet.selections {
            var inner = Measure(depth: 0, fields: 0)
            switch selection {
            case .field(let field):
                if let selectionSet = field.selectionSet { inner = try measure(selectionSet, level: level + 1) }
                inner.fields += 1
            case .inlineFragment(let fragment):
                inner = try measure(fragment.selectionSet, level: level + 1)
            case .fragmentSpread(let spread):
                inner = try measure(spread, level: level)
            }
            sum.depth = max(sum.depth, inner.depth + 1)
            sum.fields += inner.fields
            guard level + sum.depth - 1 <= limits.maximumDepth else { throw Excess(isDepth: true) }
            guard sum.fields <= limits.maximumFields else { throw Excess(isDepth: false) }
        }
        return sum
    }

    private mutating func measure(_ spread: FragmentSpread, level: Int) throws(Excess) -> Measure {
        let name = spread.name.text
        if let measure = known[name] { return measure }
        guard let fragment = fragments[name], inProgress.insert(name).inserted else {
            return Measure(depth: 0, fields: 0)
        }
        let measure = try measure(fragment.selectionSet, level: level + 1)
        inProgress.remove(name)
        known[name] = measure
        return measure
    }
}
