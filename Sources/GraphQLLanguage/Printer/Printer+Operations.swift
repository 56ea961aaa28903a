extension Printer {
    /// Writes an operation, as a selection set alone if that is allowed and says everything.
    mutating func print(_ operation: OperationDefinition, isShorthandAllowed: Bool) {
        printDescription(operation.description)
        let isShorthand =
            isShorthandAllowed && operation.description == nil && operation.type == .query && operation.name == nil
            && operation.variableDefinitions.isEmpty && operation.directives.isEmpty
        if !isShorthand {
            write(operation.type.rawValue)
            if let name = operation.name { write(" " + name.text) }
            print(operation.variableDefinitions, isNamed: operation.name != nil)
            print(operation.directives)
            write(" ")
        }
        print(operation.selectionSet)
    }

    private mutating func print(_ definitions: [VariableDefinition], isNamed: Bool) {
        guard !definitions.isEmpty else { return }
        if !isNamed { write(" ") }
        guard definitions.allSatisfy({ $0.description == nil }) else {
            printBlock(definitions, between: "(", and: ")") { $0.print($1) }
            return
        }
        write("(")
        printList(definitions, separatedBy: ", ") { $0.print($1) }
        write(")")
    }

    private mutating func print(_ definition: VariableDefinition) {
        printDescription(definition.description)
        write("$\(definition.variable.name.text): ")
        print(definition.type)
        printDefaultValue(definition.defaultValue)
        print(definition.directives)
    }

    /// Writes each selection on a line of its own.
    mutating func print(_ selectionSet: SelectionSet) {
        printBlock(selectionSet.selections) { printer, selection in
            switch selection {
            case .field(let field): printer.print(field)
            case .fragmentSpread(let spread):
                printer.write("...\(spread.name.text)")
                printer.print(spread.directives)
            case .inlineFragment(let fragment): printer.print(fragment)
            }
        }
    }

    private mutating func print(_ field: Field) {
        if let alias = field.alias { write(alias.text + ": ") }
        write(field.name.text)
        print(field.arguments)
        print(field.directives)
        if let selectionSet = field.selectionSet {
            write(" ")
            print(selectionSet)
        }
    }

    private mutating func print(_ fragment: InlineFragment) {
        write("...")
        if let type = fragment.typeCondition { write(" on \(type.name.text)") }
        print(fragment.directives)
        write(" ")
        print(fragment.selectionSet)
    }

    /// Writes a fragment definition.
    mutating func print(_ fragment: FragmentDefinition) {
        printDescription(fragment.description)
        write("fragment \(fragment.name.text) on \(fragment.typeCondition.name.text)")
        print(fragment.directives)
        write(" ")
        print(fragment.selectionSet)
    }
}
