import GraphQLLanguage

/// No fragment spreads itself, directly or through others.
///
/// Depth first without recursion, each fragment once.
///
/// - Complexity: O(*spreads* in fragments); a report costs the length of its cycle.
/// - Source: GraphQL specification (September 2025) §5.5.2.2 Fragment Spreads Must Not Form Cycles.
struct NoFragmentCyclesRule: ValidationRule {
    private struct Visit {
        let fragment: String
        let spreads: [FragmentSpread]
        var next = 0
        /// The spread that led to the next fragment of the path.
        var taken: FragmentSpread?
    }

    /// The spreads inside each fragment, at any depth.
    private var spreads: [String: [FragmentSpread]] = [:]
    private var order: [String] = []
    private var current: String?

    mutating func enter(operation: OperationDefinition, _ context: inout ValidationContext) {
        current = nil
    }

    mutating func enter(fragment: FragmentDefinition, _ context: inout ValidationContext) {
        let name = fragment.name.text
        guard spreads[name] == nil else {
            current = nil
            return
        }
        current = name
        spreads[name] = []
        order.append(name)
    }

    mutating func enter(fragmentSpread: FragmentSpread, _ context: inout ValidationContext) {
        if let current { spreads[current]?.append(fragmentSpread) }
    }

    mutating func leave(document: Document, _ context: inout ValidationContext) {
        var visited: Set<String> = []
        for root in order where visited.insert(root).inserted {
            var path = [Visit(fragment: root, spreads: spreads[root] ?? [])]
            var depth = [root: 0]
            while let top = path.indices.last, !context.isAborted {
                guard path[top].next < path[top].spreads.count else {
                    depth[path.removeLast().fragment] = nil
                    continue
                }
                let spread = path[top].spreads[path[top].next]
                path[top].next += 1
                path[top].taken = spread
                let name = spread.name.text
                if let start = depth[name] {
                    context.hasFragmentCycle = true
                    report(name, path[start...].compactMap(\.taken), &context)
                } else if visited.insert(name).inserted, let inner = spreads[name] {
                    depth[name] = path.count
                    path.append(Visit(fragment: name, spreads: inner))
                }
            }
        }
    }

    private func report(_ name: String, _ cycle: [FragmentSpread], _ context: inout ValidationContext) {
        // A cycle can be as long as the document; nobody reads more of it.
        let via = cycle.dropLast().prefix(50).map { "\"\($0.name.text)\"" }.joined(separator: ", ")
        context.report(
            "Cannot spread fragment \"\(name)\" within itself" + (via.isEmpty ? "." : " via \(via)."),
            at: cycle.prefix(50).map(\.span)
        )
    }
}
