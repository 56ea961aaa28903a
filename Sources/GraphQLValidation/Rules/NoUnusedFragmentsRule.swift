import GraphQLLanguage
import OrderedCollections

/// Some operation uses each fragment, directly or through others.
///
/// - Source: GraphQL specification (September 2025) §5.5.1.4 Fragments Must Be Used.
struct NoUnusedFragmentsRule: ValidationRule {
    mutating func leave(document: Document, _ context: inout ValidationContext) {
        var pending: [String] = []
        for (index, definition) in document.definitions.enumerated() {
            if case .operation = definition { pending += context.uses[index].fragments }
        }
        let indices = context.fragmentIndices
        var used: Set<String> = []
        while let name = pending.popLast() {
            guard used.insert(name).inserted, let index = indices[name] else { continue }
            pending += context.uses[index].fragments
        }
        for case .fragment(let fragment) in document.definitions where !used.contains(fragment.name.text) {
            context.report("Fragment \"\(fragment.name.text)\" is never used.", at: fragment.span)
        }
    }
}
