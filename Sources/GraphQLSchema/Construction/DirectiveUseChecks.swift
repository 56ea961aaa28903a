import GraphQLLanguage
import OrderedCollections

/// Checks the directives that a schema document writes on its definitions.
///
/// - Source: GraphQL specification (September 2025) §5.7 Directives, §5.4 Arguments.
struct DirectiveUseChecks {
    let directives: OrderedDictionary<String, DirectiveType>

    /// Everything but the values of arguments, which need a sound schema.
    func problems(of use: DirectiveUse) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        var first: [String: Directive] = [:]
        for directive in use.directives {
            let name = directive.name.text
            guard let definition = directives[name] else {
                problems.append(SchemaProblem("Unknown directive \"@\(name)\".", in: [directive.span]))
                continue
            }
            if !definition.locations.contains(use.location) {
                problems.append(
                    SchemaProblem("Directive \"@\(name)\" may not be used on \(use.location).", in: [directive.span])
                )
            }
            if let previous = first[name], !definition.isRepeatable {
                problems.append(
                    SchemaProblem(
                        "The directive \"@\(name)\" can only be used once at this location.",
                        in: [previous.span, directive.span]
                    )
                )
            }
            first[name] = first[name] ?? directive
            problems += argumentProblems(directive, definition)
        }
        return problems
    }

    private func argumentProblems(_ directive: Directive, _ definition: DirectiveType) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        var given: [String: Argument] = [:]
        for argument in directive.arguments {
            let name = argument.name.text
            if let previous = given[name] {
                problems.append(
                    SchemaProblem(
                        "There can be only one argument named \"\(name)\".",
                        in: [previous.name.span, argument.name.span]
                    )
                )
                continue
            }
            given[name] = argument
            if definition.arguments[name] == nil {
                let alike = Suggestions.names(like: name, among: definition.arguments.keys)
                problems.append(
                    SchemaProblem(
                        "Unknown argument \"\(name)\" on directive \"@\(definition.name)\"."
                            + Suggestions.didYouMean(alike),
                        in: [argument.span]
                    )
                )
            }
        }
        for argument in definition.arguments.values where argument.isRequired && given[argument.name] == nil {
            problems.append(
                SchemaProblem(
                    "Directive \"@\(definition.name)\" argument \"\(argument.name)\" of type \"\(argument.type)\" is "
                        + "required, but it was not provided.",
                    in: [directive.span]
                )
            )
        }
        return problems
    }

    /// Arguments whose literal is no value of the argument's type.
    static func valueProblems(of use: DirectiveUse, in schema: Schema) -> [SchemaProblem] {
        use.directives.flatMap { directive in
            directive.arguments.compactMap { argument in
                guard let definition = schema.directives[directive.name.text]?.arguments[argument.name.text],
                    schema.coerceLiteral(argument.value, to: definition.type) == nil
                else { return nil }
                return SchemaProblem(
                    "Expected value of type \"\(definition.type)\", found "
                        + "\(Inspection.cut(argument.value.printed())).",
                    in: [argument.value.span]
                )
            }
        }
    }
}
