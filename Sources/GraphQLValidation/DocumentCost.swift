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

    /// The cost of selections with fragments expanded. No number goes above its limit by more than the document's size.
    private struct Measure {
        /// Selection sets inside one another.
        var depth = 0
        var fields = 0
        /// Fields with a selection set.
        var objectFields = 0
        /// Lists of introspection inside one another.
        var introspectionLists = 0
    }

    private init(_ context: ValidationContext) {
        limits = context.limits
        fragments = context.fragments
    }

    /// Reports the first operation that passes a limit, by itself for depth, together with those before it for fields.
    static func check(_ context: inout ValidationContext) {
        var cost = DocumentCost(context)
        var sum = Measure()
        for case .operation(let operation) in context.document.definitions {
            do throws(DocumentExcess) {
                let measure = try cost.measure(operation.selectionSet, level: 1)
                try cost.add(measure, to: &sum)
            } catch {
                context.report(error.message(limits: context.limits), at: operation.span, code: .limitExceeded)
                return
            }
        }
    }

    /// - Parameter level: The nesting so far, this selection set included; it bounds the recursion.
    private mutating func measure(_ selectionSet: SelectionSet, level: Int) throws(DocumentExcess) -> Measure {
        guard level <= limits.maximumDepth else { throw .depth }
        var sum = Measure()
        for selection in selectionSet.selections {
            // A call inside the call would copy what is known of all fragments.
            let cost = try measure(selection, level: level)
            try add(cost, to: &sum)
            guard level + sum.depth <= limits.maximumDepth else { throw .depth }
        }
        sum.depth += 1
        return sum
    }

    private mutating func measure(_ selection: Selection, level: Int) throws(DocumentExcess) -> Measure {
        switch selection {
        case .field(let field):
            var cost = Measure()
            if let selectionSet = field.selectionSet {
                cost = try measure(selectionSet, level: level + 1)
                cost.objectFields += 1
            }
            cost.fields += 1
            return try countIntrospection(of: field.name.text, cost)
        case .inlineFragment(let fragment):
            return try measure(fragment.selectionSet, level: level + 1)
        case .fragmentSpread(let spread):
            return try measure(spread, level: level)
        }
    }

    private mutating func measure(_ spread: FragmentSpread, level: Int) throws(DocumentExcess) -> Measure {
        let name = spread.name.text
        if let measure = known[name] { return measure }
        guard let fragment = fragments[name], inProgress.insert(name).inserted else { return Measure() }
        let measure = try measure(fragment.selectionSet, level: level + 1)
        inProgress.remove(name)
        known[name] = measure
        return measure
    }

    /// Counts lists by their names, and counts only where introspection begins: other types may have such fields too.
    private func countIntrospection(of name: String, _ measure: Measure) throws(DocumentExcess) -> Measure {
        var measure = measure
        switch name {
        case "fields", "inputFields", "interfaces", "possibleTypes":
            measure.introspectionLists += 1
        case "__schema", "__type":
            guard measure.introspectionLists <= limits.maximumIntrospectionLists else { throw .introspectionLists }
            measure.introspectionLists = 0
        default: break
        }
        return measure
    }

    private func add(_ measure: Measure, to sum: inout Measure) throws(DocumentExcess) {
        sum.depth = max(sum.depth, measure.depth)
        sum.introspectionLists = max(sum.introspectionLists, measure.introspectionLists)
        sum.fields += measure.fields
        sum.objectFields += measure.objectFields
        guard sum.fields <= limits.maximumFields else { throw .fields }
        guard sum.objectFields <= limits.maximumObjectFields else { throw .objectFields }
    }
}

/// A limit of ``ValidationLimits`` that a document passes.
enum DocumentExcess: Error {
    case depth
    case fields
    case objectFields
    case introspectionLists

    /// What is too much, and how to mend it.
    func message(limits: ValidationLimits) -> String {
        switch self {
        case .depth:
            "This operation nests deeper than \(limits.maximumDepth) selection sets, fragments included. "
                + "Ask for fewer levels at once."
        case .fields:
            "This document selects more than \(limits.maximumFields) fields, fragments expanded. "
                + "Ask for fewer fields at once."
        case .objectFields:
            "This document selects more than \(limits.maximumObjectFields) fields that have fields of their own, "
                + "fragments expanded. Ask for fewer of them at once."
        case .introspectionLists:
            "This introspection has more than \(limits.maximumIntrospectionLists) of the lists fields, inputFields, "
                + "interfaces and possibleTypes inside one another. Ask for fewer levels at once."
        }
    }
}
