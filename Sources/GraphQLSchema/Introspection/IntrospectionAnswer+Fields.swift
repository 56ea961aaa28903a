import GraphQLLanguage
import OrderedCollections

extension IntrospectionAnswer {
    /// Adds the fields of a selection set that apply to an object of that type, by response key, in their order.
    ///
    /// - Parameter visited: The names of the fragments that were added before.
    /// - Source: GraphQL specification (September 2025) §6.3.2 Field Collection, CollectFields.
    func collect(
        _ selectionSet: SelectionSet,
        on typeName: String,
        into fields: inout OrderedDictionary<String, [Field]>,
        _ visited: inout Set<String>
    ) {
        for selection in selectionSet.selections {
            switch selection {
            case .field(let field):
                guard isIncluded(field.directives) else { continue }
                fields[field.responseKey, default: []].append(field)
            case .inlineFragment(let fragment):
                // No introspection type is abstract, so the condition names the type itself or excludes it.
                guard isIncluded(fragment.directives),
                    fragment.typeCondition.map({ $0.name.text == typeName }) ?? true
                else { continue }
                collect(fragment.selectionSet, on: typeName, into: &fields, &visited)
            case .fragmentSpread(let spread):
                guard isIncluded(spread.directives), let fragment = fragments[spread.name.text],
                    fragment.typeCondition.name.text == typeName,
                    visited.insert(spread.name.text).inserted
                else { continue }
                collect(fragment.selectionSet, on: typeName, into: &fields, &visited)
            }
        }
    }

    /// - Source: GraphQL specification (September 2025) §3.13.1 @skip, §3.13.2 @include.
    private func isIncluded(_ directives: [Directive]) -> Bool {
        for directive in directives {
            let keeps: Bool
            switch directive.name.text {
            case "skip": keeps = false
            case "include": keeps = true
            default: continue
            }
            guard let condition = directive.arguments.first(where: { $0.name.text == "if" })?.value,
                case .boolean(let value)? = schema.coerceLiteral(
                    condition,
                    to: .nonNull(.named("Boolean")),
                    variables: variables
                )
            else { continue }
            if value != keeps { return false }
        }
        return true
    }
}
