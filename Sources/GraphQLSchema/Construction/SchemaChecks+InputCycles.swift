import OrderedCollections

extension SchemaChecks {
    /// Input objects that need themselves have no finite value.
    ///
    /// Depth first without recursion, each type once, since a chain may be as long as a document.
    ///
    /// - Complexity: O(*fields* of all input objects).
    /// - Source: GraphQL specification (September 2025) §3.10 Input Objects, Circular References.
    mutating func checkInputCycles() {
        var finished: Set<String> = []
        for type in parts.types.values {
            guard case .inputObject(let root) = type, !finished.contains(root.name) else { continue }
            var path: [Visit] = [Visit(root)]
            var depth = [root.name: 0]
            while let top = path.indices.last {
                guard let field = path[top].nextRequiredField(), case .named(let next) = field.type.nullable,
                    case .inputObject(let target)? = parts.types[next]
                else {
                    if path[top].isExhausted {
                        let name = path.removeLast().type.name
                        finished.insert(name)
                        depth[name] = nil
                    }
                    continue
                }
                if let start = depth[next] {
                    reportCycle(path[start...], closedBy: field.name)
                } else if !finished.contains(next) {
                    depth[next] = path.count
                    path[top].enteredBy = field.name
                    path.append(Visit(target))
                }
            }
        }
    }

    private mutating func reportCycle(_ visits: ArraySlice<Visit>, closedBy last: String) {
        guard let first = visits.first else { return }
        var steps = visits.dropLast().compactMap { visit in visit.enteredBy.map { (visit.type.name, $0) } }
        if let visit = visits.last { steps.append((visit.type.name, last)) }
        let names = steps.map(\.1).joined(separator: ".")
        var problem = SchemaProblem(
            "Cannot reference Input Object \(first.type.name) within itself through a series of non-null fields: "
                + "\"\(names)\"."
        )
        problem.places = steps.map { .member(type: $0.0, name: $0.1) }
        found.append(problem)
    }

    private struct Visit {
        let type: InputObjectType
        /// The field through which the next type on the path was entered.
        var enteredBy: String?
        private var next = 0

        init(_ type: InputObjectType) {
            self.type = type
        }

        var isExhausted: Bool { next >= type.fields.count }

        /// The next field, if it is a non-null one; each call moves on by one.
        mutating func nextRequiredField() -> InputFieldType? {
            guard !isExhausted else { return nil }
            let field = type.fields.values[next]
            next += 1
            return field.type.isNonNull ? field : nil
        }
    }
}
