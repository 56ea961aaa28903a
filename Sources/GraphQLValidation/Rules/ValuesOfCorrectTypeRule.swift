import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// A literal is a value of the type that its place expects.
///
/// - Source: GraphQL specification (September 2025) §5.6.1 Values of Correct Type, §5.6.2 Input Object Field Names,
///   §5.6.4 Input Object Required Fields.
struct ValuesOfCorrectTypeRule: ValidationRule {
    mutating func enter(argument: Argument, _ context: inout ValidationContext) {
        if let type = context.argument?.type { check(argument.value, type, &context) }
    }

    mutating func enter(variableDefinition: VariableDefinition, _ context: inout ValidationContext) {
        let type = TypeRef(variableDefinition.type)
        guard let value = variableDefinition.defaultValue, context.schema.isInputType(type) else { return }
        check(value, type, &context)
    }

    private func check(_ value: Value, _ type: TypeRef, _ context: inout ValidationContext) {
        guard !context.isAborted else { return }
        switch value {
        case .variable: break
        case .null(let span):
            if type.isNonNull {
                context.report("Expected value of type \"\(type)\", found null.", at: span)
            }
        case .list(let list):
            guard let item = type.itemType else {
                checkLeaf(value, type, &context)
                return
            }
            for value in list.values { check(value, item, &context) }
        case .object(let object):
            guard case .inputObject(let input)? = context.schema.namedType(of: type) else {
                checkLeaf(value, type, &context)
                return
            }
            check(object, input, &context)
        case .int, .float, .string, .boolean, .enum:
            checkLeaf(value, type, &context)
        }
    }

    private func check(_ object: ObjectValue, _ input: InputObjectType, _ context: inout ValidationContext) {
        let given = Set(object.fields.map(\.name.text))
        for field in input.fields.values where field.isRequired && !given.contains(field.name) {
            context.report(
                "Field \"\(input.name).\(field.name)\" of required type \"\(field.type)\" was not provided.",
                at: object.span
            )
        }
        if input.isOneOf { checkOneOf(object, given, input, &context) }
        for field in object.fields {
            if let definition = input.fields[field.name.text] {
                check(field.value, definition.type, &context)
            } else {
                let alike = Suggestions.names(like: field.name.text, among: input.fields.keys)
                context.report(
                    "Field \"\(field.name.text)\" is not defined by type \"\(input.name)\"."
                        + Suggestions.didYouMean(alike),
                    at: field.span
                )
            }
        }
    }

    /// - Source: GraphQL specification (September 2025) §5.6.5 All OneOf Input Objects Have Exactly One Field.
    private func checkOneOf(
        _ object: ObjectValue,
        _ names: Set<String>,
        _ input: InputObjectType,
        _ context: inout ValidationContext
    ) {
        guard names.count == 1, let field = object.fields.last else {
            context.report("OneOf Input Object \"\(input.name)\" must specify exactly one key.", at: object.span)
            return
        }
        if case .null = field.value {
            context.report("Field \"\(input.name).\(field.name.text)\" must be non-null.", at: object.span)
        }
    }

    private func checkLeaf(_ value: Value, _ type: TypeRef, _ context: inout ValidationContext) {
        guard let named = context.schema.namedType(of: type) else { return }
        guard named.isLeaf else {
            context.report(
                "Expected value of type \"\(type)\", found \(Inspection.cut(value.printed())).",
                at: value.span
            )
            return
        }
        if let message = context.schema.mismatch(of: value, for: named) { context.report(message, at: value.span) }
    }
}
