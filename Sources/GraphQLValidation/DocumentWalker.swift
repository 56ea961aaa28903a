import GraphQLLanguage
import GraphQLSchema
import OrderedCollections

/// Goes once through a document in its order, keeps track of types, and tells every rule about every node.
///
/// Recursion follows the nesting of the document, which the parser limits; fragments are not followed.
struct DocumentWalker {
    private var rules: [any ValidationRule]
    private(set) var context: ValidationContext

    init(_ context: ValidationContext, rules: [any ValidationRule]) {
        self.context = context
        self.rules = rules
    }

    /// Visits everything; the errors are in ``context`` afterwards.
    mutating func walk() {
        let document = context.document
        tell { $0.enter(document: document, &$1) }
        for (index, definition) in document.definitions.enumerated() {
            guard !context.isAborted else { return }
            context.definitionIndex = index
            switch definition {
            case .operation(let operation): walk(operation)
            case .fragment(let fragment): walk(fragment)
            case .typeSystem, .typeSystemExtension: break
            }
        }
        guard !context.isAborted else { return }
        tell { $0.leave(document: document, &$1) }
    }

    private mutating func tell(_ body: (inout any ValidationRule, inout ValidationContext) -> Void) {
        for index in rules.indices { body(&rules[index], &context) }
    }

    private mutating func walk(_ operation: OperationDefinition) {
        tell { $0.enter(operation: operation, &$1) }
        let location: DirectiveLocation =
            switch operation.type {
            case .query: .query
            case .mutation: .mutation
            case .subscription: .subscription
            }
        for definition in operation.variableDefinitions {
            tell { $0.enter(variableDefinition: definition, &$1) }
            walk(definition.type)
            if let value = definition.defaultValue {
                let type = TypeRef(definition.type)
                walk(value, type: context.schema.isInputType(type) ? type : nil, hasDefault: false)
            }
            walk(definition.directives, on: .variableDefinition)
        }
        walk(operation.directives, on: location)
        walk(operation.selectionSet, on: context.schema.rootTypeName(for: operation.type))
        tell { $0.leave(operation: operation, &$1) }
    }

    private mutating func walk(_ fragment: FragmentDefinition) {
        let outer = context.parentType
        context.parentType = context.schema.compositeType(named: fragment.typeCondition.name.text)
        tell { $0.enter(fragment: fragment, &$1) }
        tell { $0.enter(namedType: fragment.typeCondition, &$1) }
        walk(fragment.directives, on: .fragmentDefinition)
        context.parentType = outer
        walk(fragment.selectionSet, on: fragment.typeCondition.name.text)
    }

    private mutating func walk(_ type: TypeReference) {
        var type = type
        while true {
            switch type {
            case .named(let named):
                tell { $0.enter(namedType: named, &$1) }
                return
            case .list(let inner, _), .nonNull(let inner, _): type = inner
            }
        }
    }

    /// - Parameter typeName: `nil`, or a name that is no composite type, if the type is unknown.
    private mutating func walk(_ selectionSet: SelectionSet, on typeName: String?) {
        let outer = context.parentType
        defer { context.parentType = outer }
        context.parentType = typeName.flatMap { context.schema.compositeType(named: $0) }
        tell { $0.enter(selectionSet: selectionSet, &$1) }
        for selection in selectionSet.selections {
            guard !context.isAborted else { return }
            switch selection {
            case .field(let field): walk(field)
            case .inlineFragment(let fragment):
                tell { $0.enter(inlineFragment: fragment, &$1) }
                if let condition = fragment.typeCondition { tell { $0.enter(namedType: condition, &$1) } }
                walk(fragment.directives, on: .inlineFragment)
                walk(fragment.selectionSet, on: fragment.typeCondition?.name.text ?? context.parentType?.name)
            case .fragmentSpread(let spread):
                context.uses[context.definitionIndex].fragments.append(spread.name.text)
                tell { $0.enter(fragmentSpread: spread, &$1) }
                walk(spread.directives, on: .fragmentSpread)
            }
        }
    }

    private mutating func walk(_ field: Field) {
        let outer = context.field
        defer { context.field = outer }
        let definition = context.parentType.flatMap {
            context.schema.field(named: field.name.text, on: $0.name)
        }
        context.field = definition
        tell { $0.enter(field: field, &$1) }
        walk(field.arguments, definition?.arguments)
        walk(field.directives, on: .field)
        if let selectionSet = field.selectionSet { walk(selectionSet, on: definition?.type.namedType) }
        context.field = definition
        tell { $0.leave(field: field, &$1) }
    }

    private mutating func walk(_ directives: [Directive], on location: DirectiveLocation) {
        guard !directives.isEmpty else { return }
        tell { $0.enter(directives: directives, on: location, &$1) }
        for directive in directives {
            let definition = context.schema.directives[directive.name.text]
            context.directive = definition
            context.isInDirective = true
            tell { $0.enter(directive: directive, on: location, &$1) }
            walk(directive.arguments, definition?.arguments)
            tell { $0.leave(directive: directive, &$1) }
            context.directive = nil
            context.isInDirective = false
        }
    }

    private mutating func walk(_ arguments: [Argument], _ definitions: OrderedDictionary<String, InputFieldType>?) {
        guard !arguments.isEmpty else { return }
        tell { $0.enter(arguments: arguments, &$1) }
        for argument in arguments {
            guard !context.isAborted else { return }
            let definition = definitions?[argument.name.text]
            context.argument = definition
            tell { $0.enter(argument: argument, &$1) }
            walk(argument.value, type: definition?.type, hasDefault: definition?.defaultValue != nil)
            context.argument = nil
        }
    }

    private mutating func walk(_ value: Value, type: TypeRef?, hasDefault: Bool, oneOfType: String? = nil) {
        tell { $0.enter(value: value, &$1) }
        switch value {
        case .variable(let variable):
            let use = VariableUse(
                name: variable.name.text,
                type: type,
                hasDefault: hasDefault,
                oneOfType: oneOfType
            )
            context.uses[context.definitionIndex].variables[use, default: []].append(variable.span)
        case .list(let list):
            // Inside a scalar that is written as a list nothing is known about the type.
            let itemType = type?.itemType
            for item in list.values { walk(item, type: itemType, hasDefault: false) }
        case .object(let object):
            var input: InputObjectType?
            if let type, case .inputObject(let found)? = context.schema.namedType(of: type) { input = found }
            for field in object.fields {
                let definition = input?.fields[field.name.text]
                walk(
                    field.value,
                    type: definition?.type,
                    hasDefault: definition?.defaultValue != nil,
                    oneOfType: input?.isOneOf == true ? input?.name : nil
                )
            }
        case .int, .float, .string, .boolean, .null, .enum: break
        }
    }
}

extension Schema {
    /// The type of that name if it has fields or possible types; `nil` otherwise.
    func compositeType(named name: String) -> NamedType? {
        type(named: name).flatMap { $0.isComposite ? $0 : nil }
    }
}
