import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// A selected field exists on its type.
///
/// - Source: GraphQL specification (September 2025) §5.3.1 Field Selections.
struct FieldsOnCorrectTypeRule: ValidationRule {
    mutating func enter(field: Field, _ context: inout ValidationContext) {
        guard context.field == nil, let parent = context.parentType else { return }
        let name = field.name.text
        var suggestion = Suggestions.didYouMean(
            typesWithField(name, below: parent, in: context.schema),
            kind: "to use an inline fragment on"
        )
        if suggestion.isEmpty, let fields = parent.fields {
            suggestion = Suggestions.didYouMean(Suggestions.names(like: name, among: fields.keys))
        }
        context.report("Cannot query field \"\(name)\" on type \"\(parent.name)\".\(suggestion)", at: field.span)
    }

    /// For an abstract type, the possible types with the field and the interfaces among them, the most useful first.
    private func typesWithField(_ name: String, below parent: NamedType, in schema: Schema) -> [String] {
        guard parent.isAbstract else { return [] }
        var objects: [String] = []
        var useCounts: OrderedDictionary<String, Int> = [:]
        for possible in schema.possibleTypesInOrder(of: parent.name) {
            guard let type = schema.type(named: possible), type.fields?[name] != nil else { continue }
            objects.append(possible)
            for interface in type.interfaces where schema.type(named: interface)?.fields?[name] != nil {
                useCounts[interface, default: 0] += 1
            }
        }
        let interfaces = useCounts.elements.sorted { first, second in
            if first.value != second.value { return first.value > second.value }
            if schema.isSubtype(first.key, of: second.key) { return false }
            if schema.isSubtype(second.key, of: first.key) { return true }
            return first.key < second.key
        }
        return interfaces.map(\.key) + objects.sorted()
    }
}
